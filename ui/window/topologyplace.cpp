// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topologyplace.h"

#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/graphsearch.h"
#include "ui/diagram/linkitem.h"
#include "ui/diagram/minimap.h"
#include "ui/diagram/outagebadges.h"
#include "ui/diagram/pendingmarks.h"
#include "ui/diagram/sitetreemodel.h"
#include "ui/models/document.h"
#include "ui/window/diagrameditor.h"
#include "ui/window/diagramsearchbar.h"
#include "ui/window/hostdetails.h"
#include "ui/window/topologymarks.h"

namespace sharewright {

namespace {

constexpr int kSideWidth = 300;

} // namespace

TopologyPlace::TopologyPlace(SiteSession &session, Document &document, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_document(document)
    , m_view(new DiagramView(m_scene, this))
    , m_editor(new DiagramEditor(document, m_scene, *m_view, this))
    , m_outageBanner(new Banner(this))
    , m_treeModel(new SiteTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_presenter(new DiagramPresenter(session, document, m_scene, m_treeModel, this))
    , m_marks(new TopologyMarks(session, document, m_scene, *m_treeModel, this))
    , m_search(new DiagramSearchBar(this))
    , m_legend(new QLabel(this))
    , m_minimap(new Minimap(m_scene, *m_view))
    , m_details(new HostDetails(this))
    , m_empty(new EmptyState(Symbol::Topology, this))
    , m_stack(new QStackedLayout(this))
{
    buildLayout();
    connectSelection();
    connect(m_presenter, &DiagramPresenter::siteChanged, this, &TopologyPlace::refreshSite);
    connect(&m_session, &SiteSession::factsChanged, this, &TopologyPlace::refreshDetails);
    connect(&m_session, &SiteSession::healthChanged, this, &TopologyPlace::refreshDetails);
    connect(&m_session, &SiteSession::planChanged, this, &TopologyPlace::refreshDetails);
    connect(m_presenter, &DiagramPresenter::marksChanged, this, &TopologyPlace::refreshLegend);
    connect(m_marks, &TopologyMarks::outageChanged, this, &TopologyPlace::refreshOutage);
    connect(m_editor->actions().whatIf, &QAction::toggled, this, &TopologyPlace::setWhatIf);
    connectSearch();
    m_presenter->refresh();
    inEveryLanguage(this, [this] { setTexts(); });
    whenLanguageChanges(this, [this] {
        refreshOutage();
        refreshLegend();
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
    canvasLayout->addWidget(m_search);
    canvasLayout->addWidget(buildOutageBanner());
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

QWidget *TopologyPlace::buildOutageBanner()
{
    QAbstractButton *end = m_outageBanner->addButton({});
    inEveryLanguage(end, [end] { end->setText(tr("End")); });
    connect(end, &QAbstractButton::clicked, m_editor->actions().whatIf,
            [this] { m_editor->actions().whatIf->setChecked(false); });
    m_outageBanner->hide();
    return m_outageBanner;
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
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    layout->addSpacing(spacing::kMedium);
    layout->addWidget(m_legend, 1);
    return bar;
}

void TopologyPlace::connectSelection()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString key = current.data(SiteTreeModel::CardRole).toString();
                if (!key.isEmpty())
                    m_scene.selectKey(key);
            });
    connect(&m_scene, &QGraphicsScene::selectionChanged, this, [this] {
        const QString chosen = m_scene.selectedKey();
        const QString shown = m_tree->currentIndex().data(SiteTreeModel::CardRole).toString();
        if (!chosen.isEmpty() && chosen != shown)
            m_tree->setCurrentIndex(m_treeModel->indexOf(chosen));
        followWhatIf();
        refreshDetails();
    });
    m_tree->addActions(m_view->actions()); // the same keys
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        m_editor->showMenu(m_tree->viewport()->mapToGlobal(position));
    });
    connect(m_view, &DiagramView::cardActivated, this, [this] { m_details->setFocus(); });
}

void TopologyPlace::refreshSite()
{
    m_stack->setCurrentIndex(m_document.isEmpty() ? 0 : 1);
    m_marks->refresh();
    search();
    refreshDetails();
}

void TopologyPlace::refreshLegend()
{
    m_legend->setText(m_scene.hasPending() ? pendingLegend() : QString());
}

void TopologyPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && outage())
        m_editor->actions().whatIf->setChecked(false);
    else
        QWidget::keyPressEvent(event);
}

void TopologyPlace::setWhatIf(bool on)
{
    const HostPlaces hosts = m_scene.selectedHosts();
    m_marks->thinkOff(on && hosts.size() == 1 ? hosts.firstKey() : HostId());
}

// While the question is asked, choosing another machine asks it of that one.
void TopologyPlace::followWhatIf()
{
    const HostPlaces hosts = m_scene.selectedHosts();
    if (outage() && hosts.size() == 1 && hosts.firstKey() != outage()->host)
        m_marks->thinkOff(hosts.firstKey());
}

void TopologyPlace::refreshOutage()
{
    m_editor->actions().whatIf->setChecked(outage().has_value());
    if (outage()) {
        const Badge worst = folderBadge({{}, outage()->worst(), {}});
        m_outageBanner->show(worst.symbol, worst.tone,
                             tr("If %1 were off").arg(outage()->host.value),
                             outageSummary(*outage()));
    } else {
        m_outageBanner->hide();
    }
    refreshDetails();
}

const std::optional<Outage> &TopologyPlace::outage() const
{
    return m_marks->outage();
}

void TopologyPlace::connectSearch()
{
    connect(m_editor->actions().find, &QAction::triggered, m_search, &DiagramSearchBar::open);
    connect(m_editor->actions().minimap, &QAction::toggled, m_minimap, &Minimap::setWanted);
    connect(m_search, &DiagramSearchBar::wordsChanged, this, &TopologyPlace::search);
    connect(m_search, &DiagramSearchBar::hitReached, this,
            [this](const QString &key) { m_view->bringIntoView(key); });
    connect(m_search, &DiagramSearchBar::closed, this, [this] {
        m_search->hide();
        m_scene.setHits({});
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void TopologyPlace::search()
{
    if (m_search->isHidden())
        return;
    const QStringList hits = searchHits(m_scene.graph(), m_search->words());
    m_scene.setHits(hits);
    m_search->setHits(hits);
}

void TopologyPlace::refreshDetails()
{
    if (const LinkItem *link = m_scene.selectedLink()) {
        const LinkSources sources{m_document.project(), m_scene.graph(),
                                  m_session.plan() ? &*m_session.plan() : nullptr,
                                  m_session.planIsCurrent(), m_session.health()};
        m_details->showRows(linkTitle(m_scene.graph(), link->link()), link->link().label,
                            linkDetails(sources, link->link()));
        return;
    }
    const CardItem *item = m_scene.selectedCard();
    if (!item) {
        m_details->showNothing();
        return;
    }
    if (item->card().kind != CardKind::Machine) {
        m_details->showShare(item->card(), outage() ? &*outage() : nullptr);
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
