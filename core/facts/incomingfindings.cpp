// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the facts say about separate incoming folders ("Tentacle concurrent access").

#include "core/facts/findingrules.h"
#include "core/facts/tentaclesetup.h"
#include "core/project/incomingfolders.h"

namespace sharewright {

namespace {

const QString kSetting = QStringLiteral("tentacle.separate-incoming");

/// One server that is to take its files from a folder of its own.
struct Server {
    const Project &project;
    const Host &host;
    const HostFacts &facts;
    SharedFolder incoming;
    TentacleSetup setup;

    [[nodiscard]] const QString &name() const { return host.id.value; }
    void say(QList<Finding> &findings, Severity severity, const char *code, const QString &text,
             const QString &cause, const QString &remedy) const
    {
        findings.append({.severity = severity,
                         .code = QString::fromLatin1(code),
                         .target = FactWords::onHost(host),
                         .text = text,
                         .cause = cause,
                         .remedy = remedy,
                         .position = {}});
    }
};

// Off by default; whoever switches it on shall know what for.
void explain(const Project &project, QList<Finding> &findings)
{
    QStringList folders;
    for (const IncomingFolder &incoming : incomingFolders(project))
        folders.append(
            FactWords::tr("%1: %2").arg(incoming.server.value, incoming.folder.id.value));
    findings.append(
        {.severity = Severity::Hint,
         .code = QStringLiteral("tentacle.separated"),
         .target = kSetting,
         .text = FactWords::tr("Each server takes the agents' XML from a folder of its own (%1).")
                     .arg(folders.join(QLatin1StringView(", "))),
         .cause = FactWords::tr("These folders lie on the share, so that another server can take "
                                "up the queue of one that died. The price: every report of an "
                                "agent goes over the network, and none arrives while the share "
                                "is away."),
         .remedy = FactWords::tr("Switch tentacle.separate-incoming off to keep the queues local, "
                                 "as Pandora's packages do."),
         .position = {}});
}

void checkPlace(const Server &server, QList<Finding> &findings)
{
    const TentacleSetup &setup = server.setup;
    if (setup.secret && setup.place == FilterPlace::Unknown)
        server.say(findings, Severity::Error, "tentacle.password-on-command-line",
                   FactWords::tr("The unit of Tentacle on %1 holds a password and the filters on "
                                 "one command line.")
                       .arg(server.name()),
                   FactWords::tr("A drop-in would have to repeat the password, and Sharewright "
                                 "neither reads nor writes passwords."),
                   FactWords::tr("Move password and filters to /etc/tentacle/tentacle_server.conf "
                                 "and start Tentacle with -F."));
    else if (setup.place == FilterPlace::Unknown)
        server.say(findings, Severity::Error, "tentacle.unknown-setup",
                   FactWords::tr("How Tentacle is started on %1 is not known.").arg(server.name()),
                   FactWords::tr("There is neither a readable configuration file, nor an init "
                                 "script, nor a unit with filters (-i)."),
                   FactWords::tr("Install Tentacle there, or start it with -F and a "
                                 "configuration file, or leave its incoming files unseparated."));
    else if (setup.place == FilterPlace::InitScript)
        server.say(findings, Severity::Warning, "tentacle.init-script",
                   FactWords::tr("The filters of Tentacle on %1 stand in %2.")
                       .arg(server.name(), setup.file),
                   FactWords::tr("An update of the package writes that file anew; the server "
                                 "would then wait for files that arrive elsewhere."),
                   FactWords::tr("Apply the plan again after each update of pandora_server."));
}

void checkDirectory(const Server &server, QList<Finding> &findings)
{
    const QString spool = spoolFolder(server.project);
    if (server.setup.place == FilterPlace::Unknown || server.setup.directory == spool)
        return;
    server.say(findings, Severity::Error, "tentacle.other-directory",
               FactWords::tr("Tentacle on %1 writes below %2, the shared folders lie below %3.")
                   .arg(server.name(), server.setup.directory, spool),
               FactWords::tr("A filter can only name a folder inside Tentacle's own."),
               FactWords::tr("Let both agree: the setting “directory” of Tentacle, and the paths "
                             "of the shared folders."));
}

void checkOverruled(const Server &server, QList<Finding> &findings)
{
    const IncomingSetting incoming = incomingSetting(server.facts);
    const auto overruled = [&](const QString &what, const QString &file) {
        server.say(findings, Severity::Error, "tentacle.block-overruled",
                   FactWords::tr("On %1 a line behind Sharewright's block in %2 sets %3 again.")
                       .arg(server.name(), file, what),
                   FactWords::tr("The last line wins, so the block has no effect."),
                   FactWords::tr("Remove that line, or put it in front of the block."));
    };
    if (!incoming.block.isEmpty() && incoming.inForce != incoming.block)
        overruled(QStringLiteral("incomingdir"),
                  QStringLiteral("/etc/pandora/pandora_server.conf"));
    if (!server.setup.block.isEmpty() && server.setup.inForce != server.setup.block)
        overruled(QStringLiteral("filters"), server.setup.file);
}

// What follows for XML that does not come through Tentacle, and for queues that have another place by now.
void checkQueues(const Server &server, QList<Finding> &findings)
{
    if (server.host.roles & Role::Console)
        server.say(
            findings, Severity::Warning, "tentacle.console-xml",
            FactWords::tr("Nobody takes up XML any more that the console or the API of %1 "
                          "writes into %2.")
                .arg(server.name(), spoolFolder(server.project)),
            FactWords::tr("The console writes where its setting remote_config points to, the "
                          "server only looks into %1.")
                .arg(server.incoming.path),
            FactWords::tr("If you insert data by the console or the API, move *.data from there "
                          "to %1 by a systemd path unit or a cron job.")
                .arg(server.incoming.path));
    const QString instance = server.facts.pandora.value(QStringLiteral("instance"));
    if (!instance.isEmpty())
        server.say(findings, Severity::Warning, "tentacle.further-instance",
                   FactWords::tr("%1 has a further server with an incomingdir of its own: %2.")
                       .arg(server.name(), instance),
                   FactWords::tr("Only pandora_server.conf is edited."),
                   FactWords::tr("Check that this server takes its files from a folder that "
                                 "nobody else reads."));
    const QString current = incomingSetting(server.facts).inForce;
    const QString moved = spoolFolder(server.project) + QLatin1StringView("/xml_srv");
    if (current.startsWith(moved) && current != server.incoming.path)
        server.say(findings, Severity::Warning, "tentacle.renumbered",
                   FactWords::tr("%1 takes its files from %2 today, and from %3 after the plan.")
                       .arg(server.name(), current, server.incoming.path),
                   FactWords::tr("The folders are numbered in the order of the document's "
                                 "servers. What waits in the old one is moved over."),
                   FactWords::tr("Put the servers into their former order to keep the numbers."));
}

} // namespace

namespace {

// The project does not ask for it, but an earlier run did it: the server reads a folder that the plan would not mount.
void findLeftovers(const ShareView &view, QList<Finding> &findings)
{
    for (const Host &host : view.project().hosts) {
        const HostFacts *facts = view.site().of(host.id);
        const QString block = facts ? incomingSetting(*facts).block : QString();
        if (!block.isEmpty())
            findings.append(
                {.severity = Severity::Error,
                 .code = QStringLiteral("tentacle.still-separated"),
                 .target = FactWords::onHost(host),
                 .text = FactWords::tr("%1 takes the agents' XML from %2, but the project does not "
                                       "separate incoming files.")
                             .arg(host.id.value, block),
                 .cause = FactWords::tr("The plan would not mount that folder any more."),
                 .remedy = FactWords::tr("Undo the run that separated them, or set "
                                         "tentacle.separate-incoming again."),
                 .position = {}});
    }
}

} // namespace

void findIncomingTroubles(const ShareView &view, QList<Finding> &findings)
{
    const Project &project = view.project();
    const QList<IncomingFolder> folders = incomingFolders(project);
    if (folders.isEmpty()) {
        findLeftovers(view, findings);
        return;
    }
    explain(project, findings);
    for (const IncomingFolder &incoming : folders) {
        const Host *host = project.host(incoming.server);
        const HostFacts *facts = view.site().of(incoming.server);
        if (host == nullptr || facts == nullptr)
            continue;
        const Server server{project, *host, *facts, incoming.folder, tentacleSetup(*facts)};
        checkPlace(server, findings);
        checkDirectory(server, findings);
        checkOverruled(server, findings);
        checkQueues(server, findings);
    }
}

} // namespace sharewright
