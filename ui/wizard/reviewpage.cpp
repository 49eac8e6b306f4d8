// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/reviewpage.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/plan/impact.h"
#include "ui/common/icons.h"
#include "ui/diagram/pendingmarks.h"
#include "ui/diagram/sitepicture.h"
#include "ui/models/sitesession.h"
#include "ui/wizard/findinglines.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kMostDestructive = 12;
constexpr int kMostHosts = 4;
constexpr int kErrorsHeight = 96;

QString hostsText(const QStringList &hosts)
{
    const QString named = hosts.mid(0, kMostHosts).join(QStringLiteral(", "));
    return hosts.size() <= kMostHosts
               ? named
               : ReviewPage::tr("%1 and %2 more").arg(named).arg(hosts.size() - kMostHosts);
}

} // namespace

ReviewPage::ReviewPage(SiteSession &session, Document &document, QWidget *parent)
    : SetupPage(SetupStep::Review, parent)
    , m_model(session, document)
    , m_findings(new FindingLines)
    , m_errors(new QListWidget)
    , m_picture(new SitePicture(session, document))
    , m_verdict(headingLabel({}))
    , m_destructive(proseLabel({}))
    , m_counts(proseLabel({}))
    , m_fingerprint(proseLabel({}, true))
    , m_probe(new QPushButton(icon(Symbol::Probe), tr("Look at all hosts")))
    , m_plan(new QPushButton(icon(Symbol::Plan), tr("Make the plan")))
    , m_details(new QPushButton(tr("Files and commands")))
    , m_export(new QPushButton(icon(Symbol::Export), tr("Export…")))
    , m_dryRun(new QPushButton(icon(Symbol::DryRun), tr("Dry run")))
    , m_apply(new QPushButton(icon(Symbol::Apply), tr("Apply…")))
{
    content().addWidget(m_findings);
    content().addWidget(m_verdict);
    m_errorsCard = buildErrors();
    content().addWidget(m_errorsCard);
    m_planCard = buildPlan();
    content().addWidget(m_planCard);
    m_pictureCard = buildPicture();
    content().addWidget(buildButtons());
    content().addWidget(m_pictureCard);
    content().addStretch(1);
    connect(&m_model, &SetupModel::changed, this, &ReviewPage::refresh);
    refresh();
}

QWidget *ReviewPage::firstControl() const
{
    for (QPushButton *button : {m_dryRun, m_details, m_plan, m_probe})
        if (button->isEnabled() && !button->isHidden())
            return button;
    return m_errors;
}

SetupCard *ReviewPage::buildErrors()
{
    auto *card = new SetupCard(tr("In the way"));
    card->setTone(Tone::Bad);
    m_errors->setAccessibleName(tr("Errors"));
    m_errors->setFixedHeight(kErrorsHeight);
    m_errors->setWordWrap(true);
    m_errors->setToolTip(tr("Return opens the page where it can be solved"));
    connect(m_errors, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT stepRequested(static_cast<SetupStep>(item->data(Qt::UserRole).toInt()));
    });
    card->content().addWidget(m_errors);
    return card;
}

SetupCard *ReviewPage::buildPlan()
{
    auto *card = new SetupCard(tr("What is going to happen"));
    for (QLabel *label : {m_destructive, m_counts, m_fingerprint})
        card->content().addWidget(label);
    auto *row = new QHBoxLayout;
    m_details->setToolTip(tr("Every file and command, host by host, in the Plan place"));
    connect(m_details, &QPushButton::clicked, this, &ReviewPage::planPlaceRequested);
    connect(m_plan, &QPushButton::clicked, this, &ReviewPage::planRequested);
    connect(m_probe, &QPushButton::clicked, this, &ReviewPage::probeRequested);
    m_probe->setToolTip(tr("A plan that rests on what is found is better than one on assumptions"));
    for (QPushButton *button : {m_details, m_plan, m_probe})
        row->addWidget(button);
    row->addStretch(1);
    card->content().addLayout(row);
    return card;
}

