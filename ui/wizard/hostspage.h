// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/hostssetup.h"
#include "ui/models/hoststable.h"
#include "ui/wizard/setuppage.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace sharewright {

/// The page "Hosts": a table that is filled in and looked at, all hosts at once.
class HostsPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostsPage)

public:
    HostsPage(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] QTableView &table() { return *m_view; }
    [[nodiscard]] HostsSetup &model() { return m_model; }

private:
    void buildTable();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QWidget *buildProgress();
    [[nodiscard]] QList<HostId> selectedHosts() const;
    void probe();
    void refresh();
    [[nodiscard]] static QString summary(bool probing, int hosts, int answered, int failed);
    void refreshDetails();

    HostsSetup m_model;
    HostsTable m_table;
    QTableView *m_view = nullptr;
    QPushButton *m_probe = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_leaveOut = nullptr;
    QPushButton *m_skipFailed = nullptr;
    QPushButton *m_takeRoles = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_details = nullptr;
};

} // namespace sharewright
