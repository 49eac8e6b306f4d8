// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QHash>

#include "ui/diagram/badge.h"
#include "ui/diagram/sitegraph.h"

namespace sharewright {

/// The diagram as a list with headings (storage, Pandora hosts, replica sets, shared folders, connections), for the keyboard and for screen
/// readers. Two levels; the first holds headings.
class SiteTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SiteTreeModel)

public:
    enum DataRole {
        /// QString: key of the card or the link in the diagram; empty for headings
        CardRole = Qt::UserRole + 1,
    };

    explicit SiteTreeModel(QObject *parent = nullptr);

    /// The same as the diagram shows of them (DiagramScene).
    void setProject(const Project &project, const QList<LeavingSet> &leaving = {});
    /// Marks all rows of that card.
    void setBadge(const QString &cardKey, const Badge &badge);
    void clearBadges();
    /// Row of a card, invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &cardKey) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QString text;
        QString toolTip;
        QString card;
        Symbol symbol = Symbol::Host;
        bool operator==(const Row &) const = default;
    };
    struct Group {
        QString title;
        QList<Row> rows;
        bool operator==(const Group &) const = default;
    };

    [[nodiscard]] static QList<Group> groupsOf(const Project &project,
                                               const QList<LeavingSet> &leaving);
    [[nodiscard]] static bool haveSameCards(const QList<Group> &some, const QList<Group> &others);

    QList<Group> m_groups;
    QHash<QString, Badge> m_badges; ///< by card
};

} // namespace sharewright
