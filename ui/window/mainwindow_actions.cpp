// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Menus and what their entries do. The rest of MainWindow is in mainwindow.cpp and mainwindow_session.cpp.

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QUndoStack>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/diagram/diagramview.h"
#include "ui/models/document.h"
#include "ui/window/diagrameditor.h"
#include "ui/window/findingspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topologyplace.h"

namespace sharewright {

QMenu *MainWindow::addMenu(const char *title, QMenu *parent)
{
    auto *menu = new QMenu(this);
    inEveryLanguage(menu, [menu, title] { menu->setTitle(tr(title)); });
    parent ? parent->addMenu(menu) : menuBar()->addMenu(menu);
    return menu;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildDiagramMenu();
    buildSiteMenu();
    addMenu(QT_TR_NOOP("&Help"))->addActions({m_actions.keys, m_actions.about});
}

// Not the stack's own actions: they keep the language that they were made in.
void MainWindow::buildEditMenu()
{
    QUndoStack &stack = m_document.undoStack();
    m_undo = new QAction(icon(Symbol::Undo), {}, this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = new QAction(icon(Symbol::Redo), {}, this);
    m_redo->setShortcut(QKeySequence::Redo);
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::undoTextChanged, this, &MainWindow::refreshEditMenu);
    connect(&stack, &QUndoStack::redoTextChanged, this, &MainWindow::refreshEditMenu);
    connect(&stack, &QUndoStack::canUndoChanged, this, &MainWindow::refreshEditMenu);
    connect(&stack, &QUndoStack::canRedoChanged, this, &MainWindow::refreshEditMenu);
    refreshEditMenu();
    addMenu(QT_TR_NOOP("&Edit"))->addActions({m_undo, m_redo});
}

void MainWindow::refreshEditMenu()
{
    const QUndoStack &stack = m_document.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_undo->setText(QString(tr("&Undo") + u' ' + m_document.undoText()).trimmed());
    m_redo->setEnabled(stack.canRedo());
    m_redo->setText(QString(tr("&Redo") + u' ' + m_document.redoText()).trimmed());
}

void MainWindow::buildViewMenu()
{
    QMenu *view = addMenu(QT_TR_NOOP("&View"));
    view->addActions(m_actions.places->actions());
    view->addSeparator();
    view->addActions({m_actions.zoomIn, m_actions.zoomOut, m_actions.fit, m_actions.arrange});
    view->addSeparator();
    view->addAction(m_actions.findings);
    addMenu(QT_TR_NOOP("&Colours"), view)
        ->addActions({m_actions.followDesktop, m_actions.light, m_actions.dark});
    addMenu(QT_TR_NOOP("Lan&guage"), view)->addActions(m_actions.languages->actions());
}

void MainWindow::buildDiagramMenu()
{
    m_topology->editor().actions().fillMenu(*addMenu(QT_TR_NOOP("&Diagram")));
}

void MainWindow::buildSiteMenu()
{
    QMenu *site = addMenu(QT_TR_NOOP("&Site"));
    site->addActions({m_actions.probe, m_actions.merge, m_actions.plan});
    site->addSeparator();
    site->addActions({m_actions.dryRun, m_actions.apply});
    site->addSeparator();
    site->addAction(m_actions.unshare);
    site->addSeparator();
    site->addActions({m_actions.check, m_actions.heal});
    site->addSeparator();
    site->addAction(m_actions.stop);
}

void MainWindow::buildFileMenu()
{
    QMenu *file = addMenu(QT_TR_NOOP("&File"));
    file->addAction(m_actions.newProject);
    file->addAction(m_actions.open);
    m_recentMenu = addMenu(QT_TR_NOOP("Open &recent"), file);
    file->addSeparator();
    file->addActions({m_actions.save, m_actions.saveAs});
    file->addSeparator();
    file->addActions({m_actions.exportPlan, m_topology->editor().actions().exportPicture});
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
    connect(m_actions.newProject, &QAction::triggered, this, &MainWindow::newProject);
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

void MainWindow::connectLanguages()
{
    connect(m_actions.languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.setValue(kLanguageKey, action->data().toString());
        Q_EMIT languageChosen(action->data().toString());
    });
    markLanguage(m_settings.value(kLanguageKey).toString());
    whenLanguageChanges(this, [this] { setTexts(); });
}

void MainWindow::markLanguage(const QString &code)
{
    for (QAction *action : m_actions.languages->actions())
        if (action->data().toString() == code)
            action->setChecked(true);
}

void MainWindow::showKeys()
{
    QMessageBox box(QMessageBox::NoIcon, tr("Keyboard"), tr("Keys in the window"),
                    QMessageBox::Close, this);
    box.setInformativeText(
        tr("Ctrl+1 to Ctrl+5: the places.\n"
           "F5: look at all hosts. F6: make the plan. F7: dry run. F8: merge the hosts' files. F9: "
           "check the shares. Ctrl+.: "
           "stop.\n\n"
           "In the diagram: arrows go from card to card, with Shift they select more, Ctrl+arrows "
           "move the selected hosts, F2 renames, Del removes, Ctrl+L draws a line to another card, "
           "the Menu key shows what can be done, Ctrl+F searches, Ctrl+A selects all, Ctrl+D asks "
           "what if a machine dies, + and - zoom, 0 shows everything, Return opens the details."));
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
