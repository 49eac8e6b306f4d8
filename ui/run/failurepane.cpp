// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/failurepane.h"

#include <algorithm>

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

QString paragraphs(std::initializer_list<QString> parts)
{
    QStringList shown(parts);
    shown.removeAll(QString());
    return shown.join(u'\n');
}

QString bulleted(const QStringList &sentences)
{
    return sentences.isEmpty() ? QString()
                               : u"\u2022 " + sentences.join(QStringLiteral("\n\u2022 "));
}

} // namespace

FailurePane::FailurePane(QWidget *parent)
    : QWidget(parent)
    , m_what(wrapped(this))
    , m_others(new QComboBox(this))
    , m_why(wrapped(this))
    , m_lines(new QPlainTextEdit(this))
    , m_standing(wrapped(this))
    , m_retry(new QPushButton(this))
    , m_retryHost(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_log(new QPushButton(this))
    , m_plan(new QPushButton(this))
{
    m_what->setFont(fontOf(TypeSize::Subtitle));
    m_lines->setReadOnly(true);
    m_lines->setFont(monospaceFont());
    m_lines->setLineWrapMode(QPlainTextEdit::WidgetWidth);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kSmall);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_what);
    column->addWidget(m_others);
    column->addWidget(m_why);
    column->addWidget(m_standing);
    column->addWidget(m_lines);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addWidget(createButtons());
    inEveryLanguage(this, [this] { setTexts(); });
    inEveryLanguage(scroll, [scroll] { scroll->setAccessibleName(tr("What happened")); });
    connect(m_others, &QComboBox::activated, this,
            [this](int row) { Q_EMIT stepChosen(m_others->itemData(row).toInt()); });
}

void FailurePane::setTexts()
{
    m_retry->setText(tr("Retry failed steps"));
    m_undo->setText(tr("Undo\u2026"));
    m_log->setText(tr("Show in the log"));
    m_plan->setText(tr("Show the step"));
    m_others->setAccessibleName(tr("Failed steps"));
    m_lines->setAccessibleName(tr("Last lines of the failed step"));
}

QWidget *FailurePane::createButtons()
{
    auto *buttons = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *row = new FlowLayout(spacing::kSmall, buttons);
    row->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kSmall);
    for (QPushButton *button : {m_retry, m_retryHost, m_undo, m_log, m_plan})
        row->addWidget(button);
    connect(m_retry, &QPushButton::clicked, this, &FailurePane::retryRequested);
    connect(m_retryHost, &QPushButton::clicked, this,
            [this] { Q_EMIT retryHostRequested(m_host); });
    connect(m_undo, &QPushButton::clicked, this, &FailurePane::undoRequested);
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(m_step, m_host); });
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT planRequested(m_step); });
    return buttons;
}

void FailurePane::show(const FailureReport &report, const RunTracker &tracker)
{
    m_step = report.step;
    m_host = report.host;
    m_what->setText(report.what);
    fillOthers(report, tracker);
    m_why->setText(paragraphs({report.why, report.status}));
    const QString raw = report.lastLines.isEmpty() ? report.details : report.lastLines;
    m_lines->setPlainText(raw);
    m_lines->setVisible(!raw.isEmpty());
    fitLines(static_cast<int>(raw.count(u'\n')) + 1);
    m_lines->verticalScrollBar()->setValue(m_lines->verticalScrollBar()->maximum());
    m_standing->setText(paragraphs({tr("How things stand:"), bulleted(report.standing),
                                    tr("What you can do now:"), bulleted(report.remedies)}));
    const bool finished = tracker.stage() == RunTracker::Stage::Finished;
    m_retry->setVisible(finished && tracker.kind() != RunKind::DryRun);
    m_retryHost->setText(tr("Retry only %1").arg(report.host.value));
    m_retryHost->setVisible(m_retry->isVisibleTo(this) && !report.host.isEmpty()
                            && !report.otherFailed.isEmpty());
    m_undo->setVisible(finished && tracker.kind() == RunKind::Apply);
    m_log->setVisible(report.step >= 0 || !report.host.isEmpty());
    m_plan->setVisible(report.step >= 0);
}

void FailurePane::fitLines(int lines)
{
    const int shown = std::clamp(lines, kFewestLines, kMostLines);
    m_lines->setFixedHeight(shown * m_lines->fontMetrics().lineSpacing() + 3 * spacing::kMedium);
}

void FailurePane::fillOthers(const FailureReport &report, const RunTracker &tracker)
{
    const QSignalBlocker quiet(m_others);
    m_others->clear();
    m_others->setVisible(!report.otherFailed.isEmpty());
    if (report.otherFailed.isEmpty())
        return;
    for (const int step : tracker.failed()) {
        const Step &planned = tracker.plan().steps[step];
        m_others->addItem(tr("%1 on %2").arg(planned.title, planned.host.value), step);
    }
    m_others->setCurrentIndex(m_others->findData(report.step));
}

} // namespace sharewright
