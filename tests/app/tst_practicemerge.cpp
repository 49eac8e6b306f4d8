// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>
#include <QtTest>

#include "app/practicecredentials.h"
#include "core/merge/mergetable.h"
#include "core/plan/planjson.h"
#include "core/plan/planner.h"
#include "core/practice/practicesite.h"
#include "core/run/fetching.h"
#include "core/run/probing.h"
#include "core/run/runner.h"
#include "core/ssh/sshconnector.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

class Quiet : public RunObserver
{
public:
    void onRunEvent(const RunEvent &event) override
    {
        if (const auto *step = std::get_if<StepChanged>(&event.what);
            step && step->state == StepState::Failed)
            qInfo().noquote() << step->step.value << step->error.message << step->error.details;
        if (const auto *output = std::get_if<StepOutput>(&event.what))
            m_text += output->text + '\n';
        if (const auto *step = std::get_if<StepChanged>(&event.what))
            m_states.insert(step->step, step->state);
    }
    QByteArray m_text; ///< everything that was said
    QHash<StepId, StepState> m_states;
};

const QString kSpool = u"/var/spool/pandora/data_in"_s;

} // namespace

/// Two practice hosts with conf and md5 of their own, many agents on both: merged and with separate incoming folders.
class TestPracticeMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto started = PracticeSite::start();
        if (!started)
            QFAIL(qPrintable(started.error().message));
        m_site = std::move(*started);
        m_project = m_site->project();
        m_runs = std::make_unique<QTemporaryDir>();
        m_connector = makeSshConnector(
            {.knownHostsFile = m_site->knownHostsFile(), .configFile = u"none"_s}, m_credentials);
    }
    void twoHostsFilesBecomeOneShareAndNothingIsLost();
    void serversGetFoldersOfTheirOwnAndUndoTakesThemBack();

private:
    [[nodiscard]] SiteFacts probed() { return probeSite(m_project, *m_connector, {}); }
    RunOutcome run(const Plan &plan, RunKind kind = RunKind::Apply,
                   const std::optional<QString> &resume = {})
    {
        m_said = std::make_unique<Quiet>();
        Runner runner({.project = m_project,
                       .plan = plan,
                       .kind = kind,
                       .runDirectory = m_runs->path(),
                       .resume = resume,
                       .onlyHosts = {}},
                      *m_connector, *m_said);
        if (!runner.start())
            return RunOutcome::Failed;
        m_runId = runner.runId();
        return runner.wait();
    }
    QByteArray see(const char *host, const QString &script) const
    {
        return m_site->inspect(HostId(QLatin1StringView(host)), script)
            .value_or("failed")
            .trimmed();
    }

    std::unique_ptr<PracticeSite> m_site;
    PracticeCredentials m_credentials;
    std::unique_ptr<RemoteConnector> m_connector;
    std::unique_ptr<QTemporaryDir> m_runs;
    std::unique_ptr<Quiet> m_said;
    Project m_project;
    QString m_runId;
};

