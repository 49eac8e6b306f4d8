// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sharewright {

/// Asks what the way back is to comprise, before it is planned. Nothing runs from here.
class UnshareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnshareDialog)
public:
    explicit UnshareDialog(QWidget *parent = nullptr);
    [[nodiscard]] bool retires() const;

private:
    QCheckBox *m_retire = nullptr;
};

/// The last question before the storage side is given up: goes on only when `word` was typed.
class RetireDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetireDialog)
public:
    explicit RetireDialog(const QString &word, QWidget *parent = nullptr);

private:
    QLineEdit *m_typed = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace sharewright
