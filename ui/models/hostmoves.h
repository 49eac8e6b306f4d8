// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "ui/models/projectcommand.h"

namespace sharewright {

/// Puts several hosts at their places in the diagram as one undo step. Moves of the same hosts in a row become one,
/// unless they have a name of their own ("Align at the left").
class MoveHostsCommand final : public ProjectCommand
{
public:
    MoveHostsCommand(Document &document, const QMap<HostId, QPointF> &places,
                     const LiveText &name = {});
    [[nodiscard]] int id() const override;
    [[nodiscard]] bool mergeWith(const QUndoCommand *other) override;

private:
    QList<HostId> m_hosts;
    bool m_named = false;
};

/// The project with these hosts at these places; hosts that it does not have are left out.
[[nodiscard]] Project withHostsAt(const Project &project, const QMap<HostId, QPointF> &places);

/// Pushes the move on the document's undo stack; nothing when nobody would move. `name`: what the user did; empty for a
/// plain move.
void moveHosts(Document &document, const QMap<HostId, QPointF> &places, const LiveText &name = {});

} // namespace sharewright
