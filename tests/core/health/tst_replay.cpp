// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/health/glusterpicture.h"
#include "core/health/replay.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const QString kStates = QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/tests/fixtures/gluster/states");
const QString kByCommand = QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/tests/fixtures/gluster/xml");

QList<ReplayedState> statesAt(const QString &path)
{
    return readCaptures(path).value_or(QList<ReplayedState>());
}

struct Judged {
    Verdict verdict;
    QString text; ///< all reasons and remedies
    GlusterPicture picture;
};

Judged judged(const ReplayedState &state)
{
    Judged result{.verdict = verdictOf(state.project, state.snapshot)};
    for (const HealthReason &reason : result.verdict.reasons)
        result.text += reason.text + u' ' + reason.remedy + u'\n';
    result.picture = glusterPictureOf(state.project, state.snapshot);
    return result;
}

Judged judgedState(const QString &name)
{
    for (const ReplayedState &state : statesAt(kStates + u'/' + name))
        if (state.name == name)
            return judged(state);
    qWarning().noquote() << "no state" << name;
    return {};
}

/// A folder with a few captures; each test leaves something out or adds something.
class Captures
{
public:
    void add(const QString &name, const QByteArray &content)
    {
        QFile file(m_directory.filePath(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly))
            qFatal("no room for a capture");
        file.write(content);
    }
    void copy(const QString &state, const QString &question, const QString &as)
    {
        QFile file(kStates + u'/' + state + u'.' + question);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no such capture");
        add(as, file.readAll());
    }
    [[nodiscard]] QString path() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
};

} // namespace

/// Captured answers of real sites, judged without a host.
class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeVolumeIsHealthy();
    void aDeadBrickIsNamed();
    void aDeadPeerIsNamedAndItsBrickKept();
    void aStoppedDaemonLeavesTheStateUnknown();
    void aRunningRebalanceIsHealthyButSaid();
    void splitBrainIsTheWorstAndNamesFiles();
    void anNfsServerAndItsClientAreRead();
    void aFolderOfOneStateNeedsNoPrefix();
    void foldersInsideAreStates();
    void capturesByCommandAreGroupedByTheirEnding();
    void oneFileIsEnough();
    void whatIsMissingIsUnknown_data();
    void whatIsMissingIsUnknown();
    void tablesForPeopleAreNotGuessedFrom();
    void wordsOfAFailureAreReadFromText();
    void aCommandThatWasCutOffIsATimeout();
    void aFinishedRemovalMustBeCommitted();
    void aBrickWhoseGlusterdIsSilentStillServes();
    void aNodeThatJustLostItsPowerIsSuspected();
    void damagedCapturesDoNoHarm();
    void aFolderWithoutCapturesIsAnError();
    void aProjectLendsItsNames();
};

void ReplayTest::aWholeVolumeIsHealthy()
{
    const Judged state = judgedState(u"healthy-1x3"_s);
    QVERIFY2(state.verdict.state == HealthState::Healthy, qPrintable(state.text));
    QCOMPARE(state.picture.teller, HostId(u"host1"_s));
    QCOMPARE(state.picture.peers.size(), 3);
    QCOMPARE(state.picture.volumes.size(), 1);
    const VolumeHealth &volume = state.picture.volumes[0];
    QCOMPARE(volume.sets.size(), 1);
    QCOMPARE(volume.sets[0].state, SetState::Full);
    QCOMPARE(volume.sets[0].bricks[1].state, BrickState::Online);
    QCOMPARE(volume.sets[0].bricks[1].room.bytes, 876'609'536);
    QVERIFY(volume.healKnown);
    QCOMPARE(volume.toHeal, 0);
}

void ReplayTest::aDeadBrickIsNamed()
{
    const Judged state = judgedState(u"brick-down"_s);
    QCOMPARE(state.verdict.state, HealthState::Degraded);
    QVERIFY2(state.text.contains(u"host2:/data/brick1/brick does not run."_s),
             qPrintable(state.text));
    QVERIFY(state.text.contains(u"gluster volume start gv0 force"_s));
    QVERIFY2(state.text.contains(u"wait to heal: 6"_s), qPrintable(state.text));
    const BrickSetHealth &set = state.picture.volumes[0].sets[0];
    QCOMPARE(set.state, SetState::Degraded);
    QCOMPARE(set.bricks[1].state, BrickState::Offline);
    QCOMPARE(set.bricks[1].toHeal, -1);
    QCOMPARE(set.bricks[2].toHeal, 5);
}

