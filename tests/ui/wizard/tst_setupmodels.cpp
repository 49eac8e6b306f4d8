// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/plan/impact.h"
#include "tests/ui/wizard/answeringsite.h"
#include "ui/models/datasetup.h"
#include "ui/models/document.h"
#include "ui/models/folderssetup.h"
#include "ui/models/glustersetup.h"
#include "ui/models/hoststable.h"
#include "ui/models/identitiessetup.h"
#include "ui/models/methodsetup.h"
#include "ui/models/nfssetup.h"
#include "ui/models/reviewsetup.h"
#include "ui/models/setupnotes.h"
#include "ui/models/setupsteps.h"
#include "ui/models/sitesetup.h"

using namespace sharewright;

namespace {

HostId host(const char *name)
{
    return HostId(QString::fromLatin1(name));
}

struct Fixture {
    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    AnsweringSite hosts;
    Document document;
    SiteSession session{document, hosts, directory.path()};
    SetupNotes notes{settings, document};

    /// Three Pandora hosts of which two answer, and a file server.
    void fill()
    {
        hosts.answers = {
            {QStringLiteral("web1"), AnsweringSite::pandoraAnswer("web1")},
            {QStringLiteral("web2"), AnsweringSite::pandoraAnswer("web2", "1001", "9")},
            {QStringLiteral("nas"), AnsweringSite::storageAnswer()}};
        SiteSetup site(session, document);
        site.setName(QStringLiteral("Headquarters"));
        site.readText(QStringLiteral("web1 web2 web3 nas"));
        site.takeChosen();
    }
    void probe()
    {
        QVERIFY(session.probe());
        QTRY_COMPARE(session.activity(), SiteSession::Activity::Idle);
    }
    [[nodiscard]] QString lastStep() { return document.undoStack().undoText(); }
};

} // namespace

class TestSetupModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namingAnEmptyProjectGivesItTheStandardFolders();
    void takingAListIsOneUndoStep();
    void aFileThatIsMissingIsToldWithARemedy();
    void addressesAreReadAsPeopleWriteThem();
    void whatIsNoAddressIsRefusedAndNothingChanges();
    void rolesAreRecognisedOnHostsThatHaveNone();
    void chosenRolesAreNotChangedByAProbe();
    void aFailedHostSaysWhatWasTried();
    void leavingAHostOutForgetsWhatReferredToIt();
    void foldersFollowTheAdviceInOneStep();
    void aModeThatIsNoneIsRefused();
    void answersAreKeptWithTheProject();
    void theRecommendationIsTakenUntilThePersonChooses();
    void bothMethodsCanBeComparedBeforeOneIsChosen();
    void theServerGetsTheRoleAndTheOldOneLosesIt();
    void theExportsFileGrowsWithTheOptions();
    void whatIsAskedTwiceIsAnsweredForTheLastProject();
    void proposedBricksTakeTheEmptyDisks();
    void aDiskInUseCannotBeChosen();
    void aProfileReplacesTheOptions();
    void theMatrixHurtsWhereNumbersDiffer();
    void theSourceIsNeverMergedWithItself();
    void goingThroughTheSourcesKeepsWhatIsMerged();
    void theReviewMakesThePlanAndNamesErrors();
    void theReviewNamesWhatIsDoneOnSeveralHostsOnce();
    void whoeverSetAMethodUpHasChosenIt();
    void stepsFollowTheMethodAndTheFindings();
    void whatNobodyLookedAtIsNotDone();
    void everyEditCanBeUndoneBackToTheStart();
    void theTablesKeepTheRulesOfModels();
};

void TestSetupModels::namingAnEmptyProjectGivesItTheStandardFolders()
{
    Fixture f;
    SiteSetup site(f.session, f.document);
    site.setName(QStringLiteral(" Headquarters "));
    QCOMPARE(f.document.project().name, QStringLiteral("Headquarters"));
    QCOMPARE(f.document.project().folders, standardFolders());
    QCOMPARE(f.lastStep(), QStringLiteral("Name the site Headquarters"));
}

