// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/technologyoutlook.h"

#include <QCoreApplication>

#include "core/platform/platform.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TechnologyOutlook)
};

constexpr int kSoonMonths = 12;

QList<Platform> platformsFound(const Project &project, const SiteFacts &facts)
{
    QList<Platform> found;
    QStringList keys;
    for (const Host &host : project.hosts) {
        const HostFacts *known = facts.of(host.id);
        const auto platform =
            known != nullptr ? platformFor(known->os) : Result<Platform>(assumedPlatform());
        if (known == nullptr || !platform || keys.contains(platform->key))
            continue;
        keys.append(platform->key);
        found.append(*platform);
    }
    return found.isEmpty() ? QList<Platform>{assumedPlatform()} : found;
}

bool isOver(const QDate &end, const QDate &today)
{
    return end.isValid() && end < today;
}

bool isSoonOver(const QDate &end, const QDate &today)
{
    return end.isValid() && end < today.addMonths(kSoonMonths);
}

OutlookLine nfsLine(const Platform &platform, const QDate &today)
{
    OutlookLine line{.backend = Backend::Nfs,
                     .platform = platform.name,
                     .version = QStringLiteral("NFS ") + platform.bestNfsVersion,
                     .text = {}};
    line.text = Text::tr("Part of the kernel and maintained with it.");
    if (isOver(platform.endOfLife, today)) {
        line.worries = true;
        line.severity = Severity::Warning;
        line.text = Text::tr("The distribution itself gets no updates since %1.")
                        .arg(platform.endOfLife.toString(Qt::ISODate));
    }
    return line;
}

OutlookLine missingGluster(const Platform &platform)
{
    return {.backend = Backend::GlusterFs,
            .platform = platform.name,
            .version = {},
            .text = Text::tr("There are no packages of GlusterFS for it, and none are announced."),
            .worries = true,
            .severity = Severity::Error};
}

OutlookLine glusterLine(const Platform &platform, const QDate &today)
{
    if (!platform.glusterUnavailable.isEmpty() || platform.glusterServerPackages.isEmpty())
        return missingGluster(platform);
    OutlookLine line{.backend = Backend::GlusterFs,
                     .platform = platform.name,
                     .version = QStringLiteral("GlusterFS ") + platform.glusterVersion,
                     .text = {},
                     .worries = true};
    const QDate end = platform.glusterEndOfLife;
    if (isOver(end, today) || isOver(platform.endOfLife, today)) {
        line.severity = Severity::Warning;
        line.text = Text::tr("Its packages get no updates since %1; they come from an archive.")
                        .arg((end.isValid() ? end : platform.endOfLife).toString(Qt::ISODate));
    } else if (isSoonOver(end, today)) {
        line.severity = Severity::Warning;
        line.text = Text::tr("Its repository closes on %1.").arg(end.toString(Qt::ISODate));
    } else {
        line.text = Text::tr("A few people maintain it since its vendor stepped back at the end of "
                             "2024; new releases are rare.");
    }
    return line;
}

} // namespace

QList<OutlookLine> technologyOutlook(const Project &project, const SiteFacts &facts,
                                     const QDate &today)
{
    QList<OutlookLine> lines;
    const QList<Platform> platforms = platformsFound(project, facts);
    for (const Platform &platform : platforms)
        lines.append(nfsLine(platform, today));
    for (const Platform &platform : platforms)
        lines.append(glusterLine(platform, today));
    return lines;
}

} // namespace sharewright
