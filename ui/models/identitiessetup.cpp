// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/identitiessetup.h"

#include <algorithm>

namespace sharewright {

IdentitiesSetup::IdentitiesSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
    , m_matrix(identityMatrix(project(), facts()))
{
    connect(this, &SetupModel::changed, this,
            [this] { m_matrix = identityMatrix(project(), facts()); });
}

QList<IdentityRemedy> IdentitiesSetup::remedies() const
{
    return identityRemedies(project(), m_matrix);
}

void IdentitiesSetup::apply(IdentityRemedy::Kind kind, const QString &group)
{
    edit(withRemedy(project(), m_matrix, kind, group), [kind, group] {
        return kind == IdentityRemedy::Kind::Numbers
                   ? tr("Name owners by number")
                   : tr("Give the folders the group %1").arg(group);
    });
}

QString IdentitiesSetup::summary() const
{
    if (!hasFacts())
        return tr("No host was looked at yet, so nothing is known of its users. Look at the hosts "
                  "first.");
    const auto hurt = std::count_if(m_matrix.begin(), m_matrix.end(),
                                    [](const IdentityRow &row) { return row.hurts(); });
    if (hurt == 0)
        return tr("Every user and group has the same number on all Pandora hosts.");
    return hurt == 1 ? tr("One name has different numbers, or is missing.")
                     : tr("%n names have different numbers, or are missing.", nullptr,
                          static_cast<int>(hurt));
}

IdentityTable::IdentityTable(IdentitiesSetup &setup, QObject *parent)
    : QAbstractTableModel(parent)
    , m_setup(setup)
{
    connect(&setup, &SetupModel::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int IdentityTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_setup.matrix().size());
}

int IdentityTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_setup.project().hosts.size());
}

QVariant IdentityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("User or group") : m_setup.project().hosts.value(section - 1).id.value;
}

QVariant IdentityTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IdentityRow &row = m_setup.matrix().at(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole
                   ? QVariant((row.isUser ? tr("user %1") : tr("group %1")).arg(row.name))
                   : QVariant();
    const IdentityCell cell = row.cells.value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return cell.number   ? QString::number(*cell.number)
               : !cell.known ? tr("not known")
               : m_setup.project().hosts.at(index.column() - 1).runsPandora()
                   ? tr("missing")
                   : tr("not needed here");
    case HurtsRole:
        return cell.hurts;
    case Qt::AccessibleTextRole: {
        const QString value = data(index, Qt::DisplayRole).toString();
        return cell.hurts ? tr("%1, differs").arg(value) : value;
    }
    case Qt::ToolTipRole:
        return cell.hurts && row.keep ? QVariant(tr("The others have %1.").arg(*row.keep))
                                      : QVariant();
    default:
        return {};
    }
}

} // namespace sharewright
