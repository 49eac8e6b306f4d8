// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/ui/preview/sampleplan.h"
#include "ui/preview/togglebutton.h"
#include "ui/run/runpage.h"
#include "ui/run/runplace.h"
#include "ui/run/runsmodel.h"
#include "ui/run/runspage.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

KeptRun applied()
{
    return {.id = u"20261123-101500-1a2b3c4d"_s,
            .started = QDateTime(QDate(2026, 11, 23), QTime(10, 15), Qt::UTC),
            .fingerprint = u"1a2b3c4d"_s,
            .kind = RunKind::Apply,
            .ended = true,
            .complete = true,
            .changed = true,
            .outcome = RunOutcome::Succeeded,
            .counts = {{StepState::Applied, 8}, {StepState::AlreadyDone, 2}},
            .steps = 10};
}

KeptRun cutOff()
{
    KeptRun run = applied();
    run.id = u"20261124-101500-1a2b3c4d"_s;
    run.ended = run.complete = false;
    run.outcome.reset();
    run.counts = {{StepState::Applied, 3}, {StepState::Running, 1}};
    return run;
}

KeptRun dryRun()
{
    KeptRun run = applied();
    run.id = u"20261125-101500-1a2b3c4d"_s;
    run.kind = RunKind::DryRun;
    run.changed = false;
    run.counts = {{StepState::WouldChange, 10}};
    return run;
}

KeptRun takenBack()
{
    KeptRun run = applied();
    run.kind = RunKind::Undo;
    run.changed = false;
    run.counts = {{StepState::Undone, 10}};
    return run;
}

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *candidate : page.findChildren<QPushButton *>())
        if (QString(candidate->text()).remove(u'&') == text)
            return candidate;
    return nullptr;
}

QString cell(const KeptRun &run, RunsModel::Column column)
{
    RunsModel model;
    model.setRuns({run});
    return model.index(0, column).data().toString();
}

} // namespace

class TestRunPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelIsAProperModel();
    void aRunIsToldInWords();
    void everyOutcomeHasAShapeOfItsOwn();
    void offersWhatTheSelectedRunAllows_data();
    void offersWhatTheSelectedRunAllows();
    void nothingIsOfferedWhileSomethingGoesOn();
    void asksForTheSelectedRun();
    void keepsTheSelectionWhenARunIsAdded();
    void theTabsAppearWithTheFirstRecord();
    void anotherProjectPutsTheRunAway();
    void aRunIsShownUntilTheRecordsAre();
};

void TestRunPlace::theModelIsAProperModel()
{
    RunsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRuns({applied(), cutOff()});
    QCOMPARE(model.rowOf(cutOff().id), 1);
    model.setRuns({});
    QCOMPARE(model.rowOf(cutOff().id), -1);
}

void TestRunPlace::aRunIsToldInWords()
{
    QCOMPARE(cell(applied(), RunsModel::StepsColumn), u"10 of 10"_s);
    QCOMPARE(cell(applied(), RunsModel::HostsColumn), u"its changes are in place"_s);
    QCOMPARE(cell(cutOff(), RunsModel::OutcomeColumn), u"Interrupted"_s);
    QCOMPARE(cell(cutOff(), RunsModel::StepsColumn), u"3 of 10"_s);
    QCOMPARE(cell(dryRun(), RunsModel::HostsColumn), u"nothing was changed"_s);
    QCOMPARE(cell(takenBack(), RunsModel::HostsColumn), u"taken back"_s);
    KeptRun healed = applied();
    healed.task.kind = PlanTask::Kind::Heal;
    QCOMPARE(cell(healed, RunsModel::WhatColumn), u"Heal the copies"_s);
    KeptRun atWork = cutOff();
    atWork.goesOn = true;
    QCOMPARE(cell(atWork, RunsModel::OutcomeColumn), u"Going on elsewhere"_s);
}

void TestRunPlace::everyOutcomeHasAShapeOfItsOwn()
{
    KeptRun failed = applied();
    failed.outcome = RunOutcome::Failed;
    KeptRun stopped = applied();
    stopped.outcome = RunOutcome::Stopped;
    KeptRun atWork = cutOff();
    atWork.goesOn = true;
    QSet<int> shapes;
    for (const KeptRun &run : {applied(), failed, stopped, cutOff(), atWork})
        shapes.insert(static_cast<int>(faceOf(run).shape));
    QCOMPARE(shapes.size(), 5);
}

