// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "ui/common/icons.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

/// `text` and `tip`: as marked by QT_TRANSLATE_NOOP, so that they follow the language.
QAction *make(QObject &owner, const char *text, const char *tip, const QKeySequence &keys = {})
{
    auto *action = new QAction(&owner);
    action->setShortcut(keys);
    inEveryLanguage(action, [action, text, tip] {
        action->setText(Text::tr(text));
        action->setToolTip(Text::tr(tip));
        action->setStatusTip(Text::tr(tip));
    });
    return action;
}

QAction *make(QObject &owner, Symbol symbol, const char *text, const char *tip,
              const QKeySequence &keys = {})
{
    QAction *action = make(owner, text, tip, keys);
    action->setIcon(icon(symbol));
    return action;
}

QAction *makePlace(QActionGroup &group, Symbol symbol, const char *text, const char *tip,
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
    newProject =
        make(owner, QT_TRANSLATE_NOOP("WindowActions", "&New"),
             QT_TRANSLATE_NOOP("WindowActions", "Begin with an empty project"), QKeySequence::New);
    open = make(owner, Symbol::Open, QT_TRANSLATE_NOOP("WindowActions", "&Open…"),
                QT_TRANSLATE_NOOP("WindowActions", "Open a project file"), QKeySequence::Open);
    save = make(owner, Symbol::Save, QT_TRANSLATE_NOOP("WindowActions", "&Save"),
                QT_TRANSLATE_NOOP("WindowActions", "Write the project to its file"),
                QKeySequence::Save);
    saveAs = make(owner, QT_TRANSLATE_NOOP("WindowActions", "Save &as…"),
                  QT_TRANSLATE_NOOP("WindowActions", "Write the project to another file"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportPlan =
        make(owner, Symbol::Export, QT_TRANSLATE_NOOP("WindowActions", "&Export plan…"),
             QT_TRANSLATE_NOOP("WindowActions",
                               "Write all files, commands and scripts of the plan to a folder"),
             QKeySequence(Qt::CTRL | Qt::Key_E));
    quit = make(owner, QT_TRANSLATE_NOOP("WindowActions", "&Quit"),
                QT_TRANSLATE_NOOP("WindowActions", "Close the window"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeViewActions(QObject &owner)
{
    zoomIn =
        make(owner, Symbol::ZoomIn, QT_TRANSLATE_NOOP("WindowActions", "Zoom &in"),
             QT_TRANSLATE_NOOP("WindowActions", "Make the diagram larger"), QKeySequence::ZoomIn);
    zoomOut =
        make(owner, Symbol::ZoomOut, QT_TRANSLATE_NOOP("WindowActions", "Zoom &out"),
             QT_TRANSLATE_NOOP("WindowActions", "Make the diagram smaller"), QKeySequence::ZoomOut);
    fit = make(owner, Symbol::ZoomFit, QT_TRANSLATE_NOOP("WindowActions", "Show &everything"),
               QT_TRANSLATE_NOOP("WindowActions", "Fit the whole diagram into the window"),
               QKeySequence(Qt::CTRL | Qt::Key_0));
    arrange =
        make(owner, Symbol::Arrange, QT_TRANSLATE_NOOP("WindowActions", "&Arrange automatically"),
             QT_TRANSLATE_NOOP("WindowActions",
                               "Forget where hosts were moved to and lay out the diagram again"));
    findings = make(owner, QT_TRANSLATE_NOOP("WindowActions", "&Findings"),
                    QT_TRANSLATE_NOOP("WindowActions", "Show what was found"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    findings->setCheckable(true);
    followDesktop = make(owner, QT_TRANSLATE_NOOP("WindowActions", "As the &desktop"),
                         QT_TRANSLATE_NOOP("WindowActions", "Light or dark as the desktop"));
    light = make(owner, QT_TRANSLATE_NOOP("WindowActions", "&Light"),
                 QT_TRANSLATE_NOOP("WindowActions", "Dark text on light"));
    dark = make(owner, QT_TRANSLATE_NOOP("WindowActions", "Da&rk"),
                QT_TRANSLATE_NOOP("WindowActions", "Light text on dark"));
    auto *schemes = new QActionGroup(&owner);
    for (QAction *action : {followDesktop, light, dark}) {
        action->setCheckable(true);
        schemes->addAction(action);
    }
    followDesktop->setChecked(true);
    makeLanguageActions(owner);
    about =
        make(owner, Symbol::Sharewright, QT_TRANSLATE_NOOP("WindowActions", "&About Sharewright"),
             QT_TRANSLATE_NOOP("WindowActions", "Version and licence"));
    about->setMenuRole(QAction::AboutRole);
    keys = make(owner, QT_TRANSLATE_NOOP("WindowActions", "&Keyboard"),
                QT_TRANSLATE_NOOP("WindowActions", "Keys that work in the window"),
                QKeySequence::HelpContents);
}

// The names of languages stand in themselves, so that everybody finds their own.
void WindowActions::makeLanguageActions(QObject &owner)
{
    languages = new QActionGroup(&owner);
    QAction *systems = make(owner, QT_TRANSLATE_NOOP("WindowActions", "As the &system"),
                            QT_TRANSLATE_NOOP("WindowActions", "The language of the desktop"));
    languages->addAction(systems);
    for (const HumanLanguage &language : humanLanguages()) {
        auto *action = new QAction(language.name, &owner);
        action->setData(language.code);
        languages->addAction(action);
    }
    for (QAction *action : languages->actions())
        action->setCheckable(true);
    systems->setChecked(true);
}

void WindowActions::makeSiteActions(QObject &owner)
{
    probe = make(owner, Symbol::Probe, QT_TRANSLATE_NOOP("WindowActions", "&Look at all hosts"),
                 QT_TRANSLATE_NOOP("WindowActions", "Look at every host over SSH; changes nothing"),
                 QKeySequence(Qt::Key_F5));
    merge = make(
        owner, QT_TRANSLATE_NOOP("WindowActions", "Merge &files…"),
        QT_TRANSLATE_NOOP("WindowActions",
                          "Compare the hosts' own files and decide which become the shared ones"),
        QKeySequence(Qt::Key_F8));
    plan =
        make(owner, Symbol::Plan, QT_TRANSLATE_NOOP("WindowActions", "&Make plan"),
             QT_TRANSLATE_NOOP("WindowActions", "Work out every file and command; changes nothing"),
             QKeySequence(Qt::Key_F6));
    dryRun =
        make(owner, Symbol::DryRun, QT_TRANSLATE_NOOP("WindowActions", "&Dry run"),
             QT_TRANSLATE_NOOP("WindowActions", "Run all checks on the hosts; changes nothing"),
             QKeySequence(Qt::Key_F7));
    apply = make(owner, Symbol::Apply, QT_TRANSLATE_NOOP("WindowActions", "&Apply…"),
                 QT_TRANSLATE_NOOP("WindowActions",
                                   "Carry out the plan on the hosts, after one more question"));
    unshare = make(owner, Symbol::Undo, QT_TRANSLATE_NOOP("WindowActions", "&Un-share…"),
                   QT_TRANSLATE_NOOP("WindowActions",
                                     "Plan the way back: every host gets its own folders again"));
    heal = make(owner, QT_TRANSLATE_NOOP("WindowActions", "&Heal the copies…"),
                QT_TRANSLATE_NOOP("WindowActions",
                                  "Plan how every copy of the volume becomes complete, for example "
                                  "after a power cut"));
    check = make(owner, Symbol::Status, QT_TRANSLATE_NOOP("WindowActions", "&Check shares"),
                 QT_TRANSLATE_NOOP("WindowActions",
                                   "Ask every host whether the shares work; changes nothing"),
                 QKeySequence(Qt::Key_F9));
    stop = make(owner, QT_TRANSLATE_NOOP("WindowActions", "S&top"),
                QT_TRANSLATE_NOOP("WindowActions", "Stop what is going on"),
                QKeySequence(Qt::CTRL | Qt::Key_Period));
}

void WindowActions::makePlaces(QObject &owner)
{
    places = new QActionGroup(&owner);
    topologyPlace =
        makePlace(*places, Symbol::Topology, QT_TRANSLATE_NOOP("WindowActions", "&Topology"),
                  QT_TRANSLATE_NOOP("WindowActions", "The site as a diagram"), Qt::Key_1);
    planPlace = makePlace(
        *places, Symbol::Plan, QT_TRANSLATE_NOOP("WindowActions", "&Plan"),
        QT_TRANSLATE_NOOP("WindowActions", "Every file and command before anything happens"),
        Qt::Key_2);
    runPlace =
        makePlace(*places, Symbol::Run, QT_TRANSLATE_NOOP("WindowActions", "&Run"),
                  QT_TRANSLATE_NOOP("WindowActions", "What happens on the hosts"), Qt::Key_3);
    statusPlace =
        makePlace(*places, Symbol::Status, QT_TRANSLATE_NOOP("WindowActions", "&Status"),
                  QT_TRANSLATE_NOOP("WindowActions", "How the shares are doing"), Qt::Key_4);
    setupPlace = makePlace(
        *places, Symbol::SetUp, QT_TRANSLATE_NOOP("WindowActions", "Set &up"),
        QT_TRANSLATE_NOOP("WindowActions", "The way from nothing to a plan, page by page"),
        Qt::Key_5);
    topologyPlace->setChecked(true);
}

} // namespace sharewright
