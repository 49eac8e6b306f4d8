// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/planheader.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "core/plan/fragment.h"
#include "ui/common/flowlayout.h"
#include "ui/preview/chip.h"

namespace sharewright {

namespace {

using Kind = PlanTreeModel::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanCounts)
};

QString count(int n, const QString &one, const QString &many)
{
    return n == 1 ? one : many;
}

QString impactCount(Impact impact, int steps)
{
    switch (impact) {
    case Impact::FormatsDisk:
        return count(steps, Text::tr("1 step formats a disk"),
                     Text::tr("%n steps format a disk", nullptr, steps));
    case Impact::RetiresStorage:
        return count(steps, Text::tr("1 step retires storage"),
                     Text::tr("%n steps retire storage", nullptr, steps));
    case Impact::MovesData:
        return count(steps, Text::tr("1 step moves data"),
                     Text::tr("%n steps move data", nullptr, steps));
    case Impact::InterruptsService:
        return count(steps, Text::tr("1 step interrupts service"),
                     Text::tr("%n steps interrupt service", nullptr, steps));
    case Impact::None:
        break;
    }
    return {};
}

} // namespace

PlanHeader::PlanHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_fingerprint(new QToolButton(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new FlowLayout(spacing::kSmall, m_chips))
    , m_refusal(new QLabel(this))
    , m_export(new QPushButton(icon(Symbol::Export), {}, this))
    , m_dryRun(new QPushButton(icon(Symbol::DryRun), {}, this))
    , m_apply(new QPushButton(icon(Symbol::Apply), {}, this))
{
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::WindowText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge,
                               spacing::kMedium);
    column->setSpacing(spacing::kSmall);
    column->addWidget(createTitleRow());
    column->addWidget(m_chips);
    column->addWidget(m_refusal);

    inEveryLanguage(this, [this] { setTexts(); });
    connect(m_export, &QPushButton::clicked, this, &PlanHeader::exportRequested);
    connect(m_dryRun, &QPushButton::clicked, this, &PlanHeader::dryRunRequested);
    connect(m_apply, &QPushButton::clicked, this, &PlanHeader::applyRequested);
    connect(m_fingerprint, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_fullFingerprint);
        QToolTip::showText(QCursor::pos(), tr("The whole fingerprint was copied."), m_fingerprint);
    });
}

