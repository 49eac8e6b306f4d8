// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/icons.h"

class QAction;
class QBoxLayout;
class QLabel;

namespace sharewright {

/// What a place shows while there is nothing to show: what belongs here and how to get it.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    /// Says nothing until `setTexts`, which the owner calls in every language.
    explicit EmptyState(Symbol symbol, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// Adds a button that triggers `action` and follows its state. The first one is the recommended way on.
    void addAction(QAction &action);

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QBoxLayout *m_buttons = nullptr;
};

} // namespace sharewright