void TestSetupModels::takingAListIsOneUndoStep()
{
    Fixture f;
    SiteSetup site(f.session, f.document);
    site.readText(QStringLiteral("web1, web2, nonsense@@"));
    QCOMPARE(site.findings().size(), 1);
    QVERIFY(site.found().setData(site.found().index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(site.takeChosen(), 1);
    QCOMPARE(f.document.project().hosts.size(), 1);
    QCOMPARE(f.document.undoStack().count(), 1);
    f.document.undoStack().undo();
    QVERIFY(f.document.isEmpty());
}

void TestSetupModels::aFileThatIsMissingIsToldWithARemedy()
{
    Fixture f;
    SiteSetup site(f.session, f.document);
    site.setFileOf(HostSource::SshConfig, f.directory.filePath(QStringLiteral("none")));
    site.readFrom(HostSource::SshConfig);
    QCOMPARE(site.findings().size(), 1);
    QVERIFY(!site.findings().constFirst().remedy.isEmpty());
}

void TestSetupModels::addressesAreReadAsPeopleWriteThem()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    QVERIFY(hosts.setAddress(host("web1"), QStringLiteral("admin@web1.lan:2222")));
    const Host *changed = f.document.project().host(host("web1"));
    QCOMPARE(changed->address, QStringLiteral("web1.lan"));
    QCOMPARE(changed->user, QStringLiteral("admin"));
    QCOMPARE(changed->port, quint16(2222));
    QCOMPARE(HostsSetup::addressText(*changed), QStringLiteral("admin@web1.lan:2222"));
    QVERIFY(hosts.setAddress(host("web1"), QStringLiteral("[fd00::1]:2200")));
    QCOMPARE(HostsSetup::addressText(*f.document.project().host(host("web1"))),
             QStringLiteral("[fd00::1]:2200"));
}

void TestSetupModels::whatIsNoAddressIsRefusedAndNothingChanges()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    const int before = f.document.undoStack().count();
    QVERIFY(!hosts.setAddress(host("web1"), QStringLiteral("a b")));
    QVERIFY(!hosts.rename(host("web1"), QStringLiteral("web2")));
    QCOMPARE(f.document.undoStack().count(), before);
}

void TestSetupModels::rolesAreRecognisedOnHostsThatHaveNone()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    f.probe();
    QCOMPARE(f.document.project().host(host("web1"))->roles, Roles(Role::Server) | Role::Console);
    QCOMPARE(f.document.project().host(host("nas"))->roles, Roles(Role::NfsServer));
    QVERIFY(f.session.planIsCurrent()); // the plan that the probe makes knows the roles already
}

void TestSetupModels::chosenRolesAreNotChangedByAProbe()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    hosts.setRole(host("web1"), Role::Server, true);
    f.probe();
    QCOMPARE(f.document.project().host(host("web1"))->roles, Roles(Role::Server));
    QCOMPARE(hosts.missingRoles(host("web1")), Roles(Role::Console));
    hosts.takeRecognisedRoles();
    QCOMPARE(f.document.project().host(host("web1"))->roles, Roles(Role::Server) | Role::Console);
}

void TestSetupModels::aFailedHostSaysWhatWasTried()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    f.probe();
    QCOMPARE(hosts.failedHosts(), QList<HostId>{host("web3")});
    const QString details = hosts.failureDetails(host("web3"));
    for (const char *part : {"web3", "22", "Nobody answers", "No route to host"})
        QVERIFY2(details.contains(QLatin1StringView(part)), part);
    QVERIFY(hosts.failureDetails(host("web1")).isEmpty());
}

void TestSetupModels::leavingAHostOutForgetsWhatReferredToIt()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    hosts.setRole(host("nas"), Role::NfsServer, true);
    QCOMPARE(f.document.project().nfs.server, host("nas"));
    hosts.removeHosts({host("nas"), host("web3")});
    QVERIFY(f.document.project().nfs.server.isEmpty());
    QCOMPARE(f.document.project().hosts.size(), 2);
    f.document.undoStack().undo();
    QCOMPARE(f.document.project().nfs.server, host("nas"));
}

