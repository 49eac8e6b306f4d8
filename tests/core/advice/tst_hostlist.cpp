// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/advice/hostlist.h"
#include "core/advice/hostrange.h"

using namespace sharewright;

namespace {

/// "name user@address:port (storage)" of each host.
QStringList shown(const QList<Host> &hosts)
{
    QStringList lines;
    for (const Host &host : hosts) {
        QString line = host.id.value + u' ';
        if (!host.user.isEmpty())
            line += host.user + u'@';
        line += host.address;
        if (host.port != 22)
            line += u':' + QString::number(host.port);
        if (!host.storageAddress.isEmpty())
            line += QStringLiteral(" (%1)").arg(host.storageAddress);
        lines.append(line);
    }
    return lines;
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all.append(finding.code);
    return all;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u'|');
}

} // namespace

class TestHostList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedListIsReadInAnyShape();
    void whatCannotBeReadIsNamedWithItsLine();
    void networksAndRangesAreListed();
    void aRangeThatIsTooLargeIsRefused();
    void theSshConfigGivesAliasesWithTheirRealNames();
    void patternsMatchesAndIncludesAreTold();
    void theHostsFileGivesMachinesOnly();
    void knownHostsAreTakenOnceAndHashedOnesCounted();
    void hostsThatAreThereAreNotAddedAgain();
    void twoHostsOfOneNameGetTwoNames();
    void namesAreSafe();
};

void TestHostList::aPastedListIsReadInAnyShape()
{
    const HostListReading reading =
        hostsFromText(QStringLiteral("web1.example.org, admin@web2:2222\n"
                                     "nas=10.0.0.5 # the file server\n\n[fd00::7]:2200"));
    QVERIFY(reading.findings.isEmpty());
    QCOMPARE(shown(reading.hosts), list("web1 web1.example.org|web2 admin@web2:2222|nas "
                                        "10.0.0.5|host-fd00-7 fd00::7:2200"));
}

void TestHostList::whatCannotBeReadIsNamedWithItsLine()
{
    const HostListReading reading = hostsFromText(QStringLiteral("web1\nfoo@bar@baz\nweb2:99999"));
    QCOMPARE(shown(reading.hosts), list("web1 web1"));
    QCOMPARE(reading.findings.size(), 2);
    QCOMPARE(reading.findings.first().position.line, 2);
    QVERIFY(reading.findings.first().text.contains(QLatin1StringView("foo@bar@baz")));
}

void TestHostList::networksAndRangesAreListed()
{
    QCOMPARE(hostRange(QStringLiteral("10.0.0.0/30"))->addresses, list("10.0.0.1|10.0.0.2"));
    QCOMPARE(hostRange(QStringLiteral("10.0.0.6/31"))->addresses, list("10.0.0.6|10.0.0.7"));
    QCOMPARE(hostRange(QStringLiteral("10.0.0.9-11"))->addresses,
             list("10.0.0.9|10.0.0.10|10.0.0.11"));
    QCOMPARE(hostRange(QStringLiteral("10.0.0.255-10.0.1.0"))->addresses,
             list("10.0.0.255|10.0.1.0"));
    QVERIFY(!hostRange(QStringLiteral("web1")));
    QVERIFY(!hostRange(QStringLiteral("web-1")));
    QCOMPARE(hostsFromText(QStringLiteral("10.0.0.0/29")).hosts.size(), 6);
}

void TestHostList::aRangeThatIsTooLargeIsRefused()
{
    for (const char *range :
         {"10.0.0.0/8", "10.0.0.9-3", "fd00::/64", "10.0.0.0/40", "10.0.0.1-"}) {
        const HostListReading reading = hostsFromText(QString::fromLatin1(range));
        QVERIFY2(reading.hosts.isEmpty() && reading.findings.size() == 1, range);
    }
}

