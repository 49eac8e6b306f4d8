// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace sharewright {

/// A damaged form of `text`: bytes flipped, parts cut out, doubled or moved, numbers blown up, the tail lost. What comes
/// of it depends on the state of `random` only.
[[nodiscard]] QByteArray mutated(QByteArray text, QRandomGenerator &random);

} // namespace sharewright
