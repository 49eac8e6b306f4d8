// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/window/windowdriver.h"
#include "tests/ui/wizard/answeringsite.h"
#include "ui/common/theme.h"
#include "ui/models/document.h"
#include "ui/models/hoststable.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/hostspage.h"
#include "ui/wizard/losspicture.h"
#include "ui/wizard/methodpage.h"
#include "ui/wizard/nfspage.h"
#include "ui/wizard/setuppage.h"
#include "ui/wizard/setupplace.h"
#include "ui/wizard/sitepage.h"
#include "ui/wizard/steprail.h"

using namespace sharewright;

namespace {

HostId host(const char *name)
{
    return HostId(QString::fromLatin1(name));
}

struct SetupWindow {
    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Document document;
    AnsweringSite hosts;
    SiteSession session{document, hosts, directory.path()};
    MainWindow window{session, document, settings};
};

struct Fixture : SetupWindow, WindowDriver {
    Fixture() : WindowDriver(window)
    {
        for (const char *name : {"web1", "web2", "web3"})
            hosts.answers.insert(QString::fromLatin1(name), AnsweringSite::pandoraAnswer(name));
        hosts.answers.insert(QStringLiteral("nas"), AnsweringSite::storageAnswer());
        window.resize(1280, 860);
        window.show();
        window.showPlace(Place::Setup);
    }
    [[nodiscard]] SetupPlace &place() { return *window.findChild<SetupPlace *>(); }
    void settle() { QTRY_COMPARE(session.activity(), SiteSession::Activity::Idle); }

    /// From an empty window to hosts that were looked at.
    void takeHostsByMouse(const QString &list)
    {
        type(QStringLiteral("Name of the site"), QStringLiteral("Headquarters"));
        control<QPlainTextEdit>(QStringLiteral("List of hosts"))->setPlainText(list);
        click(QStringLiteral("Read the list"));
        click(QStringLiteral("Take %1 hosts").arg(list.count(u' ') + 1));
        click(QStringLiteral("Next"));
        QCOMPARE(place().step(), SetupStep::Hosts);
        click(QStringLiteral("Look at all hosts"));
        settle();
    }
    void answerByMouse(const char *answers)
    {
        QCOMPARE(place().step(), SetupStep::Method);
        for (std::size_t i = 0; i < kBackendQuestions.size(); ++i)
            click(wordsFor(kBackendQuestions.at(i)).question
                  + (answers[i] == 'y' ? QStringLiteral(" Yes") : QStringLiteral(" No")));
    }
};

void collectNameless(QAccessibleInterface *interface, QStringList &nameless, QString path)
{
    if (interface == nullptr || interface->state().invisible)
        return;
    if (interface->object() != nullptr)
        path += u'/' + QString::fromLatin1(interface->object()->metaObject()->className());
    if (interface->state().focusable && interface->text(QAccessible::Name).isEmpty()
        && interface->role() != QAccessible::Client && interface->role() != QAccessible::Window
        && interface->role() != QAccessible::Cell)
        nameless += path;
    for (int i = 0; i < interface->childCount(); ++i)
        collectNameless(interface->child(i), nameless, path);
}

} // namespace

class TestSetupPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void nfsIsSetUpByMouse();
    void glusterFsIsSetUpByMouse();
    void nfsIsSetUpByKeyboardOnly();
    void glusterFsIsSetUpByKeyboardOnly();
    void allOfItCanBeUndone();
    void thePageThatWasLeftIsOpenAgain();
    void whatWasPastedIsThereAgain();
    void nextTakesWhatWasTyped();
    void nextReadsWhatWasTypedBesideATickedList();
    void nextStaysWhereTheListCannotBeRead();
    void hostsThatNobodyLookedAtAreNotCalledWrong();
    void aPageThatFitsIsNotScrolled();
    void noTextOfAPageIsCut();
    void aRefusalIsSaidAndTheTableKeepsItsValue();
    void aFailedHostCanBeLeftOut();
    void aDeadMachineShowsWhichFoldersStay();
    void choosingOtherwiseSaysWhatItCosts();
    void undoingTheMethodLeavesThePageThatIsGone();
    void scrollingPastAChoiceChangesNothing();
    void anErrorLeadsToItsPage();
    void everyControlOfEveryPageHasAName();
    void picturesOfAllPages();
};

