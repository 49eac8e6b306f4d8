// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

#include <QHash>
#include <QList>
#include <QSet>

#include "core/plan/plan.h"
#include "core/run/runevent.h"

namespace sharewright {

/// Who may run what, when: the plan's steps as a graph with states. Host threads take their next step from it and
/// put the result back; a step on one host waits here for steps on others. Thread-safe.
class StepGraph
{
public:
    enum class Order {
        Forward,
        Reverse
    }; ///< Reverse: for undo, last step first, arrows turned round
    using StateListener = std::function<void(const Step &step, StepState state)>;

    /// `listener` is called without the lock, on the thread that caused the change.
    StepGraph(const Plan &plan, Order order, bool waitAcrossHosts, StateListener listener);

    /// The host's next step, once everything it waits for is done; nothing when the host is finished, or `stop`
    /// was requested. Steps that can no longer run are marked Skipped on the way.
    [[nodiscard]] const Step *next(const HostId &host, const std::stop_token &stop);
    void finish(const Step &step, StepState state);
    /// The host cannot go on: all it has left is skipped.
    void giveUp(const HostId &host);

    void setState(const StepId &step, StepState state);
    [[nodiscard]] StepState state(const StepId &step) const;
    [[nodiscard]] QHash<StepId, StepState> states() const;
    void pause(bool paused);
    [[nodiscard]] bool isPaused() const;
    /// Failed and skipped steps (of `hosts`, empty: all) become Pending again.
    void reopen(const QSet<HostId> &hosts);
    /// Everything not ended becomes Skipped.
    void close();

private:
    enum class Readiness { Ready, Wait, Never };
    struct Node {
        const Step *step = nullptr;
        QList<int> waitsFor; ///< indexes of steps on any host
        StepState state = StepState::Pending;
    };
    [[nodiscard]] Readiness readiness(const Node &node) const;
    [[nodiscard]] Node *firstOpen(const HostId &host);
    void wire(const Plan &plan, Order order, bool waitAcrossHosts);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Node> m_nodes;
    QHash<StepId, int> m_index;
    QHash<HostId, QList<int>> m_queues;
    QHash<HostId, qsizetype> m_positions; ///< first index of the queue that may still be open
    bool m_paused = false;
    StateListener m_listener;
};

/// Whether a step that ended like this lets those behind it go on.
[[nodiscard]] bool isSatisfied(StepState state);
[[nodiscard]] bool isEnded(StepState state);

} // namespace sharewright
