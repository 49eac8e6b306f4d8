// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "core/project/editdistance.h"
#include "core/project/hostwords.h"
#include "core/project/netaddress.h"
#include "core/project/rules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct HostRules {
    Q_DECLARE_TR_FUNCTIONS(HostRules)
};

void checkName(const Host &host, const Place &place, RuleReport &report)
{
    if (host.id.isEmpty()) {
        report.error("host.no-name", place,
                     {.text = HostRules::tr("%1 has no name.").arg(place.target),
                      .cause = {},
                      .remedy = HostRules::tr("Give it a short name, such as “web1”.")});
    } else if (checkVisible(host.id.value, place.key("name"), report)
               && !isSafeName(host.id.value)) {
        report.error(
            "host.unsafe-name", place.key("name"),
            {.text = HostRules::tr("The host name “%1” cannot be used.").arg(host.id.value),
             .cause = HostRules::tr("It becomes a directory name in exported files."),
             .remedy = HostRules::tr("Use up to 64 letters, digits, “.”, “_” and “-”, "
                                     "starting with a letter or digit.")});
    }
}

void checkAddress(const QString &address, const Place &place, RuleReport &report)
{
    if (!checkVisible(address, place, report) || isHostAddress(address))
        return;
    report.error("host.bad-address", place,
                 {.text = HostRules::tr("“%1” of %2 is neither a host name nor an IP address.")
                              .arg(address, place.target),
                  .cause = {},
                  .remedy = HostRules::tr("Write the bare name or address; user and port have keys "
                                          "of their own.")});
}

void checkAddresses(const Host &host, const Place &place, RuleReport &report)
{
    if (host.address.isEmpty()) {
        report.error("host.no-address", place,
                     {.text = HostRules::tr("%1 has no address.").arg(place.target),
                      .cause = {},
                      .remedy = HostRules::tr("Add the name or IP address to connect to.")});
    } else {
        checkAddress(host.address, place.key("address"), report);
    }
    if (!host.storageAddress.isEmpty())
        checkAddress(host.storageAddress, place.key("storage-address"), report);
    if (host.port == 0) {
        report.error("host.bad-port", place.key("port"),
                     {.text = HostRules::tr("%1 has port 0.").arg(place.target),
                      .cause = {},
                      .remedy = HostRules::tr("Use a port from 1 to 65535; SSH has 22.")});
    }
}

void checkLogin(const Host &host, const Place &place, RuleReport &report)
{
    static const QRegularExpression user(QStringLiteral("\\A[A-Za-z0-9_][^\\s:,;'\"`$|&<>()]*\\z"));
    if (checkVisible(host.user, place.key("user"), report) && !host.user.isEmpty()
        && !user.match(host.user).hasMatch()) {
        report.error(
            "host.bad-user", place.key("user"),
            {.text = HostRules::tr("“%1” of %2 is no user name.").arg(host.user, place.target),
             .cause = {},
             .remedy = HostRules::tr("Write the bare login name.")});
    }
    const QString &file = host.identityFile;
    if (checkVisible(file, place.key("identity-file"), report) && !file.isEmpty()
        && !file.startsWith(u'/') && !file.startsWith(u"~/")) {
        report.error("host.relative-identity", place.key("identity-file"),
                     {.text = HostRules::tr("The key file “%1” of %2 has no whole path.")
                                  .arg(file, place.target),
                      .cause = HostRules::tr(
                          "It would depend on the directory that Sharewright is started in."),
                      .remedy = HostRules::tr("Start it with “/” or “~/”.")});
    }
}

using NameSet = QSet<QString>;

// Hosts that only let others through need no role.
NameSet jumpHostNames(const Project &project)
{
    NameSet names;
    for (const Host &host : project.hosts) {
        if (!host.jumpHost.isEmpty() && host.jumpHost != host.id.value)
            names.insert(host.jumpHost);
    }
    return names;
}

void checkRoles(const NameSet &jumpHosts, const Host &host, const Place &place, RuleReport &report)
{
    if (host.roles || jumpHosts.contains(host.id.value))
        return;
    report.error(
        "host.no-role", place.key("roles"),
        {.text = HostRules::tr("%1 has no role.").arg(host.id.value),
         .cause = HostRules::tr("Sharewright would do nothing on it, and a Pandora host that is "
                                "left out keeps working on its own copy of the folders."),
         .remedy = HostRules::tr("Tick what it is on the Hosts page (roles in the project: server, "
                                 "console, nfs-server, gluster-node), or leave it out.")});
}

using HostIndex = QHash<QString, const Host *>;

// Follows jump hosts by id; true when the walk comes back to the host it began at.
bool jumpsInCircle(const HostIndex &index, const Host &start)
{
    const Host *at = &start;
    for (qsizetype hops = 0; hops < index.size(); ++hops) {
        at = at->jumpHost.isEmpty() ? nullptr : index.value(at->jumpHost);
        if (at == nullptr)
            return false;
        if (at->id == start.id)
            return true;
    }
    return false;
}

