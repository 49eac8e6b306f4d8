// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/configfile/tentaclefilters.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

class TestTentacleFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsThereAndAppendsTheDataFilter_data()
    {
        QTest::addColumn<QString>("filters");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << u".*\\.data$:xml_srv1"_s;
        QTest::newRow("2009") << u".*\\.conf:conf;.*\\.md5:md5"_s
                              << u".*\\.conf:conf;.*\\.md5:md5;.*\\.data$:xml_srv1"_s;
        QTest::newRow("2016, with its typo")
            << u".*\\.conf:conf;.*\\.md5:md5;.*\\.zip:collections;.*\\lock:trans"_s
            << u".*\\.conf:conf;.*\\.md5:md5;.*\\.zip:collections;.*\\lock:trans;.*\\.data$:xml_srv1"_s;
        QTest::newRow("776")
            << u".*\\.conf:conf;.*\\.md5:md5;.*\\.zip:collections;.*\\.lock:trans;.*\\.rcmd:commands"_s
            << u".*\\.conf:conf;.*\\.md5:md5;.*\\.zip:collections;.*\\.lock:trans;.*\\.rcmd:commands;.*\\.data$:xml_srv1"_s;
        QTest::newRow("the manual's")
            << u".*\\.conf:conf;.*\\.data:xml_srv2"_s << u".*\\.conf:conf;.*\\.data$:xml_srv1"_s;
        QTest::newRow("a rule for .data in the middle")
            << u".*\\.conf:conf;.*\\.data$:other;.*\\.md5:md5"_s
            << u".*\\.conf:conf;.*\\.md5:md5;.*\\.data$:xml_srv1"_s;
        QTest::newRow("a rule that catches all")
            << u".*\\.conf:conf;.*:all"_s << u".*\\.conf:conf;.*\\.data$:xml_srv1;.*:all"_s;
        QTest::newRow("not a rule for .data")
            << u"data_.*\\.csv:csv"_s << u"data_.*\\.csv:csv;.*\\.data$:xml_srv1"_s;
        QTest::newRow("not understood")
            << u"(?{x}[:conf;plain"_s << u"(?{x}[:conf;plain;.*\\.data$:xml_srv1"_s;
    }
    void keepsWhatIsThereAndAppendsTheDataFilter()
    {
        QFETCH(QString, filters);
        QFETCH(QString, expected);
        const QString edited = withDataFilter(filters, u"xml_srv1"_s);
        QCOMPARE(edited, expected);
        QCOMPARE(withDataFilter(edited, u"xml_srv1"_s), expected);
        QCOMPARE(dataDirectoryOf(edited), u"xml_srv1"_s);
    }
    void dataGoesToTentaclesOwnFolderWithoutAFilter()
    {
        QCOMPARE(dataDirectoryOf(u".*\\.conf:conf"_s), QString());
    }
    void findsTheFiltersOfAUnit_data()
    {
        QTest::addColumn<QString>("exec");
        QTest::addColumn<QString>("filters");
        QTest::newRow("2016")
            << u"/usr/bin/tentacle_server -a 0.0.0.0 -p 41121 -s /x -i.*\\.conf:conf;.*\\.md5:md5 -d"_s
            << u".*\\.conf:conf;.*\\.md5:md5"_s;
        QTest::newRow("two words")
            << u"/usr/bin/tentacle_server -i .*\\.conf:conf -d"_s << u".*\\.conf:conf"_s;
        QTest::newRow("quoted")
            << u"/usr/bin/tentacle_server \"-i.*\\\\.conf:conf;.*\\\\.x$$:y\" -d"_s
            << u".*\\.conf:conf;.*\\.x$:y"_s;
        QTest::newRow("the last one wins") << u"/usr/bin/tentacle_server -ia:b -ic:d"_s << u"c:d"_s;
        QTest::newRow("none") << u"/usr/bin/tentacle_server -F /etc/tentacle/tentacle_server.conf"_s
                              << QString();
        QTest::newRow("nothing behind it") << u"/usr/bin/tentacle_server -i"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void findsTheFiltersOfAUnit()
    {
        QFETCH(QString, exec);
        QTEST(execFilters(exec), "filters");
    }
    void findsOtherOptionsOfAUnit()
    {
        const QString exec =
            u"/usr/bin/tentacle_server -s \"/x y\" -F/etc/t.conf -i.*\\.conf:conf"_s;
        QCOMPARE(execOption(exec, u's'), u"/x y"_s);
        QCOMPARE(execOption(exec, u'F'), u"/etc/t.conf"_s);
        QCOMPARE(execOption(exec, u'p'), QString());
    }
    void leavesAllOtherWordsOfAUnitAsTheyWereWritten()
    {
        const Result<QString> edited = withExecFilters(
            u"-/usr/bin/tentacle_server  -a 0.0.0.0 -s \"/x y\" -i.*\\.conf:conf -d"_s,
            u".*\\.conf:conf;.*\\.data$:xml_srv1"_s);
        QVERIFY(edited);
        QCOMPARE(
            *edited,
            u"-/usr/bin/tentacle_server  -a 0.0.0.0 -s \"/x y\" \"-i.*\\\\.conf:conf;.*\\\\.data$$:xml_srv1\" -d"_s);
    }
    void whatIsWrittenIntoAUnitIsReadBack_data()
    {
        QTest::addColumn<QString>("filters");
        QTest::newRow("plain") << u".*\\.conf:conf;.*\\.data$:xml_srv1"_s;
        QTest::newRow("odd") << u"a\"b'c%d$e\\f\\\\g h:i"_s;
    }
    void whatIsWrittenIntoAUnitIsReadBack()
    {
        QFETCH(QString, filters);
        const Result<QString> edited = withExecFilters(u"/x -i a:b -d"_s, filters);
        QVERIFY(edited);
        QCOMPARE(execFilters(*edited), filters);
    }
    void refusesAUnitWithoutFilters()
    {
        QVERIFY(!withExecFilters(u"/usr/bin/tentacle_server -F /x"_s, u"a:b"_s));
    }
};

QTEST_APPLESS_MAIN(TestTentacleFilters)
#include "tst_tentaclefilters.moc"
