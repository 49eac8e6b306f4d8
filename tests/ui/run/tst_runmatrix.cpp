// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/preview/sampleplan.h"
#include "ui/models/proofmatrix.h"
#include "ui/models/runmatrix.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const HostId kWest(u"west"_s);
const HostId kEast(u"east"_s);
const QString kConfPath = u"/srv/conf"_s;
const QString kMd5Path = u"/srv/md5"_s;

/// Two hosts that prove two folders to each other, and one that only serves.
class ProofPlan
{
public:
    ProofPlan()
    {
        m_plan.hosts = {HostId(u"nas"_s), kWest, kEast};
        m_plan.phases = {{PhaseId(u"trial"_s), u"Try"_s, {}, false},
                         {PhaseId(u"canary"_s), u"Prove it"_s, {}, true}};
        for (const QString &path : {kConfPath, kMd5Path}) {
            for (const HostId &host : {kWest, kEast})
                add(host, u"write"_s, path, WriteCanary{path, {u"pandora"_s}, host});
            for (const HostId &host : {kWest, kEast})
                add(host, u"read"_s, path, ReadCanary{path, {u"pandora"_s}, {kWest, kEast}});
        }
    }
    static StepId id(const HostId &host, const QString &verb, const QString &path)
    {
        return StepId(host.value + u'/' + verb + path);
    }
    [[nodiscard]] Plan &plan() { return m_plan; }

    void add(const HostId &host, const QString &verb, const QString &path, const Action &action,
             const QString &phase = u"canary"_s)
    {
        Step step;
        step.id = id(host, verb, path);
        step.host = host;
        step.phase = PhaseId(phase);
        step.title = verb + u' ' + path;
        step.action = action;
        m_plan.steps.append(step);
    }

private:
    Plan m_plan;
};

RunEvent ended(const StepId &step, StepState state, const Error &error = {})
{
    return eventAt(1, StepChanged{.step = step, .state = state, .error = error});
}

QVariant cell(const ProofMatrix &proofs, int writer, int reader, int role)
{
    return proofs.index(writer, reader).data(role);
}

StepState stateIn(const ProofMatrix &proofs, int writer, int reader)
{
    return static_cast<StepState>(cell(proofs, writer, reader, ProofMatrix::StateRole).toInt());
}

} // namespace

class RunMatrixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameWorkOnSeveralHostsIsOneRow()
    {
        ProofPlan site;
        const RunTracker tracker(site.plan());
        RunMatrix matrix(tracker);
        const QAbstractItemModelTester tester(&matrix);
        QCOMPARE(matrix.columnCount(), 4); // what, and three hosts
        QCOMPARE(matrix.rowCount(), 4);    // two verbs, two folders
        QCOMPARE(matrix.index(0, 0).data().toString(), u"write /srv/conf"_s);
        QCOMPARE(matrix.index(0, 1).data(RunMatrix::StepRole).toInt(), -1); // nas writes nothing
        QCOMPARE(matrix.index(0, 2).data(RunMatrix::StepRole).toInt(), 0);
        QCOMPARE(matrix.index(0, 3).data(RunMatrix::StepRole).toInt(), 1);
    }

    void whatAHostDoesTwiceHasTwoRows()
    {
        ProofPlan site;
        site.add(kWest, u"write"_s, kConfPath, WriteCanary{kConfPath, {}, kWest});
        const RunTracker tracker(site.plan());
        const RunMatrix matrix(tracker);
        QCOMPARE(matrix.rowCount(), 5);
        QVERIFY(matrix.indexOfStep(0) != matrix.indexOfStep(8));
    }

    void everyStepHasACellOfItsOwn()
    {
        const Plan plan = samplePlan();
        const RunTracker tracker(plan);
        const RunMatrix matrix(tracker);
        for (int step = 0; step < plan.steps.size(); ++step) {
            const QModelIndex index = matrix.indexOfStep(step);
            QCOMPARE(index.data(RunMatrix::StepRole).toInt(), step);
            QCOMPARE(matrix.headerData(index.column(), Qt::Horizontal).toString(),
                     plan.steps[step].host.value);
        }
    }

    void aCellSaysWhatBecameOfItsStep()
    {
        ProofPlan site;
        RunTracker tracker(site.plan());
        RunMatrix matrix(tracker);
        const QSignalSpy changed(&matrix, &QAbstractItemModel::dataChanged);
        tracker.take(ended(ProofPlan::id(kEast, u"write"_s, kConfPath), StepState::Failed,
                           {ErrorCode::CommandFailed, u"no space"_s, {}}));
        matrix.refresh(tracker.takeChanged());
        QCOMPARE(changed.size(), 1);
        const QModelIndex index = matrix.index(0, 3);
        QCOMPARE(index.data().toString(), u"failed"_s);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"no space"_s));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"east"_s));
    }

    void nothingIsProvenBeforeTheRun()
    {
        ProofPlan site;
        const RunTracker tracker(site.plan());
        ProofMatrix proofs(tracker);
        const QAbstractItemModelTester tester(&proofs);
        QCOMPARE(proofs.rowCount(), 2); // the server writes nothing
        QCOMPARE(stateIn(proofs, 0, 1), StepState::Pending);
        QCOMPARE(cell(proofs, 0, 1, Qt::DisplayRole).toString(), u"0 of 2"_s);
        QVERIFY(!proofs.allProven());
    }

    void whatEveryHostReadIsProven()
    {
        ProofPlan site;
        RunTracker tracker(site.plan());
        ProofMatrix proofs(tracker);
        for (const Step &step : site.plan().steps)
            tracker.take(ended(step.id, StepState::Verified));
        const QSignalSpy changed(&proofs, &QAbstractItemModel::dataChanged);
        proofs.refresh(tracker.takeChanged());
        QCOMPARE(changed.size(), 1);
        QVERIFY(proofs.allProven());
        QCOMPARE(cell(proofs, 1, 0, Qt::DisplayRole).toString(), u"2 of 2"_s);
        QCOMPARE(stateIn(proofs, 1, 0), StepState::Verified);
    }

    void aReaderThatFailsNamesTheWriterAndKnowsNothingOfTheOthers()
    {
        ProofPlan site;
        RunTracker tracker(site.plan());
        const ProofMatrix proofs(tracker);
        tracker.take(eventAt(0, RunStarted{.runId = u"r1"_s}));
        for (const Step &step : site.plan().steps)
            tracker.take(ended(step.id, StepState::Verified));
        tracker.take(ended(ProofPlan::id(kWest, u"read"_s, kMd5Path), StepState::Failed,
                           {ErrorCode::CommandFailed, u"the step failed"_s,
                            u"cannot read /srv/md5/.sharewright-canary-r1-east-pandora"_s}));
        QCOMPARE(stateIn(proofs, 1, 0), StepState::Failed);     // east wrote, west reads
        QCOMPARE(stateIn(proofs, 0, 0), StepState::CannotKnow); // west wrote, west reads
        QCOMPARE(stateIn(proofs, 0, 1), StepState::Verified);   // west wrote, east reads
        QCOMPARE(cell(proofs, 1, 0, ProofMatrix::ProvenRole).toInt(), 1);
        QVERIFY(!proofs.allProven());
    }

    void aHostWhoseNameEndsLikeAnothersIsNotBlamed()
    {
        const HostId eastOne(u"north-east"_s);
        ProofPlan site;
        Plan &plan = site.plan();
        plan.hosts += eastOne;
        const QString path = u"/srv/netflow"_s;
        for (const HostId &host : {kEast, eastOne})
            site.add(host, u"write"_s, path, WriteCanary{path, {u"pandora"_s}, host});
        site.add(kWest, u"read"_s, path, ReadCanary{path, {u"pandora"_s}, {kEast, eastOne}});
        RunTracker tracker(plan);
        const ProofMatrix proofs(tracker); // west, east, north-east
        tracker.take(eventAt(0, RunStarted{.runId = u"r1"_s}));
        tracker.take(ended(ProofPlan::id(kWest, u"read"_s, path), StepState::Failed,
                           {ErrorCode::CommandFailed, u"the step failed"_s,
                            u"cannot read /srv/netflow/.sharewright-canary-r1-north-east-pandora. "
                            "Either …"_s}));
        QCOMPARE(stateIn(proofs, 2, 0), StepState::Failed);
        QVERIFY(stateIn(proofs, 1, 0) != StepState::Failed);
    }

    void aTrialBeforeTheSwitchIsNoProof()
    {
        ProofPlan site;
        Plan plan = site.plan();
        for (Step &step : plan.steps)
            step.phase = plan.phases.first().id;
        const RunTracker tracker(plan);
        QVERIFY(ProofMatrix(tracker).isEmpty());
    }

    void timeLeftFollowsWhatThisRunHasDone()
    {
        ProofPlan site; // eight steps of the same weight
        RunTracker tracker(site.plan());
        tracker.take(eventAt(0, RunStarted{.runId = u"r"_s}));
        const QDateTime later = sampleStart().addSecs(20);
        QVERIFY(!tracker.remaining(later)); // nothing is settled yet
        for (int i = 0; i < 2; ++i)
            tracker.take(ended(site.plan().steps[i].id, StepState::Applied));
        QCOMPARE(tracker.remaining(later), std::chrono::seconds(60));
        QVERIFY(!tracker.remaining(sampleStart().addSecs(1))); // too early to say
        tracker.take(eventAt(21, RunFinished{}));
        QVERIFY(!tracker.remaining(later));
    }

    void aPauseTakesNoPartInTheTimeLeft()
    {
        ProofPlan site;
        RunTracker tracker(site.plan());
        tracker.take(eventAt(0, RunStarted{.runId = u"r"_s}));
        for (int i = 0; i < 4; ++i)
            tracker.take(ended(site.plan().steps[i].id, StepState::Applied));
        tracker.take(eventAt(10, RunPaused{true}));
        QVERIFY(!tracker.remaining(sampleStart().addSecs(15)));
        tracker.take(eventAt(110, RunPaused{false}));
        QCOMPARE(tracker.remaining(sampleStart().addSecs(120)), std::chrono::seconds(20));
    }

    void aResumedRunDoesNotCountWhatWasDoneBefore()
    {
        ProofPlan site;
        RunTracker tracker(site.plan());
        tracker.take(eventAt(0, RunStarted{.runId = u"r"_s}));
        for (int i = 0; i < 4; ++i)
            tracker.take(ended(site.plan().steps[i].id, StepState::Applied));
        tracker.take(eventAt(2, RunFinished{.outcome = RunOutcome::Stopped}));
        tracker.take(eventAt(100, RunStarted{.runId = u"r"_s, .resumed = true}));
        QVERIFY(!tracker.remaining(sampleStart().addSecs(110)));
        for (int i = 4; i < 6; ++i)
            tracker.take(ended(site.plan().steps[i].id, StepState::Applied));
        QCOMPARE(tracker.remaining(sampleStart().addSecs(110)), std::chrono::seconds(10));
    }
};

QTEST_MAIN(RunMatrixTest)
#include "tst_runmatrix.moc"
