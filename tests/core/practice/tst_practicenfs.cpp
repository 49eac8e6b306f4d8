// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/core/practice/practicelogin.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// Packages, units, exports and mounts: the stand-ins keep honest state.
class TestPracticeNfs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeLogin> m_login;

private Q_SLOTS:
    void initTestCase();
    void pandoraTreesDifferPerHost();
    void toolsComeWithTheirPackage();
    void bothClientsSeeTheServersFiles();
    void whatOneWritesTheOtherReads();
    void ownersAreTheServers();
    void aFolderThatIsNotExportedIsRefused();
    void anUnknownServerDoesNotResolve();
    void exportfsNamesWhatIsMissing();
    void findmntShowsTheServer();
    void aMountFromFstabComesThroughItsAutomount();
    void findmntVerifiesATable();
    void aStoppedUnitIsStopped();
    void theWatchdogStartsWhatWasStopped();
    void unitsNeedTheirMounts();
    void aStoppedServerFailsItsClientsUntilItReturns();
    void aRebootKeepsFilesAndBringsMountsAndUnitsBack();
    void cleanupTestCase() { m_login.reset(); }
};

void TestPracticeNfs::initTestCase()
{
    QString whyNot;
    m_login = PracticeLogin::start(whyNot);
    if (!m_login)
        QSKIP(qPrintable(whyNot));
    QCOMPARE(m_login->root("pandora1", u"exportfs; mount -t nfs4 nas:/srv /mnt; true"_s), "");
}

void TestPracticeNfs::pandoraTreesDifferPerHost()
{
    const auto script =
        u"cd /var/spool/pandora/data_in && find conf md5 collections netflow -type f | wc -l;"
        " cat conf/* | sha256sum; stat -c '%U %G %a' conf"_s;
    const QList<QByteArray> one = m_login->root("pandora1", script).split('\n');
    const QList<QByteArray> two = m_login->root("pandora2", script).split('\n');
    QVERIFY(one.at(0).toInt() > 200);
    QVERIFY(one.at(1) != two.at(1));
    QCOMPARE(one.at(2), "pandora www-data 2770");
}

void TestPracticeNfs::toolsComeWithTheirPackage()
{
    const auto asked = u"command -v mount.nfs4 >/dev/null && echo there; "
                       "dpkg-query -W -f='${Status}' nfs-common 2>&1"_s;
    QVERIFY(m_login->root("pandora2", asked + u"; true"_s)
                .contains("no packages found matching nfs-common"));
    QCOMPARE(m_login->shareFolder(), "");
    QCOMPARE(m_login->root("pandora2", asked), "there\ninstall ok installed");
    QCOMPARE(
        m_login->root("nas", u"systemctl is-active nfs-server; systemctl is-enabled nfs-server"_s),
        "active\nenabled");
}

void TestPracticeNfs::bothClientsSeeTheServersFiles()
{
    for (const char *host : {"pandora1", "pandora2"})
        QCOMPARE(m_login->root(host,
                               u"mkdir -p /mnt/conf && mount -t nfs4 -o rw,hard,vers=4.2"
                               " 10.99.0.10:/srv/pandora/conf /mnt/conf && cat /mnt/conf/file"_s),
                 "from the server");
}

void TestPracticeNfs::whatOneWritesTheOtherReads()
{
    QCOMPARE(
        m_login->root("pandora1", u"runuser -u pandora -- sh -c 'echo hello >/mnt/conf/from1'"_s),
        "");
    QCOMPARE(m_login->root("pandora2", u"runuser -u www-data -- cat /mnt/conf/from1"_s), "hello");
    QCOMPARE(m_login->root("nas", u"cat /srv/pandora/conf/from1"_s), "hello");
}

void TestPracticeNfs::ownersAreTheServers()
{
    QCOMPARE(m_login->root("nas", u"stat -c '%u:%g' /srv/pandora/conf/from1"_s), "998:33");
}

void TestPracticeNfs::aFolderThatIsNotExportedIsRefused()
{
    QVERIFY(m_login->root("pandora1", u"mkdir -p /mnt/no; mount -t nfs4 nas:/srv/backup /mnt/no"_s)
                .contains("access denied by server while mounting nas:/srv/backup"));
}

void TestPracticeNfs::anUnknownServerDoesNotResolve()
{
    QVERIFY(m_login->root("pandora1", u"mount -t nfs4 nowhere:/srv/backup /mnt/no"_s)
                .contains("Failed to resolve server nowhere"));
}

