// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "ui/common/icons.h"

namespace sharewright {

/// The live state of a host: a shape, a word and a colour, so that no information hangs on colour.
struct Badge {
    Symbol symbol = Symbol::StateUnknown;
    Tone tone = Tone::Muted;
    QString word; ///< translated; empty: nothing is shown
    QString toolTip;

    bool operator==(const Badge &) const = default;
};

} // namespace sharewright
