// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>

#include "captures.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// Whatever arrives, a reader ends, and never calls a damaged answer good.
class GlusterDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPrefixOfAnAnswerIsTakenForTheWhole_data();
    void noPrefixOfAnAnswerIsTakenForTheWhole();
    void halfANumberOfHealCountIsNotRead();
    void garbageIsRefused();
    void emptyAnswersAreRefused();
};

void GlusterDamageTest::noPrefixOfAnAnswerIsTakenForTheWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"states/brick-down.heal-info-summary.xml", "states/brick-down.heal-info.xml",
          "states/peer-down.pool-list.xml", "xml/info-created.xml",
          "states/rebalance-running.volume-status.xml", "xml/rebalance-status-done.xml",
          "xml/rebalance-status-notstarted.xml", "xml/vol-list.xml", "xml/status-notstarted.xml"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void GlusterDamageTest::noPrefixOfAnAnswerIsTakenForTheWhole()
{
    QFETCH(QString, name);
    const QByteArray whole = capture(name);
    const qsizetype end = whole.indexOf("</cliOutput>") + 11; // the last '>' is missing
    for (qsizetype length = 0; length <= end; length += 1 + length / 400)
        for (const std::optional<Error> &error : errorsOfAllReaders(whole.first(length)))
            QVERIFY2(error && !error->message.isEmpty(), qPrintable(u"%1 bytes"_s.arg(length)));
    for (const std::optional<Error> &error : errorsOfAllReaders(whole.first(end)))
        QVERIFY(error);
}

void GlusterDamageTest::halfANumberOfHealCountIsNotRead()
{
    const QByteArray whole = "Gathering count of entries to be healed on volume v has been "
                             "successful \n\nBrick h:/b\nNumber of entries: 1234\n";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto bricks = readGlusterHealCount(whole.first(length));
        QVERIFY(!bricks || bricks->isEmpty() || bricks->at(0).entries == -1);
    }
    QCOMPARE(readGlusterHealCount(whole)->at(0).entries, 1234);
}

void GlusterDamageTest::garbageIsRefused()
{
    QRandomGenerator random(20'261'128);
    for (int round = 0; round < 400; ++round) {
        QByteArray garbage(random.bounded(400), Qt::Uninitialized);
        for (char &byte : garbage)
            byte = char(random.bounded(256));
        if (round % 2)
            garbage.prepend("<?xml version=\"1.0\"?><cliOutput>");
        for (const std::optional<Error> &error : errorsOfAllReaders(garbage))
            QVERIFY(error && !error->message.isEmpty());
    }
}

void GlusterDamageTest::emptyAnswersAreRefused()
{
    for (const QByteArray &nothing : {QByteArray(), QByteArray("\n\n"), QByteArray("rc=0\n")})
        for (const std::optional<Error> &error : errorsOfAllReaders(nothing))
            QCOMPARE(error.value_or(Error{}).code, ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(GlusterDamageTest)
#include "tst_glusterdamage.moc"
