// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace sharewright {

class HostsSetup;

/// Draws how far a host's probe is: symbol and words.
class ProbeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeDelegate)

public:
    /// `setup` must outlive the delegate.
    explicit ProbeDelegate(const HostsSetup &setup, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const HostsSetup &m_setup;
};

} // namespace sharewright
