// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <iterator>

#include "core/project/keywords.h"
#include "core/project/projectfile.h"
#include "core/project/sectionwriter.h"
#include "core/project/yamlcomments.h"
#include "core/project/yamllayout.h"

namespace sharewright {

namespace {

void writeHost(SectionWriter &writer, const Host &host)
{
    const Host standard;
    writer.always("name", host.id.value);
    writer.text("address", host.address);
    writer.text("storage-address", host.storageAddress);
    writer.integer("port", host.port, standard.port);
    writer.text("user", host.user);
    writer.text("identity-file", host.identityFile);
    writer.text("jump-host", host.jumpHost);
    writer.text("sudo", keywordOf(kSudoKeywords, host.sudo),
                keywordOf(kSudoKeywords, standard.sudo));
    writer.roles("roles", host.roles, {});
    if (host.position)
        writer.point("position", *host.position);
    writer.text("notes", host.notes);
}

void writeFolder(SectionWriter &writer, const SharedFolder &folder)
{
    const SharedFolder standard;
    const auto mode = [](uint value) {
        return QString::number(value, 8).rightJustified(3, QLatin1Char('0'));
    };
    writer.always("name", folder.id.value);
    writer.text("path", folder.path);
    writer.text("owner", folder.owner, standard.owner);
    writer.text("group", folder.group);
    writer.text("mode", mode(folder.mode), mode(standard.mode));
    writer.roles("used-by", folder.usedBy, standard.usedBy);
}

void writeBrick(SectionWriter &writer, const Brick &brick)
{
    writer.always("host", brick.host.value);
    writer.text("device", brick.device);
    writer.textList("extra-devices", brick.extraDevices);
    writer.text("volume-group", brick.volumeGroup);
    writer.text("logical-volume", brick.logicalVolume);
    writer.text("size", brick.size);
    writer.text("mount-point", brick.mountPoint);
    writer.text("directory", brick.directory);
}

void writeNfs(SectionWriter &writer, const NfsSettings &nfs)
{
    const NfsSettings standard;
    writer.text("server", nfs.server.value);
    writer.text("export-root", nfs.exportRoot, standard.exportRoot);
    writer.text("version", nfs.version);
    writer.boolean("root-squash", nfs.rootSquash, standard.rootSquash);
    writer.integer("attribute-cache-seconds", nfs.attributeCacheSeconds,
                   standard.attributeCacheSeconds);
    writer.textList("extra-mount-options", nfs.extraMountOptions);
    writer.textList("allowed-networks", nfs.allowedNetworks);
}

void writeGluster(YamlLayout &layout, SectionWriter &writer, const GlusterSettings &gluster)
{
    const GlusterSettings standard;
    writer.text("volume", gluster.volume, standard.volume);
    writer.integer("replica", gluster.replica, standard.replica);
    writer.boolean("arbiter", gluster.arbiter, standard.arbiter);
    writer.boolean("accept-replica-2", gluster.acceptReplica2, standard.acceptReplica2);
    writer.text("mount-point", gluster.mountPoint, standard.mountPoint);
    writer.textList("backup-servers", gluster.backupServers);
    writer.text("placement", keywordOf(kPlacementKeywords, gluster.placement),
                keywordOf(kPlacementKeywords, standard.placement));
    writer.text("after-adding-bricks", keywordOf(kSpreadKeywords, gluster.spread),
                keywordOf(kSpreadKeywords, standard.spread));
    writer.text("force-because", gluster.forceBecause);
    writer.textList("options", gluster.options);
    writeItems(
        layout, writer.pathOf("bricks"), 2, gluster.bricks,
        [](const Brick &, qsizetype index) { return QString::number(index); }, writeBrick);
}

void writeChoice(SectionWriter &writer, const MergeChoice &choice)
{
    writer.always("folder", choice.folder.value);
    writer.text("path", choice.path);
    writer.text("take", choice.take.value);
}

void writeMigration(YamlLayout &layout, SectionWriter &writer, const MigrationSettings &migration)
{
    const MigrationSettings standard;
    QStringList hosts;
    for (const HostId &host : migration.mergeFrom)
        hosts.append(host.value);
    writer.text("seed-host", migration.seedHost.value);
    writer.text("aside-suffix", migration.asideSuffix, standard.asideSuffix);
    writer.textList("merge-from", hosts);
    writer.text("merge-rule", keywordOf(kMergeRuleKeywords, migration.mergeRule),
                keywordOf(kMergeRuleKeywords, standard.mergeRule));
    writeItems(
        layout, writer.pathOf("merge-choices"), 2, migration.choices,
        [](const MergeChoice &, qsizetype index) { return QString::number(index); }, writeChoice);
}

// Pairs the names that disappeared with those that appeared, in order, when as many did.
QHash<QString, QString> renamesBetween(const QStringList &before, const QStringList &after)
{
    QStringList gone;
    QStringList fresh;
    std::copy_if(before.begin(), before.end(), std::back_inserter(gone),
                 [&](const QString &name) { return !after.contains(name); });
    std::copy_if(after.begin(), after.end(), std::back_inserter(fresh),
                 [&](const QString &name) { return !before.contains(name); });
    QHash<QString, QString> renames;
    for (qsizetype i = 0; gone.size() == fresh.size() && i < gone.size(); ++i)
        renames.insert(gone[i], fresh[i]);
    return renames;
}

YamlCommentary commentsFor(const Project &project, const QByteArray &previous)
{
    if (previous.isEmpty())
        return {};
    QStringList hosts;
    QStringList folders;
    for (const Host &host : project.hosts)
        hosts.append(host.id.value);
    for (const SharedFolder &folder : project.folders)
        folders.append(folder.id.value);
    const QString hostList = QStringLiteral("hosts");
    const QString folderList = QStringLiteral("folders");
    return collectComments(
        previous, {{hostList, renamesBetween(itemNames(previous, hostList), hosts)},
                   {folderList, renamesBetween(itemNames(previous, folderList), folders)}});
}

} // namespace

QByteArray writeProject(const Project &project, const QByteArray &previous)
{
    YamlLayout layout(commentsFor(project, previous));
    SectionWriter root(layout, QString(), 0);
    root.integer("sharewright", kProjectFormat, 0);
    root.text("name", project.name);
    root.text("description", project.description);
    root.always("backend", keywordOf(kBackendKeywords, project.backend));
    layout.beginSection();
    writeItems(
        layout, QStringLiteral("hosts"), 0, project.hosts,
        [](const Host &host, qsizetype) { return host.id.value; }, writeHost);
    layout.beginSection();
    writeItems(
        layout, QStringLiteral("folders"), 0, project.folders,
        [](const SharedFolder &folder, qsizetype) { return folder.id.value; }, writeFolder);
    writeSection(layout, "nfs", project.nfs, writeNfs);
    writeSection(layout, "glusterfs", project.gluster,
                 [&layout](SectionWriter &writer, const GlusterSettings &gluster) {
                     writeGluster(layout, writer, gluster);
                 });
    writeSection(layout, "tentacle", project.tentacle,
                 [](SectionWriter &writer, const TentacleSettings &tentacle) {
                     writer.boolean("separate-incoming", tentacle.separateIncoming, false);
                 });
    writeSection(layout, "migration", project.migration,
                 [&layout](SectionWriter &writer, const MigrationSettings &migration) {
                     writeMigration(layout, writer, migration);
                 });
    return layout.print(
        {"# A Sharewright site; docs/project-file.md explains every key. When Sharewright saves,",
         "# comments stay with their key; those of a removed host or folder go with it."});
}

} // namespace sharewright
