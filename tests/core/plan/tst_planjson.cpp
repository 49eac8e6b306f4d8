// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "core/plan/fragment.h"
#include "core/plan/planjson.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

Step stepWith(const Action &action, int number)
{
    Step step;
    step.id = StepId(u"h.%1"_s.arg(number));
    step.host = HostId(u"h"_s);
    step.phase = PhaseId(u"p"_s);
    step.action = action;
    step.title = titleOf(action);
    step.reason = u"why"_s;
    step.fragment = fragmentOf(action);
    step.transfer = transferOf(action);
    step.risk = riskOf(action);
    step.source = u"man"_s;
    return step;
}

Plan richPlan()
{
    Plan plan;
    plan.project = u"süße \"Seite\""_s;
    plan.hosts = {HostId(u"h"_s), HostId(u"g"_s)};
    plan.phases = {{PhaseId(u"p"_s), u"Phase"_s, u"Purpose"_s, true}};
    const QList<Action> actions{
        InstallPackages{PackageTool::Yum, {u"a"_s, u"b"_s}},
        EnsureFile{u"/x"_s, QByteArray("\xc3\xa4\n'z"), 0600, "later\n"},
        EnsureBlock{u"/etc/init.d/x"_s, u"n"_s, "A=1\n", u"A="_s},
        OpenFirewall{true, {}, {}, 2049, {u"10.0.0.1"_s}},
        CopyTree{HostId(u"g"_s), u"/a"_s, u"/a.x"_s, u"/b"_s, true},
        ReadCanary{u"/a"_s, {u"pandora"_s}, {HostId(u"h"_s), HostId(u"g"_s)}},
        OpenFirewall{false, u"internal"_s, {}, 49152, {u"10.0.0.1"_s}, 60999},
        EnableRepository{PackageTool::Dnf, u"crb"_s},
        EnsureVolumeGroup{u"gv"_s, {u"/dev/sdb"_s, u"/dev/sdc"_s}},
        EnsureLogicalVolume{u"gv"_s, u"lv"_s, u"80%"_s},
        MakeFileSystem{u"/dev/gv/lv"_s},
        GrowFileSystem{u"/dev/gv/lv"_s, u"/bricks/1"_s},
        CreateBrick{u"/bricks/1"_s, u"/bricks/1/brick"_s, true},
        ProbePeer{u"10.0.0.2"_s},
        AwaitPool{{u"10.0.0.1"_s, u"10.0.0.2"_s}},
        CreateVolume{u"v"_s, 3, true, {u"a:/b"_s, u"b:/b"_s, u"c:/b"_s}, true},
        SetVolumeOption{u"v"_s, u"auth.allow"_s, u"10.0.0.1"_s},
        StartVolume{u"v"_s},
        AddBricks{u"v"_s, 2, false, {u"a:/c"_s, u"b:/c"_s}, true},
        RebalanceVolume{u"v"_s, true, {u"a:/c"_s}},
        RemoveBricks{u"v"_s, 2, {u"a:/b"_s, u"b:/b"_s}},
        ReplaceBrick{u"v"_s, u"a:/b"_s, u"a:/c"_s},
        ClearLeftovers{{u"/a"_s, u"/b"_s}},
        LookUpNames{u"v"_s, {u"/bricks/1"_s, u"/bricks/2"_s}},
        AwaitHeal{u"v"_s},
        EnsureLink{u"/a"_s, u"/b"_s},
        BringHome{u"/a"_s, u"/b"_s, u"1"_s, u"2"_s, 02770, u"/c"_s},
        RemoveFile{u"/x"_s, "y\n"},
        RetireVolume{u"v"_s, {u"h:/b"_s}},
    };
    for (const Action &action : actions)
        plan.steps.append(stepWith(action, static_cast<int>(plan.steps.size())));
    plan.steps[1].after = {plan.steps[0].id};
    plan.files = {{.host = HostId(u"h"_s),
                   .step = plan.steps[1].id,
                   .path = u"/x"_s,
                   .before = std::nullopt,
                   .beforeKnown = true,
                   .after = "new",
                   .mode = 0600},
                  {.host = HostId(u"g"_s),
                   .step = plan.steps[1].id,
                   .path = u"/etc/pandora/pandora_server.conf"_s,
                   .before = QByteArray("# BEGIN sharewright x\na\n# END sharewright x\n"),
                   .beforeKnown = true,
                   .after = "# BEGIN sharewright x\nb\n# END sharewright x\n",
                   .mode = 0,
                   .blockOnly = true}};
    plan.preconditions = {{HostId(u"h"_s), u"fact"_s, u"echo 1"_s, u"1"_s}};
    plan.assumptions = {u"something"_s};
    plan.task = {PlanTask::Kind::Unshare, true};
    plan.files.append({.host = HostId(u"g"_s),
                       .step = plan.steps[0].id,
                       .path = u"/etc/x"_s,
                       .before = QByteArray("x\n"),
                       .beforeKnown = true,
                       .after = {},
                       .removed = true});
    return plan;
}

} // namespace

class TestPlanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackEqual();
    void anEditedPlanIsRefused();
    void aNewerFormatIsRefused();
    void garbageIsRefused_data();
    void garbageIsRefused();
};

void TestPlanJson::whatIsWrittenIsReadBackEqual()
{
    const Plan plan = richPlan();
    const Result<Plan> read = planFromJson(planJson(plan));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == plan);
    QCOMPARE(planJson(*read), planJson(plan));
}

void TestPlanJson::anEditedPlanIsRefused()
{
    QByteArray json = planJson(richPlan());
    QVERIFY(json.contains("echo 1"));
    json.replace("echo 1", "echo 2");
    const Result<Plan> read = planFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void TestPlanJson::aNewerFormatIsRefused()
{
    QJsonObject root = QJsonDocument::fromJson(planJson(richPlan())).object();
    root[u"sharewrightPlan"_s] = kPlanFormat + 1;
    const Result<Plan> read = planFromJson(QJsonDocument(root).toJson());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unsupported);
}

void TestPlanJson::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not json") << QByteArray("hello");
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("other object") << QByteArray("{\"a\":1}");
    QTest::newRow("cut off") << planJson(richPlan()).left(500);
}

void TestPlanJson::garbageIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!planFromJson(json));
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
