// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>

#include <QTest>

#include "core/ssh/sshconnector.h"
#include "tests/core/ssh/scriptedcredentials.h"
#include "tests/support/sshd.h"

using namespace sharewright;
using namespace sharewright::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Output {
    QByteArray out;
    QByteArray err;
    OutputSink sink()
    {
        return [this](Stream stream, QByteArrayView bytes) {
            (stream == Stream::Out ? out : err) += bytes;
        };
    }
};

} // namespace

/// Commands and shells on a real sshd.
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
        m_settings = {.knownHostsFile = m_sshd->knownHostsFile(), .configFile = u"none"_s};
        m_connector = makeSshConnector(m_settings, m_credentials);
    }
    void init()
    {
        m_host = m_connector->hostFor({}, m_sshd->host());
        const auto connected = m_host->connectToHost({});
        QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    }
    void cleanup() { m_host.reset(); }

    void aCommandReturnsItsStatusAndBothStreams()
    {
        Output output;
        const auto result =
            m_host->run({.script = u"echo out; echo err >&2; exit 3"_s}, output.sink(), {});
        QVERIFY(result);
        QCOMPARE(result->exitStatus, 3);
        QCOMPARE(output.out, "out\n");
        QCOMPARE(output.err, "err\n");
    }

    void aScriptWithQuotesAndNewlinesRunsAsWritten()
    {
        Output output;
        const auto result = m_host->run(
            {.script = u"x='a b'\nprintf '%s\\n' \"$x!\"\n# it's over\n"_s}, output.sink(), {});
        QVERIFY(result);
        QCOMPARE(output.out, "a b!\n");
    }

    void twentyFragmentsRunInOneShell()
    {
        auto shell = m_host->openShell(false, {});
        QVERIFY(shell);
        for (int i = 0; i < 20; ++i) {
            Output output;
            const auto result =
                (*shell)->run(u"echo line %1; exit %1"_s.arg(i), 10s, output.sink(), {});
            QVERIFY(result);
            QCOMPARE(result->exitStatus, i);
            QCOMPARE(output.out, "line " + QByteArray::number(i) + '\n');
        }
    }

private:
    ScriptedCredentials m_credentials;
    SshSettings m_settings;
    std::unique_ptr<Sshd> m_sshd;
    std::unique_ptr<RemoteConnector> m_connector;
    std::unique_ptr<RemoteHost> m_host;
};

QTEST_GUILESS_MAIN(TestSshHost)

#include "tst_sshhost.moc"
