// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/folderspage.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/wizard/setupcard.h"

namespace sharewright {

namespace {

constexpr int kRowHeight = 30;

/// What lies in a folder, host by host.
QString sightsText(const FolderAdvice &advice)
{
    const QLocale locale;
    QStringList lines;
    for (const FolderSight &sight : advice.seen) {
        const FolderFact &fact = sight.fact;
        lines.append(!fact.exists ? FoldersPage::tr("%1: not there").arg(sight.host.value)
                     : fact.files < 0
                         ? FoldersPage::tr("%1: not counted in time").arg(sight.host.value)
                         : FoldersPage::tr("%1: %2 files, %3, owner %4:%5, mode %6")
                               .arg(sight.host.value, locale.toString(fact.files),
                                    locale.formattedDataSize(fact.bytes))
                               .arg(fact.uid)
                               .arg(fact.gid)
                               .arg(QString::number(fact.mode, 8)));
    }
    return lines.join(u'\n');
}

} // namespace

FoldersPage::FoldersPage(SiteSession &session, Document &document, QWidget *parent)
    : SetupPage(SetupStep::Folders, parent)
    , m_model(session, document)
    , m_table(m_model)
    , m_view(new QTableView)
    , m_summary(proseLabel({}))
    , m_follow(new QPushButton)
    , m_path(new QLineEdit)
    , m_reason(new SetupCard)
    , m_reasonTitle(headingLabel({}))
    , m_reasonText(proseLabel({}))
    , m_reasonSource(proseLabel({}, true))
{
    buildTable();
    content().addWidget(buildAdvice());
    content().addWidget(m_view);
    for (QLabel *label : {m_reasonTitle, m_reasonText, m_reasonSource})
        m_reason->content().addWidget(label);
    content().addWidget(m_reason);
    content().addWidget(buildAdding());
    content().addStretch(1);
    connect(&m_model, &SetupModel::changed, this, &FoldersPage::refresh);
    connect(&m_table, &FoldersTable::refused, this, &SetupPage::refused);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FoldersPage::refreshReason);
    m_view->setCurrentIndex(m_table.index(0, FoldersTable::Folder));
    refresh();
}

QWidget *FoldersPage::firstControl() const
{
    return m_view;
}

void FoldersPage::buildTable()
{
    m_view->setModel(&m_table);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(FoldersTable::Folder, QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Folders of Pandora FMS"));
}

QWidget *FoldersPage::buildAdvice()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_summary, 1);
    connect(m_follow, &QPushButton::clicked, &m_model, &FoldersSetup::followAdvice);
    row->addWidget(m_follow);
    return bar;
}

QWidget *FoldersPage::buildAdding()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("A folder of your own:"));
    label->setBuddy(m_path);
    m_path->setPlaceholderText(QStringLiteral("/var/spool/pandora/…"));
    m_path->setAccessibleName(tr("Path of a folder of your own"));
    m_path->setMaximumWidth(360);
    auto *add = new QPushButton(tr("Share it too"));
    const auto share = [this] {
        if (const Result<> added = m_model.addFolder(m_path->text()); added)
            m_path->clear();
        else
            Q_EMIT refused(added.error().message);
    };
    connect(add, &QPushButton::clicked, this, share);
    connect(m_path, &QLineEdit::returnPressed, this, share);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(add);
    row->addStretch(1);
    return bar;
}

void FoldersPage::refresh()
{
    const int differences = m_model.differences();
    const int shared = static_cast<int>(m_model.project().folders.size());
    m_summary->setText(differences == 0
                           ? tr("%n folders are shared, as advised.", nullptr, shared)
                           : tr("%n folders are shared. The advice differs.", nullptr, shared));
    m_follow->setVisible(differences > 0);
    m_follow->setText(differences == 1
                          ? tr("Follow the advice (1 change)")
                          : tr("Follow the advice (%n changes)", nullptr, differences));
    const int height = m_view->horizontalHeader()->sizeHint().height()
                       + kRowHeight * m_table.rowCount() + 2 * m_view->frameWidth();
    m_view->setFixedHeight(height);
    refreshReason();
}

void FoldersPage::refreshReason()
{
    const int row = m_view->currentIndex().row();
    m_reason->setVisible(row >= 0 && row < m_model.advice().size());
    if (m_reason->isHidden())
        return;
    const FolderAdvice &advice = m_model.advice().at(row);
    m_reasonTitle->setText(
        QStringLiteral("%1 – %2").arg(advice.entry.folder.id.value, needWords(advice.entry.need)));
    QStringList lines{advice.entry.reason};
    if (!advice.entry.otherwise.isEmpty())
        lines.append(advice.entry.need == FolderNeed::Never
                         ? tr("If it is shared: %1").arg(advice.entry.otherwise)
                         : tr("If it is not shared: %1").arg(advice.entry.otherwise));
    if (advice.used)
        lines.append(advice.evidence);
    if (const QString sights = sightsText(advice); !sights.isEmpty())
        lines.append(sights);
    m_reasonText->setText(lines.join(u'\n'));
    m_reasonSource->setText(tr("Source: %1").arg(advice.entry.source));
    m_reasonSource->setVisible(!advice.entry.source.isEmpty());
}

} // namespace sharewright
