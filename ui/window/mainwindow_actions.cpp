// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Menus and what their entries do. The rest of MainWindow is in mainwindow.cpp and mainwindow_session.cpp.

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QUndoStack>

#include "ui/common/theme.h"
#include "ui/diagram/diagramview.h"
#include "ui/models/document.h"
#include "ui/window/findingspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topologyplace.h"

namespace sharewright {

void MainWindow::buildMenus()
{
    buildFileMenu();
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon(Symbol::Undo));
    QAction *redo = m_document.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(icon(Symbol::Redo));
    edit->addActions({undo, redo});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_actions.places->actions());
    view->addSeparator();
    view->addActions({m_actions.zoomIn, m_actions.zoomOut, m_actions.fit, m_actions.arrange});
    view->addSeparator();
    view->addAction(m_actions.findings);
    QMenu *colours = view->addMenu(tr("&Colours"));
    colours->addActions({m_actions.followDesktop, m_actions.light, m_actions.dark});

    QMenu *site = menuBar()->addMenu(tr("&Site"));
    site->addActions({m_actions.probe, m_actions.merge, m_actions.plan});
    site->addSeparator();
    site->addActions({m_actions.dryRun, m_actions.apply});
    site->addSeparator();
    site->addAction(m_actions.unshare);
    site->addSeparator();
    site->addAction(m_actions.check);
    site->addSeparator();
    site->addAction(m_actions.stop);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.keys, m_actions.about});
}

void MainWindow::buildFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions.open);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    file->addSeparator();
    file->addActions({m_actions.save, m_actions.saveAs});
    file->addSeparator();
    file->addAction(m_actions.exportPlan);
    file->addSeparator();
    file->addAction(m_actions.quit);
    connect(&m_recent, &RecentFiles::changed, this, &MainWindow::refreshRecentMenu);
    refreshRecentMenu();
}

void MainWindow::refreshRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : m_recent.paths()) {
        QString shown =
            QFileInfo(path).fileName() + QStringLiteral("  –  ") + QFileInfo(path).absolutePath();
        QAction *action = m_recentMenu->addAction(shown.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
    if (m_recentMenu->isEmpty())
        return;
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear this list"), &m_recent, &RecentFiles::clear);
}

void MainWindow::connectFileActions()
{
    connect(m_actions.open, &QAction::triggered, this, [this] {
        if (mayReplaceProject())
            (void)m_dialogs.chooseAndOpen();
    });
    connect(m_actions.save, &QAction::triggered, this, [this] { m_dialogs.save(); });
    connect(m_actions.saveAs, &QAction::triggered, this, [this] { m_dialogs.saveAs(); });
    connect(m_actions.exportPlan, &QAction::triggered, this, &MainWindow::exportPlan);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(&m_document, &Document::fileStateChanged, this, &MainWindow::refreshTitle);
    connect(&m_document, &Document::fileStateChanged, this, &MainWindow::refreshActions);
    connect(&m_document, &Document::changed, this, &MainWindow::refreshTitle);
    connect(&m_document, &Document::changed, this, &MainWindow::refreshActions);
}

void MainWindow::connectViewActions()
{
    const QList<QAction *> places = m_actions.places->actions();
    for (int i = 0; i < places.size(); ++i) {
        connect(places.at(i), &QAction::triggered, this,
                [this, i] { showPlace(static_cast<Place>(i)); });
    }
    DiagramView &view = m_topology->view();
    connect(m_actions.zoomIn, &QAction::triggered, &view, &DiagramView::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, &view, &DiagramView::zoomOut);
    connect(m_actions.fit, &QAction::triggered, &view, &DiagramView::fitAll);
    connect(m_actions.arrange, &QAction::triggered, &m_document, &Document::forgetPositions);
    connect(m_actions.findings, &QAction::toggled, m_findings, &FindingsPanel::setOpen);
    connect(m_findings, &FindingsPanel::openChanged, m_actions.findings, &QAction::setChecked);
    connect(m_findings, &FindingsPanel::goToRequested, this, &MainWindow::goToFinding);
    const auto colours = [this](QAction *action, ColourScheme scheme) {
        connect(action, &QAction::triggered, this, [scheme] { applyLook(*qApp, scheme); });
    };
    colours(m_actions.followDesktop, ColourScheme::FollowDesktop);
    colours(m_actions.light, ColourScheme::Light);
    colours(m_actions.dark, ColourScheme::Dark);
    connect(m_actions.keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showKeys()
{
    QMessageBox box(QMessageBox::NoIcon, tr("Keyboard"), tr("Keys in the window"),
                    QMessageBox::Close, this);
    box.setInformativeText(
        tr("Ctrl+1 to Ctrl+4: the places.\n"
           "F5: probe the hosts. F6: make the plan. F7: dry run. F8: merge the hosts' files. F9: "
           "check the shares. Ctrl+.: "
           "stop.\n\n"
           "In the diagram: arrows go from card to card, Alt+arrows move a host, + and - zoom, "
           "0 shows everything, Return opens the details."));
    box.exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Sharewright"),
                    QStringLiteral("Sharewright " SHAREWRIGHT_VERSION), QMessageBox::Close, this);
    box.setInformativeText(tr(
        "Shares the folders of Pandora FMS servers and consoles over NFS or GlusterFS, safely.\n\n"
        "Free software under the GNU General Public License, version 3 or later."));
    box.setIconPixmap(icon(Symbol::Sharewright, Tone::Accent).pixmap(64));
    box.exec();
}

} // namespace sharewright
