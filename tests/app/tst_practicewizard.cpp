// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QUndoStack>
#include <QtTest>

#include "app/practicecredentials.h"
#include "core/health/health.h"
#include "core/ssh/sshconnector.h"
#include "tests/ui/window/windowdriver.h"
#include "ui/models/document.h"
#include "ui/models/hoststable.h"
#include "ui/models/sitesession.h"
#include "ui/run/runpage.h"
#include "ui/run/runsteps.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/setuppage.h"
#include "ui/wizard/setupplace.h"

using namespace sharewright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kLongest = 6min;

const QString kTraces =
    u"cat /etc/fstab /etc/exports /etc/hosts | sha256sum; ls /etc/exports.d 2>/dev/null; "
    "ls /var/spool/pandora/data_in/conf | sha256sum; systemctl is-active pandora_server; true"_s;

/// A practice site, and an empty window that knows nothing of it but how to ask for passwords.
struct Desk {
    std::unique_ptr<PracticeSite> site;
    PracticeCredentials credentials;
    std::unique_ptr<RemoteConnector> connector;
    QTemporaryDir directory;
    std::unique_ptr<QSettings> settings;
    Document document;
    std::unique_ptr<SiteSession> session;
    std::unique_ptr<MainWindow> window;

    [[nodiscard]] bool open(Backend backend)
    {
        auto started = PracticeSite::start(backend);
        if (!started) {
            qWarning().noquote() << started.error().message;
            return false;
        }
        site = std::move(*started);
        connector = makeSshConnector(
            {.knownHostsFile = site->knownHostsFile(), .configFile = u"none"_s}, credentials);
        settings =
            std::make_unique<QSettings>(directory.filePath(u"s.ini"_s), QSettings::IniFormat);
        session = std::make_unique<SiteSession>(document, *connector, directory.path());
        window = std::make_unique<MainWindow>(*session, document, *settings);
        window->resize(1280, 860);
        window->show();
        window->activateWindow();
        window->showPlace(Place::Setup);
        return QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] SetupStep step() const { return window->findChild<SetupPlace *>()->step(); }
    [[nodiscard]] RunPage &run() const { return *window->findChild<RunPage *>(); }
    [[nodiscard]] QList<Host> hosts() const { return site->project().hosts; }
    /// What an administrator would have written down: names, addresses, ports.
    [[nodiscard]] QString list() const
    {
        QStringList words;
        for (const Host &host : hosts())
            words += u"%1=%2@%3:%4"_s.arg(host.id.value, host.user, host.address).arg(host.port);
        return words.join(u' ');
    }
    [[nodiscard]] QByteArray traces() const
    {
        QByteArray all;
        for (const Host &host : hosts())
            all += site->inspect(host.id, kTraces).value_or("failed");
        return all;
    }
    void settle() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(session->activity(), SiteSession::Activity::Idle,
                                  static_cast<int>(kLongest.count()));
        QTRY_VERIFY(window->findChild<RunPage *>() == nullptr || run().isCaughtUp());
    }
};

/// Presses a button of the question that is open, or opens next; `how` gets the button.
void answerQuestion(QWidget &window, const QString &button,
                    const std::function<void(QPushButton &)> &how)
{
    auto *waiting = new QTimer(&window);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, button, how] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (question == nullptr || !question->isActiveWindow())
            return; // it opens in a moment
        for (QAbstractButton *each : question->buttons()) {
            if (each->text() != button)
                continue;
            waiting->deleteLater();
            waiting->stop();
            how(*static_cast<QPushButton *>(each));
            return;
        }
    });
    waiting->start(50ms);
}

void byMouse(QPushButton &button)
{
    QTest::mouseClick(&button, Qt::LeftButton);
}

void byKeyboard(QPushButton &button)
{
    QWidget *question = button.window();
    for (int i = 0; i < 10 && !button.hasFocus(); ++i)
        QTest::keyClick(question->focusWidget() ? question->focusWidget() : question, Qt::Key_Tab);
    QVERIFY(button.hasFocus());
    QTest::keyClick(&button, Qt::Key_Space);
}

} // namespace

/// Somebody who never saw the program sets a whole site up in the window, on practice hosts over real SSH: from an empty
/// project to shares that every host has written and read, and back to the start.
class TestPracticeWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Desk>(); }
    void cleanup() { m.reset(); }
    void nfsByMouse();
    void nfsByKeyboardOnly();
    void glusterByMouse();
    void glusterByKeyboardOnly();

private:
    void hostsByMouse(const WindowDriver &hands);
    void hostsByKeyboard(const WindowDriver &hands);
    void applyByMouse(const WindowDriver &hands);
    void applyByKeyboard(const WindowDriver &hands);
    void everythingIsProven();
    void statusIsHealthy();
    void undoneByMouse(const WindowDriver &hands);
    void theDocumentGoesBackToTheStart();

    std::unique_ptr<Desk> m;
    QByteArray m_before;
};

