// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/health/health.h"

using namespace sharewright;

/// A healthy site of a NAS and two Pandora hosts with one folder. Each test breaks one thing.
struct SnapshotBuilder {
    Project project;
    HealthSnapshot snapshot;

    SnapshotBuilder()
    {
        snapshot.asOf = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        addHost("nas", Role::NfsServer);
        addHost("web1", Roles(Role::Server) | Role::Console);
        addHost("web2", Roles(Role::Server) | Role::Console);
        project.nfs.server = HostId(QStringLiteral("nas"));
        project.folders = {
            {.id = FolderId(QStringLiteral("conf")), .path = QStringLiteral("/in/conf")}};
        HostHealth &nas = host("nas");
        nas.units.insert(QStringLiteral("nfs-server.service"), unit("active", "enabled"));
        nas.exports = QMap<QString, QStringList>{
            {QStringLiteral("/srv/pandora/conf"), {QStringLiteral("web1")}}};
        nas.space.insert(QStringLiteral("/srv/pandora/conf"), {1000, 500, 1000, 500});
        for (const char *id : {"web1", "web2"}) {
            host(id).units.insert(QStringLiteral("tentacle_serverd.service"),
                                  unit("active", "enabled"));
            host(id).mounts.insert(QStringLiteral("/in/conf"),
                                   {true, QStringLiteral("nas:/srv/pandora/conf"),
                                    QStringLiteral("nfs4"), MountAccess::Works});
        }
    }
    static UnitFact unit(const char *active, const char *file)
    {
        return {QStringLiteral("loaded"), QString::fromLatin1(active), QString::fromLatin1(file)};
    }
    HostHealth &host(const char *id) { return snapshot.hosts[HostId(QString::fromLatin1(id))]; }
    MountHealth &mount(const char *id) { return host(id).mounts[QStringLiteral("/in/conf")]; }
    SpaceHealth &space() { return host("nas").space[QStringLiteral("/srv/pandora/conf")]; }
    [[nodiscard]] Verdict verdict() const { return verdictOf(project, snapshot); }

private:
    void addHost(const char *name, Roles roles)
    {
        const QString id = QString::fromLatin1(name);
        Host added{.id = HostId(id), .address = id};
        added.roles = roles;
        project.hosts.append(added);
        HostHealth health;
        health.host = added.id;
        health.takenAt = snapshot.asOf.addSecs(-7);
        health.isRoot = true;
        snapshot.hosts.insert(added.id, health);
    }
};

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingWorking();
    void idleAutomountIsHealthy();
    void nothingKnownIsUnknown();
    void oldAnswersNoLongerCount();
    void silentClientMakesTheSiteUnknown();
    void stoppedServerIsDown();
    void missingExportIsDown();
    void unseenExportsAreUnknown();
    void oneClientWithoutItsShareIsDegraded_data();
    void oneClientWithoutItsShareIsDegraded();
    void allClientsWithoutTheirShareIsDown();
    void roomIsJudged_data();
    void roomIsJudged();
    void stoppedServiceIsDegraded();
    void switchedOffServiceIsNoTrouble();
    void unseenServicesAreUnknown();
    void reasonsCarryTheirAgeWorstFirst();
    void aVolumeThatNobodyToldOfIsUnknown();
};

static HealthState hostState(const Verdict &verdict, const char *id)
{
    return verdict.hosts.value(HostId(QString::fromLatin1(id)), HealthState::Unknown);
}

static HealthState folderState(const Verdict &verdict)
{
    return verdict.folders.value(FolderId(QStringLiteral("conf")), HealthState::Unknown);
}

void VerdictTest::everythingWorking()
{
    const SnapshotBuilder site;
    const Verdict verdict = site.verdict();
    QCOMPARE(verdict.state, HealthState::Healthy);
    QVERIFY(verdict.reasons.isEmpty());
    QCOMPARE(verdict.hosts.size(), 3);
    QCOMPARE(verdict.oldest, site.snapshot.asOf.addSecs(-7));
}