void ReplayTest::aDeadPeerIsNamedAndItsBrickKept()
{
    const Judged state = judgedState(u"peer-down"_s);
    QCOMPARE(state.verdict.state, HealthState::Degraded);
    QVERIFY2(state.text.contains(u"host3 is not connected, as host1 sees it."_s),
             qPrintable(state.text));
    QVERIFY(state.text.contains(u"host3:/data/brick1/brick"_s));
    const BrickHealth &brick = state.picture.volumes[0].sets[0].bricks[2];
    QCOMPARE(brick.brick.name(), u"host3:/data/brick1/brick"_s);
    QCOMPARE(brick.state, BrickState::Offline);
    QVERIFY(!brick.listed);
}

void ReplayTest::aStoppedDaemonLeavesTheStateUnknown()
{
    const Judged state = judgedState(u"glusterd-stopped"_s);
    QCOMPARE(state.verdict.state, HealthState::Unknown);
    QVERIFY2(state.text.contains(u"glusterd does not answer"_s), qPrintable(state.text));
    QVERIFY(state.text.contains(u"systemctl start glusterd"_s));
}

void ReplayTest::aRunningRebalanceIsHealthyButSaid()
{
    const Judged state = judgedState(u"rebalance-running"_s);
    QVERIFY2(state.verdict.state == HealthState::Healthy, qPrintable(state.text));
    QCOMPARE(state.verdict.reasons.size(), 1);
    QVERIFY(state.text.contains(u"A rebalance of volume gv0 is running"_s));
    QVERIFY2(state.text.contains(u"files moved: 43"_s), qPrintable(state.text));
    QCOMPARE(state.picture.volumes[0].sets.size(), 2);
}

void ReplayTest::splitBrainIsTheWorstAndNamesFiles()
{
    const Judged state = judgedState(u"split-brain"_s);
    QCOMPARE(state.verdict.state, HealthState::SplitBrain);
    const HealthReason &first = state.verdict.reasons.first();
    QCOMPARE(first.state, HealthState::SplitBrain);
    QVERIFY2(first.text.contains(u"/file"_s), qPrintable(first.text));
    QVERIFY(!state.text.contains(u"wait to heal:"_s));
}

void ReplayTest::anNfsServerAndItsClientAreRead()
{
    const QList<ReplayedState> states = statesAt(kStates + u"/nfs"_s);
    QCOMPARE(states.size(), 1);
    const HealthSnapshot &snapshot = states[0].snapshot;
    const HostHealth server = snapshot.hosts.value(HostId(u"nfs.server"_s));
    QVERIFY(server.units.value(u"nfs-server.service"_s).isActive());
    QCOMPARE(server.exports->keys(), QStringList{u"/srv/x"_s});
    const MountHealth mount =
        snapshot.hosts.value(HostId(u"nfs.client"_s)).mounts.value(u"/mnt/x"_s);
    QVERIFY(mount.mounted);
    QCOMPARE(mount.source, u"host1:/srv/x"_s);
    // A table of mounts does not prove that the server answers.
    const Judged state = judged(states[0]);
    QCOMPARE(state.verdict.state, HealthState::Unknown);
    QVERIFY2(state.text.contains(u"Whether /mnt/x works"_s), qPrintable(state.text));
}

void ReplayTest::aFolderOfOneStateNeedsNoPrefix()
{
    Captures captures;
    for (const QString &question :
         {u"pool-list.xml"_s, u"volume-info.xml"_s, u"volume-status.xml"_s,
          u"volume-status-all-detail.xml"_s, u"heal-info-summary.xml"_s})
        captures.copy(u"healthy-1x3"_s, question, question);
    const QList<ReplayedState> states = statesAt(captures.path());
    QCOMPARE(states.size(), 1);
    QCOMPARE(states[0].name, QString());
    QVERIFY2(judged(states[0]).verdict.state == HealthState::Healthy,
             qPrintable(judged(states[0]).text));
}

void ReplayTest::foldersInsideAreStates()
{
    Captures captures;
    captures.copy(u"healthy-1x3"_s, u"pool-list.xml"_s, u"monday/pool-list.xml"_s);
    captures.copy(u"peer-down"_s, u"pool-list.xml"_s, u"tuesday/pool-list.xml"_s);
    const QList<ReplayedState> states = statesAt(captures.path());
    QCOMPARE(states.size(), 2);
    QCOMPARE(states[1].name, u"tuesday"_s);
    QCOMPARE(statesAt(captures.path() + u"/tuesday"_s).size(), 1);
}

