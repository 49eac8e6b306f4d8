// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "core/practice/keeper/calls.h"
#include "core/practice/keeper/idmap.h"

namespace sharewright::practice {

/// In the keeper's private mounts, the whole site lives below this (hidden) directory.
inline constexpr char kSiteRoot[] = "/tmp";

/// Where one host is at home.
struct HostPlace {
    std::string name;
    std::string role;
    std::string address;
    IdScheme scheme = IdScheme::Many;

    [[nodiscard]] std::string root() const;     ///< the host's own system disk
    [[nodiscard]] std::string dataDisk() const; ///< the disk with its /var and /srv
};

/// The stand-in tools, shared by all hosts.
[[nodiscard]] std::string siteLibrary();
[[nodiscard]] Failure makeSitePlaces();

/// Makes the disks of a host (memory file systems) and fills them from the skeleton.
[[nodiscard]] Failure makeDisks(const HostPlace &host, const std::string &archive);

/// In the host's fresh namespaces: builds the view of its world and moves into it.
[[nodiscard]] Failure enterWorld(const HostPlace &host);

} // namespace sharewright::practice
