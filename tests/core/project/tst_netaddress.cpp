// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/project/netaddress.h"

using namespace sharewright;

Q_DECLARE_METATYPE(NetworkProblem)

class TestNetAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAddressesFromOtherTexts_data();
    void tellsAddressesFromOtherTexts();
    void takesJumpTargetsApart_data();
    void takesJumpTargetsApart();
    void judgesNetworks_data();
    void judgesNetworks();
};

void TestNetAddress::tellsAddressesFromOtherTexts_data()
{
    QTest::addColumn<bool>("valid");
    for (const char *text : {"web1", "web1.example.com", "web1.example.com.", "a_b", "10.0.0.1",
                             "::1", "fd00::5", "fe80::1%eth0", "3com.com", "xn--bcher-kva.example"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"", "-a", "a-", "a b", "a/b", "a@b", "a:22", "10.0.0.300", "1.2.3", "[::1]", "a..b", ".a",
          "10.0.0.1%eth0", "fe80::1%", "fe80::1%a b", "\xc3\xbc.example"})
        QTest::newRow(text) << false;
}

void TestNetAddress::tellsAddressesFromOtherTexts()
{
    QTEST(isHostAddress(QString::fromUtf8(QTest::currentDataTag())), "valid");
}

void TestNetAddress::takesJumpTargetsApart_data()
{
    QTest::addColumn<QString>("parts");
    QTest::newRow("gate") << QStringLiteral("|gate|0");
    QTest::newRow("me@gate:2222") << QStringLiteral("me|gate|2222");
    QTest::newRow("me@[fd00::5]:22") << QStringLiteral("me|fd00::5|22");
    QTest::newRow("fd00::5") << QStringLiteral("|fd00::5|0");
    QTest::newRow("gate:0") << QStringLiteral("invalid");
    QTest::newRow("gate:99999") << QStringLiteral("invalid");
    QTest::newRow("-oX@gate") << QStringLiteral("invalid");
    QTest::newRow("a,b") << QStringLiteral("invalid");
    QTest::newRow("@gate") << QStringLiteral("invalid");
}

void TestNetAddress::takesJumpTargetsApart()
{
    const JumpTarget target = parseJumpTarget(QString::fromLatin1(QTest::currentDataTag()));
    const QString parts = QStringLiteral("%1|%2|%3").arg(target.user, target.host).arg(target.port);
    QTEST(target.valid ? parts : QStringLiteral("invalid"), "parts");
}

void TestNetAddress::judgesNetworks_data()
{
    QTest::addColumn<NetworkProblem>("problem");
    QTest::addColumn<QString>("better");
    QTest::newRow("10.0.0.0/24") << NetworkProblem::None << QString();
    QTest::newRow("10.0.0.7") << NetworkProblem::None << QString();
    QTest::newRow("10.0.0.7/32") << NetworkProblem::None << QString();
    QTest::newRow("fd00::/8") << NetworkProblem::None << QString();
    QTest::newRow("10.0.0.7/24") << NetworkProblem::HostBits << QStringLiteral("10.0.0.0/24");
    QTest::newRow("fd00::1/64") << NetworkProblem::HostBits << QStringLiteral("fd00::/64");
    QTest::newRow("10.0.0.0/255.255.255.0")
        << NetworkProblem::Netmask << QStringLiteral("10.0.0.0/24");
    QTest::newRow("10.0.0.0/255.0.255.0") << NetworkProblem::BadNetmask << QString();
    QTest::newRow("10.0.0.0/33") << NetworkProblem::BadPrefix << QString();
    QTest::newRow("10.0.0.0/08") << NetworkProblem::BadPrefix << QString();
    QTest::newRow("10.0.0.0/") << NetworkProblem::BadPrefix << QString();
    QTest::newRow("0.0.0.0/0") << NetworkProblem::WholeInternet << QString();
    QTest::newRow("*") << NetworkProblem::NotANetwork << QString();
    QTest::newRow("10.0.0/24") << NetworkProblem::NotANetwork << QString();
}

void TestNetAddress::judgesNetworks()
{
    const NetworkCheck check = checkNetwork(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(check.problem, "problem");
    QTEST(check.better, "better");
}

QTEST_GUILESS_MAIN(TestNetAddress)
#include "tst_netaddress.moc"
