// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/logpane.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "ui/common/icons.h"
#include "ui/models/logmodel.h"
#include "ui/preview/searchbar.h"
#include "ui/preview/togglebutton.h"
#include "ui/run/loglist.h"

namespace sharewright {

namespace {

constexpr int kWidestFilter = 220;

enum Streams { AllStreams, ErrorsAndNotes, OnlyErrors, OnlyNotes };

Result<> copyFile(const QString &from, QFileDevice &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io,
            LogPane::tr("The log file %1 cannot be read: %2.").arg(from, source.errorString()));
    while (!source.atEnd()) {
        if (to.write(source.read(1 << 20)) < 0)
            break;
    }
    return {};
}

} // namespace

LogPane::LogPane(LogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new LogList(model, this))
    , m_search(new SearchBar(this))
    , m_host(new QComboBox(this))
    , m_stream(new QComboBox(this))
    , m_follow(new ToggleButton({}, this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
{
    m_follow->setChecked(true);
    m_stream->addItems(streamNames());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(fontOf(TypeSize::Small));
    for (QComboBox *filter : {m_host, m_stream}) { // as wide as their words in any language
        filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        filter->setMaximumWidth(kWidestFilter);
    }
    setHosts({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(createTools());
    column->addWidget(m_list, 1);
    connectSignals();
    inEveryLanguage(this, [this] { setTexts(); });
}

void LogPane::setTexts()
{
    m_title->setText(tr("Log"));
    m_search->setPlaceholder(tr("Search the log"));
    m_host->setAccessibleName(tr("Show lines of this host"));
    m_host->setItemText(0, tr("All hosts"));
    m_stream->setAccessibleName(tr("Show these kinds of lines"));
    const QStringList names = streamNames();
    for (int i = 0; i < names.size(); ++i)
        m_stream->setItemText(i, names[i]);
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keeps the newest line in sight. Scrolling up stops it"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the selected lines with time and host"));
    m_save->setText(tr("Save\u2026"));
    m_save->setToolTip(tr("Saves the complete log to a file"));
    updateCounts();
}

// In the order of Streams.
QStringList LogPane::streamNames()
{
    return {tr("All lines"), tr("Errors and notes"), tr("Only standard error"), tr("Only notes")};
}

QWidget *LogPane::createTools()
{
    auto *tools = new QWidget(this);
    m_title->setFont(fontOf(TypeSize::Strong));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(spacing::kLarge, spacing::kTight, spacing::kLarge, 0);
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_title);
    row->addWidget(m_count, 1);
    row->addWidget(m_search);
    row->addWidget(m_host);
    row->addWidget(m_stream);
    row->addWidget(m_follow);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return tools;
}

void LogPane::connectSignals()
{
    connect(m_follow, &QToolButton::toggled, m_list, &LogList::setFollowing);
    connect(m_list, &LogList::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_host, &QComboBox::currentIndexChanged, this, &LogPane::applyFilter);
    connect(m_stream, &QComboBox::currentIndexChanged, this, &LogPane::applyFilter);
    connect(m_search, &SearchBar::searchRequested, this, &LogPane::find);
    connect(m_search, &SearchBar::wordsChanged, m_list, &LogList::setSearchWords);
    connect(m_copy, &QToolButton::clicked, m_list, &LogList::copySelection);
    connect(m_save, &QToolButton::clicked, this, &LogPane::askAndSave);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_copy->setEnabled(m_list->selectionModel()->hasSelection()); });
    m_copy->setEnabled(false);
}

void LogPane::setHosts(const QList<HostId> &hosts)
{
    m_host->clear();
    m_host->addItem(tr("All hosts"));
    int letters = 0;
    for (const HostId &host : hosts) {
        m_host->addItem(host.value);
        letters = std::max(letters, static_cast<int>(host.value.size()));
    }
    m_list->setHostLetters(letters);
}

void LogPane::applyFilter()
{
    LogFilter filter;
    if (m_host->currentIndex() > 0)
        filter.host = HostId(m_host->currentText());
    const int streams = m_stream->currentIndex();
    filter.out = streams == AllStreams;
    filter.err = streams != OnlyNotes;
    filter.notes = streams != OnlyErrors;
    m_model.setFilter(filter);
    updateCounts();
    if (m_list->isFollowing())
        m_list->scrollToBottom();
}

void LogPane::updateCounts()
{
    const QLocale locale = shownLocale();
    QString text = tr("%Ln lines", nullptr, m_model.rowCount());
    if (m_model.dropped() > 0)
        text += tr(", %1 older ones only in the log file").arg(locale.toString(m_model.dropped()));
    if (m_count->text() != text)
        m_count->setText(text);
}

void LogPane::find(const QString &words, bool forward)
{
    const int rows = m_model.rowCount();
    const QModelIndex current = m_list->currentIndex();
    const int step = forward ? 1 : -1;
    const int from = current.isValid() ? current.row() + step : forward ? 0 : rows - 1;
    const int row = m_model.find(LogNeedle(words), from, step);
    m_search->showFound(row >= 0);
    if (row >= 0)
        m_list->goTo(row);
}

void LogPane::search()
{
    m_search->takeFocus();
}

void LogPane::showLastLineOf(int step)
{
    const int row = m_model.lastRowOfStep(step);
    if (row >= 0)
        m_list->goTo(row);
}

void LogPane::showOnlyHost(const HostId &host)
{
    m_host->setCurrentIndex(std::max(0, m_host->findText(host.value)));
}

void LogPane::askAndSave()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the log"), QStringLiteral("sharewright.log"));
    if (file.isEmpty())
        return;
    if (const auto saved = saveTo(file); !saved)
        QMessageBox::warning(this, tr("The log was not saved"), saved.error().message);
}

Result<> LogPane::saveTo(const QString &file) const
{
    QSaveFile target(file);
    const auto refused = [&] {
        return failure(
            ErrorCode::Io,
            tr("%1 cannot be written: %2. Choose another place.").arg(file, target.errorString()));
    };
    if (!target.open(QIODevice::WriteOnly))
        return refused();
    if (!m_logFile.isEmpty()) {
        if (auto copied = copyFile(m_logFile, target); !copied)
            return copied;
    } else {
        if (m_model.dropped() > 0)
            target.write(
                tr("# The run is not finished; %1 older lines are only in its own log file.\n")
                    .arg(m_model.dropped())
                    .toUtf8());
        for (int row = 0; row < m_model.rowCount(); ++row)
            target.write(m_model.lineText(row).toUtf8() + '\n');
    }
    return target.commit() ? Result<>() : Result<>(refused());
}

} // namespace sharewright
