// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QMap>
#include <QTimer>

#include "core/remote/remotehost.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace sharewright {

class Banner;
class TrustedKeys;

/// Asks whether host keys that nobody has vouched for are to be trusted: all in one place, with everything that is needed
/// to decide. A list that the person trusts can be pasted; the keys in it are ticked, the others not (TrustedKeys). The
/// default, Escape and closing all mean Reject; so does a key that is not ticked.
class UnknownKeysDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnknownKeysDialog)

public:
    explicit UnknownKeysDialog(QWidget *parent = nullptr);

    /// A further key; answers under which number `answer` tells of it. One that comes while the dialog is open stands at the
    /// end, is scrolled to and counted on the buttons, which then cannot be pressed for a moment.
    int add(const HostKeyQuestion &question);
    /// Nobody waits for this key any more. With the last one the dialog goes.
    void remove(int number);
    /// Once the dialog is closed.
    [[nodiscard]] HostKeyAnswer answer(int number) const;

private:
    void createTable();
    [[nodiscard]] QLayout *createCommand();
    [[nodiscard]] QLayout *createComparison();
    [[nodiscard]] QDialogButtonBox *createButtons();
    [[nodiscard]] QTreeWidgetItem *itemOf(int number) const;
    QPushButton *addAnswer(QDialogButtonBox &box, HostKeyAnswer answer);
    /// Ticks it if the pasted list has it, and only then; leaves it alone where nothing is pasted.
    void judge(QTreeWidgetItem &item, const TrustedKeys &trusted);
    void compare();
    [[nodiscard]] QString comparison() const;
    void refresh();
    void fitSize();

    Banner *m_banner = nullptr;
    QTreeWidget *m_table = nullptr;
    QLineEdit *m_command = nullptr;
    QPlainTextEdit *m_trusted = nullptr;
    QLabel *m_compared = nullptr;
    QPushButton *m_once = nullptr;
    QPushButton *m_remember = nullptr;
    QMap<int, HostKeyQuestion> m_questions;
    QTimer m_settling;
    HostKeyAnswer m_answer = HostKeyAnswer::Reject;
    int m_added = 0;
};

} // namespace sharewright
