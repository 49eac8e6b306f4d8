// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/linkdetails.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/language/language.h"
#include "ui/models/sharelines.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LinkDetails)
};

/// The cards at both ends; members of a frame stand for it.
struct Ends {
    QList<Card> machines;
    QList<FolderId> folders;
};

Ends endsOf(const SiteGraph &graph, const Link &link)
{
    QStringList keys{link.from, link.to};
    for (const Frame &frame : graph.frames) {
        if (keys.contains(frame.key))
            keys += frame.members;
    }
    Ends ends;
    for (const Card &card : graph.cards) {
        if (!keys.contains(card.key))
            continue;
        if (card.kind == CardKind::Machine)
            ends.machines += card;
        ends.folders += card.folders;
    }
    return ends;
}

QString accessWord(const MountHealth &mount)
{
    if (!mount.mounted && mount.linkTarget.isEmpty())
        return Text::tr("not mounted");
    switch (mount.access) {
    case MountAccess::Works:
        return Text::tr("works");
    case MountAccess::Waiting:
        return Text::tr("mounted at the first use");
    case MountAccess::Hangs:
        return Text::tr("hangs");
    case MountAccess::Stale:
        return Text::tr("stale: the server no longer knows it");
    case MountAccess::Refused:
        return Text::tr("refused");
    case MountAccess::Dead:
        return Text::tr("dead: the client's process is gone");
    case MountAccess::Unknown:
        break;
    }
    return Text::tr("mounted, not tried");
}

QString moment(const QDateTime &time)
{
    return shownLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString mountTest(const LinkSources &sources, const HostId &client, const QList<FolderId> &folders)
{
    const auto seen = sources.health.hosts.constFind(client);
    if (seen == sources.health.hosts.cend())
        return Text::tr("Never. Site > Check shares asks the hosts.");
    QStringList lines;
    for (const SharedFolder &folder : sources.project.folders) {
        if (!folders.contains(folder.id))
            continue;
        const auto mount = seen->mounts.constFind(folder.path);
        lines += QStringLiteral("%1: %2").arg(folder.id.value, mount == seen->mounts.cend()
                                                                   ? Text::tr("unknown")
                                                                   : accessWord(*mount));
    }
    lines += Text::tr("As of %1").arg(moment(seen->takenAt));
    return lines.join(u'\n');
}

QString exportTest(const LinkSources &sources, const HostId &server, const QList<FolderId> &folders)
{
    const auto seen = sources.health.hosts.constFind(server);
    if (seen == sources.health.hosts.cend())
        return Text::tr("Never. Site > Check shares asks the hosts.");
    QStringList lines;
    for (const FolderId &folder : folders) {
        const QString kept = sources.project.nfs.exportRoot + u'/' + folder.value;
        const QString word = !seen->exports                  ? Text::tr("unknown")
                             : seen->exports->contains(kept) ? Text::tr("exported")
                                                             : Text::tr("not exported");
        lines += QStringLiteral("%1: %2").arg(folder.value, word);
    }
    lines += Text::tr("As of %1").arg(moment(seen->takenAt));
    return lines.join(u'\n');
}

QString brickTest(const LinkSources &sources, const HostId &node)
{
    const GlusterPicture picture = glusterPictureOf(sources.project, sources.health);
    QStringList lines;
    for (const VolumeHealth &volume : picture.volumes) {
        for (const BrickHealth &brick : volume.bricks()) {
            if (volume.name != sources.project.gluster.volume || brick.host != node)
                continue;
            const QString word = brick.serves()                       ? Text::tr("serves")
                                 : brick.state == BrickState::Offline ? Text::tr("offline")
                                                                      : Text::tr("unknown");
            lines += QStringLiteral("%1: %2").arg(brick.brick.path, word);
        }
    }
    if (lines.isEmpty())
        return Text::tr("Never. Site > Check shares asks the hosts.");
    return (lines << Text::tr("As of %1").arg(moment(picture.toldAt))).join(u'\n');
}

QString joined(const QList<FileLine> &lines)
{
    QStringList texts;
    for (const FileLine &line : lines)
        texts += line.line;
    return texts.join(u'\n');
}

void addLines(const LinkSources &sources, const QList<FileLine> &lines, const QString &name,
              QList<DetailRow> &rows)
{
    if (!sources.plan)
        rows.append({name, Text::tr("Worked out with the plan: Site > Make plan.")});
    else if (lines.isEmpty())
        rows.append({name, Text::tr("The plan writes none.")});
    else
        rows.append(
            {sources.planIsCurrent ? name : Text::tr("%1 (the project was edited since)").arg(name),
             joined(lines)});
}

QString fileName(const QList<FileLine> &lines, const QString &otherwise)
{
    return lines.isEmpty() ? otherwise
                           : Text::tr("%1 on %2").arg(lines.first().file, lines.first().host.value);
}

} // namespace

QList<DetailRow> linkDetails(const LinkSources &sources, const Link &link)
{
    const Ends ends = endsOf(sources.graph, link);
    const Plan empty;
    const Plan &plan = sources.plan ? *sources.plan : empty;
    QList<DetailRow> rows;
    if (ends.machines.isEmpty()) {
        rows.append({Text::tr("Kept in"), link.toolTip});
        return rows;
    }
    // All hosts of a frame are alike: the first one speaks for them.
    const HostId host = ends.machines.first().host;
    if (link.kind == LinkKind::Mount) {
        const auto exports = exportLines(plan, sources.project, ends.folders, host);
        const auto mounts = mountLines(plan, sources.project, ends.folders, host);
        if (sources.project.backend == Backend::Nfs)
            addLines(sources, exports, fileName(exports, QStringLiteral("/etc/exports.d")), rows);
        addLines(sources, mounts, fileName(mounts, QStringLiteral("/etc/fstab")), rows);
        rows.append({Text::tr("Last test"), mountTest(sources, host, ends.folders)});
    } else if (link.kind == LinkKind::Brick) {
        const auto bricks = brickLines(plan, sources.project, host);
        addLines(sources, bricks, fileName(bricks, QStringLiteral("/etc/fstab")), rows);
        rows.append({Text::tr("Last test"), brickTest(sources, host)});
    } else {
        const auto exports = exportLines(plan, sources.project, ends.folders);
        addLines(sources, exports, fileName(exports, QStringLiteral("/etc/exports.d")), rows);
        rows.append({Text::tr("Last test"), exportTest(sources, host, ends.folders)});
    }
    return rows;
}

QString linkTitle(const SiteGraph &graph, const Link &link)
{
    QHash<QString, QString> titles;
    for (const Frame &frame : graph.frames)
        titles.insert(frame.key, frame.title);
    for (const Card &card : graph.cards)
        titles.insert(card.key, card.title);
    return QStringLiteral("%1 → %2").arg(titles.value(link.from), titles.value(link.to));
}

} // namespace sharewright
