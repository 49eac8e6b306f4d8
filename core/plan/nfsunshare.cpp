// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/nfsunshare.h"

#include <QCoreApplication>

#include "core/plan/fileedits.h"
#include "core/plan/unshareplanner.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NfsUnshare)
};

} // namespace

NfsUnshare::NfsUnshare(const Project &project, PlanBuilder &builder, bool retire)
    : m_project(project)
    , m_builder(builder)
    , m_layout(nfsLayout(project, builder))
    , m_retire(retire)
{}

void NfsUnshare::plan()
{
    if (m_layout.server == nullptr || m_layout.share.clients.isEmpty())
        return;
    const HostFacts *server = m_layout.server->facts;
    UnsharePlanner home(m_project, m_builder, m_layout.share,
                        {.sizeOf =
                             [server](const ShareFolder &share) {
                                 return server == nullptr || !server->folders.contains(share.keptAt)
                                            ? qint64(-1)
                                            : server->folders.value(share.keptAt).bytes;
                             },
                         .leave = {}});
    home.run();
    withdraw(home.unmounted());
    if (m_retire)
        retire(home.home());
}

void NfsUnshare::withdraw(const QList<StepId> &unmounted)
{
    const PlannedHost &server = *m_layout.server;
    m_builder.beginPhase(
        "withdraw", Text::tr("Withdraw the exports"),
        Text::tr("Nobody uses the exports any more; lines that are not Sharewright's "
                 "stay."));
    if (!removeOwnFile(m_builder, server, QStringLiteral("exports-file"), kExportsFile,
                       exportsFile(m_project, m_layout, m_builder),
                       {.reason = Text::tr("The file was written for these folders alone."),
                        .source = QStringLiteral("exports(5), exports.d")}))
        return;
    m_builder.waitFor(unmounted);
    QStringList paths;
    for (const ShareFolder &share : m_layout.share.folders)
        paths.append(share.keptAt);
    m_builder.add(
        server, QStringLiteral("exports"), WithdrawExports{paths},
        {.reason = Text::tr("exportfs takes the change up without a restart that would stall "
                            "other clients."),
         .source = QStringLiteral("exportfs(8)")});
    m_withdrawn = m_builder.lastStepsOfPhase();
}

void NfsUnshare::retire(const QList<StepId> &home)
{
    const PlannedHost &server = *m_layout.server;
    const FileFact *exports = fileFact(server, kExportsFile);
    if (m_withdrawn.isEmpty() && exports != nullptr && exports->exists) {
        m_builder.addFinding(
            {.severity = Severity::Error,
             .code = QStringLiteral("unshare.still-exported"),
             .target = Text::tr("host %1").arg(server.host.id.value),
             .text = Text::tr("The folders on %1 cannot be retired while %2 exports them.")
                         .arg(server.host.id.value, kExportsFile),
             .remedy = Text::tr("Remove that file, then plan again.")});
        return;
    }
    m_builder.beginPhase(
        "retire", Text::tr("Retire the storage side"),
        Text::tr("The folders of the share get another name on the server; every file "
                 "in them stays."));
    QStringList retired;
    for (const ShareFolder &share : m_layout.share.folders) {
        if (server.facts != nullptr && server.facts->folders.contains(share.keptAt)
            && !server.facts->folders.value(share.keptAt).exists)
            continue;
        m_builder.add(
            server, QStringLiteral("retire.") + share.folder.id.value, RetireFolder{share.keptAt},
            {.reason = Text::tr("A folder that nobody exports should not look as if it were "
                                "in use."),
             .source = QStringLiteral("rename(2)"),
             .timeLimit = 300s});
        m_builder.waitFor(home + m_withdrawn);
        retired.append(share.keptAt);
    }
    if (!retired.isEmpty())
        m_builder.addFinding(
            {.severity = Severity::Warning,
             .code = QStringLiteral("unshare.retires"),
             .target = Text::tr("host %1").arg(server.host.id.value),
             .text = Text::tr("These folders on %1 get the ending .retired-sharewright: %2.")
                         .arg(server.host.id.value, retired.join(QLatin1StringView(", "))),
             .cause =
                 Text::tr("Whoever else uses them, from a network that the project allows, loses "
                          "them."),
             .remedy =
                 Text::tr("To free the space, remove them yourself once nobody needs them any "
                          "more.")});
}

} // namespace sharewright
