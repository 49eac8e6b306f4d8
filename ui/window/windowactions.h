// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QKeySequence;

namespace sharewright {

enum class Symbol;

/// Every action of the main window, made and named in one place. The window connects them.
struct WindowActions {
    explicit WindowActions(QObject &owner);

    QAction *newProject;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *exportPlan;
    QAction *quit;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *fit;
    QAction *arrange;
    QAction *findings;
    QAction *followDesktop;
    QAction *light;
    QAction *dark;
    QActionGroup *languages; ///< each with its code as data; the first, without, is the system's
    QAction *probe;
    QAction *merge;
    QAction *plan;
    QAction *dryRun;
    QAction *apply;
    QAction *unshare;
    QAction *heal;
    QAction *check;
    QAction *stop;
    QAction *about;
    QAction *keys;
    QActionGroup *places;
    QAction *topologyPlace;
    QAction *planPlace;
    QAction *runPlace;
    QAction *statusPlace;
    QAction *setupPlace;

private:
    void makeFileActions(QObject &owner);
    void makeViewActions(QObject &owner);
    void makeLanguageActions(QObject &owner);
    void makeSiteActions(QObject &owner);
    void makePlaces(QObject &owner);
};

} // namespace sharewright
