// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/shellquote.h"
#include "core/facts/probe.h"
#include "shellrun.h"

using namespace sharewright;

static QString text(const char *value)
{
    return QString::fromUtf8(value);
}

/// The questions of resources/probe/storage.sh, with stand-ins for what needs disks and daemons.
class StorageProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyNodesAreAskedForDisksAndBricks();
    void oneNodeAloneIsAskedForTheStatus();
    void passesShellcheck();
    void answersUnderEveryShell_data();
    void answersUnderEveryShell();
    void hostilePathsStayWords();
    void lsblkIsAskedInTheWayItKnows_data();
    void lsblkIsAskedInTheWayItKnows();
    void unusedDisksAreThoseThatCarryNothing();
    void signaturesAreListedByType();
    void lvmReportsAreTakenWholeOrNotAtAll_data();
    void lvmReportsAreTakenWholeOrNotAtAll();
    void markAboveTheBrickIsFound();
    void marksAreReadBeforeAttrIsInstalled();
    void brickThatHoldsFilesIsFull();
    void namesAreResolvedInOrder();
    void silentGlusterdIsAskedOnce();
    void stoppedGlusterdIsNotAsked();

private:
    [[nodiscard]] Project project() const;
    [[nodiscard]] QString path(const char *name) const { return m_directory.filePath(text(name)); }
    [[nodiscard]] QByteArray answerOf(const QString &calls) const;

    QTemporaryDir m_directory;
    QString m_functions;
};

void StorageProbeTest::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QVERIFY(QDir().mkpath(path("mount point/brick/.glusterfs")));
    for (const char *name : {"probe.sh", "storage.sh"}) {
        QFile file(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/resources/probe/") + text(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_functions += QString::fromUtf8(file.readAll());
    }
    // Root, with every program and no time limits, whatever runs the test.
    m_functions += text("id() { echo 0; }\nhave() { true; }\nlim() { shift; \"$@\"; }\n"
                        "sw_hazard_list=\n");
}

Project StorageProbeTest::project() const
{
    Project project;
    project.backend = Backend::GlusterFs;
    project.folders = standardFolders();
    const auto add = [&](const char *name, const char *address, Roles roles) {
        Host host{.id = HostId(text(name)), .address = text(address)};
        host.port = 9;
        host.roles = roles;
        project.hosts.append(host);
    };
    add("n1", "localhost", Role::GlusterNode);
    add("n2", "127.0.0.2", Role::GlusterNode);
    add("web", "127.0.0.3", Role::Server);
    Brick brick{.host = HostId(text("n1")), .device = text("/dev/disk/by-id/it's not there")};
    brick.mountPoint = path("mount point");
    brick.directory = text("brick");
    project.gluster.bricks = {brick};
    return project;
}

QByteArray StorageProbeTest::answerOf(const QString &calls) const
{
    return runShell({text("sh")}, m_functions + calls + u'\n').out;
}

void StorageProbeTest::onlyNodesAreAskedForDisksAndBricks()
{
    Project site = project();
    const QString node = probeScript(site, site.hosts[0]).section(text("sw_begin\n"), -1);
    const QString client = probeScript(site, site.hosts[2]).section(text("sw_begin\n"), -1);
    for (const char *question :
         {"sw_signatures", "sw_devices", "sw_brick ", "sw_lvm", "sw_glusterd"}) {
        QVERIFY2(node.contains(text(question)), question);
        QVERIFY2(!client.contains(text(question)), question);
    }
    QVERIFY(client.contains(text("sw_port localhost 24007 &")));
    QVERIFY(client.contains(text("sw_resolve localhost &")));
    QVERIFY(client.contains(text(" /pandora_files ")));
    QVERIFY(!node.contains(text("sw_port localhost")));
    site.backend = Backend::Nfs;
    QVERIFY(
        !probeScript(site, site.hosts[0]).section(text("sw_begin\n"), -1).contains(text("sw_lvm")));
}

void StorageProbeTest::oneNodeAloneIsAskedForTheStatus()
{
    const Project site = project();
    QVERIFY(probeScript(site, site.hosts[0]).contains(text("\nsw_glusterd status\n")));
    QVERIFY(probeScript(site, site.hosts[1]).contains(text("\nsw_glusterd local\n")));
}

void StorageProbeTest::passesShellcheck()
{
    if (QStandardPaths::findExecutable(text("shellcheck")).isEmpty())
        QSKIP("shellcheck is not installed");
    const Project site = project();
    for (const Host &host : site.hosts) {
        const ShellRun run = runShell({text("shellcheck"), text("-s"), text("sh"), text("-")},
                                      probeScript(site, host));
        QVERIFY2(run.status == 0, run.out.constData());
    }
}

