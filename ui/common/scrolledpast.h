// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWheelEvent>

namespace sharewright {

/// A QComboBox or QSpinBox for a page that scrolls: the wheel belongs to the page, so that nobody changes a setting by
/// scrolling past it.
template <typename Input> class ScrolledPast final : public Input
{
public:
    explicit ScrolledPast(QWidget *parent = nullptr) : Input(parent)
    {
        this->setFocusPolicy(Qt::StrongFocus); // no focus by the wheel either
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace sharewright