SetupCard *ReviewPage::buildPicture()
{
    auto *card = new SetupCard(tr("Where it is going to happen"));
    card->content().addWidget(m_picture);
    card->content().addWidget(proseLabel(pendingLegend(), true));
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(icon(Symbol::Topology), tr("Open the diagram"));
    open->setToolTip(
        tr("Larger, with a list of the same, and to be edited, in the Topology place"));
    connect(open, &QPushButton::clicked, this, &ReviewPage::topologyPlaceRequested);
    row->addWidget(open);
    row->addStretch(1);
    card->content().addLayout(row);
    return card;
}

QWidget *ReviewPage::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_export->setToolTip(tr("Writes all files and scripts to a folder, for somebody who approves"));
    m_dryRun->setToolTip(tr("Runs all checks on the hosts and changes nothing"));
    m_apply->setToolTip(tr("Carries the plan out, after one more question"));
    connect(m_export, &QPushButton::clicked, this, &ReviewPage::exportRequested);
    connect(m_dryRun, &QPushButton::clicked, this, &ReviewPage::dryRunRequested);
    connect(m_apply, &QPushButton::clicked, this, &ReviewPage::applyRequested);
    for (QPushButton *button : {m_export, m_dryRun, m_apply}) {
        button->setMinimumHeight(36);
        row->addWidget(button);
    }
    row->addStretch(1);
    return bar;
}

// A plan is made without being asked for: it changes nothing, and the page has nothing to show before.
void ReviewPage::showEvent(QShowEvent *event)
{
    SetupPage::showEvent(event);
    m_model.makePlan();
}

void ReviewPage::refresh()
{
    refreshErrors();
    m_verdict->setText(m_model.verdict());
    m_destructive->setText(destructiveText());
    const bool planned = m_model.plan() != nullptr;
    m_destructive->setVisible(planned);
    m_counts->setText(m_model.countsText());
    m_fingerprint->setText(tr("Fingerprint %1: a run with the same one does exactly this.")
                               .arg(m_model.fingerprintText()));
    m_fingerprint->setVisible(planned);
    const bool idle = m_model.session().activity() == SiteSession::Activity::Idle;
    const bool hosts = !m_model.project().hosts.isEmpty();
    const bool hasSteps = planned && m_model.errors().isEmpty();
    m_planCard->setVisible(hasSteps || !planned); // with errors there are no steps to speak of
    m_pictureCard->setVisible(hosts);
    m_plan->setVisible(!planned);
    m_plan->setEnabled(idle && hosts);
    m_probe->setVisible(!m_model.hasFacts());
    m_probe->setEnabled(idle && hosts);
    m_details->setEnabled(planned);
    m_export->setEnabled(hasSteps);
    m_dryRun->setEnabled(m_model.canRun());
    m_apply->setEnabled(m_model.canApply());
}

QString ReviewPage::destructiveText() const
{
    QList<ReviewSetup::DestructiveStep> steps = m_model.destructiveSteps();
    if (steps.isEmpty())
        return tr("No step interrupts a service, moves data or formats a disk.");
    const qsizetype more = steps.size() - kMostDestructive;
    if (more > 0)
        steps.resize(kMostDestructive);
    QStringList lines{tr("These interrupt service or cannot be undone fully:")};
    for (const ReviewSetup::DestructiveStep &step : std::as_const(steps))
        lines.append(
            tr("%1: %2 (%3)").arg(impactWord(step.impact), step.title, hostsText(step.hosts)));
    if (more > 0)
        lines.append(tr("and %1 more").arg(more));
    return lines.join(u'\n');
}

void ReviewPage::refreshErrors()
{
    const QList<Finding> errors = m_model.errors();
    m_errors->clear();
    for (const Finding &finding : errors) {
        const SetupStep step = setupStepOf(finding);
        auto *item = new QListWidgetItem(
            icon(Symbol::StateError, Tone::Bad),
            step == SetupStep::Review ? finding.text
                                      : tr("%1: %2").arg(SetupSteps::title(step), finding.text),
            m_errors);
        item->setData(Qt::UserRole, static_cast<int>(step));
        item->setToolTip(finding.remedy);
    }
    m_errorsCard->setVisible(!errors.isEmpty() && !m_model.project().hosts.isEmpty());
}

} // namespace sharewright
