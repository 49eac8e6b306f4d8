// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/diagramactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

#include "core/language/livetext.h"
#include "ui/common/icons.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiagramActions)
};

/// Both texts as marked by QT_TRANSLATE_NOOP.
QAction *make(QWidget &view, const char *text, const char *tip, const QKeySequence &keys = {})
{
    auto *action = new QAction(&view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    inEveryLanguage(action, [action, text, tip] {
        action->setText(Text::tr(text));
        action->setToolTip(Text::tr(tip));
        action->setStatusTip(Text::tr(tip));
    });
    view.addAction(action);
    return action;
}

} // namespace

DiagramActions::DiagramActions(QWidget &view)
    : exportPicture(
          make(view, QT_TRANSLATE_NOOP("DiagramActions", "Export &diagram…"),
               QT_TRANSLATE_NOOP("DiagramActions", "Write the diagram as SVG, PNG or PDF")))
    , whatIf(make(view, QT_TRANSLATE_NOOP("DiagramActions", "&What if this machine dies?"),
                  QT_TRANSLATE_NOOP(
                      "DiagramActions",
                      "Show which folders stay and which are lost while it is off; asks no host"),
                  QKeySequence(Qt::CTRL | Qt::Key_D)))
    , rename(
          make(view, QT_TRANSLATE_NOOP("DiagramActions", "&Rename…"),
               QT_TRANSLATE_NOOP("DiagramActions",
                                 "Give the host another name, wherever the project speaks of it"),
               QKeySequence(Qt::Key_F2)))
    , connectWith(make(
          view, QT_TRANSLATE_NOOP("DiagramActions", "&Connect with…"),
          QT_TRANSLATE_NOOP("DiagramActions", "Draw a line to another card with the arrow keys"),
          QKeySequence(Qt::CTRL | Qt::Key_L)))
    , remove(make(view, QT_TRANSLATE_NOOP("DiagramActions", "R&emove"),
                  QT_TRANSLATE_NOOP("DiagramActions", "Take what is selected out of the project"),
                  QKeySequence::Delete))
    , find(make(view, QT_TRANSLATE_NOOP("DiagramActions", "&Find…"),
                QT_TRANSLATE_NOOP("DiagramActions",
                                  "Go through the hosts and folders that say some words"),
                QKeySequence::Find))
    , minimap(make(
          view, QT_TRANSLATE_NOOP("DiagramActions", "&Overview map"),
          QT_TRANSLATE_NOOP("DiagramActions",
                            "Show the whole diagram in the corner while a part of it is in view")))
    , selectAll(make(view, QT_TRANSLATE_NOOP("DiagramActions", "&Select all"),
                     QT_TRANSLATE_NOOP("DiagramActions", "Select every host and folder"),
                     QKeySequence::SelectAll))
    , alignLeft(
          make(view, QT_TRANSLATE_NOOP("DiagramActions", "Align at the &left"),
               QT_TRANSLATE_NOOP("DiagramActions", "Put the selected hosts one below the other")))
    , alignTop(make(view, QT_TRANSLATE_NOOP("DiagramActions", "Align at the &top"),
                    QT_TRANSLATE_NOOP("DiagramActions", "Put the selected hosts side by side")))
    , spreadAcross(make(view, QT_TRANSLATE_NOOP("DiagramActions", "Equal distances &across"),
                        QT_TRANSLATE_NOOP("DiagramActions",
                                          "Spread the selected hosts evenly from left to right")))
    , spreadDown(make(view, QT_TRANSLATE_NOOP("DiagramActions", "Equal distances &down"),
                      QT_TRANSLATE_NOOP("DiagramActions",
                                        "Spread the selected hosts evenly from top to bottom")))
{
    exportPicture->setIcon(icon(Symbol::Export));
    whatIf->setCheckable(true);
    minimap->setCheckable(true);
    minimap->setChecked(true);
}

QList<QAction *> DiagramActions::arranging() const
{
    return {alignLeft, alignTop, spreadAcross, spreadDown};
}

void DiagramActions::fillMenu(QMenu &menu) const
{
    menu.addActions({rename, connectWith, remove});
    menu.addSeparator();
    menu.addActions({whatIf, find, minimap});
    menu.addSeparator();
    menu.addAction(selectAll);
    menu.addActions(arranging());
}

} // namespace sharewright
