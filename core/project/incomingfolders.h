// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/project/project.h"

namespace sharewright {

/// The folder in which one server takes agents' XML, where Tentacle separates them. The manual ("Tentacle concurrent
/// access") puts these folders on the share: the queue of a server that died can then be taken up by another one.
struct IncomingFolder {
    HostId server;
    SharedFolder folder; ///< `xml_srvN`, used by all servers
};

/// Pandora's spool: the folder that holds `conf` in this project, as a rule /var/spool/pandora/data_in.
[[nodiscard]] QString spoolFolder(const Project &project);

/// What pandora_server looks for beside its incoming files: conf, md5, collections, discovery, trans, commands. It builds
/// these paths from `incomingdir`, so each incoming folder holds links of these names (PandoraFMS/Core.pm, Config.pm).
[[nodiscard]] QStringList spoolLinks();
/// Those of them that stay on each server: discovery, trans, commands. Not every package makes them.
[[nodiscard]] QStringList localSpoolFolders();

/// One folder for each server, numbered from 1 in the order of the document's servers. Empty unless the project
/// separates incoming files.
[[nodiscard]] QList<IncomingFolder> incomingFolders(const Project &project);

/// Whether a folder is one of those: it has no content to be copied or merged, only a queue.
[[nodiscard]] bool isIncomingFolder(const Project &project, const SharedFolder &folder);

/// The project with these folders among the shared ones, as planner, probe and health see it. Doing it twice changes
/// nothing. Never written to the document.
[[nodiscard]] Project withIncomingFolders(Project project);

} // namespace sharewright
