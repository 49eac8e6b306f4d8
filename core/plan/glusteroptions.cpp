// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options that a volume for Pandora FMS gets, and why.

#include <algorithm>

#include "core/plan/glusterlayout.h"

namespace sharewright {

namespace {

/// Nodes and clients, and a node's own connection where its name leads to itself by the loopback address. Empty when
/// the address of one of them is not known: a list with a gap would lock that host out.
QString allowedAddresses(const GlusterLayout &layout)
{
    QStringList addresses{QStringLiteral("127.0.0.1")};
    const auto add = [&](const PlannedHost &host) {
        const QString address = layout.names.addressOf(host);
        if (!addresses.contains(address))
            addresses.append(address);
    };
    for (const GlusterNode &node : layout.nodes)
        add(*node.planned);
    for (const ShareClient &client : layout.share.clients)
        add(*client.planned);
    return addresses.contains(QString()) ? QString() : addresses.join(QLatin1Char(','));
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toUInt(&ok);
    return ok;
}

} // namespace

QList<GlusterOption> volumeOptions(const Project &project, const GlusterLayout &layout)
{
    QList<GlusterOption> options{
        {.name = QStringLiteral("network.ping-timeout"), .value = QStringLiteral("15")}};
    if (project.gluster.replica > 2)
        options.append(
            {.name = QStringLiteral("cluster.quorum-type"), .value = QStringLiteral("auto")});
    options.append(
        {.name = QStringLiteral("cluster.lookup-optimize"), .value = QStringLiteral("off")});
    // Not cluster.server-quorum-type: after a boot glusterd then starts a brick twice at once, the second start fails, and
    // the port of the first is forgotten; nobody finds that brick any more (seen on real hosts, GlusterFS 10.3). The
    // clients' quorum above already keeps minorities from writing.
    if (const QString allowed = allowedAddresses(layout); !allowed.isEmpty())
        options.append({.name = QStringLiteral("auth.allow"), .value = allowed});
    if (!layout.share.folders.isEmpty()) {
        const ShareFolder &first = layout.share.folders.constFirst();
        if (isNumber(first.owner) && isNumber(first.group)) {
            options.append({.name = QStringLiteral("storage.owner-uid"), .value = first.owner});
            options.append({.name = QStringLiteral("storage.owner-gid"), .value = first.group});
        }
    }
    for (const QString &line : project.gluster.options) {
        const GlusterOption own{.name = line.section(QLatin1Char('='), 0, 0),
                                .value = line.section(QLatin1Char('='), 1)};
        const auto same =
            std::find_if(options.begin(), options.end(),
                         [&](const GlusterOption &option) { return option.name == own.name; });
        if (same == options.end())
            options.append(own);
        else
            *same = own;
    }
    return options;
}

} // namespace sharewright
