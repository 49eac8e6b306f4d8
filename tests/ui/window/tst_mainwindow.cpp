// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/models/document.h"
#include "ui/window/findingspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/screenshots.h"
#include "ui/window/topologyplace.h"

using namespace sharewright;

namespace {

class NoHosts final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override { return nullptr; }
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
    void anEditMakesThePlanOutOfDateAndTheTitleDirty();
    void picturesOfAllPlacesAreWritten();
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

void TestMainWindow::picturesOfAllPlacesAreWritten()
{
    Fixture f;
    f.document.setUnsavedProject(site());
    f.window.show();
    const QTemporaryDir pictures;
    const Result<QStringList> names = takeScreenshots(f.window, pictures.path());
    QVERIFY(names.has_value());
    QCOMPARE(names->size(), 8);
    for (const QString &name : *names)
        QVERIFY(!QImage(QDir(pictures.path()).filePath(name)).isNull());
    QVERIFY(!takeScreenshots(f.window, QStringLiteral("/proc/nowhere")).has_value());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
