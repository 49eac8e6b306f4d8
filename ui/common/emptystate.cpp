// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/symbollabel.h"

namespace sharewright {

namespace {

constexpr int kTextWidth = 460;
constexpr int kSymbolSize = 56;

QLabel *centredLabel(const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(font);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setMaximumWidth(kTextWidth);
    label->setMinimumWidth(kTextWidth / 2);
    return label;
}

} // namespace

EmptyState::EmptyState(Symbol symbol, QWidget *parent)
    : QWidget(parent)
    , m_title(centredLabel(fontOf(TypeSize::Title), this))
    , m_text(centredLabel(fontOf(TypeSize::Body), this))
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::kMedium);
    layout->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    layout->addStretch(2);
    layout->addWidget(new SymbolLabel(symbol, Tone::Muted, kSymbolSize, this), 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        layout->addLayout(row);
    }
    m_buttons->setSpacing(spacing::kSmall);
    m_buttons->setAlignment(Qt::AlignHCenter);
    layout->addSpacing(spacing::kSmall);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::addAction(QAction &action)
{
    auto *button = new QPushButton(action.icon(), {}, this);
    button->setDefault(m_buttons->count() == 0);
    button->setMinimumHeight(34);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    const auto follow = [button, source = &action] {
        button->setText(source->text());
        button->setToolTip(source->toolTip());
        button->setEnabled(source->isEnabled());
    };
    connect(&action, &QAction::changed, button, follow);
    follow();
    m_buttons->addWidget(button);
}

} // namespace sharewright
