// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/inventoryanswer.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include <QHash>

#include "core/facts/probefunctions.h"
#include "core/project/incomingfolders.h"

namespace sharewright {

namespace {

constexpr int kSeconds = 90;
constexpr int kMostNames = 50'000; // per folder; Pandora keeps some thousands there

QByteArray unescaped(const QByteArray &field)
{
    return QByteArray::fromPercentEncoding(field);
}

/// "./sub/a" -> "sub/a"; empty for what is no name below the folder.
QByteArray nameOf(const QByteArray &path)
{
    return path.startsWith("./") ? path.sliced(2) : QByteArray();
}

std::optional<EntryKind> kindOf(const QByteArray &letter)
{
    static const QHash<QByteArray, EntryKind> kinds{
        {"d", EntryKind::Folder}, {"f", EntryKind::File}, {"l", EntryKind::Link}};
    const auto it = kinds.constFind(letter);
    return it == kinds.constEnd() ? std::nullopt : std::optional(*it);
}

/// "1700000000.1234567890", as find prints it, in nanoseconds.
qint64 nanoseconds(const QByteArray &time)
{
    constexpr qint64 kSecond = 1'000'000'000;
    constexpr qint64 kLatest = 9'000'000'000; // what is beyond is no time of a file
    const qsizetype dot = time.indexOf('.');
    const qint64 seconds = (dot < 0 ? time : time.first(dot)).toLongLong();
    if (std::abs(seconds) > kLatest)
        return 0;
    const QByteArray fraction =
        dot < 0 ? QByteArray() : time.sliced(dot + 1).leftJustified(9, '0', true);
    return seconds * kSecond + fraction.toLongLong();
}

/// sha256sum puts a backslash in front of a line whose name it had to escape: \n is a line end, \\ a backslash.
QByteArray sumName(const QByteArray &name, bool escaped)
{
    if (!escaped)
        return name;
    QByteArray plain;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool pair = name[i] == '\\' && i + 1 < name.size();
        if (!pair)
            plain += name[i];
        else if (name[++i] == 'n')
            plain += '\n';
        else
            plain += name[i] == 'r' ? '\r' : name[i];
    }
    return plain;
}

} // namespace

bool sameContent(const TreeEntry &a, const TreeEntry &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case EntryKind::Folder:
        return true;
    case EntryKind::Link:
        return a.target == b.target;
    case EntryKind::File:
        return !a.sha256.isEmpty() && a.sha256 == b.sha256;
    }
    Q_UNREACHABLE();
}

void InventoryReader::read(const AnswerLine &line)
{
    const QByteArray &what = line.keyword();
    if (what == "tree")
        readTree(line);
    else if (m_path.isEmpty())
        return;
    else if (what == "entry")
        readEntry(line.word(0));
    else if (what == "target")
        readTarget(line);
    else if (what == "sum")
        readSum(line.word(0));
    else if (what == "agent")
        readAgent(line.word(0));
    else if (what == "listed")
        m_trees[m_path].whole = line.word(0) == "whole";
}

void InventoryReader::readTree(const AnswerLine &line)
{
    m_path = line.decodedText(0);
    if (m_path.isEmpty())
        return;
    TreeInventory &tree = m_trees[m_path];
    tree.exists = line.word(1) == "begin";
    tree.network = line.word(1) == "automount" || (tree.exists && line.word(2) != "local");
    // A folder that does not exist hides nothing.
    tree.whole = line.word(1) == "missing";
}

void InventoryReader::readEntry(const QByteArray &word)
{
    const QList<QByteArray> fields = word.split(':');
    const auto kind = kindOf(fields.value(0));
    constexpr qsizetype kFields = 6; // in front of the name, which may hold colons
    if (!kind || fields.size() <= kFields)
        return;
    const QByteArray name = nameOf(unescaped(fields.sliced(kFields).join(':')));
    if (name.isEmpty())
        return;
    m_trees[m_path].entries.insert(name, {.kind = *kind,
                                          .mode = fields[1].toUInt(nullptr, 8),
                                          .uid = fields[2].toUInt(),
                                          .gid = fields[3].toUInt(),
                                          .size = fields[4].toLongLong(),
                                          .changedNs = nanoseconds(fields[5]),
                                          .sha256 = {},
                                          .target = {}});
}

void InventoryReader::readTarget(const AnswerLine &line)
{
    QMap<QByteArray, TreeEntry> &entries = m_trees[m_path].entries;
    const auto entry = entries.find(nameOf(unescaped(line.word(0))));
    if (entry != entries.end() && entry->kind == EntryKind::Link)
        entry->target = unescaped(line.word(1));
}

void InventoryReader::readSum(const QByteArray &word)
{
    constexpr qsizetype kDigits = 64;
    const bool escaped = word.startsWith('\\');
    const qsizetype colon = word.indexOf(':');
    const QByteArray sum = word.first(std::max<qsizetype>(colon, 0)).sliced(escaped ? 1 : 0);
    if (sum.size() != kDigits)
        return;
    QMap<QByteArray, TreeEntry> &entries = m_trees[m_path].entries;
    const auto entry = entries.find(nameOf(sumName(unescaped(word.sliced(colon + 1)), escaped)));
    if (entry != entries.end() && entry->kind == EntryKind::File)
        entry->sha256 = sum;
}

void InventoryReader::readAgent(const QByteArray &word)
{
    // ./NAME.conf:agent_alias the name itself
    const QByteArray line = unescaped(word);
    const qsizetype colon = line.indexOf(".conf:agent_");
    if (colon < 0)
        return;
    constexpr qsizetype kExtension = 5;
    const QByteArray name = nameOf(line.first(colon + kExtension));
    const QByteArray setting = line.sliced(colon + kExtension + 1);
    const QByteArrayView key = setting.startsWith("agent_alias") ? "agent_alias" : "agent_name";
    const bool alias = key == "agent_alias";
    const QString value = QString::fromUtf8(setting.sliced(key.size())).trimmed();
    QMap<QByteArray, QString> &agents = m_trees[m_path].agents;
    // People know an agent by its alias; newer agents' names are hashes.
    if (!value.isEmpty() && (alias || !agents.contains(name)))
        agents.insert(name, value);
}

QList<HostId> contentSources(const Project &project)
{
    QList<HostId> sources;
    if (!project.migration.seedHost.isEmpty())
        sources.append(project.migration.seedHost);
    for (const HostId &host : project.migration.mergeFrom)
        if (!sources.contains(host))
            sources.append(host);
    return sources;
}

QString inventoryQuestions(const Project &project, const Host &host)
{
    if (project.migration.mergeFrom.isEmpty() || !contentSources(project).contains(host.id))
        return {};
    QStringList arguments{QString::number(kSeconds), QString::number(kMostNames)};
    for (const SharedFolder &folder : project.folders)
        if ((host.roles & folder.usedBy) && !isIncomingFolder(project, folder))
            arguments += {probeKey(folder.path), folder.path};
    return probeCall(QStringLiteral("sw_inventories"), arguments);
}

} // namespace sharewright
