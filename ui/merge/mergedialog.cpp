// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/merge/mergedialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/preview/codeview.h"
#include "ui/preview/filediff.h"
#include "ui/preview/visibletext.h"

namespace sharewright {

namespace {

constexpr QSize kFirstSize(1100, 760);

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

MergeDialog::MergeDialog(const Project &project, const SiteFacts &facts, RemoteConnector &connector,
                         QWidget *parent)
    : QDialog(parent)
    , m_editing(project, facts)
    , m_model(m_editing)
    , m_fetcher(connector)
{
    setWindowTitle(tr("Merge the hosts' files"));
    m_filter.setSourceModel(&m_model);
    buildLayout();
    connect(&m_editing, &MergeEditing::changed, this, [this] {
        refreshSummary();
        refreshSelection();
    });
    connect(&m_fetcher, &VersionFetcher::fetched, this, &MergeDialog::showVersions);
    refreshSummary();
    if (m_filter.rowCount() > 0)
        m_table->selectRow(0);
    refreshSelection();
    resize(kFirstSize);
}

void MergeDialog::buildLayout()
{
    m_summary = new QLabel(this);
    m_summary->setFont(fontOf(TypeSize::Strong));
    m_summary->setWordWrap(true);
    auto *choices = new QHBoxLayout;
    buildChoices(*choices);
    buildTable();
    auto *comparison = new QHBoxLayout;
    buildComparison(*comparison);
    auto *decisions = new QHBoxLayout;
    buildDecisions(*decisions);

    auto *below = new QWidget(this);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addLayout(decisions);
    belowColumn->addLayout(comparison);
    belowColumn->addWidget(m_remark);
    belowColumn->addWidget(m_difference, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Keep these decisions"));
    buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_summary);
    column->addLayout(choices);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
}

void MergeDialog::buildChoices(QHBoxLayout &row)
{
    m_shown = new QComboBox(this);
    m_shown->addItem(tr("conflicts"), static_cast<int>(MergeFilter::Shown::Conflicts));
    m_shown->addItem(tr("open conflicts"), static_cast<int>(MergeFilter::Shown::Open));
    m_shown->addItem(tr("names that only some hosts have"),
                     static_cast<int>(MergeFilter::Shown::OnlySome));
    m_shown->addItem(tr("all names"), static_cast<int>(MergeFilter::Shown::All));
    m_rule = new QComboBox(this);
    m_rule->addItem(tr("stays open: the plan may not run"), static_cast<int>(MergeRule::Ask));
    m_rule->addItem(tr("comes from the seed host"), static_cast<int>(MergeRule::Seed));
    m_rule->addItem(tr("is the one changed last"), static_cast<int>(MergeRule::Newest));
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(migration().mergeRule)));
    row.addWidget(labelFor(tr("&Show"), m_shown));
    row.addWidget(m_shown);
    row.addSpacing(spacing::kLarge);
    row.addWidget(labelFor(tr("What nobody chose &for"), m_rule));
    row.addWidget(m_rule);
    row.addStretch(1);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setShown(static_cast<MergeFilter::Shown>(m_shown->currentData().toInt()));
        refreshSelection();
    });
    connect(m_rule, &QComboBox::currentIndexChanged, this,
            [this] { m_editing.setRule(static_cast<MergeRule>(m_rule->currentData().toInt())); });
}

void MergeDialog::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Names and their versions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setStretchLastSection(true);
    constexpr int kSubjectWidth = 180;
    constexpr int kPathWidth = 220;
    constexpr int kHostWidth = 210;
    header.resizeSection(MergeModel::SubjectColumn, kSubjectWidth);
    header.resizeSection(MergeModel::FileColumn, kPathWidth);
    for (int column = MergeModel::FirstHostColumn; column < m_model.decisionColumn(); ++column)
        header.resizeSection(column, kHostWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MergeDialog::refreshSelection);
    connect(m_table, &QTableView::activated, this, &MergeDialog::compare);
}

void MergeDialog::buildDecisions(QHBoxLayout &row)
{
    row.addWidget(new QLabel(tr("Of the selected file, share")));
    int number = 1;
    for (const HostId &host : m_editing.table().hosts) {
        auto *take = new QPushButton(tr("the version of %1").arg(host.value), this);
        take->setAutoDefault(false);
        take->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
        take->setToolTip(tr("The other versions are kept aside (Alt+%1)").arg(number++));
        connect(take, &QPushButton::clicked, this, [this, host] { takeVersion(host); });
        row.addWidget(take);
        m_takes.append(take);
    }
    m_forget = new QPushButton(tr("what the &rule says"), this);
    m_forget->setAutoDefault(false);
    m_forget->setToolTip(tr("Takes the decision on this file back"));
    connect(m_forget, &QPushButton::clicked, this, &MergeDialog::forgetDecision);
    row.addWidget(m_forget);
    row.addStretch(1);
}

