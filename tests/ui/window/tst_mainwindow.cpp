// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/plan/planner.h"
#include "core/run/journal.h"
#include "core/run/rundirectory.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"
#include "ui/models/document.h"
#include "ui/preview/planpage.h"
#include "ui/run/runcontrols.h"
#include "ui/run/runpage.h"
#include "ui/window/findingspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/screenshots.h"
#include "ui/window/topologyplace.h"
#include "ui/window/unsharedialog.h"
#include "ui/wizard/setupplace.h"

using namespace sharewright;

namespace {

class NoHosts final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override;
};

Project site()
{
    Project project;
    project.name = QStringLiteral("Headquarters");
    project.folders = standardFolders();
    for (const char *name : {"nas", "web1", "web2"}) {
        Host host;
        host.id = HostId(QString::fromLatin1(name));
        host.address = host.id.value;
        host.roles = host.id.value == QLatin1StringView("nas") ? Role::NfsServer : Role::Server;
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    return project;
}

class SilentHost final : public RemoteHost
{
public:
    Result<> connectToHost(std::stop_token) override
    {
        return failure(ErrorCode::Unreachable, QStringLiteral("no such host"));
    }
    Result<CommandResult> run(const RemoteCommand &, const OutputSink &, std::stop_token) override
    {
        return failure(ErrorCode::ConnectionLost, QStringLiteral("gone"));
    }
    Result<std::unique_ptr<RemoteShell>> openShell(bool, std::stop_token) override
    {
        return failure(ErrorCode::ConnectionLost, QStringLiteral("gone"));
    }
    bool isConnected() const override { return false; }
    void disconnectFromHost() override {}
};

std::unique_ptr<RemoteHost> NoHosts::hostFor(const Project &, const Host &)
{
    return std::make_unique<SilentHost>();
}

/// A run of the site's plan that was cut off after its first step began.
void keepCutOffRun(const QString &runDirectory)
{
    const Plan plan = makePlan(site(), {});
    const Result<QString> id = createRun(runDirectory, plan, QDateTime::currentDateTimeUtc());
    if (!id)
        qFatal("%s", qPrintable(id.error().message));
    const auto journal = Journal::open(filesOf(runDirectory, *id).journal());
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    (*journal)->append({{QStringLiteral("kind"), QStringLiteral("run")},
                        {QStringLiteral("what"), QStringLiteral("apply")},
                        {QStringLiteral("time"), now}});
    (*journal)->append({{QStringLiteral("kind"), QStringLiteral("step")},
                        {QStringLiteral("time"), now},
                        {QStringLiteral("step"), plan.steps.first().id.value},
                        {QStringLiteral("state"), QStringLiteral("running")}});
}

/// The visible one.
QPushButton *buttonNamed(const QWidget &window, const char *text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->text().remove(u'&') == QString::fromUtf8(text))
            return button;
    return nullptr;
}

struct Fixture {
    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Document document;
    NoHosts hosts;
    SiteSession session{document, hosts, directory.path()};
    MainWindow window{session, document, settings};
};

void collectNameless(QAccessibleInterface *interface, QStringList &nameless, QString path)
{
    if (!interface || interface->state().invisible)
        return;
    path +=
        u'/'
        + (interface->object() ? QString::fromLatin1(interface->object()->metaObject()->className())
                               : QString());
    if (interface->state().focusable && interface->text(QAccessible::Name).isEmpty()
        && interface->role() != QAccessible::Client && interface->role() != QAccessible::Window)
        nameless += path;
    for (int i = 0; i < interface->childCount(); ++i)
        collectNameless(interface->child(i), nameless, path);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void anEmptyWindowTeachesHowToBegin();
    void theKeysOneToFourReachThePlaces();
    void whatCannotBeDoneIsDisabled();
    void thePracticeSiteIsLabelledForGood();
    void everyControlHasAName();
    void everyMenuEntryHasItsOwnLetter();
    void makingThePlanLeadsToThePlanPlace();
    void theWayBackIsPlannedFromADialog();
    void nothingIsGivenUpBeforeItsNameIsTyped();
    void anEditMakesThePlanOutOfDateAndTheTitleDirty();
    void aRunThatWasCutOffIsToldOfWhenItsProjectOpens();
    void lookingAtACutOffRunShowsItsStepsAndTouchesNoHost();
    void takingBackIsAskedFirst();
    void whatIsPutOffIsNotToldAgain();
    void theStatusAfterARunIsAskedForAtOnce();
    void aFindingLeadsToThePageThatSolvesIt();
    void anotherProjectPutsPlanAndRunAway();
    void thePlanPageStartsNothingWhileTheHostsAreAsked();
    void theDiagramShowsHowHostsAreAfterACheck();
    void picturesOfAllPlacesAndPagesAreWritten();
};

