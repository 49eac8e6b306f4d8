// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of SwitchPlanner: the shares take their places, and what proves and guards that.

#include <QCoreApplication>

#include "core/plan/fileedits.h"
#include "core/plan/guard.h"
#include "core/plan/services.h"
#include "core/plan/switchplanner.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SwitchPlanner)
};

} // namespace

void SwitchPlanner::place(const QList<StepId> &behind)
{
    m_builder.beginPhase(
        "mount", Text::tr("Mount the shares"),
        Text::tr("The mounts are written down in a marked block, checked, and made."), m_window);
    for (const ShareClient &client : m_layout.clients) {
        allowInSelinux(client);
        if (const QByteArray body = fstabBody(client); !body.isEmpty())
            addFstabBlock(m_builder, *client.planned, QStringLiteral("fstab"),
                          QStringLiteral("shares"), body, m_layout.reasons.fstab);
        for (const SharePlace &place : client.places)
            addPlace(client, place, behind);
    }
}

void SwitchPlanner::allowInSelinux(const ShareClient &client)
{
    const PlannedHost &planned = *client.planned;
    if (planned.facts == nullptr || planned.facts->selinux != SelinuxMode::Enforcing
        || !(planned.host.roles & Role::Console) || m_layout.selinuxBooleans == nullptr)
        return;
    for (const QString &name : planned.platform.*m_layout.selinuxBooleans)
        m_builder.add(planned, QStringLiteral("selinux.") + name, SetSelinuxBoolean{name},
                      m_layout.reasons.selinux);
}

void SwitchPlanner::addPlace(const ShareClient &client, const SharePlace &place,
                             const QList<StepId> &behind)
{
    const ShareFolder &share = m_layout.folderOf(place);
    if (place.linkTarget.isEmpty())
        m_builder.add(*client.planned, QStringLiteral("mount.") + share.folder.id.value,
                      EnsureMount{place.source, share.folder.path}, m_layout.reasons.mount);
    else
        m_builder.add(*client.planned, QStringLiteral("link.") + share.folder.id.value,
                      EnsureLink{share.folder.path, place.linkTarget}, m_layout.reasons.mount);
    m_builder.waitFor(behind);
}

void SwitchPlanner::addCanaries(const QString &name,
                                const std::function<QString(const ShareFolder &)> &pathOf,
                                QList<StepId> behind)
{
    const auto key = [&](const char *verb, const ShareFolder &share) -> QString {
        return name + QLatin1StringView(verb) + share.folder.id.value;
    };
    const auto toAll = [&](const auto &add) {
        for (const ShareClient &client : m_layout.clients) {
            for (const SharePlace &place : client.places) {
                add(*client.planned, m_layout.folderOf(place));
                m_builder.waitFor(behind);
            }
        }
        behind = m_builder.lastStepsOfPhase();
    };
    toAll([&](const PlannedHost &host, const ShareFolder &share) {
        m_builder.add(host, key("-write.", share),
                      WriteCanary{pathOf(share), usersOn(host, share.folder), host.host.id},
                      {.reason = Text::tr("A mount that shows is not yet a share that works."),
                       .source = QStringLiteral("Pandora ConsoleSupervisor: writable folders"),
                       .timeLimit = 120s});
    });
    toAll([&](const PlannedHost &host, const ShareFolder &share) {
        m_builder.add(host, key("-read.", share),
                      ReadCanary{pathOf(share), usersOn(host, share.folder), share.clients},
                      m_layout.reasons.canaryRead);
    });
    toAll([&](const PlannedHost &host, const ShareFolder &share) {
        m_builder.add(host, key("-remove.", share),
                      RemoveCanary{pathOf(share), usersOn(host, share.folder), host.host.id},
                      {.reason = Text::tr("The test files go as they came."), .source = {}});
    });
}

void SwitchPlanner::proveWithCanaries()
{
    m_builder.beginPhase(
        "canary", Text::tr("Prove it"),
        Text::tr("Each host writes as the real users; every other host reads it back."), m_window);
    addCanaries(QStringLiteral("canary"),
                [](const ShareFolder &share) { return share.folder.path; }, {});
    m_proved = m_builder.lastStepsOfPhase();
}

void SwitchPlanner::guardServices()
{
    m_builder.beginPhase("guard", Text::tr("Guard the services"),
                         Text::tr("Pandora never starts while a share is missing."), m_window);
    for (const ShareClient &client : m_layout.clients) {
        const QByteArray content = guardText(m_layout, client);
        for (const QString &unit : pandoraUnits(*client.planned))
            addOwnFile(
                m_builder, *client.planned, QStringLiteral("guard.") + unit, guardPath(unit),
                content,
                {.reason = Text::tr("Without it the service would write into the empty mount "
                                    "point after a failed boot."),
                 .source = QStringLiteral("systemd.unit(5), RequiresMountsFor="),
                 .timeLimit = 120s,
                 .weight = 2});
    }
}

} // namespace sharewright
