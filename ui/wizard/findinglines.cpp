// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/findinglines.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>

#include "ui/common/symbollabel.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kSymbol = 18;

} // namespace

FindingMark markOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Error:
        return {Symbol::StateError, Tone::Bad};
    case FindingKind::Open:
        return {Symbol::StateSkipped, Tone::Muted};
    case FindingKind::Warning:
        return {Symbol::StateWarning, Tone::Warning};
    case FindingKind::Hint:
        break;
    }
    return {Symbol::StateHint, Tone::Accent};
}

FindingLines::FindingLines(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::kSmall);
    m_grid->setVerticalSpacing(spacing::kTight);
    m_grid->setColumnStretch(1, 1);
    setAccessibleName(tr("Findings of this page"));
    hide();
}

void FindingLines::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FindingLines::setFindings(const QList<Finding> &findings)
{
    clear();
    const int shown = std::min(kMost, static_cast<int>(findings.size()));
    for (int row = 0; row < shown; ++row) {
        const Finding &finding = findings[row];
        const FindingKind kind = kindOf(finding);
        const FindingMark mark = markOf(kind);
        m_grid->addWidget(new SymbolLabel(mark.symbol, mark.tone, kSymbol), row, 0, Qt::AlignTop);
        QLabel *text =
            proseLabel(finding.remedy.isEmpty() ? finding.text
                                                : QString(finding.text + u' ' + finding.remedy));
        text->setAccessibleName(QStringLiteral("%1: %2").arg(wordFor(kind), text->text()));
        text->setToolTip(finding.cause);
        m_grid->addWidget(text, row, 1);
    }
    if (findings.size() > shown)
        m_grid->addWidget(proseLabel(tr("%1 more below").arg(findings.size() - shown), true), shown,
                          1);
    setVisible(!findings.isEmpty());
}

} // namespace sharewright
