// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>

#include "core/health/health.h"

using namespace sharewright;

class HealthAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverIsRead();
    void clientIsRead();
    void aGlusterNodeIsRead();
    void aLinkIsReadWithItsAccess();
    void unknownStaysUnknown();
    void mountsWithoutATableStayUnknown();
    void nonsenseNumbersAreUnknown();
    void missingMarkerIsAnError();
    void damagedAnswersDoNoHarm();
};

static QByteArray key(const QByteArray &path)
{
    return path.toBase64();
}

static QByteArray serverAnswer()
{
    return "SW1 begin 1 0\nSW1 root 0\n"
           "SW1 unit loaded active enabled nfs-server.service nfs-server.service\n"
           "SW1 room "
           + key("/srv/pandora/conf")
           + " 4096 1000 250 100 50\n"
             "SW1 exports "
           + QByteArray(
                 "/srv/pandora/conf  10.0.0.1(sync,rw)\n/srv/pandora/conf  10.0.0.2(sync,rw)\n"
                 "\"/srv/odd name\"  *(ro)\n")
                 .toBase64()
           + "\nSW1 end 0\n";
}

static QByteArray clientAnswer()
{
    return "SW1 begin 1 0\nSW1 root 0\n"
           "SW1 access "
           + key("/in/conf") + " works\nSW1 access " + key("/in/md5")
           + " hangs\n"
             "SW1 access "
           + key("/in/idle") + " waiting\nSW1 access " + key("/in/local")
           + " works\n"
             "SW1 mounts "
           + QByteArray(R"({"filesystems":[{"target":"/","source":"/dev/sda1","fstype":"ext4"},)"
                        R"({"target":"/in/conf","source":"systemd-1","fstype":"autofs"},)"
                        R"({"target":"/in/conf","source":"nas:/srv/conf","fstype":"nfs4"},)"
                        R"({"target":"/in/md5","source":"nas:/srv/md5","fstype":"nfs4"},)"
                        R"({"target":"/in/idle","source":"systemd-1","fstype":"autofs"}]})")
                 .toBase64()
           + "\nSW1 end 0\n";
}

