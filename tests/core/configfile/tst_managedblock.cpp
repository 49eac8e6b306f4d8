// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/configfile/managedblock.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"nfs"_s;

QByteArray with(const QByteArray &text, const QByteArray &body, const QString &name = kName)
{
    return withManagedBlock(text, name, body).value();
}

QByteArray without(const QByteArray &text)
{
    return withoutManagedBlock(text, kName).value();
}

} // namespace

class TestManagedBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsANewBlockAtTheEnd()
    {
        QCOMPARE(with("a\n", "x\n"), "a\n# BEGIN sharewright nfs\nx\n# END sharewright nfs\n");
    }
    void writesIntoAnEmptyFile()
    {
        QCOMPARE(with("", "x\n"), "# BEGIN sharewright nfs\nx\n# END sharewright nfs\n");
        QCOMPARE(without(with("", "x\n")), "");
    }
    void completesABodyWithoutLineEnd() { QCOMPARE(with("", "x"), with("", "x\n")); }
    void anEmptyBodyIsABlockWithoutLines()
    {
        QCOMPARE(with("a\n", ""), "a\n# BEGIN sharewright nfs\n# END sharewright nfs\n");
    }
    void remembersThatTheLastLineHadNoEnd()
    {
        const QByteArray edited = with("a", "x\n");
        QCOMPARE(edited,
                 "a\n# BEGIN sharewright nfs (no newline before)\nx\n# END sharewright nfs\n");
        QCOMPARE(without(edited), "a");
    }
    void keepsTheLineEndWhenSomebodyWroteBehindTheBlock()
    {
        QCOMPARE(without(with("a", "x\n") + "b\n"), "a\nb\n");
    }
    void replacesInPlace()
    {
        const QByteArray text = with("a\n", "x\n") + "b\n";
        QCOMPARE(with(text, "y\nz\n"), with("a\n", "y\nz\n") + "b\n");
    }
    void keepsTheMemoryOfTheMissingLineEndWhenReplacing()
    {
        QCOMPARE(without(with(with("a", "x\n"), "y\n")), "a");
    }
    void takesOnlyTheNamedBlock()
    {
        const QByteArray other = with("a\n", "o\n", u"nfs2"_s);
        QCOMPARE(without(with(other, "x\n")), other);
        QCOMPARE(without(other), other);
    }
    void acceptsMarkersThatAnEditorEndedWithCarriageReturns()
    {
        const QByteArray text =
            "a\r\n# BEGIN sharewright nfs\r\nx\r\n# END sharewright nfs\r\nb\r\n";
        QCOMPARE(managedBlock(text, kName).value(), std::optional<QByteArray>("x\r\n"));
        QCOMPARE(without(text), "a\r\nb\r\n");
    }
    void acceptsAnEndMarkerWithoutLineEnd()
    {
        QCOMPARE(without("a\n# BEGIN sharewright nfs\nx\n# END sharewright nfs"), "a\n");
    }
    void readsTheBody()
    {
        QCOMPARE(managedBlock(with("a\n", "x\ny\n"), kName).value(),
                 std::optional<QByteArray>("x\ny\n"));
        QCOMPARE(managedBlock("a\n", kName).value(), std::nullopt);
    }
    void linesThatOnlyResembleMarkersAreOrdinaryText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("indented") << QByteArray(" # BEGIN sharewright nfs\n");
        QTest::newRow("more words") << QByteArray("# BEGIN sharewright nfs too\n");
        QTest::newRow("no name") << QByteArray("# BEGIN sharewright \n");
        QTest::newRow("another tool") << QByteArray("# BEGIN ANSIBLE MANAGED BLOCK\n");
        QTest::newRow("end with words")
            << QByteArray("# END sharewright nfs (no newline before)\n");
        QTest::newRow("lower case") << QByteArray("# begin sharewright nfs\n");
    }
    void linesThatOnlyResembleMarkersAreOrdinaryText()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(without(with(text, "x\n")), text);
    }
    void refusesDamagedMarkers_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray begin = "# BEGIN sharewright nfs\n";
        const QByteArray end = "# END sharewright nfs\n";
        QTest::newRow("no end") << QByteArray("a\n" + begin + "x\n");
        QTest::newRow("no begin") << QByteArray("a\n" + end);
        QTest::newRow("twice") << QByteArray(begin + end + begin + end);
        QTest::newRow("nested") << QByteArray(begin + begin + end + end);
        QTest::newRow("crossed") << QByteArray(begin + "# BEGIN sharewright b\n" + end
                                               + "# END sharewright b\n");
        QTest::newRow("another block is open") << QByteArray("# BEGIN sharewright b\na\n");
    }
    void refusesDamagedMarkers()
    {
        QFETCH(QByteArray, text);
        for (const auto &result :
             {withManagedBlock(text, kName, "x\n"), withoutManagedBlock(text, kName)}) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::InvalidInput);
            QVERIFY(result.error().message.contains(u"sharewright"_s));
        }
        QVERIFY(!managedBlock(text, kName));
    }
    void refusesABodyThatHoldsMarkers()
    {
        QVERIFY(!withManagedBlock("a\n", kName, "# END sharewright nfs\n"));
    }
    void putsABlockBehindTheLastLineThatBeginsSo()
    {
        const QByteArray text = "OPTS=\"a\"\nOPTS=\"b\"\nrun $OPTS\n";
        const QByteArray edited = withManagedBlock(text, kName, "x\n", "OPTS=").value();
        QCOMPARE(edited, "OPTS=\"a\"\nOPTS=\"b\"\n# BEGIN sharewright nfs\nx\n"
                         "# END sharewright nfs\nrun $OPTS\n");
        QCOMPARE(without(edited), text);
        QCOMPARE(withManagedBlock(edited, kName, "x\n", "OPTS=").value(), edited);
    }
    void remembersAMissingLineEndBehindItsAnchor()
    {
        QCOMPARE(without(withManagedBlock("a\nOPTS=b", kName, "x\n", "OPTS=").value()),
                 "a\nOPTS=b");
    }
    void refusesToGuessWhereABlockBelongs()
    {
        const Result<QByteArray> edited = withManagedBlock(" OPTS=b\n", kName, "x\n", "OPTS=");
        QVERIFY(!edited);
        QVERIFY(edited.error().message.contains(u"OPTS="_s));
    }
    void refusesNamesThatCouldNotBeReadBack()
    {
        for (const QString &name : {u""_s, u"a b"_s, u"a\nb"_s, u"ä"_s})
            QVERIFY(!withManagedBlock("a\n", name, "x\n"));
    }
};

QTEST_APPLESS_MAIN(TestManagedBlock)
#include "tst_managedblock.moc"
