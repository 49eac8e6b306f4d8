// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/merge/mergefindings.h"
#include "core/merge/mergetable.h"
#include "mergesite.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// "conf/a Different seed,b open", in the table's order.
QStringList printed(const MergeTable &table)
{
    static const char *const states[] = {"only", "same", "differ", "kinds"};
    QStringList lines;
    for (const MergeRow &row : table.rows) {
        QStringList hosts;
        for (const MergeVersion &version : row.versions)
            hosts.append(version.host.value);
        QString line = row.folder.value + u'/' + row.path() + u' '
                       + QString::fromLatin1(states[int(row.state)]) + u' ' + hosts.join(u',');
        if (row.decision == MergeDecision::Open)
            line += u" open"_s;
        else if (row.isConflict())
            line += u" -> "_s + row.winner.value
                    + (row.decision == MergeDecision::Choice ? u" chosen"_s : QString());
        lines.append(line);
    }
    return lines;
}

QStringList printed(const MergeSite &site)
{
    return printed(mergeTable(site.project, site.facts));
}

QStringList findingCodes(const MergeSite &site)
{
    QStringList list;
    for (const Finding &finding :
         mergeFindings(site.project, site.facts, mergeTable(site.project, site.facts)))
        list.append(finding.code);
    return list;
}

MergeOrders orders(const MergeSite &site, const char *folder, const char *host)
{
    return mergeOrders(mergeTable(site.project, site.facts), FolderId(QString::fromLatin1(folder)),
                       HostId(QString::fromLatin1(host)));
}

} // namespace

class TestMergeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyUnlessSomethingIsMerged()
    {
        MergeSite site;
        site.put("seed", "conf", "a", "A");
        site.project.migration.mergeFrom.clear();
        QVERIFY(mergeTable(site.project, site.facts) == MergeTable{});
        QCOMPARE(findingCodes(site), QStringList());
    }
    void tellsWhoHasWhat()
    {
        MergeSite site;
        site.put("seed", "collections", "1 only seed", "A");
        site.put("b", "collections", "2 only b", "A");
        for (const char *host : {"seed", "b", "c"})
            site.put(host, "collections", "3 everywhere", "A");
        site.put("b", "collections", "4 same on two", "A");
        site.put("c", "collections", "4 same on two", "A");
        site.put("b", "collections", "5 differs", "A");
        site.put("c", "collections", "5 differs", "B");
        site.put("seed", "collections", "6 kinds", "A");
        site.put("b", "collections", "6 kinds", "A").kind = EntryKind::Folder;
        QCOMPARE(printed(site), (QStringList{u"collections/1 only seed only seed"_s,
                                             u"collections/2 only b only b"_s,
                                             u"collections/3 everywhere same seed,b,c"_s,
                                             u"collections/4 same on two only b,c"_s,
                                             u"collections/5 differs differ b,c open"_s,
                                             u"collections/6 kinds kinds seed,b open"_s}));
    }
    void whatWasNotReadIsNotTakenForTheSame()
    {
        MergeSite site;
        site.put("seed", "collections", "big", "A").sha256.clear();
        site.put("b", "collections", "big", "A").sha256.clear();
        QCOMPARE(printed(site), QStringList{u"collections/big differ seed,b open"_s});
    }
    void aRuleDecides_data()
    {
        QTest::addColumn<MergeRule>("rule");
        QTest::addColumn<QString>("winner");
        QTest::newRow("seed") << MergeRule::Seed << u"seed"_s;
        QTest::newRow("newest") << MergeRule::Newest << u"b"_s;
    }
    void aRuleDecides()
    {
        QFETCH(MergeRule, rule);
        QFETCH(QString, winner);
        MergeSite site;
        site.project.migration.mergeRule = rule;
        site.put("seed", "collections", "x", "A", 1);
        site.put("b", "collections", "x", "B", 3);
        site.put("c", "collections", "x", "C", 2);
        QCOMPARE(printed(site), QStringList{u"collections/x differ seed,b,c -> "_s + winner});
    }
    void withoutAVersionOfTheSeedTheFirstHostNamedTakesItsPlace()
    {
        MergeSite site;
        site.project.migration.mergeRule = MergeRule::Seed;
        site.put("c", "collections", "x", "C", 9);
        site.put("b", "collections", "x", "B", 1);
        QCOMPARE(printed(site), QStringList{u"collections/x differ b,c -> b"_s});
    }
    void ofEquallyNewVersionsTheSeedsWins()
    {
        MergeSite site;
        site.project.migration.mergeRule = MergeRule::Newest;
        site.put("seed", "collections", "x", "A", 5);
        site.put("b", "collections", "x", "B", 5);
        QCOMPARE(printed(site), QStringList{u"collections/x differ seed,b -> seed"_s});
    }
    void aChoiceComesBeforeTheRule()
    {
        MergeSite site;
        site.project.migration.mergeRule = MergeRule::Newest;
        site.put("seed", "collections", "x", "A", 9);
        site.put("b", "collections", "x", "B", 1);
        site.choose("collections", "x", "b");
        QCOMPARE(printed(site), QStringList{u"collections/x differ seed,b -> b chosen"_s});
    }
    void aChoiceOfAHostWithoutTheFileDecidesNothing()
    {
        MergeSite site;
        site.put("seed", "collections", "x", "A");
        site.put("b", "collections", "x", "B");
        site.choose("collections", "x", "c");
        QCOMPARE(printed(site), QStringList{u"collections/x differ seed,b open"_s});
        QCOMPARE(findingCodes(site),
                 (QStringList{u"merge.open"_s, u"merge.choice-without-file"_s}));
    }

    // An agent's .conf and .md5.
    void theHalvesOfAnAgentsConfigurationAreOneConflict()
    {
        MergeSite site;
        site.putAgent("seed", "0f", "A");
        site.putAgent("b", "0f", "B");
        const MergeTable table = mergeTable(site.project, site.facts);
        QCOMPARE(printed(table), (QStringList{u"conf/0f.conf differ seed,b open"_s,
                                              u"md5/0f.md5 differ seed,b open"_s}));
        QCOMPARE(table.openConflicts().size(), 1);
        QCOMPARE(table.rows[1].agent, u"agent-0f"_s);
    }
    void aChoiceOnOneHalfHoldsForBoth()
    {
        MergeSite site;
        site.putAgent("seed", "0f", "A");
        site.putAgent("b", "0f", "B");
        site.choose("md5", "0f.md5", "b");
        QCOMPARE(printed(site), (QStringList{u"conf/0f.conf differ seed,b -> b chosen"_s,
                                             u"md5/0f.md5 differ seed,b -> b chosen"_s}));
    }
    void bothHalvesAreAsNewAsTheNewer()
    {
        MergeSite site;
        site.project.migration.mergeRule = MergeRule::Newest;
        site.putAgent("seed", "0f", "A", 5);
        site.putAgent("b", "0f", "B", 4);
        site.put("b", "md5", "0f.md5", "md5 of B", 6);
        QCOMPARE(printed(site), (QStringList{u"conf/0f.conf differ seed,b -> b"_s,
                                             u"md5/0f.md5 differ seed,b -> b"_s}));
    }
    void aRulePrefersAHostThatHasBothHalves()
    {
        MergeSite site;
        site.project.migration.mergeRule = MergeRule::Seed;
        site.put("seed", "md5", "0f.md5", "A");
        site.putAgent("b", "0f", "B");
        QCOMPARE(printed(site),
                 (QStringList{u"conf/0f.conf only b -> b"_s, u"md5/0f.md5 differ seed,b -> b"_s}));
        QCOMPARE(orders(site, "md5", "b").take, QStringList{u"0f.md5"_s});
    }
    void theLosersOtherHalfStaysBackAsWell()
    {
        MergeSite site;
        site.put("seed", "md5", "0f.md5", "A");
        site.putAgent("b", "0f", "B");
        site.choose("md5", "0f.md5", "seed");
        QCOMPARE(orders(site, "conf", "b").keep, QStringList{u"0f.conf"_s});
    }
    void halvesOfTwoHostsAreNotPutTogether()
    {
        MergeSite site;
        site.put("seed", "md5", "0f.md5", "A");
        site.put("b", "conf", "0f.conf", "B");
        QCOMPARE(mergeTable(site.project, site.facts).openConflicts().size(), 1);
    }
    void aHalfThatFitsIsNoConflict()
    {
        MergeSite site;
        site.put("seed", "conf", "0f.conf", "A");
        site.putAgent("b", "0f", "A");
        QCOMPARE(printed(site),
                 (QStringList{u"conf/0f.conf only seed,b"_s, u"md5/0f.md5 only b"_s}));
    }

    // What the plan's steps are told.
    void everyHostIsToldWhatItBringsAndWhatStaysBack()
    {
        MergeSite site;
        for (const char *host : {"seed", "b", "c"})
            for (const char *name : {"1", "2", "3"})
                site.put(host, "collections", name, host);
        site.put("b", "collections", "4", "only b");
        site.choose("collections", "1", "seed");
        site.choose("collections", "2", "b");
        site.choose("collections", "3", "c");
        QVERIFY((orders(site, "collections", "b") == MergeOrders{{u"2"_s}, {u"1"_s, u"3"_s}}));
        QVERIFY((orders(site, "collections", "c") == MergeOrders{{u"3"_s}, {u"1"_s, u"2"_s}}));
    }

    // Findings.
    void openConflictsStopThePlanAndNameTheAgents()
    {
        MergeSite site;
        for (const char *stem : {"1", "2", "3", "4", "5", "6"}) {
            site.putAgent("seed", stem, "A");
            site.putAgent("b", stem, "B");
        }
        const QList<Finding> findings =
            mergeFindings(site.project, site.facts, mergeTable(site.project, site.facts));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::Error);
        QVERIFY2(findings[0].text.startsWith(u"6 conflicts between seed, b, c"_s),
                 qPrintable(findings[0].text));
        QVERIFY(findings[0].text.contains(u"agent agent-1, "_s)
                && findings[0].text.contains(u"…"_s));
        QVERIFY(findings[0].remedy.contains(u"sharewright merge"_s));
    }
    void aNameThatIsNoTextIsSaidToNeedARule()
    {
        MergeSite site;
        site.put("seed", "collections", "\xff", "A");
        site.put("b", "collections", "\xff", "B");
        QCOMPARE(findingCodes(site), QStringList{u"merge.name-not-text"_s});
        QVERIFY((orders(site, "collections", "b") == MergeOrders{}));
        site.project.migration.mergeRule = MergeRule::Seed;
        QCOMPARE(findingCodes(site), QStringList());
    }
    void whatCouldNotBeComparedIsSaid()
    {
        MergeSite site;
        site.tree("b", "conf").whole = false;
        site.tree("c", "md5") = TreeInventory{};
        QCOMPARE(findingCodes(site),
                 (QStringList{u"merge.partly-listed"_s, u"merge.not-listed"_s}));
    }
    void aHostThatWasNotAskedIsNoFault()
    {
        MergeSite site;
        site.facts.hosts.remove(HostId(u"b"_s));
        QCOMPARE(findingCodes(site), QStringList());
        QCOMPARE(mergeTable(site.project, site.facts).gaps.size(), 3);
    }
    void whoUsesTheShareAlreadyTakesNoPart()
    {
        MergeSite site;
        site.put("seed", "collections", "x", "the share's");
        site.put("b", "collections", "x", "the share's");
        site.put("c", "collections", "x", "a new host's");
        site.tree("seed", "collections").network = site.tree("b", "collections").network = true;
        QCOMPARE(printed(site), QStringList{u"collections/x differ seed,c open"_s});
    }
};

QTEST_APPLESS_MAIN(TestMergeTable)
#include "tst_mergetable.moc"
