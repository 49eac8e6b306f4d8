// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/preview/plandetails.h"

class QLabel;
class QTabBar;
class QToolButton;

namespace sharewright {

class CodeView;
class SearchBar;
class Syntax;

/// Texts behind tabs with one viewer, search and copy. A text is coloured and compared only when it is looked at.
class CodeTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeTabs)
public:
    /// `syntax` must outlive the widget.
    explicit CodeTabs(Syntax &syntax, QWidget *parent = nullptr);

    void setTabs(const QList<CodeTab> &tabs, int current);
    [[nodiscard]] int currentTab() const;
    void search();
    [[nodiscard]] SearchBar *searchBar() const { return m_search; }

private:
    void showTab(int tab);
    void setTexts();
    void copy() const;

    QTabBar *m_bar = nullptr;
    QLabel *m_remark = nullptr;
    SearchBar *m_search = nullptr;
    QToolButton *m_copy = nullptr;
    CodeView *m_view = nullptr;
    QList<CodeTab> m_tabs;
};

} // namespace sharewright
