// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sharewright::practice {

/// Everything that is put into fresh practice hosts, in the form of keeper/archive.h: the stand-in tools
/// (`lib/…`) and the hosts' first files (`tree/…`), from the resource `:/practice`.
[[nodiscard]] QByteArray skeletonArchive();

/// The sudo password that the stand-in compares with.
[[nodiscard]] QByteArray practicePassword();

} // namespace sharewright::practice
