// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/sharelayout.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/facts/mounttable.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

/// The host whose numbers for users and groups the share takes.
const PlannedHost *identityHost(const ShareFolder &share, const Project &project,
                                const PlanBuilder &builder)
{
    if (const PlannedHost *seed = builder.host(project.migration.seedHost);
        seed != nullptr && seed->facts != nullptr)
        return seed;
    for (const HostId &client : share.clients)
        if (const PlannedHost *planned = builder.host(client); planned->facts != nullptr)
            return planned;
    return nullptr;
}

} // namespace

bool ShareClient::isSwitched() const
{
    return std::all_of(places.begin(), places.end(),
                       [](const SharePlace &place) { return place.present; });
}

const ShareClient *ShareLayout::client(const HostId &id) const
{
    const auto it = std::find_if(clients.begin(), clients.end(), [&](const ShareClient &each) {
        return each.planned->host.id == id;
    });
    return it == clients.end() ? nullptr : &*it;
}

bool ShareLayout::isSwitched() const
{
    return !clients.isEmpty()
           && std::all_of(clients.begin(), clients.end(),
                          [](const ShareClient &client) { return client.isSwitched(); });
}

void nameOwner(ShareFolder &share, const Project &project, PlanBuilder &builder)
{
    const PlannedHost *model = identityHost(share, project, builder);
    share.owner = share.folder.owner;
    share.group = share.folder.group;
    if (share.group.isEmpty())
        share.group = model ? model->platform.webGroup : assumedPlatform().webGroup;
    if (model == nullptr) {
        builder.assume(Text::tr("The user %1 and the group %2 have the same numbers on all hosts.")
                           .arg(share.owner, share.group));
        return;
    }
    if (const auto user = model->facts->users.constFind(share.owner);
        user != model->facts->users.constEnd())
        share.owner = QString::number(user->uid);
    if (const auto group = model->facts->groups.constFind(share.group);
        group != model->facts->groups.constEnd())
        share.group = QString::number(*group);
}

QByteArray fstabBody(const ShareClient &client)
{
    QByteArray body;
    for (const SharePlace &place : client.places)
        if (!place.fstabLine.isEmpty())
            body += place.fstabLine + '\n';
    return body;
}

QString mountedSource(const PlannedHost &host, const QString &path, const QString &expected)
{
    const MountFact *mount = host.facts == nullptr ? nullptr : mountAt(host.facts->mounts, path);
    return mount == nullptr || mount->fsType == QLatin1StringView("autofs") ? expected
                                                                            : mount->source;
}

QStringList usersOn(const PlannedHost &client, const SharedFolder &folder)
{
    QStringList users{folder.owner};
    if (!users.contains(client.platform.webUser)
        && (client.host.roles & Role::Console
            || (client.facts && client.facts->users.contains(client.platform.webUser))))
        users.append(client.platform.webUser);
    if (client.facts != nullptr && !client.facts->users.isEmpty())
        users.removeIf([&](const QString &user) { return !client.facts->users.contains(user); });
    return users;
}

} // namespace sharewright
