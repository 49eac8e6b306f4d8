// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/folderssetup.h"
#include "ui/wizard/setuppage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sharewright {

class SetupCard;

/// The page "Folders": the advice as a table, and the reasons of the selected folder beside it.
class FoldersPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldersPage)

public:
    FoldersPage(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] QTableView &table() { return *m_view; }
    [[nodiscard]] FoldersSetup &model() { return m_model; }

private:
    void buildTable();
    [[nodiscard]] QWidget *buildAdvice();
    [[nodiscard]] QWidget *buildAdding();
    void refresh();
    void refreshReason();

    FoldersSetup m_model;
    FoldersTable m_table;
    QTableView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_follow = nullptr;
    QLineEdit *m_path = nullptr;
    SetupCard *m_reason = nullptr;
    QLabel *m_reasonTitle = nullptr;
    QLabel *m_reasonText = nullptr;
    QLabel *m_reasonSource = nullptr;
};

} // namespace sharewright
