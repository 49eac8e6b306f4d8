// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/plan/planjson.h"
#include "core/run/journal.h"
#include "core/run/recordedrun.h"
#include "core/run/rundirectory.h"
#include "core/run/runlock.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const StepId kMount(u"web1.mount"_s);
const StepId kStart(u"web1.start"_s);

Plan smallPlan()
{
    Plan plan;
    plan.project = u"test"_s;
    plan.hosts = {HostId(u"web1"_s)};
    plan.phases = {{.id = PhaseId(u"only"_s), .title = u"Only"_s}};
    for (const StepId &id : {kMount, kStart}) {
        Step step;
        step.id = id;
        step.host = plan.hosts.first();
        step.phase = plan.phases.first().id;
        step.title = id.value;
        plan.steps.append(step);
    }
    return plan;
}

/// "mount applied" is a step's record, "run apply" and "end succeeded" are the pass's.
QByteArray journalOf(const QStringList &words)
{
    QByteArray text;
    int second = 0;
    for (const QString &line : words) {
        const QString what = line.section(u' ', 0, 0);
        const QString word = line.section(u' ', 1);
        const QString time = u"2026-11-23T10:15:%1.500Z"_s.arg(++second, 2, 10, QChar(u'0'));
        QString record =
            u"{\"kind\":\"step\",\"step\":\"web1.%1\",\"state\":\"%2\",\"time\":\"%3\"}"_s.arg(
                what, word, time);
        if (what == u"run"_s)
            record = u"{\"kind\":\"run\",\"what\":\"%1\",\"time\":\"%2\"}"_s.arg(word, time);
        else if (what == u"end"_s)
            record =
                u"{\"kind\":\"end\",\"complete\":%1,\"outcome\":\"%2\",\"message\":\"broken\"}"_s
                    .arg(word == u"succeeded"_s ? u"true"_s : u"false"_s, word);
        text += record.toUtf8() + '\n';
    }
    return text;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(path));
}

struct Runs {
    QTemporaryDir directory;

    RunFiles add(const QString &id, const QStringList &journal)
    {
        const RunFiles files = filesOf(directory.path(), id);
        QDir().mkpath(files.directory);
        write(files.plan(), planJson(smallPlan()));
        write(files.journal(), journalOf(journal));
        return files;
    }
    [[nodiscard]] QList<KeptRun> kept() const { return keptRuns(directory.path()); }
};

const QString kId = u"20261123-101500-1a2b3c4d"_s;
const QString kLaterId = u"20261123-111500-1a2b3c4d"_s;

StepState stateIn(const QList<RunEvent> &events, const StepId &id)
{
    StepState state = StepState::Pending;
    for (const RunEvent &event : events)
        if (const auto *step = std::get_if<StepChanged>(&event.what); step && step->step == id)
            state = step->state;
    return state;
}

} // namespace

class TestRunRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunTellsHowItEnded_data();
    void aRunTellsHowItEnded();
    void aStepChangedByAnEarlierPassStaysAChange();
    void aStepFoundDoneWasNoChange();
    void aTornLastLineIsSkipped();
    void onlyARunThatLeftChangesIsUnfinished_data();
    void onlyARunThatLeftChangesIsUnfinished();
    void aDryRunAfterABrokenRunDoesNotHideIt();
    void aCompleteRunAfterABrokenOneSettlesIt();
    void aRunAtWorkIsNotUnfinished();
    void theLockEndsWithItsHolder();
    void whatCannotBeResumedIsRefusedWithAReason_data();
    void whatCannotBeResumedIsRefusedWithAReason();
    void aRunIsToldAgainInTheOrderOfItsTimes();
    void aRunThatWasCutOffSaysSo();
    void aRunWithoutALogIsToldFromItsJournal();
    void linesThatAreNoOutputAreLeftOut();
};

