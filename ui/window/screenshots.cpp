// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/screenshots.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPixmap>

#include "ui/common/theme.h"
#include "ui/diagram/diagramview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topologyplace.h"

namespace sharewright {

namespace {

struct Shot {
    Place place;
    const char *name;
};

constexpr Shot kShots[] = {{Place::Topology, "topology"},
                           {Place::Plan, "plan"},
                           {Place::Run, "run"},
                           {Place::Status, "status"},
                           {Place::Setup, "setup"}};

void settle(MainWindow &window)
{
    QDeadlineTimer limit(2000);
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (!window.topology().scene().cards().isEmpty() && !window.topology().scene().isArranged()
             && !limit.hasExpired());
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
    QStringList names;
    for (const ColourScheme scheme : {ColourScheme::Dark, ColourScheme::Light}) {
        applyLook(*qApp, scheme);
        for (const Shot &shot : kShots) {
            window.showPlace(shot.place);
            settle(window);
            const QString name = QStringLiteral("%1-%2.png")
                                     .arg(QLatin1StringView(shot.name),
                                          scheme == ColourScheme::Light ? QStringLiteral("light")
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
