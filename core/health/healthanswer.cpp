// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QHash>

#include "core/configfile/exports.h"
#include "core/facts/answerlines.h"
#include "core/facts/mounttable.h"
#include "core/facts/probe.h"
#include "core/health/glusterlines.h"
#include "core/health/health.h"

namespace sharewright {

namespace {

MountAccess accessFrom(const QString &word)
{
    static const QHash<QString, MountAccess> words{
        {QStringLiteral("works"), MountAccess::Works},
        {QStringLiteral("waiting"), MountAccess::Waiting},
        {QStringLiteral("hangs"), MountAccess::Hangs},
        {QStringLiteral("stale"), MountAccess::Stale},
        {QStringLiteral("refused"), MountAccess::Refused},
        {QStringLiteral("dead"), MountAccess::Dead},
    };
    return words.value(word, MountAccess::Unknown);
}

QMap<QString, QStringList> exportsFrom(const QByteArray &text)
{
    QMap<QString, QStringList> exports;
    for (const ExportEntry &entry : parseExports(text, QStringLiteral("exportfs -s")).entries)
        for (const ExportClient &client : entry.clients)
            exports[entry.path].append(client.client);
    return exports;
}

/// Products of two numbers of an answer; nonsense becomes unknown instead of overflowing.
qint64 product(qint64 count, qint64 unit)
{
    qint64 bytes = -1;
    if (count < 0 || unit < 0 || qMulOverflow(count, unit, &bytes))
        return -1;
    return bytes;
}

SpaceHealth spaceFrom(const AnswerLine &line)
{
    const auto number = [&line](qsizetype index) { return line.number(index).value_or(-1); };
    return {.bytes = product(number(2), number(1)),
            .freeBytes = product(number(3), number(1)),
            .inodes = std::max<qint64>(-1, number(4)),
            .freeInodes = std::max<qint64>(-1, number(5))};
}

MountHealth mountFrom(const HostFacts &facts, const QString &path, MountAccess access)
{
    MountHealth health{.access = access};
    const MountFact *mount = mountAt(facts.mounts, path);
    if (mount == nullptr || mount->fsType == u"autofs")
        return health;
    health.mounted = true;
    health.source = mount->source;
    health.fsType = mount->fsType;
    return health;
}

void readLine(const AnswerLine &line, const HostFacts &facts, HostHealth &health)
{
    const QString path = line.decodedText(0);
    if (line.keyword() == "exports") {
        if (const auto text = line.bytes(0))
            health.exports = exportsFrom(*text);
    } else if (path.isEmpty()) {
        return;
    } else if (line.keyword() == "room") {
        health.space.insert(path, spaceFrom(line));
    } else if (line.keyword() == "access" && !facts.mounts.isEmpty()) {
        const QString link = health.mounts.value(path).linkTarget; // told before the access
        health.mounts.insert(path, mountFrom(facts, path, accessFrom(line.text(1))));
        health.mounts[path].linkTarget = link;
    } else if (line.keyword() == "linked" && !facts.mounts.isEmpty()) {
        health.mounts[path].linkTarget = line.decodedText(1);
    }
}

} // namespace

Result<HostHealth> parseHealthAnswer(const HostId &host, const QByteArray &answer,
                                     const QDateTime &takenAt)
{
    // Units, mounts and rights come in the probe's own lines.
    const auto facts = parseProbeAnswer(host, answer, takenAt, takenAt);
    const auto lines = answerLines(answer);
    if (!facts || !lines)
        return std::unexpected(facts ? lines.error() : facts.error());
    HostHealth health{.host = host,
                      .takenAt = takenAt,
                      .isRoot = facts->isRoot,
                      .unitsKnown = !facts->incomplete.contains(QStringLiteral("units")),
                      .units = facts->units};
    for (const AnswerLine &line : *lines)
        readLine(line, *facts, health);
    readGlusterLines(*lines, takenAt, health);
    return health;
}

} // namespace sharewright
