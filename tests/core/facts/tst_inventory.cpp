// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fcntl.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/shellquote.h"
#include "core/facts/inventoryanswer.h"
#include "core/facts/probe.h"
#include "shellrun.h"
#include "sitebuilder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEveryNameWithItsContent_data();
    void tellsEveryNameWithItsContent();
    void anyNameArrivesAsItIs();
    void agentsAreNamedByTheirAlias();
    void tooManyNamesAreNotAWholeList();
    void lateSumsLeaveTheContentUnknown();
    void whatLiesOnTheNetworkIsNotTheHostsOwn();
    void anIdleAutomountAndADeadServerAreLeftAlone();
    void changesNothing();
    void isAskedOnlyOfHostsWhoseFilesAreMerged();
    void damagedLinesArePassedOver();
    void sameContentNeedsTheContent();
    void passesShellcheck();

private:
    [[nodiscard]] QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_dir->path()) + "/conf/" + name;
    }
    /// QFile takes no name that is no valid text.
    void put(const QByteArray &name, const QByteArray &content) const
    {
        const int handle =
            ::open(path(name.constData()).constData(), O_WRONLY | O_CREAT | O_EXCL, 0600);
        QVERIFY(handle >= 0);
        QFile file;
        QVERIFY(file.open(handle, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] TreeInventory listed(const QStringList &shell = {u"sh"_s},
                                       const QString &before = {},
                                       const QString &limits = u"30 1000"_s) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestInventory::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(u"conf/sub"_s));
}

TreeInventory TestInventory::listed(const QStringList &shell, const QString &before,
                                    const QString &limits) const
{
    QString script;
    for (const char *part : {"probe.sh", "inventory.sh"}) {
        QFile file(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/resources/probe/")
                   + QString::fromLatin1(part));
        if (file.open(QIODevice::ReadOnly))
            script += QString::fromUtf8(file.readAll());
    }
    const QString folder = m_dir->filePath(u"conf"_s);
    const QString key = QString::fromLatin1(folder.toUtf8().toBase64());
    script += u"sw_hazard_list=\n%1\nsw_begin\nsw_inventories %2 %3 %4\nsw_end\n"_s.arg(
        before, limits, key, shellQuoted(folder));
    const ShellRun run = runShell(shell, script);
    const auto facts = parseProbeAnswer(HostId(u"h"_s), run.out, QDateTime::currentDateTimeUtc(),
                                        QDateTime::currentDateTimeUtc());
    if (!facts)
        qWarning("%s %s", run.out.constData(), run.err.constData());
    return facts.value_or(HostFacts{}).trees.value(folder);
}

void TestInventory::tellsEveryNameWithItsContent_data()
{
    QTest::addColumn<QStringList>("shell");
    for (const QStringList &shell : knownShells())
        QTest::newRow(qPrintable(shell.first())) << shell;
}

