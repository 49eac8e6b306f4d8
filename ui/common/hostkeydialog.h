// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "core/remote/remotehost.h"

class QBoxLayout;
class QDialogButtonBox;

namespace sharewright {

/// Asks whether a host key is to be trusted, with everything that is needed to decide. The default, Escape and closing
/// all mean Reject. A changed key cannot be accepted here: the dialog says which line to look at and how to go on.
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
    QDialogButtonBox *createButtons(bool changed);

    HostKeyAnswer m_answer = HostKeyAnswer::Reject;
};

} // namespace sharewright