void TestSetupPlace::nfsIsSetUpByMouse()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Folders);
    f.click(QStringLiteral("Next"));
    f.answerByMouse("ynyyn");
    f.click(QStringLiteral("Share by NFS"));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Nfs);
    f.choose(QStringLiteral("NFS server"), QStringLiteral("nas"));
    const auto *page = static_cast<const NfsPage *>(f.place().page());
    QTRY_VERIFY(page->shownFiles().contains(QLatin1StringView("/srv/pandora/conf web1(rw")));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Identities);
    f.click(QStringLiteral("Next"));
    f.choose(QStringLiteral("Source host"), QStringLiteral("web1"));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Review);
    QTRY_VERIFY(f.session.planIsCurrent());
    f.settle();
    QVERIFY(f.control<QPushButton>(QStringLiteral("Dry run"))->isEnabled());
    QCOMPARE(f.document.project().nfs.server, host("nas"));
    QCOMPARE(f.document.project().migration.seedHost, host("web1"));
    f.click(QStringLiteral("Files and commands"));
    QCOMPARE(f.window.place(), Place::Plan);
}

void TestSetupPlace::glusterFsIsSetUpByMouse()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 web3"));
    f.click(QStringLiteral("Next"));
    f.click(QStringLiteral("Next"));
    f.answerByMouse("nyyyy");
    f.click(QStringLiteral("Share by GlusterFS"));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Gluster);
    for (const char *name : {"web1", "web2", "web3"})
        f.click(QStringLiteral("%1 keeps copies").arg(QLatin1StringView(name)));
    f.click(QStringLiteral("Propose disks"));
    QCOMPARE(f.document.project().gluster.bricks.size(), 3);
    f.choose(QStringLiteral("Volume options"), QStringLiteral("many-small-files"));
    QCOMPARE(f.document.project().gluster.options.size(), 6);
    f.click(QStringLiteral("Next"));
    f.click(QStringLiteral("Next"));
    f.choose(QStringLiteral("Source host"), QStringLiteral("web2"));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Review);
    QTRY_VERIFY(f.session.planIsCurrent());
    f.settle();
    QVERIFY(f.session.plan()->steps.size() > 10);
}

void TestSetupPlace::nfsIsSetUpByKeyboardOnly()
{
    Fixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_5, Qt::ControlModifier);
    QVERIFY(f.typeAt(QStringLiteral("Name of the site"), QStringLiteral("Headquarters")));
    QVERIFY(f.typeAt(QStringLiteral("List of hosts"), QStringLiteral("web1 web2 nas")));
    QVERIFY(f.press(QStringLiteral("Read the list")));
    QVERIFY(f.press(QStringLiteral("Take 3 hosts")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.press(QStringLiteral("Look at all hosts")));
    f.settle();
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QCOMPARE(f.place().step(), SetupStep::Method);
    QVERIFY(f.press(QStringLiteral("Share by NFS")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.turnTo(QStringLiteral("NFS server"), QStringLiteral("nas")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.turnTo(QStringLiteral("Source host"), QStringLiteral("web1")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QCOMPARE(f.place().step(), SetupStep::Review);
    QTRY_VERIFY(f.session.planIsCurrent());
    f.settle();
    QVERIFY(f.tabTo(QStringLiteral("Dry run")));
    QCOMPARE(f.document.project().nfs.server, host("nas"));
}

void TestSetupPlace::glusterFsIsSetUpByKeyboardOnly()
{
    Fixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QVERIFY(f.typeAt(QStringLiteral("List of hosts"), QStringLiteral("web1 web2 web3")));
    QVERIFY(f.press(QStringLiteral("Read the list")));
    QVERIFY(f.press(QStringLiteral("Take 3 hosts")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.press(QStringLiteral("Look at all hosts")));
    f.settle();
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.press(QStringLiteral("Share by GlusterFS")));
    QVERIFY(f.press(QStringLiteral("Next")));
    for (const char *name : {"web1", "web2", "web3"})
        QVERIFY(f.press(QStringLiteral("%1 keeps copies").arg(QLatin1StringView(name))));
    QVERIFY(f.press(QStringLiteral("Propose disks")));
    QCOMPARE(f.document.project().gluster.bricks.size(), 3);
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QVERIFY(f.turnTo(QStringLiteral("Source host"), QStringLiteral("web1")));
    QVERIFY(f.press(QStringLiteral("Next")));
    QCOMPARE(f.place().step(), SetupStep::Review);
    QTRY_VERIFY(f.session.planIsCurrent());
    f.settle();
}

void TestSetupPlace::allOfItCanBeUndone()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    f.place().showStep(SetupStep::Nfs);
    f.choose(QStringLiteral("NFS server"), QStringLiteral("nas"));
    f.place().showStep(SetupStep::Data);
    f.choose(QStringLiteral("Source host"), QStringLiteral("web1"));
    for (int i = f.document.undoStack().count(); i > 0; --i) {
        QVERIFY(!f.document.undoStack().undoText().isEmpty());
        f.document.undoStack().undo();
    }
    QCOMPARE(f.document.project(), Project{});
    f.document.undoStack().setIndex(f.document.undoStack().count());
    QCOMPARE(f.document.project().migration.seedHost, host("web1"));
}

void TestSetupPlace::thePageThatWasLeftIsOpenAgain()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    f.place().showStep(SetupStep::Data);
    MainWindow again(f.session, f.document, f.settings);
    again.showPlace(Place::Setup);
    QCOMPARE(again.findChild<SetupPlace *>()->step(), SetupStep::Data);
}

void TestSetupPlace::whatWasPastedIsThereAgain()
{
    Fixture f;
    f.control<QPlainTextEdit>(QStringLiteral("List of hosts"))
        ->setPlainText(QStringLiteral("web7"));
    MainWindow again(f.session, f.document, f.settings);
    again.show();
    again.showPlace(Place::Setup);
    QCOMPARE(again.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("web7"));
}

void TestSetupPlace::nextTakesWhatWasTyped()
{
    Fixture f;
    f.control<QPlainTextEdit>(QStringLiteral("List of hosts"))
        ->setPlainText(QStringLiteral("web1 web2"));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Site); // which of them belong to the site?
    QCOMPARE(static_cast<SitePage *>(f.place().page())->model().found().chosenCount(), 2);
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Hosts);
    QCOMPARE(f.document.project().hosts.size(), 2);
}

