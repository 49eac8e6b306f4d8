// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUuid>

#include "app/singleinstance.h"

using namespace sharewright;

namespace {

/// A second start of the program, on a thread of its own: it waits for the answer.
bool startAgain(const QString &name, const QString &project)
{
    bool taken = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { taken = SingleInstance::handOver(name, project); }));
    thread->start();
    const bool ended = QTest::qWaitFor([&] { return thread->isFinished(); }, 10'000);
    thread->wait();
    return ended && taken;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_name = QStringLiteral("sharewright-test-") + QUuid::createUuid().toString(QUuid::Id128);
    }
    void nobodyTakesTheFileOfTheFirstStart();
    void aSecondStartHandsItsFileOver();
    void aSecondStartWithoutAFileOnlyComesToTheFront();
    void aSocketThatWasLeftBehindIsReplaced();
    void strangersWithEndlessTextAreCutOff();

private:
    QString m_name;
};

void TestSingleInstance::nobodyTakesTheFileOfTheFirstStart()
{
    QVERIFY(!SingleInstance::handOver(m_name, QStringLiteral("a.yaml")));
}

void TestSingleInstance::aSecondStartHandsItsFileOver()
{
    SingleInstance first;
    QVERIFY(first.listen(m_name));
    QSignalSpy asked(&first, &SingleInstance::asked);
    QVERIFY(startAgain(m_name, QStringLiteral("sub/ä b.yaml")));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(),
             QFileInfo(QStringLiteral("sub/ä b.yaml")).absoluteFilePath());
}

void TestSingleInstance::aSecondStartWithoutAFileOnlyComesToTheFront()
{
    SingleInstance first;
    QVERIFY(first.listen(m_name));
    QSignalSpy asked(&first, &SingleInstance::asked);
    QVERIFY(startAgain(m_name, {}));
    QVERIFY(asked.first().first().toString().isEmpty());
}

void TestSingleInstance::aSocketThatWasLeftBehindIsReplaced()
{
    QLocalServer dead;
    QVERIFY(dead.listen(m_name));
    const QString path = dead.fullServerName();
    const QString kept = path + QStringLiteral(".kept");
    QVERIFY(QFile::rename(path, kept)); // closing removes a socket; a crash does not
    dead.close();
    QVERIFY(QFile::rename(kept, path));
    SingleInstance next;
    QVERIFY(next.listen(m_name));
    QVERIFY(startAgain(m_name, {}));
}

void TestSingleInstance::strangersWithEndlessTextAreCutOff()
{
    SingleInstance first;
    QVERIFY(first.listen(m_name));
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket stranger;
    stranger.connectToServer(m_name);
    QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
    stranger.write(QByteArray(64 * 1024, 'x'));
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QVERIFY(asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
