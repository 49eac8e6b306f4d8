// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fontsahead.h"

#include <fontconfig/fontconfig.h>

namespace sharewright {

FontsAhead::FontsAhead() : m_reader([] { FcInit(); }) {}

} // namespace sharewright
