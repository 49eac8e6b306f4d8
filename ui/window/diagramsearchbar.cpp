// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/diagramsearchbar.h"

#include <algorithm>

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "core/language/livetext.h"
#include "ui/common/theme.h"

namespace sharewright {

namespace {

/// `name`: as marked by QT_TR_NOOP.
QToolButton *button(QWidget &parent, Qt::ArrowType arrow, const char *name)
{
    auto *result = new QToolButton(&parent);
    result->setArrowType(arrow);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::StrongFocus);
    inEveryLanguage(result, [result, name] {
        result->setToolTip(DiagramSearchBar::tr(name));
        result->setAccessibleName(DiagramSearchBar::tr(name));
    });
    return result;
}

} // namespace

DiagramSearchBar::DiagramSearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_answer(new QLabel(this))
{
    inEveryLanguage(this, [this] {
        m_field->setPlaceholderText(tr("Host, address, folder, path, role"));
        m_field->setAccessibleName(tr("Search in the diagram"));
    });
    m_field->setClearButtonEnabled(true);
    QToolButton *back = button(*this, Qt::UpArrow, QT_TR_NOOP("Previous hit"));
    QToolButton *on = button(*this, Qt::DownArrow, QT_TR_NOOP("Next hit"));
    QToolButton *close = button(*this, Qt::NoArrow, QT_TR_NOOP("Close the search"));
    close->setText(QStringLiteral("×"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kSmall, spacing::kTight, spacing::kSmall, spacing::kTight);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_answer);
    layout->addWidget(back);
    layout->addWidget(on);
    layout->addWidget(close);
    setAutoFillBackground(true);
    connect(m_field, &QLineEdit::textChanged, this, &DiagramSearchBar::wordsChanged);
    connect(back, &QToolButton::clicked, this, &DiagramSearchBar::previous);
    connect(on, &QToolButton::clicked, this, &DiagramSearchBar::next);
    connect(close, &QToolButton::clicked, this, &DiagramSearchBar::closed);
    hide();
}

void DiagramSearchBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    Q_EMIT wordsChanged(words());
}

QString DiagramSearchBar::words() const
{
    return m_field->text();
}

QString DiagramSearchBar::answer() const
{
    return m_answer->text();
}

void DiagramSearchBar::setHits(const QStringList &keys)
{
    const QString shown = m_hits.value(m_at);
    m_hits = keys;
    m_at = std::max(qsizetype(0), m_hits.indexOf(shown));
    tell();
    if (!m_hits.isEmpty() && m_hits.at(m_at) != shown)
        Q_EMIT hitReached(m_hits.at(m_at));
}

void DiagramSearchBar::next()
{
    go(1);
}

void DiagramSearchBar::previous()
{
    go(-1);
}

void DiagramSearchBar::go(qsizetype by)
{
    if (m_hits.isEmpty())
        return;
    m_at = (m_at + by + m_hits.size()) % m_hits.size();
    tell();
    Q_EMIT hitReached(m_hits.at(m_at));
}

void DiagramSearchBar::tell()
{
    if (words().simplified().isEmpty())
        m_answer->clear();
    else if (m_hits.isEmpty())
        m_answer->setText(tr("Nothing found"));
    else
        m_answer->setText(tr("%1 of %2").arg(m_at + 1).arg(m_hits.size()));
    m_answer->setAccessibleName(m_answer->text());
    QAccessibleEvent event(m_answer, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DiagramSearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace sharewright
