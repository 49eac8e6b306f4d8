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

/// Hosts behind a jump host, both real.
class TestJumpHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString whyNot;
        m_inner = Sshd::start(&whyNot);
        m_jump = Sshd::start(&whyNot);
        if (!m_inner || !m_jump)
            QSKIP(qPrintable(whyNot));
        QFile both(m_inner->path(u"both"_s));
        QVERIFY(both.open(QIODevice::WriteOnly));
        for (const auto *sshd : {m_inner.get(), m_jump.get()}) {
            QFile one(sshd->knownHostsFile());
            QVERIFY(one.open(QIODevice::ReadOnly));
            both.write(one.readAll());
        }
        both.close();
        m_connector = makeSshConnector({.knownHostsFile = both.fileName(),
                                        .configFile = u"none"_s,
                                        .connectTimeLimit = 60s,
                                        .deadPeerAfter = 20s},
                                       m_credentials);
        Host jump = m_jump->host(u"bastion"_s);
        Host inner = m_inner->host(u"web1"_s);
        inner.jumpHost = u"bastion"_s;
        m_project.hosts = {jump, inner};
    }

    void aHostOfTheProjectServesAsJumpHost()
    {
        const auto host = m_connector->hostFor(m_project, m_project.hosts[1]);
        VERIFY_OK(host->connectToHost({}));
        Output output;
        VERIFY_OK(host->run({.script = u"echo \"$SSH_CONNECTION\""_s}, output.sink(), {}));
        QVERIFY(output.out.trimmed().endsWith(QByteArray::number(m_inner->port())));
    }

    void manyHostsShareOneJumpConnection()
    {
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&] {
                    const auto host = m_connector->hostFor(m_project, m_project.hosts.at(1));
                    if (host->connectToHost({}) && host->run({.script = u"sleep 1"_s}, {}, {}))
                        ++good;
                });
            }
            QTRY_VERIFY(!m_jump->connectionProcesses().isEmpty());
        }
        QCOMPARE(good.load(), 8);
        // As root a connection has two processes.
        QVERIFY(m_jump->connectionProcesses().size() <= 2);
    }

    void bulkDataSurvivesTheBridge()
    {
        const auto host = m_connector->hostFor(m_project, m_project.hosts[1]);
        VERIFY_OK(host->connectToHost({}));
        int piece = 0;
        QCryptographicHash sent(QCryptographicHash::Sha256);
        QCryptographicHash received(QCryptographicHash::Sha256);
        const auto input = [&]() -> QByteArray {
            if (piece == 200)
                return {};
            QByteArray bytes(100'003, static_cast<char>(piece++));
            sent.addData(bytes);
            return bytes;
        };
        VERIFY_OK(host->run({.script = u"cat"_s, .input = input},
                            [&](Stream, QByteArrayView bytes) { received.addData(bytes); }, {}));
        QCOMPARE(received.result(), sent.result());
    }

    void aTargetThatTheJumpHostCannotReachIsNamed()
    {
        Host nowhere = m_project.hosts[1];
        nowhere.port = 1;
        const auto result = m_connector->hostFor(m_project, nowhere)->connectToHost({});
        VERIFY_FAILED(result, ErrorCode::Unreachable);
        QVERIFY2(result.error().message.contains(u"bastion"_s), messageOf(result));
    }

    void aCutJumpConnectionIsNoticedAndMadeAnew()
    {
        const auto host = m_connector->hostFor(m_project, m_project.hosts[1]);
        VERIFY_OK(host->connectToHost({}));
        m_jump->signalConnections(SIGKILL);
        VERIFY_FAILED(host->run({.script = u"sleep 30"_s}, {}, {}), ErrorCode::ConnectionLost);
        VERIFY_OK(host->connectToHost({}));
    }

    void jumpHostsInACircleAreRefused()
    {
        Project circle = m_project;
        circle.hosts[0].jumpHost = u"web1"_s;
        VERIFY_FAILED(m_connector->hostFor(circle, circle.hosts[1])->connectToHost({}),
                      ErrorCode::InvalidInput);
    }

private:
    ScriptedCredentials m_credentials;
    std::unique_ptr<Sshd> m_inner;
    std::unique_ptr<Sshd> m_jump;
    Project m_project;
    std::unique_ptr<RemoteConnector> m_connector;
};

QTEST_GUILESS_MAIN(TestJumpHost)

#include "tst_jumphost.moc"
