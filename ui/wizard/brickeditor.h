// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "core/advice/diskchoice.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace sharewright {

/// One brick of a replica set: its machine, its disk, its size. Used disks are listed with what is on them, and cannot be
/// chosen. Shows what it is given and asks by signals.
class BrickEditor final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrickEditor)

public:
    explicit BrickEditor(QWidget *parent = nullptr);

    /// `title`: "Copy 1", "Arbiter". `disks` of the brick's host.
    void show(const QString &title, const Brick &brick, const QList<HostId> &nodes,
              const QList<DiskChoice> &disks);

Q_SIGNALS:
    void hostChosen(const sharewright::HostId &host);
    void diskChosen(const QString &device);
    void sizeEntered(const QString &size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showDisks(const Brick &brick, const QList<DiskChoice> &disks);

    QLabel *m_title = nullptr;
    QComboBox *m_host = nullptr;
    QComboBox *m_disk = nullptr;
    QLineEdit *m_size = nullptr;
    QLabel *m_place = nullptr;
};

} // namespace sharewright