void ReplayTest::capturesByCommandAreGroupedByTheirEnding()
{
    QStringList names;
    for (const ReplayedState &state : statesAt(kByCommand))
        names += state.name;
    for (const QString &name : {u"node2down"_s, u"created"_s, u"3nodes"_s, u"started"_s, u"done"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    const Judged down = judged(statesAt(kByCommand + u"/node2down"_s).value(0));
    QCOMPARE(down.verdict.state, HealthState::Degraded);
    QVERIFY2(down.text.contains(u"node2:/mnt/b1/brick"_s), qPrintable(down.text));
    QVERIFY(down.text.contains(u"node2 is not connected"_s));
    QVERIFY2(down.text.contains(u"wait to heal: 12"_s), qPrintable(down.text));
    const Judged created = judged(statesAt(kByCommand + u"/created"_s).value(0));
    QCOMPARE(created.verdict.state, HealthState::Down);
    QVERIFY(created.text.contains(u"gv is not started"_s));
}

void ReplayTest::oneFileIsEnough()
{
    const QList<ReplayedState> states =
        statesAt(kStates + u"/split-brain.heal-info-split-brain.xml"_s);
    QCOMPARE(states.size(), 1);
    QCOMPARE(judged(states[0]).verdict.state, HealthState::SplitBrain);
}

void ReplayTest::whatIsMissingIsUnknown_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("said");
    QTest::newRow("pool") << u"pool-list"_s << u"What gluster says on"_s;
    QTest::newRow("definition") << u"volume-info"_s << u"How volume gv0 is built is not known"_s;
    QTest::newRow("room") << u"volume-status-all-detail"_s << u"How much room"_s;
    QTest::newRow("heal") << u"heal-info-summary"_s << u"What waits to heal"_s;
}

void ReplayTest::whatIsMissingIsUnknown()
{
    QFETCH(QString, missing);
    QFETCH(QString, said);
    Captures captures;
    for (const QString &question : {u"pool-list"_s, u"volume-info"_s, u"volume-status"_s,
                                    u"volume-status-all-detail"_s, u"heal-info-summary"_s})
        if (question != missing)
            captures.copy(u"healthy-1x3"_s, question + u".xml"_s, question + u".xml"_s);
    const Judged state = judged(statesAt(captures.path()).value(0));
    QCOMPARE(state.verdict.state, HealthState::Unknown);
    QVERIFY2(state.text.contains(said), qPrintable(state.text));
}

void ReplayTest::tablesForPeopleAreNotGuessedFrom()
{
    Captures captures;
    for (const QString &question : {u"pool-list.txt"_s, u"volume-info.txt"_s,
                                    u"volume-status.txt"_s, u"heal-info-summary.txt"_s})
        captures.copy(u"healthy-1x3"_s, question, question);
    const Judged state = judged(statesAt(captures.path()).value(0));
    QCOMPARE(state.verdict.state, HealthState::Unknown);
    QVERIFY2(state.text.contains(u"table for people"_s), qPrintable(state.text));
}

void ReplayTest::wordsOfAFailureAreReadFromText()
{
    Captures captures;
    captures.copy(u"glusterd-stopped"_s, u"pool-list.txt"_s, u"pool-list.txt"_s);
    captures.copy(u"glusterd-stopped"_s, u"pool-list.err"_s, u"pool-list.err"_s);
    const Judged state = judged(statesAt(captures.path()).value(0));
    QVERIFY2(state.text.contains(u"glusterd does not answer"_s), qPrintable(state.text));
}

void ReplayTest::aCommandThatWasCutOffIsATimeout()
{
    Captures captures;
    captures.copy(u"healthy-1x3"_s, u"pool-list.xml"_s, u"pool-list.xml"_s);
    captures.add(u"volume-status.xml"_s, {});
    captures.add(u"volume-status.xml.err"_s, "rc=124\n");
    captures.copy(u"healthy-1x3"_s, u"volume-info.xml"_s, u"volume-info.xml"_s);
    const Judged state = judged(statesAt(captures.path()).value(0));
    QCOMPARE(state.verdict.state, HealthState::Unknown);
    QVERIFY2(state.text.contains(u"no answer in time"_s), qPrintable(state.text));
}

void ReplayTest::aFinishedRemovalMustBeCommitted()
{
    Captures captures;
    captures.add(
        u"remove-brick.status-completed.xml"_s,
        "<cliOutput><opRet>0</opRet><opErrno>0</opErrno><opErrstr/><volRemoveBrick>"
        "<task-id>t</task-id><nodeCount>1</nodeCount><node><nodeName>localhost</nodeName>"
        "<id>u</id><files>7</files><size>70</size><lookups>9</lookups><failures>0</failures>"
        "<skipped>0</skipped><status>3</status><runtime>1.00</runtime></node><aggregate>"
        "<files>7</files><size>70</size><lookups>9</lookups><failures>0</failures>"
        "<skipped>0</skipped><status>3</status></aggregate></volRemoveBrick></cliOutput>\n"
        "rc=0\n");
    const Judged state = judged(statesAt(captures.path() + u"/remove-brick"_s).value(0));
    QVERIFY2(state.text.contains(u"finished but not committed"_s), qPrintable(state.text));
    QCOMPARE(state.verdict.state, HealthState::Degraded);
}

void ReplayTest::aBrickWhoseGlusterdIsSilentStillServes()
{
    Captures captures; // glusterd of host3 is stopped, its brick runs on
    captures.copy(u"peer-down"_s, u"pool-list.xml"_s, u"pool-list.xml"_s);
    captures.copy(u"peer-down"_s, u"volume-info.xml"_s, u"volume-info.xml"_s);
    captures.copy(u"peer-down"_s, u"volume-status.xml"_s, u"volume-status.xml"_s);
    captures.copy(u"healthy-1x3"_s, u"heal-info-summary.xml"_s, u"heal-info-summary.xml"_s);
    const Judged state = judged(statesAt(captures.path()).value(0));
    QCOMPARE(state.verdict.state, HealthState::Degraded);
    QVERIFY2(state.text.contains(u"its bricks still serve"_s), qPrintable(state.text));
    QCOMPARE(state.picture.volumes[0].sets[0].state, SetState::Full);
    QCOMPARE(state.picture.volumes[0].sets[0].bricks[2].state, BrickState::Serving);
}

void ReplayTest::aNodeThatJustLostItsPowerIsSuspected()
{
    Captures captures; // the pool still says Connected, but the brick is gone
    captures.copy(u"healthy-1x3"_s, u"pool-list.xml"_s, u"pool-list.xml"_s);
    captures.copy(u"peer-down"_s, u"volume-info.xml"_s, u"volume-info.xml"_s);
    captures.copy(u"peer-down"_s, u"volume-status.xml"_s, u"volume-status.xml"_s);
    captures.copy(u"peer-down"_s, u"heal-info-summary.xml"_s, u"heal-info-summary.xml"_s);
    const Judged state = judged(statesAt(captures.path()).value(0));
    QCOMPARE(state.verdict.state, HealthState::Degraded);
    QVERIFY2(state.text.contains(u"about 40 s"_s), qPrintable(state.text));
}

void ReplayTest::damagedCapturesDoNoHarm()
{
    for (const QString &name :
         {u"pool-list"_s, u"volume-info"_s, u"volume-status"_s, u"heal-info-summary"_s}) {
        QFile file(kStates + u"/healthy-1x3."_s + name + u".xml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype length = 0; length < whole.size() - 14; length += 97) {
            Captures captures;
            captures.add(name + u".xml"_s, whole.first(length));
            const QList<ReplayedState> states = statesAt(captures.path());
            QCOMPARE(states.size(), 1);
            QVERIFY(judged(states[0]).verdict.state != HealthState::Healthy);
        }
    }
}

void ReplayTest::aFolderWithoutCapturesIsAnError()
{
    Captures captures;
    captures.add(u"notes.txt"_s, "hello");
    const QStringList places{captures.path(), captures.path() + u"/nosuch"_s, u"/nosuch/dir"_s};
    for (const QString &path : places) {
        const auto states = readCaptures(path);
        QVERIFY(!states);
        QCOMPARE(states.error().code, ErrorCode::NotFound);
    }
}

void ReplayTest::aProjectLendsItsNames()
{
    Project site;
    site.backend = Backend::GlusterFs;
    site.gluster.volume = u"gv0"_s;
    Host host{.id = HostId(u"pandora1"_s), .address = u"host1"_s};
    site.hosts = {host};
    const auto states = readCaptures(kStates + u"/healthy-1x3"_s, &site);
    QVERIFY(states);
    QCOMPARE(judged(states->first()).picture.teller, HostId(u"pandora1"_s));
    site.gluster.volume = u"other"_s;
    const auto others = readCaptures(kStates + u"/healthy-1x3"_s, &site);
    QVERIFY(judged(others->first()).text.contains(u"There is no volume other."_s));
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
