// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>

#include "core/base/finding.h"

namespace sharewright {

/// Findings as rows: errors first, then warnings, then hints, in the order they were found.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsModel)

public:
    enum DataRole {
        SeverityRole = Qt::UserRole + 1, ///< int of Severity
        TargetRole,                      ///< QString: "host web1"
        CauseRole,                       ///< QString
        RemedyRole,                      ///< QString
        PlaceRole,                       ///< QString: "site.yaml:12:3", may be empty
    };

    explicit FindingsModel(QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] int count(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Finding> m_findings;
};

} // namespace sharewright
