// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/preview/plandetails.h"

class QLabel;

namespace sharewright {

class CodeTabs;
class FaceLabel;
class Syntax;

/// The right side of the plan: what is selected, why it is there, and its texts.
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)
public:
    /// `syntax` must outlive the pane.
    explicit DetailsPane(Syntax &syntax, QWidget *parent = nullptr);

    enum class Tab { First, Kept };
    /// `tab` Kept: the same selection in other words, so whoever reads its third text goes on reading it.
    void show(const Details &details, Tab tab = Tab::First);
    [[nodiscard]] CodeTabs *tabs() const { return m_tabs; }

private:
    FaceLabel *m_mark = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_facts = nullptr;
    CodeTabs *m_tabs = nullptr;
    QWidget *m_filler = nullptr;
};

} // namespace sharewright
