// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>
#include <thread>

#include <QTest>

#include "core/ssh/sshconnector.h"
#include "tests/core/ssh/scriptedcredentials.h"
#include "tests/core/ssh/sshtesting.h"
#include "tests/support/sshd.h"

using namespace sharewright;
using namespace sharewright::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The persistent shell on a real sshd.
class TestSshShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString whyNot;
        m_sshd = Sshd::start(&whyNot);
        if (!m_sshd)
            QSKIP(qPrintable(whyNot));
        m_connector = makeSshConnector(
            {.knownHostsFile = m_sshd->knownHostsFile(), .configFile = u"none"_s}, m_credentials);
    }
    void init()
    {
        m_host = m_connector->hostFor({}, m_sshd->host());
        VERIFY_OK(m_host->connectToHost({}));
        auto shell = m_host->openShell(false, {});
        VERIFY_OK(shell);
        m_shell = std::move(*shell);
    }
    void cleanup()
    {
        m_shell.reset();
        m_host.reset();
    }

    void twentyFragmentsRunOneAfterTheOther()
    {
        for (int i = 0; i < 20; ++i) {
            Output output;
            const auto result = m_shell->run(u"echo line %1; echo err %1 >&2; exit %1"_s.arg(i),
                                             10s, output.sink(), {});
            VERIFY_OK(result);
            QCOMPARE(result->exitStatus, i);
            QCOMPARE(output.out, "line " + QByteArray::number(i) + '\n');
            QCOMPARE(output.err, "err " + QByteArray::number(i) + '\n');
        }
    }

    void outputKeepsItsLastByteAndGetsNoOther()
    {
        Output output;
        VERIFY_OK(
            m_shell->run(u"printf 'no line end'; printf '\\036' >&2"_s, 10s, output.sink(), {}));
        QCOMPARE(output.out, "no line end");
        QCOMPARE(output.err, "\036");
    }

    void whatOneFragmentSetsTheNextDoesNotSee()
    {
        VERIFY_OK(m_shell->run(u"x=1; cd /; set -e"_s, 10s, {}, {}));
        Output output;
        VERIFY_OK(m_shell->run(u"echo \"[$x]\"; false; echo on"_s, 10s, output.sink(), {}));
        QCOMPARE(output.out, "[]\non\n");
    }

    void whatIsDefinedStays()
    {
        VERIFY_OK(m_shell->define(
            u"greeting='it'\\''s me'\ngreet() {\n  echo \"$greeting $1\"\n}\n"_s, {}));
        Output output;
        VERIFY_OK(m_shell->run(u"greet you"_s, 10s, output.sink(), {}));
        QCOMPARE(output.out, "it's me you\n");
    }

    void setEWorksInAFragmentAndInTheDefinitions()
    {
        auto result = m_shell->run(u"set -e\nfalse\necho not reached"_s, 10s, {}, {});
        VERIFY_OK(result);
        QCOMPARE(result->exitStatus, 1);
        VERIFY_OK(m_shell->define(u"set -eu"_s, {}));
        Output output;
        result = m_shell->run(u"false; echo not reached"_s, 10s, output.sink(), {});
        VERIFY_OK(result);
        QCOMPARE(result->exitStatus, 1);
        QCOMPARE(output.out, "");
        VERIFY_OK(m_shell->run(u"true"_s, 10s, {}, {}));
    }

    void aFragmentWithASyntaxErrorFailsAndTheShellGoesOn()
    {
        Output output;
        auto result = m_shell->run(u"if then ) echo 'x"_s, 10s, output.sink(), {});
        VERIFY_OK(result);
        QVERIFY(result->exitStatus != 0);
        QVERIFY(!output.err.isEmpty());
        result = m_shell->run(u"exit 4"_s, 10s, {}, {});
        VERIFY_OK(result);
        QCOMPARE(result->exitStatus, 4);
    }

    void aDefinitionWithASyntaxErrorIsReported()
    {
        const auto result = m_shell->define(u"f() {"_s, {});
        QVERIFY(!result);
        QVERIFY2(!result.error().details.isEmpty(), messageOf(result));
    }

    void aFragmentReadsNothingOfWhatFollows()
    {
        Output output;
        VERIFY_OK(m_shell->run(u"cat; read -r x; echo \"$?\""_s, 10s, output.sink(), {}));
        QCOMPARE(output.out, "1\n");
        VERIFY_OK(m_shell->run(u"true"_s, 10s, {}, {}));
    }

    void aFragmentMayBeLong()
    {
        QString text = u"cat <<'END'\n"_s;
        for (int i = 0; i < 30'000; ++i)
            text += u"line %1 with 'quotes' and ünïcode\n"_s.arg(i);
        text += u"END\n"_s;
        Output output;
        VERIFY_OK(m_shell->run(text, 60s, output.sink(), {}));
        QCOMPARE(output.out.count('\n'), 30'000);
        QVERIFY(output.out.endsWith("29999 with 'quotes' and ünïcode\n"));
    }

    void aNulCharacterIsRefused()
    {
        VERIFY_FAILED(m_shell->run(u"echo a"_s + QChar(u'\0') + u"b"_s, 10s, {}, {}),
                      ErrorCode::InvalidInput);
        QVERIFY(m_shell->isAlive());
    }

    void aFloodNeverPilesUpWhenTheSinkIsSlow()
    {
        qsizetype lines = 0;
        const auto slow = [&](Stream, QByteArrayView text) {
            lines += std::ranges::count(text, '\n');
            if (lines < 20'000)
                std::this_thread::sleep_for(1ms);
        };
        VERIFY_OK(m_shell->run(u"seq 1000000"_s, 60s, slow, {}));
        QCOMPARE(lines, 1'000'000);
    }

    void aTimeLimitEndsTheFragmentWithItsProcesses()
    {
        Output output;
        const auto result = m_shell->run(
            u"sh -c 'echo $$; exec sleep 300' & sh -c 'echo $$; trap \"\" TERM; sleep 301'"_s,
            500ms, output.sink(), {});
        VERIFY_FAILED(result, ErrorCode::Timeout);
        QVERIFY(!m_shell->isAlive());
        const QList<QByteArray> pids = output.out.trimmed().split('\n');
        QCOMPARE(pids.size(), 2);
        for (const QByteArray &pid : pids)
            QTRY_VERIFY(::kill(pid.toInt(), 0) != 0);
        QVERIFY(m_host->isConnected());
        VERIFY_OK(m_host->openShell(false, {}));
    }

    void aStopEndsTheFragment()
    {
        std::stop_source source;
        Output output;
        const auto stopAtFirstLine = [&](Stream stream, QByteArrayView text) {
            output.sink()(stream, text);
            source.request_stop();
        };
        const auto result = m_shell->run(u"sh -c 'echo $$; exec sleep 300'"_s, 60s, stopAtFirstLine,
                                         source.get_token());
        VERIFY_FAILED(result, ErrorCode::Cancelled);
        QVERIFY(!m_shell->isAlive());
        QTRY_VERIFY(::kill(output.out.trimmed().toInt(), 0) != 0);
    }

    void aShellThatDiesIsReported()
    {
        Output output;
        const auto result =
            m_shell->run(u"echo last; kill -KILL $$; sleep 5"_s, 10s, output.sink(), {});
        VERIFY_FAILED(result, ErrorCode::ConnectionLost);
        QCOMPARE(output.out, "last\n");
        QVERIFY(!m_shell->isAlive());
        QVERIFY(m_host->isConnected());
    }

    void aShellOutlivesItsHostObject()
    {
        m_host.reset();
        VERIFY_OK(m_shell->run(u"true"_s, 10s, {}, {}));
    }

private:
    ScriptedCredentials m_credentials;
    std::unique_ptr<Sshd> m_sshd;
    std::unique_ptr<RemoteConnector> m_connector;
    std::unique_ptr<RemoteHost> m_host;
    std::unique_ptr<RemoteShell> m_shell;
};

QTEST_GUILESS_MAIN(TestSshShell)

#include "tst_sshshell.moc"
