// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// The number of one name on one host.
struct IdentityCell {
    HostId host;
    bool known = false;         ///< the host was asked
    std::optional<uint> number; ///< nothing: there is no such name there
    bool hurts =
        false; ///< it differs from the number that the others have, or is missing where it is needed
    bool operator==(const IdentityCell &) const = default;
};

/// One user or group that shared files belong to.
struct IdentityRow {
    bool isUser = true;
    QString name;
    QList<IdentityCell> cells; ///< all hosts, document order
    std::optional<uint>
        keep; ///< the number to settle on: the seed host's, else the first that is found

    [[nodiscard]] bool hurts() const;
    bool operator==(const IdentityRow &) const = default;
};

/// Users and groups that matter for the shares, with their numbers on every host. A share carries numbers, not names: a
/// Pandora host with another number is hurt; a host that only keeps the files is not. Pure.
[[nodiscard]] QList<IdentityRow> identityMatrix(const Project &project, const SiteFacts &facts);

/// One way out of different numbers.
struct IdentityRemedy {
    enum class Kind {
        Renumber,    ///< one number on all hosts, by commands that an administrator runs
        CommonGroup, ///< a group of its own for the shared files
        Numbers,     ///< the project names numbers instead of names
    };
    Kind kind = Kind::Renumber;
    QString title; ///< translated
    QString text;  ///< translated: what it does and costs
    QStringList
        commands;      ///< "web2: usermod -u 998 pandora", what an administrator runs; may be empty
    QStringList files; ///< what it would touch: "web2: /etc/passwd", "web2: files of uid 1001"
    bool changesProject = false;
    bool operator==(const IdentityRemedy &) const = default;
};

/// All three for a matrix that hurts; nothing for one that does not.
[[nodiscard]] QList<IdentityRemedy> identityRemedies(const Project &project,
                                                     const QList<IdentityRow> &matrix);

/// The project after a remedy that changes it. `group`: the name for CommonGroup.
[[nodiscard]] Project withRemedy(const Project &project, const QList<IdentityRow> &matrix,
                                 IdentityRemedy::Kind kind, const QString &group);

} // namespace sharewright
