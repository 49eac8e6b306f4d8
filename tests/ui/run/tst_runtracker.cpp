// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/preview/sampleplan.h"
#include "ui/models/runeventpump.h"
#include "ui/models/runtreemodel.h"
#include "ui/models/stepwords.h"
#include "ui/run/failurereport.h"
#include "ui/run/runcontrols.h"

using namespace sharewright;
using namespace Qt::StringLiterals;
using Control = RunControls::Control;
using Stage = RunTracker::Stage;

namespace {

RunTracker after(const QList<RunEvent> &events)
{
    RunTracker tracker(samplePlan());
    for (const RunEvent &event : events)
        tracker.take(event);
    return tracker;
}

QList<RunEvent> allSteps(StepState state, RunStarted started = {.runId = u"r1"_s})
{
    QList<RunEvent> events{eventAt(0, started)};
    double second = 1;
    const Plan plan = samplePlan();
    for (const Step &step : plan.steps)
        events.append(eventAt(second++, StepChanged{.step = step.id, .state = state}));
    return events;
}

} // namespace

class RunTrackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void progressFollowsTheWeightOfSettledSteps()
    {
        Plan plan = samplePlan();
        plan.steps[0].weight = 1000;
        RunTracker tracker(plan);
        tracker.take(eventAt(0, RunStarted{}));
        QCOMPARE(tracker.fraction(), 0.0);
        tracker.take(
            eventAt(1, StepChanged{.step = plan.steps[0].id, .state = StepState::Applied}));
        QVERIFY(tracker.fraction() > 0.95);
        tracker.take(eventAt(2, StepChanged{.step = plan.steps[0].id, .state = StepState::Failed}));
        QCOMPARE(tracker.fraction(), 0.0);
    }

    void everyCountAddsUpWhateverHappens()
    {
        const RunTracker tracker = after(sampleFailingRun());
        int sum = 0;
        for (const int count : tracker.counts())
            sum += count;
        QCOMPARE(sum, samplePlan().steps.size());
        QCOMPARE(countOf(tracker.counts(), StepState::Failed), 1);
    }

    void servicesCountAsStoppedFromTheFirstStopThatTookEffect()
    {
        const RunTracker tracker = after(sampleRunInWindow());
        QVERIFY(tracker.windowSince());
        const Plan plan = samplePlan();
        const auto stop = std::find_if(plan.steps.begin(), plan.steps.end(), [](const Step &step) {
            return std::holds_alternative<StopUnit>(step.action);
        });
        QCOMPARE(*tracker.windowSince(),
                 tracker.step(static_cast<int>(stop - plan.steps.begin())).began.addMSecs(1400));
    }

    void servicesStayStoppedAfterAFailureInTheWindow()
    {
        QVERIFY(after(sampleFailingRun()).windowSince());
    }

    void theWindowClosesWhenItsLastStepIsSettled()
    {
        QVERIFY(!after(allSteps(StepState::Applied)).windowSince());
    }

    void anIdempotentRunStopsNothing()
    {
        QList<RunEvent> events = allSteps(StepState::AlreadyDone);
        events.removeLast();
        QVERIFY(!after(events).windowSince());
    }

    void aResumedRunFindsServicesStopped()
    {
        QList<RunEvent> events =
            allSteps(StepState::AlreadyDone, {.runId = u"r1"_s, .resumed = true});
        events.removeLast();
        QVERIFY(after(events).windowSince());
    }

    void aDryRunStopsNothing()
    {
        QList<RunEvent> events =
            allSteps(StepState::WouldChange, {.runId = u"r1"_s, .kind = RunKind::DryRun});
        events.removeLast();
        QVERIFY(!after(events).windowSince());
    }

    void anotherRunBeginsAfreshAndARetryDoesNot()
    {
        RunTracker tracker = after(sampleFailingRun());
        const StepId failed = samplePlan().steps[tracker.failed().front()].id;
        tracker.take(eventAt(100, StepChanged{.step = failed, .state = StepState::Running}));
        QCOMPARE(tracker.stage(), Stage::Running);
        QVERIFY(countOf(tracker.counts(), StepState::Applied) > 0);
        tracker.take(eventAt(200, RunStarted{.runId = u"another"_s}));
        QCOMPARE(countOf(tracker.counts(), StepState::Pending), samplePlan().steps.size());
        QCOMPARE(tracker.takeChanged().size(), size_t(samplePlan().steps.size()));
    }

    void eventsOfStepsThatThePlanDoesNotHaveAreIgnored()
    {
        RunTracker tracker(samplePlan());
        tracker.take(
            eventAt(0, StepChanged{.step = StepId(u"nobody"_s), .state = StepState::Failed}));
        QVERIFY(tracker.takeChanged().empty());
        QVERIFY(tracker.failed().empty());
    }

    void aGroupShowsItsWorstStep()
    {
        const auto counts = [](std::initializer_list<StepState> states) {
            StateCounts made{};
            for (const StepState state : states)
                ++made[static_cast<size_t>(state)];
            return made;
        };
        QCOMPARE(summaryOf(counts({StepState::Applied, StepState::Failed, StepState::Running})),
                 StepState::Failed);
        QCOMPARE(summaryOf(counts({StepState::Applied, StepState::AlreadyDone})),
                 StepState::Applied);
        QCOMPARE(summaryOf(counts({StepState::Applied, StepState::Pending})), StepState::Waiting);
        QCOMPARE(summaryOf(counts({StepState::Pending})), StepState::Pending);
    }

    void theControlsFitTheStage()
    {
        QCOMPARE(controlsFor(RunTracker(samplePlan())), QList<Control>());
        QCOMPARE(controlsFor(after(sampleRunInWindow())),
                 QList<Control>({Control::Pause, Control::Stop}));
        QCOMPARE(controlsFor(after(sampleFailingRun())),
                 QList<Control>({Control::Retry, Control::Undo}));
        QList<RunEvent> stopped = sampleRunInWindow();
        stopped.append(eventAt(90, RunPaused{true}));
        QCOMPARE(controlsFor(after(stopped)), QList<Control>({Control::GoOn, Control::Stop}));
        stopped.append(eventAt(91, RunFinished{.outcome = RunOutcome::Stopped}));
        QCOMPARE(controlsFor(after(stopped)), QList<Control>({Control::Resume, Control::Undo}));
        stopped.last() = eventAt(91, RunFinished{.outcome = RunOutcome::Succeeded});
        QCOMPARE(controlsFor(after(stopped)), QList<Control>({Control::Undo, Control::Status}));
    }

    void theTreeKeepsTheRulesOfModels()
    {
        RunTracker tracker(samplePlan());
        RunTreeModel model(tracker);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const RunEvent &event : sampleFailingRun()) {
            tracker.take(event);
            model.refresh(tracker.takeChanged());
        }
        model.setGrouping(RunGrouping::Hosts);
        tracker = RunTracker(largePlan(3, 100));
        model.reload();
        tracker = RunTracker();
        model.reload();
        QCOMPARE(model.rowCount(), 0);
    }

    void theTreeTellsStateAndShareOfAPhase()
    {
        RunTracker tracker = after(sampleFailingRun());
        const RunTreeModel model(tracker);
        const QModelIndex failed = model.indexOfStep(tracker.failed().front());
        QCOMPARE(failed.siblingAtColumn(RunTreeModel::StateColumn).data().toString(), u"failed"_s);
        QCOMPARE(failed.siblingAtColumn(RunTreeModel::TimeColumn).data().toString(), u"1.4 s"_s);
        const QModelIndex phase = failed.parent();
        QCOMPARE(phase.siblingAtColumn(RunTreeModel::StateColumn).data().toString(), u"3 of 10"_s);
        QCOMPARE(static_cast<StepState>(phase.data(RunTreeModel::StateRole).toInt()),
                 StepState::Failed);
    }

    void manyChangesAreToldInFewSignals()
    {
        RunTracker tracker(largePlan(500, 100));
        RunTreeModel model(tracker);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        for (const Step &step : tracker.plan().steps)
            tracker.take(eventAt(1, StepChanged{.step = step.id, .state = StepState::Applied}));
        model.refresh(tracker.takeChanged());
        QVERIFY(changes.size() <= 2 * model.rowCount());
    }

    void thePumpKeepsTheOrderAndLosesNothing()
    {
        RunTracker tracker(samplePlan());
        LogModel log;
        RunEventPump pump(tracker, log);
        const Step step = samplePlan().steps[0];
        QByteArray text("0");
        for (int i = 1; i < 60'000; ++i)
            text += '\n' + QByteArray::number(i);
        pump.add({eventAt(0, RunStarted{.runId = u"r"_s}),
                  eventAt(1, StepOutput{step.id, step.host, Stream::Out, text}),
                  eventAt(2, StepChanged{.step = step.id, .state = StepState::Failed})});
        pump.add({eventAt(3, StepOutput{step.id, step.host, Stream::Err, "last\n"})});
        QTRY_VERIFY(pump.isIdle());
        QCOMPARE(log.rowCount(), 60'000 + 1 + 2);
        for (const int row : {0, 1, 32'767, 59'999})
            QCOMPARE(log.index(row).data().toString(), QString::number(row));
        QCOMPARE(log.index(60'000).data(LogModel::KindRole).toInt(),
                 static_cast<int>(LogKind::Trouble));
        QCOMPARE(log.index(60'001).data().toString(), u"last"_s);
        QCOMPARE(log.index(60'002).data().toString(), QString());
    }

    void theReportSaysWhatHappenedWhereAndHowThingsStand()
    {
        RunTracker tracker(samplePlan());
        LogModel log;
        RunEventPump pump(tracker, log);
        pump.add(sampleFailingRun());
        QTRY_VERIFY(pump.isIdle());
        const FailureReport report = reportFailure(tracker, log);
        QCOMPARE(report.host, HostId(u"web1"_s));
        QVERIFY(report.what.contains(u"Mount /var/spool/pandora/data_in/conf"_s));
        QCOMPARE(report.why, u"The host said: mount exited with status 32"_s);
        QCOMPARE(report.status, u"Exit status 32, after 1.4 s"_s);
        QVERIFY(report.lastLines.endsWith(u"mount exited with status 32"_s));
        QVERIFY(report.standing.join(u' ').contains(u"services are still stopped"_s));
        QVERIFY(!report.remedies.isEmpty());
    }

    void aScriptsNameIsLeftOutOfWhatTheHostSaid()
    {
        const Plan plan = samplePlan();
        RunTracker tracker(plan);
        LogModel log;
        RunEventPump pump(tracker, log);
        const Step &step = plan.steps.first();
        pump.add({eventAt(0, RunStarted{}),
                  eventAt(1, StepOutput{step.id, step.host, Stream::Err,
                                        "/var/lib/sharewright/runs/1/steps/a.b/run: line 7: no "
                                        "space left"}),
                  eventAt(2, StepChanged{.step = step.id,
                                         .state = StepState::Failed,
                                         .exitStatus = 1,
                                         .error = {ErrorCode::CommandFailed, u"It failed."_s, {}}}),
                  eventAt(3, RunFinished{.outcome = RunOutcome::Failed})});
        QTRY_VERIFY(pump.isIdle());
        const FailureReport report = reportFailure(tracker, log);
        QCOMPARE(report.why, u"The host said: no space left"_s);
        QVERIFY(report.standing.contains(u"Pandora's services were not stopped."_s));
    }

    void whatOnlySharewrightKnowsIsSaidInItsWords()
    {
        const Plan plan = samplePlan();
        RunTracker tracker(plan);
        LogModel log;
        RunEventPump pump(tracker, log);
        const Step &step = plan.steps.first();
        const Error error{ErrorCode::CommandFailed, u"Looking again did not find it done."_s, {}};
        pump.add({eventAt(0, RunStarted{}),
                  eventAt(1, StepOutput{step.id, step.host, Stream::Err, "a warning"}),
                  eventAt(2, StepChanged{.step = step.id,
                                         .state = StepState::Failed,
                                         .exitStatus = kExitCheckDisagrees,
                                         .error = error}),
                  eventAt(3, RunFinished{.outcome = RunOutcome::Failed})});
        QTRY_VERIFY(pump.isIdle());
        QCOMPARE(reportFailure(tracker, log).why, error.message);
    }

    void theReportNamesAHostThatCannotBeReached()
    {
        RunTracker tracker(samplePlan());
        const LogModel log;
        tracker.take(eventAt(0, RunStarted{}));
        tracker.take(
            eventAt(1, HostChanged{HostId(u"web1"_s),
                                   HostState::Failed,
                                   {ErrorCode::Unreachable, u"web1 does not answer."_s, {}}}));
        tracker.take(eventAt(2, RunFinished{.outcome = RunOutcome::Failed}));
        const FailureReport report = reportFailure(tracker, log);
        QCOMPARE(report.step, -1);
        QCOMPARE(report.what, u"The connection to web1 failed"_s);
        QCOMPARE(report.why, u"web1 does not answer."_s);
    }

    void durationsAreShort_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("tenths") << 412 << u"0.4 s"_s;
        QTest::newRow("seconds") << 12'900 << u"12 s"_s;
        QTest::newRow("minutes") << 187'000 << u"3:07 min"_s;
        QTest::newRow("hours") << 3'723'000 << u"1:02:03 h"_s;
        QTest::newRow("a clock set back") << -5000 << u"0.0 s"_s;
    }
    void durationsAreShort()
    {
        QFETCH(int, ms);
        QTEST(durationText(std::chrono::milliseconds{ms}), "text");
    }
};

QTEST_GUILESS_MAIN(RunTrackerTest)
#include "tst_runtracker.moc"
