// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QObject>
#include <QUndoStack>

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/language/livetext.h"
#include "core/project/project.h"

namespace sharewright {

/// The open project: value, file, undo stack. The only mutator: every edit is an undo command that is pushed
/// by one of the functions below; scene, tables and pages mirror `changed`. Lives on the GUI thread.
class Document final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    explicit Document(QObject *parent = nullptr);

    [[nodiscard]] const Project &project() const { return m_project; }
    /// Empty: the project was never saved.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// For titles: the project's name, else the file's, else "Untitled".
    [[nodiscard]] QString displayName() const;
    /// Its texts stay in the language in which a step was done; people read `undoText` and `redoText`.
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    /// The step that undo takes back, in the language of the moment; empty: there is none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] bool isDirty() const;
    /// False while there is nothing worth drawing: no host and no name.
    [[nodiscard]] bool isEmpty() const;

    /// What the file's reader and `validateProject` found, as of now.
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    /// Replaces everything by the file's content. On error the document is as it was; the error's details hold all
    /// findings, one a line. Parts that could not be read are in `findings` afterwards.
    [[nodiscard]] Result<> open(const QString &path);
    /// Replaces everything by a project that has no file yet (a new one, the practice site).
    void setUnsavedProject(const Project &project);

    enum class Overwrite {
        Ask,    ///< PreconditionLost when somebody else changed the file since it was read or saved
        Replace ///< the user has seen that and wants this project in the file
    };
    /// Writes to `path()`; InvalidInput when there is none.
    [[nodiscard]] Result<> save(Overwrite overwrite = Overwrite::Ask);
    /// Writes to another file and stays with it. An existing file is replaced: file dialogs have asked.
    [[nodiscard]] Result<> saveAs(const QString &path);

    /// Edits. Each pushes one named undo command, or none when nothing would change.
    void moveHost(const HostId &host, QPointF position);
    /// All hosts back to the automatic layout.
    void forgetPositions();
    /// Renames a host and every reference to it. InvalidInput when the name is empty or taken.
    [[nodiscard]] Result<> renameHost(const HostId &host, const HostId &name);
    /// What comes from which host, as one step: "Decide on conflicts".
    void setMigration(const MigrationSettings &migration);
    /// Wholesale change with the name of what the user did ("Set up by wizard").
    /// With the key of a setting ("nfs.version"), choices of the same one in a row are one step, and one that comes back to
    /// where it began is none.
    void replaceProject(const Project &project, const LiveText &what, const QString &setting = {});

Q_SIGNALS:
    /// Another project is about to take the place of this one: what is known about its hosts is about others.
    void aboutToBeReplaced();
    /// The project is another value now, by whatever way.
    void changed();
    /// Another file, or another dirty mark: titles and the save action.
    void fileStateChanged();

private:
    friend class ProjectCommand;

    void apply(const Project &project);
    void refreshFindings();
    void reword();
    [[nodiscard]] Result<> writeTo(const QString &path, const std::optional<QByteArray> &expected);

    Project m_project;
    QString m_path;
    std::optional<QByteArray> m_onDisk; ///< what the file held when it was read or written last
    QList<Finding> m_readingFindings;
    QList<Finding> m_findings;
    QUndoStack m_undoStack;
    bool m_unsaved = false; ///< came without a file and was never saved
};

} // namespace sharewright
