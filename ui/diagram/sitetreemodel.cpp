// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/sitetreemodel.h"

#include <algorithm>

#include <QSize>

#include "core/language/livetext.h"

namespace sharewright {

namespace {

constexpr int kRowHeight = 28;
constexpr quintptr kHeading =
    0; // internal id of first-level rows; others carry the group's number + 1

Symbol symbolOf(const Host &host)
{
    if (host.roles & (Roles(Role::NfsServer) | Role::GlusterNode))
        return Symbol::Nas;
    if (host.roles.testFlag(Role::Server))
        return Symbol::Server;
    return host.roles.testFlag(Role::Console) ? Symbol::Console : Symbol::Host;
}

} // namespace

SiteTreeModel::SiteTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

void SiteTreeModel::setProject(const Project &project, const QList<LeavingSet> &leaving)
{
    QList<Group> groups = groupsOf(project, leaving);
    if (groups == m_groups)
        return;
    if (haveSameCards(groups, m_groups)) { // other words only: selection and unfolded rows stay
        m_groups = std::move(groups);
        tellTextsChanged(*this);
        return;
    }
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

bool SiteTreeModel::haveSameCards(const QList<Group> &some, const QList<Group> &others)
{
    return std::equal(
        some.begin(), some.end(), others.begin(), others.end(), [](const Group &a, const Group &b) {
            return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                              [](const Row &one, const Row &other) {
                                  return one.card == other.card && one.text == other.text;
                              });
        });
}

QList<SiteTreeModel::Group> SiteTreeModel::groupsOf(const Project &project,
                                                    const QList<LeavingSet> &leaving)
{
    Group storage{tr("Storage"), {}};
    Group both{tr("Storage and Pandora FMS"), {}};
    Group pandora{tr("Pandora FMS"), {}};
    Group other{tr("Without a role"), {}};
    Group folders{tr("Shared folders"), {}};
    const QHash<HostId, QString> names = shortNames(project);
    for (const Host &host : project.hosts) {
        const Row row{names.value(host.id), host.id.value + u'\n' + host.address, cardKey(host.id),
                      symbolOf(host)};
        if (host.roles & (Roles(Role::NfsServer) | Role::GlusterNode))
            (host.runsPandora() ? both : storage).rows += row;
        else if (host.runsPandora())
            pandora.rows += row;
        else
            other.rows += row;
    }
    Group sets{tr("Replica sets"), {}};
    Group links{tr("Connections"), {}};
    const SiteGraph graph = siteGraph(project, leaving);
    QHash<QString, QString> titles;
    for (const Frame &frame : graph.frames)
        titles.insert(frame.key, frame.title);
    for (const Card &card : graph.cards) {
        titles.insert(card.key, card.title);
        if (card.kind == CardKind::BrickSet)
            sets.rows += {card.title, card.toolTip, card.key, Symbol::Nas};
        if (card.kind != CardKind::Share)
            continue;
        for (const CardRow &folder : card.rows)
            folders.rows += {folder.name, folder.detail, card.key, Symbol::Folder};
    }
    for (const Link &link : graph.links) {
        links.rows +=
            {QStringLiteral("%1 → %2").arg(titles.value(link.from), titles.value(link.to)),
             link.label + u'\n' + link.toolTip, link.key(), Symbol::Topology};
    }
    QList<Group> groups;
    for (const Group &group : {storage, both, pandora, other, sets, folders, links}) {
        if (!group.rows.isEmpty())
            groups += group;
    }
    return groups;
}

void SiteTreeModel::setBadge(const QString &cardKey, const Badge &badge)
{
    if (m_badges.value(cardKey) == badge)
        return;
    m_badges.insert(cardKey, badge);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        const QList<Row> &rows = m_groups.at(group).rows;
        for (int row = 0; row < rows.size(); ++row) {
            const QModelIndex changed = index(row, 0, heading);
            if (rows.at(row).card == cardKey)
                Q_EMIT dataChanged(changed, changed);
        }
    }
}

void SiteTreeModel::clearBadges()
{
    m_badges.clear();
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, heading), index(rowCount(heading) - 1, 0, heading));
    }
}

QModelIndex SiteTreeModel::indexOf(const QString &cardKey) const
{
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        const QList<Row> &rows = m_groups.at(group).rows;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (rows.at(row).card == cardKey)
                return index(static_cast<int>(row), 0, index(static_cast<int>(group), 0));
        }
    }
    return {};
}

QModelIndex SiteTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kHeading);
}

QModelIndex SiteTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kHeading)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kHeading);
}

int SiteTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kHeading || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int SiteTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SiteTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == kHeading) {
        const Group &group = m_groups.at(index.row());
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1 (%2)").arg(group.title).arg(group.rows.size());
        if (role == Qt::SizeHintRole)
            return QSize(0, kRowHeight);
        return role == Qt::FontRole ? QVariant(fontOf(TypeSize::Strong)) : QVariant();
    }
    const Row &row =
        m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).rows.at(index.row());
    const Badge badge = m_badges.value(row.card);
    if (role == Qt::SizeHintRole)
        return QSize(0, kRowHeight);
    switch (role) {
    case Qt::DisplayRole:
        return badge.word.isEmpty() ? row.text : row.text + QStringLiteral("  –  ") + badge.word;
    case Qt::DecorationRole:
        return badge.word.isEmpty() ? icon(row.symbol) : icon(badge.symbol, badge.tone);
    case Qt::ToolTipRole:
        return badge.toolTip.isEmpty() ? row.toolTip : QString(row.toolTip + u'\n' + badge.toolTip);
    case CardRole:
        return row.card;
    default:
        return {};
    }
}

} // namespace sharewright
