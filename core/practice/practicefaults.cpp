// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practicefaults.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PracticeFaults)
};

struct FaultWord {
    const char *word;
    PracticeFault fault;
};

constexpr std::array kWords{FaultWord{"full-disk", PracticeFault::FillDisk},
                            FaultWord{"read-only-etc", PracticeFault::ReadOnlyEtc},
                            FaultWord{"package-lock", PracticeFault::HoldPackageLock},
                            FaultWord{"wrong-sudo-password", PracticeFault::RefuseSudo},
                            FaultWord{"no-sudo", PracticeFault::ForbidSudo},
                            FaultWord{"no-answer", PracticeFault::DropPeer},
                            FaultWord{"dead-bricks", PracticeFault::KillBricks},
                            FaultWord{"locked-pool", PracticeFault::HoldGlusterLock},
                            FaultWord{"used-disk", PracticeFault::UseDisk}};

} // namespace

QStringList practiceFaultWords()
{
    QStringList words;
    for (const FaultWord &each : kWords)
        words.append(QLatin1StringView(each.word));
    return words;
}

Result<PracticeFailing> practiceFailingFrom(const QString &text, const Project &site)
{
    const HostId host(text.section(u'=', 0, 0));
    const QString word = text.section(u'=', 1);
    if (site.host(host) == nullptr) {
        QStringList names;
        for (const Host &each : site.hosts)
            names.append(each.id.value);
        return failure(ErrorCode::InvalidInput,
                       Text::tr("\"%1\" names no practice host. Write HOST=FAULT with one of these "
                                "hosts: %2.")
                           .arg(text, names.join(QStringLiteral(", "))));
    }
    const auto known = std::find_if(kWords.begin(), kWords.end(), [&](const FaultWord &each) {
        return word == QLatin1StringView(each.word);
    });
    if (known == kWords.end())
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("\"%1\" names no fault. Write HOST=FAULT with one of these faults: %2.")
                .arg(text, practiceFaultWords().join(QStringLiteral(", "))));
    return PracticeFailing{.host = host, .fault = known->fault};
}

Result<> setFaults(PracticeSite &site, const QStringList &failings)
{
    const Project project = site.project();
    QList<PracticeFailing> all;
    for (const QString &text : failings) {
        const Result<PracticeFailing> failing = practiceFailingFrom(text, project);
        if (!failing)
            return std::unexpected(failing.error());
        all.append(*failing);
    }
    for (const PracticeFailing &failing : std::as_const(all))
        site.setFault(failing.host, failing.fault);
    return {};
}

} // namespace sharewright
