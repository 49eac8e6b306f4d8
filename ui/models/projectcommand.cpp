// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/projectcommand.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/models/document.h"

namespace sharewright {

namespace {

constexpr int kMoveHostCommand = 1;
constexpr int kReplaceProjectCommand = 3; // 2: hostmoves.cpp

Project withHostAt(const Project &project, const HostId &id, QPointF position)
{
    Project result = project;
    for (Host &host : result.hosts) {
        if (host.id == id)
            host.position = position;
    }
    return result;
}

void rename(HostId &id, const HostId &from, const HostId &to)
{
    if (id == from)
        id = to;
}

} // namespace

ProjectCommand::ProjectCommand(Document &document, Project after, const LiveText &name)
    : QUndoCommand(name.now())
    , m_document(document)
    , m_before(document.project())
    , m_after(std::move(after))
    , m_name(name)
{}

void ProjectCommand::undo()
{
    m_document.apply(m_before);
}

void ProjectCommand::redo()
{
    m_document.apply(m_after);
}

void ProjectCommand::absorb(const ProjectCommand &later)
{
    m_after = later.m_after;
    m_name = later.m_name;
    setText(later.text());
    setObsolete(m_before == m_after);
}

ReplaceProjectCommand::ReplaceProjectCommand(Document &document, const Project &after,
                                             const LiveText &name, const QString &setting)
    : ProjectCommand(document, after, name)
    , m_setting(setting)
{}

int ReplaceProjectCommand::id() const
{
    return m_setting.isEmpty() ? -1 : kReplaceProjectCommand;
}

bool ReplaceProjectCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const ReplaceProjectCommand *>(other);
    if (!later || later->m_setting != m_setting)
        return false;
    absorb(*later);
    return true;
}

MoveHostCommand::MoveHostCommand(Document &document, const HostId &host, QPointF position)
    : ProjectCommand(document, withHostAt(document.project(), host, position),
                     [host] {
                         return QCoreApplication::translate("sharewright::Document", "Move %1")
                             .arg(host.value);
                     })
    , m_host(host)
{}

int MoveHostCommand::id() const
{
    return kMoveHostCommand;
}

bool MoveHostCommand::mergeWith(const QUndoCommand *other)
{
    const auto *move = dynamic_cast<const MoveHostCommand *>(other);
    if (!move || move->m_host != m_host)
        return false;
    absorb(*move);
    return true;
}

Project withHostRenamed(const Project &project, const HostId &from, const HostId &to)
{
    Project result = project;
    for (Host &host : result.hosts) {
        rename(host.id, from, to);
        if (host.jumpHost == from.value)
            host.jumpHost = to.value;
    }
    rename(result.nfs.server, from, to);
    rename(result.migration.seedHost, from, to);
    for (HostId &host : result.migration.mergeFrom)
        rename(host, from, to);
    for (MergeChoice &choice : result.migration.choices)
        rename(choice.take, from, to);
    result.gluster.backupServers.replaceInStrings(
        QRegularExpression(
            QRegularExpression::anchoredPattern(QRegularExpression::escape(from.value))),
        to.value);
    for (Brick &brick : result.gluster.bricks)
        rename(brick.host, from, to);
    return result;
}

} // namespace sharewright
