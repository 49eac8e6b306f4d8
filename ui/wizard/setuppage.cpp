// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/setuppage.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kProseWidth = 760; // longer lines are hard to read

} // namespace

SetupPage::SetupPage(SetupStep step, QWidget *parent) : QScrollArea(parent), m_step(step)
{
    auto *inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(spacing::kPage, spacing::kHuge, spacing::kPage, spacing::kHuge);
    m_content->setSpacing(spacing::kLarge);
    auto *title = new QLabel(SetupSteps::title(step));
    title->setFont(fontOf(TypeSize::Title));
    QLabel *why = proseLabel(SetupSteps::why(step), true);
    why->setMaximumWidth(kProseWidth);
    m_content->addWidget(title);
    m_content->addWidget(why);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(SetupSteps::title(step));
    setAccessibleDescription(SetupSteps::why(step));
}

bool SetupPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool taken = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return taken;
}

void SetupPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

// Exactly what the texts need at this width. By itself a wrapped text asks for the height that it has in a narrow column, which
// would be scrolled to for nothing, and may be given less than it needs once the scroll bar takes its part.
void SetupPage::fitHeight()
{
    widget()->setMinimumHeight(std::max(0, widget()->heightForWidth(viewport()->width())));
}

} // namespace sharewright
