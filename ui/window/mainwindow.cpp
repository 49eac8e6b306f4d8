// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "core/project/hostwords.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/diagram/diagramview.h"
#include "ui/models/document.h"
#include "ui/models/setupsteps.h"
#include "ui/run/runplace.h"
#include "ui/window/findingspanel.h"
#include "ui/window/navigationrail.h"
#include "ui/window/topologyplace.h"
#include "ui/wizard/setupplace.h"

namespace sharewright {

namespace {

constexpr QSize kFirstSize(1280, 800);
const QString kGeometryKey = QStringLiteral("window/geometry");

EmptyState *planEmptyState(const WindowActions &actions)
{
    auto *state = new EmptyState(Symbol::Plan);
    inEveryLanguage(state, [state] {
        state->setTexts(
            MainWindow::tr("No plan yet"),
            MainWindow::tr("A plan lists every file and every command, per host and in order, "
                           "before anything "
                           "happens. What you review here is exactly what runs. Making a plan "
                           "changes nothing."));
    });
    state->addAction(*actions.plan);
    state->addAction(*actions.probe);
    state->addAction(*actions.unshare);
    return state;
}

/// The window has a size of its own. Else it would ask all places, shown or not, how high they are at every width, and lay
/// out all their words for that before the first paint.
class PlaceStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return kFirstSize; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

EmptyState *runEmptyState(const WindowActions &actions)
{
    auto *state = new EmptyState(Symbol::Run);
    inEveryLanguage(state, [state] {
        state->setTexts(MainWindow::tr("Nothing has run yet"),
                        MainWindow::tr("A dry run asks every host what would change and "
                                       "changes nothing. Apply carries out the "
                                       "plan, step by step, with a live log. Both can be "
                                       "stopped; what was applied can be undone."));
    });
    state->addAction(*actions.dryRun);
    state->addAction(*actions.apply);
    return state;
}

QStackedWidget *stackOn(QWidget *first)
{
    auto *stack = new QStackedWidget;
    stack->addWidget(first);
    return stack;
}

} // namespace

MainWindow::MainWindow(SiteSession &session, Document &document, QSettings &settings,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_document(document)
    , m_settings(settings)
    , m_recent(settings)
    , m_actions(*this)
    , m_dialogs(*this, document, m_recent)
{
    setWindowIcon(icon(Symbol::Sharewright, Tone::Accent));
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(true);
    buildLayout();
    buildMenus();
    buildStatusBar();
    connectFileActions();
    connectViewActions();
    connectSiteActions();
    connectSession();
    connectRuns();
    connectLanguages();
    resize(kFirstSize);
    restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
    setTexts();
    refreshActions();
    refreshFindings();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    m_practice = new Banner(this);
    m_practice->hide();
    buildUnfinishedBanner();
    m_rail = new NavigationRail(this);
    m_topology = new TopologyPlace(m_session, m_document, this);
    m_topology->emptyState().addAction(*m_actions.setupPlace);
    m_topology->emptyState().addAction(*m_actions.open);
    m_planStack = stackOn(planEmptyState(m_actions));
    m_runPlace = new RunPlace(runEmptyState(m_actions), this);
    m_statusHolder = new QWidget;
    (new QVBoxLayout(m_statusHolder))->setContentsMargins(0, 0, 0, 0);
    m_setupHolder = new QWidget;
    whenLanguageChanges(m_setupHolder, [this] { renewSetupPlace(); });
    (new QVBoxLayout(m_setupHolder))->setContentsMargins(0, 0, 0, 0);
    m_stack = new PlaceStack(this);
    for (QWidget *place : {static_cast<QWidget *>(m_topology), static_cast<QWidget *>(m_planStack),
                           static_cast<QWidget *>(m_runPlace), m_statusHolder, m_setupHolder})
        m_stack->addWidget(place);
    connect(m_stack, &QStackedWidget::currentChanged, m_stack, &QWidget::updateGeometry);
    m_findings = new FindingsPanel(this);

    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_findings);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(main);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_practice);
    all->addWidget(m_unfinished);
    all->addLayout(row, 1);
    setCentralWidget(main);
    m_rail->addPlace(*m_actions.setupPlace); // comes first for people; its number came last
    for (QAction *action : m_actions.places->actions())
        if (action != m_actions.setupPlace)
            m_rail->addPlace(*action);
}

