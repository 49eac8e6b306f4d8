// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include <QHostAddress>
#include <QMap>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "ui/models/hostscan.h"

using namespace sharewright;
using namespace std::chrono_literals;

namespace {

Host hostAt(quint16 port, const QString &address = QStringLiteral("127.0.0.1"))
{
    Host host;
    host.id = HostId(QStringLiteral("odd1"));
    host.address = address;
    host.port = port;
    return host;
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Lets everybody in and says the same to each.
class OpenPort
{
public:
    explicit OpenPort(const QByteArray &greeting = {})
    {
        m_server.setListenBacklogSize(200);
        m_server.setMaxPendingConnections(200);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, greeting] {
            while (QTcpSocket *guest = m_server.nextPendingConnection()) {
                m_guests.append(guest);
                guest->write(greeting);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] Host host() const { return hostAt(m_server.serverPort()); }
    /// How many have come, and how many of them are there yet.
    [[nodiscard]] int guests() const { return static_cast<int>(m_guests.size()); }
    [[nodiscard]] int present() const
    {
        return static_cast<int>(
            std::count_if(m_guests.begin(), m_guests.end(), [](const QTcpSocket *guest) {
                return guest->state() == QAbstractSocket::ConnectedState;
            }));
    }
    [[nodiscard]] QByteArray heard() const
    {
        QByteArray all;
        for (QTcpSocket *guest : m_guests)
            all += guest->readAll();
        return all;
    }
    void say(const QByteArray &words)
    {
        for (QTcpSocket *guest : m_guests)
            guest->write(words);
    }
    void hangUp()
    {
        for (QTcpSocket *guest : m_guests)
            guest->abort();
    }

private:
    QTcpServer m_server;
    QList<QTcpSocket *> m_guests; // the server's children
};

/// Listens and lets nobody in: its queue is full, so that the kernel leaves further tries without an answer.
class FullPort
{
public:
    FullPort()
    {
        m_server.setListenBacklogSize(1);
        m_server.listen(QHostAddress::LocalHost);
        m_server.pauseAccepting();
        while (!m_isFull && m_queue.size() < 20) {
            m_queue.push_back(std::make_unique<QTcpSocket>());
            m_queue.back()->connectToHost(QHostAddress(QHostAddress::LocalHost),
                                          m_server.serverPort());
            m_isFull = !m_queue.back()->waitForConnected(300);
        }
    }
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] Host host() const { return hostAt(m_server.serverPort()); }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_queue;
    bool m_isFull = false;
};

/// A whole scan. The limit is long where a test does not wait for it: the machine may be busy.
QMap<int, ScanAnswer> answersOf(const QList<Host> &hosts, std::chrono::milliseconds limit = 20s)
{
    QMap<int, ScanAnswer> answers;
    HostScan scan;
    scan.setLimit(limit);
    QObject::connect(
        &scan, &HostScan::answered, &scan,
        [&answers](int index, const ScanAnswer &answer) { answers.insert(index, answer); });
    scan.start(hosts);
    if (!QTest::qWaitFor([&scan] { return !scan.isRunning(); }, 60000))
        qWarning("the scan does not end");
    return answers;
}

ScanAnswer answerOf(const Host &host, std::chrono::milliseconds limit = 20s)
{
    return answersOf({host}, limit).value(0, {ScanOutcome::Silent, QStringLiteral("none")});
}

} // namespace

class TestHostScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatGreetsIsQuoted();
    void aGreetingInTwoPiecesIsPutTogether();
    void aSilentServerAnswersWithoutAGreeting();
    void aServerThatHangsUpAnswers();
    void aClosedPortRefuses();
    void nobodyAnswersInTime();
    void aNameIsLookedUp();
    void aNameWithoutAnAddressIsToldApart();
    void theHostNameOfAnAliasIsTried();
    void nothingIsSent();
    void aStrangeGreetingIsCleaned();
    void aGreetingWithoutAnEndIsCutOff();
    void everyHostIsAnsweredOnce();
    void neverMoreThanTheCapAtOnce();
    void stoppingEndsEverythingAtOnce();
    void anotherStartForgetsTheFirst();
    void aScanMayBeDestroyedAtWork();
};

void TestHostScan::aServerThatGreetsIsQuoted()
{
    OpenPort port("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\nmore");
    const ScanAnswer expected{ScanOutcome::Answers,
                              QStringLiteral("SSH-2.0-OpenSSH_9.2p1 Debian-2")};
    QCOMPARE(answerOf(port.host()), expected);
}

void TestHostScan::aGreetingInTwoPiecesIsPutTogether()
{
    OpenPort port;
    HostScan scan;
    scan.setLimit(20s);
    QString greeting;
    connect(&scan, &HostScan::answered, this,
            [&greeting](int, const ScanAnswer &answer) { greeting = answer.greeting; });
    scan.start({port.host()});
    QTRY_COMPARE(port.guests(), 1);
    port.say("SSH-2.0");
    QTest::qWait(50);
    QVERIFY(scan.isRunning());
    port.say("-dropbear\n");
    QTRY_VERIFY(!scan.isRunning());
    QCOMPARE(greeting, QStringLiteral("SSH-2.0-dropbear"));
}

void TestHostScan::aSilentServerAnswersWithoutAGreeting()
{
    OpenPort port;
    const ScanAnswer expected{ScanOutcome::Answers, {}};
    QCOMPARE(answerOf(port.host(), 1s), expected);
}

void TestHostScan::aServerThatHangsUpAnswers()
{
    OpenPort port;
    HostScan scan;
    scan.setLimit(20s);
    scan.start({port.host()});
    QTRY_COMPARE(port.guests(), 1);
    port.hangUp();
    QTRY_VERIFY(!scan.isRunning());
    QCOMPARE(scan.answering(), 1);
}

