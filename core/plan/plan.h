// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/finding.h"
#include "core/base/ids.h"
#include "core/plan/action.h"

namespace sharewright {

/// The POSIX sh text of one step. It runs as root under the shell runtime (resources/runtime), live over SSH
/// and in exported scripts, the very same bytes.
///  - `check` exits 0: nothing to do; 10: `apply` would change something; 11: cannot know yet (it depends
///    on an earlier step); anything else: the check itself failed.
///  - `apply` exits 0 when done; then `check` must exit 0.
///  - `undo` takes back what `apply` did, and says `sw_left_alone …` for what it leaves. Empty: nothing to undo.
struct Fragment {
    QString check;
    QString apply;
    QString undo;
    bool operator==(const Fragment &) const = default;
};

/// A step that moves bytes between two hosts. Commands run as root on their host; the runner connects
/// them: `list` (on the step's host) feeds `pack` (on `from`), whose output feeds `unpack` (on the step's host).
struct Transfer {
    HostId from;
    QString list;
    QString pack;
    QString unpack;
    bool operator==(const Transfer &) const = default;
};

enum class Risk {
    ReadOnly,    ///< changes nothing
    Reversible,  ///< undo takes it back whole
    Destructive, ///< interrupts service or can't be taken back whole
};

/// The smallest all-or-nothing piece of a plan: one action on one host. What a compiler makes of copying an Action is
/// large, so it is made once, in plan.cpp.
struct Step {
    Step();
    Step(const Step &);
    Step(Step &&) noexcept;
    Step &operator=(const Step &);
    Step &operator=(Step &&) noexcept;
    ~Step();

    StepId id;
    HostId host;
    PhaseId phase;
    Action action;
    QString title;  ///< translated, what: "Install nfs-common"
    QString reason; ///< translated, one sentence: why
    Fragment fragment;
    std::optional<Transfer> transfer;
    QList<StepId> after; ///< waits for these to be satisfied or applied, on whichever host
    Risk risk = Risk::Reversible;
    QString source; ///< man page, manual section or RFC that says so
    std::chrono::seconds timeLimit{60};
    int weight = 1; ///< expected share of the run, for progress
    bool operator==(const Step &) const;
};

struct Phase {
    PhaseId id;
    QString title;       ///< translated
    QString purpose;     ///< translated, one sentence
    bool window = false; ///< services are stopped during this phase
    bool operator==(const Phase &) const = default;
};

/// One file on one host, as it is and as the plan leaves it.
struct FileChange {
    HostId host;
    StepId step;
    QString path;
    std::optional<QByteArray>
        before; ///< nothing: the file does not exist, or was not seen (see below)
    bool beforeKnown = false;
    QByteArray after;
    uint mode = 0644;
    bool removed = false; ///< the file goes; `after` is empty
    /// `before` and `after` are Sharewright's block with its markers, not the file: the rest of it, which may hold
    /// passwords, never leaves its host.
    bool blockOnly = false;
    bool operator==(const FileChange &) const = default;
};

/// A fact the plan was made from. The runner refuses to start when it no longer holds and names it.
struct Precondition {
    HostId host;
    QString fact;  ///< translated, for people: "content of /etc/fstab"
    QString check; ///< sh text, prints the present value
    QString value; ///< expected output, trimmed
    bool operator==(const Precondition &) const = default;
};

/// What a plan is made for.
struct PlanTask {
    enum class Kind {
        Share, ///< the folders are shared as the project says; also growth, and hosts that joined later
        Unshare, ///< the data come home: every Pandora host gets its own folders back
        Heal,    ///< every copy of the volume becomes complete again
    };
    Kind kind = Kind::Share;
    bool retire = false; ///< Unshare: what this project made on the storage side goes as well
    bool operator==(const PlanTask &) const = default;
};

/// The ordered work. One value is shown, exported, fingerprinted and executed.
struct Plan {
    PlanTask task;
    QString project;     ///< the project's name
    QList<HostId> hosts; ///< taking part, document order
    QList<Phase> phases; ///< in order
    QList<Step> steps;   ///< ordered so that every step stands behind all it waits for
    QList<FileChange> files;
    QList<Finding> findings;
    QStringList assumptions; ///< translated; what was taken for granted where facts were missing
    QList<Precondition> preconditions;

    [[nodiscard]] const Step *step(const StepId &id) const;
    bool operator==(const Plan &) const = default;
};

/// SHA-256 (lower-case hex) over everything that is executed or shown, independent of the UI language: ids,
/// hosts, actions, fragments, transfers, order, file contents and preconditions. Takes a third of a second for 500 hosts: not
/// more than once, and not on the GUI thread.
[[nodiscard]] QString fingerprint(const Plan &plan);
/// The first 12 digits, for people.
[[nodiscard]] QString shortFingerprint(const QString &fingerprint);
[[nodiscard]] QString shortFingerprint(const Plan &plan);

} // namespace sharewright
