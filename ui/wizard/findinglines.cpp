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

SymbolLabel *symbolFor(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return new SymbolLabel(Symbol::StateError, Tone::Bad, 18);
    case Severity::Warning:
        return new SymbolLabel(Symbol::StateWarning, Tone::Warning, 18);
    case Severity::Hint:
        break;
    }
    return new SymbolLabel(Symbol::StateHint, Tone::Accent, 18);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingLines::tr("Error");
    case Severity::Warning:
        return FindingLines::tr("Warning");
    case Severity::Hint:
        break;
    }
    return FindingLines::tr("Hint");
}

} // namespace

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
        m_grid->addWidget(symbolFor(finding.severity), row, 0, Qt::AlignTop);
        QLabel *text =
            proseLabel(finding.remedy.isEmpty() ? finding.text
                                                : QString(finding.text + u' ' + finding.remedy));
        text->setAccessibleName(
            QStringLiteral("%1: %2").arg(severityWord(finding.severity), text->text()));
        text->setToolTip(finding.cause);
        m_grid->addWidget(text, row, 1);
    }
    if (findings.size() > shown)
        m_grid->addWidget(proseLabel(tr("%1 more below").arg(findings.size() - shown), true), shown,
                          1);
    setVisible(!findings.isEmpty());
}

} // namespace sharewright
