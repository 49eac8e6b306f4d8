// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/answerdocument.h"
#include "core/gluster/glusteranswer.h"
#include "core/gluster/taskstate.h"

namespace sharewright {

namespace {

/// `ports` is missing before 3.6, and `port` may go one day.
void readPorts(QXmlStreamReader &xml, GlusterProcess &process)
{
    forEachChild(xml, [&](QStringView name) {
        if (name != u"tcp")
            return;
        if (const int port = smallCountOf(xml); port >= 0)
            process.port = port;
    });
}

void readDetail(QXmlStreamReader &xml, QStringView name, GlusterProcess &process)
{
    if (name == u"sizeTotal")
        process.bytes = countOf(xml);
    else if (name == u"sizeFree")
        process.freeBytes = countOf(xml);
    else if (name == u"inodesTotal")
        process.inodes = countOf(xml);
    else if (name == u"inodesFree")
        process.freeInodes = countOf(xml);
    else if (name == u"device")
        process.device = textOf(xml);
    else if (name == u"fsName")
        process.fsType = textOf(xml);
}

GlusterProcess readProcess(QXmlStreamReader &xml)
{
    GlusterProcess process;
    forEachChild(xml, [&](QStringView name) {
        if (name == u"hostname")
            process.host = textOf(xml);
        else if (name == u"path")
            process.path = textOf(xml);
        else if (name == u"peerid")
            process.peerUuid = textOf(xml);
        else if (name == u"status")
            process.online = textOf(xml) == u"1";
        else if (name == u"port")
            process.port = smallCountOf(xml);
        else if (name == u"ports")
            readPorts(xml, process);
        else if (name == u"pid")
            process.pid = smallCountOf(xml);
        else
            readDetail(xml, name, process);
    });
    return process;
}

GlusterTask readTask(QXmlStreamReader &xml)
{
    GlusterTask task;
    forEachChild(xml, [&](QStringView name) {
        if (name == u"type") {
            task.type = textOf(xml);
        } else if (name == u"id") {
            task.id = textOf(xml);
        } else if (name == u"status") {
            const TaskProgress progress = taskProgressFrom(smallCountOf(xml));
            task.state = progress.state;
            task.fixLayout = progress.fixLayout;
        } else if (name == u"params") {
            forEachChild(xml, [&](QStringView param) {
                if (param == u"brick")
                    task.bricks += textOf(xml);
            });
        }
    });
    return task;
}

GlusterVolumeStatus readVolumeStatus(QXmlStreamReader &xml)
{
    GlusterVolumeStatus volume;
    forEachChild(xml, [&](QStringView name) {
        if (name == u"volName")
            volume.volume = textOf(xml);
        else if (name == u"node")
            volume.processes += readProcess(xml);
        else if (name == u"tasks")
            forEachChild(xml, [&](QStringView) { volume.tasks += readTask(xml); });
    });
    return volume;
}

} // namespace

Result<QList<GlusterVolumeStatus>> readGlusterStatus(const QByteArray &answer)
{
    QList<GlusterVolumeStatus> volumes;
    const Result<> read = readAnswer(answer, u"volStatus", [&](QXmlStreamReader &xml) {
        forEachChild(xml, [&](QStringView) { // volumes
            forEachChild(xml, [&](QStringView name) {
                if (name == u"volume")
                    volumes += readVolumeStatus(xml);
            });
        });
    });
    if (!read)
        return std::unexpected(read.error());
    return volumes;
}

} // namespace sharewright
