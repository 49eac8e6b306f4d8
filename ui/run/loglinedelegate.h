// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace sharewright {

class LogModel;

/// Draws one line of the log: time, host, a mark for errors and notes, text. Marks the words searched for. All rows
/// are of one size.
class LogLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogLineDelegate)
public:
    /// `model` must outlive the delegate.
    LogLineDelegate(const LogModel &model, QObject *parent);

    void setHostWidth(int width) { m_hostWidth = width; }
    void setSearchWords(const QString &words) { m_words = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintMatches(QPainter *painter, const QRect &area, const QString &text,
                      int baseline) const;
    [[nodiscard]] int textLeft(const QFontMetrics &metrics) const;

    const LogModel &m_model;
    QString m_words;
    int m_hostWidth = 0;
};

} // namespace sharewright
