// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QTemporaryDir>

#include "app/commandline.h"
#include "app/terminalcredentials.h"
#include "core/facts/hostfacts.h"
#include "core/plan/plan.h"
#include "core/practice/practicesite.h"
#include "core/project/project.h"
#include "core/run/rundirectory.h"
#include "core/run/runner.h"

namespace sharewright {

/// The commands that work in the terminal. One object per invocation; each function prints and returns an ExitCode.
class Commands
{
public:
    explicit Commands(CommandLine line);
    [[nodiscard]] int run();

private:
    struct Prepared {
        Project project;
        SiteFacts facts;
        Plan plan;
    };

    [[nodiscard]] int check();
    [[nodiscard]] int probe();
    [[nodiscard]] int merge();
    [[nodiscard]] int plan();
    [[nodiscard]] int exportBundle();
    [[nodiscard]] int apply();
    [[nodiscard]] int resume();
    [[nodiscard]] int undo();
    [[nodiscard]] int runs();
    [[nodiscard]] int status();
    [[nodiscard]] int replay(); ///< `status` from captures, without any host

    [[nodiscard]] Result<> setUp();
    [[nodiscard]] Result<Project> loadProject();
    [[nodiscard]] SiteFacts probeAll();
    [[nodiscard]] Result<Prepared> prepare();
    [[nodiscard]] int execute(RunRequest request);
    [[nodiscard]] int executeKept(RunKind kind, const QString &runId);
    /// The run that --run names, otherwise the newest one that `fits`.
    [[nodiscard]] Result<KeptRun> chosenRun(const std::function<bool(const KeptRun &)> &fits) const;
    [[nodiscard]] PlanTask task() const;
    /// "%1" stands for the plan's fingerprint.
    [[nodiscard]] static QString questionFor(const PlanTask &task, int hosts);
    [[nodiscard]] bool confirmed(const QString &question) const;
    /// The exit code when neither --confirm nor the person at the terminal names what is to be retired.
    [[nodiscard]] std::optional<ExitCode> refusesToRetire(bool mayAsk) const;
    [[nodiscard]] QString runDirectory() const;

    CommandLine m_line;
    Project m_project;
    std::unique_ptr<PracticeSite> m_practice;
    std::unique_ptr<QTemporaryDir> m_practiceRuns; ///< a rehearsal leaves no records behind
    TerminalCredentials m_credentials;
    std::unique_ptr<RemoteConnector> m_connector;
};

} // namespace sharewright
