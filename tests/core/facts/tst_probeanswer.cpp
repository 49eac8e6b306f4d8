// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include "answerbuilder.h"
#include "core/facts/probe.h"

using namespace sharewright;

class ProbeAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemIsRead();
    void packagesAreRead();
    void unitsAreKnownByAllTheirNames();
    void identitiesAreRead();
    void settingsAreTrimmedAndTheLastOneWins();
    void folderIsRead();
    void missingAndHangingFoldersAreTold();
    void uncountedFolderIsNotCalledEmpty();
    void filesAreRead();
    void portsAreRead();
    void enterpriseLinuxIsRead();
    void clockSkewLeavesTheWayOut();
    void timeSpentAtAPasswordIsNoClockSkew();
    void coarseClockIsGoodEnough();
    void absurdClocksAreIgnored();
    void missingMarkerIsAnError();
    void truncatedAnswersNeverPassForWhole();
    void damagedAnswersDoNoHarm();
};

static QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

static HostFacts read(const QByteArray &answer)
{
    const auto facts = parseProbeAnswer(HostId(QStringLiteral("web1")), answer,
                                        at(1'700'000'000'000), at(1'700'000'001'500));
    return facts.value_or(HostFacts{});
}

static const QString kConf = QStringLiteral("/var/spool/pandora/data_in/conf");

void ProbeAnswerTest::systemIsRead()
{
    const HostFacts facts = read(debianAnswer());
    QCOMPARE(facts.host, HostId(QStringLiteral("web1")));
    QCOMPARE(facts.hostName, QStringLiteral("web1"));
    QCOMPARE(facts.os.id, QStringLiteral("debian"));
    QCOMPARE(facts.os.versionId, QStringLiteral("12"));
    QCOMPARE(facts.kernel, QStringLiteral("6.1.0-28-amd64"));
    QCOMPARE(facts.architecture, QStringLiteral("x86_64"));
    QVERIFY(facts.isRoot);
    QCOMPARE(facts.takenAt, at(1'700'000'000'750));
    QCOMPARE(facts.tools, QStringList{QStringLiteral("tar")});
    QCOMPARE(facts.firewall, FirewallKind::Ufw);
    QCOMPARE(facts.selinux, SelinuxMode::Absent);
    QCOMPARE(facts.mounts.size(), 2);
    QCOMPARE(facts.disks.size(), 1);
    QCOMPARE(facts.disks[0].model, QStringLiteral("QEMU"));
}

void ProbeAnswerTest::packagesAreRead()
{
    const HostFacts facts = read(debianAnswer());
    QCOMPARE(facts.packages.value(QStringLiteral("nfs-common")).installed,
             QStringLiteral("1:2.6.2-4"));
    const PackageFact server = facts.packages.value(QStringLiteral("nfs-kernel-server"));
    QCOMPARE(server.installed, QString());
    QCOMPARE(server.candidate, QStringLiteral("1:2.6.2-4+deb12u1"));
    QVERIFY(facts.candidatesKnown);
    QVERIFY(facts.packageToolBusy);
    QCOMPARE(facts.packageLockHolder, QStringLiteral("4711 apt-get"));
}

void ProbeAnswerTest::unitsAreKnownByAllTheirNames()
{
    const HostFacts facts = read(debianAnswer());
    const UnitFact tentacle = facts.units.value(QStringLiteral("tentacle_serverd.service"));
    QVERIFY(tentacle.exists() && tentacle.isActive());
    QCOMPARE(tentacle.unitFileState, QStringLiteral("enabled"));
    QVERIFY(facts.units.value(QStringLiteral("nfs-kernel-server.service")).exists());
    QVERIFY(facts.units.value(QStringLiteral("nfs-server.service")).exists());
    QVERIFY(!facts.units.value(QStringLiteral("pandora_ha.service")).exists());
    QVERIFY(facts.incomplete.isEmpty());
}

void ProbeAnswerTest::identitiesAreRead()
{
    const HostFacts facts = read(debianAnswer());
    const IdentityFact pandora = facts.users.value(QStringLiteral("pandora"));
    QCOMPARE(pandora.uid, 998U);
    QCOMPARE(pandora.gid, 998U);
    QCOMPARE(pandora.groups, (QStringList{QStringLiteral("pandora"), QStringLiteral("www-data")}));
    QCOMPARE(facts.groups.value(QStringLiteral("www-data")), 33U);
    QVERIFY(!facts.users.contains(QStringLiteral("apache")));
}

