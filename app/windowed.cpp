// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowed.h"

#include <memory>

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include "app/album.h"
#include "app/fontsahead.h"
#include "app/practicecredentials.h"
#include "app/printing.h"
#include "app/rehearsal.h"
#include "app/singleinstance.h"
#include "core/language/livetext.h"
#include "core/language/spokenlanguage.h"
#include "core/practice/practicefaults.h"
#include "core/ssh/sshconnector.h"
#include "ui/common/dialogcredentials.h"
#include "ui/common/theme.h"
#include "ui/models/autosave.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"
#include "ui/window/mainwindow.h"

namespace sharewright {

namespace {

/// Everything that outlives the window, built in the order of its needs.
struct Site {
    std::unique_ptr<PracticeSite> practice;
    std::unique_ptr<QTemporaryDir> practiceRuns; ///< a rehearsal leaves no records behind
    std::unique_ptr<Credentials> credentials;
    DialogCredentials *dialogs = nullptr; ///< the same, where a person answers
    std::unique_ptr<RemoteConnector> connector;
};

Result<Site> buildSite(const CommandLine &line)
{
    Site site;
    SshSettings settings{.knownHostsFile = line.knownHosts, .configFile = line.sshConfig};
    if (line.practice) {
        Result<std::unique_ptr<PracticeSite>> practice = PracticeSite::start(line.practiceBackend);
        if (!practice)
            return std::unexpected(practice.error());
        site.practice = std::move(*practice);
        site.practiceRuns = std::make_unique<QTemporaryDir>();
        site.credentials = std::make_unique<PracticeCredentials>();
        settings.knownHostsFile = site.practice->knownHostsFile();
        settings.configFile = QStringLiteral("none");
    } else {
        auto dialogs = std::make_unique<DialogCredentials>();
        site.dialogs = dialogs.get();
        site.credentials = std::move(dialogs);
    }
    site.connector = makeSshConnector(settings, *site.credentials);
    return site;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void openDocument(Document &document, MainWindow &window, const Site &site, const CommandLine &line)
{
    if (site.practice) {
        document.setUnsavedProject(site.practice->project());
        inEveryLanguage(&window, [&window] {
            window.setPracticeSite(
                QCoreApplication::translate("Windowed",
                                            "Simulated hosts on this machine. sudo password: %1")
                    .arg(PracticeSite::sudoPassword()));
        });
    } else if (!line.project.isEmpty()) {
        QTimer::singleShot(0, &window, [&window, path = line.project] { window.openFile(path); });
    }
}

/// Pictures of the places without touching any host, with the plan that can be made without one; then the event loop ends.
void onlyTakePictures(SiteSession &session, MainWindow &window, SpokenLanguage &language,
                      const AlbumOrder &order)
{
    const auto take = [&window, &language, order] {
        const Result<qsizetype> count = fillAlbum(window, language, order);
        if (!count)
            printError(count.error().message);
        QCoreApplication::exit(count ? kExitOk : kExitFailed);
    };
    QTimer::singleShot(0, &window, [&session, &window, take] {
        if (!session.makePlan()) {
            take();
            return;
        }
        QObject::connect(&session, &SiteSession::activityChanged, &window,
                         [&session, &window, take] {
                             if (session.activity() == SiteSession::Activity::Idle)
                                 QTimer::singleShot(0, &window, take);
                         });
    });
}

/// Whether this start is a person's usual one: no rehearsal, no pictures, no settings of its own.
bool isUsualStart(const CommandLine &line)
{
    return !line.practice && !line.headless && line.screenshots.isEmpty()
           && line.knownHosts.isEmpty() && line.sshConfig.isEmpty();
}

/// Where unsaved changes are kept for a crash.
QString recoveryFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("unsaved"));
}

/// Later starts of the program lead to this window.
void followOtherStarts(SingleInstance &instance, MainWindow &window, const Document &document)
{
    const auto comeToFront = [&window, &document](const QString &project) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        if (!project.isEmpty() && project != document.path())
            window.openFile(project);
    };
    QObject::connect(&instance, &SingleInstance::asked, &window, comeToFront);
    if (const Result<> listening = instance.listen(SingleInstance::usualName()); !listening)
        printError(listening.error().message);
}

void openPracticeWindow()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--practice")});
}

} // namespace

int runWindow(int &argc, char *argv[], const CommandLine &line)
{
    if (line.headless || (!line.screenshots.isEmpty() && !hasDisplay())) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        SpokenLanguage language;
        language.speak(line.language);
        printError(QCoreApplication::translate(
            "Windowed",
            "There is no display. Use a command such as `sharewright check PROJECT`, or "
            "`sharewright --practice --headless` to see the practice site work."));
        return kExitUsage;
    }
    FontsAhead fonts;
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("sharewright"));
    applyLook(application, ColourScheme::FollowDesktop);
    if (isUsualStart(line) && SingleInstance::handOver(SingleInstance::usualName(), line.project))
        return kExitOk;
    QSettings settings;
    SpokenLanguage language;
    const QString wanted =
        line.language.isEmpty() ? settings.value(kLanguageKey).toString() : line.language;
    language.speak(wanted);
    fonts.await();
    Result<Site> site = buildSite(line);
    if (!site) {
        printError(site.error().message);
        return exitCodeOf(site.error());
    }
    if (site->practice)
        if (const Result<> failing = setFaults(*site->practice, line.practiceFaults); !failing) {
            printError(failing.error().message);
            return kExitUsage;
        }
    Document document;
    std::unique_ptr<Autosave> autosave;
    if (isUsualStart(line))
        autosave = std::make_unique<Autosave>(document, recoveryFolder());
    SiteSession session(document, *site->connector,
                        site->practiceRuns ? site->practiceRuns->path() : QString());
    MainWindow window(session, document, settings);
    window.markLanguage(wanted.isEmpty() ? wanted : language.code());
    QObject::connect(&window, &MainWindow::languageChosen, &language, &SpokenLanguage::speak);
    if (site->dialogs) {
        site->dialogs->setWindow(&window);
        QObject::connect(&window, &MainWindow::closed, site->dialogs, &DialogCredentials::close);
    }
    QObject::connect(&window, &MainWindow::practiceRequested, &window, &openPracticeWindow);
    openDocument(document, window, *site, line);
    SingleInstance instance;
    if (autosave) {
        window.setAutosave(*autosave);
        followOtherStarts(instance, window, document);
    }
    window.show();
    const AlbumOrder order{.directory = line.screenshots, .languages = line.pictureLanguages};
    // Only on request: it applies plans without asking.
    std::unique_ptr<Rehearsal> rehearsal;
    if (line.headless) {
        rehearsal = std::make_unique<Rehearsal>(session, [&]() -> Result<qsizetype> {
            return order.directory.isEmpty() ? 0 : fillAlbum(window, language, order);
        });
        QTimer::singleShot(0, rehearsal.get(), &Rehearsal::begin);
    } else if (!line.screenshots.isEmpty()) {
        onlyTakePictures(session, window, language, order);
    }
    return QApplication::exec();
}

} // namespace sharewright
