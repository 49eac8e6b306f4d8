// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/answerdocument.h"
#include "core/gluster/glusteranswer.h"

namespace sharewright {

namespace {

GlusterPeer readPeer(QXmlStreamReader &xml)
{
    GlusterPeer peer;
    forEachChild(xml, [&](QStringView name) {
        if (name == u"uuid")
            peer.uuid = textOf(xml);
        else if (name == u"hostname")
            peer.hostName = textOf(xml);
        else if (name == u"hostnames")
            forEachChild(xml, [&](QStringView) { peer.hostNames += textOf(xml); });
        else if (name == u"connected")
            peer.connected = textOf(xml) == u"1";
        else if (name == u"state")
            peer.state = smallCountOf(xml);
        else if (name == u"stateStr")
            peer.stateName = textOf(xml);
    });
    return peer;
}

} // namespace

Result<QList<GlusterPeer>> readGlusterPeers(const QByteArray &answer)
{
    QList<GlusterPeer> peers;
    const Result<> read = readAnswer(answer, u"peerStatus", [&](QXmlStreamReader &xml) {
        forEachChild(xml, [&](QStringView name) {
            if (name == u"peer")
                peers += readPeer(xml);
        });
    });
    if (!read)
        return std::unexpected(read.error());
    return peers;
}

} // namespace sharewright
