// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include <QTest>

#include "core/project/validation.h"
#include "tests/core/project/findingtools.h"
#include "tests/core/project/randomproject.h"

using namespace sharewright;

namespace {

Host makeHost(const char *name, const char *address, Roles roles)
{
    Host host;
    host.id = HostId(QString::fromLatin1(name));
    host.address = QString::fromLatin1(address);
    host.roles = roles;
    return host;
}

// An NFS site without a fault.
Project site()
{
    Project project;
    project.hosts = {makeHost("nas1", "10.0.0.10", Role::NfsServer),
                     makeHost("web1", "10.0.0.11", Roles(Role::Server) | Role::Console),
                     makeHost("web2", "10.0.0.12", Roles(Role::Server) | Role::Console)};
    project.folders = standardFolders();
    project.nfs.server = project.hosts[0].id;
    project.migration.seedHost = project.hosts[1].id;
    return project;
}

using Change = std::function<void(Project &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWithAGoodSite();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void allowsWhatIsUnusualButRight_data();
    void allowsWhatIsUnusualButRight();
    void ignoresTheBackendThatIsNotUsed();
    void givesAllFindingsErrorsFirst();
    void namesTheManualsReason();
    void everyFindingIsASentenceWithARemedy();
};

void TestValidation::findsNothingWrongWithAGoodSite()
{
    QCOMPARE(codes(validateProject(site())), QStringList());
}

void TestValidation::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *code, const char *what, Change change) {
        QTest::addRow("%s: %s", code, what) << QString::fromLatin1(code) << change;
    };
    const auto text = [](const char *value) { return QString::fromUtf8(value); };

    row("host.no-name", "empty", [=](Project &p) { p.hosts[1].id = HostId(); });
    row("host.unsafe-name", "slash", [=](Project &p) { p.hosts[2].id = HostId(text("a/b")); });
    row("host.unsafe-name", "dots", [=](Project &p) { p.hosts[2].id = HostId(text("..")); });
    row("host.duplicate-name", "same", [=](Project &p) { p.hosts[2].id = p.hosts[1].id; });
    row("host.duplicate-name", "other case",
        [=](Project &p) { p.hosts[2].id = HostId(text("WEB1")); });
    row("host.no-address", "empty", [=](Project &p) { p.hosts[1].address.clear(); });
    row("host.bad-address", "option",
        [=](Project &p) { p.hosts[1].address = text("-oProxyCommand=x"); });
    row("host.bad-address", "user", [=](Project &p) { p.hosts[1].address = text("root@web1"); });
    row("host.bad-address", "octet", [=](Project &p) { p.hosts[1].address = text("10.0.0.300"); });
    row("host.bad-address", "storage",
        [=](Project &p) { p.hosts[1].storageAddress = text("a b"); });
    row("host.bad-port", "zero", [=](Project &p) { p.hosts[1].port = 0; });
    row("host.bad-user", "option", [=](Project &p) { p.hosts[1].user = text("-l"); });
    row("host.relative-identity", "name only",
        [=](Project &p) { p.hosts[1].identityFile = text("id"); });
    row("host.no-role", "none", [=](Project &p) { p.hosts[2].roles = {}; });
    row("host.duplicate-address", "same",
        [=](Project &p) { p.hosts[2].address = p.hosts[1].address; });
    row("host.duplicate-address", "IPv6 spelling", [=](Project &p) {
        p.hosts[1].address = text("fd00::5");
        p.hosts[2].address = text("FD00:0:0::5");
    });
    row("host.duplicate-address", "name spelling", [=](Project &p) {
        p.hosts[1].address = text("web.example.com");
        p.hosts[2].address = text("WEB.example.com.");
    });
    row("host.duplicate-storage-address", "same", [=](Project &p) {
        p.hosts[1].storageAddress = p.hosts[2].storageAddress = text("10.9.0.1");
    });
    row("host.bad-jump-host", "command", [=](Project &p) { p.hosts[1].jumpHost = text("a;b"); });
    row("host.bad-jump-host", "port",
        [=](Project &p) { p.hosts[1].jumpHost = text("gate:70000"); });
    row("host.unknown-jump-host", "near miss",
        [=](Project &p) { p.hosts[1].jumpHost = text("nas"); });
    row("host.jump-loop", "itself", [=](Project &p) { p.hosts[1].jumpHost = text("web1"); });
    row("host.jump-loop", "two", [=](Project &p) {
        p.hosts[1].jumpHost = text("web2");
        p.hosts[2].jumpHost = text("web1");
    });
    row("text.control-character", "host", [=](Project &p) { p.hosts[1].address = text("a\x1b"); });
    row("text.control-character", "notes", [=](Project &p) { p.hosts[1].notes = text("a\x07"); });
    row("text.control-character", "bidi",
        [=](Project &p) { p.folders[0].path = text("/a/\u202eb"); });
    row("text.control-character", "name", [=](Project &p) { p.name = text("a\nb"); });
    row("text.control-character", "option",
        [=](Project &p) { p.nfs.extraMountOptions = {text("a\nb")}; });

    row("folder.no-name", "empty", [=](Project &p) { p.folders[0].id = FolderId(); });
    row("folder.unsafe-name", "parent",
        [=](Project &p) { p.folders[0].id = FolderId(text("..")); });
    row("folder.unsafe-name", "option",
        [=](Project &p) { p.folders[0].id = FolderId(text("-rf")); });
    row("folder.unsafe-name", "blank",
        [=](Project &p) { p.folders[0].id = FolderId(text("a b")); });
    row("folder.duplicate-name", "same", [=](Project &p) { p.folders[0].id = p.folders[1].id; });
    row("folder.no-path", "empty", [=](Project &p) { p.folders[0].path.clear(); });
    row("folder.relative-path", "no slash",
        [=](Project &p) { p.folders[0].path = text("var/conf"); });
    row("folder.dots-in-path", "up",
        [=](Project &p) { p.folders[0].path = text("/var/../etc/conf"); });
    row("folder.untidy-path", "trailing", [=](Project &p) { p.folders[0].path += u'/'; });
    row("folder.untidy-path", "double",
        [=](Project &p) { p.folders[0].path = text("/var//conf"); });
    row("folder.long-path", "name",
        [=](Project &p) { p.folders[0].path = u'/' + QString(256, u'x'); });
    row("folder.system-path", "root", [=](Project &p) { p.folders[0].path = text("/"); });
    row("folder.system-path", "etc", [=](Project &p) { p.folders[0].path = text("/etc/pandora"); });
    row("folder.data-in-shared", "itself",
        [=](Project &p) { p.folders[0].path = text("/var/spool/pandora/data_in"); });
    row("folder.data-in-shared", "around",
        [=](Project &p) { p.folders[0].path = text("/var/spool/pandora"); });
    row("folder.data-in-shared", "elsewhere",
        [=](Project &p) { p.folders[0].path = text("/data/data_in"); });
    row("folder.should-stay-local", "discovery",
        [=](Project &p) { p.folders[0].path = text("/var/spool/pandora/data_in/discovery"); });
    row("folder.nested-path", "inside",
        [=](Project &p) { p.folders[0].path = p.folders[1].path + text("/x"); });
    row("folder.duplicate-path", "same",
        [=](Project &p) { p.folders[0].path = p.folders[1].path; });
    row("folder.bad-owner", "empty", [=](Project &p) { p.folders[0].owner.clear(); });
    row("folder.bad-owner", "option", [=](Project &p) { p.folders[0].owner = text("--help"); });
    row("folder.bad-owner", "group", [=](Project &p) { p.folders[0].group = text("a:b"); });
    row("folder.bad-mode", "no owner", [=](Project &p) { p.folders[0].mode = 0070; });
    row("folder.world-writable", "777", [=](Project &p) { p.folders[0].mode = 02777; });
    row("folder.no-setgid", "770", [=](Project &p) { p.folders[0].mode = 0770; });
    row("folder.no-users", "none", [=](Project &p) { p.folders[0].usedBy = {}; });
    row("folder.storage-role", "nas", [=](Project &p) { p.folders[0].usedBy |= Role::NfsServer; });
    row("folder.unused", "consoles", [=](Project &p) {
        p.hosts[1].roles = p.hosts[2].roles = Role::Server;
        p.folders[0].usedBy = Role::Console;
    });

    row("nfs.no-server", "empty", [=](Project &p) { p.nfs.server = HostId(); });
    row("nfs.unknown-server", "dangling", [=](Project &p) { p.nfs.server = HostId(text("nas")); });
    row("nfs.server-role", "no role", [=](Project &p) { p.nfs.server = p.hosts[1].id; });
    row("nfs.server-runs-pandora", "server", [=](Project &p) { p.hosts[0].roles |= Role::Server; });
    row("nfs.loopback-address", "a client",
        [=](Project &p) { p.hosts[1].address = text("127.0.0.1"); });
    row("nfs.unused-server", "second", [=](Project &p) { p.hosts[1].roles |= Role::NfsServer; });
    row("nfs.relative-path", "root", [=](Project &p) { p.nfs.exportRoot = text("srv"); });
    row("nfs.system-path", "root", [=](Project &p) { p.nfs.exportRoot = text("/srv"); });
    row("nfs.export-root-overlaps", "inside",
        [=](Project &p) { p.nfs.exportRoot = p.folders[0].path + text("/x"); });
    row("nfs.export-root-overlaps", "around", [=](Project &p) {
        p.hosts[0].roles |= Role::Server;
        p.nfs.exportRoot = text("/var/spool/pandora");
    });
    row("nfs.unknown-version", "5", [=](Project &p) { p.nfs.version = text("5"); });
    row("nfs.old-version", "3", [=](Project &p) { p.nfs.version = text("3"); });
    row("nfs.bad-cache-time", "negative", [=](Project &p) { p.nfs.attributeCacheSeconds = -1; });
    row("nfs.long-cache-time", "ten minutes",
        [=](Project &p) { p.nfs.attributeCacheSeconds = 600; });
    row("nfs.unsafe-mount-option", "comma",
        [=](Project &p) { p.nfs.extraMountOptions = {text("a,b")}; });
    row("nfs.unsafe-mount-option", "blank",
        [=](Project &p) { p.nfs.extraMountOptions = {text("a b")}; });
    row("nfs.unsafe-mount-option", "empty",
        [=](Project &p) { p.nfs.extraMountOptions = {QString()}; });
    row("nfs.unknown-mount-option", "typo",
        [=](Project &p) { p.nfs.extraMountOptions = {text("nosharecash")}; });
    row("nfs.option-set-by-us", "version",
        [=](Project &p) { p.nfs.extraMountOptions = {text("vers=3")}; });
    row("nfs.option-breaks-share", "ro",
        [=](Project &p) { p.nfs.extraMountOptions = {text("ro")}; });
    row("nfs.option-risks-data", "soft",
        [=](Project &p) { p.nfs.extraMountOptions = {text("soft")}; });
    row("nfs.option-noexec", "noexec",
        [=](Project &p) { p.nfs.extraMountOptions = {text("noexec")}; });
    row("nfs.bad-network", "name", [=](Project &p) { p.nfs.allowedNetworks = {text("lan")}; });
    row("nfs.bad-network", "prefix",
        [=](Project &p) { p.nfs.allowedNetworks = {text("10.0.0.0/33")}; });
    row("nfs.bad-network", "netmask",
        [=](Project &p) { p.nfs.allowedNetworks = {text("10.0.0.0/255.0.255.0")}; });
    row("nfs.bad-network", "host bits",
        [=](Project &p) { p.nfs.allowedNetworks = {text("10.0.0.5/24")}; });
    row("nfs.open-to-all", "IPv4",
        [=](Project &p) { p.nfs.allowedNetworks = {text("0.0.0.0/0")}; });
    row("nfs.duplicate-network", "twice",
        [=](Project &p) { p.nfs.allowedNetworks = {text("10.0.0.0/8"), text("10.0.0.0/8")}; });

    row("migration.unknown-seed", "dangling",
        [=](Project &p) { p.migration.seedHost = HostId(text("x")); });
    row("migration.seed-without-pandora", "nas",
        [=](Project &p) { p.migration.seedHost = p.hosts[0].id; });
    row("migration.seed-lacks-folders", "server",
        [=](Project &p) { p.hosts[1].roles = Role::Server; });
    row("migration.empty-start", "none", [=](Project &p) { p.migration.seedHost = HostId(); });
    row("migration.bad-aside-suffix", "empty",
        [=](Project &p) { p.migration.asideSuffix.clear(); });
    row("migration.bad-aside-suffix", "slash",
        [=](Project &p) { p.migration.asideSuffix = text("/x"); });
    row("site.no-pandora-hosts", "nas only", [=](Project &p) { p.hosts = p.hosts.first(1); });
    row("site.single-pandora-host", "one", [=](Project &p) { p.hosts = p.hosts.first(2); });
    row("site.no-folders", "none", [=](Project &p) { p.folders.clear(); });
    row("site.missing-folders", "md5", [=](Project &p) { p.folders.removeAt(1); });
}