void TestPracticeNfs::exportfsNamesWhatIsMissing()
{
    QVERIFY(
        m_login->root("nas", u"echo '/srv/none *(ro)' >/etc/exports.d/none.exports; exportfs -ra"_s)
            .contains("Failed to stat /srv/none"));
    QVERIFY(m_login->root("nas", u"rm /etc/exports.d/none.exports; exportfs -ra; exportfs -s"_s)
                .contains("/srv/pandora/conf  10.99.0.11("));
}

void TestPracticeNfs::findmntShowsTheServer()
{
    QCOMPARE(m_login->root("pandora1", u"findmnt -rn -o TARGET,SOURCE,FSTYPE -T /mnt/conf/file"_s),
             "/mnt/conf 10.99.0.10:/srv/pandora/conf nfs4");
    QCOMPARE(m_login->root("pandora1", u"umount /mnt/conf; findmnt /mnt/conf || ls -A /mnt/conf"_s),
             "");
}

void TestPracticeNfs::aMountFromFstabComesThroughItsAutomount()
{
    QCOMPARE(
        m_login->root(
            "pandora1",
            u"echo 'nas:/srv/pandora/conf /mnt/conf nfs4 rw,_netdev,nofail,x-systemd.automount 0 0'"
            " >>/etc/fstab\n"
            "systemctl daemon-reload && systemctl start mnt-conf.automount\n"
            "cat /mnt/conf/file; systemctl is-active mnt-conf.automount mnt-conf.mount\n"
            "findmnt -rn -o FSTYPE /mnt/conf"_s),
        "from the server\nactive\nactive\nautofs\nnfs4");
}

void TestPracticeNfs::findmntVerifiesATable()
{
    QVERIFY(m_login->root("pandora1", u"findmnt --verify --tab-file /etc/fstab 2>&1"_s)
                .contains("0 errors"));
}

void TestPracticeNfs::aStoppedUnitIsStopped()
{
    QCOMPARE(m_login->root("pandora1",
                           u"systemctl stop pandora_ha tentacle_serverd\n"
                           "systemctl is-active tentacle_serverd\n"
                           "n=0; while pgrep -f [/]usr/bin/tentacle_server >/dev/null && "
                           "[ $n -lt 50 ]; do sleep 0.1; n=$((n + 1)); done\n"
                           "pgrep -f [/]usr/bin/tentacle_server; true"_s),
             "inactive");
}

void TestPracticeNfs::theWatchdogStartsWhatWasStopped()
{
    QCOMPARE(m_login->root("pandora1", u"systemctl start pandora_ha"_s), "");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_login->root("pandora1", u"systemctl is-active tentacle_serverd; true"_s), "active",
        10'000);
}

void TestPracticeNfs::unitsNeedTheirMounts()
{
    const auto dropIn = u"d=/etc/systemd/system/apache2.service.d; mkdir -p $d\n"
                        "printf '[Unit]\\nRequiresMountsFor=/mnt/conf\\n' >$d/shared.conf\n"
                        "systemctl daemon-reload; systemctl stop apache2\n"_s;
    QCOMPARE(m_login->root("pandora1",
                           dropIn + u"systemctl start apache2; systemctl is-active apache2"_s),
             "active");
}

void TestPracticeNfs::aStoppedServerFailsItsClientsUntilItReturns()
{
    QCOMPARE(m_login->root("nas", u"systemctl stop nfs-server"_s), "");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_login->root("pandora1", u"cat /mnt/conf/file"_s).startsWith("failed"), 10'000);
    QVERIFY(m_login->root("pandora2", u"mount -t nfs4 nas:/srv/pandora/conf /mnt/conf"_s)
                .contains("Connection refused"));
    QCOMPARE(m_login->root("nas", u"systemctl start nfs-server"_s), "");
    QTRY_COMPARE_WITH_TIMEOUT(m_login->root("pandora1", u"cat /mnt/conf/file"_s), "from the server",
                              10'000);
}

void TestPracticeNfs::aRebootKeepsFilesAndBringsMountsAndUnitsBack()
{
    m_login->root(
        "pandora1",
        u"echo kept >/etc/kept; echo gone >/run/gone; systemctl disable php8.2-fpm 2>&1"_s);
    const auto rebooted = m_login->site().reboot(HostId(u"pandora1"_s));
    QVERIFY2(rebooted.has_value(), rebooted ? "" : qPrintable(rebooted.error().details));
    QCOMPARE(m_login->root("pandora1",
                           u"cat /etc/kept; cat /run/gone 2>/dev/null; cat /mnt/conf/file\n"
                           "systemctl is-active apache2 php8.2-fpm"_s),
             "kept\nfrom the server\nactive\ninactive");
    QCOMPARE(m_login->ssh(u"pandora1"_s, u"echo back"_s).output, "back\n");
}

QTEST_GUILESS_MAIN(TestPracticeNfs)
#include "tst_practicenfs.moc"
