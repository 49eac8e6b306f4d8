// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/setuppage.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kProseWidth = 760; // longer lines are hard to read

/// As high as its texts need at the width they get. A wrapped text's own least height is that of a narrow column, which would
/// be scrolled to for nothing.
class Inside final : public QWidget
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QWidget::minimumSizeHint().width(), 0};
    }
};

} // namespace

SetupPage::SetupPage(SetupStep step, QWidget *parent) : QScrollArea(parent), m_step(step)
{
    auto *inside = new Inside;
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

} // namespace sharewright
