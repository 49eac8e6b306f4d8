// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/configfile/fstab.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

class TestFstab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnNfsLine()
    {
        const QList<FstabEntry> entries =
            parseFstab("# comment\n\nnas1:/srv/pandora/conf /var/spool/pandora/data_in/conf nfs4 "
                       "rw,hard,vers=4.2,_netdev,nofail,x-systemd.automount 0 0\n");
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].source, u"nas1:/srv/pandora/conf"_s);
        QCOMPARE(entries[0].target, u"/var/spool/pandora/data_in/conf"_s);
        QCOMPARE(entries[0].fsType, u"nfs4"_s);
        QCOMPARE(entries[0].options.size(), 6);
        QCOMPARE(entries[0].options.last(), u"x-systemd.automount"_s);
        QCOMPARE(entries[0].line, 3);
    }
    void decodesEveryEscape()
    {
        const QList<FstabEntry> entries =
            parseFstab("a\\040b /t\\011u\\134v\\043w\\012x nfs defaults 0 0");
        QCOMPARE(entries[0].source, u"a b"_s);
        QCOMPARE(entries[0].target, u"/t\tu\\v#w\nx"_s);
    }
    void takesABackslashThatIsNoEscapeAsItIs()
    {
        QCOMPARE(parseFstab("a\\b /t\\04 nfs defaults 0 0")[0].target, u"/t\\04"_s);
    }
    void readsAnIpv6Server()
    {
        QCOMPARE(parseFstab("[fd00::5]:/p /p nfs4 rw 0 0\n")[0].source, u"[fd00::5]:/p"_s);
    }
    void countsAndFieldsMayBeMissing()
    {
        const FstabEntry entry = parseFstab("proc /proc proc\n")[0];
        QCOMPARE(entry.options, QStringList());
        QCOMPARE(entry.passNumber, 0);
        QCOMPARE(parseFstab("/dev/sda1 / ext4 rw 0 1\n")[0].passNumber, 1);
    }
    void blanksOfAnyKindDivideFields()
    {
        QCOMPARE(parseFstab("\t a:/p \t/p\tnfs  rw\t0 0  \r\n")[0].target, u"/p"_s);
    }
    void aCommaInsideQuotesDoesNotDivideOptions()
    {
        QCOMPARE(parseFstab("a:/p /p nfs rw,context=\"u:r:t:s0:c1,c2\",hard 0 0")[0].options,
                 QStringList({u"rw"_s, u"context=\"u:r:t:s0:c1,c2\""_s, u"hard"_s}));
    }
    void skipsWhatMountWouldReject_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("comment behind the fields") << QByteArray("a:/p /p nfs rw # mine");
        QTest::newRow("two fields") << QByteArray("a:/p /p");
        QTest::newRow("word as number") << QByteArray("a:/p /p nfs rw 0 x");
        QTest::newRow("indented comment") << QByteArray("  # a:/p /p nfs rw 0 0");
    }
    void skipsWhatMountWouldReject()
    {
        QFETCH(QByteArray, line);
        QVERIFY(parseFstab(line).isEmpty());
    }
    void escapesOnlyWhatNeedsIt()
    {
        FstabEntry entry{u"nas:/a b"_s, u"/t#\\\t\nü"_s, u"nfs4"_s, {u"rw"_s, u"hard"_s}};
        QCOMPARE(fstabLine(entry),
                 QByteArray("nas:/a\\040b /t\\043\\134\\011\\012ü nfs4 rw,hard 0 0"));
    }
    void writesDefaultsForNoOptions()
    {
        QCOMPARE(fstabLine({u"a:/p"_s, u"/p"_s, u"nfs"_s}), QByteArray("a:/p /p nfs defaults 0 0"));
    }
    void whatIsWrittenReadsBack()
    {
        const FstabEntry entry{u"[fd00::5]:/s p"_s,
                               u"/a b/ü\\040"_s,
                               u"nfs4"_s,
                               {u"rw"_s, u"x-systemd.mount-timeout=30s"_s},
                               1,
                               2,
                               1};
        QCOMPARE(parseFstab(fstabLine(entry)), QList{entry});
    }
    void namesMountUnitsAsSystemdDoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("unit");
        QTest::newRow("plain") << u"/var/spool/pandora/data_in/conf"_s
                               << u"var-spool-pandora-data_in-conf.mount"_s;
        QTest::newRow("hyphen") << u"/a-b"_s << u"a\\x2db.mount"_s;
        QTest::newRow("root") << u"/"_s << u"-.mount"_s;
        QTest::newRow("slashes") << u"//a///b/"_s << u"a-b.mount"_s;
        QTest::newRow("leading dot") << u"/.a/.b"_s << u"\\x2ea-.b.mount"_s;
        QTest::newRow("blank") << u"/a b"_s << u"a\\x20b.mount"_s;
        QTest::newRow("utf-8") << u"/ü"_s << u"\\xc3\\xbc.mount"_s;
    }
    void namesMountUnitsAsSystemdDoes()
    {
        QFETCH(QString, path);
        QFETCH(QString, unit);
        QCOMPARE(mountUnitName(path), unit);
    }
};

QTEST_APPLESS_MAIN(TestFstab)
#include "tst_fstab.moc"
