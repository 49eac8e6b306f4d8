// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runtreemodel.h"

#include <set>

#include "core/language/livetext.h"
#include "ui/models/stepwords.h"

namespace sharewright {

namespace {

// Beyond this many changed rows one signal for the whole group is cheaper than one each.
constexpr size_t kSingleSignals = 64;

int settledIn(const StateCounts &counts)
{
    int settled = 0;
    for (int state = 0; state < kStepStates; ++state) {
        if (isSettled(static_cast<StepState>(state)))
            settled += counts[static_cast<size_t>(state)];
    }
    return settled;
}

} // namespace

RunTreeModel::RunTreeModel(const RunTracker &tracker, QObject *parent)
    : QAbstractItemModel(parent)
    , m_tracker(tracker)
{
    rebuild();
    answerInEveryLanguage(this);
}

void RunTreeModel::reload()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void RunTreeModel::setGrouping(RunGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

void RunTreeModel::rebuild()
{
    const PlanIndex &index = m_tracker.index();
    const auto &members =
        m_grouping == RunGrouping::Phases ? index.stepsOfPhase : index.stepsOfHost;
    m_groups.clear();
    m_places.assign(static_cast<size_t>(m_tracker.plan().steps.size()), {});
    for (size_t i = 0; i < members.size(); ++i) {
        if (members[i].empty())
            continue;
        const int group = static_cast<int>(m_groups.size());
        m_groups.push_back({.position = static_cast<int>(i), .steps = members[i]});
        recount(m_groups.back());
        for (int row = 0; const int step : members[i])
            m_places[static_cast<size_t>(step)] = {group, row++};
    }
}

void RunTreeModel::recount(Group &group) const
{
    group.counts = {};
    for (const int step : group.steps)
        ++group.counts[static_cast<size_t>(m_tracker.step(step).state)];
}

void RunTreeModel::refresh(const std::vector<int> &steps)
{
    std::set<int> groups;
    for (const int step : steps) {
        const Place place = m_places[static_cast<size_t>(step)];
        if (place.group < 0)
            continue;
        groups.insert(place.group);
        if (steps.size() > kSingleSignals)
            continue;
        const QModelIndex above = index(place.group, 0);
        Q_EMIT dataChanged(index(place.row, 0, above), index(place.row, ColumnCount - 1, above));
    }
    for (const int group : groups) {
        recount(m_groups[static_cast<size_t>(group)]);
        const QModelIndex above = index(group, 0);
        Q_EMIT dataChanged(above, index(group, ColumnCount - 1));
        if (steps.size() > kSingleSignals)
            Q_EMIT dataChanged(index(0, 0, above),
                               index(rowCount(above) - 1, ColumnCount - 1, above));
    }
}

void RunTreeModel::tick(const QDateTime &now)
{
    m_now = now;
    for (const int step : m_tracker.running()) {
        const QModelIndex at = indexOfStep(step).siblingAtColumn(TimeColumn);
        if (at.isValid())
            Q_EMIT dataChanged(at, at, {Qt::DisplayRole});
    }
}

QModelIndex RunTreeModel::indexOfStep(int step) const
{
    if (step < 0 || static_cast<size_t>(step) >= m_places.size())
        return {};
    const Place place = m_places[static_cast<size_t>(step)];
    return place.group < 0 ? QModelIndex() : index(place.row, 0, index(place.group, 0));
}

// An index carries its heading's row plus one; headings carry 0.
QModelIndex RunTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex RunTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, static_cast<quintptr>(0));
}

int RunTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() != 0 || parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].steps.size());
}

int RunTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RunTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    const Group &group = m_groups[static_cast<size_t>(index.internalId() - 1)];
    return stepData(group.steps[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant RunTreeModel::groupData(const Group &group, int column, int role) const
{
    const int total = static_cast<int>(group.steps.size());
    const int settled = settledIn(group.counts);
    switch (role) {
    case Qt::DisplayRole:
        if (column == StepColumn)
            return groupTitle(group);
        return column == StateColumn ? tr("%1 of %2").arg(settled).arg(total) : QString();
    case Qt::ToolTipRole:
        return m_grouping == RunGrouping::Phases ? m_tracker.plan().phases[group.position].purpose
                                                 : QString();
    case Qt::AccessibleTextRole:
        return column == StepColumn
                   ? tr("%1, %2, %3 of %4")
                         .arg(groupTitle(group), stepStateWord(summaryOf(group.counts)))
                         .arg(settled)
                         .arg(total)
                   : QVariant();
    case StepRole:
        return -1;
    case StateRole:
        return static_cast<int>(summaryOf(group.counts));
    case GroupRole:
        return group.position;
    case FractionRole:
        return total == 0 ? 0.0 : static_cast<double>(settled) / total;
    case WindowRole:
        return m_grouping == RunGrouping::Phases && m_tracker.plan().phases[group.position].window;
    default:
        return {};
    }
}

QVariant RunTreeModel::stepData(int step, int column, int role) const
{
    const Step &planned = m_tracker.plan().steps[step];
    const StepRun &run = m_tracker.step(step);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case StepColumn:
            return planned.title;
        case HostColumn:
            return planned.host.value;
        case StateColumn:
            return stepStateWord(run.state);
        case TimeColumn:
            return stepTime(step);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return stepToolTip(step);
    case Qt::AccessibleTextRole:
        return column == StepColumn ? QString(planned.title + u", " + planned.host.value + u", "
                                              + stepStateWord(run.state))
                                    : QVariant();
    case Qt::TextAlignmentRole:
        return column == TimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StepRole:
        return step;
    case StateRole:
        return static_cast<int>(run.state);
    case GroupRole:
        return -1;
    default:
        return {};
    }
}

QVariant RunTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == TimeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case HostColumn:
        return tr("Host");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

QString RunTreeModel::groupTitle(const Group &group) const
{
    return m_grouping == RunGrouping::Phases ? m_tracker.plan().phases[group.position].title
                                             : m_tracker.plan().hosts[group.position].value;
}

QString RunTreeModel::stepTime(int step) const
{
    const StepRun &run = m_tracker.step(step);
    if (run.state == StepState::Running && run.began.isValid() && m_now.isValid())
        return durationText(std::chrono::milliseconds{run.began.msecsTo(m_now)});
    return run.duration.count() > 0 ? durationText(run.duration) : QString();
}

QString RunTreeModel::stepToolTip(int step) const
{
    const Step &planned = m_tracker.plan().steps[step];
    const StepRun &run = m_tracker.step(step);
    QStringList lines{planned.title, planned.reason};
    for (const QString &more : {run.error.message, run.note}) {
        if (!more.isEmpty())
            lines.append(more);
    }
    return lines.join(u'\n');
}

} // namespace sharewright