void VerdictTest::idleAutomountIsHealthy()
{
    SnapshotBuilder site;
    site.mount("web2") = {false, {}, {}, MountAccess::Waiting};
    QCOMPARE(site.verdict().state, HealthState::Healthy);
}

void VerdictTest::nothingKnownIsUnknown()
{
    SnapshotBuilder site;
    site.snapshot.hosts.clear();
    const Verdict verdict = site.verdict();
    QCOMPARE(verdict.state, HealthState::Unknown);
    QCOMPARE(folderState(verdict), HealthState::Unknown);
    QCOMPARE(verdict.reasons.size(), 3);
    QCOMPARE(verdict.reasons.first().age, std::chrono::seconds(-1));
    QVERIFY(!verdict.oldest.isValid());
}

void VerdictTest::oldAnswersNoLongerCount()
{
    SnapshotBuilder site;
    site.host("nas").takenAt = site.snapshot.asOf.addSecs(-301);
    const Verdict verdict = site.verdict();
    QCOMPARE(verdict.state, HealthState::Unknown);
    QCOMPARE(hostState(verdict, "nas"), HealthState::Unknown);
    QVERIFY2(verdict.reasons.first().text.contains(QStringLiteral("11:54:59")),
             qPrintable(verdict.reasons.first().text));
    QCOMPARE(verdict.reasons.first().age, std::chrono::seconds(301));
}

void VerdictTest::silentClientMakesTheSiteUnknown()
{
    SnapshotBuilder site;
    const HostId web2(QStringLiteral("web2"));
    site.snapshot.hosts.remove(web2);
    site.snapshot.failures.insert(
        web2, {{ErrorCode::Timeout, QStringLiteral("No answer in 10 s."), {}}, site.snapshot.asOf});
    const Verdict verdict = site.verdict();
    QCOMPARE(verdict.state, HealthState::Unknown);
    QCOMPARE(hostState(verdict, "web1"), HealthState::Healthy);
    QCOMPARE(folderState(verdict), HealthState::Unknown);
    QVERIFY(verdict.reasons.first().text.contains(QStringLiteral("No answer in 10 s.")));
}

void VerdictTest::stoppedServerIsDown()
{
    SnapshotBuilder site;
    site.host("nas").units[QStringLiteral("nfs-server.service")] =
        SnapshotBuilder::unit("inactive", "enabled");
    QCOMPARE(site.verdict().state, HealthState::Down);
    QCOMPARE(folderState(site.verdict()), HealthState::Down);
}

void VerdictTest::missingExportIsDown()
{
    SnapshotBuilder site;
    site.host("nas").exports->clear();
    QCOMPARE(site.verdict().state, HealthState::Down);
    QVERIFY(site.verdict().reasons.first().text.contains(QStringLiteral("/srv/pandora/conf")));
}

void VerdictTest::unseenExportsAreUnknown()
{
    SnapshotBuilder site;
    site.host("nas").exports.reset();
    QCOMPARE(site.verdict().state, HealthState::Unknown);
}

void VerdictTest::oneClientWithoutItsShareIsDegraded_data()
{
    QTest::addColumn<MountHealth>("mount");
    const QString source = QStringLiteral("nas:/srv/pandora/conf");
    const QString type = QStringLiteral("nfs4");
    QTest::newRow("not mounted") << MountHealth{false, {}, {}, MountAccess::Works};
    QTest::newRow("from elsewhere")
        << MountHealth{true, QStringLiteral("old:/x"), type, MountAccess::Works};
    QTest::newRow("hangs") << MountHealth{true, source, type, MountAccess::Hangs};
    QTest::newRow("stale") << MountHealth{true, source, type, MountAccess::Stale};
    QTest::newRow("refused") << MountHealth{true, source, type, MountAccess::Refused};
}

