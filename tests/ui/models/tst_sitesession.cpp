// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <atomic>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/plan/planner.h"
#include "core/run/journal.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"

using namespace sharewright;

namespace {

/// A host that is never reached: at once, or only when it is told to stop.
class UnreachableHost final : public RemoteHost
{
public:
    explicit UnreachableHost(bool patient) : m_patient(patient) {}
    Result<> connectToHost(std::stop_token stop) override
    {
        while (m_patient && !stop.stop_requested())
            std::this_thread::yield();
        return failure(m_patient ? ErrorCode::Cancelled : ErrorCode::Unreachable,
                       QStringLiteral("no such host"));
    }
    Result<CommandResult> run(const RemoteCommand &, const OutputSink &, std::stop_token) override
    {
        return failure(ErrorCode::ConnectionLost, QStringLiteral("gone"));
    }
    Result<std::unique_ptr<RemoteShell>> openShell(bool, std::stop_token) override
    {
        return failure(ErrorCode::ConnectionLost, QStringLiteral("gone"));
    }
    bool isConnected() const override { return false; }
    void disconnectFromHost() override {}

private:
    bool m_patient;
};

class UnreachableSite final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override
    {
        ++asked;
        return std::make_unique<UnreachableHost>(patient);
    }
    std::atomic<int> asked = 0;
    bool patient = false;
};

Project site()
{
    Project project;
    project.name = QStringLiteral("Site");
    for (const char *name : {"nas", "web1", "web2"}) {
        Host host;
        host.id = HostId(QString::fromLatin1(name));
        host.address = host.id.value + QStringLiteral(".example");
        host.roles = host.id.value == QLatin1StringView("nas") ? Role::NfsServer : Role::Server;
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    project.folders = standardFolders();
    return project;
}

struct Fixture {
    Fixture() { document.setUnsavedProject(site()); }
    QTemporaryDir runs;
    Document document;
    UnreachableSite hosts;
    SiteSession session{document, hosts, runs.path()};
};

/// A run of the site's plan that was cut off after its first step began.
QString keepCutOffRun(const QString &runDirectory)
{
    const Plan plan = makePlan(site(), {});
    const Result<QString> id = createRun(runDirectory, plan, QDateTime::currentDateTimeUtc());
    if (!id)
        qFatal("%s", qPrintable(id.error().message));
    const auto journal = Journal::open(filesOf(runDirectory, *id).journal());
    (*journal)->append({{QStringLiteral("kind"), QStringLiteral("run")},
                        {QStringLiteral("what"), QStringLiteral("apply")}});
    (*journal)->append({{QStringLiteral("kind"), QStringLiteral("step")},
                        {QStringLiteral("step"), plan.steps.first().id.value},
                        {QStringLiteral("state"), QStringLiteral("running")}});
    return *id;
}

} // namespace

class TestSiteSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probingAsksEveryHostAndThenMakesThePlan();
    void aProbeCanBeStopped();
    void destroyingASessionStopsItsProbe();
    void thePlanIsOutOfDateAfterAnEditButNotAfterAMove();
    void whatTheFileAndThePlanBothSayIsSaidOnce();
    void aPlanIsPendingUntilItWasCarriedOutToItsEnd();
    void theTaskOfAPlanStaysUntilAnotherIsAsked();
    void onlyOneThingGoesOnAtATime();
    void aRunNeedsACurrentPlan();
    void aRunNeedsAFileUnderWhoseNameItsRecordIsFound();
    void resettingForgetsAnswersThatAreStillUnderWay();
    void anotherProjectForgetsWhatIsKnownOfTheOldHosts();
    void theRunsOnRecordAreReadWhenTheProjectOpens();
    void aKeptRunIsLoadedForReading();
    void aRunThatIsNotOnRecordIsNotResumed();
    void theHostsMarksSpeakOfTheLastLook();
    void anEditWhileARunGoesOnDoesNotReachIt();
};

void TestSiteSession::probingAsksEveryHostAndThenMakesThePlan()
{
    Fixture f;
    QVERIFY(f.session.probe());
    QCOMPARE(f.session.activity(), SiteSession::Activity::Probing);
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
    QCOMPARE(f.hosts.asked, 3);
    QCOMPARE(f.session.facts().failures.size(), 3);
    QCOMPARE(f.session.probeState(HostId(QStringLiteral("web1"))), SiteSession::HostProbe::Failed);
    QVERIFY(f.session.plan().has_value());
    QVERIFY(f.session.planIsCurrent());
}

