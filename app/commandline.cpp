// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <array>

#include <QCommandLineParser>
#include <QCoreApplication>

#include "core/language/language.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::array kCommands{"check",   "probe", "merge",  "plan", "export", "apply",
                               "unshare", "heal",  "resume", "undo", "status", "runs"};

bool isCommand(const QString &word)
{
    return std::any_of(kCommands.begin(), kCommands.end(),
                       [&](const char *command) { return word == QLatin1StringView(command); });
}

void addOptions(QCommandLineParser &parser)
{
    const auto flag = [&](const char *name, const char *text) {
        parser.addOption({QLatin1StringView(name), Text::tr(text)});
    };
    const auto value = [&](const char *name, const char *text, const char *what) {
        parser.addOption({QLatin1StringView(name), Text::tr(text), QLatin1StringView(what)});
    };
    flag("json", QT_TRANSLATE_NOOP("CommandLine", "print JSON instead of text"));
    flag("dry-run",
         QT_TRANSLATE_NOOP("CommandLine", "apply, unshare, heal: only check, change nothing"));
    flag("yes", QT_TRANSLATE_NOOP("CommandLine",
                                  "apply, unshare, heal, undo: do not ask before starting"));
    flag("unshare", QT_TRANSLATE_NOOP("CommandLine", "plan, export: for the way back"));
    flag("retire", QT_TRANSLATE_NOOP("CommandLine", "unshare: give up the storage side as well"));
    value(
        "confirm",
        QT_TRANSLATE_NOOP("CommandLine", "unshare --retire without a terminal: the project's name"),
        "NAME");
    flag("offline", QT_TRANSLATE_NOOP("CommandLine",
                                      "plan, export: connect to no host, plan with assumptions"));
    flag("practice", QT_TRANSLATE_NOOP("CommandLine", "work on the built-in practice site"));
    value("practice-fault",
          QT_TRANSLATE_NOOP("CommandLine", "with --practice: let a host fail in this way"),
          "HOST=FAULT");
    flag("headless",
         QT_TRANSLATE_NOOP("CommandLine", "with --practice: no window, do it all in the terminal"));
    value(
        "sudo-password-file",
        QT_TRANSLATE_NOOP("CommandLine", "read the sudo password from the first line of this file"),
        "FILE");
    value("known-hosts",
          QT_TRANSLATE_NOOP("CommandLine", "known_hosts file instead of ~/.ssh/known_hosts"),
          "FILE");
    value("ssh-config",
          QT_TRANSLATE_NOOP("CommandLine",
                            "ssh configuration instead of ~/.ssh/config; none: no file"),
          "FILE");
    value("run", QT_TRANSLATE_NOOP("CommandLine", "resume, undo: this run, not the last one"),
          "ID");
    value("to", QT_TRANSLATE_NOOP("CommandLine", "export: the folder to write, new or empty"),
          "DIR");
    value("replay",
          QT_TRANSLATE_NOOP("CommandLine", "status: read captured answers instead of hosts"),
          "DIR");
    value("diff",
          QT_TRANSLATE_NOOP("CommandLine", "merge: how the hosts' versions of this file differ"),
          "FOLDER/PATH");
    value(
        "screenshots",
        QT_TRANSLATE_NOOP("CommandLine", "write pictures of every place to this folder and leave"),
        "DIR");
    value("language", QT_TRANSLATE_NOOP("CommandLine", "speak this language, not the system's"),
          "CODE");
}

/// `--practice=BACKEND`: an option that may have a value, which QCommandLineParser does not know. Takes the value off
/// and returns it; empty: none was given.
QString takePracticeValue(QStringList &arguments)
{
    const QString start = QStringLiteral("--practice=");
    QString value;
    for (QString &argument : arguments) {
        if (argument == QLatin1StringView("--"))
            break;
        if (!argument.startsWith(start))
            continue;
        value = argument.sliced(start.size());
        argument.chop(value.size() + 1);
    }
    return value;
}

