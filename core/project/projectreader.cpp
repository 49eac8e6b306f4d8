// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include <QCoreApplication>

#include "core/project/mappingreader.h"
#include "core/project/projectfile.h"
#include "core/project/readcontext.h"
#include "core/project/rules.h"
#include "core/project/yamltree.h"

namespace sharewright {

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(ProjectReading)
};

constexpr uint kHighestMode = 07777;
constexpr int kHighestPort = 65535;
constexpr int kAnyInt = std::numeric_limits<int>::max();
constexpr qsizetype kMostItems = 2000;

// Reads a list of mappings; `readItem(reader)` gives one value. Items that are no mapping are left out.
template <class Value, class ReadItem>
QList<Value> readItems(ReadContext &context, MappingReader &parent, const char *key,
                       ReadItem readItem)
{
    QList<Value> values;
    const YamlNode *list = parent.list(key);
    if (list == nullptr)
        return values;
    const Place place = parent.place(key);
    for (const YamlNode &item : list->items) {
        const QString name =
            QStringLiteral("%1[%2]").arg(QLatin1StringView(key)).arg(values.size() + 1);
        if (values.size() == kMostItems) {
            context.add(
                Severity::Error, "file.too-many-values", item, name,
                {.text = Reading::tr("The list “%1” is too long.").arg(QLatin1StringView(key)),
                 .cause = Reading::tr("A site has %1 at most.").arg(kMostItems),
                 .remedy = Reading::tr("Check that this is the right file.")});
            break;
        }
        if (item.kind == YamlNode::Kind::Map) {
            MappingReader reader(context, item, {name, place.item(values.size()).path});
            values.append(readItem(reader));
            reader.reportUnknownKeys();
            continue;
        }
        context.markIncomplete(place.path);
        if (item.kind != YamlNode::Kind::Refused) {
            context.add(
                Severity::Error, "file.wrong-type", item, name,
                {.text =
                     Reading::tr("An entry of “%1” must have keys.").arg(QLatin1StringView(key)),
                 .cause = {},
                 .remedy = Reading::tr("Write it as “- name: …”, with its other keys below.")});
        }
    }
    return values;
}

Host readHost(MappingReader &reader)
{
    Host host;
    int port = host.port;
    reader.text("name", host.id.value);
    reader.text("address", host.address);
    reader.text("storage-address", host.storageAddress);
    reader.integer("port", 1, kHighestPort, port);
    reader.text("user", host.user);
    reader.text("identity-file", host.identityFile);
    reader.text("jump-host", host.jumpHost);
    reader.keyword("sudo", kSudoKeywords, host.sudo);
    reader.keywordFlags("roles", kRoleKeywords, host.roles);
    reader.point("position", host.position);
    reader.text("notes", host.notes);
    host.port = static_cast<quint16>(port);
    return host;
}

SharedFolder readFolder(MappingReader &reader)
{
    SharedFolder folder;
    reader.text("name", folder.id.value);
    reader.text("path", folder.path);
    reader.text("owner", folder.owner);
    reader.text("group", folder.group);
    reader.octal("mode", kHighestMode, folder.mode);
    reader.keywordFlags("used-by", kRoleKeywords, folder.usedBy);
    return folder;
}

Brick readBrick(MappingReader &reader)
{
    Brick brick;
    reader.text("host", brick.host.value);
    reader.text("device", brick.device);
    reader.textList("extra-devices", brick.extraDevices);
    reader.text("volume-group", brick.volumeGroup);
    reader.text("logical-volume", brick.logicalVolume);
    reader.text("size", brick.size);
    reader.text("mount-point", brick.mountPoint);
    reader.text("directory", brick.directory);
    return brick;
}

void readNfs(MappingReader &reader, NfsSettings &nfs)
{
    reader.text("server", nfs.server.value);
    reader.text("export-root", nfs.exportRoot);
    reader.text("version", nfs.version);
    reader.boolean("root-squash", nfs.rootSquash);
    reader.integer("attribute-cache-seconds", 0, kAnyInt, nfs.attributeCacheSeconds);
    reader.textList("extra-mount-options", nfs.extraMountOptions);
    reader.textList("allowed-networks", nfs.allowedNetworks);
}

void readGluster(ReadContext &context, MappingReader &reader, GlusterSettings &gluster)
{
    reader.text("volume", gluster.volume);
    reader.integer("replica", 1, kAnyInt, gluster.replica);
    reader.boolean("arbiter", gluster.arbiter);
    reader.boolean("accept-replica-2", gluster.acceptReplica2);
    reader.text("mount-point", gluster.mountPoint);
    reader.textList("backup-servers", gluster.backupServers);
    reader.keyword("placement", kPlacementKeywords, gluster.placement);
    reader.keyword("after-adding-bricks", kSpreadKeywords, gluster.spread);
    reader.text("force-because", gluster.forceBecause);
    reader.textList("options", gluster.options);
    gluster.bricks = readItems<Brick>(context, reader, "bricks", readBrick);
}