void VerdictTest::oneClientWithoutItsShareIsDegraded()
{
    QFETCH(MountHealth, mount);
    SnapshotBuilder site;
    site.mount("web2") = mount;
    const Verdict verdict = site.verdict();
    QCOMPARE(verdict.state, HealthState::Degraded);
    QCOMPARE(hostState(verdict, "web2"), HealthState::Down);
    QCOMPARE(hostState(verdict, "web1"), HealthState::Healthy);
    QCOMPARE(folderState(verdict), HealthState::Degraded);
    QCOMPARE(verdict.reasons.size(), 1);
    QVERIFY(!verdict.reasons.first().remedy.isEmpty());
}

void VerdictTest::allClientsWithoutTheirShareIsDown()
{
    SnapshotBuilder site;
    site.mount("web1").access = MountAccess::Hangs;
    site.mount("web2").access = MountAccess::Hangs;
    QCOMPARE(site.verdict().state, HealthState::Down);
}

void VerdictTest::roomIsJudged_data()
{
    QTest::addColumn<SpaceHealth>("space");
    QTest::addColumn<HealthState>("state");
    QTest::newRow("enough") << SpaceHealth{1000, 50, 1000, 50} << HealthState::Healthy;
    QTest::newRow("tight") << SpaceHealth{1000, 49, 1000, 500} << HealthState::Degraded;
    QTest::newRow("full") << SpaceHealth{1000, 0, 1000, 500} << HealthState::Down;
    QTest::newRow("few inodes") << SpaceHealth{1000, 500, 1000, 49} << HealthState::Degraded;
    QTest::newRow("no inodes") << SpaceHealth{1000, 500, 1000, 0} << HealthState::Down;
    QTest::newRow("inodes not counted") << SpaceHealth{1000, 500, 0, 0} << HealthState::Healthy;
    QTest::newRow("unknown") << SpaceHealth{} << HealthState::Unknown;
}

void VerdictTest::roomIsJudged()
{
    QFETCH(SpaceHealth, space);
    SnapshotBuilder site;
    site.space() = space;
    QTEST(site.verdict().state, "state");
}

void VerdictTest::stoppedServiceIsDegraded()
{
    SnapshotBuilder site;
    site.host("web1").units[QStringLiteral("tentacle_serverd.service")] =
        SnapshotBuilder::unit("failed", "disabled");
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QCOMPARE(folderState(site.verdict()), HealthState::Healthy);
}

void VerdictTest::switchedOffServiceIsNoTrouble()
{
    SnapshotBuilder site;
    site.host("web1").units[QStringLiteral("pandora_ha.service")] =
        SnapshotBuilder::unit("inactive", "disabled");
    QCOMPARE(site.verdict().state, HealthState::Healthy);
}

void VerdictTest::unseenServicesAreUnknown()
{
    SnapshotBuilder site;
    site.host("web1").unitsKnown = false;
    QCOMPARE(site.verdict().state, HealthState::Unknown);
    QCOMPARE(hostState(site.verdict(), "web1"), HealthState::Unknown);
}

void VerdictTest::reasonsCarryTheirAgeWorstFirst()
{
    SnapshotBuilder site;
    site.host("nas").exports.reset();
    site.mount("web2").access = MountAccess::Stale;
    const Verdict verdict = site.verdict();
    QCOMPARE(verdict.reasons.size(), 2);
    QCOMPARE(verdict.reasons.first().state, HealthState::Down);
    QCOMPARE(verdict.reasons.first().age, std::chrono::seconds(7));
    QCOMPARE(verdict.reasons.last().state, HealthState::Unknown);
}

void VerdictTest::aVolumeThatNobodyToldOfIsUnknown()
{
    SnapshotBuilder site;
    site.project.backend = Backend::GlusterFs;
    QCOMPARE(site.verdict().state, HealthState::Unknown);
    QVERIFY(!site.verdict().reasons.isEmpty());
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
