// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>

#include "ui/models/findingkind.h"

namespace sharewright {

/// Findings as rows, worst first.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsModel)

public:
    enum DataRole {
        KindRole = Qt::UserRole + 1, ///< int of FindingKind
        TargetRole,                  ///< QString: "host web1"
        CauseRole,                   ///< QString
        RemedyRole,                  ///< QString
        PlaceRole,                   ///< QString: "site.yaml:12:3", may be empty
    };

    explicit FindingsModel(QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] int count(FindingKind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Finding> m_findings;
};

} // namespace sharewright
