// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/models/scananswer.h"

using namespace sharewright;

class TestScanAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHidesInAGreeting_data();
    void nothingHidesInAGreeting();
    void everyOutcomeHasWordsOfItsOwn();
};

void TestScanAnswer::nothingHidesInAGreeting_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as it should be") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\nmore")
                                     << QStringLiteral("SSH-2.0-OpenSSH_9.2p1 Debian-2");
    QTest::newRow("invalid UTF-8, colours, a bell")
        << QByteArray("a\xff\xfe\x1b[31m evil\x07\r\n") << QStringLiteral("a???[31m evil?");
    QTest::newRow("a nought") << QByteArray("SSH\0-2.0\n", 9) << QStringLiteral("SSH?-2.0");
    QTest::newRow("turns the line around")
        << QByteArray("line\xe2\x80\xae turned\n") << QStringLiteral("line??? turned");
    QTest::newRow("markup stays text")
        << QByteArray("<b>220</b> mail\n") << QStringLiteral("<b>220</b> mail");
    QTest::newRow("no end") << QByteArray(200, 'A') << QString(80, u'A');
    QTest::newRow("an empty line") << QByteArray("\r\nSSH-2.0-x\r\n") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestScanAnswer::nothingHidesInAGreeting()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, shown);
    QCOMPARE(shownGreeting(said), shown);
}

void TestScanAnswer::everyOutcomeHasWordsOfItsOwn()
{
    QCOMPARE(scanWords({ScanOutcome::Answers, {}}, 22), QStringLiteral("answers"));
    QCOMPARE(scanWords({ScanOutcome::Answers, QStringLiteral("SSH-2.0-x")}, 22),
             QStringLiteral("answers: SSH-2.0-x"));
    QCOMPARE(scanWords({ScanOutcome::Refused, {}}, 22), QStringLiteral("refuses port 22"));
    QCOMPARE(scanWords({ScanOutcome::Silent, {}}, 22), QStringLiteral("no answer"));
    QCOMPARE(scanWords({ScanOutcome::NotFound, {}}, 22), QStringLiteral("name not found"));
}

QTEST_GUILESS_MAIN(TestScanAnswer)
#include "tst_scananswer.moc"
