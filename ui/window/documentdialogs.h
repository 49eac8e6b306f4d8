// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace sharewright {

class Document;
class RecentFiles;

/// The questions around opening and saving. Each function returns whether it did what it says; the user may cancel.
class DocumentDialogs
{
    Q_DECLARE_TR_FUNCTIONS(DocumentDialogs)

public:
    /// All must outlive this object; `window` is the parent of the dialogs.
    DocumentDialogs(QWidget &window, Document &document, RecentFiles &recent);

    /// Offers to save changes before they would be lost. False: stay.
    [[nodiscard]] bool mayDiscard();
    [[nodiscard]] bool chooseAndOpen();
    /// After `mayDiscard`. Shows what kept a file from being opened.
    [[nodiscard]] bool open(const QString &path);
    bool save();
    bool saveAs();
    /// For a project that has no file yet, before something needs one. `why`: one or two sentences. False: stay.
    [[nodiscard]] bool saveFirst(const QString &why);

private:
    [[nodiscard]] bool askOverwrite();
    void explain(const QString &title, const QString &message, const QString &details);

    QWidget &m_window;
    Document &m_document;
    RecentFiles &m_recent;
};

} // namespace sharewright