void TestValidation::findsWhatIsWrong()
{
    QFETCH(QString, code);
    QFETCH(Change, change);
    Project project = site();
    change(project);
    const QStringList found = codes(validateProject(project));
    QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
}

void TestValidation::allowsWhatIsUnusualButRight_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *what, Change change) { QTest::newRow(what) << change; };
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    row("one address, two ports", [=](Project &p) {
        p.hosts[1].address = p.hosts[2].address = text("127.0.0.1");
        p.hosts[2].port = 2222;
        p.hosts[1].storageAddress = text("10.9.0.1");
        p.hosts[2].storageAddress = text("10.9.0.2");
    });
    row("one address behind two jump hosts", [=](Project &p) {
        p.hosts[2].address = p.hosts[1].address;
        p.hosts[1].jumpHost = text("gate1.example.com");
        p.hosts[2].jumpHost = text("root@gate2.example.com:2222");
    });
    row("a jump host without a role", [=](Project &p) {
        p.hosts.append(makeHost("gate", "gate.example.com", {}));
        p.hosts[1].jumpHost = text("gate");
    });
    row("IPv6", [=](Project &p) { p.hosts[1].address = text("fe80::1%eth0"); });
    row("a path with blanks",
        [=](Project &p) { p.folders[4].path = text("/srv/www/Pandora FMS/attachment"); });
    row("several lines of notes", [=](Project &p) { p.hosts[1].notes = text("a\nb\tc"); });
    row("an extra option", [=](Project &p) { p.nfs.extraMountOptions = {text("nconnect=4")}; });
    row("a single extra client", [=](Project &p) { p.nfs.allowedNetworks = {text("10.0.0.99")}; });
    row("an IPv6 network", [=](Project &p) { p.nfs.allowedNetworks = {text("fd00::/64")}; });
    row("a numeric group", [=](Project &p) { p.folders[0].group = text("48"); });
}

