// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/ssh/sshconfig.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// What the project and ~/.ssh/config say together.
class TestSshConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("OPENSSH_PROXYJUMP", "1"); }

    void withoutAConfigurationTheProjectAndDefaultsCount()
    {
        const auto target = targetOf(bare(u"10.0.0.1"_s), {});
        QVERIFY(target);
        QCOMPARE(target->address, u"10.0.0.1"_s);
        QCOMPARE(target->port, quint16(22));
        QVERIFY(!target->user.isEmpty());
        QVERIFY(target->identityFile.isEmpty());
        QCOMPARE(target->knownHostsFile, QDir::homePath() + u"/.ssh/known_hosts"_s);
        QVERIFY(!target->via);
    }

    void anAliasIsLookedUp()
    {
        const auto target =
            targetOf(bare(u"web"_s), "Host web\n  HostName 10.0.0.7\n  User ops\n  Port 2222\n"
                                     "  IdentityFile ~/.ssh/site\n");
        QVERIFY(target);
        QCOMPARE(target->address, u"10.0.0.7"_s);
        QCOMPARE(target->user, u"ops"_s);
        QCOMPARE(target->port, quint16(2222));
        QCOMPARE(target->identityFile, QDir::homePath() + u"/.ssh/site"_s);
        QCOMPARE(target->knownHostsName(), u"[10.0.0.7]:2222"_s);
    }

    void theProjectOverrides()
    {
        Host host = bare(u"web"_s);
        host.user = u"root"_s;
        host.port = 2200;
        host.identityFile = u"~/key"_s;
        const auto target =
            targetOf(host, "Host web\n  User ops\n  Port 2222\n  IdentityFile ~/.ssh/site\n");
        QVERIFY(target);
        QCOMPARE(target->user, u"root"_s);
        QCOMPARE(target->port, quint16(2200));
        QCOMPARE(target->identityFile, QDir::homePath() + u"/key"_s);
    }

    void includesAndMatchCount()
    {
        write(u"more"_s, "Host web\n  User included\n");
        const auto target =
            targetOf(bare(u"web"_s), "Include " + m_directory.filePath(u"more"_s).toUtf8()
                                         + "\nMatch host web\n  Port 2022\n");
        QVERIFY(target);
        QCOMPARE(target->user, u"included"_s);
        QCOMPARE(target->port, quint16(2022));
    }

    void aChainOfJumpsIsTravelledInOrder()
    {
        const auto target = targetOf(bare(u"web"_s), "Host web\n  ProxyJump joe@first:2201,second\n"
                                                     "Host second\n  HostName 10.9.9.9\n");
        QVERIFY2(target, target ? "" : qPrintable(target.error().message));
        QVERIFY(target->via);
        QCOMPARE(target->via->address, u"10.9.9.9"_s);
        QVERIFY(target->via->via);
        QCOMPARE(target->via->via->address, u"first"_s);
        QCOMPARE(target->via->via->user, u"joe"_s);
        QCOMPARE(target->via->via->port, quint16(2201));
        QVERIFY(!target->via->via->via);
    }

    void theJumpHostOfTheProjectWins()
    {
        Host host = bare(u"web"_s);
        host.jumpHost = u"admin@[fd00::1]:2022"_s;
        const auto target = targetOf(host, "Host web\n  ProxyJump other\n");
        QVERIFY(target && target->via);
        QCOMPARE(target->via->address, u"fd00::1"_s);
        QCOMPARE(target->via->port, quint16(2022));
        QCOMPARE(target->via->user, u"admin"_s);
    }

    void aMalformedJumpHostIsRefused()
    {
        Host host = bare(u"web"_s);
        for (const QString &wrong : {u"a b"_s, u"host:99999"_s, u"@host"_s, u"a@b@c"_s}) {
            host.jumpHost = wrong;
            const auto target = targetOf(host, {});
            QVERIFY2(!target, qPrintable(wrong));
            QCOMPARE(target.error().code, ErrorCode::InvalidInput);
        }
    }

    void aProxyCommandIsRefusedWithAnExplanation()
    {
        const auto target = targetOf(bare(u"web"_s), "Host web\n  ProxyCommand nc %h %p\n");
        QVERIFY(!target);
        QCOMPARE(target.error().code, ErrorCode::InvalidInput);
        QVERIFY(target.error().message.contains(u"ProxyCommand"_s));
    }

    void anIpV6AddressHasItsKnownHostsName()
    {
        Host host = bare(u"fd00::7"_s);
        host.port = 2222;
        const auto target = targetOf(host, {});
        QVERIFY(target);
        QCOMPARE(target->knownHostsName(), u"[fd00::7]:2222"_s);
    }

private:
    static Host bare(const QString &address)
    {
        Host host;
        host.id = HostId(u"web1"_s);
        host.address = address;
        return host;
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Result<SshTarget> targetOf(const Host &host, const QByteArray &config)
    {
        write(u"config"_s, config);
        return targetFor({}, host, {.configFile = m_directory.filePath(u"config"_s)});
    }

    QTemporaryDir m_directory;
};

QTEST_APPLESS_MAIN(TestSshConfig)

#include "tst_sshconfig.moc"
