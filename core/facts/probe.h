// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// The read-only POSIX sh script that collects one host's facts. Pure: depends on project and host only.
/// It needs no file on the host, changes nothing, bounds each of its parts in time and prints a
/// line-oriented answer between two marker lines; partial answers are recognisable.
[[nodiscard]] QString probeScript(const Project &project, const Host &host);

/// Reads the script's answer. `asked` and `answered` are the admin's clock before and after, for the skew.
/// Unknown lines are skipped (a newer probe), missing parts stay at their defaults, invalid UTF-8 is
/// replaced; Protocol error only when the markers are missing.
[[nodiscard]] Result<HostFacts> parseProbeAnswer(const HostId &host, const QByteArray &answer,
                                                 const QDateTime &asked, const QDateTime &answered);

/// Everything the facts say against, or about, the project: the id matrix, packages, busy or mounted
/// paths, foreign exports, space, ports, watchdog, clock skew, end of life. Pure and stable in order.
[[nodiscard]] QList<Finding> findingsFromFacts(const Project &project, const SiteFacts &facts);

/// Of findings about the document and about the facts together: what the document alone makes one fear, and the facts say
/// more exactly, is told once.
void dropVaguerFindings(QList<Finding> &findings);

} // namespace sharewright
