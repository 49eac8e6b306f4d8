// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/identitiessetup.h"
#include "ui/wizard/setuppage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sharewright {

/// The page "Identities": the matrix, marked where it hurts, and three ways out.
class IdentitiesPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentitiesPage)

public:
    IdentitiesPage(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] IdentitiesSetup &model() { return m_model; }

Q_SIGNALS:
    void probeRequested();

private:
    void buildTable();
    [[nodiscard]] QWidget *cardFor(const IdentityRemedy &remedy);
    void refresh();
    void refreshRemedies();

    IdentitiesSetup m_model;
    IdentityTable m_table;
    QTableView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_probe = nullptr;
    QWidget *m_remedies = nullptr;
    QList<IdentityRemedy> m_shown;
};

} // namespace sharewright