void TestRunPlace::offersWhatTheSelectedRunAllows_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("resume");
    QTest::addColumn<bool>("undo");
    QTest::newRow("applied") << 0 << false << true;
    QTest::newRow("cut off") << 1 << true << true;
    QTest::newRow("dry run") << 2 << false << false;
    QTest::newRow("taken back") << 3 << false << false;
    QTest::newRow("at work elsewhere") << 4 << false << false;
}

void TestRunPlace::offersWhatTheSelectedRunAllows()
{
    QFETCH(int, which);
    KeptRun atWork = cutOff();
    atWork.goesOn = true;
    RunsPage page;
    page.setRuns({QList<KeptRun>{applied(), cutOff(), dryRun(), takenBack(), atWork}[which]});
    QTEST(button(page, u"Resume"_s)->isEnabled(), "resume");
    QTEST(button(page, u"Undo…"_s)->isEnabled(), "undo");
}

void TestRunPlace::nothingIsOfferedWhileSomethingGoesOn()
{
    RunsPage page;
    page.setRuns({cutOff()});
    page.setBusy(true);
    for (const char *name : {"Look", "Resume"})
        QVERIFY(!button(page, QString::fromLatin1(name))->isEnabled());
    page.setBusy(false);
    QVERIFY(button(page, u"Look"_s)->isEnabled());
}

void TestRunPlace::asksForTheSelectedRun()
{
    RunsPage page;
    page.setRuns({applied(), cutOff()});
    page.findChild<QTreeView *>()->setCurrentIndex(
        page.findChild<QTreeView *>()->model()->index(1, 0));
    QSignalSpy look(&page, &RunsPage::lookRequested);
    QSignalSpy resume(&page, &RunsPage::resumeRequested);
    QSignalSpy undo(&page, &RunsPage::undoRequested);
    button(page, u"Look"_s)->click();
    button(page, u"Resume"_s)->click();
    button(page, u"Undo…"_s)->click();
    QCOMPARE(look.value(0).value(0).toString(), cutOff().id);
    QCOMPARE(resume.value(0).value(0).toString(), cutOff().id);
    QCOMPARE(undo.value(0), (QVariantList{cutOff().id, 3}));
}

void TestRunPlace::keepsTheSelectionWhenARunIsAdded()
{
    RunsPage page;
    page.setRuns({applied()});
    page.setRuns({cutOff(), applied()});
    QCOMPARE(page.selected()->id, applied().id);
}

void TestRunPlace::theTabsAppearWithTheFirstRecord()
{
    RunPlace place(new QWidget);
    place.show();
    QVERIFY(!place.findChild<ToggleButton *>()->isVisible());
    place.setRuns({applied()});
    QVERIFY(place.findChild<ToggleButton *>()->isVisible());
    place.showRuns();
    QVERIFY(place.runs().isVisible());
    place.setRuns({});
    QVERIFY(!place.runs().isVisible());
}

void TestRunPlace::aRunIsShownUntilTheRecordsAre()
{
    RunPlace place(new QWidget);
    const QSignalSpy shown(&place, &RunPlace::shownChanged);
    place.page().setPlan(samplePlan());
    place.page().handleEvents({{.time = {}, .what = RunStarted{.runId = u"run-7"_s}}});
    QTRY_VERIFY(place.page().isCaughtUp());
    QVERIFY(!place.shows(u"run-7"_s));
    place.showRun();
    QVERIFY(place.shows(u"run-7"_s) && !place.shows(u"run-8"_s));
    place.showRuns();
    QVERIFY(!place.shows(u"run-7"_s));
    QCOMPARE(shown.count(), 2);
}

void TestRunPlace::anotherProjectPutsTheRunAway()
{
    auto *empty = new QWidget;
    RunPlace place(empty);
    place.show();
    QVERIFY(empty->isVisible());
    place.page().setPlan(samplePlan());
    place.showRun();
    QVERIFY(place.page().isVisible() && !empty->isVisible());
    place.forgetRun();
    QVERIFY(empty->isVisible());
}

QTEST_MAIN(TestRunPlace)
#include "tst_runplace.moc"
