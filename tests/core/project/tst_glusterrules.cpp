// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include <QTest>

#include "core/project/bricksize.h"
#include "core/project/projectfile.h"
#include "core/project/validation.h"
#include "tests/core/project/findingtools.h"

using namespace sharewright;

namespace {

QString text(const char *value)
{
    return QString::fromUtf8(value);
}

Host makeHost(const char *name, const char *address, Roles roles)
{
    Host host;
    host.id = HostId(text(name));
    host.address = text(address);
    host.roles = roles;
    return host;
}

Brick brickOn(const Host &host, const char *number = "1")
{
    Brick brick;
    brick.host = host.id;
    brick.device = text("/dev/disk/by-id/disk") + text(number);
    brick.mountPoint = text("/glusterfs/brick") + text(number);
    brick.directory = text("brick");
    return brick;
}

// Two Pandora servers and a third host, one brick each.
Project site()
{
    const Roles pandora = Roles(Role::Server) | Role::Console | Role::GlusterNode;
    Project project;
    project.backend = Backend::GlusterFs;
    project.hosts = {makeHost("web1", "10.0.0.11", pandora), makeHost("web2", "10.0.0.12", pandora),
                     makeHost("arb1", "10.0.0.13", Role::GlusterNode)};
    project.folders = standardFolders();
    project.migration.seedHost = project.hosts[0].id;
    for (const Host &host : project.hosts)
        project.gluster.bricks.append(brickOn(host));
    return project;
}

// A second replica set on the same hosts.
void addSet(Project &project)
{
    for (const Host &host : project.hosts)
        project.gluster.bricks.append(brickOn(host, "2"));
}

// What is said beyond the state of GlusterFS itself, which is told to everybody.
QStringList complaints(const Project &project)
{
    QStringList list = codes(validateProject(project));
    list.removeOne(text("glusterfs.maintenance"));
    return list;
}

using Change = std::function<void(Project &)>;

void addColumns()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Change>("change");
}

void addRow(const char *code, const char *what, const Change &change)
{
    QTest::addRow("%s: %s", code, what) << text(code) << change;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestGlusterRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodSiteHearsOnlyOfTheMaintenance();
    void findsWhatIsWrongWithTheVolume_data();
    void findsWhatIsWrongWithTheVolume();
    void findsWhatIsWrongWithABrick_data();
    void findsWhatIsWrongWithABrick();
    void findsWhatIsWrongBetweenBricks_data();
    void findsWhatIsWrongBetweenBricks();
    void allowsWhatIsUnusualButRight_data();
    void allowsWhatIsUnusualButRight();
    void replica2NeedsAnAcknowledgement();
    void twoServersAreAdvisedToTakeAnArbiter();
    void forceNamesItsReason();
    void aTwinBrickIsReportedOnce();
    void readsSizes_data();
    void readsSizes();
    void problemsHaveTheirPlace_data();
    void problemsHaveTheirPlace();
};

void TestGlusterRules::aGoodSiteHearsOnlyOfTheMaintenance()
{
    const QList<Finding> findings = validateProject(site());
    QCOMPARE(codes(findings), QStringList{text("glusterfs.maintenance")});
    QCOMPARE(findings[0].severity, Severity::Hint);
}

void TestGlusterRules::findsWhatIsWrongWithTheVolume_data()
{
    addColumns();
    addRow("glusterfs.bad-volume", "reserved", [](Project &p) { p.gluster.volume = text("all"); });
    addRow("glusterfs.bad-volume", "dash", [](Project &p) { p.gluster.volume = text("-v"); });
    addRow("glusterfs.bad-replica", "zero", [](Project &p) { p.gluster.replica = 0; });
    addRow("glusterfs.no-redundancy", "one", [](Project &p) { p.gluster.replica = 1; });
    addRow("glusterfs.arbiter-replica", "two", [](Project &p) {
        p.gluster.replica = 2;
        p.gluster.arbiter = true;
    });
    addRow("glusterfs.mount-point-overlaps", "inside a folder",
           [](Project &p) { p.gluster.mountPoint = p.folders[0].path + text("/x"); });
    addRow("glusterfs.bad-option", "no value", [](Project &p) { p.gluster.options = {text("x")}; });
    addRow("glusterfs.option-twice", "two values",
           [](Project &p) { p.gluster.options = {text("a.b=1"), text("a.b=2")}; });
    addRow("glusterfs.unknown-backup-server", "typo",
           [](Project &p) { p.gluster.backupServers = {text("web3")}; });
    addRow("glusterfs.backup-server-role", "no node", [](Project &p) {
        p.hosts.append(makeHost("db", "10.0.0.14", Role::Console));
        p.gluster.backupServers = {text("db")};
    });
    addRow("glusterfs.backup-server-twice", "twice",
           [](Project &p) { p.gluster.backupServers = {text("web2"), text("web2")}; });
    addRow("glusterfs.symlinks", "as in the manual",
           [](Project &p) { p.gluster.placement = Placement::Symlink; });
    addRow("text.control-character", "reason",
           [](Project &p) { p.gluster.forceBecause = text("a\nb"); });
    addRow("glusterfs.no-nodes", "none", [](Project &p) {
        for (Host &host : p.hosts)
            host.roles.setFlag(Role::GlusterNode, false);
    });
    addRow("glusterfs.idle-node", "no brick",
           [](Project &p) { p.hosts.append(makeHost("db", "10.0.0.14", Role::GlusterNode)); });
    addRow("glusterfs.loopback-address", "storage address",
           [](Project &p) { p.hosts[0].storageAddress = text("127.0.1.1"); });
    addRow("glusterfs.ipv6-address", "storage address",
           [](Project &p) { p.hosts[0].storageAddress = text("fd00::1"); });
}