void TestRunRecords::aRunTellsHowItEnded_data()
{
    QTest::addColumn<QStringList>("journal");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<int>("kind");
    const auto kind = [](RunKind k) { return static_cast<int>(k); };
    QTest::newRow("applied") << QStringList{u"run apply"_s, u"mount running"_s, u"mount applied"_s,
                                            u"end succeeded"_s}
                             << true << true << kind(RunKind::Apply);
    QTest::newRow("cut off") << QStringList{u"run apply"_s, u"mount running"_s} << false << true
                             << kind(RunKind::Apply);
    QTest::newRow("cut off at once")
        << QStringList{u"run apply"_s} << false << false << kind(RunKind::Apply);
    QTest::newRow("looked only") << QStringList{u"run dry-run"_s, u"mount running"_s,
                                                u"mount failed"_s, u"end failed"_s}
                                 << true << false << kind(RunKind::DryRun);
    QTest::newRow("taken back") << QStringList{u"run apply"_s,     u"mount running"_s,
                                               u"mount applied"_s, u"end succeeded"_s,
                                               u"run undo"_s,      u"mount running"_s,
                                               u"mount undone"_s,  u"end succeeded"_s}
                                << true << false << kind(RunKind::Undo);
    QTest::newRow("resumed and cut off again")
        << QStringList{u"run apply"_s, u"mount applied"_s, u"end failed"_s, u"run apply"_s} << false
        << true << kind(RunKind::Apply);
}

void TestRunRecords::aRunTellsHowItEnded()
{
    QFETCH(QStringList, journal);
    Runs runs;
    runs.add(kId, journal);
    const QList<KeptRun> kept = runs.kept();
    QCOMPARE(kept.size(), 1);
    QTEST(kept.first().ended, "ended");
    QTEST(kept.first().changed, "changed");
    QTEST(static_cast<int>(kept.first().kind), "kind");
    QCOMPARE(kept.first().outcome.has_value(), kept.first().ended);
    QCOMPARE(kept.first().steps, 2);
    QCOMPARE(kept.first().started, QDateTime(QDate(2026, 11, 23), QTime(10, 15), Qt::UTC));
}

// Otherwise undo would pass by what was done before the resume.
void TestRunRecords::aStepChangedByAnEarlierPassStaysAChange()
{
    Runs runs;
    for (const char *first : {"applied", "failed"}) {
        const RunFiles files =
            runs.add(kId, {u"run apply"_s, u"mount running"_s,
                           u"mount "_s + QLatin1StringView(first), u"end failed"_s, u"run apply"_s,
                           u"mount running"_s, u"mount already-done"_s, u"end succeeded"_s});
        const Result<JournalReading> journal = readJournal(files.journal());
        QVERIFY(journal);
        QCOMPARE(journal->steps.value(kMount).state, StepState::Applied);
    }
}

void TestRunRecords::aStepFoundDoneWasNoChange()
{
    Runs runs;
    const RunFiles files = runs.add(
        kId, {u"run apply"_s, u"mount running"_s, u"mount already-done"_s, u"end failed"_s,
              u"run apply"_s, u"mount running"_s, u"mount already-done"_s, u"end succeeded"_s});
    const Result<JournalReading> journal = readJournal(files.journal());
    QVERIFY(journal);
    QCOMPARE(journal->steps.value(kMount).state, StepState::AlreadyDone);
    QVERIFY(!runs.kept().first().changed);
}

void TestRunRecords::aTornLastLineIsSkipped()
{
    Runs runs;
    const RunFiles files = runs.add(kId, {u"run apply"_s, u"mount applied"_s});
    QFile file(files.journal());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"kind\":\"step\",\"step\":\"web1.mount\",\"sta");
    file.close();
    const Result<JournalReading> journal = readJournal(files.journal());
    QVERIFY(journal);
    QCOMPARE(journal->steps.value(kMount).state, StepState::Applied);
}

