// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mergeplanner.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/project/incomingfolders.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MergePlanner)
};

QString ruleWord(MergeRule rule)
{
    switch (rule) {
    case MergeRule::Ask:
        return QStringLiteral("ask");
    case MergeRule::Seed:
        return QStringLiteral("seed");
    case MergeRule::Newest:
        return QStringLiteral("newest");
    }
    Q_UNREACHABLE();
}

} // namespace

MergePlanner::MergePlanner(const Project &project, PlanBuilder &builder, const ShareLayout &layout)
    : m_project(project)
    , m_builder(builder)
    , m_layout(layout)
{}

QList<HostId> MergePlanner::sourcesOf(qsizetype folder) const
{
    QList<HostId> sources;
    if (isIncomingFolder(m_project, m_layout.folders[folder].folder))
        return sources;
    for (const HostId &id : m_project.migration.mergeFrom) {
        const ShareClient *client = m_layout.client(id);
        if (client == nullptr)
            continue;
        const auto place =
            std::find_if(client->places.begin(), client->places.end(),
                         [&](const SharePlace &each) { return each.folder == folder; });
        if (place == client->places.end() || place->present)
            continue;
        const HostFacts *facts = client->planned->facts;
        const QString &path = m_layout.folders[folder].folder.path;
        if (facts == nullptr || !facts->folders.contains(path) || facts->folders.value(path).exists)
            sources.append(id);
    }
    return sources;
}

QList<qsizetype> MergePlanner::order() const
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_layout.folders.size(); ++i)
        order.append(i);
    std::stable_partition(order.begin(), order.end(),
                          [&](qsizetype folder) { return confOf(folder) == nullptr; });
    return order;
}

const ShareFolder *MergePlanner::confOf(qsizetype folder) const
{
    const QString &path = m_layout.folders[folder].folder.path;
    if (m_project.migration.mergeFrom.isEmpty() || !path.endsWith(QLatin1StringView("/md5")))
        return nullptr;
    const QString conf = path.chopped(3) + QLatin1StringView("conf");
    const auto it =
        std::find_if(m_layout.folders.begin(), m_layout.folders.end(),
                     [&](const ShareFolder &share) { return share.folder.path == conf; });
    return it == m_layout.folders.end() ? nullptr : &*it;
}

MergeTree MergePlanner::mergeOf(qsizetype folder, const HostId &host, bool final) const
{
    const ShareFolder &share = m_layout.folders[folder];
    const MergeOrders orders = mergeOrders(m_builder.merge(), share.folder.id, host);
    MergeTree merge{.from = host,
                    .fromPath = share.folder.path,
                    .fromAside = share.folder.path + m_project.migration.asideSuffix,
                    .path = share.keptAt,
                    .rule = ruleWord(m_project.migration.mergeRule),
                    .take = orders.take,
                    .keep = orders.keep,
                    .fromPair = {},
                    .pair = {},
                    .final = final};
    if (const ShareFolder *conf = confOf(folder)) {
        merge.fromPair = conf->folder.path;
        merge.pair = conf->keptAt;
    }
    return merge;
}

void MergePlanner::addMerges(qsizetype folder, bool final, const QList<StepId> &behind)
{
    for (const HostId &host : sourcesOf(folder)) {
        if (!final && m_builder.host(host)->facts == nullptr)
            m_builder.assume(
                Text::tr("What %1 holds in %2 does not differ from the seed host's files.")
                    .arg(host.value, m_layout.folders[folder].folder.path));
        m_builder.add(
            *m_layout.keeper,
            QStringLiteral("%1.%2.%3")
                .arg(final ? QStringLiteral("merge-final") : QStringLiteral("merge"), host.value,
                     m_layout.folders[folder].folder.id.value),
            mergeOf(folder, host, final),
            {.reason = Text::tr("Nothing is overwritten: what gives way in the share is kept in "
                                ".sharewright-merge-… beside it, what loses stays in its host's "
                                "set-aside folder."),
             .source = QStringLiteral("migration.merge-from, merge-rule, merge-choices"),
             .timeLimit = final ? 2h : 6h,
             .weight = final ? 5 : 20});
        m_builder.waitFor(behind);
    }
}

void MergePlanner::addComparisons(qsizetype folder)
{
    const ShareFolder &share = m_layout.folders[folder];
    for (const HostId &host : sourcesOf(folder))
        m_builder.add(
            *m_layout.keeper,
            QStringLiteral("compare.%1.%2").arg(host.value, share.folder.id.value),
            CompareMerge{host, share.folder.path, share.keptAt},
            {.reason = Text::tr("Originals are only set aside once each of their files is "
                                "known to be in the share, beside it, or to stay back."),
             .source = QStringLiteral("sha256sum(1)"),
             .timeLimit = 2h,
             .weight = 5});
}

} // namespace sharewright