void TestMainWindow::anEmptyWindowTeachesHowToBegin()
{
    Fixture f;
    f.window.show();
    QVERIFY(f.window.topology().emptyState().isVisible());
    f.document.setUnsavedProject(site());
    QVERIFY(!f.window.topology().emptyState().isVisible());
    QTRY_VERIFY(f.window.topology().scene().isArranged());
}

void TestMainWindow::theKeysOneToFourReachThePlaces()
{
    Fixture f;
    f.window.show();
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    for (const auto &[key, place] :
         {std::pair(Qt::Key_2, Place::Plan), std::pair(Qt::Key_3, Place::Run),
          std::pair(Qt::Key_4, Place::Status), std::pair(Qt::Key_1, Place::Topology)}) {
        QTest::keyClick(&f.window, key, Qt::ControlModifier);
        QCOMPARE(f.window.place(), place);
    }
}

void TestMainWindow::whatCannotBeDoneIsDisabled()
{
    Fixture f;
    const WindowActions &actions = f.window.actions();
    for (const QAction *action : {actions.probe, actions.plan, actions.dryRun, actions.apply,
                                  actions.stop, actions.save, actions.exportPlan})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    f.document.setUnsavedProject(site());
    QVERIFY(actions.probe->isEnabled());
    QVERIFY(actions.plan->isEnabled());
    QVERIFY(!actions.apply->isEnabled());
}

void TestMainWindow::thePracticeSiteIsLabelledForGood()
{
    Fixture f;
    f.window.setPracticeSite(QStringLiteral("Simulated hosts."));
    f.window.show();
    for (int place = 0; place < 4; ++place) {
        f.window.showPlace(static_cast<Place>(place));
        bool labelled = false;
        for (const QLabel *label : f.window.findChildren<QLabel *>())
            labelled |= label->isVisible() && label->text() == QLatin1StringView("Practice site");
        QVERIFY(labelled);
    }
    QVERIFY(f.window.windowTitle().contains(QLatin1StringView("practice")));
}

void TestMainWindow::everyControlHasAName()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    f.window.show();
    for (int place = 0; place < 4; ++place) {
        f.window.showPlace(static_cast<Place>(place));
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(&f.window), nameless, {});
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

void TestMainWindow::everyMenuEntryHasItsOwnLetter()
{
    Fixture f;
    const auto letterOf = [](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        return at < 0 ? QChar() : text.at(at + 1).toLower();
    };
    for (const QMenu *menu : f.window.findChildren<QMenu *>()) {
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            const QChar letter = letterOf(action->text());
            if (letter.isNull())
                continue;
            QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + u' ' + action->text()));
            letters.insert(letter);
        }
    }
}

void TestMainWindow::makingThePlanLeadsToThePlanPlace()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    f.window.show();
    f.window.actions().plan->trigger();
    QCOMPARE(f.window.place(), Place::Plan);
    QTRY_VERIFY(f.session.plan().has_value());
    QTRY_VERIFY(f.window.actions().exportPlan->isEnabled());
}

