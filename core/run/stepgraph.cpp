// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/stepgraph.h"

#include <algorithm>
#include <vector>

namespace sharewright {

bool isSatisfied(StepState state)
{
    switch (state) {
    case StepState::AlreadyDone:
    case StepState::Applied:
    case StepState::Verified:
    case StepState::WouldChange:
    case StepState::CannotKnow:
    case StepState::Undone:
    case StepState::LeftAlone:
        return true;
    case StepState::Pending:
    case StepState::Waiting:
    case StepState::Running:
    case StepState::Failed:
    case StepState::Skipped:
        return false;
    }
    Q_UNREACHABLE();
}

bool isEnded(StepState state)
{
    return isSatisfied(state) || state == StepState::Failed || state == StepState::Skipped;
}

StepGraph::StepGraph(const Plan &plan, Order order, bool waitAcrossHosts, StateListener listener)
    : m_listener(std::move(listener))
{
    wire(plan, order, waitAcrossHosts);
}

void StepGraph::wire(const Plan &plan, Order order, bool waitAcrossHosts)
{
    m_nodes.reserve(static_cast<size_t>(plan.steps.size()));
    for (const Step &step : plan.steps)
        m_nodes.push_back({.step = &step, .waitsFor = {}});
    if (order == Order::Reverse)
        std::reverse(m_nodes.begin(), m_nodes.end());
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        m_index.insert(m_nodes[i].step->id, static_cast<int>(i));
        m_queues[m_nodes[i].step->host].append(static_cast<int>(i));
    }
    if (!waitAcrossHosts)
        return;
    for (size_t i = 0; i < m_nodes.size(); ++i)
        for (const StepId &id : m_nodes[i].step->after) {
            const int other = m_index.value(id, -1);
            if (other < 0)
                continue;
            if (order == Order::Forward)
                m_nodes[i].waitsFor.append(other);
            else
                m_nodes[static_cast<size_t>(other)].waitsFor.append(static_cast<int>(i));
        }
}

StepGraph::Readiness StepGraph::readiness(const Node &node) const
{
    bool waiting = false;
    for (const int index : node.waitsFor) {
        const StepState state = m_nodes[static_cast<size_t>(index)].state;
        if (isSatisfied(state))
            continue;
        if (isEnded(state))
            return Readiness::Never;
        waiting = true;
    }
    return waiting ? Readiness::Wait : Readiness::Ready;
}

StepGraph::Node *StepGraph::firstOpen(const HostId &host)
{
    const auto queue = m_queues.constFind(host);
    if (queue == m_queues.constEnd())
        return nullptr;
    qsizetype &position = m_positions[host];
    while (position < queue->size()
           && isEnded(m_nodes[static_cast<size_t>(queue->at(position))].state))
        ++position;
    return position == queue->size() ? nullptr : &m_nodes[static_cast<size_t>(queue->at(position))];
}

const Step *StepGraph::next(const HostId &host, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        Node *node = firstOpen(host);
        if (node == nullptr)
            return nullptr;
        const Readiness ready = readiness(*node);
        const auto announce = [&](StepState state) {
            node->state = state;
            lock.unlock();
            m_listener(*node->step, state);
            m_changed.notify_all();
            lock.lock();
        };
        if (ready == Readiness::Never) {
            lock.unlock();
            giveUp(host);
            return nullptr;
        }
        if (ready == Readiness::Ready && !m_paused) {
            announce(StepState::Running);
            return node->step;
        }
        if (ready == Readiness::Wait && node->state == StepState::Pending) {
            announce(StepState::Waiting);
            continue; // things may have changed while the lock was open
        }
        m_changed.wait(lock, stop, [&] {
            const Readiness now = readiness(*node);
            return now == Readiness::Never || (now == Readiness::Ready && !m_paused);
        });
    }
    return nullptr;
}

void StepGraph::finish(const Step &step, StepState state)
{
    setState(step.id, state);
    if (!isSatisfied(state))
        giveUp(step.host);
}

void StepGraph::giveUp(const HostId &host)
{
    QList<const Step *> skipped;
    {
        const std::lock_guard lock(m_mutex);
        for (const int index : m_queues.value(host)) {
            Node &node = m_nodes[static_cast<size_t>(index)];
            if (isEnded(node.state))
                continue;
            node.state = StepState::Skipped;
            skipped.append(node.step);
        }
    }
    for (const Step *step : skipped)
        m_listener(*step, StepState::Skipped);
    m_changed.notify_all();
}

void StepGraph::setState(const StepId &step, StepState state)
{
    {
        const std::lock_guard lock(m_mutex);
        const int index = m_index.value(step, -1);
        Q_ASSERT(index >= 0);
        m_nodes[static_cast<size_t>(index)].state = state;
    }
    m_changed.notify_all();
}

StepState StepGraph::state(const StepId &step) const
{
    const std::lock_guard lock(m_mutex);
    const int index = m_index.value(step, -1);
    return index < 0 ? StepState::Pending : m_nodes[static_cast<size_t>(index)].state;
}

QHash<StepId, StepState> StepGraph::states() const
{
    const std::lock_guard lock(m_mutex);
    QHash<StepId, StepState> result;
    for (const Node &node : m_nodes)
        result.insert(node.step->id, node.state);
    return result;
}

void StepGraph::pause(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
    }
    m_changed.notify_all();
}

bool StepGraph::isPaused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

void StepGraph::reopen(const QSet<HostId> &hosts)
{
    const std::lock_guard lock(m_mutex);
    for (Node &node : m_nodes) {
        const bool open = node.state == StepState::Failed || node.state == StepState::Skipped;
        if (open && (hosts.isEmpty() || hosts.contains(node.step->host)))
            node.state = StepState::Pending;
    }
    m_positions.clear();
}

void StepGraph::close()
{
    QList<HostId> hosts;
    {
        const std::lock_guard lock(m_mutex);
        hosts = m_queues.keys();
    }
    for (const HostId &host : hosts)
        giveUp(host);
}

} // namespace sharewright