void TestHostScan::aClosedPortRefuses()
{
    QCOMPARE(answerOf(hostAt(closedPort())).outcome, ScanOutcome::Refused);
}

void TestHostScan::nobodyAnswersInTime()
{
    const FullPort port;
    if (!port.isFull())
        QSKIP("this kernel lets everybody in");
    const ScanAnswer expected{ScanOutcome::Silent, {}};
    QCOMPARE(answerOf(port.host(), 300ms), expected);
}

void TestHostScan::aNameIsLookedUp()
{
    OpenPort port("SSH-2.0-x\n");
    const Host host = hostAt(port.host().port, QStringLiteral("localhost"));
    QCOMPARE(answerOf(host).outcome, ScanOutcome::Answers);
}

void TestHostScan::aNameWithoutAnAddressIsToldApart()
{
    // No name server is asked for what cannot be a name.
    QCOMPARE(answerOf(hostAt(22, QStringLiteral("not..there"))).outcome, ScanOutcome::NotFound);
}

void TestHostScan::theHostNameOfAnAliasIsTried()
{
    OpenPort port("SSH-2.0-x\n");
    Host host = hostAt(port.host().port, QStringLiteral("not..there"));
    host.storageAddress = QStringLiteral("127.0.0.1");
    QCOMPARE(answerOf(host).outcome, ScanOutcome::Answers);
}

void TestHostScan::nothingIsSent()
{
    OpenPort greets("SSH-2.0-x\n");
    OpenPort quiet;
    QCOMPARE(answersOf({greets.host(), quiet.host()}, 1s).size(), 2);
    QTRY_COMPARE(greets.present() + quiet.present(), 0);
    QCOMPARE(greets.guests() + quiet.guests(), 2);
    QCOMPARE(greets.heard() + quiet.heard(), QByteArray());
}

void TestHostScan::aStrangeGreetingIsCleaned()
{
    OpenPort port("SSH-2.0-\xff\xfe\x1b[31m evil\r\n");
    QCOMPARE(answerOf(port.host()).greeting, QStringLiteral("SSH-2.0-???[31m evil"));
}

void TestHostScan::aGreetingWithoutAnEndIsCutOff()
{
    OpenPort port(QByteArray(5000, 'A'));
    const ScanAnswer expected{ScanOutcome::Answers, QString(80, u'A')};
    QCOMPARE(answerOf(port.host()), expected);
}

void TestHostScan::everyHostIsAnsweredOnce()
{
    OpenPort port("SSH-2.0-x\n");
    const Host closed = hostAt(closedPort());
    QList<Host> hosts;
    for (int i = 0; i < 50; ++i)
        hosts << port.host() << closed;
    HostScan scan;
    scan.setLimit(20s);
    QSignalSpy answers(&scan, &HostScan::answered);
    scan.start(hosts);
    QTRY_VERIFY(!scan.isRunning());
    QCOMPARE(answers.size(), 100);
    QCOMPARE(scan.total(), 100);
    QCOMPARE(scan.tried(), 100);
    QCOMPARE(scan.answering(), 50);
}

void TestHostScan::neverMoreThanTheCapAtOnce()
{
    constexpr int kAll = 2 * HostScan::kMostAtOnce + 10;
    OpenPort port;
    HostScan scan;
    scan.setLimit(60s);
    scan.start(QList<Host>(kAll, port.host()));
    int expected = 0;
    while (expected < kAll) {
        expected = std::min(kAll, expected + HostScan::kMostAtOnce);
        QTRY_COMPARE(port.guests(), expected);
        QTest::qWait(50);
        QCOMPARE(port.guests(), expected);
        port.hangUp();
    }
    QTRY_VERIFY(!scan.isRunning());
    QCOMPARE(scan.answering(), kAll);
}

void TestHostScan::stoppingEndsEverythingAtOnce()
{
    OpenPort port;
    HostScan scan;
    scan.setLimit(60s);
    QSignalSpy answers(&scan, &HostScan::answered);
    scan.start(QList<Host>(100, port.host()));
    QTRY_COMPARE(port.guests(), int(HostScan::kMostAtOnce));
    scan.stop();
    QVERIFY(!scan.isRunning());
    QTRY_COMPARE(port.present(), 0);
    QCOMPARE(port.guests(), int(HostScan::kMostAtOnce));
    QCOMPARE(answers.size(), 0);
    QCOMPARE(scan.tried(), 0);
    QCOMPARE(scan.total(), 100);
}

void TestHostScan::anotherStartForgetsTheFirst()
{
    OpenPort quiet;
    HostScan scan;
    scan.setLimit(60s);
    scan.start({quiet.host(), quiet.host()});
    QTRY_COMPARE(quiet.guests(), 2);
    scan.start({hostAt(closedPort())});
    QTRY_VERIFY(!scan.isRunning());
    QCOMPARE(scan.total(), 1);
    QCOMPARE(scan.tried(), 1);
    QCOMPARE(scan.answering(), 0);
    QTRY_COMPARE(quiet.present(), 0);
}

void TestHostScan::aScanMayBeDestroyedAtWork()
{
    OpenPort quiet;
    auto scan = std::make_unique<HostScan>();
    scan->setLimit(60s);
    scan->start(QList<Host>(40, quiet.host()));
    QTRY_COMPARE(quiet.guests(), int(HostScan::kMostAtOnce));
    scan.reset();
    QTRY_COMPARE(quiet.present(), 0);
}

QTEST_GUILESS_MAIN(TestHostScan)
#include "tst_hostscan.moc"
