// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include <QTest>

#include "core/project/mergepairs.h"
#include "core/project/validation.h"
#include "tests/core/project/findingtools.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

Host makeHost(const QString &name, const QString &address, Roles roles)
{
    Host host;
    host.id = HostId(name);
    host.address = address;
    host.roles = roles;
    return host;
}

/// Three servers, one of them a console as well, whose files are merged; nothing is wrong with it.
Project site()
{
    Project project;
    project.hosts = {makeHost(u"nas"_s, u"10.0.0.10"_s, Role::NfsServer),
                     makeHost(u"mon1"_s, u"10.0.0.11"_s, Roles(Role::Server) | Role::Console),
                     makeHost(u"mon2"_s, u"10.0.0.12"_s, Role::Server),
                     makeHost(u"mon3"_s, u"10.0.0.13"_s, Role::Server)};
    project.folders = standardFolders();
    project.nfs.server = HostId(u"nas"_s);
    project.migration.seedHost = HostId(u"mon1"_s);
    project.migration.mergeFrom = {HostId(u"mon2"_s), HostId(u"mon3"_s)};
    project.migration.choices = {{FolderId(u"conf"_s), u"a.conf"_s, HostId(u"mon2"_s)},
                                 {FolderId(u"md5"_s), u"a.md5"_s, HostId(u"mon2"_s)},
                                 {FolderId(u"collections"_s), u"x/y.zip"_s, HostId(u"mon1"_s)}};
    return project;
}

using Change = std::function<void(Project &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestMergeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWithAGoodMerge()
    {
        QCOMPARE(codes(validateProject(site())), QStringList());
    }
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void namesTheHostThatWasMeant();
    void halvesOfAnAgentsConfigurationBelongTogether();
    void otherFilesStandAlone();
};

void TestMergeRules::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *code, const char *what, Change change) {
        QTest::addRow("%s: %s", code, what) << QString::fromLatin1(code) << change;
    };
    row("merge.without-seed", "no seed", [](Project &p) { p.migration.seedHost = HostId(); });
    row("merge.unknown-host", "dangling",
        [](Project &p) { p.migration.mergeFrom.append(HostId(u"mon9"_s)); });
    row("merge.from-seed", "seed",
        [](Project &p) { p.migration.mergeFrom.append(HostId(u"mon1"_s)); });
    row("merge.not-a-client", "nas",
        [](Project &p) { p.migration.mergeFrom.append(HostId(u"nas"_s)); });
    row("merge.duplicate-host", "twice",
        [](Project &p) { p.migration.mergeFrom.append(HostId(u"mon2"_s)); });
    row("merge.nothing-to-choose", "no hosts", [](Project &p) { p.migration.mergeFrom.clear(); });
    row("merge.choice-unknown-folder", "typo",
        [](Project &p) { p.migration.choices[0].folder = FolderId(u"cnf"_s); });
    for (const char *path : {"", "/etc/passwd", "../x", "a/../../x", "a//b", ".", "a/"})
        row("merge.choice-bad-path", path,
            [path](Project &p) { p.migration.choices[2].path = QString::fromLatin1(path); });
    row("merge.choice-unknown-host", "not merged",
        [](Project &p) { p.migration.choices[2].take = HostId(u"nas"_s); });
    row("merge.choice-unknown-host", "empty",
        [](Project &p) { p.migration.choices[2].take = HostId(); });
    row("merge.choice-without-folder", "no console", [](Project &p) {
        p.migration.choices[2].folder = FolderId(u"attachment"_s);
        p.migration.choices[2].take = HostId(u"mon2"_s);
    });
    row("merge.choice-duplicate", "same file",
        [](Project &p) { p.migration.choices.append(p.migration.choices[2]); });
    row("merge.choice-half", "two hosts",
        [](Project &p) { p.migration.choices[1].take = HostId(u"mon3"_s); });
    row("text.control-character", "choice",
        [](Project &p) { p.migration.choices[2].path = u"a\nb"_s; });
    row("text.control-character", "host",
        [](Project &p) { p.migration.mergeFrom.append(HostId(u"mon\x1b"_s)); });
}

void TestMergeRules::findsWhatIsWrong()
{
    QFETCH(QString, code);
    QFETCH(Change, change);
    Project project = site();
    change(project);
    QVERIFY2(codes(validateProject(project)).contains(code),
             qPrintable(codes(validateProject(project)).join(u' ')));
}

void TestMergeRules::namesTheHostThatWasMeant()
{
    Project project = site();
    project.migration.mergeFrom[0] = HostId(u"mon22"_s);
    project.migration.choices.clear();
    QCOMPARE(validateProject(project).constFirst().remedy, u"Did you mean “mon2”?"_s);
}

void TestMergeRules::halvesOfAnAgentsConfigurationBelongTogether()
{
    const Project project = site();
    const SharedFile conf{FolderId(u"conf"_s), u"0f.conf"_s};
    const SharedFile md5{FolderId(u"md5"_s), u"0f.md5"_s};
    QCOMPARE(pairedFile(project, conf), std::optional(md5));
    QCOMPARE(pairedFile(project, md5), std::optional(conf));
    QVERIFY(isAgentConf(project, conf) && !isAgentConf(project, md5));
}

void TestMergeRules::otherFilesStandAlone()
{
    Project project = site();
    for (const SharedFile &file : {SharedFile{FolderId(u"conf"_s), u"sub/0f.conf"_s},
                                   {FolderId(u"conf"_s), u".conf"_s},
                                   {FolderId(u"conf"_s), u"pandora_ha_hosts.txt"_s},
                                   {FolderId(u"md5"_s), u"0f.conf"_s},
                                   {FolderId(u"collections"_s), u"fc_1.zip"_s},
                                   {FolderId(u"none"_s), u"0f.conf"_s}})
        QVERIFY2(!pairedFile(project, file), qPrintable(file.path));
    project.folders.removeIf([](const SharedFolder &folder) { return folder.id.value == u"md5"; });
    QVERIFY(!pairedFile(project, {FolderId(u"conf"_s), u"0f.conf"_s}));
}

QTEST_APPLESS_MAIN(TestMergeRules)
#include "tst_mergerules.moc"
