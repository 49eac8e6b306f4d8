// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace sharewright {

/// The field above the diagram: goes through the cards that say the words, one after the other, and tells how many there
/// are, to screen readers as well. Return and Shift+Return go on and back, Esc closes.
class DiagramSearchBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagramSearchBar)

public:
    /// Hidden until `open`.
    explicit DiagramSearchBar(QWidget *parent = nullptr);

    void open();
    /// The cards that `wordsChanged` led to; stays at the one that is shown when it is still among them.
    void setHits(const QStringList &keys);
    [[nodiscard]] QString words() const;
    /// "2 of 7"; empty without words.
    [[nodiscard]] QString answer() const;
    void next();
    void previous();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void hitReached(const QString &cardKey);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(qsizetype by);
    void tell();

    QLineEdit *m_field = nullptr;
    QLabel *m_answer = nullptr;
    QStringList m_hits;
    qsizetype m_at = 0;
};

} // namespace sharewright
