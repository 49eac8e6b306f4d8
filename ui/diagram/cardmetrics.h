// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

#include "ui/common/theme.h"

namespace sharewright::cardmetrics {

// Shared by the two halves of CardItem: what is prepared (carditem_text.cpp) and what is painted (carditem.cpp).
inline constexpr qreal kMargin = 14;
inline constexpr qreal kTile = 36;
inline constexpr qreal kOutline = 2.5;
inline constexpr qreal kChipHeight = 20;
inline constexpr qreal kBadgeSymbol = 16;
inline constexpr qreal kBadgeGap = 5;      // between symbol and word
inline constexpr qreal kDetailZoom = 0.45; // below it only names are drawn
inline constexpr qreal kNameZoom = 0.14;   // below it only boxes
inline constexpr qreal kFarSymbol = 26;
inline constexpr qreal kFarGap = 6;
inline constexpr qreal kHitGap = 4; // around a card that a search found

/// Scene text is in scene units: it must not depend on the screen's resolution, or cards would overflow.
[[nodiscard]] QFont sceneFont(TypeSize size, int pixels);
[[nodiscard]] inline QFont chipFont()
{
    return sceneFont(TypeSize::Body, 11);
}

[[nodiscard]] inline QFont pendingFont()
{
    return sceneFont(TypeSize::Strong, 12);
}

[[nodiscard]] inline QFont farPendingFont()
{
    return sceneFont(TypeSize::Strong, 24);
}

} // namespace sharewright::cardmetrics
