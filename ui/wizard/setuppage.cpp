// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/setuppage.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/wizard/findinglines.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kProseWidth = 760; // longer lines are hard to read

} // namespace

SetupPage::SetupPage(SetupStep step, QWidget *parent)
    : QScrollArea(parent)
    , m_step(step)
    , m_findings(new FindingLines)
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
    m_content->addWidget(m_findings);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(SetupSteps::title(step));
    setAccessibleDescription(SetupSteps::why(step));
}

void SetupPage::setFindings(const QList<Finding> &findings)
{
    m_findings->setFindings(findings);
}

} // namespace sharewright