void TestInventory::tellsEveryNameWithItsContent()
{
    QFETCH(QStringList, shell);
    put("sub/a", "hello");
    QCOMPARE(::symlink("some where", path("link").constData()), 0);
    const TreeInventory tree = listed(shell);
    QVERIFY(tree.exists && tree.whole && !tree.network);
    QCOMPARE(tree.entries.keys(), (QList<QByteArray>{"link", "sub", "sub/a"}));
    const TreeEntry file = tree.entries.value("sub/a");
    QCOMPARE(file.kind, EntryKind::File);
    QCOMPARE(file.size, 5);
    QCOMPARE(file.sha256, QCryptographicHash::hash("hello", QCryptographicHash::Sha256).toHex());
    QCOMPARE(file.uid, ::getuid());
    QVERIFY(file.mode & 0400U);
    const qint64 seconds =
        QFileInfo(QFile::decodeName(path("sub/a"))).lastModified().toSecsSinceEpoch();
    QCOMPARE(file.changedNs / 1'000'000'000, seconds);
    QCOMPARE(tree.entries.value("link").kind, EntryKind::Link);
    QCOMPARE(tree.entries.value("link").target, QByteArray("some where"));
    QCOMPARE(tree.entries.value("sub").kind, EntryKind::Folder);
}

void TestInventory::anyNameArrivesAsItIs()
{
    const QList<QByteArray> names{" lead",       "trail ", "a\nb",   "a\tb",    "a\rb",
                                  "back\\slash", "\\n",    "100%20", "a:b",     "\xff\xfe",
                                  "ü",           "-n",     "whole",  "$HOME'\""};
    for (const QByteArray &name : names)
        put(name, name);
    const TreeInventory tree = listed();
    for (const QByteArray &name : names)
        QCOMPARE(tree.entries.value(name).sha256,
                 QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex());
    QCOMPARE(tree.entries.size(), names.size() + 1);
    QVERIFY(tree.whole);
}

void TestInventory::agentsAreNamedByTheirAlias()
{
    put("1.conf",
        "server_ip 10.0.0.1\nagent_name 0f0f\nagent_alias web server 1\nserver_pwd hunter2\n");
    put("2.conf", "#agent_name commented\nagent_name\tdb1\n");
    put("3.conf", "module_begin\n");
    const TreeInventory tree = listed();
    QCOMPARE(tree.agents.value("1.conf"), u"web server 1"_s);
    QCOMPARE(tree.agents.value("2.conf"), u"db1"_s);
    QVERIFY(!tree.agents.contains("3.conf"));
}

void TestInventory::tooManyNamesAreNotAWholeList()
{
    for (const char *name : {"1", "2", "3"})
        put(name, name);
    const TreeInventory tree = listed({u"sh"_s}, {}, u"30 2"_s);
    QVERIFY(!tree.whole);
    QCOMPARE(tree.entries.size(), 2);
}

void TestInventory::lateSumsLeaveTheContentUnknown()
{
    put("a", "x");
    const TreeInventory tree =
        listed({u"sh"_s}, u"lim() { shift; case $1 in xargs) return 124 ;; esac; \"$@\"; }"_s);
    QVERIFY(tree.whole);
    QVERIFY(tree.entries.contains("a") && tree.entries.value("a").sha256.isEmpty());
    const TreeInventory late =
        listed({u"sh"_s}, u"lim() { shift; case $1 in find) return 124 ;; esac; \"$@\"; }"_s);
    QVERIFY(!late.whole);
}

void TestInventory::whatLiesOnTheNetworkIsNotTheHostsOwn()
{
    put("a", "x");
    const TreeInventory tree = listed({u"sh"_s}, u"sw_hazards() { echo 'nfs4 /'; }"_s);
    QVERIFY(tree.network && tree.exists && tree.whole);
    QVERIFY(tree.entries.contains("a"));
}

void TestInventory::anIdleAutomountAndADeadServerAreLeftAlone()
{
    put("a", "x");
    const TreeInventory idle = listed({u"sh"_s}, u"sw_hazards() { echo 'autofs /'; }"_s);
    QVERIFY(idle.network && !idle.exists && idle.entries.isEmpty());
    const TreeInventory dead = listed({u"sh"_s}, u"lim() { return 124; }"_s);
    QVERIFY(!dead.exists && !dead.whole);
}

void TestInventory::changesNothing()
{
    put("a", "x");
    const auto look = [this] {
        return runShell({u"sh"_s},
                        u"find %1 -printf '%p %T@ %C@ %m\\n'"_s.arg(shellQuoted(m_dir->path())))
            .out;
    };
    const QByteArray before = look();
    QVERIFY(listed().whole);
    QCOMPARE(look(), before);
}

void TestInventory::isAskedOnlyOfHostsWhoseFilesAreMerged()
{
    SiteBuilder site;
    for (const Host &host : site.project.hosts)
        QVERIFY(!probeScript(site.project, host).contains(u"sw_inventories"_s));
    site.project.migration.mergeFrom = {HostId(u"web2"_s)};
    site.project.tentacle.separateIncoming = true;
    QVERIFY(!probeScript(site.project, site.project.hosts[0]).contains(u"sw_inventories"_s));
    for (const int host : {1, 2}) {
        const QString asked = inventoryQuestions(site.project, site.project.hosts[host]);
        QVERIFY(asked.contains(SiteBuilder::conf()));
        QVERIFY(!asked.contains(u"xml_srv"_s));
        QVERIFY(probeScript(site.project, site.project.hosts[host]).contains(asked));
    }
}

void TestInventory::damagedLinesArePassedOver()
{
    InventoryReader reader;
    const auto read = [&](const QByteArray &line) { reader.read(AnswerLine(line)); };
    read("entry f:644:0:0:1:1.0:./too-early");
    read("tree " + QByteArray("/x").toBase64() + " begin");
    for (const char *line :
         {"entry", "entry f", "entry f:644:0:0:1:1.0", "entry z:644:0:0:1:1.0:./a",
          "entry f:644:0:0:1:1.0:a", "entry f:644:0:0:1:1.0:./", "sum", "sum :./b", "sum abc:./b",
          "target", "target ./b c", "agent", "agent x", "listed"})
        read(line);
    read("entry f:644:0:0:1:99999999999999999999.9:./b");
    QCOMPARE(reader.trees().value(u"/x"_s).entries.keys(), QList<QByteArray>{"b"});
    QVERIFY(!reader.trees().value(u"/x"_s).whole);
}

void TestInventory::sameContentNeedsTheContent()
{
    TreeEntry file{.sha256 = "aa"};
    TreeEntry other = file;
    other.mode = 0600;
    other.changedNs = 7;
    QVERIFY(sameContent(file, other));
    other.sha256 = "bb";
    QVERIFY(!sameContent(file, other));
    file.sha256 = other.sha256 = {};
    QVERIFY(!sameContent(file, other));
    other.kind = EntryKind::Folder;
    QVERIFY(!sameContent(file, other));
}

void TestInventory::passesShellcheck()
{
    if (QStandardPaths::findExecutable(u"shellcheck"_s).isEmpty())
        QSKIP("shellcheck is not installed");
    SiteBuilder site;
    site.project.migration.mergeFrom = {HostId(u"web2"_s)};
    const ShellRun run = runShell({u"shellcheck"_s, u"-s"_s, u"sh"_s, u"-"_s},
                                  probeScript(site.project, site.project.hosts[1]));
    QVERIFY2(run.status == 0, run.out.constData());
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
