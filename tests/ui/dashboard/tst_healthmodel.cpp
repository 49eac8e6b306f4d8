// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QTest>

#include "core/health/replay.h"
#include "ui/dashboard/glusterrows.h"
#include "ui/dashboard/healthmodel.h"
#include "ui/dashboard/healthrows.h"

using namespace sharewright;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);

HostHealth web()
{
    HostHealth host;
    host.host = HostId(QStringLiteral("web1"));
    host.takenAt = kNow.addSecs(-40);
    host.mounts.insert(QStringLiteral("/data"), {true, QStringLiteral("nas:/srv/data"),
                                                 QStringLiteral("nfs4"), MountAccess::Hangs});
    host.units.insert(
        QStringLiteral("tentacle_serverd.service"),
        {QStringLiteral("loaded"), QStringLiteral("active"), QStringLiteral("enabled")});
    host.space.insert(QStringLiteral("/srv"), {1000, 50, 100, 90});
    return host;
}

/// A captured state of a GlusterFS site.
ReplayedState replayed(const char *name)
{
    const auto states =
        readCaptures(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/tests/fixtures/gluster/states/")
                     + QLatin1StringView(name));
    return states ? states->first() : ReplayedState();
}

QModelIndex headingThatBegins(const HealthModel &model, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString().startsWith(text))
            return model.index(row, 0);
    return {};
}

} // namespace

class TestHealthModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsHeading();
    void foreignExportsAreNotTakenForOurs();
    void aMountThatHangsIsNotCalledMounted();
    void littleRoomIsAWarning();
    void agesGoOnAndBecomeStale();
    void aHostThatDidNotAnswerComesFirst();
    void aReplicaSetHasItsStateAndItsBricks();
    void whatEachNodeSeesIsShown();
    void aRunningRebalanceShowsItsNumbers();
};

void TestHealthModel::eachKindHasItsHeading()
{
    Project project;
    Host host;
    host.id = web().host;
    project.hosts = {host};
    HealthModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(project, {kNow, {{host.id, web()}}, {}}, kNow);
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row)
        headings += model.index(row, 0).data().toString();
    QCOMPARE(headings.join(u','), QStringLiteral("Mounts (1),Services (1),Free space (1)"));
    const QModelIndex mount = model.index(0, HealthModel::AgeColumn, model.index(0, 0));
    QCOMPARE(mount.data().toString(), QStringLiteral("40 s ago"));
    model.setNow(kNow.addSecs(120));
    QCOMPARE(mount.data().toString(), QStringLiteral("2 min ago"));
}

void TestHealthModel::foreignExportsAreNotTakenForOurs()
{
    Project project;
    project.nfs.server = web().host;
    HostHealth server = web();
    server.exports = {{QStringLiteral("/srv/backup"), {QStringLiteral("tape")}},
                      {QStringLiteral("/srv/pandora/conf"), {QStringLiteral("web2")}}};
    const QList<HealthRow> rows = exportRows(project, server);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].detail, QStringLiteral("to tape; not of this project"));
    QCOMPARE(rows[1].detail, QStringLiteral("to web2"));
}

void TestHealthModel::aMountThatHangsIsNotCalledMounted()
{
    const HealthRow row = mountRows(web()).first();
    QCOMPARE(row.state, QStringLiteral("hangs"));
    QCOMPARE(row.tone, Tone::Bad);
}

void TestHealthModel::littleRoomIsAWarning()
{
    QCOMPARE(roomRows(web()).first().tone, Tone::Warning);
    HostHealth unknown = web();
    unknown.space = {{QStringLiteral("/srv"), {}}};
    QCOMPARE(roomRows(unknown).first().symbol, Symbol::StateUnknown);
}

void TestHealthModel::agesGoOnAndBecomeStale()
{
    QCOMPARE(ageText({}, kNow), QStringLiteral("never"));
    QCOMPARE(ageText(kNow, kNow), QStringLiteral("just now"));
    QCOMPARE(ageText(kNow.addSecs(-299), kNow), QStringLiteral("4 min ago"));
    QCOMPARE(ageText(kNow.addSecs(-600), kNow), QStringLiteral("10 min ago, stale"));
}

void TestHealthModel::aHostThatDidNotAnswerComesFirst()
{
    Project project;
    Host host;
    host.id = web().host;
    project.hosts = {host};
    HealthModel model;
    model.setSnapshot(
        project,
        {kNow,
         {{host.id, web()}},
         {{host.id, {Error{ErrorCode::Timeout, QStringLiteral("No answer."), {}}, kNow}}}},
        kNow);
    const QModelIndex row = model.index(0, HealthModel::DetailColumn, model.index(0, 0));
    QCOMPARE(row.data().toString(), QStringLiteral("No answer."));
}

void TestHealthModel::aReplicaSetHasItsStateAndItsBricks()
{
    const ReplayedState state = replayed("brick-down");
    HealthModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(state.project, state.snapshot, state.snapshot.asOf);
    const QModelIndex set = headingThatBegins(model, QStringLiteral("Volume gv0, replica set 1"));
    QVERIFY(set.isValid());
    QCOMPARE(set.siblingAtColumn(HealthModel::StateColumn).data().toString(),
             QStringLiteral("degraded"));
    QCOMPARE(model.rowCount(set), 3);
    const QModelIndex brick = model.index(1, HealthModel::NameColumn, set);
    QCOMPARE(brick.data().toString(), QStringLiteral("host2:/data/brick1/brick"));
    QCOMPARE(brick.siblingAtColumn(HealthModel::StateColumn).data().toString(),
             QStringLiteral("offline"));
    const QString first = model.index(0, HealthModel::DetailColumn, set).data().toString();
    QVERIFY2(first.contains(QStringLiteral("to heal: 6")), qPrintable(first));
}

void TestHealthModel::whatEachNodeSeesIsShown()
{
    const ReplayedState state = replayed("peer-down");
    const QList<HealthGroup> groups =
        glusterGroups(glusterPictureOf(state.project, state.snapshot), state.snapshot);
    const auto lost = std::find_if(groups[0].rows.begin(), groups[0].rows.end(),
                                   [](const HealthRow &row) { return row.name == u"host3"; });
    QVERIFY(lost != groups[0].rows.end());
    QCOMPARE(lost->state, QStringLiteral("not connected"));
    QCOMPARE(lost->detail, QStringLiteral("host1: not connected"));
    QCOMPARE(lost->tone, Tone::Bad);
}

void TestHealthModel::aRunningRebalanceShowsItsNumbers()
{
    const ReplayedState state = replayed("rebalance-running");
    HealthModel model;
    model.setSnapshot(state.project, state.snapshot, state.snapshot.asOf);
    const QModelIndex work = headingThatBegins(model, QStringLiteral("Rebalance of volume gv0"));
    QVERIFY(work.isValid());
    QCOMPARE(work.siblingAtColumn(HealthModel::StateColumn).data().toString(),
             QStringLiteral("running"));
    QCOMPARE(model.rowCount(work), 3);
    const QString detail = model.index(0, HealthModel::DetailColumn, work).data().toString();
    QVERIFY2(detail.contains(QStringLiteral("files moved: 17")), qPrintable(detail));
}

QTEST_MAIN(TestHealthModel)
#include "tst_healthmodel.moc"