void TestSetupModels::foldersFollowTheAdviceInOneStep()
{
    Fixture f;
    f.fill();
    FoldersSetup folders(f.session, f.document);
    QCOMPARE(folders.differences(), 0);
    folders.setShared(folders.advice().constFirst(), false);
    QCOMPARE(folders.differences(), 1);
    QVERIFY(folders.addFolder(QStringLiteral("/var/spool/pandora/data_in/")));
    QCOMPARE(folders.differences(), 2);
    const int before = f.document.undoStack().count();
    folders.followAdvice();
    QCOMPARE(f.document.undoStack().count(), before + 1);
    QCOMPARE(folders.differences(), 0);
    QCOMPARE(folders.addFolder(QStringLiteral("relative")).error().code, ErrorCode::InvalidInput);
}

void TestSetupModels::aModeThatIsNoneIsRefused()
{
    Fixture f;
    f.fill();
    FoldersSetup folders(f.session, f.document);
    const FolderId conf(QStringLiteral("conf"));
    QVERIFY(folders.setMode(conf, QStringLiteral("2775")));
    QCOMPARE(f.document.project().folders.constFirst().mode, 02775U);
    QVERIFY(!folders.setMode(conf, QStringLiteral("rwx")));
    QVERIFY(!folders.setMode(conf, QStringLiteral("9")));
}

void TestSetupModels::answersAreKeptWithTheProject()
{
    Fixture f;
    f.fill();
    MethodSetup method(f.session, f.document, f.notes);
    method.answer(BackendQuestion::OneSite, Answer::No);
    f.notes.setStep(SetupStep::Method);
    QVERIFY(f.document.saveAs(f.directory.filePath(QStringLiteral("a.yaml"))));
    QCOMPARE(f.notes.answers().of(BackendQuestion::OneSite), Answer::No);
    f.document.setUnsavedProject({});
    QCOMPARE(f.notes.answers(), BackendAnswers{});
    QCOMPARE(f.notes.step(), SetupStep::Site);
    QVERIFY(f.document.open(f.directory.filePath(QStringLiteral("a.yaml"))));
    QCOMPARE(f.notes.answers().of(BackendQuestion::OneSite), Answer::No);
    QCOMPARE(f.notes.step(), SetupStep::Method);
}

void TestSetupModels::theRecommendationIsTakenUntilThePersonChooses()
{
    Fixture f;
    f.fill();
    MethodSetup method(f.session, f.document, f.notes);
    for (const BackendQuestion question : kBackendQuestions)
        method.answer(question,
                      question == BackendQuestion::SeparateStorage ? Answer::No : Answer::Yes);
    QCOMPARE(method.advice().recommended, Backend::GlusterFs);
    QCOMPARE(method.chosen(), Backend::GlusterFs);
    method.choose(Backend::Nfs);
    method.answer(BackendQuestion::OneSite, Answer::DontKnow);
    method.answer(BackendQuestion::OneSite, Answer::Yes);
    QCOMPARE(method.chosen(), Backend::Nfs);
}

void TestSetupModels::bothMethodsCanBeComparedBeforeOneIsChosen()
{
    Fixture f;
    f.fill();
    const MethodSetup method(f.session, f.document, f.notes);
    const Project nfs = method.sketch(Backend::Nfs);
    QCOMPARE(nfs.nfs.server, MethodSetup::imaginedServer());
    QVERIFY(nfs.host(nfs.nfs.server));
    const Project gluster = method.sketch(Backend::GlusterFs);
    QCOMPARE(gluster.gluster.bricks.size(), 3);
    QVERIFY(f.document.project().gluster.bricks.isEmpty());
}

void TestSetupModels::theServerGetsTheRoleAndTheOldOneLosesIt()
{
    Fixture f;
    f.fill();
    NfsSetup nfs(f.session, f.document);
    nfs.setServer(host("nas"));
    nfs.setServer(host("web3"));
    QVERIFY(!f.document.project().host(host("nas"))->roles.testFlag(Role::NfsServer));
    QVERIFY(f.document.project().host(host("web3"))->roles.testFlag(Role::NfsServer));
    QCOMPARE(f.lastStep(), QStringLiteral("Let web3 keep the files"));
}

