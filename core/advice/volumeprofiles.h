// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sharewright {

/// A set of volume options with a purpose. What the planner sets for every volume (quorum, time-out, allowed addresses)
/// is not among them.
struct VolumeProfile {
    QString id;          ///< "standard", "many-small-files", "quick-failover"
    QString title;       ///< translated
    QString explanation; ///< translated: what for, and what it costs
    QStringList options; ///< `key=value`
    QString source;
    bool operator==(const VolumeProfile &) const = default;
};

/// All profiles, the standard first. In the language of now.
[[nodiscard]] QList<VolumeProfile> volumeProfiles();

/// The profile that these options are, and nothing else; empty: options of one's own.
[[nodiscard]] QString profileOf(const QStringList &options);

/// One sentence on what an option does; empty for one that no profile knows.
[[nodiscard]] QString optionWords(const QString &option);

} // namespace sharewright
