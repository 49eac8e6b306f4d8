// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place "Set up", and how projects come into the window beside the menu: as new ones, or dropped on it.

#include <utility>

#include <QAction>
#include <QDragEnterEvent>
#include <QLayout>
#include <QMimeData>
#include <QUrl>

#include "ui/models/document.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/setupplace.h"

namespace sharewright {

namespace {

/// The project file that is dragged; empty: something else, or several.
QString draggedProject(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    const bool isYaml = path.endsWith(QLatin1StringView(".yaml"), Qt::CaseInsensitive)
                        || path.endsWith(QLatin1StringView(".yml"), Qt::CaseInsensitive);
    return isYaml ? path : QString();
}

} // namespace

SetupPlace &MainWindow::setupPlace()
{
    if (m_setupPlace != nullptr)
        return *m_setupPlace;
    m_setupPlace = new SetupPlace(m_session, m_document, m_settings, m_setupHolder);
    m_setupHolder->layout()->addWidget(m_setupPlace);
    const SetupPlace *place = m_setupPlace;
    connect(place, &SetupPlace::newRequested, this, &MainWindow::newProject);
    connect(place, &SetupPlace::openRequested, m_actions.open, &QAction::trigger);
    connect(place, &SetupPlace::practiceRequested, this, &MainWindow::practiceRequested);
    connect(place, &SetupPlace::mergeRequested, this, &MainWindow::mergeFiles);
    connect(place, &SetupPlace::planPlaceRequested, this, [this] { showPlace(Place::Plan); });
    connect(place, &SetupPlace::topologyPlaceRequested, this,
            [this] { showPlace(Place::Topology); });
    connect(place, &SetupPlace::exportRequested, this, &MainWindow::exportPlan);
    connect(place, &SetupPlace::dryRunRequested, this, [this] { startRun(RunKind::DryRun); });
    connect(place, &SetupPlace::applyRequested, this, &MainWindow::apply);
    return *m_setupPlace;
}

void MainWindow::renewSetupPlace()
{
    delete std::exchange(m_setupPlace, nullptr);
    if (place() == Place::Setup)
        setupPlace();
}

bool MainWindow::newProject()
{
    if (!mayReplaceProject() || !m_dialogs.mayDiscard())
        return false;
    m_document.setUnsavedProject({});
    showPlace(Place::Setup);
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedProject(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedProject(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace sharewright
