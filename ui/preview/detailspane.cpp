// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/detailspane.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/preview/codetabs.h"
#include "ui/preview/facelabel.h"

namespace sharewright {

namespace {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

QString factTable(const QList<QPair<QString, QString>> &facts)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='0'>");
    for (const auto &[label, value] : facts) {
        html +=
            QStringLiteral(
                "<tr><td style='padding-right:14px; padding-bottom:3px; white-space:nowrap'>%1</td>"
                "<td style='padding-bottom:3px'><b>%2</b></td></tr>")
                .arg(label.toHtmlEscaped(),
                     value.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }
    return html + QStringLiteral("</table>");
}

} // namespace

DetailsPane::DetailsPane(Syntax &syntax, QWidget *parent)
    : QWidget(parent)
    , m_mark(new FaceLabel(this))
    , m_title(wrappedLabel(this))
    , m_lead(wrappedLabel(this))
    , m_facts(wrappedLabel(this))
    , m_tabs(new CodeTabs(syntax, this))
    , m_filler(new QWidget(this))
{
    m_title->setFont(fontOf(TypeSize::Subtitle));
    m_facts->setTextFormat(Qt::RichText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kMedium,
                               spacing::kMedium);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_mark);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_facts);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_filler, 1);
}

void DetailsPane::show(const Details &details, Tab tab)
{
    m_mark->show(details.face, details.mark);
    m_title->setText(details.title);
    m_lead->setText(details.lead);
    m_lead->setVisible(!details.lead.isEmpty());
    m_facts->setText(factTable(details.facts));
    m_facts->setVisible(!details.facts.isEmpty());
    m_tabs->setVisible(!details.tabs.isEmpty());
    m_filler->setVisible(details.tabs.isEmpty());
    m_tabs->setTabs(details.tabs, tab == Tab::Kept ? m_tabs->currentTab() : details.currentTab);
}

} // namespace sharewright
