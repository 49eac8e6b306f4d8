// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// How the hosts' versions of one name relate.
enum class MergeState {
    OnlySome,  ///< some hosts lack it; those that have it agree
    Same,      ///< every host has it, with the same content
    Different, ///< contents differ, or the content of one was not read
    Kinds,     ///< a file here, a folder or a link there
};

/// What decided a conflict.
enum class MergeDecision {
    None,   ///< nothing to decide
    Open,   ///< nobody did: the plan may not run
    Choice, ///< the document, for this file
    Rule,   ///< migration.merge-rule
};

/// One host's version of a name.
struct MergeVersion {
    HostId host;
    TreeEntry entry;
    bool operator==(const MergeVersion &) const = default;
};

/// One name of one shared folder, as all hosts hold it.
struct MergeRow {
    FolderId folder;
    QByteArray name; ///< below the folder; bytes, for a name need not be valid text
    QString agent;   ///< whose configuration it is; empty: nobody's
    MergeState state = MergeState::Same;
    QList<MergeVersion> versions; ///< of the hosts that have it, the seed first
    MergeDecision decision = MergeDecision::None;
    HostId winner; ///< where decided
    QByteArray
        partner; ///< the other half of an agent's configuration, decided together with this one

    /// The name as people see it, and as a choice in the document writes it.
    [[nodiscard]] QString path() const { return QString::fromUtf8(name); }
    /// Whether the document can name it; otherwise only a rule decides.
    [[nodiscard]] bool canBeChosen() const { return path().toUtf8() == name; }
    [[nodiscard]] const MergeVersion *versionOf(const HostId &host) const;
    [[nodiscard]] bool isConflict() const { return decision != MergeDecision::None; }
    bool operator==(const MergeRow &) const = default;
};

/// A folder of a host that could not be listed, or not to its end.
struct MergeGap {
    HostId host;
    FolderId folder;
    bool partly = false; ///< listed, but not to the end
    bool operator==(const MergeGap &) const = default;
};

/// All names of all folders whose files are merged, folder by folder, by name.
struct MergeTable {
    QList<HostId> hosts; ///< whose files come into the share, the seed first
    QList<MergeRow> rows;
    QList<MergeGap> gaps;

    [[nodiscard]] qsizetype count(MergeState state) const;
    /// Conflicts that nobody decided, the two halves of an agent's configuration as one, in order.
    [[nodiscard]] QList<const MergeRow *> openConflicts() const;
    bool operator==(const MergeTable &) const = default;
};

/// Compares what the hosts hold, applies the document's choices and its rule. Pure; empty when nothing is merged. Hosts
/// that use the share already take no part, but for the seed, where the share is then compared with. Of a conf and its md5, which an agent compares with each other, both halves come from
/// one host: they are one conflict, and a host that has both is preferred by a rule.
[[nodiscard]] MergeTable mergeTable(const Project &project, const SiteFacts &facts);

/// Whose versions of one folder become the shared ones, as one host's merge step needs to know it.
struct MergeOrders {
    QStringList take; ///< this host's versions that win
    QStringList
        keep; ///< this host's versions that stay back, whether the share has the name or not
    bool operator==(const MergeOrders &) const = default;
};
[[nodiscard]] MergeOrders mergeOrders(const MergeTable &table, const FolderId &folder,
                                      const HostId &host);

} // namespace sharewright
