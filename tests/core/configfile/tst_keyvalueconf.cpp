// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/configfile/keyvalueconf.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

class TestKeyValueConf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATrimmedValue()
    {
        QCOMPARE(confValue("incomingdir \t /var/spool/pandora/data_in  \r\n", u"incomingdir"_s),
                 u"/var/spool/pandora/data_in"_s);
    }
    void theLastLineWins() { QCOMPARE(confValue("port 1\nport 2\n", u"port"_s), u"2"_s); }
    void onlyLinesThatStartWithALetterCount_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comment") << QByteArray("#dbport 3306\n");
        QTest::newRow("indented") << QByteArray(" dbport 3306\n");
        QTest::newRow("longer key") << QByteArray("dbports 3306\n");
        QTest::newRow("no value") << QByteArray("dbport\n");
        QTest::newRow("equals sign") << QByteArray("dbport=3306\n");
    }
    void onlyLinesThatStartWithALetterCount()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(confValue(text, u"dbport"_s), std::nullopt);
    }
    void keysIgnoreCaseAsPandoraDoes()
    {
        QCOMPARE(confValue("IncomingDir /x\n", u"incomingdir"_s), u"/x"_s);
    }
    void quotesAndCommentsBehindAValueBelongToIt()
    {
        QCOMPARE(confValue("a \"b\" # c\n", u"a"_s), u"\"b\" # c"_s);
    }
    void keepsTentacleFiltersAsTheyAre()
    {
        const QByteArray text = "filters .*\\.conf:conf;.*\\.md5:md5;.*\\.zip:collections\n";
        QCOMPARE(confValue(text, u"filters"_s),
                 u".*\\.conf:conf;.*\\.md5:md5;.*\\.zip:collections"_s);
    }
    void replacesOnlyTheLastValueAndKeepsEveryOtherByte()
    {
        QCOMPARE(withConfValue("# c\nport\t1\nx y\nport\t \t2 \nz\xff", u"port"_s, u"3"_s),
                 QByteArray("# c\nport\t1\nx y\nport\t \t3 \nz\xff"));
    }
    void keepsCrLf()
    {
        QCOMPARE(withConfValue("a 1\r\nb 2\r\n", u"a"_s, u"9"_s), QByteArray("a 9\r\nb 2\r\n"));
        QCOMPARE(withConfValue("a \r\n", u"a"_s, u"9"_s).trimmed(), QByteArray("a  9"));
        QCOMPARE(withConfValue("b 2\r\n", u"a"_s, u"9"_s), QByteArray("b 2\r\na 9\r\n"));
    }
    void appendsAMissingKey()
    {
        QCOMPARE(withConfValue("b 2", u"a"_s, u"9"_s), QByteArray("b 2\na 9\n"));
        QCOMPARE(withConfValue("", u"a"_s, u"9"_s), QByteArray("a 9\n"));
    }
    void aValueStaysOneLine()
    {
        QCOMPARE(withConfValue("", u"a"_s, u"1\nb 2"_s), QByteArray("a 1 b 2\n"));
    }
    void whatIsWrittenReadsBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "a", "a\n", "a \n", "a\r\n", "a \r\n", "a x", "A x\r\ny", "# a x\n"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsWrittenReadsBack()
    {
        QFETCH(QByteArray, text);
        const QByteArray edited = withConfValue(text, u"a"_s, u"new value"_s);
        QCOMPARE(confValue(edited, u"a"_s), u"new value"_s);
        QCOMPARE(withConfValue(edited, u"a"_s, u"new value"_s), edited);
    }
};

QTEST_APPLESS_MAIN(TestKeyValueConf)
#include "tst_keyvalueconf.moc"
