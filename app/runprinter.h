// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

#include <QHash>

#include "core/plan/plan.h"
#include "core/run/runevent.h"

namespace sharewright {

/// Prints a run to standard output as it goes: a line a step, its output indented below when it fails, or with
/// `json` one object an event. Called one event at a time.
class RunPrinter : public RunObserver
{
public:
    RunPrinter(const Plan &plan, bool json);
    void onRunEvent(const RunEvent &event) override;

    [[nodiscard]] const RunFinished &result() const { return m_result; }
    /// How many steps ended in each state.
    [[nodiscard]] QHash<StepState, int> counts() const;

private:
    void printJson(const RunEvent &event) const;
    void printText(const RunEvent &event);
    void printStep(const StepChanged &change);
    void printEnd(const RunFinished &finished) const;

    const Plan &m_plan;
    bool m_json;
    QHash<StepId, int> m_positions;
    QHash<StepId, StepState> m_states;
    RunFinished m_result;
};

/// Writes one line to standard output and flushes it, so that pipes see it at once.
void printLine(const QString &text);
/// The same to standard error.
void printError(const QString &text);

} // namespace sharewright