// Where the focus was is hidden now. Qt gives it to a control of the new page only if that was there already.
void MainWindow::focusFirstControl(const QWidget &page)
{
    for (QWidget *control : page.findChildren<QWidget *>()) {
        if ((control->focusPolicy() & Qt::TabFocus) != 0 && control->isEnabled()
            && control->isVisible()) {
            control->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MainWindow::showPlace(Place place)
{
    const int index = static_cast<int>(place);
    m_actions.places->actions().at(index)->setChecked(true);
    if (place == Place::Status)
        statusPlace();
    if (place == Place::Setup)
        setupPlace();
    const QWidget *before = m_stack->currentWidget();
    const bool hadFocus = before != nullptr && before->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(index);
    const QWidget &page = *m_stack->currentWidget();
    if (hadFocus && &page != before && !page.isAncestorOf(focusWidget()))
        focusFirstControl(page);
}

Place MainWindow::place() const
{
    return static_cast<Place>(m_stack->currentIndex());
}

bool MainWindow::openFile(const QString &path)
{
    return mayReplaceProject() && m_dialogs.mayDiscard() && m_dialogs.open(path);
}

bool MainWindow::mayReplaceProject()
{
    if (m_session.activity() != SiteSession::Activity::Running)
        return true;
    showError(
        tr("A run is going on"),
        {ErrorCode::AlreadyExists,
         tr("Wait for its end, or stop it in the Run place, before you open another project."),
         {}});
    return false;
}

void MainWindow::setPracticeSite(const QString &details)
{
    m_practice->show(Symbol::Practice, Tone::Warning, tr("Practice site"), details);
    refreshTitle();
}

void MainWindow::setTexts()
{
    refreshTitle();
    refreshEditMenu();
    refreshRecentMenu();
    refreshActivity();
    refreshUnfinished();
    m_progress->setAccessibleName(tr("Progress"));
}

void MainWindow::goToFinding(const Finding &finding)
{
    if (finding.code.startsWith(QLatin1StringView("merge."))
        || finding.code == QLatin1StringView("folder.not-merged")) {
        m_actions.merge->trigger();
        return;
    }
    for (const Host &host : m_document.project().hosts) {
        if (finding.target != hostInWords(host.id) || place() == Place::Setup)
            continue;
        showPlace(Place::Topology);
        m_topology->goTo(host.id);
        return;
    }
    showPlace(Place::Setup);
    setupPlace().showStep(setupStepOf(finding));
}

void MainWindow::refreshTitle()
{
    const QString name = m_document.isEmpty() && m_document.path().isEmpty()
                             ? QStringLiteral("Sharewright")
                             : m_document.displayName() + QStringLiteral("[*] – Sharewright");
    setWindowTitle(m_practice->isHidden() ? name : tr("%1 (practice)").arg(name));
    setWindowModified(m_document.isDirty());
    setWindowFilePath(m_document.path());
}

void MainWindow::refreshFindings()
{
    m_findings->setFindings(m_session.findings(), m_document.project().hosts.isEmpty()
                                                      || !m_session.facts().hosts.isEmpty());
    m_actions.findings->setEnabled(!m_session.findings().isEmpty());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.activity() == SiteSession::Activity::Running) {
        QMessageBox box(QMessageBox::Warning, tr("A run is going on"),
                        tr("Stop the run and close the window?"),
                        QMessageBox::Yes | QMessageBox::Cancel, this);
        box.setInformativeText(
            tr("Steps that are being carried out are ended. The run can be resumed later."));
        box.button(QMessageBox::Yes)->setText(tr("Stop and close"));
        box.setDefaultButton(QMessageBox::Cancel);
        if (box.exec() != QMessageBox::Yes) {
            event->ignore();
            return;
        }
    }
    if (!m_dialogs.mayDiscard()) {
        event->ignore();
        return;
    }
    m_session.stop();
    m_settings.setValue(kGeometryKey, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

} // namespace sharewright
