// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include "core/project/project.h"
#include "ui/models/scananswer.h"

namespace sharewright {

/// Hosts that were read from somewhere, with a tick each and, after a scan, whether they answered. GUI thread.
class FoundHosts final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundHosts)

public:
    explicit FoundHosts(QObject *parent = nullptr);

    /// All are ticked at first, except where there are more than anybody wants at once.
    void setHosts(const QList<Host> &hosts);
    [[nodiscard]] const QList<Host> &hosts() const { return m_hosts; }
    [[nodiscard]] QList<Host> chosen() const;
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    void setAllChosen(bool chosen);

    /// Whoever answers gets the tick, whoever does not loses it.
    void setAnswer(int row, const ScanAnswer &answer);
    /// The rows say nothing of a scan any more; ticks stay.
    void forgetAnswers();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString textOf(int row) const;
    void setChosen(int row, bool chosen);

    QList<Host> m_hosts;
    QSet<int> m_chosen;
    QHash<int, ScanAnswer> m_answers; ///< by row
};

} // namespace sharewright