void TestMainWindow::theWayBackIsPlannedFromADialog()
{
    Fixture f;
    QVERIFY(!f.window.actions().unshare->isEnabled());
    f.document.setUnsavedProject(site());
    f.window.show();
    f.window.actions().unshare->trigger();
    auto *dialog = f.window.findChild<UnshareDialog *>();
    QVERIFY(dialog && !dialog->retires());
    dialog->findChild<QCheckBox *>()->setChecked(true);
    dialog->accept();
    QCOMPARE(f.window.place(), Place::Plan);
    QTRY_VERIFY(f.session.plan().has_value());
    QCOMPARE(f.session.plan()->task, (PlanTask{PlanTask::Kind::Unshare, true}));
}

void TestMainWindow::nothingIsGivenUpBeforeItsNameIsTyped()
{
    RetireDialog dialog(QStringLiteral("pandora"));
    auto *typed = dialog.findChild<QLineEdit *>();
    const auto goesOn = [&] {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            if (!button->isDefault())
                return button->isEnabled();
        return true;
    };
    QVERIFY(!goesOn());
    typed->setText(QStringLiteral("pandor"));
    QVERIFY(!goesOn());
    typed->setText(QStringLiteral("pandora "));
    QVERIFY(goesOn());
}

void TestMainWindow::anEditMakesThePlanOutOfDateAndTheTitleDirty()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    f.window.actions().plan->trigger();
    QTRY_VERIFY(f.window.actions().dryRun->isEnabled());
    QVERIFY(f.document.renameHost(HostId(QStringLiteral("web1")), HostId(QStringLiteral("web9"))));
    QVERIFY(!f.window.actions().dryRun->isEnabled());
    QVERIFY(f.window.isWindowModified());
}

void TestMainWindow::aRunThatWasCutOffIsToldOfWhenItsProjectOpens()
{
    Fixture f;
    f.window.show();
    f.document.setUnsavedProject(site());
    QTRY_VERIFY(f.session.activity() == SiteSession::Activity::Idle);
    QVERIFY(!buttonNamed(f.window, "Later"));
    keepCutOffRun(f.directory.path());
    f.document.setUnsavedProject(site());
    QTRY_VERIFY(buttonNamed(f.window, "Later"));
    for (const char *name : {"Resume", "Undo…", "Look"})
        QVERIFY2(buttonNamed(f.window, name)->isEnabled(), name);
}

void TestMainWindow::lookingAtACutOffRunShowsItsStepsAndTouchesNoHost()
{
    Fixture f;
    f.window.show();
    keepCutOffRun(f.directory.path());
    f.document.setUnsavedProject(site());
    QTRY_VERIFY(buttonNamed(f.window, "Look"));
    buttonNamed(f.window, "Look")->click();
    QTRY_VERIFY(f.window.findChild<RunPage *>());
    const auto *page = f.window.findChild<RunPage *>();
    QTRY_VERIFY(page->tracker().wasInterrupted());
    QCOMPARE(f.window.place(), Place::Run);
    QCOMPARE(countOf(page->tracker().counts(), StepState::CannotKnow), 1);
    QVERIFY(page->findChild<RunControls *>()->button(RunControls::Control::Resume)->isVisible());
    QCOMPARE(f.session.activity(), SiteSession::Activity::Idle);
}

void TestMainWindow::takingBackIsAskedFirst()
{
    Fixture f;
    f.window.show();
    keepCutOffRun(f.directory.path());
    f.document.setUnsavedProject(site());
    QTRY_VERIFY(buttonNamed(f.window, "Undo…"));
    buttonNamed(f.window, "Undo…")->click();
    QVERIFY(f.window.findChild<QMessageBox *>());
    QCOMPARE(f.session.activity(), SiteSession::Activity::Idle);
}

void TestMainWindow::whatIsPutOffIsNotToldAgain()
{
    Fixture f;
    f.window.show();
    keepCutOffRun(f.directory.path());
    f.document.setUnsavedProject(site());
    QTRY_VERIFY(buttonNamed(f.window, "Later"));
    buttonNamed(f.window, "Later")->click();
    QVERIFY(!buttonNamed(f.window, "Later"));
    f.session.refreshRuns();
    QSignalSpy read(&f.session, &SiteSession::runsChanged);
    QVERIFY(read.wait());
    QVERIFY(!buttonNamed(f.window, "Later"));
}