void TestPracticeWizard::hostsByMouse(const WindowDriver &hands)
{
    hands.type(u"Name of the site"_s, u"Headquarters"_s);
    auto *list = hands.control<QPlainTextEdit>(u"List of hosts"_s);
    QVERIFY(list);
    list->setPlainText(m->list()); // pasted
    hands.click(u"Read the list"_s);
    hands.click(u"Take 3 hosts"_s);
    hands.click(u"Next"_s);
    QCOMPARE(m->step(), SetupStep::Hosts);
    auto *table = hands.control<QTableView>(u"Hosts of the site"_s);
    QVERIFY(table);
    const QList<Host> hosts = m->hosts();
    for (int row = 0; row < hosts.size(); ++row)
        hands.typeIntoCell(*table, row, HostsTable::Storage, hosts[row].storageAddress);
    hands.click(u"Look at all hosts"_s);
    m->settle();
    hands.click(u"Next"_s);
    hands.click(u"Next"_s);
    QCOMPARE(m->step(), SetupStep::Method);
}

void TestPracticeWizard::hostsByKeyboard(const WindowDriver &hands)
{
    QVERIFY(hands.typeAt(u"Name of the site"_s, u"Headquarters"_s));
    QVERIFY(hands.typeAt(u"List of hosts"_s, m->list()));
    QVERIFY(hands.press(u"Read the list"_s));
    QVERIFY(hands.press(u"Take 3 hosts"_s));
    QVERIFY(hands.press(u"Next"_s));
    QCOMPARE(m->step(), SetupStep::Hosts);
    const QList<Host> hosts = m->hosts();
    for (int row = 0; row < hosts.size(); ++row) {
        QVERIFY(hands.tabTo(u"Hosts of the site"_s));
        auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
        QVERIFY(table);
        hands.keyIntoCell(*table, row, HostsTable::Storage, hosts[row].storageAddress);
    }
    QVERIFY(hands.press(u"Look at all hosts"_s));
    m->settle();
    QVERIFY(hands.press(u"Next"_s));
    QVERIFY(hands.press(u"Next"_s));
    QCOMPARE(m->step(), SetupStep::Method);
}

void TestPracticeWizard::applyByMouse(const WindowDriver &hands)
{
    QCOMPARE(m->step(), SetupStep::Review);
    QTRY_VERIFY(m->session->planIsCurrent());
    m->settle();
    answerQuestion(*m->window, u"Apply"_s, byMouse);
    hands.click(u"Apply…"_s);
    QCOMPARE(m->window->place(), Place::Run);
    m->settle();
    hands.click(u"Proof"_s);
}

void TestPracticeWizard::applyByKeyboard(const WindowDriver &hands)
{
    QCOMPARE(m->step(), SetupStep::Review);
    QTRY_VERIFY(m->session->planIsCurrent());
    m->settle();
    answerQuestion(*m->window, u"Apply"_s, byKeyboard);
    QVERIFY(hands.press(u"Apply…"_s));
    QCOMPARE(m->window->place(), Place::Run);
    m->window->activateWindow(); // the question was the active one
    QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
    m->settle();
    QVERIFY(hands.press(u"Proof"_s));
}

// Seen in the table itself: every pair of hosts, every folder.
void TestPracticeWizard::everythingIsProven()
{
    QVERIFY2(m->run().tracker().outcome() == RunOutcome::Succeeded,
             qPrintable(m->run().tracker().error().message + m->run().tracker().error().details));
    QVERIFY(!m->session->planIsPending());
    const auto *table = WindowDriver(*m->window).control<QTableView>(u"Proof of the shares"_s);
    QVERIFY(table);
    if (const QString folder = qEnvironmentVariable("SHAREWRIGHT_PICTURES"); !folder.isEmpty())
        m->window->grab().save(folder + u"/proof.png"_s); // for people
    const QAbstractItemModel &cells = *table->model();
    QVERIFY(cells.rowCount() >= 2);
    for (int row = 0; row < cells.rowCount(); ++row)
        for (int column = 0; column < cells.columnCount(); ++column) {
            const QModelIndex cell = cells.index(row, column);
            QCOMPARE(cell.data(ProofMatrix::StateRole).toInt(),
                     static_cast<int>(StepState::Verified));
            QVERIFY(cell.data(ProofMatrix::FoldersRole).toInt() > 0);
            QCOMPARE(cell.data(ProofMatrix::ProvenRole), cell.data(ProofMatrix::FoldersRole));
        }
}

void TestPracticeWizard::statusIsHealthy()
{
    m->window->showPlace(Place::Status);
    QVERIFY(m->session->checkHealth());
    m->settle();
    const Verdict verdict = verdictOf(m->document.project(), m->session->health());
    QVERIFY2(verdict.state == HealthState::Healthy,
             verdict.reasons.isEmpty() ? "" : qPrintable(verdict.reasons.first().text));
    m->window->showPlace(Place::Run);
}

