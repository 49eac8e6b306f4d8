// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

#include "core/base/ids.h"
#include "core/base/result.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace sharewright {

class LogList;
class LogModel;
class SearchBar;

/// The live log with its tools: follow, search, filter by host and stream, copy, save.
class LogPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPane)
public:
    /// `model` must outlive the pane.
    explicit LogPane(LogModel &model, QWidget *parent = nullptr);

    void setHosts(const QList<HostId> &hosts);
    /// The complete log on disk; empty: not known yet. Saving copies it, otherwise what is in memory is written.
    void setLogFile(const QString &file) { m_logFile = file; }
    /// After lines came or went.
    void updateCounts();
    void search();
    void showLastLineOf(int step);
    void showOnlyHost(const HostId &host);
    [[nodiscard]] LogList *list() const { return m_list; }

    /// Writes the log to a file of the user's choice; what the save button does after asking for the name.
    [[nodiscard]] Result<> saveTo(const QString &file) const;

private:
    [[nodiscard]] QWidget *createTools();
    void connectSignals();
    void setTexts();
    [[nodiscard]] static QStringList streamNames();
    void applyFilter();
    void find(const QString &words, bool forward);
    void askAndSave();

    LogModel &m_model;
    LogList *m_list = nullptr;
    SearchBar *m_search = nullptr;
    QComboBox *m_host = nullptr;
    QComboBox *m_stream = nullptr;
    QToolButton *m_follow = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QString m_logFile;
};

} // namespace sharewright
