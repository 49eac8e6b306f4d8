// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDialog>

#include "ui/models/mergeediting.h"
#include "ui/models/mergemodel.h"
#include "ui/models/versionfetcher.h"
#include "ui/preview/syntax.h"

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace sharewright {

class CodeView;

/// Where several hosts' files are decided on: the table, how two versions differ, a button for each host's version, a
/// rule for the rest. Everything works from the keyboard. Accepted: `migration()` goes into the document.
class MergeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeDialog)

public:
    /// `connector` must outlive the dialog.
    MergeDialog(const Project &project, const SiteFacts &facts, RemoteConnector &connector,
                QWidget *parent = nullptr);

    [[nodiscard]] const MigrationSettings &migration() const { return m_editing.migration(); }
    [[nodiscard]] MergeEditing &editing() { return m_editing; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    /// Shows two versions of a file as they were read; for the selected row they come from the hosts.
    void showVersions(const VersionFetcher::Versions &versions);

private:
    void buildChoices(QHBoxLayout &row);
    void buildTable();
    void buildComparison(QHBoxLayout &row);
    void buildDecisions(QHBoxLayout &row);
    void buildLayout();
    void refreshSummary();
    void refreshSelection();
    void compare();
    void takeVersion(const HostId &host);
    void forgetDecision();
    [[nodiscard]] std::optional<int> selectedRow() const;
    [[nodiscard]] HostId hostAt(const QComboBox &box) const;

    MergeEditing m_editing;
    MergeModel m_model;
    MergeFilter m_filter;
    VersionFetcher m_fetcher;
    Syntax m_syntax;
    QLabel *m_summary = nullptr;
    QComboBox *m_shown = nullptr;
    QComboBox *m_rule = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QPushButton *m_compare = nullptr;
    QLabel *m_remark = nullptr;
    CodeView *m_difference = nullptr;
    QList<QPushButton *> m_takes; ///< one a host
    QPushButton *m_forget = nullptr;
};

} // namespace sharewright