void ProbeAnswerTest::settingsAreTrimmedAndTheLastOneWins()
{
    const HostFacts facts = read(debianAnswer());
    QCOMPARE(facts.pandora.value(QStringLiteral("incomingdir")), QStringLiteral("/data/in"));
    QCOMPARE(facts.pandora.value(QStringLiteral("watchdog")), QStringLiteral("running"));
    QCOMPARE(facts.tentacle.value(QStringLiteral("filters")),
             QStringLiteral(".*\\.conf:conf;.*\\.md5:md5"));
    const HostFacts padded = read(AnswerBuilder()
                                      .line("begin 1 0")
                                      .line("pandora incomingdir   /in \r")
                                      .line("end 0")
                                      .text());
    QCOMPARE(padded.pandora.value(QStringLiteral("incomingdir")), QStringLiteral("/in"));
}

void ProbeAnswerTest::folderIsRead()
{
    const FolderFact folder = read(debianAnswer()).folders.value(kConf);
    QVERIFY(folder.exists && folder.isDirectory && folder.isSymlink && !folder.isMountPoint);
    QCOMPARE(folder.mode, 02770U);
    QCOMPARE(folder.uid, 998U);
    QCOMPARE(folder.gid, 33U);
    QCOMPARE(folder.files, 212);
    QCOMPARE(folder.bytes, 1'048'576);
    QCOMPARE(folder.freeBytes, 5'000'000'000);
    QCOMPARE(folder.fsType, QStringLiteral("xfs")); // through the link
    QCOMPARE(folder.users, QStringList{QStringLiteral("77 tentacle_server")});
    QVERIFY(folder.asideExists);
}

void ProbeAnswerTest::missingAndHangingFoldersAreTold()
{
    const HostFacts facts = read(debianAnswer());
    const FolderFact missing =
        facts.folders.value(QStringLiteral("/var/spool/pandora/data_in/md5"));
    QVERIFY(!missing.exists && !missing.hangs);
    QCOMPARE(missing.files, 0);
    const FolderFact hanging = facts.folders.value(QStringLiteral("/mnt/gone"));
    QVERIFY(hanging.exists && hanging.hangs);
    QCOMPARE(hanging.files, -1);
}

void ProbeAnswerTest::uncountedFolderIsNotCalledEmpty()
{
    const HostFacts facts = read(AnswerBuilder()
                                     .line("begin 1 0")
                                     .about("folder", "/big", "is 755 0 0 directory")
                                     .line("end 0")
                                     .text());
    QCOMPARE(facts.folders.value(QStringLiteral("/big")).files, -1);
    QCOMPARE(facts.folders.value(QStringLiteral("/big")).bytes, -1);
}

void ProbeAnswerTest::filesAreRead()
{
    const HostFacts facts = read(debianAnswer());
    QVERIFY(!facts.files.value(QStringLiteral("/etc/exports")).exists);
    const FileFact fstab = facts.files.value(QStringLiteral("/etc/fstab"));
    QVERIFY(fstab.exists && !fstab.truncated);
    QCOMPARE(fstab.mode, 0644U);
    QCOMPARE(fstab.sha256,
             QCryptographicHash::hash(fstab.content, QCryptographicHash::Sha256).toHex());
    const FileFact large = facts.files.value(QStringLiteral("/etc/hosts"));
    QVERIFY(large.exists && large.truncated && large.content.isEmpty());
    QCOMPARE(large.sha256, QByteArray("abcdef"));
}

void ProbeAnswerTest::portsAreRead()
{
    const HostFacts facts = read(debianAnswer());
    QCOMPARE(facts.portAnswers.value(QStringLiteral("nas:2049")), PortAnswer::Refused);
    QCOMPARE(facts.reachable.value(QStringLiteral("nas:2049"), true), false);
    QCOMPARE(facts.reachable.value(QStringLiteral("nas:22")), true);
}

void ProbeAnswerTest::enterpriseLinuxIsRead()
{
    const HostFacts facts = read(enterpriseAnswer());
    QVERIFY(!facts.isRoot);
    QCOMPARE(facts.packages.value(QStringLiteral("nfs-utils")).installed,
             QStringLiteral("1:1.3.0-0.68.el7"));
    QVERIFY(!facts.candidatesKnown);
    QCOMPARE(facts.selinux, SelinuxMode::Enforcing);
    QCOMPARE(facts.selinuxBooleans.value(QStringLiteral("httpd_use_nfs"), true), false);
    QCOMPARE(facts.firewall, FirewallKind::Firewalld);
    QCOMPARE(facts.firewallZone, QStringLiteral("internal"));
    QVERIFY(facts.files.value(QStringLiteral("/etc/exports")).truncated);
    QCOMPARE(facts.mounts.last().target, QStringLiteral("/mnt/a b"));
    QCOMPARE(facts.mounts.last().source, QStringLiteral("nas:/x y"));
}

void ProbeAnswerTest::clockSkewLeavesTheWayOut()
{
    // The host took one second; it was asked and answered with 250 ms on the way each time.
    QCOMPARE(read(debianAnswer()).clockSkewMs, 0);
    const auto late =
        parseProbeAnswer(HostId(), debianAnswer(), at(1'699'999'997'000), at(1'699'999'998'500));
    QCOMPARE(late->clockSkewMs, 3000);
}

void ProbeAnswerTest::timeSpentAtAPasswordIsNoClockSkew()
{
    // Twenty seconds passed before the script began: somebody typed the password of sudo.
    const auto facts =
        parseProbeAnswer(HostId(), debianAnswer(), at(1'699'999'979'750), at(1'700'000'001'250));
    QVERIFY2(std::abs(facts->clockSkewMs) < 1000, qPrintable(QString::number(facts->clockSkewMs)));
}

void ProbeAnswerTest::coarseClockIsGoodEnough()
{
    const auto facts = parseProbeAnswer(HostId(), enterpriseAnswer(), at(1'700'000'000'000),
                                        at(1'700'000'000'800));
    QVERIFY(std::abs(facts->clockSkewMs) < 1000);
}

void ProbeAnswerTest::absurdClocksAreIgnored()
{
    for (const QByteArray clock : {"nan", "inf", "-5", "1e300", "x", ""}) {
        const HostFacts facts =
            read(AnswerBuilder().line("begin 1 " + clock).line("end " + clock).text());
        QCOMPARE(facts.clockSkewMs, 0);
    }
}

void ProbeAnswerTest::missingMarkerIsAnError()
{
    const auto facts = parseProbeAnswer(HostId(), "SW1 begin 1 0\n", at(0), at(0));
    QVERIFY(!facts.has_value());
    QCOMPARE(facts.error().code, ErrorCode::Protocol);
}

void ProbeAnswerTest::truncatedAnswersNeverPassForWhole()
{
    const QByteArray whole = debianAnswer();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!parseProbeAnswer(HostId(), whole.first(length), at(0), at(0)).has_value(),
                 qPrintable(QString::number(length)));
}

void ProbeAnswerTest::damagedAnswersDoNoHarm()
{
    QRandomGenerator random(20261123);
    const QList<QByteArray> wholes{debianAnswer(), enterpriseAnswer(), nodeAnswer()};
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = wholes[round % wholes.size()];
        const int wounds = random.bounded(1, 40);
        for (int i = 0; i < wounds; ++i) {
            const int place = random.bounded(int(damaged.size()));
            switch (random.bounded(3)) {
            case 0:
                damaged[place] = char(random.bounded(256));
                break;
            case 1:
                damaged.remove(place, random.bounded(1, 20));
                break;
            default:
                damaged.insert(place, QByteArray(random.bounded(1, 9), char(random.bounded(256))));
            }
        }
        const auto facts = parseProbeAnswer(HostId(), damaged, at(0), at(1000));
        if (facts)
            for (const FolderFact &folder : facts->folders)
                QVERIFY(folder.files >= -1 && folder.bytes >= -1);
        if (facts)
            for (const BrickFact &brick : facts->bricks)
                QVERIFY(brick.bytes >= 0 && brick.freeBytes >= 0);
    }
}

QTEST_GUILESS_MAIN(ProbeAnswerTest)
#include "tst_probeanswer.moc"