QWidget *PlanHeader::createTitleRow()
{
    m_title->setFont(fontOf(TypeSize::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(160);
    m_fingerprint->setAutoRaise(true);
    m_fingerprint->setFont(monospaceFont());
    m_fingerprint->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fingerprint->setIcon(icon(Symbol::Key, Tone::Muted));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_fingerprint);
    layout->addSpacing(spacing::kSmall);
    layout->addWidget(createActions());
    return row;
}

QWidget *PlanHeader::createActions()
{
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    m_apply->setDefault(true);
    for (QPushButton *button : {m_export, m_dryRun, m_apply})
        row->addWidget(button);
    return actions;
}

void PlanHeader::setTexts()
{
    m_export->setText(tr("Export\u2026"));
    m_export->setToolTip(
        tr("Writes every file, script and difference of this plan to a folder, for review"));
    m_dryRun->setText(tr("Dry run"));
    m_dryRun->setToolTip(tr("Runs all checks on the hosts and changes nothing"));
    m_apply->setText(tr("Apply\u2026"));
    m_apply->setToolTip(tr("Carries the plan out on the hosts, after a confirmation"));
    refreshRefusal();
}

void PlanHeader::show(const Plan &plan, const PlanIndex &index, const PlanBrief &brief)
{
    const PlanCounts counts = planCounts(plan, index);
    m_fullFingerprint = brief.fingerprint;
    const QString shown = shortFingerprint(brief.fingerprint);
    m_title->setText(titleOf(plan.task, plan.project));
    m_title->setToolTip(m_title->text());
    m_fingerprint->setText(shown);
    m_fingerprint->setAccessibleName(tr("Fingerprint %1, copy").arg(shown));
    m_fingerprint->setToolTip(
        tr("SHA-256 of this plan. A run with the same fingerprint does exactly "
           "this.\n%1\nClick to copy.")
            .arg(m_fullFingerprint));
    showCounts(counts, brief.copy);
    m_errors = counts.errors;
    m_hasSteps = counts.steps > 0;
    refreshRefusal();
}

void PlanHeader::showCounts(const PlanCounts &counts, const std::optional<CopyEstimate> &copy)
{
    qDeleteAll(m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    addFindings(counts);
    for (const auto [impact, steps] : counts.impacts.asKeyValueRange())
        addChip(faceOf(Risk::Destructive), impactCount(impact, steps), Kind::Destructive);
    if (counts.windowSteps > 0)
        addChip({Shape::Stop, Tone::Warning},
                copy ? tr("services stop for %1").arg(windowWords(*copy))
                     : tr("services stop for %n steps", nullptr, counts.windowSteps),
                Kind::Phase);
    addChip({Shape::Ring, Tone::Muted},
            tr("%1 on %2")
                .arg(tr("%n steps", nullptr, counts.steps), tr("%n hosts", nullptr, counts.hosts)),
            Kind::Step);
    addFiles(counts);
}

void PlanHeader::addFindings(const PlanCounts &counts)
{
    if (counts.errors > 0)
        addChip(faceOf(Severity::Error),
                count(counts.errors, tr("1 error"), tr("%n errors", nullptr, counts.errors)),
                Kind::Findings);
    if (counts.warnings > 0)
        addChip(
            faceOf(Severity::Warning),
            count(counts.warnings, tr("1 warning"), tr("%n warnings", nullptr, counts.warnings)),
            Kind::Findings);
}

void PlanHeader::addFiles(const PlanCounts &counts)
{
    if (counts.newFiles > 0)
        addChip(
            faceOf(FileState::New),
            count(counts.newFiles, tr("1 new file"), tr("%n new files", nullptr, counts.newFiles)),
            Kind::File);
    if (counts.changedFiles > 0)
        addChip(faceOf(FileState::Changed),
                count(counts.changedFiles, tr("1 changed file"),
                      tr("%n changed files", nullptr, counts.changedFiles)),
                Kind::File);
    if (counts.removedFiles > 0)
        addChip(faceOf(FileState::Removed),
                count(counts.removedFiles, tr("1 file is removed"),
                      tr("%n files are removed", nullptr, counts.removedFiles)),
                Kind::File);
    if (counts.unseenFiles > 0)
        addChip(faceOf(FileState::Unseen),
                count(counts.unseenFiles, tr("1 file not seen yet"),
                      tr("%n files not seen yet", nullptr, counts.unseenFiles)),
                Kind::File);
}

void PlanHeader::addChip(Face face, const QString &text, PlanTreeModel::Kind leadsTo)
{
    auto *chip = new Chip(face, text, m_chips);
    connect(chip, &Chip::clicked, this, [this, leadsTo] { Q_EMIT headingRequested(leadsTo); });
    m_chipRow->addWidget(chip);
    chip->show();
}

void PlanHeader::setBusy(bool busy)
{
    m_busy = busy;
    refreshRefusal();
}

void PlanHeader::setCurrent(bool current)
{
    m_current = current;
    refreshRefusal();
}

void PlanHeader::refreshRefusal()
{
    QString refusal;
    if (!m_current)
        refusal = tr("The project changed since this plan was made, so it can be read, but not "
                     "run. F6 makes it again.");
    else if (m_errors == 1)
        refusal =
            tr("This plan can be read, but not run: it has one error. Solve it and plan again.");
    else if (m_errors > 1)
        refusal =
            tr("This plan can be read, but not run: it has %n errors. Solve them and plan again.",
               nullptr, m_errors);
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    const bool runnable = m_hasSteps && refusal.isEmpty() && !m_busy;
    m_dryRun->setEnabled(runnable);
    m_apply->setEnabled(runnable);
}

} // namespace sharewright