Result<Backend> practiceBackendOf(const QString &value)
{
    if (value.isEmpty() || value == QLatin1StringView("nfs"))
        return Backend::Nfs;
    if (value == QLatin1StringView("glusterfs") || value == QLatin1StringView("gluster"))
        return Backend::GlusterFs;
    return failure(
        ErrorCode::InvalidInput,
        Text::tr("There is no practice site for \"%1\": --practice=nfs or --practice=glusterfs.")
            .arg(value));
}

QStringList languageCodes()
{
    QStringList codes;
    for (const HumanLanguage &language : humanLanguages())
        codes.append(language.code);
    return codes;
}

QString usage()
{
    return Text::tr(
        "Usage:\n"
        "  sharewright [PROJECT] [--practice]        open the window\n"
        "  sharewright check  PROJECT                read and validate the project file\n"
        "  sharewright probe  PROJECT                look at all hosts, change nothing\n"
        "  sharewright merge  PROJECT [--diff FILE]  compare the hosts' own files, change nothing\n"
        "  sharewright plan   PROJECT [--offline]    show what would be done\n"
        "  sharewright export PROJECT --to DIR       write the plan as files for review\n"
        "  sharewright apply  PROJECT [--dry-run]    do it\n"
        "  sharewright unshare PROJECT [--retire]    bring the folders home to every host\n"
        "  sharewright heal   PROJECT                make every copy of a GlusterFS volume "
        "complete\n"
        "  sharewright resume PROJECT [--run ID]     go on after an interruption\n"
        "  sharewright undo   PROJECT [--run ID]     take back what a run did\n"
        "  sharewright runs   PROJECT                list the kept runs\n"
        "  sharewright status PROJECT                health of the shares\n"
        "  sharewright status --replay DIR           the same, from captured answers\n"
        "\nOptions:\n"
        "  --json                     print JSON instead of text\n"
        "  --dry-run                  apply, unshare, heal: only check, change nothing\n"
        "  --yes                      apply, unshare, heal, undo: do not ask before starting\n"
        "  --unshare                  plan, export: for the way back\n"
        "  --retire                   unshare: give up the storage side as well\n"
        "  --confirm NAME             unshare --retire without a terminal: the project's name\n"
        "  --offline                  plan, export: connect to no host\n"
        "  --diff FOLDER/PATH         merge: print how the versions of one file differ\n"
        "  --sudo-password-file FILE  read the sudo password from FILE\n"
        "  --known-hosts FILE         instead of ~/.ssh/known_hosts\n"
        "  --ssh-config FILE          instead of ~/.ssh/config; none: no file\n"
        "  --practice[=BACKEND]       work on the built-in practice site for nfs (default) or "
        "glusterfs\n"
        "  --practice-fault H=FAULT   let the practice host H fail, for example "
        "pandora2=full-disk\n"
        "  --headless                 with --practice: no window\n"
        "  --replay DIR               status: read captured answers instead of hosts\n"
        "  --screenshots DIR          write pictures of every place and leave\n"
        "  --language CODE            en, de, es, fr, ja or pt_BR instead of the system's "
        "language\n"
        "  --help, --version\n"
        "\nExit codes: 0 done, 1 failed, 2 usage, 3 errors found, 4 host unreachable, 5 stopped,\n"
        "6 plan outdated, 7 unhealthy, 10 dry run would change something.\n");
}

