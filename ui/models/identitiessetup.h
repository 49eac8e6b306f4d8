// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/advice/identitymatrix.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

/// The page "Identities": whose number is what on which host, and the ways out. GUI thread.
class IdentitiesSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentitiesSetup)

public:
    IdentitiesSetup(SiteSession &session, Document &document, QObject *parent = nullptr);

    [[nodiscard]] const QList<IdentityRow> &matrix() const { return m_matrix; }
    [[nodiscard]] QList<IdentityRemedy> remedies() const;
    /// `group`: for the remedy with a group of its own.
    void apply(IdentityRemedy::Kind kind, const QString &group);
    [[nodiscard]] QString summary() const;

private:
    QList<IdentityRow> m_matrix;
};

/// The matrix as a table: a row for each name, a column for each host.
class IdentityTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityTable)

public:
    enum DataRole { HurtsRole = Qt::UserRole + 1 };

    /// `setup` must outlive the model.
    explicit IdentityTable(IdentitiesSetup &setup, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    IdentitiesSetup &m_setup;
};

} // namespace sharewright