void TestSetupModels::theExportsFileGrowsWithTheOptions()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    for (const char *id : {"web1", "web2", "web3"})
        hosts.setRole(host(id), Role::Server, true);
    hosts.setRole(host("web1"), Role::Console, true); // the attachments have a user
    NfsSetup nfs(f.session, f.document);
    const auto files = [&] {
        QSignalSpy brought(&nfs, &NfsSetup::filesChanged);
        nfs.askFiles();
        return brought.wait() ? nfs.files() : QList<NfsSetup::FileView>();
    };
    QVERIFY(files().isEmpty());
    nfs.setServer(host("nas"));
    const auto exports = [&] { return files().value(0).text; };
    QVERIFY2(exports().contains(QLatin1StringView("/srv/pandora/conf web1(rw,sync")),
             qPrintable(exports()));
    QVERIFY(exports().contains(QLatin1StringView("root_squash")));
    nfs.setRootSquash(false);
    QVERIFY(exports().contains(QLatin1StringView("no_root_squash")));
    nfs.setAllowedNetworks(QStringLiteral("10.0.0.0/24, 10.1.0.0/24"));
    QVERIFY(exports().contains(QLatin1StringView("10.1.0.0/24(")));
    nfs.setAttributeCacheSeconds(30);
    QVERIFY(files().value(1).text.contains(QLatin1StringView("actimeo=30")));
}

void TestSetupModels::whatIsAskedTwiceIsAnsweredForTheLastProject()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    for (const char *id : {"web1", "web2", "web3"})
        hosts.setRole(host(id), Role::Server, true);
    hosts.setRole(host("web1"), Role::Console, true); // the attachments have a user
    NfsSetup nfs(f.session, f.document);
    nfs.setServer(host("nas"));
    nfs.askFiles();
    nfs.setRootSquash(false);
    nfs.askFiles();
    QTRY_VERIFY(nfs.files().value(0).text.contains(QLatin1StringView("no_root_squash")));
}

void TestSetupModels::proposedBricksTakeTheEmptyDisks()
{
    Fixture f;
    f.fill();
    f.hosts.answers.insert(QStringLiteral("web3"), AnsweringSite::pandoraAnswer("web3"));
    HostsSetup hosts(f.session, f.document);
    f.probe();
    GlusterSetup gluster(f.session, f.document);
    QVERIFY(!gluster.propose(1));
    for (const char *name : {"web1", "web2", "web3"})
        gluster.setNode(host(name), true);
    QVERIFY(gluster.propose(1));
    QCOMPARE(gluster.sets().size(), 1);
    QCOMPARE(gluster.settings().bricks.constFirst().device,
             QStringLiteral("/dev/disk/by-id/data-web1"));
    QCOMPARE(gluster.capacity().usableBytes, qint64(100) << 30);
    gluster.setCopies(GlusterSetup::Copies::TwoAndArbiter);
    QVERIFY(gluster.settings().arbiter);
    QCOMPARE(gluster.copies(), GlusterSetup::Copies::TwoAndArbiter);
}

void TestSetupModels::aDiskInUseCannotBeChosen()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    f.probe();
    GlusterSetup gluster(f.session, f.document);
    Project project = f.document.project();
    project.gluster.bricks = {{.host = host("web1"), .mountPoint = QStringLiteral("/b")}};
    f.document.replaceProject(project, QStringLiteral("x"));
    const Result<> refused = gluster.setDisk(0, QStringLiteral("/dev/sda"));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1StringView("/dev/sda")));
    QVERIFY(gluster.setDisk(0, QStringLiteral("/dev/disk/by-id/data-web1")));
    gluster.setBrickHost(0, host("web2"));
    QVERIFY(gluster.settings().bricks.constFirst().device.isEmpty());
}

void TestSetupModels::aProfileReplacesTheOptions()
{
    Fixture f;
    f.fill();
    GlusterSetup gluster(f.session, f.document);
    QCOMPARE(gluster.profile(), QStringLiteral("standard"));
    gluster.setProfile(QStringLiteral("quick-failover"));
    QCOMPARE(gluster.settings().options, QStringList{QStringLiteral("network.ping-timeout=10")});
    QCOMPARE(gluster.profile(), QStringLiteral("quick-failover"));
}

