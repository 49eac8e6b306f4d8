// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "ui/models/hostssetup.h"

namespace sharewright {

/// The hosts as a table that can be edited: names, addresses, a tick for each role, what was found. GUI thread.
class HostsTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostsTable)

public:
    enum Column {
        Name,
        Address,
        Storage,
        Server,
        Console,
        NfsServer,
        GlusterNode,
        Found,
        ColumnCount
    };

    /// `setup` must outlive the model.
    explicit HostsTable(HostsSetup &setup, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] HostId hostAt(int row) const;
    /// -1: there is no such host.
    [[nodiscard]] int rowOf(const HostId &host) const;

Q_SIGNALS:
    /// What was typed could not be taken; it stays as it was.
    void refused(const QString &why);

private:
    void refresh();
    void refreshHost(const HostId &host);
    [[nodiscard]] QVariant textOf(const Host &host, int column) const;
    [[nodiscard]] QString foundTip(const HostId &host) const;

    HostsSetup &m_setup;
    QList<HostId> m_rows;
};

} // namespace sharewright
