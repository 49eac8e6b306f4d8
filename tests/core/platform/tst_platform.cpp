// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/platform/osrelease.h"
#include "core/platform/platform.h"
#include "core/platform/platformdata.h"

using namespace sharewright;

class PlatformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void osReleaseIsRead_data();
    void osReleaseIsRead();
    void hostMapsToPlatform_data();
    void hostMapsToPlatform();
    void unsupportedSystemIsNamed_data();
    void unsupportedSystemIsNamed();
    void everyPlatformIsComplete();
    void assumptionIsAKnownPlatform();
    void el7StopsAtNfs41();
    void glusterIsOfferedWholeOrNotAtAll();
    void el10HasNoGluster();
    void centosRepositoryEndsBeforeTheSystem();
    void damagedDataIsRefused_data();
    void damagedDataIsRefused();
};

void PlatformTest::osReleaseIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<OsRelease>("expected");
    const OsRelease debian{QStringLiteral("debian"), QStringLiteral("12"), {}, {}};
    QTest::newRow("bare") << QByteArray("ID=debian\nVERSION_ID=12\n") << debian;
    QTest::newRow("double quotes") << QByteArray("ID=\"debian\"\nVERSION_ID=\"12\"") << debian;
    QTest::newRow("single quotes") << QByteArray("ID='debian'\nVERSION_ID='12'\n") << debian;
    QTest::newRow("CR LF and comments")
        << QByteArray("# ID=no\r\nID=debian\r\nVERSION_ID=12\r\n") << debian;
    QTest::newRow("like and escapes")
        << QByteArray("ID_LIKE=\"rhel centos fedora\"\nPRETTY_NAME=\"A \\\"quoted\\\" name\"\n")
        << OsRelease{{},
                     {},
                     {QStringLiteral("rhel"), QStringLiteral("centos"), QStringLiteral("fedora")},
                     QStringLiteral("A \"quoted\" name")};
    QTest::newRow("garbage") << QByteArray("\xff\xfe=\n=x\nID\n") << OsRelease{};
}

void PlatformTest::osReleaseIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(OsRelease, expected);
    QCOMPARE(parseOsRelease(text), expected);
}

void PlatformTest::hostMapsToPlatform_data()
{
    QTest::addColumn<QByteArray>("osRelease");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *text, const char *key) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(key);
    };
    row("Debian 11", "ID=debian\nVERSION_ID=\"11\"\n", "debian-11");
    row("Debian 13", "ID=debian\nVERSION_ID=\"13\"\n", "debian-13");
    row("Ubuntu 22.04", "ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"22.04\"\n", "ubuntu-22.04");
    row("Ubuntu 26.04", "ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"26.04\"\n", "ubuntu-26.04");
    row("CentOS 7", "ID=\"centos\"\nID_LIKE=\"rhel fedora\"\nVERSION_ID=\"7\"\n", "el-7");
    row("Rocky 9", "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\nVERSION_ID=\"9.4\"\n", "el-9");
    row("Alma 10", "ID=\"almalinux\"\nID_LIKE=\"rhel centos fedora\"\nVERSION_ID=\"10.0\"\n",
        "el-10");
    row("Oracle 8", "ID=\"ol\"\nID_LIKE=\"fedora\"\nVERSION_ID=\"8.9\"\n", "el-8");
    row("unknown rebuild", "ID=\"new\"\nID_LIKE=\"rhel fedora\"\nVERSION_ID=\"9.1\"\n", "el-9");
    row("Mint 22", "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=\"22.1\"\n",
        "ubuntu-24.04");
    row("LMDE 6", "ID=linuxmint\nID_LIKE=debian\nVERSION_ID=\"6\"\n", "debian-12");
    row("Pop", "ID=pop\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=\"24.04\"\n", "ubuntu-24.04");
}

void PlatformTest::hostMapsToPlatform()
{
    QFETCH(QByteArray, osRelease);
    const auto platform = platformFor(parseOsRelease(osRelease));
    QVERIFY2(platform.has_value(), platform ? "" : qPrintable(platform.error().message));
    QTEST(platform->key, "key");
}

void PlatformTest::unsupportedSystemIsNamed_data()
{
    QTest::addColumn<QByteArray>("osRelease");
    QTest::addColumn<QString>("named");
    QTest::newRow("Fedora") << QByteArray(
        "ID=fedora\nVERSION_ID=41\nPRETTY_NAME=\"Fedora Linux 41\"\n")
                            << QStringLiteral("Fedora Linux 41");
    QTest::newRow("Ubuntu 24.10") << QByteArray("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.10\"\n")
                                  << QStringLiteral("ubuntu 24.10");
    QTest::newRow("Amazon 2") << QByteArray(
        "ID=amzn\nID_LIKE=\"centos rhel fedora\"\nVERSION_ID=\"2\"\n")
                              << QStringLiteral("amzn 2");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("os-release");
}