void TestSetupModels::theMatrixHurtsWhereNumbersDiffer()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    IdentitiesSetup identities(f.session, f.document);
    QVERIFY(identities.summary().contains(QLatin1StringView("No host")));
    f.probe();
    QVERIFY(identities.matrix().constFirst().hurts());
    QCOMPARE(identities.remedies().size(), 3);
    identities.apply(IdentityRemedy::Kind::CommonGroup, QStringLiteral("pandorashare"));
    QCOMPARE(f.document.project().folders.constFirst().group, QStringLiteral("pandorashare"));
}

void TestSetupModels::theSourceIsNeverMergedWithItself()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document);
    f.probe();
    DataSetup data(f.session, f.document);
    QCOMPARE(data.sources().constFirst().host, host("web1"));
    data.setSource(host("web1"));
    data.setMerged(host("web2"), true);
    data.setSource(host("web2"));
    QVERIFY(data.settings().mergeFrom.isEmpty());
    QVERIFY(data.estimateText().contains(QLatin1StringView("To copy")));
    data.setSource({});
    QVERIFY(data.estimateText().contains(QLatin1StringView("Nothing is copied")));
}

void TestSetupModels::goingThroughTheSourcesKeepsWhatIsMerged()
{
    Fixture f;
    f.fill();
    DataSetup data(f.session, f.document);
    data.setSource(host("web1"));
    data.setMerged(host("web2"), true);
    for (const HostId &passed : {host("web2"), HostId(), host("web1")})
        data.setSource(passed);
    QCOMPARE(data.settings().mergeFrom, QList<HostId>{host("web2")});

    data.setSource(host("web2"));
    data.setSource({});
    data.setMerged(host("web1"), true); // a choice of one's own ends it
    data.setSource(host("web2"));
    QCOMPARE(data.settings().mergeFrom, QList<HostId>{host("web1")});
}

void TestSetupModels::theReviewMakesThePlanAndNamesErrors()
{
    Fixture f;
    f.fill();
    ReviewSetup review(f.session, f.document);
    QVERIFY(!review.canRun());
    review.makePlan();
    QTRY_VERIFY(review.plan());
    QVERIFY(!review.canApply());
    QVERIFY(!review.errors().isEmpty());
    HostsSetup hosts(f.session, f.document);
    hosts.removeHosts({host("web3")});
    f.hosts.answers[QStringLiteral("web2")] = AnsweringSite::pandoraAnswer("web2");
    f.probe();
    NfsSetup(f.session, f.document).setServer(host("nas"));
    QVERIFY(!review.plan());
    review.makePlan();
    QTRY_VERIFY(review.plan());
    QVERIFY(review.counts().steps > 10);
    QVERIFY(!review.fingerprintText().isEmpty());
    QVERIFY2(review.countsText().contains(QStringLiteral("services stop for about")),
             qPrintable(review.countsText()));
}

void TestSetupModels::theReviewNamesWhatIsDoneOnSeveralHostsOnce()
{
    Fixture f;
    f.fill();
    HostsSetup hosts(f.session, f.document); // recognises the roles
    hosts.removeHosts({host("web3")});
    f.hosts.answers[QStringLiteral("web2")] = AnsweringSite::pandoraAnswer("web2");
    f.probe();
    NfsSetup(f.session, f.document).setServer(host("nas"));
    ReviewSetup review(f.session, f.document);
    review.makePlan();
    QTRY_VERIFY(review.plan());
    const QList<ReviewSetup::DestructiveStep> steps = review.destructiveSteps();
    QSet<QString> titles;
    qsizetype all = 0;
    for (const ReviewSetup::DestructiveStep &step : steps) {
        QVERIFY(step.impact != Impact::None);
        titles.insert(step.title);
        all += step.hosts.size();
    }
    QCOMPARE(titles.size(), steps.size());
    QCOMPARE(all, review.counts().destructive);
    QCOMPARE(steps.first().impact, Impact::MovesData);
    QCOMPARE(steps.first().hosts, QStringList({QStringLiteral("web1"), QStringLiteral("web2")}));
}

