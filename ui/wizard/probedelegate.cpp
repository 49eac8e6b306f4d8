// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/probedelegate.h"

#include "ui/common/icons.h"
#include "ui/models/hoststable.h"

namespace sharewright {

namespace {

QIcon iconFor(SiteSession::HostProbe state)
{
    switch (state) {
    case SiteSession::HostProbe::Asking:
        return icon(Symbol::StateRunning, Tone::Accent);
    case SiteSession::HostProbe::Answered:
        return icon(Symbol::StateDone, Tone::Good);
    case SiteSession::HostProbe::Failed:
        return icon(Symbol::StateFailed, Tone::Bad);
    case SiteSession::HostProbe::NotAsked:
        break;
    }
    return icon(Symbol::StateUnknown, Tone::Muted);
}

} // namespace

ProbeDelegate::ProbeDelegate(const HostsSetup &setup, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_setup(setup)
{}

void ProbeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *table = qobject_cast<const HostsTable *>(index.model());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(18, 18);
    option->icon = iconFor(m_setup.probeState(table->hostAt(index.row())));
    option->textElideMode = Qt::ElideRight;
}

} // namespace sharewright