void TestValidation::allowsWhatIsUnusualButRight()
{
    QFETCH(Change, change);
    Project project = site();
    change(project);
    QCOMPARE(codes(validateProject(project)), QStringList());
}

void TestValidation::ignoresTheBackendThatIsNotUsed()
{
    Project project = site();
    project.gluster.volume = QStringLiteral("all");
    project.gluster.bricks = {Brick()};
    QCOMPARE(codes(validateProject(project)), QStringList());
}

void TestValidation::givesAllFindingsErrorsFirst()
{
    Project project = site();
    project.migration.seedHost = HostId();
    project.folders[0].mode = 0770;
    project.hosts[1].address.clear();
    project.nfs.server = HostId();
    const QList<Finding> findings = validateProject(project);
    QCOMPARE(codes(findings).first(2),
             QStringList({QStringLiteral("host.no-address"), QStringLiteral("nfs.no-server")}));
    QVERIFY(
        std::is_sorted(findings.begin(), findings.end(),
                       [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
}

void TestValidation::namesTheManualsReason()
{
    Project project = site();
    project.hosts[0].roles |= Role::Console;
    const Finding finding = findingWith(validateProject(project), "nfs.server-runs-pandora");
    QCOMPARE(finding.severity, Severity::Warning);
    QVERIFY(finding.cause.contains(QStringLiteral("manual")));
    QVERIFY(finding.remedy.contains(QStringLiteral("GlusterFS")));
}

void TestValidation::everyFindingIsASentenceWithARemedy()
{
    RandomProject random(11);
    for (int i = 0; i < 300; ++i) {
        for (const Finding &finding : validateProject(random.make())) {
            QVERIFY2(finding.text.endsWith(u'.'), qPrintable(finding.text));
            QVERIFY2(!finding.remedy.isEmpty(), qPrintable(finding.code));
            QVERIFY2(!finding.target.isEmpty(), qPrintable(finding.code));
        }
    }
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
