// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sharewright {

/// A field for words with "previous" and "next". Enter and Shift+Enter, F3 and Shift+F3 do the same.
class SearchBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBar)
public:
    explicit SearchBar(QWidget *parent = nullptr);

    /// What is searched, said in the empty field. The owner says it in every language.
    void setPlaceholder(const QString &text);

    [[nodiscard]] QString words() const;
    /// Puts the keyboard into the field and marks what stands in it.
    void takeFocus();
    void showFound(bool found);
    /// Searches on in the last direction asked for; nothing happens while the field is empty.
    void next();
    void previous();

Q_SIGNALS:
    void searchRequested(const QString &words, bool forward);
    void wordsChanged(const QString &words);

private:
    void ask(bool forward);

    QLineEdit *m_field = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace sharewright
