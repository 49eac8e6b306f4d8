// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "core/remote/remotehost.h"

class QCheckBox;
class QDialogButtonBox;
class QLayout;

namespace sharewright {

/// Asks whether a host key that differs from the one on record is to be trusted. The default, Escape and closing all mean
/// Reject. The key is only taken in after the person has said that it was compared with the machine itself; the dialog
/// names the line on record and the command that does the same by hand.
class ChangedKeyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangedKeyDialog)

public:
    explicit ChangedKeyDialog(const HostKeyQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] HostKeyAnswer answer() const { return m_answer; }
    /// The command that takes the old key out of known_hosts.
    [[nodiscard]] static QString removalCommand(const HostKeyQuestion &question);

private:
    QWidget *createFacts(const HostKeyQuestion &question);
    QLayout *createRemedy(const HostKeyQuestion &question);
    QDialogButtonBox *createButtons(QCheckBox &assurance);

    HostKeyAnswer m_answer = HostKeyAnswer::Reject;
};

} // namespace sharewright
