// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/configfile/exports.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

ExportsReading read(const QByteArray &text)
{
    return parseExports(text, u"/etc/exports"_s);
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClientsWithOptions()
    {
        const ExportsReading reading =
            read("# mine\n/srv/a 10.0.0.11(rw,sync) *.example.org(ro) @net\n");
        QVERIFY(reading.findings.isEmpty());
        QCOMPARE(reading.entries.size(), 1);
        QCOMPARE(reading.entries[0].path, u"/srv/a"_s);
        QCOMPARE(reading.entries[0].line, 2);
        QCOMPARE(reading.entries[0].clients,
                 QList<ExportClient>({{u"10.0.0.11"_s, {u"rw"_s, u"sync"_s}},
                                      {u"*.example.org"_s, {u"ro"_s}},
                                      {u"@net"_s, {}}}));
    }
    void readsNetworksAndIpv6()
    {
        const ExportsReading reading =
            read("/a 10.0.0.0/24(rw) 10.1.0.0/255.255.0.0 fd00::5(rw) gss/krb5(rw)\n");
        QCOMPARE(reading.entries[0].clients.size(), 4);
        QCOMPARE(reading.entries[0].clients[2].client, u"fd00::5"_s);
    }
    void readsQuotedAndEscapedPaths()
    {
        QCOMPARE(read("\"/srv/a b\" h(rw)\n").entries[0].path, u"/srv/a b"_s);
        QCOMPARE(read("/srv/a\\040b\\011\\042\\043\\134 h(rw)\n").entries[0].path,
                 u"/srv/a b\t\"#\\"_s);
    }
    void twoBlanksBehindThePathAreFine()
    {
        QCOMPARE(read("/srv/a  \t h(rw)\n").entries[0].clients[0].client, u"h"_s);
    }
    void aBackslashJoinsLines()
    {
        const ExportsReading reading = read("/a one(rw) \\\n   two(ro)\n/b three\n");
        QCOMPARE(reading.entries.size(), 2);
        QCOMPARE(reading.entries[0].clients[1].client, u"two"_s);
        QCOMPARE(reading.entries[1].line, 3);
    }
    void aCommentEndsWithItsLineEvenBehindABackslash()
    {
        QCOMPARE(read("# off \\\n/a h(rw)\n").entries.size(), 1);
        QCOMPARE(read("/a h(rw) # off \\\n/b h(rw)\n").entries.size(), 2);
    }
    void aHashInsideAWordIsNoComment()
    {
        QCOMPARE(read("/a#b h(rw)\n").entries[0].path, u"/a#b"_s);
    }
    void defaultOptionsHoldForTheClientsBehindThem()
    {
        QCOMPARE(read("/a -sync,ro one two(rw)\n").entries[0].clients,
                 QList<ExportClient>({{u"one"_s, {u"sync"_s, u"ro"_s}},
                                      {u"two"_s, {u"sync"_s, u"ro"_s, u"rw"_s}}}));
    }
    void anOptionWithADashInsideAClientIsNoDefault()
    {
        QCOMPARE(read("/a h(fsid=a-b)\n").entries[0].clients[0].options,
                 QStringList{u"fsid=a-b"_s});
    }
    void crLfLinesAndAMissingLastLineEndAreRead()
    {
        QCOMPARE(read("/a h(rw)\r\n\r\n/b h(rw)").entries.size(), 2);
        QVERIFY(read("/a h(rw)\r\n\r\n/b h(rw)").findings.isEmpty());
    }
    void blankBetweenClientAndOptionsIsAnErrorThatExportsToTheWorld()
    {
        const ExportsReading reading = read("\n/a h (rw)\n");
        QCOMPARE(reading.findings.size(), 1);
        QCOMPARE(reading.findings[0].code, u"exports.options-without-client"_s);
        QCOMPARE(reading.findings[0].severity, Severity::Error);
        QCOMPARE(reading.findings[0].position, (FilePosition{u"/etc/exports"_s, 2, 6}));
        QCOMPARE(reading.entries[0].clients[1], (ExportClient{{}, {u"rw"_s}}));
    }
    void whatCannotBeReadIsAFinding_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("relative") << QByteArray("srv/a h(rw)\n") << u"exports.path-not-absolute"_s;
        QTest::newRow("no client") << QByteArray("/a\n") << u"exports.no-client"_s;
        QTest::newRow("options only")
            << QByteArray("/a (rw)\n") << u"exports.options-without-client"_s;
        QTest::newRow("not closed") << QByteArray("/a h(rw\n") << u"exports.bad-option-list"_s;
        QTest::newRow("blank in the list")
            << QByteArray("/a h(rw, sync)\n") << u"exports.bad-option-list"_s;
        QTest::newRow("behind the list")
            << QByteArray("/a h(rw)x\n") << u"exports.bad-option-list"_s;
        QTest::newRow("open quote") << QByteArray("\"/a h(rw)\n/b h\n") << u"exports.open-quote"_s;
    }
    void whatCannotBeReadIsAFinding()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const ExportsReading reading = read(text);
        QVERIFY(!reading.findings.isEmpty());
        QCOMPARE(reading.findings[0].code, code);
        QVERIFY(!reading.findings[0].remedy.isEmpty());
    }
    void anErrorInOneLineLeavesTheOthersReadable()
    {
        QCOMPARE(read("srv\n/b h(rw)\n").entries.size(), 1);
    }
    void writesOneLine()
    {
        const ExportEntry entry{u"/srv/pandora/conf"_s,
                                {{u"10.0.0.11"_s, {u"rw"_s, u"sync"_s}}, {u""_s, {}}}};
        QCOMPARE(exportsLine(entry), QByteArray("/srv/pandora/conf 10.0.0.11(rw,sync) *"));
    }
    void whatIsWrittenReadsBack()
    {
        const ExportEntry entry{u"/srv/a b\t\"#\\ü\\040"_s, {{u"h"_s, {u"rw"_s}}}, 1};
        const ExportsReading reading = read(exportsLine(entry));
        QVERIFY(reading.findings.isEmpty());
        QCOMPARE(reading.entries, QList{entry});
    }
    void coversItselfAndWhatIsBelow()
    {
        QVERIFY(coversPath({u"/srv"_s}, u"/srv"_s));
        QVERIFY(coversPath({u"/srv/"_s}, u"/srv/a"_s));
        QVERIFY(coversPath({u"/"_s}, u"/srv"_s));
        QVERIFY(!coversPath({u"/srv"_s}, u"/srv2"_s));
        QVERIFY(!coversPath({u"/srv/a"_s}, u"/srv"_s));
    }
};

QTEST_APPLESS_MAIN(TestExports)
#include "tst_exports.moc"
