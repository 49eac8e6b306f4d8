// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/nfssetup.h"
#include "ui/wizard/setuppage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimer;

namespace sharewright {

class SetupCard;

/// The page "NFS": options as sentences; the files that they make grow beside them.
class NfsPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NfsPage)

public:
    NfsPage(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] NfsSetup &model() { return m_model; }
    /// The exports file as it is shown now.
    [[nodiscard]] QString shownFiles() const;

private:
    [[nodiscard]] SetupCard *buildServer();
    [[nodiscard]] SetupCard *buildOptions();
    [[nodiscard]] SetupCard *buildMore();
    [[nodiscard]] SetupCard *buildFiles();
    void refresh();
    void refreshServers();
    void refreshFiles();

    NfsSetup m_model;
    QComboBox *m_server = nullptr;
    QLabel *m_serverText = nullptr;
    QLineEdit *m_root = nullptr;
    QComboBox *m_version = nullptr;
    QCheckBox *m_squash = nullptr;
    QLabel *m_squashText = nullptr;
    QSpinBox *m_cache = nullptr;
    QLabel *m_cacheText = nullptr;
    QLineEdit *m_networks = nullptr;
    QLineEdit *m_mountOptions = nullptr;
    QPlainTextEdit *m_files = nullptr;
    QTimer *m_soon = nullptr;
};

} // namespace sharewright