Result<CommandLine> checked(CommandLine line)
{
    const bool replays = line.command == QLatin1StringView("status") && !line.replay.isEmpty();
    if (!line.replay.isEmpty() && !replays)
        return failure(ErrorCode::InvalidInput,
                       Text::tr("--replay goes with status: sharewright status --replay DIR"));
    const bool needsProject = !line.command.isEmpty() && !line.practice && !replays;
    if (needsProject && line.project.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("%1 needs a project file: sharewright %1 PROJECT").arg(line.command));
    if (line.command == QLatin1StringView("export") && line.to.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       Text::tr("export needs a folder: sharewright export PROJECT --to DIR"));
    const bool plans =
        line.command == QLatin1StringView("plan") || line.command == QLatin1StringView("export");
    const bool goesBack = line.command == QLatin1StringView("unshare");
    if (line.unshare && !plans)
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("--unshare goes with plan and export; to do it: sharewright unshare "
                     "PROJECT"));
    if (line.retire && !goesBack && !line.unshare)
        return failure(ErrorCode::InvalidInput,
                       Text::tr("--retire goes with unshare, or with --unshare."));
    if (!line.confirm.isEmpty() && !(goesBack && line.retire))
        return failure(ErrorCode::InvalidInput, Text::tr("--confirm goes with unshare --retire."));
    if (!line.practiceFaults.isEmpty() && !line.practice)
        return failure(ErrorCode::InvalidInput, Text::tr("--practice-fault goes with --practice."));
    if (line.headless && !line.practice)
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("--headless goes with --practice; for your own site use a command such as "
                     "apply."));
    return line;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QStringList plain = arguments;
    const Result<Backend> practiceBackend = practiceBackendOf(takePracticeValue(plain));
    if (!practiceBackend)
        return std::unexpected(practiceBackend.error());
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("sharewright")} + plain))
        return failure(ErrorCode::InvalidInput, parser.errorText());
    const auto value = [&](const char *name) { return parser.value(QLatin1StringView(name)); };
    const auto isSet = [&](const char *name) { return parser.isSet(QLatin1StringView(name)); };
    CommandLine line{
        .json = isSet("json"),
        .dryRun = isSet("dry-run"),
        .yes = isSet("yes"),
        .offline = isSet("offline"),
        .practice = isSet("practice"),
        .practiceBackend = *practiceBackend,
        .practiceFaults = parser.values(QStringLiteral("practice-fault")),
        .headless = isSet("headless"),
        .unshare = isSet("unshare"),
        .retire = isSet("retire"),
        .confirm = value("confirm"),
        .sudoPasswordFile = value("sudo-password-file"),
        .knownHosts = value("known-hosts"),
        .sshConfig = value("ssh-config"),
        .run = value("run"),
        .to = value("to"),
        .screenshots = value("screenshots"),
        .replay = value("replay"),
        .diff = value("diff"),
    };
    const QStringList languages = value("language").split(u',', Qt::SkipEmptyParts);
    for (const QString &language : languages)
        if (!languageMeant(language))
            return failure(ErrorCode::InvalidInput,
                           Text::tr("The language \"%1\" is not one of these: %2.")
                               .arg(language, languageCodes().join(QStringLiteral(", "))));
    if (languages.size() > 1 && line.screenshots.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       Text::tr("Several languages make sense with --screenshots only."));
    line.language = languages.value(0);
    line.pictureLanguages = languages.size() > 1 ? languages : QStringList();
    QStringList words = parser.positionalArguments();
    if (!words.isEmpty() && isCommand(words.constFirst()))
        line.command = words.takeFirst();
    if (!words.isEmpty())
        line.project = words.takeFirst();
    if (!words.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("One project at a time: \"%1\" is too much.").arg(words.constFirst()));
    return checked(std::move(line));
}

QString languageIn(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1StringView("--"); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return languageMeant(arguments[i + 1].section(u',', 0, 0)).value_or(QString());
        if (arguments[i].startsWith(QString(option + u'=')))
            return languageMeant(arguments[i].sliced(option.size() + 1).section(u',', 0, 0))
                .value_or(QString());
    }
    return {};
}

QString informationFor(const QStringList &arguments)
{
    if (arguments.contains(QLatin1StringView("--version")))
        return QStringLiteral("sharewright " SHAREWRIGHT_VERSION "\n");
    const bool help =
        arguments.contains(QLatin1StringView("--help"))
        || arguments.contains(QLatin1StringView("-h"))
        || (!arguments.isEmpty() && arguments.constFirst() == QLatin1StringView("help"));
    return help ? usage() : QString();
}

} // namespace sharewright
