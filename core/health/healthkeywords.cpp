// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthwords.h"

namespace sharewright {

namespace {

/// The word at the enumerator's place.
template <class Enum, size_t N> QLatin1StringView word(const char *const (&words)[N], Enum value)
{
    const auto place = static_cast<size_t>(value);
    Q_ASSERT(place < N);
    return QLatin1StringView(words[place]);
}

} // namespace

QLatin1StringView keywordOf(HealthState state)
{
    static constexpr const char *words[] = {"healthy", "unknown", "degraded", "down",
                                            "split-brain"};
    return word(words, state);
}

QLatin1StringView keywordOf(PeerView view)
{
    static constexpr const char *words[] = {"itself", "connected", "disconnected", "not-member",
                                            "missing"};
    return word(words, view);
}

QLatin1StringView keywordOf(BrickState state)
{
    static constexpr const char *words[] = {"online", "serving", "offline", "unknown"};
    return word(words, state);
}

QLatin1StringView keywordOf(SetState state)
{
    static constexpr const char *words[] = {"full", "degraded", "no-quorum", "down", "unknown"};
    return word(words, state);
}

QLatin1StringView keywordOf(GlusterVolume::State state)
{
    static constexpr const char *words[] = {"created", "started", "stopped", "unknown"};
    return word(words, state);
}

QLatin1StringView keywordOf(GlusterTaskState state)
{
    static constexpr const char *words[] = {"not-started", "running", "stopped",
                                            "completed",   "failed",  "unknown"};
    return word(words, state);
}

QLatin1StringView keywordOf(MountAccess access)
{
    static constexpr const char *words[] = {"unknown", "works",   "waiting", "hangs",
                                            "stale",   "refused", "dead"};
    return word(words, access);
}

} // namespace sharewright
