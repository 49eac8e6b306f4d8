// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/hostspage.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/models/sitesession.h"
#include "ui/wizard/probedelegate.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kRowHeight = 34;
constexpr int kTableHeight = 330;

} // namespace

HostsPage::HostsPage(SiteSession &session, Document &document, QWidget *parent)
    : SetupPage(SetupStep::Hosts, parent)
    , m_model(session, document)
    , m_table(m_model)
    , m_view(new QTableView)
    , m_probe(new QPushButton(icon(Symbol::Probe), tr("Look at all hosts")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_leaveOut(new QPushButton(tr("Leave out")))
    , m_skipFailed(new QPushButton(tr("Leave out those that failed")))
    , m_takeRoles(new QPushButton(tr("Take the roles that were recognised")))
    , m_progress(new QProgressBar)
    , m_summary(proseLabel({}))
    , m_details(proseLabel({}))
{
    buildTable();
    content().addWidget(buildButtons());
    content().addWidget(buildProgress());
    content().addWidget(m_view, 1);
    content().addWidget(m_details);
    connect(&m_model, &SetupModel::changed, this, &HostsPage::refresh);
    connect(&session, &SiteSession::probeProgress, this, &HostsPage::refresh);
    connect(&session, &SiteSession::activityChanged, this, &HostsPage::refresh);
    connect(&m_table, &HostsTable::refused, this, &SetupPage::refused);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HostsPage::refreshDetails);
    connect(&m_table, &QAbstractItemModel::modelReset, this, &HostsPage::refreshDetails);
    refresh();
}

QWidget *HostsPage::firstControl() const
{
    return m_probe->isEnabled() ? static_cast<QWidget *>(m_probe) : m_view;
}

void HostsPage::buildTable()
{
    m_view->setModel(&m_table);
    m_view->setItemDelegateForColumn(HostsTable::Found, new ProbeDelegate(m_model, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(HostsTable::Found, QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_view->setMinimumHeight(kTableHeight);
    m_view->setAccessibleName(tr("Hosts of the site"));
}

QWidget *HostsPage::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *add = new QPushButton(tr("Add a host"));
    connect(add, &QPushButton::clicked, this, [this] {
        const int at = m_table.rowOf(m_model.addHost());
        m_view->setCurrentIndex(m_table.index(at, HostsTable::Name));
        m_view->edit(m_table.index(at, HostsTable::Name));
    });
    m_probe->setToolTip(tr("Connects to every host by SSH and looks around; changes nothing. "
                           "Passwords and host keys are asked for once."));
    m_leaveOut->setToolTip(tr("The selected hosts do not take part. Can be undone."));
    connect(m_probe, &QPushButton::clicked, this, &HostsPage::probe);
    connect(m_stop, &QPushButton::clicked, &m_model.session(), &SiteSession::stop);
    connect(m_leaveOut, &QPushButton::clicked, this,
            [this] { m_model.removeHosts(selectedHosts()); });
    connect(m_skipFailed, &QPushButton::clicked, this,
            [this] { m_model.removeHosts(m_model.failedHosts()); });
    connect(m_takeRoles, &QPushButton::clicked, &m_model, &HostsSetup::takeRecognisedRoles);
    for (QPushButton *button : {m_probe, m_stop, add, m_leaveOut, m_skipFailed, m_takeRoles})
        row->addWidget(button);
    row->addStretch(1);
    return bar;
}

QWidget *HostsPage::buildProgress()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress->setFixedWidth(180);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Hosts that have answered"));
    row->addWidget(m_progress);
    row->addWidget(m_summary, 1);
    return bar;
}

QList<HostId> HostsPage::selectedHosts() const
{
    QList<HostId> hosts;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        hosts.append(m_table.hostAt(index.row()));
    return hosts;
}

void HostsPage::probe()
{
    if (const Result<> started = m_model.probe(); !started)
        Q_EMIT refused(started.error().message);
}

QString HostsPage::summary(bool probing, int hosts, int answered, int failed)
{
    if (hosts == 0)
        return tr("There are no hosts yet. Add one here, or take a list "
                  "on the page before.");
    if (answered + failed == 0 && !probing)
        return tr("Look at them: what runs on each tells its roles.");
    if (answered == hosts)
        return hosts == 1 ? tr("The host answered.") : tr("All %n hosts answered.", nullptr, hosts);
    return tr("%1 hosts, %2 answered, %3 failed").arg(hosts).arg(answered).arg(failed);
}

void HostsPage::refresh()
{
    const bool probing = m_model.session().activity() == SiteSession::Activity::Probing;
    const bool idle = m_model.session().activity() == SiteSession::Activity::Idle;
    const QList<Host> &hosts = m_model.project().hosts;
    int answered = 0;
    int failed = 0;
    for (const Host &host : hosts) {
        answered += m_model.probeState(host.id) == SiteSession::HostProbe::Answered;
        failed += m_model.probeState(host.id) == SiteSession::HostProbe::Failed;
    }
    m_progress->setMaximum(std::max(1, static_cast<int>(hosts.size())));
    m_progress->setValue(answered + failed);
    m_progress->setVisible(probing);
    m_summary->setText(summary(probing, static_cast<int>(hosts.size()), answered, failed));
    m_probe->setEnabled(idle && !hosts.isEmpty());
    m_stop->setVisible(probing);
    m_skipFailed->setVisible(!m_model.failedHosts().isEmpty());
    m_takeRoles->setVisible(std::any_of(hosts.begin(), hosts.end(), [this](const Host &host) {
        return bool(m_model.missingRoles(host.id));
    }));
    refreshDetails();
}

void HostsPage::refreshDetails()
{
    const QList<HostId> selected = selectedHosts();
    m_leaveOut->setEnabled(!selected.isEmpty());
    QStringList lines;
    for (const HostId &host : selected)
        if (const QString details = m_model.failureDetails(host); !details.isEmpty())
            lines.append(QStringLiteral("%1\n%2").arg(host.value, details));
    m_details->setText(lines.join(QStringLiteral("\n\n")));
    m_details->setVisible(!lines.isEmpty());
}

} // namespace sharewright
