// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdlib>

#include "core/facts/findingrules.h"
#include "core/language/language.h"

namespace sharewright {

namespace {

constexpr qint64 kToleratedSkewMs = 2000;

QString seconds(qint64 milliseconds)
{
    return shownLocale().toString(double(std::abs(milliseconds)) / 1000.0, 'f', 1);
}

} // namespace

/// Shares compare times that were taken on different hosts, so only their difference counts.
void findClockTroubles(const ShareView &view, QList<Finding> &findings)
{
    const HostFacts *reference = view.serverFacts();
    bool allOff = true;
    for (const ProbedHost &probed : view.hosts()) {
        if (probed.facts == nullptr)
            continue;
        if (reference == nullptr)
            reference = probed.facts;
        allOff = allOff && std::abs(probed.facts->clockSkewMs) > kToleratedSkewMs;
        const qint64 off = probed.facts->clockSkewMs - reference->clockSkewMs;
        if (std::abs(off) <= kToleratedSkewMs)
            continue;
        const QString text = off > 0
                                 ? FactWords::tr("The clock of %1 is %2 s ahead of the one of %3.")
                                 : FactWords::tr("The clock of %1 is %2 s behind the one of %3.");
        findings.append(
            {.severity = Severity::Warning,
             .code = QStringLiteral("clock.skew"),
             .target = FactWords::onHost(probed.host),
             .text = text.arg(probed.host.id.value, seconds(off), reference->host.value),
             .cause = FactWords::tr("Files on a share carry times of several hosts; "
                                    "caches and Pandora compare them."),
             .remedy = FactWords::tr("Set up time synchronisation (chrony or "
                                     "systemd-timesyncd) on all hosts."),
             .position = {}});
    }
    if (reference == nullptr || !allOff)
        return;
    findings.append(
        {.severity = Severity::Hint,
         .code = QStringLiteral("clock.admin"),
         .target = FactWords::tr("this computer"),
         .text = FactWords::tr("The clock of this computer differs from all hosts by more "
                               "than %1 s.")
                     .arg(kToleratedSkewMs / 1000),
         .cause = FactWords::tr("Times in logs and reports will not match the hosts' own "
                                "logs."),
         .remedy = FactWords::tr("Set this computer's clock."),
         .position = {}});
}

} // namespace sharewright
