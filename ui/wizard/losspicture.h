// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "core/health/outage.h"

class QAbstractButton;
class QLabel;

namespace sharewright {

class FlowLayout;

/// A method as a living picture: the machines that keep the files above, those that use them below, with lines between.
/// Clicking a machine lets it die; below stands which folders stay. By keyboard: Tab to a machine, Space.
class LossPicture final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LossPicture)

public:
    static constexpr int kMostUsers = 8; ///< further hosts are counted

    explicit LossPicture(QWidget *parent = nullptr);

    void setProject(const Project &project);
    /// Empty: all are alive.
    void setDead(const HostId &host);
    [[nodiscard]] const HostId &dead() const { return m_dead; }
    /// What is written below the picture.
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Machine {
        HostId host;
        QAbstractButton *button = nullptr;
        bool keeps = false;
        bool uses = false;
    };
    void rebuild();
    void addMachine(FlowLayout &row, const Host &host, bool keeps);
    void refresh();
    [[nodiscard]] QString nameOn(const Machine &machine) const;
    void refreshFolders(const Outage &outage);

    Project m_project;
    HostId m_dead;
    QHash<HostId, QString> m_names; ///< what a button calls a host
    QList<Machine> m_machines;
    FlowLayout *m_keepers = nullptr;
    FlowLayout *m_users = nullptr;
    FlowLayout *m_folders = nullptr;
    QLabel *m_summary = nullptr;
};

} // namespace sharewright