void TestPracticeMerge::twoHostsFilesBecomeOneShareAndNothingIsLost()
{
    m_project.migration.mergeFrom = {HostId(u"pandora2"_s)};
    const SiteFacts facts = probed();
    const MergeTable asked = mergeTable(m_project, facts);
    const auto open = asked.openConflicts();
    QVERIFY2(open.size() > 50, qPrintable(QString::number(open.size())));
    QVERIFY(!open.first()->agent.isEmpty());
    QVERIFY(hasErrors(makePlan(m_project, facts).findings));

    // One agent is decided by hand, against the rule.
    const QString name = open.first()->path();
    QCOMPARE(open.first()->folder.value, u"conf"_s);
    const auto versionOn = [&](const char *host) {
        return fetchFile(m_project, *m_connector, HostId(QLatin1StringView(host)),
                         kSpool + u"/conf/"_s + name, {})
            .value_or("failed");
    };
    const QByteArray ours = versionOn("pandora1");
    const QByteArray theirs = versionOn("pandora2");
    QVERIFY(ours != theirs && theirs.contains("agent_name"));
    m_project.migration.mergeRule = MergeRule::Seed;
    m_project.migration.choices = {{FolderId(u"conf"_s), name, HostId(u"pandora2"_s)}};
    const QByteArray onlyTheirs =
        see("pandora2", u"cd %1/conf && ls *.conf | head -n 400 | sort | sha256sum"_s.arg(kSpool));
    const Plan plan = makePlan(m_project, probed());
    QVERIFY(!hasErrors(plan.findings));
    QCOMPARE(run(plan), RunOutcome::Succeeded);

    for (const char *host : {"pandora1", "pandora2"})
        QCOMPARE(see(host, u"cat %1/conf/%2"_s.arg(kSpool, name)), theirs.trimmed());
    const QString md5 = name.chopped(5) + u".md5"_s;
    QCOMPARE(see("pandora1", u"cat %1/md5/%2"_s.arg(kSpool, md5)),
             see("pandora2", u"cat %1/md5.before-sharewright/%2"_s.arg(kSpool, md5)));
    QCOMPARE(see("nas",
                 u"cat /srv/pandora/.sharewright-merge-*/replaced-by-pandora2/conf/%1"_s.arg(name)),
             ours.trimmed());
    // Every name of both hosts is in the share.
    QVERIFY(!onlyTheirs.isEmpty());
    for (const char *host : {"pandora1", "pandora2"})
        QCOMPARE(
            see(host,
                u"cd %1/conf.before-sharewright && for f in *; do [ -e %1/conf/$f ] || echo $f; done"_s
                    .arg(kSpool)),
            QByteArray());
}

void TestPracticeMerge::serversGetFoldersOfTheirOwnAndUndoTakesThemBack()
{
    m_project.tentacle.separateIncoming = true;
    const QString settings =
        u"cat /etc/pandora/pandora_server.conf /etc/tentacle/tentacle_server.conf | sha256sum; "
        "stat -c '%a %U %G' /etc/pandora/pandora_server.conf /etc/tentacle/tentacle_server.conf"_s;
    const QByteArray before = see("pandora2", settings);
    see("pandora2",
        u"systemctl stop pandora_ha pandora_server; echo waits >%1/waits.17.data; chown pandora %1/waits.17.data"_s
            .arg(kSpool));
    const Plan plan = makePlan(m_project, probed());
    QVERIFY2(!hasErrors(plan.findings), planJson(plan).constData());
    QVERIFY(!planJson(plan).contains("dbpass"));
    QCOMPARE(run(plan), RunOutcome::Succeeded);
    const QString firstRun = m_runId;
    QVERIFY(!m_said->m_text.contains("dbpass"));

    QCOMPARE(see("pandora2", u"cat %1/xml_srv2/waits.17.data"_s.arg(kSpool)), QByteArray("waits"));
    QCOMPARE(see("pandora1", u"cat %1/xml_srv2/waits.17.data"_s.arg(kSpool)), QByteArray("waits"));
    QCOMPARE(see("pandora2", u"ls %1/*.data 2>/dev/null; true"_s.arg(kSpool)), QByteArray());
    QTRY_VERIFY_WITH_TIMEOUT(
        !see("pandora2", u"ls %1/xml_srv2/localhost.*.data 2>/dev/null; true"_s.arg(kSpool))
             .isEmpty(),
        30'000);
    QCOMPARE(see("pandora2", u"ls %1/xml_srv2/conf/ | head -n 1"_s.arg(kSpool)),
             see("pandora2", u"ls %1/conf/ | head -n 1"_s.arg(kSpool)));
    QCOMPARE(see("pandora2", u"stat -c %a %1/xml_srv2"_s.arg(kSpool)), QByteArray("2770"));

    QCOMPARE(run(makePlan(m_project, probed())), RunOutcome::Succeeded);
    QCOMPARE(std::count(m_said->m_states.begin(), m_said->m_states.end(), StepState::Applied), 0);

    QCOMPARE(run(plan, RunKind::Undo, firstRun), RunOutcome::Succeeded);
    QCOMPARE(see("pandora2", settings), before);
    QCOMPARE(see("pandora2", u"cat %1/waits.17.data"_s.arg(kSpool)), QByteArray("waits"));
}

QTEST_GUILESS_MAIN(TestPracticeMerge)
#include "tst_practicemerge.moc"
