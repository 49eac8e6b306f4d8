// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
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

/// Asks whether host keys that nobody has vouched for are to be trusted: all in one place, with everything that is needed
/// to decide. A list of fingerprints that the person trusts can be pasted; the keys in it are ticked, the others not. The
/// default, Escape and closing all mean Reject; so does a key that is not ticked.
class UnknownKeysDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnknownKeysDialog)

public:
    explicit UnknownKeysDialog(QWidget *parent = nullptr);

    /// A further key; answers under which number `answer` tells of it. While the dialog is open it cannot be accepted for
    /// a moment afterwards, so that nobody accepts what has not been seen.
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
    QPushButton *addAnswer(QDialogButtonBox &box, const QString &text, HostKeyAnswer answer);
    void compare();
    void refresh();
    void fitHeight();

    Banner *m_banner = nullptr;
    QTreeWidget *m_table = nullptr;
    QLineEdit *m_command = nullptr;
    QPlainTextEdit *m_trusted = nullptr;
    QLabel *m_compared = nullptr;
    QList<QPushButton *> m_accepting;
    QTimer m_settling;
    HostKeyAnswer m_answer = HostKeyAnswer::Reject;
    int m_added = 0;
};

} // namespace sharewright
