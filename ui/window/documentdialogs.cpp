// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/documentdialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "core/base/result.h"
#include "ui/models/document.h"
#include "ui/models/recentfiles.h"

namespace sharewright {

DocumentDialogs::DocumentDialogs(QWidget &window, Document &document, RecentFiles &recent)
    : m_window(window)
    , m_document(document)
    , m_recent(recent)
{}

bool DocumentDialogs::mayDiscard()
{
    if (!m_document.isDirty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("Save the changes to %1?").arg(m_document.displayName()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("Without saving, they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

bool DocumentDialogs::chooseAndOpen()
{
    if (!mayDiscard())
        return false;
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a project"),
                                                      QFileInfo(m_document.path()).absolutePath(),
                                                      tr("Projects (*.yaml *.yml);;All files (*)"));
    return !path.isEmpty() && open(path);
}

bool DocumentDialogs::open(const QString &path)
{
    if (const Result<> opened = m_document.open(path); !opened) {
        explain(tr("The project could not be opened"), opened.error().message,
                opened.error().details);
        return false;
    }
    m_recent.add(path);
    return true;
}

bool DocumentDialogs::save()
{
    if (m_document.path().isEmpty())
        return saveAs();
    Result<> saved = m_document.save();
    if (!saved && saved.error().code == ErrorCode::PreconditionLost) {
        if (!askOverwrite())
            return false;
        saved = m_document.save(Document::Overwrite::Replace);
    }
    if (!saved) {
        explain(tr("The project could not be saved"), saved.error().message, saved.error().details);
        return false;
    }
    m_recent.add(m_document.path());
    return true;
}

bool DocumentDialogs::saveAs()
{
    const QString proposed = m_document.path().isEmpty()
                                 ? m_document.displayName() + QStringLiteral(".yaml")
                                 : m_document.path();
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the project as"), proposed,
                                                tr("Projects (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return false;
    if (const Result<> saved = m_document.saveAs(path); !saved) {
        explain(tr("The project could not be saved"), saved.error().message, saved.error().details);
        return false;
    }
    m_recent.add(path);
    return true;
}

bool DocumentDialogs::saveFirst(const QString &why)
{
    QMessageBox box(QMessageBox::Information, tr("Save the project first"),
                    tr("%1 has no file yet.").arg(m_document.displayName()),
                    QMessageBox::Save | QMessageBox::Cancel, &m_window);
    box.setInformativeText(why);
    box.setDefaultButton(QMessageBox::Save);
    return box.exec() == QMessageBox::Save && saveAs();
}

bool DocumentDialogs::askOverwrite()
{
    QMessageBox box(
        QMessageBox::Warning, tr("The file was changed elsewhere"),
        tr("%1 was changed by another program since it was opened here.").arg(m_document.path()),
        QMessageBox::Cancel, &m_window);
    box.setInformativeText(
        tr("Overwriting loses those changes. Cancel, and save under another name to keep both."));
    QPushButton *overwrite = box.addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == overwrite;
}

void DocumentDialogs::explain(const QString &title, const QString &message, const QString &details)
{
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Ok, &m_window);
    box.setInformativeText(message);
    box.setDetailedText(details);
    box.exec();
}

} // namespace sharewright
