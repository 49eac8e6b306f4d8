// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "core/remote/remotehost.h"

class QBoxLayout;
class QCheckBox;
class QDialogButtonBox;

namespace sharewright {

/// Asks whether a host key is to be trusted, with everything that is needed to decide. The default, Escape and closing
/// all mean Reject. A changed key is only taken in after the person has said that it was compared with the machine
/// itself; the dialog names the line on record and the command that does the same by hand.
class HostKeyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostKeyDialog)

public:
    explicit HostKeyDialog(const HostKeyQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] HostKeyAnswer answer() const { return m_answer; }
    /// The command that takes the old key out of known_hosts, for a changed key.
    [[nodiscard]] static QString removalCommand(const HostKeyQuestion &question);

private:
    QWidget *createFacts(const HostKeyQuestion &question);
    void addRemedy(const HostKeyQuestion &question, QBoxLayout &layout);
    QWidget *createAssurance();
    QDialogButtonBox *createButtons(bool changed);
    void addAnswer(QDialogButtonBox &box, const QString &text, HostKeyAnswer answer,
                   bool enabled = true);

    HostKeyAnswer m_answer = HostKeyAnswer::Reject;
    QCheckBox *m_assurance = nullptr; ///< only for a changed key
};

} // namespace sharewright
