// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/searchbar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

#include "core/language/livetext.h"
#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr int kLeastWidth = 120;
constexpr int kMostWidth = 260;
constexpr int kFrameAndClearButton = 44;

QToolButton *arrowButton(Qt::ArrowType arrow, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    inEveryLanguage(button, [button, name] {
        button->setToolTip(SearchBar::tr(name));
        button->setAccessibleName(SearchBar::tr(name));
    });
    button->setEnabled(false);
    return button;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_previous(arrowButton(Qt::UpArrow, QT_TR_NOOP("Previous match (Shift+F3)"), this))
    , m_next(arrowButton(Qt::DownArrow, QT_TR_NOOP("Next match (F3)"), this))
    , m_answer(new QLabel(this))
{
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(kLeastWidth);
    m_field->setMaximumWidth(kMostWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kTight);
    row->addWidget(m_answer);
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);

    whenLanguageChanges(this, [this] { showFound(m_answer->text().isEmpty()); });
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::previous);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::next);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBar::next);
    auto *back = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return), m_field);
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, &SearchBar::previous);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_previous->setEnabled(!words.isEmpty());
        m_next->setEnabled(!words.isEmpty());
        m_answer->clear();
        Q_EMIT wordsChanged(words);
    });
}

void SearchBar::setPlaceholder(const QString &text)
{
    // Wide enough to read what can be searched, in every language.
    const int words = m_field->fontMetrics().horizontalAdvance(text) + kFrameAndClearButton;
    m_field->setMinimumWidth(std::clamp(words, kLeastWidth, kMostWidth));
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
}

QString SearchBar::words() const
{
    return m_field->text();
}

void SearchBar::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::showFound(bool found)
{
    m_answer->setText(found || words().isEmpty() ? QString() : tr("No match"));
}

void SearchBar::next()
{
    ask(true);
}

void SearchBar::previous()
{
    ask(false);
}

void SearchBar::ask(bool forward)
{
    if (!words().isEmpty())
        Q_EMIT searchRequested(words(), forward);
}

} // namespace sharewright