static HostHealth read(const QByteArray &answer)
{
    const auto health = parseHealthAnswer(HostId(QStringLiteral("h")), answer,
                                          QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
    return health.value_or(HostHealth{});
}

void HealthAnswerTest::serverIsRead()
{
    const HostHealth health = read(serverAnswer());
    QVERIFY(health.isRoot);
    QCOMPARE(health.takenAt.toSecsSinceEpoch(), 1'700'000'000);
    QVERIFY(health.units.value(QStringLiteral("nfs-server.service")).isActive());
    QVERIFY(health.exports.has_value());
    QCOMPARE(health.exports->value(QStringLiteral("/srv/pandora/conf")),
             (QStringList{QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2")}));
    QVERIFY(health.exports->contains(QStringLiteral("/srv/odd name")));
    const SpaceHealth space = health.space.value(QStringLiteral("/srv/pandora/conf"));
    QCOMPARE(space.bytes, 4'096'000);
    QCOMPARE(space.freeBytes, 1'024'000);
    QCOMPARE(space.inodes, 100);
    QCOMPARE(space.freeInodes, 50);
}

void HealthAnswerTest::clientIsRead()
{
    const HostHealth health = read(clientAnswer());
    const MountHealth conf = health.mounts.value(QStringLiteral("/in/conf"));
    QVERIFY(conf.mounted);
    QCOMPARE(conf.source, QStringLiteral("nas:/srv/conf"));
    QCOMPARE(conf.access, MountAccess::Works);
    QCOMPARE(health.mounts.value(QStringLiteral("/in/md5")).access, MountAccess::Hangs);
    const MountHealth idle = health.mounts.value(QStringLiteral("/in/idle"));
    QVERIFY(!idle.mounted);
    QCOMPARE(idle.access, MountAccess::Waiting);
    QVERIFY(!health.mounts.value(QStringLiteral("/in/local")).mounted);
}

void HealthAnswerTest::aGlusterNodeIsRead()
{
    const QByteArray pool = "<cliOutput><opRet>0</opRet><peerStatus><peer><uuid>u</uuid>"
                            "<hostname>localhost</hostname><connected>1</connected></peer>"
                            "</peerStatus></cliOutput>\nrc=0\n";
    const HostHealth health = read("SW1 begin 1 0\nSW1 glusterversion 10.3\n"
                                   "SW1 glusternode uuid-1 100000\nSW1 told pool "
                                   + pool.toBase64() + "\nSW1 told volumes "
                                   + QByteArray("Connection failed. Please check if gluster daemon "
                                                "is operational.\nrc=1\n")
                                         .toBase64()
                                   + "\nSW1 end 0\n");
    QVERIFY(health.gluster.has_value());
    QCOMPARE(health.gluster->version, QStringLiteral("10.3"));
    QCOMPARE(health.gluster->uuid, QStringLiteral("uuid-1"));
    QCOMPARE(health.gluster->opVersion, 100000);
    QCOMPARE((*health.gluster->pool)->size(), 1);
    QCOMPARE(health.gluster->volumes->error().code, ErrorCode::Unreachable);
    QCOMPARE(health.gluster->toldAt, health.takenAt);
    QVERIFY(!health.gluster->status.has_value());
}

void HealthAnswerTest::aLinkIsReadWithItsAccess()
{
    const HostHealth health =
        read("SW1 begin 1 0\nSW1 linked " + key("/in/conf") + ' ' + key("/files/conf")
             + "\nSW1 access " + key("/in/conf") + " works\nSW1 mounts "
             + QByteArray(R"({"filesystems":[{"target":"/","source":"/dev/sda1"}]})").toBase64()
             + "\nSW1 end 0\n");
    const MountHealth mount = health.mounts.value(QStringLiteral("/in/conf"));
    QCOMPARE(mount.linkTarget, QStringLiteral("/files/conf"));
    QCOMPARE(mount.access, MountAccess::Works);
    QVERIFY(!mount.mounted);
}

void HealthAnswerTest::unknownStaysUnknown()
{
    const HostHealth health = read("SW1 begin 1 0\nSW1 root 1000\nSW1 end 0\n");
    QVERIFY(!health.isRoot);
    QVERIFY(!health.exports.has_value());
    QVERIFY(health.mounts.isEmpty() && health.units.isEmpty() && health.space.isEmpty());
}

void HealthAnswerTest::mountsWithoutATableStayUnknown()
{
    const HostHealth health =
        read("SW1 begin 1 0\nSW1 access " + key("/in/conf") + " works\nSW1 end 0\n");
    QVERIFY(health.mounts.isEmpty());
}

void HealthAnswerTest::nonsenseNumbersAreUnknown()
{
    const HostHealth health = read("SW1 begin 1 0\nSW1 room " + key("/a")
                                   + " 9223372036854775807 2 -3 x -9\nSW1 end 0\n");
    QCOMPARE(health.space.value(QStringLiteral("/a")), SpaceHealth{});
}

void HealthAnswerTest::missingMarkerIsAnError()
{
    const auto health = parseHealthAnswer(HostId(), "SW1 begin 1 0\n", QDateTime());
    QVERIFY(!health.has_value());
    QCOMPARE(health.error().code, ErrorCode::Protocol);
}

void HealthAnswerTest::damagedAnswersDoNoHarm()
{
    QRandomGenerator random(4711);
    const QByteArray whole = serverAnswer() + clientAnswer();
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = whole;
        for (int wounds = random.bounded(1, 30); wounds > 0; --wounds) {
            const int place = random.bounded(int(damaged.size()));
            if (random.bounded(2) == 0)
                damaged[place] = char(random.bounded(256));
            else
                damaged.remove(place, random.bounded(1, 9));
        }
        if (const auto health = parseHealthAnswer(HostId(), damaged, QDateTime()))
            for (const SpaceHealth &space : health->space)
                QVERIFY(space.bytes >= -1 && space.freeBytes >= -1 && space.inodes >= -1);
    }
}

QTEST_GUILESS_MAIN(HealthAnswerTest)
#include "tst_healthanswer.moc"
