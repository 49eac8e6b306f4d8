// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/diagramactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

#include "ui/common/icons.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiagramActions)
};

QAction *make(QWidget &view, const QString &text, const QString &tip, const QKeySequence &keys = {})
{
    auto *action = new QAction(text, &view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    view.addAction(action);
    return action;
}

} // namespace

DiagramActions::DiagramActions(QWidget &view)
    : exportPicture(make(view, Text::tr("Export &diagram…"),
                         Text::tr("Write the diagram as SVG, PNG or PDF")))
    , whatIf(
          make(view, Text::tr("&What if this machine dies?"),
               Text::tr("Show which folders stay and which are lost while it is off; asks no host"),
               QKeySequence(Qt::CTRL | Qt::Key_D)))
    , rename(make(view, Text::tr("&Rename…"),
                  Text::tr("Give the host another name, wherever the project speaks of it"),
                  QKeySequence(Qt::Key_F2)))
    , connectWith(make(view, Text::tr("&Connect with…"),
                       Text::tr("Draw a line to another card with the arrow keys"),
                       QKeySequence(Qt::CTRL | Qt::Key_L)))
    , remove(make(view, Text::tr("R&emove"), Text::tr("Take what is selected out of the project"),
                  QKeySequence::Delete))
    , find(make(view, Text::tr("&Find…"),
                Text::tr("Go through the hosts and folders that say some words"),
                QKeySequence::Find))
    , minimap(make(view, Text::tr("&Overview map"),
                   Text::tr("Show the whole diagram in the corner while a part of it is in view")))
    , selectAll(make(view, Text::tr("&Select all"), Text::tr("Select every host and folder"),
                     QKeySequence::SelectAll))
    , alignLeft(make(view, Text::tr("Align at the &left"),
                     Text::tr("Put the selected hosts one below the other")))
    , alignTop(make(view, Text::tr("Align at the &top"),
                    Text::tr("Put the selected hosts side by side")))
    , spreadAcross(make(view, Text::tr("Equal distances &across"),
                        Text::tr("Spread the selected hosts evenly from left to right")))
    , spreadDown(make(view, Text::tr("Equal distances &down"),
                      Text::tr("Spread the selected hosts evenly from top to bottom")))
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
