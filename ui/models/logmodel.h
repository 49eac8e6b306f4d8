// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <optional>
#include <vector>

#include <QAbstractListModel>
#include <QHash>

#include "core/base/ids.h"
#include "ui/models/logstore.h"
#include "ui/models/logtext.h"

namespace sharewright {

/// Which lines of a log are shown.
struct LogFilter {
    std::optional<HostId> host; ///< nothing: all hosts
    bool out = true;
    bool err = true;
    bool notes = true;
    bool operator==(const LogFilter &) const = default;
};

/// The newest lines of a run, of all hosts in the order of arrival, as a list that drops its oldest rows when it is
/// full. Lines are staged one by one and appear together on commit(). GUI thread.
class LogModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)
public:
    enum Role {
        HostRole = Qt::UserRole, ///< QString
        KindRole,                ///< int of LogKind
        TimeRole,                ///< qint64, ms since the epoch, UTC
        StepRole,                ///< position in the plan, -1: none
        NumberRole,              ///< quint64, number of the line since the run began
        RawRole,                 ///< QByteArray, the line's bytes
    };

    explicit LogModel(QObject *parent = nullptr, int maxLines = LogStore::kMaxLines);

    /// A small number for a host, for LogStamp.
    [[nodiscard]] int hostNumber(const HostId &host);
    /// Keeps a line for the next commit. `text` must stay alive until then.
    void stage(const LogStamp &stamp, QByteArrayView text);
    void commit();
    void clear();

    void setFilter(const LogFilter &filter);
    [[nodiscard]] const LogFilter &filter() const { return m_filter; }

    /// The next row from `from` on, in the direction of `step` (1 or -1), that has the needle; goes round at the
    /// end once. -1: no row has it.
    [[nodiscard]] int find(const LogNeedle &needle, int from, int step) const;
    /// Row of the newest line of a step; -1: none is here.
    [[nodiscard]] int lastRowOfStep(int step) const;
    /// How many lines of the run are no longer here.
    [[nodiscard]] quint64 dropped() const { return m_store.begin(); }
    [[nodiscard]] const LogStore &store() const { return m_store; }
    /// Length of the longest line so far, in bytes.
    [[nodiscard]] qsizetype longestLine() const { return m_longest; }
    /// One line as text with time, host and mark, as copying and saving write it.
    [[nodiscard]] QString lineText(int row) const;
    [[nodiscard]] LogLine line(int row) const { return m_store.at(numberAt(row)); }
    [[nodiscard]] QString hostName(int number) const { return m_hosts.value(number).value; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isFiltering() const { return m_filter != LogFilter{}; }
    [[nodiscard]] bool passes(const LogStamp &stamp) const;
    [[nodiscard]] quint64 numberAt(int row) const;
    void dropOldest(int lines);
    void appendStaged();

    struct Staged {
        LogStamp stamp;
        QByteArrayView text;
    };

    LogStore m_store;
    LogFilter m_filter;
    int m_filterHost = -1;
    std::deque<quint64> m_rows; ///< numbers of the shown lines, only while filtering
    std::vector<Staged> m_staged;
    QList<HostId> m_hosts;
    QHash<HostId, int> m_hostNumbers;
    qsizetype m_longest = 0;
};

} // namespace sharewright
