// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/project/project.h"

namespace sharewright {

/// What becomes of a shared folder when a machine dies.
enum class LossFate {
    Stays,      ///< the hosts that are left go on using it
    Partly,     ///< some of its files cannot be used until the machine is back
    Waits,      ///< whoever touches it waits until the machine is back
    NobodyLeft, ///< it is there, but no host that uses it is left
};

struct FolderLoss {
    FolderId folder;
    LossFate fate = LossFate::Stays;
    bool operator==(const FolderLoss &) const = default;
};

/// What becomes of the site when one machine dies.
struct HostLoss {
    HostId host;
    QList<FolderLoss> folders; ///< each shared folder, document order
    bool safetyGone = false;   ///< it goes on, but the next failure would stop it or split it
    QString summary;           ///< translated: one or two sentences with the reason

    [[nodiscard]] bool everythingStays() const;
    bool operator==(const HostLoss &) const = default;
};

/// "Click a machine and see which folders stay". From the document alone: the layout that it asks for, running and
/// healed. Pure; a host that the project does not have changes nothing.
[[nodiscard]] HostLoss lossOf(const Project &project, const HostId &dead);

/// Of all hosts, document order.
[[nodiscard]] QList<HostLoss> allLosses(const Project &project);

/// "stays", "waits" … in words for people.
[[nodiscard]] QString fateWords(LossFate fate);

} // namespace sharewright