void TestGlusterRules::findsWhatIsWrongWithTheVolume()
{
    QFETCH(QString, code);
    QFETCH(Change, change);
    Project project = site();
    change(project);
    const QStringList found = complaints(project);
    QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
}

void TestGlusterRules::findsWhatIsWrongWithABrick_data()
{
    addColumns();
    const auto row = [](const char *code, const char *what, void (*change)(Brick &)) {
        addRow(code, what, [change](Project &p) { change(p.gluster.bricks[1]); });
    };
    row("glusterfs.unknown-host", "dangling", [](Brick &b) { b.host = HostId(text("x")); });
    row("glusterfs.bad-directory", "none", [](Brick &b) { b.directory.clear(); });
    row("glusterfs.bad-directory", "up", [](Brick &b) { b.directory = text("../x"); });
    row("glusterfs.bad-device", "file", [](Brick &b) { b.device = text("/etc/x"); });
    row("glusterfs.bad-device", "up", [](Brick &b) { b.device = text("/dev/disk/by-id/../x"); });
    row("glusterfs.bad-device", "extra", [](Brick &b) { b.extraDevices = {text("sdb")}; });
    row("glusterfs.unstable-device", "sdb", [](Brick &b) { b.device = text("/dev/sdb"); });
    row("glusterfs.unstable-device", "extra",
        [](Brick &b) { b.extraDevices = {text("/dev/sdc")}; });
    row("glusterfs.relative-path", "mount point", [](Brick &b) { b.mountPoint = text("x"); });
    row("glusterfs.system-path", "root", [](Brick &b) { b.mountPoint = text("/"); });
    row("glusterfs.bad-group-name", "dash", [](Brick &b) { b.volumeGroup = text("-x"); });
    row("glusterfs.bad-group-name", "slash", [](Brick &b) { b.volumeGroup = text("a/b"); });
    row("glusterfs.bad-group-name", "from a long mount point",
        [](Brick &b) { b.mountPoint = u'/' + QString(200, u'x'); });
    row("glusterfs.bad-logical-name", "blank", [](Brick &b) { b.logicalVolume = text("a b"); });
    row("glusterfs.bad-logical-name", "reserved",
        [](Brick &b) { b.logicalVolume = text("pool_tmeta"); });
    row("glusterfs.bad-logical-name", "reserved start",
        [](Brick &b) { b.logicalVolume = text("snapshot1"); });
    row("glusterfs.bad-size", "no unit", [](Brick &b) { b.size = text("500"); });
    row("glusterfs.small-size", "100M", [](Brick &b) { b.size = text("100M"); });
    row("glusterfs.lvm-without-device", "size", [](Brick &b) {
        b.device.clear();
        b.size = text("10G");
    });
    row("glusterfs.brick-overlaps-folder", "around",
        [](Brick &b) { b.mountPoint = text("/var/spool/pandora"); });
    row("glusterfs.brick-overlaps-mount", "the volume's mount point",
        [](Brick &b) { b.mountPoint = text("/pandora_files/brick1"); });
}

void TestGlusterRules::findsWhatIsWrongWithABrick()
{
    QFETCH(QString, code);
    QFETCH(Change, change);
    Project project = site();
    change(project);
    const Finding finding = findingWith(validateProject(project), qPrintable(code));
    QVERIFY2(!finding.code.isEmpty(), qPrintable(complaints(project).join(u' ')));
    QVERIFY2(!finding.remedy.isEmpty() && finding.target == text("brick number 2"),
             qPrintable(finding.target));
}

