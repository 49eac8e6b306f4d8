// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>
#include <thread>

#include <QCryptographicHash>
#include <QTest>

#include "core/ssh/sshconnector.h"
#include "tests/core/ssh/scriptedcredentials.h"
#include "tests/core/ssh/sshtesting.h"
#include "tests/support/sshd.h"

using namespace sharewright;
using namespace sharewright::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Single commands on a real sshd.
class TestSshHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString whyNot;
        m_sshd = Sshd::start(&whyNot);
        if (!m_sshd)
            QSKIP(qPrintable(whyNot));
        m_connector = makeSshConnector({.knownHostsFile = m_sshd->knownHostsFile(),
                                        .configFile = u"none"_s,
                                        .deadPeerAfter = 2s},
                                       m_credentials);
    }
    void init()
    {
        m_host = m_connector->hostFor({}, m_sshd->host());
        VERIFY_OK(m_host->connectToHost({}));
    }
    void cleanup() { m_host.reset(); }

    void aCommandReturnsItsStatusAndBothStreams()
    {
        Output output;
        const auto result =
            m_host->run({.script = u"echo out; echo err >&2; exit 3"_s}, output.sink(), {});
        VERIFY_OK(result);
        QCOMPARE(result->exitStatus, 3);
        QCOMPARE(output.out, "out\n");
        QCOMPARE(output.err, "err\n");
    }

    void aScriptWithQuotesAndNewlinesRunsAsWritten()
    {
        Output output;
        VERIFY_OK(m_host->run({.script = u"x='a b'\nprintf '%s\\n' \"$x!\"\n# it's over\n"_s},
                              output.sink(), {}));
        QCOMPARE(output.out, "a b!\n");
    }

    void aLongScriptRunsWhole()
    {
        QString script;
        for (int i = 0; i < 20'000; ++i)
            script += u"n=%1\n"_s.arg(i);
        Output output;
        VERIFY_OK(m_host->run({.script = script + u"echo $n"_s}, output.sink(), {}));
        QCOMPARE(output.out, "19999\n");
    }

    void aSignalIsToldApartFromAStatus()
    {
        const auto result = m_host->run({.script = u"kill -KILL $$"_s}, {}, {});
        VERIFY_OK(result);
        QCOMPARE(result->exitStatus, -1);
        QCOMPARE(result->signal, u"KILL"_s);
    }

    void invalidUtf8PassesThroughAsBytes()
    {
        Output output;
        VERIFY_OK(m_host->run({.script = u"printf '\\377\\376\\000\\036x'"_s}, output.sink(), {}));
        QCOMPARE(output.out, QByteArray("\377\376\0\036x", 5));
    }

    void aMillionLinesArriveWithoutLoss()
    {
        qsizetype lines = 0;
        qsizetype bytes = 0;
        const auto count = [&](Stream, QByteArrayView text) {
            bytes += text.size();
            lines += std::ranges::count(text, '\n');
        };
        VERIFY_OK(m_host->run({.script = u"seq 1000000"_s}, count, {}));
        QCOMPARE(lines, 1'000'000);
        QCOMPARE(bytes, 6'888'896);
    }

    void inputAndOutputFlowAtOnceByteForByte()
    {
        constexpr int kPieces = 400;
        int piece = 0;
        QCryptographicHash sent(QCryptographicHash::Sha256);
        QCryptographicHash received(QCryptographicHash::Sha256);
        const auto input = [&]() -> QByteArray {
            if (piece == kPieces)
                return {};
            QByteArray bytes(100'003, static_cast<char>(piece++));
            sent.addData(bytes);
            return bytes;
        };
        VERIFY_OK(m_host->run({.script = u"cat"_s, .input = input},
                              [&](Stream, QByteArrayView bytes) { received.addData(bytes); }, {}));
        QCOMPARE(piece, kPieces);
        QCOMPARE(received.result(), sent.result());
    }

    void aCommandThatStopsReadingDoesNotHoldUsUp()
    {
        const Stopwatch watch;
        const auto endless = [] { return QByteArray(1'000'000, 'x'); };
        const auto result =
            m_host->run({.script = u"head -c 10; exit 7"_s, .input = endless}, {}, {});
        VERIFY_OK(result);
        QCOMPARE(result->exitStatus, 7);
        QVERIFY(watch.elapsed() < 10s);
    }

    void aDaemonThatKeepsTheOutputOpenDoesNotHoldUsUp()
    {
        Output output;
        const auto result =
            m_host->run({.script = u"sleep 20 & echo started"_s}, output.sink(), {});
        VERIFY_OK(result);
        QCOMPARE(result->exitStatus, 0);
        QCOMPARE(output.out, "started\n");
    }

    void aTimeLimitEndsTheCommandOnTheHostToo()
    {
        Output output;
        const auto result =
            m_host->run({.script = u"sleep 300 & echo $!; setsid sleep 301 & echo $!; wait"_s,
                         .timeLimit = 500ms},
                        output.sink(), {});
        VERIFY_FAILED(result, ErrorCode::Timeout);
        const QList<QByteArray> pids = output.out.trimmed().split('\n');
        QCOMPARE(pids.size(), 2);
        for (const QByteArray &pid : pids)
            QTRY_VERIFY(::kill(pid.toInt(), 0) != 0);
        VERIFY_OK(m_host->run({.script = u"true"_s}, {}, {}));
    }

    void aStopActsWithin200Milliseconds()
    {
        std::chrono::milliseconds best = 10s;
        for (int attempt = 0; attempt < 3; ++attempt) {
            std::stop_source source;
            std::unique_ptr<Stopwatch> sinceStop;
            // The first output is the sign that the command runs.
            std::jthread stopper;
            const auto onOutput = [&](Stream, QByteArrayView) {
                stopper = std::jthread([&] {
                    std::this_thread::sleep_for(50ms);
                    sinceStop = std::make_unique<Stopwatch>();
                    source.request_stop();
                });
            };
            const auto result =
                m_host->run({.script = u"echo go; sleep 30"_s}, onOutput, source.get_token());
            VERIFY_FAILED(result, ErrorCode::Cancelled);
            best = std::min(best, sinceStop->elapsed());
        }
        QVERIFY2(best < 200ms, QByteArray::number(static_cast<qint64>(best.count())));
    }

    void aStopIsNoEndOfTheInput()
    {
        const QString whole = m_sshd->path(u"whole"_s);
        std::stop_source source;
        const auto input = [&, sent = false]() mutable -> QByteArray {
            if (std::exchange(sent, true)) {
                source.request_stop();
                return {};
            }
            return "half";
        };
        const auto result =
            m_host->run({.script = u"cat >/dev/null; touch '%1'"_s.arg(whole), .input = input}, {},
                        source.get_token());
        VERIFY_FAILED(result, ErrorCode::Cancelled);
        m_host->disconnectFromHost(); // waits until it was ended
        QTest::qWait(200);            // proves an absence: nothing to wait for
        QVERIFY(!QFile::exists(whole));
    }

    void aConnectionThatIsCutInMidCommandIsLost()
    {
        const auto cut = [this](Stream, QByteArrayView) { m_sshd->signalConnections(SIGKILL); };
        const auto result = m_host->run({.script = u"echo go; sleep 30"_s}, cut, {});
        VERIFY_FAILED(result, ErrorCode::ConnectionLost);
        QVERIFY(!m_host->isConnected());
        QVERIFY(result.error().message.contains(u"web1"_s));
    }

    void aSilentPeerIsNoticed()
    {
        const Stopwatch watch;
        const auto freeze = [this](Stream, QByteArrayView) { m_sshd->signalConnections(SIGSTOP); };
        const auto result = m_host->run({.script = u"echo go; sleep 60"_s}, freeze, {});
        m_sshd->signalConnections(SIGKILL);
        VERIFY_FAILED(result, ErrorCode::ConnectionLost);
        QVERIFY(watch.elapsed() < 30s); // the command alone would take a minute
    }

    void aQuietCommandIsNotTakenForASilentPeer()
    {
        const auto result = m_host->run({.script = u"sleep 4"_s}, {}, {});
        VERIFY_OK(result);
        QCOMPARE(result->exitStatus, 0);
    }

    void anIdleConnectionAnswersItsServer()
    {
        QString whyNot;
        const auto strict =
            Sshd::start(&whyNot, {u"ClientAliveInterval 1"_s, u"ClientAliveCountMax 6"_s});
        QVERIFY2(strict, qPrintable(whyNot));
        const auto connector = makeSshConnector(
            {.knownHostsFile = strict->knownHostsFile(), .configFile = u"none"_s}, m_credentials);
        const auto host = connector->hostFor({}, strict->host());
        VERIFY_OK(host->connectToHost({}));
        QTest::qWait(9000); // longer than this server waits for a sign of life
        VERIFY_OK(host->run({.script = u"true"_s}, {}, {}));
    }

    void withoutAConnectionACommandSaysSo()
    {
        m_host->disconnectFromHost();
        VERIFY_FAILED(m_host->run({.script = u"true"_s}, {}, {}), ErrorCode::ConnectionLost);
        VERIFY_OK(m_host->connectToHost({}));
        VERIFY_OK(m_host->run({.script = u"true"_s}, {}, {}));
    }

private:
    ScriptedCredentials m_credentials;
    std::unique_ptr<Sshd> m_sshd;
    std::unique_ptr<RemoteConnector> m_connector;
    std::unique_ptr<RemoteHost> m_host;
};

QTEST_GUILESS_MAIN(TestSshHost)

#include "tst_sshhost.moc"