void checkJumpAddress(const Project &project, const Host &host, const Place &place,
                      RuleReport &report)
{
    const JumpTarget target = parseJumpTarget(host.jumpHost);
    if (!target.valid) {
        report.error("host.bad-jump-host", place,
                     {.text = HostRules::tr("“%1” cannot be the jump host of %2.")
                                  .arg(host.jumpHost, place.target),
                      .cause = {},
                      .remedy = HostRules::tr("Write the name of a host of this project, or "
                                              "[user@]host[:port].")});
        return;
    }
    const QString near = nearestWord(host.jumpHost, hostNames(project));
    if (!near.isEmpty() && near != host.id.value && !host.jumpHost.contains(u'.')) {
        report.warning(
            "host.unknown-jump-host", place,
            {.text = HostRules::tr("The jump host “%1” of %2 is not a host of this project.")
                         .arg(host.jumpHost, place.target),
             .cause = HostRules::tr("It is taken as an address."),
             .remedy = HostRules::tr("Did you mean “%1”?").arg(near)});
    }
}

void checkJumpHost(const Project &project, const HostIndex &index, const Host &host,
                   const Place &place, RuleReport &report)
{
    const Place here = place.key("jump-host");
    if (host.jumpHost.isEmpty() || !checkVisible(host.jumpHost, here, report))
        return;
    if (!index.contains(host.jumpHost)) {
        checkJumpAddress(project, host, here, report);
    } else if (jumpsInCircle(index, host)) {
        report.error(
            "host.jump-loop", here,
            {.text = HostRules::tr("The jump hosts of %1 lead back to itself.").arg(place.target),
             .cause = HostRules::tr("No connection could ever be opened."),
             .remedy = HostRules::tr("Let one of them be reached directly.")});
    }
}

void checkDuplicateNames(const Project &project, RuleReport &report)
{
    QHash<QString, QString> seen;
    for (qsizetype i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        const QString key = host.id.value.toLower();
        const auto earlier = seen.constFind(key);
        if (!key.isEmpty() && earlier != seen.constEnd()) {
            report.error("host.duplicate-name", placeOf(host, i).key("name"),
                         {.text = HostRules::tr("Two hosts are called “%1”.").arg(host.id.value),
                          .cause = *earlier == host.id.value
                                       ? QString()
                                       : HostRules::tr("Capital letters do not tell names apart."),
                          .remedy = HostRules::tr("Rename one of them.")});
        }
        seen.insert(key, host.id.value);
    }
}

// Private addresses may repeat behind different jump hosts, and ports behind one forwarding router.
void checkDuplicateAddresses(const Project &project, RuleReport &report)
{
    QHash<QStringList, QString> seen;
    for (qsizetype i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        const QStringList key{canonicalAddress(host.address), QString::number(host.port),
                              host.jumpHost};
        if (host.address.isEmpty())
            continue;
        if (const auto earlier = seen.constFind(key); earlier != seen.constEnd()) {
            report.error("host.duplicate-address", placeOf(host, i).key("address"),
                         {.text = HostRules::tr("%1 and host %2 have the same address %3.")
                                      .arg(placeOf(host, i).target, *earlier, host.address),
                          .cause = HostRules::tr("Both would be set up on one machine."),
                          .remedy = HostRules::tr("Correct one address, or make them one host with "
                                                  "all roles.")});
        } else {
            seen.insert(key, host.id.value);
        }
    }
}

void checkDuplicateStorageAddresses(const Project &project, RuleReport &report)
{
    QHash<QString, QString> seen;
    for (qsizetype i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        if (host.storageAddress.isEmpty() || isLoopback(host.storageAddress))
            continue;
        const QString key = canonicalAddress(host.storageAddress);
        if (const auto earlier = seen.constFind(key); earlier != seen.constEnd()) {
            report.error("host.duplicate-storage-address", placeOf(host, i).key("storage-address"),
                         {.text = HostRules::tr("%1 and host %2 have the same storage address %3.")
                                      .arg(placeOf(host, i).target, *earlier, host.storageAddress),
                          .cause = HostRules::tr("The other hosts could not tell them apart."),
                          .remedy = HostRules::tr("Correct one of them.")});
        } else {
            seen.insert(key, host.id.value);
        }
    }
}

} // namespace

Place placeOf(const Host &host, qsizetype index)
{
    return {host.id.isEmpty() ? HostRules::tr("Host number %1").arg(index + 1)
                              : hostInWords(host.id),
            QStringLiteral("hosts/") + QString::number(index)};
}

void checkHosts(const Project &project, RuleReport &report)
{
    HostIndex index;
    for (const Host &host : project.hosts)
        index.insert(host.id.value, &host);
    const NameSet jumpHosts = jumpHostNames(project);
    for (qsizetype i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        const Place place = placeOf(host, i);
        checkName(host, place, report);
        checkAddresses(host, place, report);
        checkLogin(host, place, report);
        checkRoles(jumpHosts, host, place, report);
        checkJumpHost(project, index, host, place, report);
        checkProse(host.notes, place.key("notes"), report);
    }
    checkDuplicateNames(project, report);
    checkDuplicateAddresses(project, report);
    checkDuplicateStorageAddresses(project, report);
}

} // namespace sharewright