void StorageProbeTest::answersUnderEveryShell_data()
{
    QTest::addColumn<QStringList>("shell");
    for (const QStringList &shell : knownShells())
        QTest::newRow(qPrintable(shell.first())) << shell;
}

void StorageProbeTest::answersUnderEveryShell()
{
    QFETCH(QStringList, shell);
    const Project site = project();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ShellRun run = runShell(shell, probeScript(site, site.hosts[0]));
    const auto facts = parseProbeAnswer(site.hosts[0].id, run.out, now, now);
    QVERIFY2(facts.has_value(), run.err.constData());
    const QString device = site.gluster.bricks[0].device;
    QVERIFY(facts->devices.contains(device) && facts->devices.value(device).isEmpty());
    const BrickFact brick = facts->bricks.value(site.gluster.bricks[0].path());
    QVERIFY(brick.mountPointExists && !brick.mounted && brick.exists && brick.empty);
    QVERIFY(brick.bytes > 0 && brick.freeBytes > 0 && !brick.fsType.isEmpty());
    QVERIFY(!brick.volumeId.isEmpty());
    QVERIFY(!facts->resolved.value(text("localhost")).isEmpty());
    QCOMPARE(facts->portAnswers.value(text("127.0.0.2:24007")), PortAnswer::Refused);
    QVERIFY(!facts->gluster.answers);
}

void StorageProbeTest::hostilePathsStayWords()
{
    Project site = project();
    const QString trap = path("trap");
    const QString evil = text("/$(touch ") + trap + text(")'`;*");
    site.hosts[0].storageAddress = text("$(touch ") + trap + text(")");
    site.gluster.bricks[0].device = evil;
    site.gluster.bricks[0].extraDevices = {text("-n"), evil};
    site.gluster.bricks[0].mountPoint = evil;
    site.gluster.bricks[0].directory = text("`touch ") + trap + text("`");
    site.gluster.mountPoint = evil;
    for (const QStringList &shell : knownShells())
        for (const Host &host : site.hosts) {
            runShell(shell, probeScript(site, host));
            QVERIFY(!QFile::exists(trap));
        }
}

void StorageProbeTest::lsblkIsAskedInTheWayItKnows_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("new") << text("true") << "SW1 disks " + QByteArray("json\n").toBase64() + '\n';
    QTest::newRow("no PTTYPE") << text("case $* in *PTTYPE*) false ;; esac")
                               << "SW1 disks " + QByteArray("json\n").toBase64() + '\n';
    QTest::newRow("no JSON") << text("case $* in *-J*) false ;; esac")
                             << "SW1 diskpairs " + QByteArray("pairs\n").toBase64() + '\n';
}

void StorageProbeTest::lsblkIsAskedInTheWayItKnows()
{
    QFETCH(QString, condition);
    QFETCH(QByteArray, answer);
    QCOMPARE(answerOf(text("lsblk() { %1 || return 1; case $1 in -J) echo json ;; *) echo pairs ;; "
                           "esac; }\nsw_disks")
                          .arg(condition)),
             answer);
}

void StorageProbeTest::unusedDisksAreThoseThatCarryNothing()
{
    const auto row = [](const char *name, const char *parent, const char *type, const char *size,
                        const char *mountPoint) {
        return text("NAME=\"%1\" PKNAME=\"%2\" TYPE=\"%3\" SIZE=\"%4\" MOUNTPOINT=\"%5\"\\n")
            .arg(text(name), text(parent), text(type), text(size), text(mountPoint));
    };
    const QString table =
        row("/dev/sda", "", "disk", "9", "") + row("/dev/sda1", "/dev/sda", "part", "8", "/")
        + row("/dev/sdb", "", "disk", "9", "") + row("/dev/sdc", "", "disk", "9", "/c")
        + row("/dev/sdd", "", "disk", "0", "") + row("/dev/sde", "", "disk", "9", "")
        + row("/dev/mapper/m", "sde", "mpath", "9", "");
    QCOMPARE(answerOf(text("lsblk() { printf %1; }\nsw_unused_disks").arg(shellQuoted(table))),
             QByteArray("/dev/sdb\n"));
}

void StorageProbeTest::signaturesAreListedByType()
{
    const QStringList devices =
        QDir(text("/dev"))
            .entryList({text("loop?"), text("vd?"), text("sd?"), text("ram?")}, QDir::System);
    if (devices.isEmpty())
        QSKIP("there is no block device here");
    const QString device = text("/dev/") + devices.first();
    const QByteArray answer = answerOf(
        text("sw_unused_disks() { :; }\nwipefs() { printf '# offset,uuid,label,type\\n"
             "0x438,u,,ext4\\n0x1fe,,,dos\\n0x200,,,gpt\\n0x9,,,gpt\\n'; }\nsw_signatures %1")
            .arg(device));
    QCOMPARE(answer, "SW1 signatures " + device.toUtf8() + " dos ext4 gpt \n");
    QCOMPARE(
        answerOf(
            text("sw_unused_disks() { :; }\nwipefs() { false; }\nsw_signatures %1").arg(device)),
        QByteArray());
}