void PlatformTest::unsupportedSystemIsNamed()
{
    QFETCH(QByteArray, osRelease);
    QFETCH(QString, named);
    const auto platform = platformFor(parseOsRelease(osRelease));
    QVERIFY(!platform.has_value());
    QCOMPARE(platform.error().code, ErrorCode::Unsupported);
    QVERIFY2(platform.error().message.contains(named), qPrintable(platform.error().message));
    QVERIFY(platform.error().message.contains(QStringLiteral("Debian 12")));
}

void PlatformTest::everyPlatformIsComplete()
{
    QStringList keys;
    for (const Platform &platform : knownPlatforms()) {
        keys.append(platform.key);
        QVERIFY2(!platform.nfsServerPackages.isEmpty() && !platform.nfsClientPackages.isEmpty()
                     && platform.nfsServerUnit.endsWith(QStringLiteral(".service"))
                     && platform.bestNfsVersion.startsWith(u'4') && !platform.webUser.isEmpty()
                     && !platform.webGroup.isEmpty() && !platform.consoleUnits.isEmpty()
                     && platform.endOfLife.isValid() && !platform.source.isEmpty(),
                 qPrintable(platform.key));
    }
    const QStringList expected{QStringLiteral("el-7"),         QStringLiteral("el-8"),
                               QStringLiteral("el-9"),         QStringLiteral("el-10"),
                               QStringLiteral("debian-11"),    QStringLiteral("debian-12"),
                               QStringLiteral("debian-13"),    QStringLiteral("ubuntu-22.04"),
                               QStringLiteral("ubuntu-24.04"), QStringLiteral("ubuntu-26.04")};
    QCOMPARE(keys, expected);
}

void PlatformTest::assumptionIsAKnownPlatform()
{
    QVERIFY(knownPlatforms().contains(assumedPlatform()));
}

void PlatformTest::el7StopsAtNfs41()
{
    const auto platform = platformFor({QStringLiteral("centos"), QStringLiteral("7"), {}, {}});
    QVERIFY(platform.has_value());
    QCOMPARE(platform->bestNfsVersion, QStringLiteral("4.1"));
    QCOMPARE(platform->packageTool, PackageTool::Yum);
}

void PlatformTest::glusterIsOfferedWholeOrNotAtAll()
{
    for (const Platform &platform : knownPlatforms()) {
        const bool offered = !platform.glusterServerPackages.isEmpty();
        QVERIFY2(offered == !platform.glusterClientPackages.isEmpty()
                     && offered == !platform.glusterVersion.isEmpty()
                     && offered == platform.glusterUnit.endsWith(QStringLiteral(".service"))
                     && offered == platform.glusterUnavailable.isEmpty()
                     && platform.source.contains(QStringLiteral("gluster: ")),
                 qPrintable(platform.key));
        for (const char *needed : {"glusterfs-server", "lvm2", "xfsprogs", "attr"})
            QVERIFY2(!offered
                         || platform.glusterServerPackages.contains(QString::fromLatin1(needed)),
                     qPrintable(platform.key + u' ' + QString::fromLatin1(needed)));
        QVERIFY2(platform.selinuxClientBooleans.isEmpty() == platform.selinuxFuseBooleans.isEmpty(),
                 qPrintable(platform.key));
    }
}

void PlatformTest::el10HasNoGluster()
{
    const auto platform =
        platformFor({QStringLiteral("almalinux"), QStringLiteral("10.0"), {}, {}});
    QVERIFY(platform.has_value());
    QVERIFY(platform->glusterServerPackages.isEmpty());
    QVERIFY(platform->glusterUnavailable.contains(QStringLiteral("gluster/glusterfs#4646")));
}

void PlatformTest::centosRepositoryEndsBeforeTheSystem()
{
    const auto platform = platformFor({QStringLiteral("rocky"), QStringLiteral("8.10"), {}, {}});
    QVERIFY(platform.has_value());
    QCOMPARE(platform->glusterRepositoryPackages,
             QStringList{QStringLiteral("centos-release-gluster11")});
    QCOMPARE(platform->glusterRepositories, QStringList{QStringLiteral("powertools")});
    QVERIFY(platform->glusterEndOfLife.isValid());
    QVERIFY(platform->glusterEndOfLife < platform->endOfLife);
}

void PlatformTest::damagedDataIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no key") << QByteArray(R"({"platforms":[{"packageTool":"apt"}]})");
    QTest::newRow("unknown tool") << QByteArray(
        R"({"platforms":[{"key":"a","packageTool":"pip"}]})");
    QTest::newRow("dangling default")
        << QByteArray(R"({"default":"b","platforms":[{"key":"a","packageTool":"apt"}]})");
}

void PlatformTest::damagedDataIsRefused()
{
    QFETCH(QByteArray, json);
    const auto data = parsePlatformData(json);
    QVERIFY(!data.has_value());
    QCOMPARE(data.error().code, ErrorCode::InvalidInput);
    QVERIFY(!data.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
