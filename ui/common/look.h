// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace sharewright {

/// Fusion, with what it lacks: a ring where the keyboard is, for it draws a default button the same with and without the
/// focus; and outlines of what can be ticked or typed into that are seen on a dark ground (WCAG 2.1, 1.4.11: 3 to 1), for
/// it derives them from the window's colour. And without what does not belong here: signs on the buttons of a dialog, and
/// the question and warning signs of another age.
class Look final : public QProxyStyle
{
    Q_OBJECT

public:
    Look();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};

} // namespace sharewright
