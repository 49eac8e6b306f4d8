// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "ui/common/theme.h"

namespace sharewright {

/// What the plan would change about a card or a link: signs that are read without colour, "+2 ~1", and what they mean.
struct PendingMark {
    QString text; ///< empty: nothing is pending
    QString toolTip;
    Tone tone = Tone::Neutral;
    Qt::PenStyle line = Qt::SolidLine; ///< of a link
    /// The tooltip in one line, for screen readers.
    [[nodiscard]] QString spoken() const
    {
        QString words = toolTip;
        words.replace(QLatin1StringView(":\n"), QLatin1StringView(": "));
        return words.replace(u'\n', QLatin1StringView(", "));
    }
    bool operator==(const PendingMark &) const = default;
};

} // namespace sharewright