void TestSetupPlace::nextReadsWhatWasTypedBesideATickedList()
{
    Fixture f;
    auto *list = f.control<QPlainTextEdit>(QStringLiteral("List of hosts"));
    list->setPlainText(QStringLiteral("web1"));
    f.click(QStringLiteral("Read the list"));
    list->setPlainText(QStringLiteral("web1 web2"));
    f.click(QStringLiteral("Next")); // takes the one, reads the other
    QCOMPARE(f.document.project().hosts.size(), 1);
    QCOMPARE(f.place().step(), SetupStep::Site);
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.document.project().hosts.size(), 2);
    for (int i = 0; i < 2 && f.place().step() == SetupStep::Site; ++i)
        f.click(QStringLiteral("Next")); // what is there already is told once, and in nobody's way
    QCOMPARE(f.place().step(), SetupStep::Hosts);
}

void TestSetupPlace::nextStaysWhereTheListCannotBeRead()
{
    Fixture f;
    f.control<QPlainTextEdit>(QStringLiteral("List of hosts"))
        ->setPlainText(QStringLiteral("no=host=at all"));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Site);
    QVERIFY(!static_cast<SitePage *>(f.place().page())->model().findings().isEmpty());
}

void TestSetupPlace::hostsThatNobodyLookedAtAreNotCalledWrong()
{
    Fixture f;
    f.type(QStringLiteral("Name of the site"), QStringLiteral("Headquarters"));
    f.control<QPlainTextEdit>(QStringLiteral("List of hosts"))
        ->setPlainText(QStringLiteral("web1 web2"));
    f.click(QStringLiteral("Next"));
    f.click(QStringLiteral("Next"));
    QCOMPARE(f.place().step(), SetupStep::Hosts);
    for (const QLabel *label : f.place().findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(QLatin1StringView("no role")),
                 qPrintable(label->text()));
}

void TestSetupPlace::aPageThatFitsIsNotScrolled()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    for (const SetupStep step :
         {SetupStep::Site, SetupStep::Hosts, SetupStep::Identities, SetupStep::Data}) {
        f.place().showStep(step);
        QCoreApplication::processEvents();
        QTRY_COMPARE(f.place().page()->verticalScrollBar()->maximum(), 0);
    }
}

