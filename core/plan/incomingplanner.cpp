// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/incomingplanner.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/shellquote.h"
#include "core/configfile/tentaclefilters.h"
#include "core/plan/fileedits.h"
#include "core/plan/services.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IncomingPlanner)
};

const QString kServerConf = QStringLiteral("/etc/pandora/pandora_server.conf");
const QString kTentacleConf = QStringLiteral("/etc/tentacle/tentacle_server.conf");
const QString kBlock = QStringLiteral("tentacle");
const QString kOptions = QStringLiteral("TENTACLE_EXT_OPTS");

// tentacle_server.conf.new of 7.0NG.776
TentacleSetup shippedSetup()
{
    return {.place = FilterPlace::ConfigFile,
            .file = kTentacleConf,
            .filters = QStringLiteral(".*\\.conf:conf;.*\\.md5:md5;.*\\.zip:collections;"
                                      ".*\\.lock:trans;.*\\.rcmd:commands"),
            .execStart = {},
            .directory = {},
            .block = {},
            .inForce = {},
            .secret = false};
}

/// sh text that prints the value of a key in force: the last line that begins with it, in any case (Config.pm).
QString valueCheck(const QString &file, const QString &key)
{
    return QStringLiteral("awk 'tolower($1) == \"%1\" { sub(/^[^ \\t]+[ \\t]+/, \"\"); "
                          "sub(/[ \\t\\r]+$/, \"\"); v = $0 } END { print v }' %2")
        .arg(key, shellQuoted(file));
}

std::optional<QByteArray> bodyOf(const QString &block, const QString &line)
{
    return block.isEmpty() ? std::nullopt : std::optional(line.toUtf8() + '\n');
}

/// A block in a file that may hold passwords: only the block is shown.
void addPrivateBlock(PlanBuilder &builder, const PlannedHost &on, const QString &key,
                     const EnsureBlock &block, const std::optional<QByteArray> &before,
                     const StepReason &why)
{
    const StepId step = builder.add(on, key, block, why);
    builder.addBlockPreview(on, step, block, before);
}

QString incomingLine(const QString &folder)
{
    return QStringLiteral("incomingdir ") + folder;
}

/// Appended to what the script has set: options that stand in front stay, and of two -i the last one wins.
QString optionsLine(const QString &filters)
{
    return QStringLiteral("%1=\"$%1 \"%2")
        .arg(kOptions, shellQuoted(QStringLiteral("-i") + filters));
}

/// What has to be down while a server's settings change, in the order of stopping.
QStringList serverUnits(const PlannedHost &planned)
{
    QStringList units = pandoraUnits(planned);
    units.removeIf([](const QString &unit) {
        return !unit.startsWith(QLatin1StringView("pandora_ha"))
               && !unit.startsWith(QLatin1StringView("pandora_server"))
               && !unit.startsWith(QLatin1StringView("tentacle"));
    });
    return units;
}

} // namespace

IncomingPlanner::IncomingPlanner(const Project &project, PlanBuilder &builder,
                                 const ShareLayout &layout)
    : m_project(project)
    , m_builder(builder)
    , m_layout(layout)
{}

QList<IncomingPlanner::Server> IncomingPlanner::servers() const
{
    QList<Server> servers;
    for (const IncomingFolder &incoming : incomingFolders(m_project)) {
        Server server{.client = m_layout.client(incoming.server),
                      .folder = incoming.folder,
                      .setup = shippedSetup()};
        if (server.client == nullptr)
            continue;
        if (const HostFacts *facts = server.client->planned->facts) {
            server.setup = tentacleSetup(*facts);
            server.waits = incomingSetting(*facts).inForce != incoming.folder.path
                           || dataDirectoryOf(server.setup.inForce) != incoming.folder.id.value;
        }
        servers.append(server);
    }
    return servers;
}

