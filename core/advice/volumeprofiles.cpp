// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/volumeprofiles.h"

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VolumeProfiles)
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

QList<VolumeProfile> volumeProfiles()
{
    return {
        {.id = QStringLiteral("standard"),
         .title = Text::tr("Standard"),
         .explanation = Text::tr("Right for most sites. Quorum and time-outs are set in any case."),
         .options = {},
         .source = {}},
        {.id = QStringLiteral("many-small-files"),
         .title = Text::tr("Many small files"),
         .explanation =
             Text::tr("Hosts remember what files look like for ten minutes and are told of "
                      "changes. Quicker with thousands of agents; of little use where many hosts "
                      "change the same files."),
         .options = {QStringLiteral("features.cache-invalidation=on"),
                     QStringLiteral("features.cache-invalidation-timeout=600"),
                     QStringLiteral("performance.stat-prefetch=on"),
                     QStringLiteral("performance.cache-invalidation=on"),
                     QStringLiteral("performance.md-cache-timeout=600"),
                     QStringLiteral("network.inode-lru-limit=200000")},
         .source = QStringLiteral("extras/group-metadata-cache of glusterfs")},
        {.id = QStringLiteral("self-deciding"),
         .title = Text::tr("Decides conflicts by itself"),
         .explanation =
             Text::tr("When copies of a file differ and nobody can tell which is right, the one "
                      "changed last wins. Nobody is asked, and the other version is lost."),
         .options = {QStringLiteral("cluster.favorite-child-policy=mtime")},
         .source = QStringLiteral("glusterdocs, \"Heal info and split-brain resolution\"")},
        {.id = QStringLiteral("quick-failover"),
         .title = Text::tr("Quick failover"),
         .explanation =
             Text::tr("A dead machine is given up after 10 seconds instead of 15. Short breaks of "
                      "a busy network may then look like a death."),
         .options = {QStringLiteral("network.ping-timeout=10")},
         .source = QStringLiteral("gluster volume set help: network.ping-timeout")}};
}

QString profileOf(const QStringList &options)
{
    for (const VolumeProfile &profile : volumeProfiles())
        if (sorted(profile.options) == sorted(options))
            return profile.id;
    return {};
}

QString optionWords(const QString &option)
{
    const QString key = option.section(u'=', 0, 0);
    if (key == u"network.ping-timeout")
        return Text::tr("Seconds after which a silent machine counts as dead.");
    if (key == u"cluster.favorite-child-policy")
        return Text::tr("Which copy wins when they differ and no majority decides.");
    if (key == u"network.inode-lru-limit")
        return Text::tr("How many files a brick remembers at once.");
    if (key == u"performance.md-cache-timeout")
        return Text::tr("Seconds for which a host trusts what it remembers of a file.");
    if (key == u"performance.stat-prefetch")
        return Text::tr("Hosts remember owner, size and date of files.");
    if (key.contains(QLatin1StringView("cache-invalidation")))
        return Text::tr("Bricks tell hosts when a remembered file was changed.");
    return {};
}

} // namespace sharewright