void TestSiteSession::aProbeCanBeStopped()
{
    Fixture f;
    f.hosts.patient = true;
    QVERIFY(f.session.probe());
    QTRY_COMPARE(f.hosts.asked, 3);
    f.session.stop();
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
}

void TestSiteSession::destroyingASessionStopsItsProbe()
{
    Document document;
    document.setUnsavedProject(site());
    UnreachableSite hosts;
    hosts.patient = true;
    {
        SiteSession session(document, hosts);
        QVERIFY(session.probe());
    }
    QCoreApplication::processEvents(); // late answers find nobody
}

void TestSiteSession::thePlanIsOutOfDateAfterAnEditButNotAfterAMove()
{
    Fixture f;
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.planIsCurrent());
    f.document.moveHost(HostId(QStringLiteral("web1")), {100, 100});
    QVERIFY(f.session.planIsCurrent());
    QVERIFY(f.document.renameHost(HostId(QStringLiteral("web1")), HostId(QStringLiteral("web7"))));
    QVERIFY(!f.session.planIsCurrent());
    f.document.undoStack().undo();
    QVERIFY(f.session.planIsCurrent());
}

void TestSiteSession::whatTheFileAndThePlanBothSayIsSaidOnce()
{
    Fixture f;
    Project withoutOne = site();
    withoutOne.folders.removeFirst();
    f.document.setUnsavedProject(withoutOne);
    const QString file = f.runs.filePath(QStringLiteral("site.yaml"));
    QVERIFY(f.document.saveAs(file));
    QVERIFY(f.document.open(file)); // from now on its findings know their lines
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.planIsCurrent());
    const QList<Finding> all = f.session.findings();
    QCOMPARE(std::ranges::count(all, QStringLiteral("site.missing-folders"), &Finding::code), 1);
}

void TestSiteSession::aPlanIsPendingUntilItWasCarriedOutToItsEnd()
{
    Fixture f;
    QVERIFY(!f.session.planIsPending());
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.planIsPending());
    f.hosts.patient = true;
    QSignalSpy ended(&f.session, &SiteSession::runFinished);
    for (const RunKind kind : {RunKind::DryRun, RunKind::Apply}) {
        const int before = f.hosts.asked;
        QVERIFY(f.session.start(kind));
        QTRY_VERIFY(f.hosts.asked > before);
        f.session.stop();
        QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
        QVERIFY(f.session.planIsPending()); // a dry run, and one that was stopped, leave it to do
    }
    QCOMPARE(ended.size(), 2);
}

void TestSiteSession::theTaskOfAPlanStaysUntilAnotherIsAsked()
{
    Fixture f;
    const PlanTask unshare{PlanTask::Kind::Unshare, true};
    QVERIFY(f.session.makePlan(unshare));
    QTRY_VERIFY(f.session.planIsCurrent());
    QCOMPARE(f.session.plan()->task, unshare);
    QVERIFY(f.session.probe());
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
    QCOMPARE(f.session.plan()->task, unshare);
    QVERIFY(f.session.makePlan());
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
    QCOMPARE(f.session.plan()->task, PlanTask{});
}

void TestSiteSession::onlyOneThingGoesOnAtATime()
{
    Fixture f;
    f.hosts.patient = true;
    QVERIFY(f.session.probe());
    for (const Result<> &result :
         {f.session.probe(), f.session.makePlan(), f.session.checkHealth()})
        QVERIFY(!result && !result.error().message.isEmpty());
}

void TestSiteSession::aRunNeedsACurrentPlan()
{
    Fixture f;
    QCOMPARE(f.session.start(RunKind::Apply).error().code, ErrorCode::PreconditionLost);
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.planIsCurrent());
    QVERIFY(f.document.renameHost(HostId(QStringLiteral("web1")), HostId(QStringLiteral("web7"))));
    QCOMPARE(f.session.start(RunKind::DryRun).error().code, ErrorCode::PreconditionLost);
}

void TestSiteSession::aRunNeedsAFileUnderWhoseNameItsRecordIsFound()
{
    Document document;
    document.setUnsavedProject(site());
    UnreachableSite hosts;
    SiteSession session(document, hosts);
    QVERIFY(session.makePlan());
    QTRY_VERIFY(session.planIsCurrent());
    QTRY_COMPARE(session.activity(), SiteSession::Activity::Idle);
    const Result<> refused = session.start(RunKind::Apply);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1StringView("Save the project")));
}