void IncomingPlanner::run(bool window)
{
    const QList<Server> all = servers();
    if (all.isEmpty())
        return;
    const bool restarts =
        std::any_of(all.begin(), all.end(), [](const Server &server) { return server.waits; });
    m_builder.beginPhase(
        "incoming", Text::tr("Separate the incoming files"),
        Text::tr("Each server takes the agents' XML from a folder of its own on the "
                 "share, where another server could take it up."),
        window || restarts);
    linkSpool(all);
    for (const Server &server : all)
        separate(server, window);
}

void IncomingPlanner::linkSpool(const QList<Server> &servers)
{
    for (const Server &server : servers) {
        const auto share = std::find_if(
            m_layout.folders.begin(), m_layout.folders.end(),
            [&](const ShareFolder &each) { return each.folder.id == server.folder.id; });
        if (share != m_layout.folders.end())
            m_builder.add(
                *m_layout.keeper, QStringLiteral("spool-links.") + server.folder.id.value,
                LinkSpool{share->keptAt, spoolFolder(m_project), spoolLinks()},
                {.reason = Text::tr("pandora_server looks for these folders inside its "
                                    "incoming folder: without the links it would lose the "
                                    "agents' configuration and its plugins."),
                 .source = QStringLiteral("PandoraFMS/Core.pm, Config.pm, "
                                          "DiscoveryServer.pm")});
    }
    m_linked = m_builder.lastStepsOfPhase();
}

void IncomingPlanner::separate(const Server &server, bool window)
{
    const PlannedHost &planned = *server.client->planned;
    const bool restart = !window && server.waits;
    if (restart)
        for (const QString &unit : serverUnits(planned))
            m_builder.add(planned, QStringLiteral("stop.") + unit, StopUnit{unit},
                          {.reason = Text::tr("It reads its settings when it starts."),
                           .source = QStringLiteral("pandora_ha.pl, tentacle_service_watchdog"),
                           .timeLimit = 180s,
                           .weight = 2});
    addLocalFolders(server);
    setIncoming(server);
    m_builder.waitFor(m_linked);
    setFilters(server);
    if (window || restart)
        moveWaiting(server);
    if (!restart)
        return;
    const QStringList started = serverUnits(planned);
    for (const QString &unit : unitsToStart(planned))
        if (started.contains(unit))
            m_builder.add(planned, QStringLiteral("start.") + unit, StartUnit{unit},
                          {.reason = Text::tr("It ran before and runs again, with its own folder."),
                           .source = QStringLiteral("systemctl(1)"),
                           .timeLimit = 180s,
                           .weight = 2});
}

void IncomingPlanner::addLocalFolders(const Server &server)
{
    const PlannedHost &planned = *server.client->planned;
    if (planned.facts == nullptr)
        return;
    for (const QString &name : localSpoolFolders()) {
        const QString path = spoolFolder(m_project) + QLatin1Char('/') + name;
        const auto fact = planned.facts->folders.constFind(path);
        // One that is there keeps the owner and mode that its package gave it.
        if (fact == planned.facts->folders.constEnd() || fact->exists)
            continue;
        const QString group =
            server.folder.group.isEmpty() ? planned.platform.webGroup : server.folder.group;
        m_builder.add(planned, QStringLiteral("spool.") + name,
                      EnsureDirectory{path, server.folder.owner, group, 02770},
                      {.reason = Text::tr("Not every package makes it; a link to it must lead "
                                          "somewhere."),
                       .source = QStringLiteral("pandora_server packaging")});
    }
}