MergeChoice readChoice(MappingReader &reader)
{
    MergeChoice choice;
    reader.text("folder", choice.folder.value);
    reader.text("path", choice.path);
    reader.text("take", choice.take.value);
    return choice;
}

void readMigration(ReadContext &context, MappingReader &reader, MigrationSettings &migration)
{
    reader.text("seed-host", migration.seedHost.value);
    reader.text("aside-suffix", migration.asideSuffix);
    QStringList hosts;
    reader.textList("merge-from", hosts);
    for (const QString &host : hosts)
        migration.mergeFrom.append(HostId(host));
    reader.keyword("merge-rule", kMergeRuleKeywords, migration.mergeRule);
    migration.choices = readItems<MergeChoice>(context, reader, "merge-choices", readChoice);
}

template <class ReadSection>
void readSection(ReadContext &context, MappingReader &root, const char *key,
                 ReadSection readSection)
{
    const YamlNode *map = root.mapping(key);
    if (map == nullptr)
        return;
    MappingReader reader(context, *map, {QString::fromLatin1(key), QString::fromLatin1(key)});
    readSection(reader);
    reader.reportUnknownKeys();
}

Project readSite(ReadContext &context, MappingReader &root)
{
    Project project;
    root.text("name", project.name);
    root.text("description", project.description);
    root.keyword("backend", kBackendKeywords, project.backend);
    project.hosts = readItems<Host>(context, root, "hosts", readHost);
    project.folders = readItems<SharedFolder>(context, root, "folders", readFolder);
    readSection(context, root, "nfs", [&](MappingReader &reader) { readNfs(reader, project.nfs); });
    readSection(context, root, "glusterfs",
                [&](MappingReader &reader) { readGluster(context, reader, project.gluster); });
    readSection(context, root, "tentacle", [&](MappingReader &reader) {
        reader.boolean("separate-incoming", project.tentacle.separateIncoming);
    });
    readSection(context, root, "migration",
                [&](MappingReader &reader) { readMigration(context, reader, project.migration); });
    return project;
}

// False when the file was made by a newer version: its keys may mean something else.
bool checkFormat(ReadContext &context, MappingReader &root, const YamlNode &map)
{
    if (map.find(QLatin1StringView("sharewright")) == nullptr) {
        static_cast<void>(root.value("sharewright"));
        context.add(
            Severity::Error, "file.no-format", map, Reading::tr("the project"),
            {.text = Reading::tr("The file does not say that it is a Sharewright project."),
             .cause = {},
             .remedy =
                 Reading::tr("Write “sharewright: %1” as its first line.").arg(kProjectFormat)});
        return true;
    }
    int format = kProjectFormat;
    root.integer("sharewright", 1, kAnyInt, format);
    if (format <= kProjectFormat)
        return true;
    context.add(Severity::Error, "file.newer-format", *map.find(QLatin1StringView("sharewright")),
                Reading::tr("the project"),
                {.text = Reading::tr("The project has format %1; this version knows %2.")
                             .arg(format)
                             .arg(kProjectFormat),
                 .cause = Reading::tr("A newer Sharewright wrote it. The file was not touched."),
                 .remedy = Reading::tr("Open it with a newer Sharewright.")});
    return false;
}

Finding noMapping(const QString &fileName, const YamlNode *root)
{
    Finding finding;
    const bool empty = root == nullptr || root->kind == YamlNode::Kind::Null;
    finding.code = empty ? QStringLiteral("file.empty") : QStringLiteral("file.not-a-project");
    finding.target = fileName;
    finding.text = empty ? Reading::tr("The file is empty.")
                         : Reading::tr("The file is not a Sharewright project: it has no keys.");
    finding.remedy = Reading::tr("Choose another file, or start from one of the samples.");
    finding.position = {fileName, root == nullptr ? 0 : root->line,
                        root == nullptr ? 0 : root->column};
    return finding;
}

} // namespace

ProjectReading readProject(const QByteArray &yaml, const QString &fileName)
{
    YamlReading tree = parseYaml(yaml, fileName);
    if (!tree.root || tree.root->kind != YamlNode::Kind::Map) {
        if (tree.findings.isEmpty())
            tree.findings.append(noMapping(fileName, tree.root ? &*tree.root : nullptr));
        return {std::nullopt, tree.findings};
    }
    ReadContext context(fileName);
    context.addParsed(tree.findings);
    MappingReader root(context, *tree.root, {Reading::tr("the project"), QString()});
    if (!checkFormat(context, root, *tree.root))
        return {std::nullopt, context.sortedFindings()};
    const Project project = readSite(context, root);
    root.reportUnknownKeys();
    context.addPlaced(checkProject(project));
    return {project, context.sortedFindings()};
}

} // namespace sharewright
