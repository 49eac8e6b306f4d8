// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/healthmodel.h"

#include <algorithm>

#include <QSize>

#include "core/language/livetext.h"
#include "ui/dashboard/glusterrows.h"
#include "ui/dashboard/healthrows.h"

namespace sharewright {

namespace {

constexpr int kRowHeight = 28;
constexpr quintptr kHeading =
    0; // internal id of first-level rows; others carry the group's number + 1

} // namespace

QString ageText(const QDateTime &takenAt, const QDateTime &now)
{
    if (!takenAt.isValid())
        return HealthModel::tr("never");
    const qint64 seconds = takenAt.secsTo(now);
    QString text;
    if (seconds < 5)
        return HealthModel::tr("just now");
    if (seconds < 90)
        text = HealthModel::tr("%1 s ago").arg(seconds);
    else if (seconds < 90 * 60)
        text = HealthModel::tr("%1 min ago").arg(seconds / 60);
    else
        text = HealthModel::tr("%1 h ago").arg(seconds / 3600);
    return seconds > kHealthStaleAfter.count() ? HealthModel::tr("%1, stale").arg(text) : text;
}

HealthModel::HealthModel(QObject *parent) : QAbstractItemModel(parent)
{
    answerInEveryLanguage(this);
}

void HealthModel::setSnapshot(const Project &project, const HealthSnapshot &snapshot,
                              const QDateTime &now)
{
    HealthGroup failures{tr("Hosts that did not answer"), {}, {}};
    HealthGroup exports{tr("Exports"), {}, {}};
    HealthGroup mounts{tr("Mounts"), {}, {}};
    HealthGroup services{tr("Services"), {}, {}};
    HealthGroup room{tr("Free space"), {}, {}};
    for (const Host &host : project.hosts) {
        if (const auto failed = snapshot.failures.constFind(host.id);
            failed != snapshot.failures.cend())
            failures.rows += failureRow(host.id, *failed);
        const auto known = snapshot.hosts.constFind(host.id);
        if (known == snapshot.hosts.cend())
            continue;
        exports.rows += exportRows(project, *known);
        mounts.rows += mountRows(*known);
        services.rows += serviceRows(*known);
        room.rows += roomRows(*known);
    }
    QList<HealthGroup> groups{failures};
    if (project.backend == Backend::GlusterFs) {
        groups += glusterGroups(glusterPictureOf(project, snapshot), snapshot);
        room.rows.clear(); // stands with the bricks
    }
    groups += {exports, mounts, services, room};
    groups.removeIf([](const HealthGroup &group) { return group.rows.isEmpty(); });
    m_now = now;
    const bool sameRows = std::equal(
        groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
        [](const HealthGroup &a, const HealthGroup &b) { return a.rows.size() == b.rows.size(); });
    if (sameRows) { // selection and what is folded stay
        m_groups = groups;
        tellTextsChanged(*this);
        return;
    }
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

void HealthModel::setNow(const QDateTime &now)
{
    m_now = now;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        Q_EMIT dataChanged(index(0, AgeColumn, heading),
                           index(rowCount(heading) - 1, AgeColumn, heading), {Qt::DisplayRole});
    }
}

QModelIndex HealthModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kHeading);
}

QModelIndex HealthModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kHeading)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kHeading);
}

int HealthModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kHeading || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int HealthModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::SizeHintRole)
        return QSize(0, kRowHeight);
    if (index.internalId() != kHeading) {
        const HealthGroup &group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
        return rowData(group.rows.at(index.row()), index.column(), role);
    }
    return headingData(m_groups.at(index.row()), index.column(), role);
}

QVariant HealthModel::headingData(const HealthGroup &group, int column, int role)
{
    if (role == Qt::FontRole)
        return fontOf(TypeSize::Strong);
    if (role == Qt::DisplayRole && column == NameColumn)
        return QStringLiteral("%1 (%2)").arg(group.title).arg(group.rows.size());
    if (column != StateColumn || group.look.word.isEmpty())
        return {};
    if (role == Qt::DecorationRole)
        return icon(group.look.symbol, group.look.tone);
    return role == Qt::DisplayRole ? QVariant(group.look.word) : QVariant();
}

QVariant HealthModel::rowData(const HealthRow &row, int column, int role) const
{
    if (role == Qt::DecorationRole && column == StateColumn)
        return icon(row.symbol, row.tone);
    if (role == Qt::ToolTipRole && column == DetailColumn)
        return row.detail;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return row.name;
    case HostColumn:
        return row.host;
    case StateColumn:
        return row.state;
    case DetailColumn:
        return row.detail;
    case AgeColumn:
        return ageText(row.takenAt, m_now);
    default:
        return {};
    }
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("What");
    case HostColumn:
        return tr("Host");
    case StateColumn:
        return tr("State");
    case DetailColumn:
        return tr("Details");
    case AgeColumn:
        return tr("Seen");
    default:
        return {};
    }
}

} // namespace sharewright
