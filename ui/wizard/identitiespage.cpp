// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/identitiespage.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kRowHeight = 30;

/// Cells that hurt carry a symbol and bold type beside the colour.
class HurtDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(IdentityTable::HurtsRole).toBool())
            return;
        const Theme &theme = Theme::of(option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = icon(Symbol::StateError, Tone::Bad);
        option->font.setWeight(QFont::DemiBold);
        option->palette.setColor(QPalette::Text, theme.ink(Tone::Bad));
        option->backgroundBrush = theme.tint(Tone::Bad);
    }
};

QPlainTextEdit *commandBox(const QStringList &lines, const QString &name)
{
    auto *box = new QPlainTextEdit(lines.join(u'\n'));
    box->setReadOnly(true);
    box->setFont(monospaceFont());
    box->setTabChangesFocus(true);
    box->setAccessibleName(name);
    box->setFixedHeight(24 + 20 * static_cast<int>(std::min<qsizetype>(6, lines.size() + 1)));
    return box;
}

} // namespace

IdentitiesPage::IdentitiesPage(SiteSession &session, Document &document, QWidget *parent)
    : SetupPage(SetupStep::Identities, parent)
    , m_model(session, document)
    , m_table(m_model)
    , m_view(new QTableView)
    , m_summary(proseLabel({}))
    , m_probe(new QPushButton(icon(Symbol::Probe), tr("Look at all hosts")))
    , m_remedies(new QWidget)
{
    buildTable();
    content().addWidget(m_summary);
    content().addWidget(m_probe, 0, Qt::AlignLeft);
    content().addWidget(m_view);
    (new QVBoxLayout(m_remedies))->setContentsMargins(0, 0, 0, 0);
    content().addWidget(m_remedies);
    content().addStretch(1);
    connect(m_probe, &QPushButton::clicked, this, &IdentitiesPage::probeRequested);
    connect(&m_model, &SetupModel::changed, this, &IdentitiesPage::refresh);
    refresh();
}

QWidget *IdentitiesPage::firstControl() const
{
    return m_model.hasFacts() ? static_cast<QWidget *>(m_view) : m_probe;
}

void IdentitiesPage::buildTable()
{
    m_view->setModel(&m_table);
    m_view->setItemDelegate(new HurtDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Numbers of users and groups on each host"));
}

void IdentitiesPage::refresh()
{
    m_summary->setText(m_model.summary());
    m_probe->setVisible(!m_model.hasFacts());
    m_view->setVisible(m_model.hasFacts() && m_table.rowCount() > 0);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                           + kRowHeight * m_table.rowCount() + 2 * m_view->frameWidth() + 16);
    refreshRemedies();
}

void IdentitiesPage::refreshRemedies()
{
    const QList<IdentityRemedy> remedies = m_model.remedies();
    if (remedies == m_shown)
        return; // what was typed there stays
    m_shown = remedies;
    qDeleteAll(m_remedies->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const IdentityRemedy &remedy : remedies)
        m_remedies->layout()->addWidget(cardFor(remedy));
}

QWidget *IdentitiesPage::cardFor(const IdentityRemedy &remedy)
{
    auto *card = new SetupCard(remedy.title);
    card->content().addWidget(proseLabel(remedy.text));
    if (!remedy.commands.isEmpty())
        card->content().addWidget(commandBox(remedy.commands, tr("Commands to run")));
    if (!remedy.files.isEmpty())
        card->content().addWidget(
            proseLabel(tr("Touches: %1").arg(remedy.files.join(QStringLiteral(", "))), true));
    if (!remedy.changesProject)
        return card;
    auto *row = new QHBoxLayout;
    auto *take = new QPushButton(tr("Put it into the project"));
    take->setAccessibleName(QStringLiteral("%1: %2").arg(remedy.title, take->text()));
    QLineEdit *group = nullptr;
    if (remedy.kind == IdentityRemedy::Kind::CommonGroup) {
        group = new QLineEdit(QStringLiteral("pandorashare"));
        group->setAccessibleName(tr("Name of the group"));
        group->setMaximumWidth(220);
        row->addWidget(group);
    }
    connect(
        take, &QPushButton::clicked, this,
        [this, kind = remedy.kind, group] {
            m_model.apply(kind, group != nullptr ? group->text().trimmed() : QString());
        },
        Qt::QueuedConnection); // the answer removes this card
    row->addWidget(take);
    row->addStretch(1);
    card->content().addLayout(row);
    return card;
}

} // namespace sharewright
