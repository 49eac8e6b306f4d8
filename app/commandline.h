// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/project/project.h"

namespace sharewright {

/// Exit codes of the program, documented in docs/cli.md.
enum ExitCode {
    kExitOk = 0,
    kExitFailed = 1,       ///< a run failed, or a file could not be read or written
    kExitUsage = 2,        ///< the command line is wrong
    kExitFindings = 3,     ///< the project or the facts have errors: nothing was run
    kExitUnreachable = 4,  ///< a host could not be reached or would not let us in
    kExitStopped = 5,      ///< stopped by the user; resume goes on
    kExitPlanOutdated = 6, ///< a fact the plan was made from changed meanwhile
    kExitUnhealthy = 7,    ///< status: something is degraded or down
    kExitWouldChange = 10, ///< dry run: an apply would change something
};

/// What the command line asks for.
struct CommandLine {
    QString command; ///< empty: the window
    QString project; ///< path; may be empty for the window
    bool json = false;
    bool dryRun = false;
    bool yes = false;
    bool offline = false;
    bool practice = false;
    Backend practiceBackend = Backend::Nfs; ///< which practice site
    QStringList practiceFaults;             ///< what its hosts do wrong, "HOST=FAULT" each
    bool headless = false;
    bool unshare = false; ///< plan, export: the way back
    bool retire = false;  ///< of the way back: the storage side goes as well
    QString confirm;      ///< the word that allows it
    QString sudoPasswordFile;
    QString knownHosts;
    QString sshConfig;
    QString run;         ///< a run id
    QString to;          ///< target folder of `export`
    QString screenshots; ///< folder to write pictures to, then leave
    QString replay;      ///< captured answers that `status` reads instead of hosts
    QString diff;        ///< `merge`: FOLDER/PATH
    QString language; ///< code of one that the program speaks; empty: the settings' or the system's
    QStringList pictureLanguages; ///< of screenshots; empty: the one that is spoken
};

/// Reads the arguments (without the program's name). InvalidInput with a sentence when they make no sense.
/// `--help`, `--version` and the like are answered by `informationFor` before this.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The language that `--language` names, whatever else the arguments say; empty: none that the program speaks. It is
/// needed before the arguments are read, whose complaints are translated.
[[nodiscard]] QString languageIn(const QStringList &arguments);

/// The text for --help and --version (and `help COMMAND`); empty when neither is asked for.
[[nodiscard]] QString informationFor(const QStringList &arguments);

} // namespace sharewright
