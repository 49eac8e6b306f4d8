// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speed of the diagram with 50, 500 and 5,000 hosts, in CPU time of the window's thread so that a busy machine does not
// change the figures: a frame while panning and while dragging a host, what a drop costs the window, and the layout. The
// argument is the largest number of hosts, 5,000 if not said otherwise. Prints one line per figure,
// `name<TAB>value<TAB>unit<TAB>relation<TAB>bound`, and exits 1 when a bound is broken.

#include <algorithm>
#include <string>

#include <QApplication>
#include <QDeadlineTimer>
#include <QImage>
#include <QScrollBar>

#include "tests/bench/uibench.h"
#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFrames = 60;
constexpr double kFrameBudget = 16.7; // 60 frames a second

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
    Project project = benchSite(hosts);
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
    const SiteGraph graph = siteGraph(benchSite(hosts));
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
    return anyBroken() ? 1 : 0;
}
