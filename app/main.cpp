// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "app/commandline.h"
#include "app/commands.h"
#include "app/interruption.h"
#include "app/runprinter.h"
#include "app/windowed.h"
#include "core/language/spokenlanguage.h"

using namespace sharewright;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runInTerminal(int &argc, char *argv[], const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    SpokenLanguage language;
    language.speak(languageIn(arguments));
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
    catchInterruptions();
    return Commands(*line).run();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("sharewright"));
    QCoreApplication::setOrganizationName(QStringLiteral("sharewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHAREWRIGHT_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    // Read twice: whether there is a window decides which application object there is, and only with one is anything
    // translated.
    const Result<CommandLine> line = parseCommandLine(arguments);
    const bool opensWindow = informationFor(arguments).isEmpty() && line && line->command.isEmpty();
    return opensWindow ? runWindow(argc, argv, *line) : runInTerminal(argc, argv, arguments);
}
