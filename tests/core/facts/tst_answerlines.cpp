// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/facts/answerlines.h"

using namespace sharewright;

class AnswerLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOwnLinesBetweenTheMarkersCount();
    void aSecondBeginStartsOver();
    void missingMarkersAreAProtocolError_data();
    void missingMarkersAreAProtocolError();
    void wordsReadAsAskedFor();
    void damagedBase64IsNothing();
};

void AnswerLinesTest::onlyOwnLinesBetweenTheMarkersCount()
{
    const auto lines = answerLines("SW1 root 0\nbanner\nSW1 begin 1\nSW1 root 0\nnoise SW1 x\r\n"
                                   "SW1 end\r\nSW1 late\n");
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(1).keyword(), QByteArray("root"));
    QCOMPARE(lines->at(2).keyword(), QByteArray("end"));
}

void AnswerLinesTest::aSecondBeginStartsOver()
{
    const auto lines = answerLines("SW1 begin 1\nSW1 old\nSW1 begin 1\nSW1 new\nSW1 end\n");
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(1).keyword(), QByteArray("new"));
}

void AnswerLinesTest::missingMarkersAreAProtocolError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a login shell that runs nothing")
        << QByteArray("This account is not available.\n");
    QTest::newRow("no end") << QByteArray("SW1 begin 1\nSW1 root 0\n");
    QTest::newRow("end cut off") << QByteArray("SW1 begin 1\nSW1 end");
    QTest::newRow("no begin") << QByteArray("SW1 root 0\nSW1 end\n");
}

void AnswerLinesTest::missingMarkersAreAProtocolError()
{
    QFETCH(QByteArray, answer);
    const auto lines = answerLines(answer);
    QVERIFY(!lines.has_value());
    QCOMPARE(lines.error().code, ErrorCode::Protocol);
    QVERIFY(!lines.error().message.isEmpty());
}

void AnswerLinesTest::wordsReadAsAskedFor()
{
    const AnswerLine line("folder L2E= 2770 12  two  blanks ");
    QCOMPARE(line.keyword(), QByteArray("folder"));
    QCOMPARE(line.decodedText(0), QStringLiteral("/a"));
    QCOMPARE(line.octal(1), std::optional(02770U));
    QCOMPARE(line.number(2), std::optional(qint64(12)));
    QCOMPARE(line.rest(3), QStringLiteral("two  blanks"));
    QCOMPARE(line.text(99), QString());
    QCOMPARE(line.rest(99), QString());
    QCOMPARE(line.number(0), std::optional<qint64>());
}

void AnswerLinesTest::damagedBase64IsNothing()
{
    const AnswerLine line("os !!!! QQ==");
    QVERIFY(!line.bytes(0));
    QCOMPARE(line.bytes(1), std::optional(QByteArray("A")));
    QVERIFY(!line.bytes(2));
}

QTEST_GUILESS_MAIN(AnswerLinesTest)
#include "tst_answerlines.moc"
