// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/screenshots.h"

#include <functional>
#include <utility>

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPixmap>

#include "ui/common/theme.h"
#include "ui/diagram/diagramview.h"
#include "ui/run/runsteps.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topologyplace.h"
#include "ui/wizard/setupplace.h"

namespace sharewright {

namespace {

constexpr int kLeastMs = 100; // pages wait that long before they plan what they show
constexpr int kMostMs = 2000;

/// One picture: its name, and what leads the window there.
struct Shot {
    QString name;
    std::function<void()> show;
};

QString nameOf(SetupStep step)
{
    switch (step) {
    case SetupStep::Site:
        return QStringLiteral("site");
    case SetupStep::Hosts:
        return QStringLiteral("hosts");
    case SetupStep::Folders:
        return QStringLiteral("folders");
    case SetupStep::Method:
        return QStringLiteral("method");
    case SetupStep::Nfs:
        return QStringLiteral("nfs");
    case SetupStep::Gluster:
        return QStringLiteral("glusterfs");
    case SetupStep::Identities:
        return QStringLiteral("identities");
    case SetupStep::Data:
        return QStringLiteral("data");
    case SetupStep::Review:
        break;
    }
    return QStringLiteral("review");
}

/// The page that was open comes last, and so stays open. The place is made anew when the language changes, so each looks for
/// it.
QList<Shot> shotsOfSetup(MainWindow &window)
{
    window.showPlace(Place::Setup);
    const auto *setup = window.findChild<SetupPlace *>();
    QList<SetupStep> steps = setup->steps();
    steps.removeOne(setup->step());
    steps.append(setup->step());
    QList<Shot> shots;
    for (const SetupStep step : std::as_const(steps))
        shots.append({QStringLiteral("setup-") + nameOf(step), [&window, step] {
                          window.showPlace(Place::Setup);
                          window.findChild<SetupPlace *>()->showStep(step);
                      }});
    return shots;
}

/// The looks at the run at hand; without one, the place that says how to get one.
QList<Shot> shotsOfRun(MainWindow &window)
{
    window.showPlace(Place::Run);
    auto *steps = window.findChild<RunSteps *>();
    if (steps == nullptr || !steps->isVisible())
        return {{QStringLiteral("run"), [&window] { window.showPlace(Place::Run); }}};
    const RunSteps::Look before = steps->look();
    QList<Shot> shots;
    for (const auto &[name, look] :
         {std::pair("run-matrix", RunSteps::Look::Matrix),
          std::pair("run-proof", RunSteps::Look::Proof),
          std::pair("run-hosts", RunSteps::Look::Hosts), std::pair("run", before)})
        shots.append({QLatin1StringView(name), [&window, steps, look = look] {
                          window.showPlace(Place::Run);
                          steps->setLook(look);
                      }});
    return shots;
}

QList<Shot> allShots(MainWindow &window)
{
    QList<Shot> shots;
    for (const auto &[name, place] :
         {std::pair("topology", Place::Topology), std::pair("plan", Place::Plan),
          std::pair("status", Place::Status)})
        shots.append(
            {QLatin1StringView(name), [&window, place = place] { window.showPlace(place); }});
    return shots + shotsOfRun(window) + shotsOfSetup(window);
}

void settle(MainWindow &window)
{
    const QDeadlineTimer least(kLeastMs);
    const QDeadlineTimer limit(kMostMs);
    const DiagramScene &scene = window.topology().scene();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (!least.hasExpired()
             || (!scene.cards().isEmpty() && !scene.isArranged() && !limit.hasExpired()));
    QCoreApplication::processEvents();
}

} // namespace

Result<QStringList> takeScreenshots(MainWindow &window, const QString &directory)
{
    const auto cannotWrite = [](const QString &what) {
        return failure(ErrorCode::Io,
                       MainWindow::tr("%1 cannot be written. Choose another folder.").arg(what));
    };
    if (!QDir().mkpath(directory))
        return cannotWrite(directory);
    const Place before = window.place();
    const QList<Shot> shots = allShots(window);
    QStringList names;
    for (const ColourScheme scheme : {ColourScheme::Dark, ColourScheme::Light}) {
        applyLook(*qApp, scheme);
        for (const Shot &shot : shots) {
            shot.show();
            settle(window);
            const QString name =
                QStringLiteral("%1-%2.png")
                    .arg(shot.name, scheme == ColourScheme::Light ? QStringLiteral("light")
                                                                  : QStringLiteral("dark"));
            if (!window.grab().save(QDir(directory).filePath(name)))
                return cannotWrite(QDir(directory).filePath(name));
            names += name;
        }
    }
    applyLook(*qApp, ColourScheme::FollowDesktop);
    window.showPlace(before);
    return names;
}

} // namespace sharewright
