// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/project/project.h"
#include "core/project/rulereport.h"

namespace sharewright {

/// Runs every rule of the document; the findings keep the order of the document's parts.
[[nodiscard]] QList<PlacedFinding> checkProject(const Project &project);

/// The rules, one function per part of the document. Each looks at the whole project and speaks about its part.
void checkSite(const Project &project, RuleReport &report);
void checkHosts(const Project &project, RuleReport &report);
void checkFolders(const Project &project, RuleReport &report);
void checkNfs(const Project &project, RuleReport &report);
void checkGluster(const Project &project, RuleReport &report);
void checkTentacle(const Project &project, RuleReport &report);
void checkMigration(const Project &project, RuleReport &report);
void checkMerge(const Project &project, RuleReport &report);

/// What is said of a host whose address for storage is a loopback one: others would reach themselves there. Nothing: it
/// is none.
[[nodiscard]] std::optional<Message> loopbackMessage(const Host &host);

/// How findings name a host or a folder: "host web1", or by position when it has no name.
[[nodiscard]] Place placeOf(const Host &host, qsizetype index);
[[nodiscard]] Place placeOf(const SharedFolder &folder, qsizetype index);
/// The ids of all hosts, for "did you mean".
[[nodiscard]] QStringList hostNames(const Project &project);

} // namespace sharewright