void TestGlusterRules::findsWhatIsWrongBetweenBricks_data()
{
    addColumns();
    addRow("glusterfs.host-role", "no node", [](Project &p) { p.hosts[0].roles = Role::Server; });
    addRow("glusterfs.brick-count", "four",
           [](Project &p) { p.gluster.bricks.append(brickOn(p.hosts[0], "2")); });
    addRow("glusterfs.no-bricks", "none", [](Project &p) { p.gluster.bricks.clear(); });
    addRow("glusterfs.host-twice-in-set", "first set",
           [](Project &p) { p.gluster.bricks[1].host = p.hosts[0].id; });
    addRow("glusterfs.duplicate-brick", "second set",
           [](Project &p) { p.gluster.bricks[4] = p.gluster.bricks[1]; });
    addRow("glusterfs.brick-inside-brick", "below", [](Project &p) {
        p.gluster.bricks[4].mountPoint = p.gluster.bricks[1].mountPoint;
        p.gluster.bricks[4].directory = text("brick/inner");
    });
    addRow("glusterfs.mount-point-twice", "another directory", [](Project &p) {
        p.gluster.bricks[4].mountPoint = p.gluster.bricks[1].mountPoint;
        p.gluster.bricks[4].directory = text("other");
    });
    addRow("glusterfs.mount-point-nested", "below", [](Project &p) {
        p.gluster.bricks[4].mountPoint = p.gluster.bricks[1].mountPoint + text("/two");
    });
    addRow("glusterfs.group-twice", "named",
           [](Project &p) { p.gluster.bricks[4].volumeGroup = text("gv_brick1"); });
    addRow("glusterfs.group-twice", "from mount points that end alike",
           [](Project &p) { p.gluster.bricks[4].mountPoint = text("/data/brick1"); });
    addRow("glusterfs.device-twice", "two bricks",
           [](Project &p) { p.gluster.bricks[4].device = p.gluster.bricks[1].device; });
    addRow("glusterfs.device-twice", "extra of another brick",
           [](Project &p) { p.gluster.bricks[4].extraDevices = {p.gluster.bricks[1].device}; });
    addRow("glusterfs.sizes-differ", "one set", [](Project &p) {
        p.gluster.bricks[0].size = text("100G");
        p.gluster.bricks[1].size = text("200G");
    });
}

void TestGlusterRules::findsWhatIsWrongBetweenBricks()
{
    QFETCH(QString, code);
    QFETCH(Change, change);
    Project project = site();
    addSet(project);
    QCOMPARE(complaints(project), QStringList());
    change(project);
    const QStringList found = complaints(project);
    QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
}

void TestGlusterRules::allowsWhatIsUnusualButRight_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *what, Change change) { QTest::newRow(what) << change; };
    row("sizes that are written differently", [](Project &p) {
        p.gluster.bricks[0].size = text("1024G");
        p.gluster.bricks[1].size = text("1T");
    });
    row("a small arbiter brick", [](Project &p) {
        p.gluster.arbiter = true;
        p.gluster.bricks[0].size = p.gluster.bricks[1].size = text("1T");
        p.gluster.bricks[2].size = text("10G");
    });
    row("sets of different sizes", [](Project &p) {
        addSet(p);
        for (qsizetype i = 0; i < 6; ++i)
            p.gluster.bricks[i].size = i < 3 ? text("100G") : text("2T");
    });
    row("file systems that exist already", [](Project &p) {
        for (Brick &brick : p.gluster.bricks)
            brick.device.clear();
    });
    row("LVM names with every letter that is allowed", [](Project &p) {
        p.gluster.bricks[0].volumeGroup = text("vg+a_b.c-d");
        p.gluster.bricks[0].logicalVolume = text("1_lv.x");
    });
    row("four copies", [](Project &p) {
        p.hosts.append(makeHost("db", "10.0.0.14", Role::GlusterNode));
        p.gluster.bricks.append(brickOn(p.hosts.last()));
        p.gluster.replica = 4;
    });
    row("named backup servers",
        [](Project &p) { p.gluster.backupServers = {text("arb1"), text("web2")}; });
}

void TestGlusterRules::allowsWhatIsUnusualButRight()
{
    QFETCH(Change, change);
    Project project = site();
    change(project);
    QCOMPARE(complaints(project), QStringList());
}

