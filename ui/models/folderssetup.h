// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QAbstractTableModel>

#include "core/advice/folderadvice.h"
#include "core/base/result.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

/// The page "Folders": which are shared, and why. GUI thread.
class FoldersSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldersSetup)

public:
    FoldersSetup(SiteSession &session, Document &document, QObject *parent = nullptr);

    [[nodiscard]] const QList<FolderAdvice> &advice() const { return m_advice; }
    /// How many folders the advice would add or remove.
    [[nodiscard]] int differences() const;
    void followAdvice();
    void setShared(const FolderAdvice &advice, bool shared);
    void setOwner(const FolderId &folder, const QString &owner);
    void setGroup(const FolderId &folder, const QString &group);
    /// Octal digits. InvalidInput when they are none.
    [[nodiscard]] Result<> setMode(const FolderId &folder, const QString &mode);
    /// A folder of one's own. InvalidInput when the path is not absolute, AlreadyExists when it is shared already.
    [[nodiscard]] Result<> addFolder(const QString &path);

private:
    void refresh();
    void change(const FolderId &folder, const LiveText &what,
                const std::function<void(SharedFolder &)> &how);

    QList<FolderAdvice> m_advice;
};

/// The advice as a table: a tick, what the folder is for, what lies in it, whose it is.
class FoldersTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldersTable)

public:
    enum Column { Folder, Advice, Files, Size, Owner, Group, Mode, ColumnCount };

    /// `setup` must outlive the model.
    explicit FoldersTable(FoldersSetup &setup, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &why);

private:
    [[nodiscard]] QVariant textOf(const FolderAdvice &advice, int column) const;

    FoldersSetup &m_setup;
    int m_rows = 0;
};

} // namespace sharewright
