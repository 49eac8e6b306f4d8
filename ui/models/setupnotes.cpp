// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/setupnotes.h"

#include <algorithm>
#include <utility>

#include <QCryptographicHash>
#include <QSettings>

#include "ui/models/document.h"
#include "ui/models/setupsteps.h"

namespace sharewright {

namespace {

QString groupFor(const QString &path)
{
    if (path.isEmpty())
        return QStringLiteral("set-up/untitled");
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("set-up/") + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

SetupNotes::SetupNotes(QSettings &settings, Document &document, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_document(document)
    , m_group(groupFor(document.path()))
{
    connect(&document, &Document::fileStateChanged, this, &SetupNotes::followFile);
    connect(&document, &Document::aboutToBeReplaced, this, [this] {
        // What was noted for a project that never had a file is nobody's any more.
        m_settings.remove(groupFor({}));
        m_replaced = true;
    });
}

// A project that is saved for the first time takes its notes along; another project has its own.
void SetupNotes::followFile()
{
    const QString group = groupFor(m_document.path());
    if (group == m_group && !std::exchange(m_replaced, false))
        return;
    m_replaced = false;
    const QString before = std::exchange(m_group, group);
    if (before == groupFor({}))
        for (const char *what : {"step", "answers", "method-chosen", "pasted-hosts"}) {
            const QString old = before + u'/' + QLatin1StringView(what);
            if (m_settings.contains(old))
                m_settings.setValue(key(what), m_settings.value(old));
        }
    if (!m_document.path().isEmpty())
        m_settings.remove(groupFor({}));
    Q_EMIT replaced();
}

QString SetupNotes::key(const char *what) const
{
    return m_group + u'/' + QLatin1StringView(what);
}

SetupStep SetupNotes::step() const
{
    const int step = m_settings.value(key("step"), 0).toInt();
    return step >= 0 && step <= static_cast<int>(SetupStep::Review) ? static_cast<SetupStep>(step)
                                                                    : SetupStep::Site;
}

void SetupNotes::setStep(SetupStep step)
{
    m_settings.setValue(key("step"), static_cast<int>(step));
}

BackendAnswers SetupNotes::answers() const
{
    BackendAnswers all;
    const QString kept = m_settings.value(key("answers")).toString();
    for (qsizetype i = 0;
         i < std::min(kept.size(), static_cast<qsizetype>(kBackendQuestions.size())); ++i) {
        const int answer = kept[i].digitValue();
        if (answer >= 0 && answer <= static_cast<int>(Answer::DontKnow))
            all.answers.at(static_cast<std::size_t>(i)) = static_cast<Answer>(answer);
    }
    return all;
}

void SetupNotes::setAnswers(const BackendAnswers &answers)
{
    QString kept;
    for (const Answer answer : answers.answers)
        kept += QString::number(static_cast<int>(answer));
    m_settings.setValue(key("answers"), kept);
    Q_EMIT answersChanged();
}

bool SetupNotes::methodIsChosen() const
{
    return m_settings.value(key("method-chosen"), false).toBool();
}

void SetupNotes::setMethodChosen()
{
    m_settings.setValue(key("method-chosen"), true);
}

QString SetupNotes::pastedHosts() const
{
    return m_settings.value(key("pasted-hosts")).toString();
}

void SetupNotes::setPastedHosts(const QString &text)
{
    m_settings.setValue(key("pasted-hosts"), text);
}

} // namespace sharewright