void TestHostList::theSshConfigGivesAliasesWithTheirRealNames()
{
    const HostListReading reading = hostsFromSshConfig("# mine\n"
                                                       "Host web1 web2\n"
                                                       "  HostName %h.example.org\n"
                                                       "  HostName other\n"
                                                       "  Port=2222\n"
                                                       "host \"nas\"\n"
                                                       "  User root\n",
                                                       QStringLiteral("config"));
    QCOMPARE(shown(reading.hosts),
             list("web1 web1:2222 (web1.example.org)|web2 web2:2222 (web2.example.org)|nas nas"));
    QVERIFY(reading.findings.isEmpty());
}

void TestHostList::patternsMatchesAndIncludesAreTold()
{
    const HostListReading reading = hostsFromSshConfig("Include more/*\nHost *\n User a\n"
                                                       "Host web?\nMatch user b\n HostName x\n",
                                                       QStringLiteral("config"));
    QVERIFY(reading.hosts.isEmpty());
    QCOMPARE(codes(reading.findings), list("hosts.include|hosts.pattern|hosts.match"));
    QCOMPARE(reading.findings.last().position.line, 5);
}

void TestHostList::theHostsFileGivesMachinesOnly()
{
    const HostListReading reading = hostsFromHostsFile("127.0.0.1 localhost\n"
                                                       "::1 ip6-localhost\n"
                                                       "ff02::1 ip6-allnodes\n"
                                                       "10.0.0.5 nas.example.org nas # files\n"
                                                       "10.0.0.5 again\n"
                                                       "10.0.0.6\n",
                                                       QStringLiteral("hosts"));
    QCOMPARE(shown(reading.hosts), list("nas 10.0.0.5"));
    QCOMPARE(codes(reading.findings), list("hosts.unreadable"));
}

void TestHostList::knownHostsAreTakenOnceAndHashedOnesCounted()
{
    const HostListReading reading =
        hostsFromKnownHosts("web1,10.0.0.1 ssh-ed25519 AAAA\n"
                            "web1 ssh-rsa AAAA\n"
                            "[web2]:2222 ssh-ed25519 AAAA\n"
                            "|1|abc=|def= ssh-ed25519 AAAA\n"
                            "@cert-authority *.example.org ssh-rsa AAAA\n",
                            QStringLiteral("known_hosts"));
    QCOMPARE(shown(reading.hosts), list("web1 web1|web2 web2:2222"));
    QCOMPARE(codes(reading.findings), list("hosts.hashed"));
}

void TestHostList::hostsThatAreThereAreNotAddedAgain()
{
    const QList<Host> present = hostsFromText(QStringLiteral("web1.example.org")).hosts;
    const HostListMerge merge =
        withHostsAdded(present, hostsFromText(QStringLiteral("WEB1.example.org. web2")).hosts);
    QCOMPARE(merge.added, 1);
    QCOMPARE(merge.hosts.size(), 2);
    QCOMPARE(codes(merge.findings), list("hosts.already-there"));
}

void TestHostList::twoHostsOfOneNameGetTwoNames()
{
    const HostListMerge merge =
        withHostsAdded({}, hostsFromText(QStringLiteral("web.a.org web.b.org web.c.org")).hosts);
    QCOMPARE(shown(merge.hosts), list("web web.a.org|web-2 web.b.org|web-3 web.c.org"));
}

void TestHostList::namesAreSafe()
{
    QCOMPARE(nameForAddress(QStringLiteral("10.0.0.5")).value, QStringLiteral("host-10-0-0-5"));
    QCOMPARE(nameForAddress(QStringLiteral("fd00::5")).value, QStringLiteral("host-fd00-5"));
    QCOMPARE(nameForAddress(QStringLiteral("_x.org")).value, QStringLiteral("x"));
    QCOMPARE(nameForAddress(QStringLiteral("---")).value, QStringLiteral("host"));
}

QTEST_GUILESS_MAIN(TestHostList)
#include "tst_hostlist.moc"