void MergeDialog::buildComparison(QHBoxLayout &row)
{
    m_before = new QComboBox(this);
    m_before->setAccessibleName(tr("First host to compare"));
    m_after = new QComboBox(this);
    m_after->setAccessibleName(tr("Second host to compare"));
    m_compare = new QPushButton(tr("Show the &difference"), this);
    m_compare->setAutoDefault(false);
    m_compare->setToolTip(tr("Reads this file from both hosts; nothing of it is kept"));
    m_remark = new QLabel(this);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setFont(fontOf(TypeSize::Small));
    m_remark->setWordWrap(true);
    m_difference = new CodeView(m_syntax, this);
    m_difference->setAccessibleName(tr("Difference of two versions"));
    row.addWidget(labelFor(tr("&Compare"), m_before));
    row.addWidget(m_before);
    row.addWidget(labelFor(tr("&with"), m_after));
    row.addWidget(m_after);
    row.addWidget(m_compare);
    row.addStretch(1);
    connect(m_compare, &QPushButton::clicked, this, &MergeDialog::compare);
}

void MergeDialog::refreshSummary()
{
    const MergeTable &table = m_editing.table();
    const qsizetype open = m_editing.openConflicts();
    const QString counts = tr("%1 names are the same everywhere, %2 come from some hosts only.")
                               .arg(table.count(MergeState::Same))
                               .arg(table.count(MergeState::OnlySome));
    m_summary->setText(
        (open == 0 ? tr("Every conflict is decided.")
                   : tr("%n conflicts wait for a decision.", nullptr, static_cast<int>(open)))
        + QLatin1Char(' ') + counts);
}

std::optional<int> MergeDialog::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_filter.mapToSource(rows.first()).row());
}

void MergeDialog::refreshSelection()
{
    const std::optional<int> selected = selectedRow();
    const MergeRow *row = selected ? &m_model.mergeRow(*selected) : nullptr;
    for (qsizetype i = 0; i < m_takes.size(); ++i)
        m_takes[i]->setEnabled(row && MergeEditing::canTake(*row, m_editing.table().hosts[i]));
    m_forget->setEnabled(row && row->decision == MergeDecision::Choice);
    QStringList files;
    if (row)
        for (const MergeVersion &version : row->versions)
            if (version.entry.kind == EntryKind::File)
                files.append(version.host.value);
    // The same row keeps the hosts that are being compared.
    const auto shown = [](const QComboBox &box) {
        QStringList hosts;
        for (int i = 0; i < box.count(); ++i)
            hosts.append(box.itemText(i));
        return hosts;
    };
    if (shown(*m_before) != files)
        for (QComboBox *box : {m_before, m_after}) {
            box->clear();
            box->addItems(files);
            box->setCurrentIndex(box == m_after ? static_cast<int>(files.size()) - 1 : 0);
        }
    const bool comparable = files.size() > 1;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_after, m_compare})
        widget->setEnabled(comparable);
}

HostId MergeDialog::hostAt(const QComboBox &box) const
{
    return HostId(box.currentText());
}

void MergeDialog::compare()
{
    const std::optional<int> selected = selectedRow();
    if (!selected || m_before->count() < 2)
        return;
    const MergeRow &row = m_model.mergeRow(*selected);
    m_remark->setText(tr("Reading %1 from %2 and %3 …")
                          .arg(row.path(), m_before->currentText(), m_after->currentText()));
    m_fetcher.fetch(m_editing.project(), m_editing.pathOf(row), hostAt(*m_before),
                    hostAt(*m_after));
}

void MergeDialog::showVersions(const VersionFetcher::Versions &versions)
{
    for (const Result<QByteArray> &version : {versions.before, versions.after})
        if (!version) {
            m_remark->setText(version.error().message);
            m_difference->showText({}, Language::Plain);
            return;
        }
    if (versions.before->contains('\0') || versions.after->contains('\0')) {
        m_remark->setText(tr("These versions are no text: %1 has %2 bytes, %3 has %4 bytes.")
                              .arg(versions.first.value)
                              .arg(versions.before->size())
                              .arg(versions.second.value)
                              .arg(versions.after->size()));
        m_difference->showText({}, Language::Plain);
        return;
    }
    const QList<DiffLine> lines = shownDiff(*versions.before, *versions.after);
    const DiffCounts counts = countChanges(lines);
    m_remark->setText(tr("%1: red lines only on %2 (%3), green lines only on %4 (%5)")
                          .arg(versions.path, versions.first.value)
                          .arg(counts.removed)
                          .arg(versions.second.value)
                          .arg(counts.added));
    m_difference->showDifference(lines, languageFor(versions.path));
}

void MergeDialog::takeVersion(const HostId &host)
{
    if (const std::optional<int> selected = selectedRow())
        m_editing.take(m_model.mergeRow(*selected), host);
}

void MergeDialog::forgetDecision()
{
    if (const std::optional<int> selected = selectedRow())
        m_editing.forget(m_model.mergeRow(*selected));
}

} // namespace sharewright
