// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topologyplace.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "ui/common/emptystate.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/sitetreemodel.h"
#include "ui/models/document.h"
#include "ui/window/hostdetails.h"

namespace sharewright {

namespace {

constexpr int kSideWidth = 300;

Badge probeBadge(SiteSession::HostProbe state)
{
    switch (state) {
    case SiteSession::HostProbe::Asking:
        return {Symbol::StateRunning, Tone::Accent, TopologyPlace::tr("Probing"), {}};
    case SiteSession::HostProbe::Answered:
        return {Symbol::StateDone, Tone::Good, TopologyPlace::tr("Reached"), {}};
    case SiteSession::HostProbe::Failed:
        return {Symbol::StateFailed, Tone::Bad, TopologyPlace::tr("Not reached"), {}};
    case SiteSession::HostProbe::NotAsked:
        break;
    }
    return {};
}

Badge healthBadge(HealthState state)
{
    switch (state) {
    case HealthState::Healthy:
        return {Symbol::StateDone, Tone::Good, TopologyPlace::tr("Healthy"), {}};
    case HealthState::Degraded:
        return {Symbol::StateWarning, Tone::Warning, TopologyPlace::tr("Degraded"), {}};
    case HealthState::Down:
        return {Symbol::StateFailed, Tone::Bad, TopologyPlace::tr("Down"), {}};
    case HealthState::SplitBrain:
        return {Symbol::StateFailed, Tone::Bad, TopologyPlace::tr("Split brain"), {}};
    case HealthState::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted, TopologyPlace::tr("Unknown"), {}};
}

} // namespace

TopologyPlace::TopologyPlace(SiteSession &session, Document &document, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_document(document)
    , m_view(new DiagramView(m_scene, this))
    , m_treeModel(new SiteTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_details(new HostDetails(this))
    , m_empty(new EmptyState(Symbol::Topology, this))
    , m_stack(new QStackedLayout(this))
{
    buildLayout();
    connectSelection();
    connect(&m_document, &Document::changed, this, &TopologyPlace::refreshDocument);
    connect(&m_session, &SiteSession::probeProgress, this, &TopologyPlace::refreshBadge);
    connect(&m_session, &SiteSession::factsChanged, this, &TopologyPlace::refreshBadges);
    connect(&m_session, &SiteSession::activityChanged, this, &TopologyPlace::refreshBadges);
    connect(&m_session, &SiteSession::healthChanged, this, &TopologyPlace::refreshHealth);
    connect(&m_scene, &DiagramScene::hostDropped, &m_document, &Document::moveHost);
    refreshDocument();
    inEveryLanguage(this, [this] { setTexts(); });
    whenLanguageChanges(this, [this] {
        refreshHealth();
        refreshDocument();
    });
}

void TopologyPlace::setTexts()
{
    m_empty->setTexts(
        tr("No site yet"),
        tr("A project describes one site: its Pandora servers and consoles, the machine that "
           "keeps the "
           "shared folders, and the folders themselves. Open one to see it drawn here."));
    m_tree->setAccessibleName(tr("Hosts and folders"));
}

void TopologyPlace::buildLayout()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    auto *canvas = new QWidget(splitter);
    auto *canvasLayout = new QVBoxLayout(canvas);
    canvasLayout->setContentsMargins(0, 0, 0, 0);
    canvasLayout->setSpacing(0);
    canvasLayout->addWidget(m_view, 1);
    canvasLayout->addWidget(buildZoomButtons());
    splitter->addWidget(canvas);
    splitter->addWidget(buildSidePanel());
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({900, kSideWidth});
    splitter->setHandleWidth(1);
    splitter->setBackgroundRole(QPalette::Mid);
    splitter->setAutoFillBackground(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
}

QWidget *TopologyPlace::buildSidePanel()
{
    auto *side = new QSplitter(Qt::Vertical, this);
    m_tree->setModel(m_treeModel);
    connect(m_treeModel, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize(QSize(18, 18));
    m_tree->setFrameShape(QFrame::NoFrame);
    side->addWidget(m_tree);
    side->addWidget(m_details);
    side->setSizes({320, 260});
    side->setHandleWidth(1);
    side->setBackgroundRole(QPalette::Mid);
    side->setAutoFillBackground(true);
    side->setMinimumWidth(220);
    return side;
}

QWidget *TopologyPlace::buildZoomButtons()
{
    auto *bar = new QWidget(this);
    bar->setBackgroundRole(QPalette::Window);
    bar->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kTight);
    layout->setSpacing(spacing::kTight);
    const auto add = [&](Symbol symbol, const char *name, auto slot) {
        auto *button = new QToolButton(bar);
        button->setIcon(icon(symbol));
        button->setIconSize(QSize(18, 18));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        inEveryLanguage(button, [button, name] {
            button->setToolTip(tr(name));
            button->setAccessibleName(tr(name));
        });
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add(Symbol::ZoomOut, QT_TR_NOOP("Zoom out"), [this] { m_view->zoomOut(); });
    add(Symbol::ZoomIn, QT_TR_NOOP("Zoom in"), [this] { m_view->zoomIn(); });
    add(Symbol::ZoomFit, QT_TR_NOOP("Show everything"), [this] { m_view->fitAll(); });
    add(Symbol::Arrange, QT_TR_NOOP("Arrange automatically"),
        [this] { m_document.forgetPositions(); });
    layout->addStretch(1);
    return bar;
}

void TopologyPlace::connectSelection()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString key = current.data(SiteTreeModel::CardRole).toString();
                if (!key.isEmpty())
                    m_scene.selectCard(key);
            });
    connect(&m_scene, &QGraphicsScene::selectionChanged, this, [this] {
        const CardItem *card = m_scene.selectedCard();
        const QString shown = m_tree->currentIndex().data(SiteTreeModel::CardRole).toString();
        if (card && card->card().key != shown)
            m_tree->setCurrentIndex(m_treeModel->indexOf(card->card().key));
        refreshDetails();
    });
    connect(m_view, &DiagramView::hostActivated, this, [this] { m_details->setFocus(); });
}

void TopologyPlace::refreshDocument()
{
    const Project &project = m_document.project();
    m_treeModel->setProject(project);
    m_scene.setProject(project);
    m_stack->setCurrentIndex(m_document.isEmpty() ? 0 : 1);
    refreshBadges();
    refreshDetails();
}

// The marks speak of what was asked last: of the probe while it goes on and after it, else of the shares' health.
Badge TopologyPlace::badgeOf(const HostId &host) const
{
    const SiteSession::HostProbe probe = m_session.probeState(host);
    const auto health = m_verdict.hosts.constFind(host);
    if (m_session.lastLook() != SiteSession::LastLook::Health || health == m_verdict.hosts.cend()
        || probe == SiteSession::HostProbe::Asking)
        return probeBadge(probe);
    Badge badge = healthBadge(*health);
    QStringList lines;
    for (const HealthReason &reason : m_verdict.reasons)
        if (reason.host == host)
            lines += reason.text;
    lines += tr("As of %1")
                 .arg(shownLocale().toString(m_session.health().asOf.toLocalTime(),
                                             QLocale::ShortFormat));
    badge.toolTip = lines.join(u'\n');
    return badge;
}

void TopologyPlace::refreshHealth()
{
    m_verdict = verdictOf(m_document.project(), m_session.health());
    refreshBadges();
}

void TopologyPlace::refreshBadge(const HostId &host)
{
    const Badge badge = badgeOf(host);
    m_scene.setBadge(host, badge);
    m_treeModel->setBadge(host, badge);
}

void TopologyPlace::refreshBadges()
{
    for (const Host &host : m_document.project().hosts)
        refreshBadge(host.id);
    refreshDetails();
}

void TopologyPlace::refreshDetails()
{
    const CardItem *item = m_scene.selectedCard();
    if (!item) {
        m_details->showNothing();
        return;
    }
    if (item->card().kind == CardKind::Share) {
        m_details->showShare(item->card());
        return;
    }
    const HostId id = item->card().host;
    const Host *host = m_document.project().host(id);
    if (!host) {
        m_details->showNothing();
        return;
    }
    const auto failed = m_session.facts().failures.constFind(id);
    const bool hasFailed = failed != m_session.facts().failures.cend();
    m_details->showHost(*host, m_session.facts().of(id), hasFailed ? &failed.value() : nullptr);
}

void TopologyPlace::goTo(const HostId &host)
{
    m_view->goTo(cardKey(host));
}

} // namespace sharewright
