// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>

#include "core/ssh/markerscanner.h"

using namespace sharewright;

namespace {

struct Reading {
    QByteArray plain;
    QByteArray payload;
    QByteArray rest;
    bool found = false;
};

/// Feeds the text in pieces of random size.
Reading readInPieces(const QByteArray &text, const QByteArray &token, QRandomGenerator &random)
{
    MarkerScanner scanner(token);
    Reading reading;
    const auto plain = [&](QByteArrayView bytes) { reading.plain += bytes; };
    qsizetype at = 0;
    while (at < text.size() && !scanner.isFound()) {
        const qsizetype size = std::min<qsizetype>(random.bounded(1, 9), text.size() - at);
        at += scanner.feed(QByteArrayView(text).sliced(at, size), plain);
    }
    if (!scanner.isFound())
        scanner.finish(plain);
    reading.found = scanner.isFound();
    reading.payload = scanner.payload();
    reading.rest = text.sliced(at);
    return reading;
}

} // namespace

/// Finding the end of a fragment in its output.
class TestMarkerScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkerIsFoundWhereverThePiecesBreak()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 500; ++i) {
            const Reading reading = readInPieces("some output\036abcd:42\036after", "abcd", random);
            QVERIFY(reading.found);
            QCOMPARE(reading.plain, "some output");
            QCOMPARE(reading.payload, "42");
            QCOMPARE(reading.rest, "after");
        }
    }

    void outputThatLooksLikeAMarkerPassesUnchanged()
    {
        QRandomGenerator random(2);
        const QByteArray alphabet = "\036abcd:1";
        for (int i = 0; i < 2000; ++i) {
            QByteArray text;
            for (int n = random.bounded(40); n > 0; --n)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            if (text.contains("\036abcd:"))
                continue;
            const Reading reading = readInPieces(text, "abcd", random);
            QVERIFY(!reading.found);
            QCOMPARE(reading.plain, text);
            const Reading framed = readInPieces(text + "\036abcd:7\036", "abcd", random);
            QVERIFY(framed.found);
            QCOMPARE(framed.plain, text);
            QCOMPARE(framed.payload, "7");
        }
    }

    void anUnfinishedMarkerIsHandedOnAtTheEnd()
    {
        QRandomGenerator random(3);
        QCOMPARE(readInPieces("x\036abcd:4", "abcd", random).plain, "x\036abcd:4");
    }

    void tokensDiffer()
    {
        QCOMPARE(MarkerScanner::newToken().size(), 32);
        QVERIFY(MarkerScanner::newToken() != MarkerScanner::newToken());
    }
};

QTEST_APPLESS_MAIN(TestMarkerScanner)

#include "tst_markerscanner.moc"
