// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/resource.h>

/// Where one id has to do for all, a process' pretended user is kept in a resource limit that nothing else
/// uses (how long a real-time process may hog a processor): it is inherited by fork and exec like real ids
/// and does not depend on the environment. Shared by the keeper and the ids library.
namespace sharewright::practice {

struct PretendedIds {
    unsigned user = 0;
    unsigned group = 0;
};

inline constexpr rlim_t kIdsMark = rlim_t{0x5357} << 40;
inline constexpr unsigned kIdsBits = 20;

[[nodiscard]] inline PretendedIds pretendedIds()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_RTTIME, &limit) != 0
        || (limit.rlim_cur & ~((rlim_t{1} << 40) - 1)) != kIdsMark)
        return {};
    constexpr rlim_t kMask = (rlim_t{1} << kIdsBits) - 1;
    return {static_cast<unsigned>((limit.rlim_cur >> kIdsBits) & kMask),
            static_cast<unsigned>(limit.rlim_cur & kMask)};
}

[[nodiscard]] inline bool pretend(PretendedIds ids)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_RTTIME, &limit) != 0)
        return false;
    limit.rlim_cur = kIdsMark | (rlim_t{ids.user} << kIdsBits) | ids.group;
    return setrlimit(RLIMIT_RTTIME, &limit) == 0;
}

} // namespace sharewright::practice
