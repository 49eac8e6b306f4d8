// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUndoCommand>

#include "core/language/livetext.h"
#include "core/project/project.h"

namespace sharewright {

class Document;

/// Base of all edits: knows the document, never a scene or a widget, and swaps whole project values (their lists are
/// shared, so that a command costs what it changes).
class ProjectCommand : public QUndoCommand
{
public:
    void undo() override;
    void redo() override;
    /// What was done, in the language of the moment; text() stays in that of the moment when it was done.
    [[nodiscard]] QString name() const { return m_name.now(); }

protected:
    ProjectCommand(Document &document, Project after, const LiveText &name);
    /// Takes the place of a later command, too; of no use any more when both together change nothing.
    void absorb(const ProjectCommand &later);

private:
    Document &m_document;
    Project m_before;
    Project m_after;
    LiveText m_name;
};

/// Any wholesale change. With the key of a setting ("nfs.version"): further choices of the same setting in a row become
/// one step, so that going through a list by arrow keys is one.
class ReplaceProjectCommand final : public ProjectCommand
{
public:
    ReplaceProjectCommand(Document &document, const Project &after, const LiveText &name,
                          const QString &setting = {});
    [[nodiscard]] int id() const override;
    [[nodiscard]] bool mergeWith(const QUndoCommand *other) override;

private:
    QString m_setting;
};

/// Puts one host at a place in the diagram. Moves of the same host in a row become one step.
class MoveHostCommand final : public ProjectCommand
{
public:
    MoveHostCommand(Document &document, const HostId &host, QPointF position);
    [[nodiscard]] int id() const override;
    [[nodiscard]] bool mergeWith(const QUndoCommand *other) override;

private:
    HostId m_host;
};

/// The project with one host renamed, and everything that refers to it.
[[nodiscard]] Project withHostRenamed(const Project &project, const HostId &from, const HostId &to);

} // namespace sharewright
