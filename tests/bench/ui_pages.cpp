// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a click to the page: what the window's thread computes until a place, or a page of "Set up", is painted, the first
// time (when it is built) and after that, with 50 and with 500 hosts. The argument is the largest number of hosts. Prints one
// line per figure and exits 1 when a bound is broken.

#include <algorithm>
#include <string>

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QSettings>
#include <QTemporaryDir>

#include "tests/bench/uibench.h"
#include "ui/common/theme.h"
#include "ui/models/document.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/setupplace.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// What people take for an immediate answer, in ms (Nielsen, "Response times"). A page that is built for 500 hosts may take
/// longer, once.
double atOnce(int hosts)
{
    return hosts <= 50 ? 100 : 250;
}

class NoHosts final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override { return nullptr; }
};

struct Window {
    QTemporaryDir directory;
    QSettings settings{directory.filePath(u"settings"_s), QSettings::IniFormat};
    Document document;
    NoHosts connector;
    SiteSession session{document, connector, directory.filePath(u"runs"_s)};
    MainWindow window{session, document, settings};

    const int hosts;

    explicit Window(const Project &project) : hosts(static_cast<int>(project.hosts.size()))
    {
        document.replaceProject(project, [] { return u"bench"_s; });
        window.resize(1280, 800);
        window.show();
        (void)session.makePlan(); // idle, with hosts: it cannot be refused
        const QDeadlineTimer deadline(60'000);
        while (!session.planIsCurrent() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        settle();
    }

    /// Layout, what is left to be done later, and the paint that shows it.
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        window.repaint();
    }

    /// What `show` costs until it can be seen: the first time, and the longest of the next ones.
    void measure(const QString &name, const std::function<void()> &leave,
                 const std::function<void()> &show)
    {
        const auto once = [&] {
            leave();
            settle();
            return spent([&] {
                show();
                settle();
            });
        };
        atMost(name + u", first"_s, once(), atOnce(hosts));
        atMost(name + u", again"_s, std::max({once(), once(), once()}), 50);
    }
};

QString nameOf(Place place)
{
    switch (place) {
    case Place::Topology:
        return u"Topology"_s;
    case Place::Plan:
        return u"Plan"_s;
    case Place::Run:
        return u"Run"_s;
    case Place::Status:
        return u"Status"_s;
    case Place::Setup:
        break;
    }
    return u"Set up"_s;
}

void measurePages(int hosts)
{
    Window window(benchSite(hosts));
    const QString to = u"%1 hosts: click to "_s.arg(hosts);
    for (const Place place :
         {Place::Plan, Place::Run, Place::Status, Place::Setup, Place::Topology}) {
        const Place before = place == Place::Topology ? Place::Status : Place::Topology;
        window.measure(
            to + nameOf(place), [&] { window.window.showPlace(before); },
            [&] { window.window.showPlace(place); });
    }
    window.window.showPlace(Place::Setup);
    auto *setup = window.window.findChild<SetupPlace *>();
    for (const SetupStep step : setup->steps()) {
        const SetupStep before = step == SetupStep::Site ? SetupStep::Hosts : SetupStep::Site;
        window.measure(
            to + u"Set up, "_s + SetupSteps::title(step), [&] { setup->showStep(before); },
            [&] { setup->showStep(step); });
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    const QApplication application(argc, argv);
    applyLook(*qApp, ColourScheme::Light);
    const int largest = argc > 1 ? std::stoi(argv[1]) : 500;
    for (const int hosts : {50, 500})
        if (hosts <= largest)
            measurePages(hosts);
    return anyBroken() ? 1 : 0;
}