void TestSetupPlace::noTextOfAPageIsCut()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    for (const int width : {1000, 1120, 1280, 1500}) {
        f.window.resize(width, 700);
        for (const SetupStep step : f.place().steps()) {
            f.place().showStep(step);
            f.settle();
            QTest::qWait(20); // layouts settle in several turns
            for (const QLabel *label : f.place().page()->findChildren<QLabel *>())
                QVERIFY2(!label->isVisible() || !label->wordWrap()
                             || label->height() >= label->heightForWidth(label->width()),
                         qPrintable(QStringLiteral("%1 wide: %2").arg(width).arg(label->text())));
        }
    }
}

void TestSetupPlace::aRefusalIsSaidAndTheTableKeepsItsValue()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    auto *page = static_cast<HostsPage *>(f.place().page());
    QAbstractItemModel &table = *page->table().model();
    QSignalSpy refused(page, &SetupPage::refused);
    QVERIFY(
        !table.setData(table.index(0, HostsTable::Address), QStringLiteral("a b"), Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(table.index(0, HostsTable::Address).data().toString(), QStringLiteral("web1"));
    QVERIFY(!table.setData(table.index(0, HostsTable::Storage), QStringLiteral("root@10.0.0.1"),
                           Qt::EditRole));
    QCOMPARE(refused.size(), 2);
    QVERIFY(table.setData(table.index(0, HostsTable::Storage), QStringLiteral("10.9.0.1"),
                          Qt::EditRole));
    QCOMPARE(f.document.project().hosts.first().storageAddress, QStringLiteral("10.9.0.1"));
}

void TestSetupPlace::aFailedHostCanBeLeftOut()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nowhere"));
    auto *page = static_cast<HostsPage *>(f.place().page());
    QCOMPARE(page->model().failedHosts().size(), 1);
    f.click(QStringLiteral("Leave out those that failed"));
    QCOMPARE(f.document.project().hosts.size(), 2);
    QVERIFY(page->model().failedHosts().isEmpty());
}

void TestSetupPlace::aDeadMachineShowsWhichFoldersStay()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    f.place().showStep(SetupStep::Method);
    auto *page = static_cast<MethodPage *>(f.place().page());
    LossPicture &nfs = page->picture(Backend::Nfs);
    QPushButton *nas = nullptr;
    for (QPushButton *machine : nfs.findChildren<QPushButton *>())
        if (machine->text() == u"nas")
            nas = machine;
    QVERIFY(nas);
    QTest::mouseClick(nas, Qt::LeftButton);
    QCOMPARE(nfs.dead(), host("nas"));
    QVERIFY(nfs.words().contains(QLatin1StringView("every host waits")));
    nas->setFocus();
    QTest::keyClick(nas, Qt::Key_Space);
    QVERIFY(nfs.dead().isEmpty());
}

void TestSetupPlace::choosingOtherwiseSaysWhatItCosts()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    f.place().showStep(SetupStep::Method);
    f.answerByMouse("ynnyn");
    auto *page = static_cast<MethodPage *>(f.place().page());
    QCOMPARE(page->model().advice().recommended, Backend::Nfs);
    const auto saysCost = [&] {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(QLatin1StringView("You chose")))
                return true;
        return false;
    };
    QVERIFY(!saysCost());
    f.click(QStringLiteral("Share by GlusterFS"));
    QVERIFY(saysCost());
}

void TestSetupPlace::undoingTheMethodLeavesThePageThatIsGone()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    f.place().showStep(SetupStep::Method);
    f.click(QStringLiteral("Share by GlusterFS"));
    f.place().showStep(SetupStep::Gluster);
    QCOMPARE(f.place().step(), SetupStep::Gluster);
    f.document.undoStack().undo();
    QCOMPARE(f.place().step(), SetupStep::Nfs);
}