void TestRunRecords::onlyARunThatLeftChangesIsUnfinished_data()
{
    QTest::addColumn<QStringList>("journal");
    QTest::addColumn<bool>("unfinished");
    QTest::newRow("cut off") << QStringList{u"run apply"_s, u"mount running"_s} << true;
    QTest::newRow("failed") << QStringList{u"run apply"_s, u"mount applied"_s, u"start failed"_s,
                                           u"end failed"_s}
                            << true;
    QTest::newRow("stopped") << QStringList{u"run apply"_s, u"mount applied"_s, u"end stopped"_s}
                             << true;
    QTest::newRow("undo cut off") << QStringList{u"run apply"_s, u"mount applied"_s,
                                                 u"end succeeded"_s, u"run undo"_s}
                                  << true;
    QTest::newRow("complete") << QStringList{u"run apply"_s, u"mount applied"_s, u"end succeeded"_s}
                              << false;
    QTest::newRow("nothing changed") << QStringList{u"run apply"_s, u"end failed"_s} << false;
    QTest::newRow("dry run cut off") << QStringList{u"run dry-run"_s, u"mount running"_s} << false;
}

void TestRunRecords::onlyARunThatLeftChangesIsUnfinished()
{
    QFETCH(QStringList, journal);
    Runs runs;
    runs.add(kId, journal);
    QTEST(unfinishedRun(runs.kept()).has_value(), "unfinished");
}

void TestRunRecords::aDryRunAfterABrokenRunDoesNotHideIt()
{
    Runs runs;
    runs.add(kId, {u"run apply"_s, u"mount applied"_s});
    runs.add(kLaterId, {u"run dry-run"_s, u"mount would-change"_s, u"end succeeded"_s});
    const std::optional<KeptRun> unfinished = unfinishedRun(runs.kept());
    QVERIFY(unfinished);
    QCOMPARE(unfinished->id, kId);
    QCOMPARE(lastRealRun(runs.kept())->id, kId);
}

void TestRunRecords::aCompleteRunAfterABrokenOneSettlesIt()
{
    Runs runs;
    runs.add(kId, {u"run apply"_s, u"mount applied"_s});
    runs.add(kLaterId, {u"run apply"_s, u"mount already-done"_s, u"end succeeded"_s});
    QVERIFY(!unfinishedRun(runs.kept()));
}

void TestRunRecords::aRunAtWorkIsNotUnfinished()
{
    Runs runs;
    const RunFiles files = runs.add(kId, {u"run apply"_s, u"mount applied"_s});
    const Result<RunLock> lock = RunLock::take(files);
    QVERIFY(lock);
    QVERIFY(runs.kept().first().goesOn);
    QVERIFY(!unfinishedRun(runs.kept()));
}

void TestRunRecords::theLockEndsWithItsHolder()
{
    Runs runs;
    const RunFiles files = runs.add(kId, {u"run apply"_s});
    QVERIFY(!RunLock::isHeld(files));
    {
        const Result<RunLock> lock = RunLock::take(files);
        QVERIFY(lock);
        QVERIFY(RunLock::isHeld(files));
        QCOMPARE(RunLock::take(files).error().code, ErrorCode::AlreadyExists);
    }
    QVERIFY(!RunLock::isHeld(files));
    QVERIFY(RunLock::take(files));
}

void TestRunRecords::whatCannotBeResumedIsRefusedWithAReason_data()
{
    QTest::addColumn<QStringList>("journal");
    QTest::addColumn<QString>("reason");
    QTest::newRow("dry run") << QStringList{u"run dry-run"_s, u"end succeeded"_s} << u"dry run"_s;
    QTest::newRow("taken back") << QStringList{u"run undo"_s, u"end succeeded"_s}
                                << u"taken back"_s;
    QTest::newRow("cut off") << QStringList{u"run apply"_s, u"mount running"_s} << QString();
    QTest::newRow("undo cut off") << QStringList{u"run undo"_s, u"mount running"_s} << QString();
}

void TestRunRecords::whatCannotBeResumedIsRefusedWithAReason()
{
    QFETCH(QStringList, journal);
    QFETCH(QString, reason);
    Runs runs;
    runs.add(kId, journal);
    const Result<> possible = canResume(runs.kept().first());
    QCOMPARE(possible.has_value(), reason.isEmpty());
    if (!possible)
        QVERIFY2(possible.error().message.contains(reason), qPrintable(possible.error().message));
}

