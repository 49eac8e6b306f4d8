// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/sitesetup.h"
#include "ui/wizard/setuppage.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace sharewright {

class SetupCard;
class FindingLines;
class SetupNotes;

/// The page "Site": name, and where the hosts come from.
class SitePage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SitePage)

public:
    /// All must outlive the page.
    SitePage(SiteSession &session, Document &document, SetupNotes &notes,
             QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] bool takeEntered() override;
    [[nodiscard]] SiteSetup &model() { return m_model; }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void practiceRequested();

private:
    [[nodiscard]] SetupCard *buildName();
    [[nodiscard]] SetupCard *buildSources();
    [[nodiscard]] SetupCard *buildFound();
    void addSource(QBoxLayout &row, HostSource source, const QString &text);
    void addChoice(QBoxLayout &row);
    void refresh();
    void readPasted();
    void take();
    [[nodiscard]] QString pasted() const;
    void refreshFound();
    void refreshChosen();
    void refreshScan();

    SiteSetup m_model;
    QString m_read; ///< the pasted text as it was read last
    SetupNotes &m_notes;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_description = nullptr;
    QPlainTextEdit *m_pasted = nullptr;
    SetupCard *m_foundCard = nullptr;
    QListView *m_found = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_ask = nullptr;
    QLabel *m_scanned = nullptr;
    QLabel *m_present = nullptr;
    FindingLines *m_troubles = nullptr;
};

} // namespace sharewright
