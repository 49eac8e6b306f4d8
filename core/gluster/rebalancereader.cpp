// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/answerdocument.h"
#include "core/gluster/glusteranswer.h"
#include "core/gluster/taskstate.h"

namespace sharewright {

namespace {

double secondsOf(QXmlStreamReader &xml)
{
    bool good = false;
    const double seconds = textOf(xml).toDouble(&good);
    return good && seconds >= 0 ? seconds : -1;
}

GlusterRebalanceNode readNode(QXmlStreamReader &xml)
{
    GlusterRebalanceNode node;
    forEachChild(xml, [&](QStringView name) {
        if (name == u"nodeName") {
            node.node = textOf(xml);
        } else if (name == u"id") {
            node.uuid = textOf(xml);
        } else if (name == u"files") {
            node.files = countOf(xml);
        } else if (name == u"size") {
            node.bytes = countOf(xml);
        } else if (name == u"lookups") {
            node.scanned = countOf(xml);
        } else if (name == u"failures") {
            node.failures = countOf(xml);
        } else if (name == u"skipped") {
            node.skipped = countOf(xml);
        } else if (name == u"runtime") {
            node.seconds = secondsOf(xml);
        } else if (name == u"status") {
            const TaskProgress progress = taskProgressFrom(smallCountOf(xml));
            node.state = progress.state;
            node.fixLayout = progress.fixLayout;
        }
    });
    return node;
}

void readTask(QXmlStreamReader &xml, GlusterRebalance &rebalance)
{
    forEachChild(xml, [&](QStringView name) {
        if (name == u"task-id")
            rebalance.taskId = textOf(xml);
        else if (name == u"node")
            rebalance.nodes += readNode(xml);
        else if (name == u"aggregate")
            rebalance.total = readNode(xml);
    });
}

/// "Rebalance not started for volume gv." or "remove-brick not started …"; a volume of one replica set never has one.
bool saysNothingWasStarted(const QString &words)
{
    return words.contains(u"not started for volume")
           || words.contains(u"is not a distribute volume");
}

} // namespace

Result<GlusterRebalance> readGlusterRebalance(const QByteArray &answer)
{
    GlusterRebalance rebalance;
    const QStringView payload =
        answer.contains("<volRemoveBrick") ? QStringView(u"volRemoveBrick") : u"volRebalance";
    const Result<> read =
        readAnswer(answer, payload, [&](QXmlStreamReader &xml) { readTask(xml, rebalance); });
    if (read)
        return rebalance;
    if (read.error().code == ErrorCode::CommandFailed
        && saysNothingWasStarted(read.error().details))
        return GlusterRebalance{};
    return std::unexpected(read.error());
}

} // namespace sharewright