void TestSetupPlace::scrollingPastAChoiceChangesNothing()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2 nas"));
    f.place().showStep(SetupStep::Nfs);
    const Project before = f.document.project();
    for (QWidget *input :
         {static_cast<QWidget *>(f.control<QComboBox>(QStringLiteral("NFS version"))),
          static_cast<QWidget *>(
              f.control<QSpinBox>(QStringLiteral("Seconds until a change is seen")))}) {
        QWheelEvent turn(input->rect().center(), input->mapToGlobal(input->rect().center()), {},
                         {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(input, &turn);
        QVERIFY(!turn.isAccepted()); // so that the page scrolls
    }
    QCOMPARE(f.document.project(), before);
}

void TestSetupPlace::anErrorLeadsToItsPage()
{
    Fixture f;
    f.takeHostsByMouse(QStringLiteral("web1 web2"));
    f.place().showStep(SetupStep::Review);
    QTRY_VERIFY(f.session.planIsCurrent());
    f.settle();
    auto *errors = f.control<QListWidget>(QStringLiteral("Errors"));
    QVERIFY(errors);
    Q_EMIT errors->itemActivated(errors->item(0));
    QCOMPARE(f.place().step(), SetupStep::Nfs); // no server is chosen
}

void TestSetupPlace::everyControlOfEveryPageHasAName()
{
    Fixture f;
    f.hosts.answers[QStringLiteral("web2")] = AnsweringSite::pandoraAnswer("web2", "1001");
    f.takeHostsByMouse(QStringLiteral("web1 web2 web3"));
    f.place().showStep(SetupStep::Method);
    for (const Backend backend : {Backend::Nfs, Backend::GlusterFs}) {
        f.place().showStep(SetupStep::Method);
        f.click(QStringLiteral("Share by %1").arg(backendName(backend)));
        for (int step = 0; step <= static_cast<int>(SetupStep::Review); ++step) {
            f.place().showStep(static_cast<SetupStep>(step));
            QCoreApplication::processEvents();
            f.settle();
            QStringList nameless;
            collectNameless(QAccessible::queryAccessibleInterface(f.place().page()), nameless, {});
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        }
    }
}

// Pictures for people: SHAREWRIGHT_PICTURES names the folder. Always a test that every page can be drawn.
void TestSetupPlace::picturesOfAllPages()
{
    Fixture f;
    f.hosts.answers[QStringLiteral("web2")] = AnsweringSite::pandoraAnswer("web2", "1001", "1840");
    const QString folder = qEnvironmentVariable("SHAREWRIGHT_PICTURES", f.directory.path());
    const auto take = [&](const QString &name) {
        QCoreApplication::processEvents();
        f.settle();
        QCoreApplication::processEvents(); // what came of it has its place
        QVERIFY(f.window.grab().save(QStringLiteral("%1/setup-%2.png").arg(folder, name)));
    };
    f.control<QPlainTextEdit>(QStringLiteral("List of hosts"))
        ->setPlainText(QStringLiteral("web1 web2 web3 nas web4"));
    f.click(QStringLiteral("Read the list"));
    take(QStringLiteral("site"));
    f.click(QStringLiteral("Take 5 hosts"));
    QVERIFY(f.session.probe());
    f.place().showStep(SetupStep::Hosts);
    f.settle();
    static_cast<HostsPage *>(f.place().page())->table().selectRow(4);
    take(QStringLiteral("hosts"));
    f.place().showStep(SetupStep::Folders);
    take(QStringLiteral("folders"));
    f.place().showStep(SetupStep::Method);
    f.answerByMouse("nyyyn");
    static_cast<MethodPage *>(f.place().page())->picture(Backend::GlusterFs).setDead(host("web1"));
    take(QStringLiteral("method"));
    f.click(QStringLiteral("Share by NFS"));
    f.place().showStep(SetupStep::Nfs);
    f.choose(QStringLiteral("NFS server"), QStringLiteral("nas"));
    QTest::qWait(150); // the file appears a moment later
    take(QStringLiteral("nfs"));
    f.place().showStep(SetupStep::Identities);
    take(QStringLiteral("identities"));
    f.place().showStep(SetupStep::Data);
    f.choose(QStringLiteral("Source host"), QStringLiteral("web2"));
    take(QStringLiteral("data"));
    f.place().showStep(SetupStep::Review);
    take(QStringLiteral("review"));
    f.place().showStep(SetupStep::Method);
    f.click(QStringLiteral("Share by GlusterFS"));
    f.place().showStep(SetupStep::Gluster);
    for (const char *name : {"web1", "web2", "web3"})
        f.click(QStringLiteral("%1 keeps copies").arg(QLatin1StringView(name)));
    f.click(QStringLiteral("Propose disks"));
    take(QStringLiteral("gluster"));
    applyLook(*qApp, ColourScheme::Dark);
    take(QStringLiteral("gluster-dark"));
    f.place().showStep(SetupStep::Method);
    take(QStringLiteral("method-dark"));
    applyLook(*qApp, ColourScheme::Light);
}

QTEST_MAIN(TestSetupPlace)
#include "tst_setupplace.moc"
