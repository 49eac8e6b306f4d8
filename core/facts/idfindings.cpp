// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <optional>

#include "core/facts/findingrules.h"
#include "core/platform/platform.h"

namespace sharewright {

namespace {

/// The number that one host gives to a user or a group.
struct HostNumber {
    HostId host;
    uint number = 0;
};

enum class NameKind { User, Group };

bool isNumeric(const QString &name)
{
    bool number = false;
    name.toUInt(&number);
    return number;
}

std::optional<uint> numberOf(const HostFacts &facts, NameKind kind, const QString &name)
{
    if (kind == NameKind::User) {
        const auto user = facts.users.constFind(name);
        return user == facts.users.constEnd() ? std::nullopt : std::optional(user->uid);
    }
    const auto group = facts.groups.constFind(name);
    return group == facts.groups.constEnd() ? std::nullopt : std::optional(*group);
}

QList<HostNumber> numbersOf(const QList<ProbedHost> &hosts, NameKind kind, const QString &name)
{
    QList<HostNumber> numbers;
    for (const ProbedHost &probed : hosts)
        if (const auto number = probed.facts ? numberOf(*probed.facts, kind, name) : std::nullopt)
            numbers.append({probed.host.id, *number});
    return numbers;
}

QString listed(const QList<HostNumber> &numbers)
{
    QStringList parts;
    for (const HostNumber &entry : numbers)
        parts.append(FactWords::tr("%1 on %2").arg(entry.number).arg(entry.host.value));
    return parts.join(QLatin1StringView(", "));
}

/// The number to settle on: the seed host's, because its files keep it; else the first host's.
uint numberToKeep(const ShareView &view, const QList<HostNumber> &numbers)
{
    for (const HostNumber &entry : numbers)
        if (entry.host == view.project().migration.seedHost)
            return entry.number;
    return numbers.first().number;
}

QString renumbering(const QList<HostNumber> &numbers, uint keep, NameKind kind, const QString &name)
{
    const bool user = kind == NameKind::User;
    QStringList commands;
    for (const HostNumber &entry : numbers) {
        if (entry.number == keep)
            continue;
        const QString pattern =
            user ? QStringLiteral("usermod -u %2 %3; find / -xdev -uid %1 -exec chown -h %2 {} +")
                 : QStringLiteral("groupmod -g %2 %3; find / -xdev -gid %1 -exec chgrp -h %2 {} +");
        commands.append(FactWords::tr("on %1: %2")
                            .arg(entry.host.value, pattern.arg(entry.number).arg(keep).arg(name)));
    }
    return FactWords::tr("Give it the same number everywhere while Pandora's services are stopped "
                         "and %1 is still free there. %2")
        .arg(keep)
        .arg(commands.join(QLatin1StringView("; ")));
}

bool differ(const QList<HostNumber> &numbers)
{
    return std::any_of(numbers.begin(), numbers.end(), [&](const HostNumber &entry) {
        return entry.number != numbers.first().number;
    });
}

void checkEqual(const ShareView &view, const QList<ProbedHost> &hosts, NameKind kind,
                const QString &name, QList<Finding> &findings)
{
    const QList<HostNumber> numbers = numbersOf(hosts, kind, name);
    if (!differ(numbers))
        return;
    const bool user = kind == NameKind::User;
    findings.append(
        {.severity = Severity::Error,
         .code = user ? QStringLiteral("ids.mismatch") : QStringLiteral("ids.group-mismatch"),
         .target = user ? FactWords::tr("user %1").arg(name) : FactWords::tr("group %1").arg(name),
         .text = (user ? FactWords::tr("The user %1 has different numbers: %2.")
                       : FactWords::tr("The group %1 has different numbers: %2."))
                     .arg(name, listed(numbers)),
         .cause = FactWords::tr(
             "A share carries numbers, not names: one host could not use what another "
             "host writes, or a stranger could."),
         .remedy = renumbering(numbers, numberToKeep(view, numbers), kind, name),
         .position = {}});
}

void checkPresent(const QList<ProbedHost> &hosts, NameKind kind, const QString &name,
                  Severity severity, QList<Finding> &findings)
{
    const bool user = kind == NameKind::User;
    for (const ProbedHost &probed : hosts) {
        // Every host has some user and some group; none at all means that nobody could look.
        if (probed.facts == nullptr
            || (probed.facts->users.isEmpty() && probed.facts->groups.isEmpty())
            || numberOf(*probed.facts, kind, name))
            continue;
        findings.append(
            {.severity = severity,
             .code = user ? QStringLiteral("ids.no-user") : QStringLiteral("ids.no-group"),
             .target = FactWords::onHost(probed.host),
             .text = (user ? FactWords::tr("There is no user %1 on %2.")
                           : FactWords::tr("There is no group %1 on %2."))
                         .arg(name, probed.host.id.value),
             .cause = FactWords::tr("The shared files are to belong to it."),
             .remedy = user ? FactWords::tr("Install Pandora's package there first, or correct the "
                                            "folder's owner in the project.")
                            : FactWords::tr("Create the group with the number it has elsewhere, or "
                                            "correct the folder's group in the project."),
             .position = {}});
    }
}

/// On a storage host that knows the name under another number, names in listings mislead, and a server that
/// looks groups up itself (manage-gids) may decide otherwise than the clients.
void checkServerNumber(const ShareView &view, NameKind kind, const QString &name,
                       QList<Finding> &findings)
{
    if (view.serverFacts() == nullptr)
        return;
    const QList<HostNumber> numbers = numbersOf(view.clients(), kind, name);
    const auto own = numberOf(*view.serverFacts(), kind, name);
    if (!own || numbers.isEmpty() || differ(numbers) || *own == numbers.first().number)
        return;
    findings.append(
        {.severity = Severity::Hint,
         .code = QStringLiteral("ids.server-differs"),
         .target = FactWords::onHost(*view.server()),
         .text = FactWords::tr("%1 has number %2 on the NFS server and %3 on the Pandora "
                               "hosts. The share uses the Pandora hosts' number.")
                     .arg(name)
                     .arg(*own)
                     .arg(numbers.first().number),
         .cause = FactWords::tr("Listings on the server show another name for these "
                                "files."),
         .remedy = {},
         .position = {}});
}

struct ConsoleIdentity {
    ProbedHost probed;
    Platform platform;
};

QList<ConsoleIdentity> consoles(const ShareView &view)
{
    QList<ConsoleIdentity> result;
    for (const ProbedHost &probed : view.clients()) {
        if (probed.facts == nullptr || !(probed.host.roles & Role::Console))
            continue;
        if (const auto platform = platformFor(probed.facts->os))
            result.append({probed, *platform});
    }
    return result;
}

bool everyFolderNamesItsGroup(const Project &project)
{
    return std::none_of(project.folders.begin(), project.folders.end(),
                        [](const SharedFolder &folder) { return folder.group.isEmpty(); });
}

/// Consoles whose web servers run under different names (EL and Debian mixed).
void checkMixedConsoles(const ShareView &view, const QList<ConsoleIdentity> &all,
                        QList<Finding> &findings)
{
    QStringList names;
    QStringList shown;
    for (const ConsoleIdentity &console : all) {
        names.append(console.platform.webUser);
        shown.append(
            FactWords::tr("%1 on %2").arg(console.platform.webUser, console.probed.host.id.value));
    }
    names.removeDuplicates();
    if (names.size() < 2)
        return;
    const bool common = everyFolderNamesItsGroup(view.project());
    findings.append(
        {.severity = common ? Severity::Warning : Severity::Error,
         .code = QStringLiteral("ids.mixed-families"),
         .target = FactWords::tr("the consoles"),
         .text = FactWords::tr("The consoles' web servers run as different users: %1.")
                     .arg(shown.join(QLatin1StringView(", "))),
         .cause = FactWords::tr("Their numbers differ too (apache 48, www-data 33), so one "
                                "console cannot change what the other writes."),
         .remedy = FactWords::tr("Create one group with the same number on all hosts, put "
                                 "pandora and the web users into it, and set it as the "
                                 "folders' group in the project."),
         .position = {}});
}

void checkWebUsers(const ShareView &view, QList<Finding> &findings)
{
    const QList<ConsoleIdentity> all = consoles(view);
    QStringList checked;
    for (const ConsoleIdentity &console : all) {
        const QString user = console.platform.webUser;
        if (checked.contains(user))
            continue;
        checked.append(user);
        QList<ProbedHost> alike;
        for (const ConsoleIdentity &other : all)
            if (other.platform.webUser == user)
                alike.append(other.probed);
        checkPresent(alike, NameKind::User, user, Severity::Warning, findings);
        checkEqual(view, alike, NameKind::User, user, findings);
        checkEqual(view, alike, NameKind::Group, console.platform.webGroup, findings);
    }
    checkMixedConsoles(view, all, findings);
}

void checkOwners(const ShareView &view, QList<Finding> &findings)
{
    QStringList checked;
    for (const SharedFolder &folder : view.project().folders) {
        if (isNumeric(folder.owner) || checked.contains(folder.owner))
            continue;
        checked.append(folder.owner);
        QList<ProbedHost> servers = view.clients();
        servers.removeIf(
            [](const ProbedHost &probed) { return !(probed.host.roles & Role::Server); });
        checkPresent(servers, NameKind::User, folder.owner, Severity::Error, findings);
        checkEqual(view, view.clients(), NameKind::User, folder.owner, findings);
        checkServerNumber(view, NameKind::User, folder.owner, findings);
    }
}

/// Groups that the project names. The consoles' own web group was compared with the web users.
void checkGroups(const ShareView &view, QList<Finding> &findings)
{
    QStringList compared;
    for (const ConsoleIdentity &console : consoles(view))
        compared.append(console.platform.webGroup);
    QStringList seen;
    for (const SharedFolder &folder : view.project().folders) {
        if (folder.group.isEmpty() || isNumeric(folder.group) || seen.contains(folder.group))
            continue;
        seen.append(folder.group);
        checkPresent(view.clients(), NameKind::Group, folder.group, Severity::Error, findings);
        if (!compared.contains(folder.group))
            checkEqual(view, view.clients(), NameKind::Group, folder.group, findings);
        checkServerNumber(view, NameKind::Group, folder.group, findings);
    }
}

} // namespace

void findIdTroubles(const ShareView &view, QList<Finding> &findings)
{
    if (!view.isPlanned())
        return;
    checkOwners(view, findings);
    checkWebUsers(view, findings);
    checkGroups(view, findings);
}

} // namespace sharewright
