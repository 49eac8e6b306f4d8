// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace sharewright {

/// How good or bad something is, for colour. Never shown by colour alone: a shape and a word stand beside it.
enum class Tone { Neutral, Accent, Good, Warning, Bad, Muted };

/// Every colour of the window in one place. Text colours reach a contrast of 4.5:1 on `window`, `surface`
/// and their own `tint` (WCAG 2.1 AA, 1.4.3), lines that carry meaning 3:1 (1.4.11); a test computes it.
struct Theme {
    bool dark = false;
    QColor window;     ///< behind everything
    QColor surface;    ///< cards, tables, text fields
    QColor raised;     ///< the navigation rail, headers
    QColor line;       ///< separators and card outlines; decoration only
    QColor strongLine; ///< outlines and edges that carry meaning
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor onAccent; ///< text on `accent`
    QColor good;
    QColor warning;
    QColor bad;

    /// The theme that fits a palette: dark when its window is darker than its text.
    [[nodiscard]] static const Theme &of(const QPalette &palette);
    /// The theme of the application's palette now.
    [[nodiscard]] static const Theme &current();
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &darkTheme();

    /// Text and icon colour of a tone.
    [[nodiscard]] QColor ink(Tone tone) const;
    /// A quiet background of a tone, opaque, on which `ink` and `text` stay readable.
    [[nodiscard]] QColor tint(Tone tone) const;
    [[nodiscard]] QPalette palette() const;
};

/// Contrast of two opaque colours after WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// Distances in device independent pixels. Multiples of four, so that edges meet.
namespace spacing {
inline constexpr int kTight = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr int kPage = 32;
inline constexpr int kRadius = 8;
} // namespace spacing

/// Sizes of type, relative to the font that the desktop gives.
enum class TypeSize { Small, Body, Strong, Subtitle, Title };
[[nodiscard]] QFont fontOf(TypeSize size);
/// The desktop's fixed-width font at body size, for paths, commands and fingerprints.
[[nodiscard]] QFont monospaceFont();

enum class ColourScheme { FollowDesktop, Light, Dark };
/// Gives the application style and palette. May be called again; windows follow at once.
void applyLook(QApplication &application, ColourScheme scheme);

} // namespace sharewright
