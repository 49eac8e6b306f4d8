// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/finding.h"
#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// How one way of sharing stands on one of the distributions of the site.
struct OutlookLine {
    Backend backend = Backend::Nfs;
    QString platform;     ///< "Debian 12", for people
    QString version;      ///< what it brings: "NFS 4.2", "GlusterFS 10.3"; empty: nothing
    QString text;         ///< one translated sentence on its age and future
    bool worries = false; ///< whether that speaks against it
    Severity severity = Severity::Hint; ///< how much, where it worries
    bool operator==(const OutlookLine &) const = default;
};

/// For each distribution that was found on the hosts (the default one when nothing is known), NFS and GlusterFS, as of
/// `today`. Pure.
[[nodiscard]] QList<OutlookLine> technologyOutlook(const Project &project, const SiteFacts &facts,
                                                   const QDate &today);

} // namespace sharewright
