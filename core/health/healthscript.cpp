// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>

#include "core/facts/probefunctions.h"
#include "core/health/health.h"
#include "core/health/healthrules.h"
#include "core/platform/platform.h"

// A resource in a static library is only linked in when something names it; the macro must stand
// outside every namespace.
static void initialiseHealthResource()
{
    Q_INIT_RESOURCE(healthscript);
}

namespace sharewright {

namespace {

const QString &healthFunctions()
{
    static const QString text = [] {
        initialiseHealthResource();
        QFile file(QStringLiteral(":/sharewright/probe/health.sh"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The status script is not compiled in.");
        return QString::fromUtf8(file.readAll());
    }();
    return text;
}

QString unitQuestions(const Project &project, const Host &host)
{
    QStringList units;
    for (const Platform &platform : knownPlatforms()) {
        if (project.backend == Backend::Nfs && host.id == project.nfs.server)
            units.append(platform.nfsServerUnit);
        if (isGlusterNode(project, host))
            units.append(platform.glusterUnit);
        if (host.roles & Role::Console)
            units += platform.consoleUnits;
    }
    if (host.roles & Role::Server)
        units += pandoraServerUnits();
    units.removeAll(QString());
    return units.isEmpty() ? QString() : probeUnitsCall(units);
}

QString serverQuestions(const Project &project)
{
    QString text;
    for (const SharedFolder &folder : project.folders) {
        const QString path = project.nfs.exportRoot + u'/' + folder.id.value;
        text += probeCall(QStringLiteral("sw_room"), {probeKey(path), path});
    }
    return text + probeCall(QStringLiteral("sw_exports"));
}

/// The paths that the host should have mounted, with who must be able to use them.
QString accessQuestions(const Project &project, const Host &host)
{
    QString text;
    for (const SharedFolder &folder : project.folders)
        if (host.roles & folder.usedBy)
            text += probeCallInBackground(QStringLiteral("sw_access"),
                                          {probeKey(folder.path), folder.path, folder.owner});
    if (project.backend == Backend::GlusterFs && !text.isEmpty())
        text += probeCallInBackground(
            QStringLiteral("sw_access"),
            {probeKey(project.gluster.mountPoint), project.gluster.mountPoint});
    return text.isEmpty() ? text : text + QLatin1StringView("wait\nsw_mounts\n");
}

QString nodeQuestions(const Project &project, const Host &host, GlusterQuestions questions)
{
    QString text;
    for (const Brick &brick : project.gluster.bricks)
        if (brick.host == host.id)
            text += probeCall(QStringLiteral("sw_room"), {probeKey(brick.path()), brick.path()});
    text += probeCall(QStringLiteral("sw_gluster_node"));
    if (questions == GlusterQuestions::Volumes)
        text += probeCall(QStringLiteral("sw_gluster_volume"), {project.gluster.volume});
    return text;
}

QString storageQuestions(const Project &project, const Host &host, GlusterQuestions questions)
{
    if (project.backend == Backend::Nfs)
        return host.id == project.nfs.server ? serverQuestions(project)
                                             : accessQuestions(project, host);
    QString text = accessQuestions(project, host);
    if (isGlusterNode(project, host))
        text += nodeQuestions(project, host, questions);
    return text;
}

QString scriptOf(const QString &questions)
{
    return probeFunctions() + u'\n' + healthFunctions() + QLatin1StringView("\n{\nsw_begin\n")
           + questions + QLatin1StringView("sw_end\n} </dev/null 2>/dev/null\n");
}

} // namespace

QString healthScript(const Project &project, const Host &host, GlusterQuestions questions)
{
    return scriptOf(QLatin1StringView("answer root \"$(id -u)\"\n") + unitQuestions(project, host)
                    + storageQuestions(project, host, questions));
}

QString removalScript(const QString &volume, const QStringList &bricks)
{
    return scriptOf(probeCall(QStringLiteral("sw_gluster_removal"), QStringList{volume} + bricks));
}

} // namespace sharewright