void TestMainWindow::theStatusAfterARunIsAskedForAtOnce()
{
    Fixture f;
    f.window.show();
    keepCutOffRun(f.directory.path());
    f.document.setUnsavedProject(site());
    QTRY_VERIFY(buttonNamed(f.window, "Look"));
    buttonNamed(f.window, "Look")->click();
    QTRY_VERIFY(f.window.findChild<RunPage *>());
    Q_EMIT f.window.findChild<RunPage *>()->statusRequested();
    QCOMPARE(f.window.place(), Place::Status);
    QCOMPARE(f.session.activity(), SiteSession::Activity::Checking);
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
}

void TestMainWindow::aFindingLeadsToThePageThatSolvesIt()
{
    Fixture f;
    f.window.show();
    Project project = site();
    project.nfs.server = {};
    f.document.setUnsavedProject(project);
    Finding finding;
    finding.code = QStringLiteral("nfs.no-server");
    Q_EMIT f.window.findChild<FindingsPanel *>()->goToRequested(finding);
    QCOMPARE(f.window.place(), Place::Setup);
    QCOMPARE(f.window.findChild<SetupPlace *>()->step(), SetupStep::Nfs);
}

void TestMainWindow::anotherProjectPutsPlanAndRunAway()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    f.window.show();
    f.window.actions().plan->trigger();
    QTRY_VERIFY(f.window.actions().exportPlan->isEnabled());
    const auto *page = f.window.findChild<PlanPage *>();
    QVERIFY(page->isVisible());
    f.document.setUnsavedProject(site());
    QVERIFY(!page->isVisible());
    QVERIFY(!f.window.actions().exportPlan->isEnabled());
}

void TestMainWindow::thePlanPageStartsNothingWhileTheHostsAreAsked()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    f.window.show();
    f.window.actions().plan->trigger();
    QTRY_VERIFY(f.window.actions().dryRun->isEnabled());
    const QPushButton *dryRun = buttonNamed(f.window, "Dry run");
    QVERIFY(dryRun && dryRun->isEnabled());
    QVERIFY(f.session.checkHealth());
    QVERIFY(!dryRun->isEnabled());
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
    QVERIFY(dryRun->isEnabled());
    QVERIFY(f.document.renameHost(HostId(QStringLiteral("web1")), HostId(QStringLiteral("web9"))));
    QVERIFY(!dryRun->isEnabled());
}

void TestMainWindow::theDiagramShowsHowHostsAreAfterACheck()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    f.window.show();
    const auto shown = [&](const char *host) {
        return f.window.topology()
            .scene()
            .card(cardKey(HostId(QString::fromLatin1(host))))
            ->badge();
    };
    QVERIFY(shown("web1").word.isEmpty());
    QVERIFY(f.session.checkHealth());
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
    QVERIFY(!shown("web1").word.isEmpty());
    QVERIFY(shown("web1").word != QLatin1StringView("Healthy"));
    QVERIFY(!shown("web1").toolTip.isEmpty());
}

void TestMainWindow::picturesOfAllPlacesAndPagesAreWritten()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    f.window.show();
    const QTemporaryDir pictures;
    const Result<QStringList> names = takeScreenshots(f.window, pictures.path());
    QVERIFY(names.has_value());
    for (const char *name :
         {"topology-light.png", "plan-dark.png", "run-dark.png", "status-light.png",
          "setup-site-light.png", "setup-hosts-light.png", "setup-folders-dark.png",
          "setup-method-light.png", "setup-identities-dark.png", "setup-data-light.png",
          "setup-review-dark.png"})
        QVERIFY2(names->contains(QLatin1StringView(name)), name);
    for (const QString &name : *names)
        QVERIFY(!QImage(QDir(pictures.path()).filePath(name)).isNull());
    QVERIFY(!takeScreenshots(f.window, QStringLiteral("/proc/nowhere")).has_value());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
