// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

#include "ui/common/look.h"

namespace sharewright {

namespace {

constexpr double kTintLight = 0.09;
constexpr double kTintDark = 0.16;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor &below, const QColor &above, double share)
{
    const auto blend = [share](float from, float to) {
        return static_cast<float>(from * (1.0 - share) + to * share);
    };
    return QColor::fromRgbF(blend(below.redF(), above.redF()),
                            blend(below.greenF(), above.greenF()),
                            blend(below.blueF(), above.blueF()));
}

Theme makeLight()
{
    return {.dark = false,
            .window = QColor(0xf4, 0xf5, 0xf7),
            .surface = QColor(0xff, 0xff, 0xff),
            .raised = QColor(0xea, 0xec, 0xf0),
            .line = QColor(0xd9, 0xdd, 0xe3),
            .strongLine = QColor(0x7b, 0x86, 0x94),
            .text = QColor(0x1a, 0x1f, 0x26),
            .mutedText = QColor(0x55, 0x5f, 0x6b),
            .accent = QColor(0x0a, 0x5a, 0xa8),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .good = QColor(0x17, 0x6b, 0x35),
            .warning = QColor(0x85, 0x54, 0x00),
            .bad = QColor(0xb4, 0x23, 0x2a)};
}

Theme makeDark()
{
    return {.dark = true,
            .window = QColor(0x15, 0x18, 0x1d),
            .surface = QColor(0x1e, 0x22, 0x29),
            .raised = QColor(0x19, 0x1d, 0x23),
            .line = QColor(0x33, 0x3a, 0x44),
            .strongLine = QColor(0x7d, 0x88, 0x96),
            .text = QColor(0xe7, 0xea, 0xee),
            .mutedText = QColor(0xa6, 0xb0, 0xbc),
            .accent = QColor(0x74, 0xb6, 0xff),
            .onAccent = QColor(0x0b, 0x1a, 0x2b),
            .good = QColor(0x5c, 0xcb, 0x7f),
            .warning = QColor(0xe6, 0xb4, 0x50),
            .bad = QColor(0xff, 0x8a, 0x84)};
}

void setDisabled(QPalette &palette, const Theme &theme)
{
    const QColor faint = mix(theme.surface, theme.text, 0.42);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const bool isDark =
        luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return isDark ? darkTheme() : light();
}

const Theme &Theme::current()
{
    return of(QGuiApplication::palette());
}

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    case Tone::Muted:
        return mutedText;
    case Tone::Neutral:
        break;
    }
    return text;
}

QColor Theme::tint(Tone tone) const
{
    return mix(surface, ink(tone), dark ? kTintDark : kTintLight);
}

QPalette Theme::palette() const
{
    QPalette result(text, surface, mix(surface, Qt::white, dark ? 0.12 : 0.6),
                    mix(surface, Qt::black, dark ? 0.5 : 0.25), line, text,
                    dark ? text : QColor(Qt::white), surface, window);
    result.setColor(QPalette::Button, dark ? mix(surface, Qt::white, 0.06) : surface);
    result.setColor(QPalette::AlternateBase, mix(surface, text, dark ? 0.035 : 0.025));
    result.setColor(QPalette::ToolTipBase, dark ? mix(surface, Qt::white, 0.08) : surface);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::PlaceholderText, mutedText);
    result.setColor(QPalette::Highlight, accent);
    result.setColor(QPalette::HighlightedText, onAccent);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    setDisabled(result, *this);
    return result;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont fontOf(TypeSize size)
{
    QFont font = QGuiApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    switch (size) {
    case TypeSize::Small:
        font.setPointSizeF(base * 0.9);
        break;
    case TypeSize::Body:
        break;
    case TypeSize::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Subtitle:
        font.setPointSizeF(base * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Title:
        font.setPointSizeF(base * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(fontOf(TypeSize::Body).pointSizeF());
    return font;
}

void applyLook(QApplication &application, ColourScheme scheme)
{
    static const Theme *const desktop = &Theme::of(QGuiApplication::palette());
    const Theme *theme = desktop;
    if (scheme == ColourScheme::Light)
        theme = &Theme::light();
    else if (scheme == ColourScheme::Dark)
        theme = &Theme::darkTheme();
    if (qobject_cast<Look *>(application.style()) == nullptr)
        QApplication::setStyle(new Look);
    QApplication::setPalette(theme->palette());
}

} // namespace sharewright
