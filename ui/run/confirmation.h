// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace sharewright {

/// A question before something that cannot be taken lightly. The default is to leave things as they are.
struct Confirmation {
    QString title;
    QString text;
    QString action; ///< on the button that goes on
};

/// Asks without blocking; `accepted` is called when the person goes on. `parent` owns the dialog.
void ask(QWidget *parent, const Confirmation &confirmation, const std::function<void()> &accepted);

/// Before a run is taken back. `applied`: how many of its steps changed a host.
[[nodiscard]] Confirmation undoConfirmation(int applied);
/// Before a run that goes on is stopped. `servicesStopped`: Pandora does not run at this moment.
[[nodiscard]] Confirmation stopConfirmation(bool servicesStopped);

} // namespace sharewright
