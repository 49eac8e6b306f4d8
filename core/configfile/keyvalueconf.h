// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace sharewright {

/// `key value` configuration files of Pandora: pandora_server.conf and tentacle_server.conf. A line
/// counts only if it starts with a letter; key and value are divided by blanks; the last one wins; the
/// case of a key does not matter (PandoraFMS/Config.pm, bin/tentacle_server).

/// The effective value of a key, trimmed; nothing when no line sets it.
[[nodiscard]] std::optional<QString> confValue(const QByteArray &text, const QString &key);

/// The text with the key set: the last line that sets it is replaced in place, otherwise a line is appended.
/// All other bytes survive. A value is one line: line breaks in it become blanks.
[[nodiscard]] QByteArray withConfValue(const QByteArray &text, const QString &key,
                                       const QString &value);

} // namespace sharewright