void TestSetupModels::whoeverSetAMethodUpHasChosenIt()
{
    Fixture f;
    SetupSteps steps(f.session, f.document, f.notes);
    f.fill();
    QCOMPARE(steps.state(SetupStep::Method), SetupSteps::State::Open);
    NfsSetup(f.session, f.document).setServer(host("nas"));
    QCOMPARE(steps.state(SetupStep::Method), SetupSteps::State::Done);
}

void TestSetupModels::stepsFollowTheMethodAndTheFindings()
{
    Fixture f;
    SetupSteps steps(f.session, f.document, f.notes);
    const QAbstractItemModelTester tester(&steps);
    QCOMPARE(steps.state(SetupStep::Site), SetupSteps::State::Open);
    f.fill();
    QCOMPARE(steps.state(SetupStep::Site), SetupSteps::State::Done);
    QCOMPARE(steps.state(SetupStep::Hosts), SetupSteps::State::Open); // no roles yet
    QVERIFY(steps.steps().contains(SetupStep::Nfs));
    MethodSetup(f.session, f.document, f.notes).choose(Backend::GlusterFs);
    QVERIFY(!steps.steps().contains(SetupStep::Nfs));
    QCOMPARE(steps.next(SetupStep::Method), SetupStep::Gluster);
    QCOMPARE(steps.next(SetupStep::Review), SetupStep::Review);
    QCOMPARE(steps.previous(SetupStep::Site), SetupStep::Site);
}

void TestSetupModels::whatNobodyLookedAtIsNotDone()
{
    Fixture f;
    SetupSteps steps(f.session, f.document, f.notes);
    f.fill();
    HostsSetup hosts(f.session, f.document);
    for (const Host &each : f.document.project().hosts)
        hosts.setRole(each.id, Role::Console, true);
    QCOMPARE(steps.state(SetupStep::Hosts), SetupSteps::State::Open);
    const QModelIndex row = steps.index(static_cast<int>(steps.steps().indexOf(SetupStep::Hosts)));
    QCOMPARE(row.data(SetupSteps::StateWordsRole).toString(), QStringLiteral("not looked at yet"));
    f.probe();
    QVERIFY(steps.state(SetupStep::Hosts) != SetupSteps::State::Open);
}

void TestSetupModels::everyEditCanBeUndoneBackToTheStart()
{
    Fixture f;
    f.fill();
    NfsSetup nfs(f.session, f.document);
    nfs.setServer(host("nas"));
    nfs.setExportRoot(QStringLiteral("/data"));
    DataSetup data(f.session, f.document);
    data.setSource(host("web1"));
    data.setSeparateIncoming(true);
    MethodSetup(f.session, f.document, f.notes).choose(Backend::GlusterFs);
    const Project after = f.document.project();
    for (int i = 0; i < f.document.undoStack().count(); ++i)
        QVERIFY(!f.document.undoStack().text(i).isEmpty());
    f.document.undoStack().setIndex(0);
    QCOMPARE(f.document.project(), Project{});
    f.document.undoStack().setIndex(f.document.undoStack().count());
    QCOMPARE(f.document.project(), after);
}

void TestSetupModels::theTablesKeepTheRulesOfModels()
{
    Fixture f;
    HostsSetup hosts(f.session, f.document);
    HostsTable hostsTable(hosts);
    FoldersSetup folders(f.session, f.document);
    FoldersTable foldersTable(folders);
    IdentitiesSetup identities(f.session, f.document);
    IdentityTable identityTable(identities);
    const QAbstractItemModelTester first(&hostsTable);
    const QAbstractItemModelTester second(&foldersTable);
    const QAbstractItemModelTester third(&identityTable);
    f.fill();
    f.probe();
    QVERIFY(hostsTable.setData(hostsTable.index(0, HostsTable::GlusterNode), Qt::Checked,
                               Qt::CheckStateRole));
    QVERIFY(f.document.project().hosts.constFirst().roles.testFlag(Role::GlusterNode));
    QVERIFY(hostsTable.setData(hostsTable.index(0, HostsTable::Name), QStringLiteral("first"),
                               Qt::EditRole));
    QCOMPARE(hostsTable.rowOf(host("first")), 0);
    f.document.undoStack().setIndex(0);
    QCOMPARE(hostsTable.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSetupModels)
#include "tst_setupmodels.moc"
