// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "ui/preview/facelabel.h"
#include "ui/run/runcontrols.h"
#include "ui/run/tintedpanel.h"

namespace sharewright {

namespace {

constexpr int kProgressSteps = 1000;

Face faceOf(const RunTracker &tracker)
{
    switch (tracker.stage()) {
    case RunTracker::Stage::NoRun:
        return {Shape::Ring, Tone::Muted};
    case RunTracker::Stage::Running:
        return {Shape::Play, Tone::Accent};
    case RunTracker::Stage::Paused:
        return {Shape::Stop, Tone::Warning};
    case RunTracker::Stage::Finished:
        break;
    }
    if (tracker.wasInterrupted())
        return {Shape::Exclamation, Tone::Bad};
    switch (tracker.outcome()) {
    case RunOutcome::Succeeded:
        return {Shape::Tick, Tone::Good};
    case RunOutcome::Failed:
        return {Shape::Cross, Tone::Bad};
    case RunOutcome::Stopped:
        return {Shape::Bar, Tone::Warning};
    }
    return {};
}

} // namespace

RunHeader::RunHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_stage(new FaceLabel(this))
    , m_phase(new QLabel(this))
    , m_left(new QLabel(this))
    , m_elapsed(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_controls(new RunControls(this))
{
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(spacing::kSmall);
    inEveryLanguage(m_progress,
                    [this] { m_progress->setAccessibleName(tr("Progress of the run")); });
    m_phase->setTextFormat(Qt::PlainText);
    m_phase->setForegroundRole(QPalette::PlaceholderText);
    m_left->setTextFormat(Qt::PlainText);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_elapsed->setFont(monospaceFont());

    auto *below = new QHBoxLayout;
    below->setSpacing(spacing::kMedium);
    below->addWidget(m_phase, 1);
    below->addWidget(m_left);
    below->addWidget(m_elapsed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
    column->setSpacing(spacing::kSmall);
    column->addWidget(createTitleRow());
    column->addWidget(m_progress);
    column->addLayout(below);
    column->addWidget(createWindowBanner());
}

QWidget *RunHeader::createTitleRow()
{
    auto *row = new QWidget(this);
    m_title->setFont(fontOf(TypeSize::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_stage->setFont(fontOf(TypeSize::Subtitle));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kLarge);
    layout->addWidget(m_title);
    layout->addWidget(m_stage);
    layout->addStretch(1);
    layout->addWidget(m_controls);
    return row;
}

QWidget *RunHeader::createWindowBanner()
{
    m_windowBanner = new TintedPanel(Tone::Warning, this);
    m_windowText = new FaceLabel(m_windowBanner);
    m_windowText->setFont(fontOf(TypeSize::Strong));
    auto *row = new QHBoxLayout(m_windowBanner);
    row->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
    row->addWidget(m_windowText);
    row->addStretch(1);
    m_windowBanner->hide();
    return m_windowBanner;
}

void RunHeader::follow(const RunTracker &tracker, const QDateTime &now)
{
    showStage(tracker);
    m_controls->follow(tracker);
    m_progress->setValue(static_cast<int>(tracker.fraction() * kProgressSteps));
    const int phase = tracker.currentPhase();
    const bool finished = tracker.stage() == RunTracker::Stage::Finished;
    const QString percent = shownLocale().toString(static_cast<int>(tracker.fraction() * 100.0));
    const QString where = finished || phase < 0 ? QString() : tracker.plan().phases[phase].title;
    m_phase->setText(where.isEmpty() ? tr("%1 %").arg(percent)
                                     : tr("%1 % \u00b7 phase %2 of %3: %4")
                                           .arg(percent)
                                           .arg(phase + 1)
                                           .arg(tracker.plan().phases.size())
                                           .arg(where));
    m_windowBanner->setVisible(tracker.windowSince().has_value());
    tick(tracker, now);
}

void RunHeader::showStage(const RunTracker &tracker)
{
    m_title->setText(runTitle(tracker.kind(), tracker.plan().task.kind));
    QString word;
    switch (tracker.stage()) {
    case RunTracker::Stage::NoRun:
        word = tr("Not started");
        break;
    case RunTracker::Stage::Running:
        word = tr("Running");
        break;
    case RunTracker::Stage::Paused:
        word = tracker.running().empty() ? tr("Paused") : tr("Pausing after the current steps");
        break;
    case RunTracker::Stage::Finished:
        word = tracker.wasInterrupted() ? tr("Interrupted")
                                        : outcomeWord(tracker.kind(), tracker.outcome());
        break;
    }
    m_stage->show(faceOf(tracker), word);
}

void RunHeader::tick(const RunTracker &tracker, const QDateTime &now)
{
    m_elapsed->setText(clockText(tracker.elapsed(now)));
    m_elapsed->setAccessibleName(tr("Elapsed: %1").arg(m_elapsed->text()));
    const std::optional<std::chrono::seconds> left = tracker.remaining(now);
    m_left->setText(left ? timeLeftText(*left) : QString());
    if (tracker.windowSince()) {
        const auto open = std::chrono::milliseconds{tracker.windowSince()->msecsTo(now)};
        m_windowText->show(
            {Shape::Stop, Tone::Warning},
            tr("Pandora's services have been stopped for %1, since %2.")
                .arg(clockText(open),
                     shownLocale().toString(tracker.windowSince()->toLocalTime().time(),
                                            QStringLiteral("HH:mm:ss"))));
    }
}

} // namespace sharewright
