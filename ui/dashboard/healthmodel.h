// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QDateTime>

#include "core/health/health.h"
#include "core/project/project.h"
#include "ui/common/icons.h"

namespace sharewright {

/// One datum of a health snapshot as people read it.
struct HealthRow {
    QString name; ///< path, unit or file system
    QString host;
    Symbol symbol = Symbol::StateUnknown;
    Tone tone = Tone::Muted;
    QString state; ///< one or two words
    QString detail;
    QDateTime takenAt; ///< invalid: never
    bool operator==(const HealthRow &) const = default;
};

/// How a state looks: an outline and a word beside the colour.
struct HealthLook {
    Symbol symbol = Symbol::StateUnknown;
    Tone tone = Tone::Muted;
    QString word; ///< empty: nothing is shown
    bool operator==(const HealthLook &) const = default;
};

/// Rows of one kind below their heading.
struct HealthGroup {
    QString title;
    HealthLook look; ///< of the whole
    QList<HealthRow> rows;
    bool operator==(const HealthGroup &) const = default;
};

/// Pool, bricks, exports, mounts, services and room of all hosts, grouped, each with its age. Two levels; the first holds headings.
class HealthModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthModel)

public:
    enum Column { NameColumn, HostColumn, StateColumn, DetailColumn, AgeColumn, ColumnCount };

    explicit HealthModel(QObject *parent = nullptr);

    void setSnapshot(const Project &project, const HealthSnapshot &snapshot, const QDateTime &now);
    /// Lets the ages go on.
    void setNow(const QDateTime &now);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QVariant headingData(const HealthGroup &group, int column, int role);
    [[nodiscard]] QVariant rowData(const HealthRow &row, int column, int role) const;

    QList<HealthGroup> m_groups;
    QDateTime m_now;
};

/// "just now", "40 s ago", "3 min ago", and from `kHealthStaleAfter` on with the word "stale".
[[nodiscard]] QString ageText(const QDateTime &takenAt, const QDateTime &now);

} // namespace sharewright
