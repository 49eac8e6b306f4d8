// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>
#include <QPointer>

#include "ui/models/autosave.h"
#include "ui/models/recentfiles.h"
#include "ui/models/sitesession.h"
#include "ui/window/documentdialogs.h"
#include "ui/window/windowactions.h"

class QAbstractButton;
class QLabel;
class QProgressBar;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace sharewright {

class Banner;
class Document;
class FindingsPanel;
class NavigationRail;
class PlanPage;
class RunPage;
class RunPlace;
class SetupPlace;
class StatusPlace;
class TopologyPlace;

/// Where the settings keep the chosen language's code; empty or nothing: the system's.
inline const QString kLanguageKey = QStringLiteral("window/language");

enum class Place { Topology, Plan, Run, Status, Setup };

/// The one window: five places, menus, findings, status bar. Mirrors session and document and asks them; keeps no state
/// of its own but what is shown. Pages are built when they are first looked at, so that the first paint is early.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All must outlive the window.
    MainWindow(SiteSession &session, Document &document, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPlace(Place place);
    [[nodiscard]] Place place() const;
    /// Opens a project file as the menu would, with its questions.
    bool openFile(const QString &path);
    /// Labels the window for good as showing simulated hosts. `details`: one sentence, said again in every language.
    void setPracticeSite(const QString &details);

    /// Marks this language in the View menu; empty: the system's. Changes nothing else.
    void markLanguage(const QString &code);

    /// Begins with an empty project, after the questions that keep the present one from being lost.
    bool newProject();

    /// Keeps unsaved changes from now on, and offers what an earlier window left behind. Must outlive the window.
    void setAutosave(Autosave &autosave);

    [[nodiscard]] TopologyPlace &topology() { return *m_topology; }
    [[nodiscard]] FindingsPanel &findingsPanel() { return *m_findings; }
    [[nodiscard]] const WindowActions &actions() const { return m_actions; }

Q_SIGNALS:
    /// The window was closed, and everything it started has been told to stop.
    void closed();
    /// A language was chosen in the View menu; empty: the system's. The settings hold it already.
    void languageChosen(const QString &code);
    /// A window of its own with simulated hosts is wanted.
    void practiceRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    /// `title`: as marked by QT_TR_NOOP.
    QMenu *addMenu(const char *title, QMenu *parent = nullptr);
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildDiagramMenu();
    void buildSiteMenu();
    void connectLanguages();
    void setTexts();
    void refreshEditMenu();
    void buildStatusBar();
    void connectFileActions();
    void connectViewActions();
    void connectSiteActions();
    void connectSession();
    void connectRuns();
    PlanPage &planPage();
    void connectRunPage(RunPage &page);
    StatusPlace &statusPlace();
    SetupPlace &setupPlace();
    /// Its pages say their texts once; what was entered is in the document.
    void renewSetupPlace();
    static void focusFirstControl(const QWidget &page);

    /// Not while a run goes on: it belongs to the project that is open.
    [[nodiscard]] bool mayReplaceProject();
    void refreshTitle();
    void refreshActions();
    void refreshActivity();
    void refreshPlan();
    void refreshFindings();
    void refreshRecentMenu();
    void probe();
    void mergeFiles();
    void makePlan(const PlanTask &task = {});
    void unshare();
    /// Asks for the project's name where the plan gives up the storage side.
    [[nodiscard]] bool mayRetire();
    void startRun(RunKind kind);
    void apply();
    [[nodiscard]] static QString questionFor(const PlanTask &task, int hosts);
    void exportPlan();
    void refreshRuns();
    void refreshUnfinished();
    [[nodiscard]] bool showsUnfinished() const;
    void buildUnfinishedBanner();
    void showKeptRun(const RecordedRun &run);
    void resumeRun(const QString &runId);
    void undoRun(const QString &runId, int applied);
    void openReport(const QString &runId);
    void offerLostWork();
    void buildRecoveryBanner();
    void goToFinding(const Finding &finding);
    void showKeys();
    void showAbout();
    void showError(const QString &title, const Error &error);
    void report(const Result<> &result, const QString &title);

    SiteSession &m_session;
    Document &m_document;
    QSettings &m_settings;
    RecentFiles m_recent;
    WindowActions m_actions;
    DocumentDialogs m_dialogs;
    Banner *m_practice = nullptr;
    NavigationRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    TopologyPlace *m_topology = nullptr;
    QStackedWidget *m_planStack = nullptr; ///< empty state, page
    RunPlace *m_runPlace = nullptr;
    QWidget *m_statusHolder = nullptr;
    QWidget *m_setupHolder = nullptr;
    FindingsPanel *m_findings = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QMenu *m_recentMenu = nullptr;
    QLabel *m_activity = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_stop = nullptr;
    Banner *m_unfinished = nullptr;
    QAbstractButton *m_resumeUnfinished = nullptr;
    std::optional<KeptRun> m_unfinishedRun;
    QString m_putOff; ///< id of the unfinished run that the person does not want to hear of again
    PlanPage *m_planPage = nullptr;
    int m_shownPlan = 0; ///< number of the plan on the page
    StatusPlace *m_statusPlace = nullptr;
    SetupPlace *m_setupPlace = nullptr;
    Autosave *m_autosave = nullptr;
    QList<LostWork> m_lost; ///< to be offered, newest first
    Banner *m_recovery = nullptr;
};

} // namespace sharewright