void TestSiteSession::resettingForgetsAnswersThatAreStillUnderWay()
{
    Fixture f;
    QVERIFY(f.session.makePlan());
    f.session.reset();
    QCoreApplication::processEvents();
    QVERIFY(!f.session.plan().has_value());
    QCOMPARE(f.session.activity(), SiteSession::Activity::Idle);
}

void TestSiteSession::anotherProjectForgetsWhatIsKnownOfTheOldHosts()
{
    Fixture f;
    QVERIFY(f.session.probe());
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
    QVERIFY(f.session.plan().has_value());
    f.document.setUnsavedProject(site());
    QVERIFY(!f.session.plan().has_value());
    QVERIFY(f.session.facts().failures.isEmpty());
    QCOMPARE(f.session.probeState(HostId(QStringLiteral("web1"))),
             SiteSession::HostProbe::NotAsked);
}

void TestSiteSession::theRunsOnRecordAreReadWhenTheProjectOpens()
{
    Fixture f;
    QTRY_VERIFY(f.session.runs().isEmpty());
    const QString run = keepCutOffRun(f.runs.path());
    f.document.setUnsavedProject(site());
    QTRY_COMPARE(f.session.runs().size(), 1);
    QCOMPARE(f.session.runs().first().id, run);
    QVERIFY(unfinishedRun(f.session.runs()));
}

void TestSiteSession::aKeptRunIsLoadedForReading()
{
    Fixture f;
    QSignalSpy loaded(&f.session, &SiteSession::runLoaded);
    QSignalSpy missing(&f.session, &SiteSession::runNotLoaded);
    QVERIFY(f.session.lookAtRun(keepCutOffRun(f.runs.path())));
    QTRY_COMPARE(loaded.size(), 1);
    const auto run = loaded.first().first().value<RecordedRun>();
    QVERIFY(std::get<RunFinished>(run.events.last().what).interrupted);
    QVERIFY(f.session.lookAtRun(QStringLiteral("no-such-run")));
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(f.hosts.asked, 0);
}

void TestSiteSession::aRunThatIsNotOnRecordIsNotResumed()
{
    Fixture f;
    QCOMPARE(f.session.resumeRun(QStringLiteral("no-such-run")).error().code, ErrorCode::NotFound);
    QCOMPARE(f.session.retryFailed(QStringLiteral("no-such-run")).error().code,
             ErrorCode::NotFound);
    QCOMPARE(f.session.activity(), SiteSession::Activity::Idle);
}

void TestSiteSession::theHostsMarksSpeakOfTheLastLook()
{
    Fixture f;
    QCOMPARE(f.session.lastLook(), SiteSession::LastLook::None);
    QVERIFY(f.session.checkHealth());
    QTRY_COMPARE(f.session.lastLook(), SiteSession::LastLook::Health);
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
    QVERIFY(f.session.probe());
    QTRY_COMPARE(f.session.lastLook(), SiteSession::LastLook::Probe);
    QTRY_COMPARE(f.session.activity(), SiteSession::Activity::Idle);
}

void TestSiteSession::anEditWhileARunGoesOnDoesNotReachIt()
{
    Fixture f;
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.planIsCurrent());
    const QString fingerprintBefore = fingerprint(*f.session.plan());
    f.hosts.patient = true;
    QSignalSpy ended(&f.session, &SiteSession::runFinished);
    QVERIFY(f.session.start(RunKind::DryRun));
    QTRY_COMPARE(f.hosts.asked, 3);
    QVERIFY(f.document.renameHost(HostId(QStringLiteral("web1")), HostId(QStringLiteral("web7"))));
    QVERIFY(!f.session.planIsCurrent());
    QCOMPARE(f.session.activity(), SiteSession::Activity::Running);
    QCOMPARE(f.session.start(RunKind::Apply).error().code, ErrorCode::PreconditionLost);
    f.session.stop();
    QTRY_COMPARE(ended.size(), 1);
    // The record speaks of what ran, and the edit is in the document.
    QTRY_COMPARE(f.session.runs().size(), 1);
    QTRY_VERIFY(f.session.runs().first().ended);
    QCOMPARE(f.session.runs().first().fingerprint, fingerprintBefore);
    QVERIFY(f.document.project().host(HostId(QStringLiteral("web7"))));
    const Result<> again = f.session.undoRun(f.session.runs().first().id);
    QVERIFY(!again && again.error().message.contains(QLatin1StringView("web1")));
}

QTEST_GUILESS_MAIN(TestSiteSession)
#include "tst_sitesession.moc"
