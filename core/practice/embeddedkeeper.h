// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace sharewright::practice {

/// The keeper program (see keeper/main.cpp) as the build made it: an executable for this machine.
[[nodiscard]] QByteArrayView embeddedKeeper();
/// The library that pretends other users on machines where only one id is ours.
[[nodiscard]] QByteArrayView embeddedIdsLibrary();
/// The library that lets files below /dev of a host look like disks.
[[nodiscard]] QByteArrayView embeddedDevicesLibrary();

} // namespace sharewright::practice
