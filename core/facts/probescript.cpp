// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/inventoryanswer.h"
#include "core/facts/probe.h"
#include "core/facts/probefunctions.h"
#include "core/facts/storagequestions.h"
#include "core/platform/platform.h"
#include "core/project/incomingfolders.h"

namespace sharewright {

namespace {

constexpr int kCountSeconds = 10;
constexpr int kNfsPort = 2049;

QStringList packagesToAsk()
{
    QStringList names;
    for (const Platform &platform : knownPlatforms())
        names += platform.nfsServerPackages + platform.nfsClientPackages
                 + platform.glusterServerPackages + platform.glusterClientPackages
                 + platform.glusterRepositoryPackages;
    names.removeDuplicates();
    return names;
}

QStringList unitsToAsk()
{
    QStringList names{QStringLiteral("pandora_ha.service"),
                      QStringLiteral("pandora_server.service"),
                      QStringLiteral("tentacle_serverd.service"),
                      QStringLiteral("firewalld.service"),
                      QStringLiteral("ufw.service"),
                      QStringLiteral("glusterd.service")};
    for (const Platform &platform : knownPlatforms())
        names += platform.consoleUnits + QStringList{platform.nfsServerUnit};
    return names;
}

/// Units whose drop-ins a switch adds to or that change how Pandora starts.
QStringList dropInPatterns()
{
    return {QStringLiteral("/etc/exports.d/*.exports"),
            QStringLiteral("/etc/systemd/system/glusterd.service.d/*.conf"),
            QStringLiteral("/etc/systemd/system/pandora_*.service.d/*.conf"),
            QStringLiteral("/etc/systemd/system/tentacle_serverd.service.d/*.conf"),
            QStringLiteral("/etc/systemd/system/httpd*.service.d/*.conf"),
            QStringLiteral("/etc/systemd/system/apache2.service.d/*.conf"),
            QStringLiteral("/etc/systemd/system/php*-fpm.service.d/*.conf"),
            QStringLiteral("/etc/systemd/system/nfs-server.service.d/*.conf"),
            QStringLiteral("/etc/systemd/system/sharewright-*.service")};
}

bool isNumber(const QString &text)
{
    bool number = false;
    text.toUInt(&number);
    return number;
}

QStringList namesToAsk(QStringList names, const Project &project, QString SharedFolder::*field)
{
    for (const SharedFolder &folder : project.folders)
        if (!(folder.*field).isEmpty() && !isNumber(folder.*field))
            names.append(folder.*field);
    names.removeDuplicates();
    return names;
}

/// Folders of a host: where it has them now, and where they are to live on the storage side.
struct FolderQuestions {
    QStringList counted; ///< walked to count files and bytes
    QStringList looked;  ///< only looked at
};

FolderQuestions foldersToAsk(const Project &project, const Host &host)
{
    FolderQuestions questions;
    for (const SharedFolder &folder : project.folders)
        // A host without a role yet is asked for all: what it has tells what it does.
        if (!host.roles || (host.roles & folder.usedBy) || host.id == project.migration.seedHost)
            questions.counted.append(folder.path);
    if (project.backend == Backend::Nfs && host.id == project.nfs.server) {
        questions.looked.append(project.nfs.exportRoot);
        for (const SharedFolder &folder : project.folders)
            questions.counted.append(project.nfs.exportRoot + QLatin1Char('/') + folder.id.value);
    }
    if (project.tentacle.separateIncoming && host.roles & Role::Server)
        for (const QString &name : localSpoolFolders())
            questions.looked.append(spoolFolder(project) + QLatin1Char('/') + name);
    if (project.backend == Backend::GlusterFs && host.runsPandora())
        questions.looked.append(project.gluster.mountPoint);
    questions.counted.removeDuplicates();
    return questions;
}

/// Ports that this host must reach on the NFS server. Its SSH port answers even before NFS is set up,
/// which tells a missing way from a missing service.
QList<int> portsToAsk(const Project &project, const Host &host)
{
    const Host *server = project.host(project.nfs.server);
    if (project.backend != Backend::Nfs || server == nullptr || server->id == host.id
        || server->addressForStorage().isEmpty() || !host.runsPandora())
        return {};
    return {kNfsPort, server->port};
}

/// A host that will connect to this one for the storage: the firewall's zone is that of the way to it. Empty when
/// nobody does.
QString peerOf(const Project &project, const Host &host)
{
    const bool nfs = project.backend == Backend::Nfs;
    const QList<Host> nodes = glusterNodes(project);
    const bool serves = nfs ? host.id == project.nfs.server : nodes.contains(host);
    for (const Host &other : project.hosts)
        if (serves && other.id != host.id && (other.runsPandora() || nodes.contains(other)))
            return other.addressForStorage();
    return {};
}

/// Slow questions with short answers: they run beside the others.
QString slowQuestions(const Project &project, const Host &host, const FolderQuestions &folders)
{
    QString text;
    for (const int port : portsToAsk(project, host))
        text += probeCallInBackground(
            QStringLiteral("sw_port"),
            {project.host(project.nfs.server)->addressForStorage(), QString::number(port)});
    text += probeCallInBackground(QStringLiteral("sw_candidates"), packagesToAsk());
    QStringList counted{QString::number(kCountSeconds)};
    for (const QString &path : folders.counted)
        counted += {probeKey(path), path};
    if (counted.size() > 1)
        text += probeCallInBackground(QStringLiteral("sw_counts"), counted);
    return text;
}

QString shortQuestions(const Project &project, const Host &host, const FolderQuestions &folders)
{
    QStringList booleans;
    for (const Platform &platform : knownPlatforms())
        booleans += platform.selinuxClientBooleans + platform.selinuxFuseBooleans;
    booleans.removeDuplicates();
    QString text =
        probeCall(QStringLiteral("sw_system"))
        + probeCall(QStringLiteral("sw_packages"), packagesToAsk())
        + probeCall(QStringLiteral("sw_package_lock")) + probeUnitsCall(unitsToAsk())
        + probeCall(QStringLiteral("sw_users"),
                    namesToAsk({QStringLiteral("pandora"), QStringLiteral("apache"),
                                QStringLiteral("www-data"), QStringLiteral("wwwrun")},
                               project, &SharedFolder::owner))
        + probeCall(QStringLiteral("sw_groups"),
                    namesToAsk({QStringLiteral("pandora"), QStringLiteral("apache"),
                                QStringLiteral("www-data"), QStringLiteral("www")},
                               project, &SharedFolder::group))
        + QLatin1StringView(
            "sw_conf pandora /etc/pandora/pandora_server.conf incomingdir user group "
            "servername log_file master dataserver remote_config ha_interval ha_mode "
            "ha_hosts_file tentacle_service_watchdog netflowserver sflowserver\n"
            "sw_instances\n"
            "sw_tentacle addresses port directory filters overwrite max_connections\n"
            "sw_watchdog\n")
        + probeCall(QStringLiteral("sw_selinux"), booleans)
        + probeCall(QStringLiteral("sw_firewall"), {peerOf(project, host)})
        + QLatin1StringView("sw_tools tar rsync setfacl getfacl timeout runuser setpriv su "
                            "unshare findmnt systemd-escape systemctl fuser lsof base64 "
                            "sha256sum python3 perl gluster wipefs pvs mkfs.xfs xfs_growfs "
                            "getfattr setfattr\n");
    for (const QString &path : folders.looked + folders.counted)
        text += probeCall(QStringLiteral("sw_folder"),
                          {probeKey(path), path, project.migration.asideSuffix});
    return text + QLatin1StringView("sw_users_of_folders\n");
}

QString longQuestions()
{
    QString text;
    for (const QString &path : {QStringLiteral("/etc/exports"), QStringLiteral("/etc/fstab"),
                                QStringLiteral("/etc/hosts")})
        text += probeCall(QStringLiteral("sw_file"), {probeKey(path), path});
    return text + QLatin1StringView("sw_files ") + dropInPatterns().join(QLatin1Char(' '))
           + QLatin1StringView("\nsw_mounts\n");
}

} // namespace

QString probeScript(const Project &document, const Host &host)
{
    const Project project = withIncomingFolders(document);
    const QString inventory = inventoryQuestions(project, host);
    const FolderQuestions folders = foldersToAsk(project, host);
    const StorageQuestions storage = storageQuestions(project, host);
    return probeFunctions() + QLatin1Char('\n') + storageFunctions()
           + (inventory.isEmpty() ? QString() : QLatin1Char('\n') + inventoryFunctions())
           + QLatin1StringView("\n{\nsw_begin\n") + storage.slow
           + slowQuestions(project, host, folders) + shortQuestions(project, host, folders)
           + storage.brief + QLatin1StringView("wait\n") + longQuestions() + storage.lengthy
           + inventory + QLatin1StringView("sw_end\n} </dev/null 2>/dev/null\n");
}

} // namespace sharewright