void TestPracticeWizard::undoneByMouse(const WindowDriver &hands)
{
    answerQuestion(*m->window, u"Undo the run"_s, byMouse);
    hands.click(u"Undo…"_s);
    QTRY_COMPARE(m->session->activity(), SiteSession::Activity::Running);
    m->settle();
    QCOMPARE(m->run().tracker().outcome(), RunOutcome::Succeeded);
    QCOMPARE(m->traces(), m_before);
}

void TestPracticeWizard::theDocumentGoesBackToTheStart()
{
    m->window->activateWindow(); // the question was the active one
    QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
    for (int i = m->document.undoStack().count(); i > 0; --i)
        QTest::keyClick(m->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m->document.project(), Project{});
}

void TestPracticeWizard::nfsByMouse()
{
    QVERIFY(m->open(Backend::Nfs));
    m_before = m->traces();
    QVERIFY(!m_before.contains("failed"));
    const WindowDriver hands(*m->window);
    hostsByMouse(hands);
    if (QTest::currentTestFailed())
        return;
    hands.click(u"Share by NFS"_s);
    hands.click(u"Next"_s);
    hands.choose(u"NFS server"_s, u"nas"_s);
    hands.click(u"Next"_s);
    hands.click(u"Next"_s);
    hands.choose(u"Source host"_s, u"pandora1"_s);
    hands.click(u"Next"_s);
    applyByMouse(hands);
    if (QTest::currentTestFailed())
        return;
    everythingIsProven();
    if (QTest::currentTestFailed())
        return;
    statusIsHealthy();
    if (QTest::currentTestFailed())
        return;
    undoneByMouse(hands);
    if (QTest::currentTestFailed())
        return;
    theDocumentGoesBackToTheStart();
}

void TestPracticeWizard::nfsByKeyboardOnly()
{
    QVERIFY(m->open(Backend::Nfs));
    m_before = m->traces();
    QVERIFY(!m_before.contains("failed"));
    const WindowDriver hands(*m->window);
    hostsByKeyboard(hands);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(hands.press(u"Share by NFS"_s));
    QVERIFY(hands.press(u"Next"_s));
    QVERIFY(hands.turnTo(u"NFS server"_s, u"nas"_s));
    QVERIFY(hands.press(u"Next"_s));
    QVERIFY(hands.press(u"Next"_s));
    QVERIFY(hands.turnTo(u"Source host"_s, u"pandora1"_s));
    QVERIFY(hands.press(u"Next"_s));
    applyByKeyboard(hands);
    if (QTest::currentTestFailed())
        return;
    everythingIsProven();
    if (QTest::currentTestFailed())
        return;
    theDocumentGoesBackToTheStart();
}

void TestPracticeWizard::glusterByMouse()
{
    QVERIFY(m->open(Backend::GlusterFs));
    m_before = m->traces();
    QVERIFY(!m_before.contains("failed"));
    const WindowDriver hands(*m->window);
    hostsByMouse(hands);
    if (QTest::currentTestFailed())
        return;
    hands.click(u"Share by GlusterFS"_s);
    hands.click(u"Next"_s);
    for (const Host &host : m->hosts())
        hands.click(u"%1 keeps copies"_s.arg(host.id.value));
    hands.click(u"Propose disks"_s);
    hands.click(u"Next"_s);
    hands.click(u"Next"_s);
    hands.choose(u"Source host"_s, u"pandora1"_s);
    hands.click(u"Next"_s);
    applyByMouse(hands);
    if (QTest::currentTestFailed())
        return;
    everythingIsProven();
    if (QTest::currentTestFailed())
        return;
    statusIsHealthy();
    if (QTest::currentTestFailed())
        return;
    undoneByMouse(hands);
    if (QTest::currentTestFailed())
        return;
    theDocumentGoesBackToTheStart();
}

void TestPracticeWizard::glusterByKeyboardOnly()
{
    QVERIFY(m->open(Backend::GlusterFs));
    m_before = m->traces();
    QVERIFY(!m_before.contains("failed"));
    const WindowDriver hands(*m->window);
    hostsByKeyboard(hands);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(hands.press(u"Share by GlusterFS"_s));
    QVERIFY(hands.press(u"Next"_s));
    for (const Host &host : m->hosts())
        QVERIFY(hands.press(u"%1 keeps copies"_s.arg(host.id.value)));
    QVERIFY(hands.press(u"Propose disks"_s));
    QVERIFY(hands.press(u"Next"_s));
    QVERIFY(hands.press(u"Next"_s));
    QVERIFY(hands.turnTo(u"Source host"_s, u"pandora1"_s));
    QVERIFY(hands.press(u"Next"_s));
    applyByKeyboard(hands);
    if (QTest::currentTestFailed())
        return;
    everythingIsProven();
    if (QTest::currentTestFailed())
        return;
    theDocumentGoesBackToTheStart();
}

QTEST_MAIN(TestPracticeWizard)
#include "tst_practicewizard.moc"
