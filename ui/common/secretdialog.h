// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "core/remote/remotehost.h"

class QCheckBox;
class QLineEdit;

namespace sharewright {

/// Asks for one secret of one host. Escape and closing mean: give up.
class SecretDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretDialog)

public:
    explicit SecretDialog(const SecretQuestion &question, QWidget *parent = nullptr);
    ~SecretDialog() override;

    /// What was typed. The field is emptied, so this answers once.
    [[nodiscard]] Secret takeSecret();
    /// The user wants the same answer for every host with this user.
    [[nodiscard]] bool isForAllHosts() const;
    /// The user's own password, which sudo asks for as well, is to be tried there too. Never for another kind of secret.
    [[nodiscard]] bool isForSudo() const;

private:
    QLineEdit *m_field = nullptr;
    QCheckBox *m_forAll = nullptr;
    QCheckBox *m_forSudo = nullptr;
};

/// The user name of a question's subject (`user@address`); empty for key files and prompts.
[[nodiscard]] QString userOf(const SecretQuestion &question);

} // namespace sharewright
