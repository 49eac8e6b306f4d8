// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "app/commandline.h"
#include "app/commands.h"
#include "app/interruption.h"
#include "app/runprinter.h"
#include "app/windowed.h"

using namespace sharewright;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runInTerminal(int &argc, char *argv[], const CommandLine &line)
{
    catchInterruptions();
    const QCoreApplication application(argc, argv);
    return Commands(line).run();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("sharewright"));
    QCoreApplication::setOrganizationName(QStringLiteral("sharewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHAREWRIGHT_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (const QString information = informationFor(arguments); !information.isEmpty()) {
        printLine(information.trimmed());
        return kExitOk;
    }
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line) {
        printError(line.error().message);
        printError(QStringLiteral("sharewright --help"));
        return kExitUsage;
    }
    return line->command.isEmpty() ? runWindow(argc, argv, *line)
                                   : runInTerminal(argc, argv, *line);
}
