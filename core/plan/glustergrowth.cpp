// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/glustergrowth.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QSet>

#include "core/language/language.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterGrowth)
};

/// Compares the sets of one document and one volume. Bricks of the document are known by their index, those of the
/// volume by theirs.
class SetComparison
{
public:
    explicit SetComparison(const PoolView &pool)
        : m_pool(pool)
        , m_planned(pool.project().gluster.bricks)
        , m_running(*pool.volume())
        , m_perSet(std::max(1, pool.project().gluster.replica))
    {}

    VolumeGrowth compare();

private:
    [[nodiscard]] bool isComparable() const;
    void compareSet(qsizetype set);
    void takeUnmatched();
    void adviseEnlarging();
    void error(const char *code, const QString &text, const QString &cause);

    const PoolView &m_pool;
    const QList<Brick> &m_planned;
    const GlusterVolume &m_running;
    const qsizetype m_perSet;
    QList<bool> m_matched; ///< per set of the volume
    bool m_unclear = false;
    VolumeGrowth m_growth;
};

void SetComparison::error(const char *code, const QString &text, const QString &cause)
{
    m_growth.findings.append(
        {.severity = Severity::Error,
         .code = QLatin1StringView(code),
         .target = Text::tr("volume %1").arg(m_running.name),
         .text = text,
         .cause = cause,
         .remedy =
             Text::tr(
                 "List the bricks of a set in the volume's order (gluster volume info %1), and "
                 "replace one brick of a set at a time.")
                 .arg(m_running.name)});
}

bool SetComparison::isComparable() const
{
    const GlusterSettings &gluster = m_pool.project().gluster;
    return m_running.disperseCount <= 0
           && (m_running.replicaCount < 0 || m_running.replicaCount == gluster.replica)
           && (m_running.arbiterCount < 0 || (m_running.arbiterCount > 0) == gluster.arbiter)
           && m_running.bricks.size() % m_perSet == 0;
}

/// One set of the document: unchanged, new, or with one brick replaced. Anything else is unclear.
void SetComparison::compareSet(qsizetype set)
{
    const QList<Brick> bricks = m_planned.mid(set * m_perSet, m_perSet);
    QList<qsizetype> strangers;
    QSet<qsizetype> sets; ///< of the volume
    bool shifted = false;
    for (qsizetype place = 0; place < bricks.size(); ++place) {
        const GlusterBrick *twin = m_pool.running(bricks[place]);
        if (twin == nullptr) {
            strangers.append(place);
            continue;
        }
        const qsizetype index = twin - m_running.bricks.constData();
        sets.insert(index / m_perSet);
        shifted = shifted || index % m_perSet != place;
    }
    if (sets.isEmpty()) {
        m_growth.added += bricks;
        return;
    }
    const qsizetype there = *sets.begin();
    if (sets.size() > 1 || std::exchange(m_matched[there], true)) {
        m_unclear = true; // bricks moved between sets: the findings of the facts name them
    } else if (shifted) {
        error("volume.order-differs",
              Text::tr("Replica set %1 of the document has the volume's bricks in another order.")
                  .arg(set + 1),
              Text::tr(
                  "The order says which brick takes whose place, and which one is the arbiter."));
    } else if (strangers.size() > 1) {
        error(
            "volume.two-bricks-differ",
            Text::tr("%1 bricks of replica set %2 are not those of the volume.")
                .arg(strangers.size())
                .arg(set + 1),
            Text::tr(
                "A new brick is filled from the others of its set, so only one can be replaced at "
                "a time."));
    } else if (strangers.size() == 1) {
        m_growth.replaced.append({.from = m_running.bricks[there * m_perSet + strangers[0]].name(),
                                  .to = bricks[strangers[0]]});
    }
}

void SetComparison::takeUnmatched()
{
    for (qsizetype set = 0; set < m_matched.size(); ++set)
        for (qsizetype place = 0; place < m_perSet && !m_matched[set]; ++place)
            m_growth.removed.append(m_running.bricks[set * m_perSet + place].name());
    m_unclear = m_unclear || m_growth.removed.size() == m_running.bricks.size();
}

/// Room in the volume groups of bricks that the volume has already: enlarging needs no file to move.
void SetComparison::adviseEnlarging()
{
    QStringList rooms;
    for (const SeenBrick &seen : m_pool.bricks()) {
        if (seen.brick.device.isEmpty() || m_pool.running(seen.brick) == nullptr)
            continue;
        for (const VolumeGroupFact &group : seen.facts->lvm.volumeGroups)
            if (group.name == seen.brick.volumeGroupName() && group.freeBytes * 20 > group.bytes)
                rooms.append(Text::tr("%1 on %2 (%3 free)")
                                 .arg(group.name, seen.host.id.value,
                                      shownLocale().formattedDataSize(group.freeBytes)));
    }
    if (!rooms.isEmpty())
        m_growth.findings.append(
            {.severity = Severity::Hint,
             .code = QStringLiteral("gluster.enlarge-first"),
             .target = Text::tr("volume %1").arg(m_running.name),
             .text =
                 Text::tr(
                     "Bricks are added although volume groups of the present ones have room: %1.")
                     .arg(rooms.join(QLatin1StringView("; "))),
             .cause = Text::tr(
                 "A larger “size” of the bricks of a set needs no rebalance: no file moves."),
             .remedy = Text::tr("Enlarge the bricks first, or give their groups a further disk in "
                                "“extra-devices”.")});
}

VolumeGrowth SetComparison::compare()
{
    if (!isComparable())
        return m_growth;
    m_matched.resize(m_running.bricks.size() / m_perSet);
    for (qsizetype set = 0; set < m_planned.size() / m_perSet; ++set)
        compareSet(set);
    takeUnmatched();
    if (m_unclear || hasErrors(m_growth.findings))
        return {.replaced = {}, .added = {}, .removed = {}, .findings = m_growth.findings};
    if (!m_growth.added.isEmpty())
        adviseEnlarging();
    return m_growth;
}

} // namespace

VolumeGrowth compareVolume(const PoolView &pool)
{
    return pool.volume() != nullptr ? SetComparison(pool).compare() : VolumeGrowth();
}

} // namespace sharewright