void TestGlusterRules::replica2NeedsAnAcknowledgement()
{
    Project project = site();
    project.gluster.replica = 2;
    project.gluster.bricks.removeLast();
    QCOMPARE(findingWith(validateProject(project), "glusterfs.replica-2").severity,
             Severity::Error);
    project.gluster.acceptReplica2 = true;
    QCOMPARE(findingWith(validateProject(project), "glusterfs.replica-2").severity,
             Severity::Warning);
}

void TestGlusterRules::twoServersAreAdvisedToTakeAnArbiter()
{
    Project project = site();
    project.gluster.replica = 2;
    project.gluster.bricks.removeLast();
    const Finding advice = findingWith(validateProject(project), "glusterfs.arbiter-advice");
    QCOMPARE(advice.severity, Severity::Hint);
    QVERIFY(advice.remedy.contains(text("arbiter: true")));
    QVERIFY(!complaints(site()).contains(text("glusterfs.arbiter-advice")));
}

void TestGlusterRules::forceNamesItsReason()
{
    Project project = site();
    project.gluster.forceBecause = text("test site, one disk");
    const Finding finding = findingWith(validateProject(project), "glusterfs.force");
    QCOMPARE(finding.severity, Severity::Warning);
    QVERIFY(finding.text.contains(project.gluster.forceBecause));
}

void TestGlusterRules::aTwinBrickIsReportedOnce()
{
    Project project = site();
    addSet(project);
    project.gluster.bricks[4] = project.gluster.bricks[1];
    QCOMPARE(complaints(project), QStringList{text("glusterfs.duplicate-brick")});
}

void TestGlusterRules::readsSizes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("percent");
    const auto row = [](const char *written, qint64 bytes, int percent) {
        QTest::newRow(*written == '\0' ? "nothing" : written) << text(written) << bytes << percent;
    };
    row("", 0, 100);
    row("500G", 500LL << 30, 0);
    row("300M", 300LL << 20, 0);
    row("999999T", 999999LL << 40, 0);
    row("80%", 0, 80);
    row("100%", 0, 100);
    for (const char *wrong : {"0G", "007G", "101%", "0%", "1000000G", "1.5T", "-1G", "G", "%",
                              "500", "500GB", "500 G", "5e3G", "٣G", "+5G"})
        row(wrong, -1, -1);
}

void TestGlusterRules::readsSizes()
{
    QFETCH(QString, written);
    QFETCH(qint64, bytes);
    QFETCH(int, percent);
    const auto size = parseBrickSize(written);
    QCOMPARE(size.has_value(), bytes >= 0);
    if (size)
        QCOMPARE(*size, (BrickSize{.bytes = bytes, .percent = percent}));
}

void TestGlusterRules::problemsHaveTheirPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("position");
    const auto row = [](const char *line, const char *code, const char *position) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(code) << text(position);
    };
    row("  backup-servers: [web1, web9]", "glusterfs.unknown-backup-server", "9:26");
    row("  force-because: one disk", "glusterfs.force", "9:18");
    row("  options: [a.b=1, a.b=2]", "glusterfs.option-twice", "9:20");
    row("  placement: symlink", "glusterfs.symlinks", "9:14");
    row("  placement: links", "file.bad-value", "9:14");
    row("  after-adding-bricks: rebalace", "file.bad-value", "9:24");
    row("  bricks: [{host: web1, device: /dev/disk/by-id/a, size: lots}]", "glusterfs.bad-size",
        "9:58");
    row("  bricks: [{host: web1, device: /dev/disk/by-id/a, volume-group: -g}]",
        "glusterfs.bad-group-name", "9:66");
    row("  bricks: [{host: web1, device: /dev/disk/by-id/a, logical-volume: _tdata}]",
        "glusterfs.bad-logical-name", "9:68");
    row("  bricks: [{host: web1, device: /dev/disk/by-id/a, extra-devices: [sdb]}]",
        "glusterfs.bad-device", "9:68");
}

void TestGlusterRules::problemsHaveTheirPlace()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, code);
    QFETCH(QString, position);
    const QByteArray head = "sharewright: 1\nbackend: glusterfs\nhosts:\n  - name: web1\n"
                            "    address: 10.0.0.11\n    roles: [server, gluster-node]\n"
                            "glusterfs:\n  replica: 3\n";
    const ProjectReading reading = readProject(head + line + '\n', text("site.yaml"));
    const QStringList found = codes(reading.findings);
    QVERIFY2(found.contains(text(code.constData())), qPrintable(found.join(u' ')));
    QCOMPARE(positionOf(reading.findings, code.constData()), position);
}

QTEST_GUILESS_MAIN(TestGlusterRules)
#include "tst_glusterrules.moc"
