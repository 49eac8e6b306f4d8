// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehearsal.h"

#include <QCoreApplication>
#include <QTimer>

#include "app/commandline.h"
#include "app/printing.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

} // namespace

Rehearsal::Rehearsal(SiteSession &session, TakePictures takePictures)
    : m_session(session)
    , m_takePictures(std::move(takePictures))
{}

void Rehearsal::begin()
{
    connect(&m_session, &SiteSession::activityChanged, this, [this] {
        if (m_session.activity() == SiteSession::Activity::Idle)
            QTimer::singleShot(0, this, &Rehearsal::goOn);
    });
    connect(&m_session, &SiteSession::runEvents, this, [this](const QList<RunEvent> &events) {
        for (const RunEvent &event : events)
            if (m_printer)
                m_printer->onRunEvent(event);
    });
    printLine(Text::tr("Looking at the practice hosts..."));
    check(m_session.probe());
}

void Rehearsal::goOn()
{
    switch (m_stage) {
    case Stage::Looking:
        if (m_session.plan())
            apply();
        else
            check(m_session.makePlan());
        return;
    case Stage::Applying:
        if (!m_printer || m_printer->result().outcome != RunOutcome::Succeeded) {
            finish(kExitFailed);
            return;
        }
        m_stage = Stage::Checking;
        check(m_session.checkHealth());
        return;
    case Stage::Checking:
        finish(kExitOk);
        return;
    }
}

void Rehearsal::apply()
{
    m_stage = Stage::Applying;
    m_plan = std::make_unique<Plan>(*m_session.plan());
    if (hasErrors(m_plan->findings)) {
        printError(findingsText(m_plan->findings).trimmed());
        finish(kExitFindings);
        return;
    }
    m_printer = std::make_unique<RunPrinter>(*m_plan, false);
    check(m_session.start(RunKind::Apply));
}

void Rehearsal::check(const Result<> &result)
{
    if (result)
        return;
    printError(result.error().message);
    printError(result.error().details);
    finish(exitCodeOf(result.error()));
}

void Rehearsal::finish(int exitCode)
{
    const Result<qsizetype> pictures = m_takePictures();
    if (!pictures) {
        printError(pictures.error().message);
        exitCode = kExitFailed;
    } else if (*pictures > 0) {
        printLine(Text::tr("%n pictures were taken.", nullptr, static_cast<int>(*pictures)));
    }
    QCoreApplication::exit(exitCode);
}

} // namespace sharewright
