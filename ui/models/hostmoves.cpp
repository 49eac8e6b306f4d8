// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/hostmoves.h"

#include <QCoreApplication>

#include "ui/models/document.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostMoves)
};

constexpr int kMoveHostsCommand = 2; // beside the numbers in projectcommand.cpp

LiveText plainName(int hosts)
{
    return [hosts] { return Text::tr("Move %n hosts", nullptr, hosts); };
}

} // namespace

MoveHostsCommand::MoveHostsCommand(Document &document, const QMap<HostId, QPointF> &places,
                                   const LiveText &name)
    : ProjectCommand(document, withHostsAt(document.project(), places),
                     name.isEmpty() ? plainName(static_cast<int>(places.size())) : name)
    , m_hosts(places.keys())
    , m_named(!name.isEmpty())
{}

int MoveHostsCommand::id() const
{
    return m_named ? -1 : kMoveHostsCommand;
}

bool MoveHostsCommand::mergeWith(const QUndoCommand *other)
{
    const auto *move = dynamic_cast<const MoveHostsCommand *>(other);
    if (!move || move->m_hosts != m_hosts)
        return false;
    absorb(*move);
    return true;
}

Project withHostsAt(const Project &project, const QMap<HostId, QPointF> &places)
{
    Project result = project;
    for (Host &host : result.hosts) {
        if (const auto place = places.constFind(host.id); place != places.cend())
            host.position = *place;
    }
    return result;
}

void moveHosts(Document &document, const QMap<HostId, QPointF> &places, const LiveText &name)
{
    if (withHostsAt(document.project(), places) == document.project())
        return;
    if (places.size() == 1 && name.isEmpty()) {
        document.moveHost(places.firstKey(), places.first());
        return;
    }
    document.undoStack().push(new MoveHostsCommand(document, places, name));
}

} // namespace sharewright
