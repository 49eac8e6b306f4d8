// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/brickedits.h"

#include <algorithm>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BrickEdits)
};

struct Span {
    qsizetype first = 0;
    qsizetype end = 0;
};

Span spanOf(const GlusterSettings &gluster, int set)
{
    const qsizetype size = std::max(1, gluster.replica);
    const qsizetype first = std::min(size * set, gluster.bricks.size());
    return {first, std::min(first + size, gluster.bricks.size())};
}

/// As people count the sets.
QString numberOf(int set)
{
    return QString::number(set + 1);
}

bool holds(const GlusterSettings &gluster, Span span, const HostId &host)
{
    for (qsizetype i = span.first; i < span.end; ++i) {
        if (gluster.bricks.at(i).host == host)
            return true;
    }
    return false;
}

/// A brick of another host on this one: the same directories, but the disk is chosen for each host.
Brick likeOn(const Brick &model, const HostId &host)
{
    Brick brick = model;
    brick.host = host;
    brick.device.clear();
    brick.extraDevices.clear();
    return brick;
}

// A host that has a brick at that mount point already would get two in one directory.
bool isFree(const GlusterSettings &gluster, const Brick &wanted)
{
    return std::none_of(gluster.bricks.begin(), gluster.bricks.end(), [&](const Brick &brick) {
        return brick.host == wanted.host && brick.mountPoint == wanted.mountPoint
               && brick.directory == wanted.directory;
    });
}

void makeNode(Project &project, const HostId &id)
{
    for (Host &host : project.hosts) {
        if (host.id == id)
            host.roles |= Role::GlusterNode;
    }
}

void appendPlace(const Project &project, const HostId &host, int set, qsizetype index,
                 QList<SiteEdit> &edits)
{
    const HostId present = project.gluster.bricks.at(index).host;
    const Brick wanted = likeOn(project.gluster.bricks.at(index), host);
    if (!isFree(project.gluster, wanted))
        return;
    Project after = project;
    after.gluster.bricks[index] = wanted;
    makeNode(after, host);
    edits.append({[host, present, set] {
                      return present.isEmpty()
                                 ? Text::tr("Give the free place of set %1 to %2")
                                       .arg(numberOf(set), host.value)
                                 : Text::tr("Replace the brick of %1 in set %2 by one of %3")
                                       .arg(present.value, numberOf(set), host.value);
                  },
                  after});
}

void appendAddition(const Project &project, const HostId &host, int set, Span span,
                    QList<SiteEdit> &edits)
{
    const bool complete = span.end - span.first == std::max(1, project.gluster.replica);
    if (complete || span.end != project.gluster.bricks.size() || span.first == span.end)
        return; // bricks are added behind the last one only, or every later set would change
    const Brick wanted = likeOn(project.gluster.bricks.at(span.first), host);
    if (!isFree(project.gluster, wanted))
        return;
    Project after = project;
    after.gluster.bricks.append(wanted);
    makeNode(after, host);
    edits.append({[host, set] {
                      return Text::tr("Add a brick of %1 to set %2").arg(host.value, numberOf(set));
                  },
                  after});
}

void appendSwaps(const Project &project, const HostId &host, int set, Span span,
                 QList<SiteEdit> &edits)
{
    const GlusterSettings &gluster = project.gluster;
    const qsizetype size = std::max(1, gluster.replica);
    for (qsizetype own = 0; own < gluster.bricks.size(); ++own) {
        const int ownSet = static_cast<int>(own / size);
        if (gluster.bricks.at(own).host != host || ownSet == set)
            continue;
        for (qsizetype other = span.first; other < span.end; ++other) {
            const HostId &partner = gluster.bricks.at(other).host;
            if (partner.isEmpty() || holds(gluster, spanOf(gluster, ownSet), partner))
                continue;
            Project after = project;
            after.gluster.bricks.swapItemsAt(own, other);
            edits.append({[host, ownSet, partner, set] {
                              return Text::tr("Swap %1's brick of set %2 with that of %3 in set %4")
                                  .arg(host.value, numberOf(ownSet), partner.value, numberOf(set));
                          },
                          after});
        }
    }
}

} // namespace

QList<SiteEdit> brickEdits(const Project &project, const HostId &host, int set)
{
    QList<SiteEdit> edits;
    const Span span = spanOf(project.gluster, set);
    if (project.backend != Backend::GlusterFs || !project.host(host)
        || holds(project.gluster, span, host))
        return edits;
    appendAddition(project, host, set, span, edits);
    appendSwaps(project, host, set, span, edits);
    for (qsizetype i = span.first; i < span.end; ++i)
        appendPlace(project, host, set, i, edits);
    return edits;
}

QList<SiteEdit> brickRemovals(const Project &project, const HostId &host, int set)
{
    const Span span = spanOf(project.gluster, set);
    if (!holds(project.gluster, span, host))
        return {};
    Project after = project;
    for (qsizetype i = span.first; i < span.end; ++i) {
        if (after.gluster.bricks.at(i).host == host)
            after.gluster.bricks[i].host = {};
    }
    return {SiteEdit{
        [host, set] {
            return Text::tr("Take the brick of %1 out of set %2").arg(host.value, numberOf(set));
        },
        after}};
}

} // namespace sharewright
