// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "core/render/mergetext.h"
#include "tests/core/merge/mergesite.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// One conflict about an agent, one name that only c has.
MergeSite site()
{
    MergeSite site;
    site.putAgent("seed", "0f", "A", 1'700'000'000'000'000'000);
    site.putAgent("b", "0f", "BB", 1'700'000'060'000'000'000);
    site.put("c", "collections", "fc_1.zip", "zip");
    return site;
}

MergeTable table(const MergeSite &site)
{
    return mergeTable(site.project, site.facts);
}

} // namespace

class TestMergeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleReadAgentsVersionsAndWhatIsOpen()
    {
        const QString text = mergeText(table(site()));
        for (const QString &words :
             {u"Files of seed, b, c"_s, u"conf: 0 the same, 0 only on some hosts, 1 differ"_s,
              u"! conf/0f.conf (agent agent-0f): open"_s, u"seed: 1 bytes, 2023-11-14 22:13:20"_s,
              u"b: 2 bytes, 2023-11-14 22:14:20"_s, u"collections/fc_1.zip: c"_s,
              u"1 conflicts are open"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    }
    void whatWasDecidedSaysByWhat()
    {
        MergeSite decided = site();
        decided.choose("conf", "0f.conf", "b");
        const QString text = mergeText(table(decided));
        QVERIFY(text.contains(u"= conf/0f.conf (agent agent-0f): b (choice)"_s));
        QVERIFY(text.contains(u"No conflict is open."_s));
        decided.project.migration.choices.clear();
        decided.project.migration.mergeRule = MergeRule::Seed;
        QVERIFY(mergeText(table(decided)).contains(u"seed (rule)"_s));
    }
    void whatCouldNotBeComparedIsSaid()
    {
        MergeSite gaps = site();
        gaps.tree("b", "md5").whole = false;
        QVERIFY(mergeText(table(gaps)).contains(u"md5 on b: compared in part only"_s));
    }
    void programsReadEveryName()
    {
        const QJsonObject json = mergeJson(table(site()));
        QCOMPARE(json[u"open"_s].toInt(), 1);
        QCOMPARE(json[u"hosts"_s].toArray().size(), 3);
        const QJsonArray rows = json[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 3);
        const QJsonObject conf = rows[0].toObject();
        QCOMPARE(conf[u"path"_s].toString(), u"0f.conf"_s);
        QCOMPARE(conf[u"agent"_s].toString(), u"agent-0f"_s);
        QCOMPARE(conf[u"state"_s].toString(), u"different"_s);
        QCOMPARE(conf[u"decision"_s].toString(), u"open"_s);
        const QJsonObject version = conf[u"versions"_s].toArray()[1].toObject();
        QCOMPARE(version[u"host"_s].toString(), u"b"_s);
        QCOMPARE(version[u"size"_s].toInt(), 2);
        QCOMPARE(version[u"changed"_s].toString(), u"2023-11-14T22:14:20.000Z"_s);
        QCOMPARE(version[u"sha256"_s].toString().size(), 64);
    }
};

QTEST_APPLESS_MAIN(TestMergeText)
#include "tst_mergetext.moc"
