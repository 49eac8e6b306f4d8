// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speed of the diagram with 50, 500 and 5,000 hosts, in CPU time of the window's thread so that a busy machine does not
// change the figures: a frame while panning and while dragging a host, what a drop costs the window, and the layout. The
// argument is the largest number of hosts, 5,000 if not said otherwise. Prints one line per figure,
// `name<TAB>value<TAB>unit<TAB>relation<TAB>bound`, and exits 1 when a bound is broken.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>

#include <QApplication>
#include <QDeadlineTimer>
#include <QImage>
#include <QScrollBar>

#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFrames = 60;
constexpr double kFrameBudget = 16.7; // 60 frames a second

int s_broken = 0;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double spent(const std::function<void()> &work)
{
    const double began = cpuMs();
    work();
    return cpuMs() - began;
}

void atMost(const QString &name, double value, double bound)
{
    std::printf("%s\t%.2f\tCPU ms\t<=\t%.1f\n", qPrintable(name), value, bound);
    std::fflush(stdout);
    s_broken += value > bound;
}

/// One NFS server, and servers, consoles and hosts that are both; every tenth one was placed by hand.
Project site(int hosts)
{
    Project project;
    project.name = u"bench"_s;
    project.folders = standardFolders();
    const QList<Roles> roles{Role::Server, Role::Console, Roles(Role::Server) | Role::Console};
    for (int i = 0; i < hosts; ++i) {
        Host host;
        host.id = HostId(u"host%1.dc%2.example.org"_s.arg(i).arg(i % 4));
        host.address = u"10.%1.%2.%3"_s.arg(i / 65536).arg(i / 256 % 256).arg(i % 256);
        host.roles = i == 0 ? Roles(Role::NfsServer) : roles.at(i % roles.size());
        if (i > 0 && i % 10 == 0 && hosts <= 500)
            host.position = QPointF(3000 + 300 * (i % 7), 130 * (i / 7));
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    return project;
}

struct Window {
    DiagramScene scene;
    DiagramView view{scene};

    void show(const Project &project)
    {
        view.resize(1280, 800);
        view.show();
        scene.setProject(project);
        for (const Host &host : project.hosts)
            scene.setBadge(cardKey(host.id), {Symbol::StateDone, Tone::Good, u"Healthy"_s, {}});
        const QDeadlineTimer limit(120'000);
        while (!scene.isArranged() && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        frame();
    }
    void frame() { view.viewport()->repaint(); }
};

/// The longest of many frames would be the machine's, the middle one is ours.
double middle(QList<double> frames)
{
    std::sort(frames.begin(), frames.end());
    return frames.at(frames.size() / 2);
}

double panning(Window &window)
{
    QList<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        frames += spent([&] {
            window.view.horizontalScrollBar()->setValue(window.view.horizontalScrollBar()->value()
                                                        + (i % 20 < 10 ? 23 : -23));
            window.view.verticalScrollBar()->setValue(window.view.verticalScrollBar()->value()
                                                      + (i % 30 < 15 ? 17 : -17));
            window.frame();
        });
    }
    return middle(frames);
}

double dragging(Window &window)
{
    CardItem *card = window.scene.cards().at(1);
    window.view.centerOn(card);
    const QPointF start = card->pos();
    QList<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        frames += spent([&] {
            card->setPos(start + QPointF(3 * i, 2 * i));
            QCoreApplication::processEvents();
        });
    }
    card->setPos(start);
    return middle(frames);
}

void measureWindow(int hosts)
{
    Window window;
    Project project = site(hosts);
    window.show(project);
    const QString of = u"diagram of %1 hosts: "_s.arg(hosts);
    window.view.fitAll();
    window.frame();
    atMost(of + u"frame of all of it"_s,
           middle({spent([&] { window.frame(); }), spent([&] { window.frame(); }),
                   spent([&] { window.frame(); })}),
           hosts <= 500 ? kFrameBudget : 8 * kFrameBudget);
    while (window.view.transform().m11() < 0.9)
        window.view.zoomIn();
    window.frame();
    atMost(of + u"frame while panning at full size"_s, panning(window), kFrameBudget);
    atMost(of + u"frame while a host is dragged"_s, dragging(window), kFrameBudget);
    project.hosts[1].position = QPointF(-900, -900);
    atMost(of + u"what a drop costs the window"_s, spent([&] { window.scene.setProject(project); }),
           hosts <= 500 ? 33 : 400);
}

void measureLayout(int hosts)
{
    const SiteGraph graph = siteGraph(site(hosts));
    const LayoutGraph input = layoutInput(graph);
    atMost(u"diagram of %1 hosts: layout"_s.arg(hosts),
           spent([&] { (void)places(graph, layoutGraph(input)); }), hosts <= 500 ? 250 : 1000);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    const QApplication application(argc, argv);
    applyLook(*qApp, ColourScheme::Light);
    const int largest = argc > 1 ? std::stoi(argv[1]) : 5000;
    for (const int hosts : {50, 500, 5000}) {
        if (hosts > largest)
            break;
        measureLayout(hosts);
        measureWindow(hosts);
    }
    return s_broken > 0 ? 1 : 0;
}
