// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>

#include "ui/common/icons.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

QAction *make(QObject &owner, const QString &text, const QString &tip,
              const QKeySequence &keys = {})
{
    auto *action = new QAction(text, &owner);
    action->setShortcut(keys);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

QAction *make(QObject &owner, Symbol symbol, const QString &text, const QString &tip,
              const QKeySequence &keys = {})
{
    QAction *action = make(owner, text, tip, keys);
    action->setIcon(icon(symbol));
    return action;
}

QAction *makePlace(QActionGroup &group, Symbol symbol, const QString &text, const QString &tip,
                   Qt::Key key)
{
    QAction *action = make(group, symbol, text, tip, QKeySequence(Qt::CTRL | key));
    action->setCheckable(true);
    group.addAction(action);
    return action;
}

} // namespace

WindowActions::WindowActions(QObject &owner)
{
    makeFileActions(owner);
    makeViewActions(owner);
    makeSiteActions(owner);
    makePlaces(owner);
}

void WindowActions::makeFileActions(QObject &owner)
{
    open = make(owner, Symbol::Open, Text::tr("&Open…"), Text::tr("Open a project file"),
                QKeySequence::Open);
    save = make(owner, Symbol::Save, Text::tr("&Save"), Text::tr("Write the project to its file"),
                QKeySequence::Save);
    saveAs = make(owner, Text::tr("Save &as…"), Text::tr("Write the project to another file"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportPlan = make(owner, Symbol::Export, Text::tr("&Export plan…"),
                      Text::tr("Write all files, commands and scripts of the plan to a folder"),
                      QKeySequence(Qt::CTRL | Qt::Key_E));
    quit = make(owner, Text::tr("&Quit"), Text::tr("Close the window"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeViewActions(QObject &owner)
{
    zoomIn = make(owner, Symbol::ZoomIn, Text::tr("Zoom &in"), Text::tr("Make the diagram larger"),
                  QKeySequence::ZoomIn);
    zoomOut = make(owner, Symbol::ZoomOut, Text::tr("Zoom &out"),
                   Text::tr("Make the diagram smaller"), QKeySequence::ZoomOut);
    fit =
        make(owner, Symbol::ZoomFit, Text::tr("Show &everything"),
             Text::tr("Fit the whole diagram into the window"), QKeySequence(Qt::CTRL | Qt::Key_0));
    arrange = make(owner, Symbol::Arrange, Text::tr("&Arrange automatically"),
                   Text::tr("Forget where hosts were moved to and lay out the diagram again"));
    findings = make(owner, Text::tr("&Findings"), Text::tr("Show what was found"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    findings->setCheckable(true);
    followDesktop =
        make(owner, Text::tr("As the &desktop"), Text::tr("Light or dark as the desktop"));
    light = make(owner, Text::tr("&Light"), Text::tr("Dark text on light"));
    dark = make(owner, Text::tr("Da&rk"), Text::tr("Light text on dark"));
    auto *schemes = new QActionGroup(&owner);
    for (QAction *action : {followDesktop, light, dark}) {
        action->setCheckable(true);
        schemes->addAction(action);
    }
    followDesktop->setChecked(true);
    about = make(owner, Symbol::Sharewright, Text::tr("&About Sharewright"),
                 Text::tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
    keys = make(owner, Text::tr("&Keyboard"), Text::tr("Keys that work in the window"),
                QKeySequence::HelpContents);
}

void WindowActions::makeSiteActions(QObject &owner)
{
    probe =
        make(owner, Symbol::Probe, Text::tr("&Probe hosts"),
             Text::tr("Look at every host over SSH; changes nothing"), QKeySequence(Qt::Key_F5));
    merge = make(owner, Text::tr("Merge &files…"),
                 Text::tr("Compare the hosts' own files and decide which become the shared ones"),
                 QKeySequence(Qt::Key_F8));
    plan = make(owner, Symbol::Plan, Text::tr("&Make plan"),
                Text::tr("Work out every file and command; changes nothing"),
                QKeySequence(Qt::Key_F6));
    dryRun =
        make(owner, Symbol::DryRun, Text::tr("&Dry run"),
             Text::tr("Run all checks on the hosts; changes nothing"), QKeySequence(Qt::Key_F7));
    apply = make(owner, Symbol::Apply, Text::tr("&Apply…"),
                 Text::tr("Carry out the plan on the hosts, after one more question"));
    unshare = make(owner, Symbol::Undo, Text::tr("&Un-share…"),
                   Text::tr("Plan the way back: every host gets its own folders again"));
    check = make(owner, Symbol::Status, Text::tr("&Check shares"),
                 Text::tr("Ask every host whether the shares work; changes nothing"),
                 QKeySequence(Qt::Key_F9));
    stop = make(owner, Text::tr("S&top"), Text::tr("Stop what is going on"),
                QKeySequence(Qt::CTRL | Qt::Key_Period));
}

void WindowActions::makePlaces(QObject &owner)
{
    places = new QActionGroup(&owner);
    topologyPlace = makePlace(*places, Symbol::Topology, Text::tr("&Topology"),
                              Text::tr("The site as a diagram"), Qt::Key_1);
    planPlace = makePlace(*places, Symbol::Plan, Text::tr("&Plan"),
                          Text::tr("Every file and command before anything happens"), Qt::Key_2);
    runPlace = makePlace(*places, Symbol::Run, Text::tr("&Run"),
                         Text::tr("What happens on the hosts"), Qt::Key_3);
    statusPlace = makePlace(*places, Symbol::Status, Text::tr("&Status"),
                            Text::tr("How the shares are doing"), Qt::Key_4);
    topologyPlace->setChecked(true);
}

} // namespace sharewright