void TestRunRecords::aRunIsToldAgainInTheOrderOfItsTimes()
{
    Runs runs;
    const RunFiles files = runs.add(kId, {u"run apply"_s, u"mount running"_s, u"mount applied"_s,
                                          u"start running"_s, u"start failed"_s, u"end failed"_s});
    write(files.log(), "2026-11-23T10:15:02.700Z web1 web1.mount | mounting\n"
                       "2026-11-23T10:15:03.500Z - web1.mount | applied\n"
                       "2026-11-23T10:15:04.900Z web1 web1.start ! no | such unit\n");
    const Result<RecordedRun> run = recordedRun(runs.directory.path(), kId);
    QVERIFY(run);
    QCOMPARE(run->plan.steps.size(), 2);
    QStringList told;
    for (const RunEvent &event : run->events) {
        if (const auto *step = std::get_if<StepChanged>(&event.what))
            told += step->step.value + u' ' + stateKeyword(step->state);
        else if (const auto *output = std::get_if<StepOutput>(&event.what))
            told += output->host.value + u": "_s + QString::fromUtf8(output->text);
    }
    QCOMPARE(told, (QStringList{u"web1.mount running"_s, u"web1: mounting"_s,
                                u"web1.mount applied"_s, u"web1.start running"_s,
                                u"web1: no | such unit"_s, u"web1.start failed"_s}));
    QVERIFY(std::holds_alternative<RunStarted>(run->events.first().what));
    const auto &end = std::get<RunFinished>(run->events.last().what);
    QCOMPARE(end.outcome, RunOutcome::Failed);
    QVERIFY(!end.interrupted);
    QCOMPARE(end.error.message, u"broken"_s);
}

void TestRunRecords::aRunThatWasCutOffSaysSo()
{
    Runs runs;
    runs.add(kId, {u"run apply"_s, u"mount running"_s});
    const Result<RecordedRun> run = recordedRun(runs.directory.path(), kId);
    QVERIFY(run);
    QCOMPARE(stateIn(run->events, kMount), StepState::CannotKnow);
    const auto &end = std::get<RunFinished>(run->events.last().what);
    QVERIFY(end.interrupted);
    QVERIFY(!end.error.message.isEmpty());
}

void TestRunRecords::aRunWithoutALogIsToldFromItsJournal()
{
    Runs runs;
    runs.add(kId, {u"run apply"_s, u"mount running"_s, u"mount applied"_s, u"end succeeded"_s});
    const Result<RecordedRun> run = recordedRun(runs.directory.path(), kId);
    QVERIFY(run);
    QCOMPARE(stateIn(run->events, kMount), StepState::Applied);
    QCOMPARE(recordedRun(runs.directory.path(), kLaterId).error().code, ErrorCode::NotFound);
}

void TestRunRecords::linesThatAreNoOutputAreLeftOut()
{
    Runs runs;
    const RunFiles files = runs.add(kId, {u"run apply"_s, u"end succeeded"_s});
    write(files.log(), "\n \n|\nnonsense\n2026-11-23T10:15:02.700Z\n"
                       "2026-11-23T10:15:02.700Z web1 - | refused\n"
                       "2026-11-23T10:15:02.700Z web1 web1.mount |\n"
                       "9999 web1 web1.mount | when\n"
                       "2026-11-23T10:15:02.700Z web1 web1.mount | \n"
                       "2026-11-23T10:15:02.700Z web1 web1.mo");
    const Result<RecordedRun> run = recordedRun(runs.directory.path(), kId);
    QVERIFY(run);
    QCOMPARE(std::count_if(run->events.begin(), run->events.end(),
                           [](const RunEvent &event) {
                               return std::holds_alternative<StepOutput>(event.what);
                           }),
             1);
}

QTEST_GUILESS_MAIN(TestRunRecords)
#include "tst_runrecords.moc"