void IncomingPlanner::setIncoming(const Server &server)
{
    const PlannedHost &planned = *server.client->planned;
    const EnsureBlock block{
        kServerConf, kBlock, incomingLine(server.folder.path).toUtf8() + '\n', {}};
    std::optional<QByteArray> before;
    if (planned.facts != nullptr) {
        const IncomingSetting setting = incomingSetting(*planned.facts);
        before = bodyOf(setting.block, incomingLine(setting.block));
        m_builder.require(planned, Text::tr("incomingdir in %1").arg(kServerConf),
                          valueCheck(kServerConf, QStringLiteral("incomingdir")), setting.inForce);
    }
    addPrivateBlock(
        m_builder, planned, QStringLiteral("incomingdir"), block, before,
        {.reason = Text::tr("The server takes up what Tentacle puts there. The last line "
                            "wins, so no other line is touched."),
         .source = QStringLiteral("PandoraFMS/Config.pm")});
}

void IncomingPlanner::setFilters(const Server &server)
{
    const PlannedHost &planned = *server.client->planned;
    const TentacleSetup &setup = server.setup;
    const QString filters = withDataFilter(setup.filters, server.folder.id.value);
    const StepReason why{.reason =
                             Text::tr("The agents' XML goes to the server's own folder, all other "
                                      "files where they went before."),
                         .source = QStringLiteral("bin/tentacle_server, apply_filters")};
    const auto line = [](const QString &text) -> QString {
        return QStringLiteral("filters ") + text;
    };
    switch (setup.place) {
    case FilterPlace::ConfigFile:
        if (planned.facts == nullptr)
            m_builder.assume(
                Text::tr("Tentacle on %1 has its filters in %2, as current packages have.")
                    .arg(planned.host.id.value, setup.file));
        else
            m_builder.require(planned, Text::tr("filters in %1").arg(setup.file),
                              valueCheck(setup.file, QStringLiteral("filters")), setup.inForce);
        addPrivateBlock(m_builder, planned, QStringLiteral("filters"),
                        EnsureBlock{setup.file, kBlock, line(filters).toUtf8() + '\n', {}},
                        bodyOf(setup.block, line(setup.block)), why);
        return;
    case FilterPlace::InitScript:
        addPrivateBlock(m_builder, planned, QStringLiteral("filters"),
                        EnsureBlock{setup.file, kBlock, optionsLine(filters).toUtf8() + '\n',
                                    kOptions + QLatin1Char('=')},
                        bodyOf(setup.block, optionsLine(setup.block)), why);
        return;
    case FilterPlace::Unit:
        setUnitFilters(server, filters);
        return;
    case FilterPlace::Unknown:
        return; // an error among the findings
    }
}

void IncomingPlanner::setUnitFilters(const Server &server, const QString &filters)
{
    const Result<QString> exec = withExecFilters(server.setup.execStart, filters);
    if (!exec)
        return;
    addOwnFile(
        m_builder, *server.client->planned, QStringLiteral("filters"),
        QStringLiteral("/etc/systemd/system/tentacle_serverd.service.d/"
                       "sharewright-tentacle.conf"),
        "# Written by Sharewright.\n[Service]\nExecStart=\nExecStart=" + exec->toUtf8() + '\n',
        {.reason = Text::tr("The unit's command line overrides Tentacle's configuration file; a "
                            "drop-in survives the next update of the package."),
         .source = QStringLiteral("systemd.service(5), ExecStart=")});
}

void IncomingPlanner::moveWaiting(const Server &server)
{
    const PlannedHost &planned = *server.client->planned;
    QStringList from{spoolFolder(m_project)};
    if (planned.facts != nullptr)
        from.prepend(incomingSetting(*planned.facts).before);
    from.append(server.folder.path + m_project.migration.asideSuffix);
    from.removeAll(QString());
    from.removeAll(server.folder.path);
    from.removeDuplicates();
    m_builder.add(
        planned, QStringLiteral("waiting"),
        MoveIncoming{server.folder.path, server.folder.owner, from},
        {.reason = Text::tr("What agents sent before the switch would wait for ever in the "
                            "old folder."),
         .source = QStringLiteral("PandoraFMS/DataServer.pm"),
         .timeLimit = 1800s,
         .weight = 3});
}

} // namespace sharewright
