// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/practice/practicesite.h"

namespace sharewright {

/// What a practice host shall do wrong, as people write it: "pandora2=full-disk".
struct PracticeFailing {
    HostId host;
    PracticeFault fault = PracticeFault::FillDisk;
};

/// The words for faults that last: "full-disk" and so on. A connection that is lost once has none.
[[nodiscard]] QStringList practiceFaultWords();

/// Reads "HOST=FAULT" for a practice site. InvalidInput with a sentence that lists the hosts or the words.
[[nodiscard]] Result<PracticeFailing> practiceFailingFrom(const QString &text, const Project &site);

/// Tells the site's hosts to do wrong what is written; nothing when one of the texts is no such thing.
[[nodiscard]] Result<> setFaults(PracticeSite &site, const QStringList &failings);

} // namespace sharewright
