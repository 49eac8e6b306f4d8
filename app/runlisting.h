// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include "core/run/rundirectory.h"

namespace sharewright {

/// One kept run as a line for the terminal: id, what was done, how it ended, how far it came.
[[nodiscard]] QString keptRunText(const KeptRun &run);
[[nodiscard]] QJsonObject keptRunJson(const KeptRun &run);

} // namespace sharewright
