// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/codetabs.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/preview/codeview.h"
#include "ui/preview/filediff.h"
#include "ui/preview/searchbar.h"

namespace sharewright {

CodeTabs::CodeTabs(Syntax &syntax, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_remark(new QLabel(this))
    , m_search(new SearchBar(this))
    , m_copy(new QToolButton(this))
    , m_view(new CodeView(syntax, this))
{
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_remark->setFont(fontOf(TypeSize::Small));
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setWordWrap(true);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(spacing::kSmall);
    tools->addWidget(m_bar);
    tools->addStretch(1);
    tools->addWidget(m_search);
    tools->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addLayout(tools);
    column->addWidget(m_remark);
    column->addWidget(m_view, 1);

    inEveryLanguage(this, [this] { setTexts(); });
    connect(m_bar, &QTabBar::currentChanged, this, &CodeTabs::showTab);
    connect(m_copy, &QToolButton::clicked, this, &CodeTabs::copy);
    connect(m_search, &SearchBar::searchRequested, this,
            [this](const QString &words, bool forward) {
                m_search->showFound(m_view->findWords(words, forward));
            });
}

void CodeTabs::setTexts()
{
    m_bar->setAccessibleName(tr("Texts of the selection"));
    m_search->setPlaceholder(tr("Search this text"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the whole text, as it is, to the clipboard"));
    m_view->setAccessibleName(tr("Text"));
}

int CodeTabs::currentTab() const
{
    return m_bar->currentIndex();
}

void CodeTabs::setTabs(const QList<CodeTab> &tabs, int current)
{
    const QSignalBlocker quiet(m_bar);
    const int before = m_bar->currentIndex();
    const bool sameText = before == current && before < std::min(m_tabs.size(), tabs.size())
                          && m_tabs.value(before).text == tabs.value(before).text;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_tabs = tabs;
    while (m_bar->count() > 0)
        m_bar->removeTab(0);
    for (const CodeTab &tab : tabs)
        m_bar->addTab(tab.title);
    m_bar->setCurrentIndex(current);
    showTab(current);
    if (sameText) // said in other words only
        m_view->verticalScrollBar()->setValue(scrolled);
}

void CodeTabs::search()
{
    m_search->takeFocus();
}

void CodeTabs::showTab(int tab)
{
    if (tab < 0 || tab >= m_tabs.size())
        return;
    const CodeTab &shown = m_tabs[tab];
    m_view->setLineWrapMode(shown.isProse ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    QString remark = shown.remark;
    if (shown.isDifference) {
        const QList<DiffLine> lines = shownDiff(shown.before, shown.text);
        const DiffCounts counts = countChanges(lines);
        remark = counts.added + counts.removed == 0
                     ? tr("No difference.")
                     : tr("+%1 \u2212%2 lines").arg(counts.added).arg(counts.removed);
        m_view->showDifference(lines, shown.language);
    } else {
        m_view->showText(shown.text, shown.language);
    }
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void CodeTabs::copy() const
{
    const int tab = m_bar->currentIndex();
    if (tab < 0 || tab >= m_tabs.size())
        return;
    const CodeTab &shown = m_tabs[tab];
    const QByteArray path = shown.path.toUtf8();
    QApplication::clipboard()->setText(QString::fromUtf8(
        shown.isDifference ? unifiedDiff(shown.before, shown.text, "a" + path, "b" + path)
                           : shown.text));
}

} // namespace sharewright