void StorageProbeTest::lvmReportsAreTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("vgs");
    QTest::addColumn<bool>("known");
    QTest::newRow("whole") << text("echo '  gv|9|1'") << true;
    QTest::newRow("no groups at all") << text(":") << true;
    QTest::newRow("half") << text("echo '  gv|9|1'; return 5") << true;
    QTest::newRow("failed") << text("return 5") << false;
    QTest::newRow("late") << text("return 124") << false;
}

void StorageProbeTest::lvmReportsAreTakenWholeOrNotAtAll()
{
    QFETCH(QString, vgs);
    QFETCH(bool, known);
    const QByteArray answer = answerOf(
        text("pvs() { echo '  /dev/sdb|gv|9|1'; }\nlvs() { :; }\nvgs() { %1; }\nsw_lvm").arg(vgs));
    QVERIFY(answer.startsWith("SW1 lvm pvs "));
    QCOMPARE(answer.contains("SW1 lvm known\n"), known);
}

void StorageProbeTest::markAboveTheBrickIsFound()
{
    const QByteArray answer =
        answerOf(text("getfattr() { case $5-$6 in trusted.gfid-%1) printf '# file: x\\n"
                      "trusted.gfid=0x0001\\n\\n' ;; esac; }\nsw_marks KEY %2")
                     .arg(shellQuoted(path("mount point")),
                          shellQuoted(path("mount point") + text("/other/brick"))));
    QCOMPARE(answer, "SW1 brick KEY mark trusted.gfid 0001 "
                         + path("mount point").toUtf8().toBase64() + '\n');
}

void StorageProbeTest::marksAreReadBeforeAttrIsInstalled()
{
    if (QStandardPaths::findExecutable(text("python3")).isEmpty())
        QSKIP("no python3 here");
    QCOMPARE(answerOf(text("have() { [ \"$1\" = python3 ]; }\n"
                           "python3 -c 'import os, sys; os.setxattr(sys.argv[1], \"user.mark\", "
                           "bytes([1, 171]))' %1 && sw_attribute user.mark %1")
                          .arg(shellQuoted(path("mount point")))),
             QByteArray("01ab\n"));
}

void StorageProbeTest::brickThatHoldsFilesIsFull()
{
    const QString call = text("getfattr() { :; }\nsw_brick KEY %1 %2");
    const QString mountPoint = shellQuoted(path("mount point"));
    const QByteArray marked =
        answerOf(call.arg(shellQuoted(path("mount point/brick")), mountPoint));
    QVERIFY(marked.contains("SW1 brick KEY empty\n")
            && marked.contains("SW1 brick KEY bookkeeping\n"));
    const QByteArray full = answerOf(call.arg(mountPoint, shellQuoted(m_directory.path())));
    QVERIFY(full.contains("SW1 brick KEY full\n") && !full.contains("bookkeeping"));
    const QByteArray missing =
        answerOf(call.arg(shellQuoted(path("nowhere/brick")), shellQuoted(path("nowhere"))));
    QVERIFY(missing.contains("SW1 brick KEY nomountpoint\n") && missing.contains(" space "));
    QVERIFY(!missing.contains("empty") && !missing.contains("full"));
}

void StorageProbeTest::namesAreResolvedInOrder()
{
    QCOMPARE(answerOf(text("getent() { case $2 in a) printf '10.0.0.2 STREAM a\\n10.0.0.2 DGRAM\\n"
                           "127.0.1.1 STREAM\\n' ;; b) return 2 ;; *) return 124 ;; esac; }\n"
                           "sw_resolve a b c")),
             QByteArray("SW1 resolved 10.0.0.2,127.0.1.1 a\nSW1 resolved - b\n"));
}

void StorageProbeTest::silentGlusterdIsAskedOnce()
{
    QCOMPARE(answerOf(text("systemctl() { :; }\ngluster() { return 124; }\nsw_glusterd status")),
             QByteArray("SW1 glusterd pool late\n"));
}

void StorageProbeTest::stoppedGlusterdIsNotAsked()
{
    QCOMPARE(
        answerOf(text("systemctl() { return 3; }\ngluster() { echo asked; }\nsw_glusterd local")),
        QByteArray());
}

QTEST_GUILESS_MAIN(StorageProbeTest)
#include "tst_storageprobe.moc"
