// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/document.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>

#include "core/project/projectfile.h"
#include "core/project/validation.h"
#include "ui/models/projectcommand.h"

namespace sharewright {

namespace {

QString listed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines += QStringLiteral("%1:%2:%3: %4")
                     .arg(finding.position.file)
                     .arg(finding.position.line)
                     .arg(finding.position.column)
                     .arg(finding.text);
    }
    return lines.join(u'\n');
}

// The project as it stands in memory may have been read from a file that somebody changes meanwhile; comparing with
// the bytes of that moment is the only way to notice.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(kMaxProjectBytes + 1);
}

QString nameOf(const QUndoCommand *command)
{
    const auto *edit = dynamic_cast<const ProjectCommand *>(command);
    return edit ? edit->name() : QString();
}

} // namespace

Document::Document(QObject *parent) : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Document::fileStateChanged);
    refreshFindings();
    whenLanguageChanges(this, [this] { reword(); });
}

// Findings are sentences; those of the file are found again in what it held.
void Document::reword()
{
    if (!m_readingFindings.isEmpty() && m_onDisk)
        m_readingFindings = readProject(*m_onDisk, m_path).findings;
    refreshFindings();
}

QString Document::displayName() const
{
    if (!m_project.name.isEmpty())
        return m_project.name;
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).completeBaseName();
}

QString Document::undoText() const
{
    return nameOf(m_undoStack.command(m_undoStack.index() - 1));
}

QString Document::redoText() const
{
    return nameOf(m_undoStack.command(m_undoStack.index()));
}

bool Document::isDirty() const
{
    return !m_undoStack.isClean() || (m_unsaved && !isEmpty());
}

bool Document::isEmpty() const
{
    return m_project.hosts.isEmpty() && m_project.name.isEmpty();
}

Result<> Document::open(const QString &path)
{
    std::optional<QByteArray> bytes = contentOf(path);
    ProjectReading reading = bytes && bytes->size() <= kMaxProjectBytes ? readProject(*bytes, path)
                                                                        : readProjectFile(path);
    if (!reading.project) {
        const QString why = reading.findings.isEmpty() ? QString() : reading.findings.first().text;
        return failure(ErrorCode::InvalidInput, tr("%1 could not be opened: %2").arg(path, why),
                       listed(reading.findings));
    }
    Q_EMIT aboutToBeReplaced();
    m_path = path;
    m_onDisk = std::move(bytes);
    m_unsaved = false;
    m_readingFindings = std::move(reading.findings);
    m_undoStack.clear();
    apply(*reading.project);
    Q_EMIT fileStateChanged();
    return {};
}

void Document::setUnsavedProject(const Project &project)
{
    Q_EMIT aboutToBeReplaced();
    m_path.clear();
    m_onDisk.reset();
    m_unsaved = true;
    m_readingFindings.clear();
    m_undoStack.clear();
    apply(project);
    Q_EMIT fileStateChanged();
}

Result<> Document::save(Overwrite overwrite)
{
    if (m_path.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("The project has no file yet. Use Save As."));
    return writeTo(m_path, overwrite == Overwrite::Ask ? m_onDisk : std::nullopt);
}

Result<> Document::saveAs(const QString &path)
{
    return writeTo(path, std::nullopt);
}

Result<> Document::writeTo(const QString &path, const std::optional<QByteArray> &expected)
{
    if (Result<> written = writeProjectFile(path, m_project, expected, m_onDisk); !written)
        return written;
    m_path = path;
    m_onDisk = contentOf(path);
    m_unsaved = false;
    m_readingFindings.clear();
    m_undoStack.setClean();
    refreshFindings();
    Q_EMIT changed();
    Q_EMIT fileStateChanged();
    return {};
}

void Document::moveHost(const HostId &host, QPointF position)
{
    const Host *found = m_project.host(host);
    if (!found || found->position == position)
        return;
    m_undoStack.push(new MoveHostCommand(*this, host, position));
}

void Document::forgetPositions()
{
    Project arranged = m_project;
    for (Host &host : arranged.hosts)
        host.position.reset();
    replaceProject(arranged, [] { return tr("Arrange automatically"); });
}

Result<> Document::renameHost(const HostId &host, const HostId &name)
{
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("A host needs a name."));
    if (name == host)
        return {};
    if (m_project.host(name)) {
        return failure(ErrorCode::InvalidInput,
                       tr("There is already a host %1. Choose another name.").arg(name.value));
    }
    if (!m_project.host(host))
        return failure(ErrorCode::NotFound, tr("There is no host %1.").arg(host.value));
    m_undoStack.push(
        new ReplaceProjectCommand(*this, withHostRenamed(m_project, host, name), [host, name] {
            return tr("Rename %1 to %2").arg(host.value, name.value);
        }));
    return {};
}

void Document::setMigration(const MigrationSettings &migration)
{
    Project project = m_project;
    project.migration = migration;
    replaceProject(project, [] { return tr("Decide on conflicts"); });
}

void Document::replaceProject(const Project &project, const LiveText &what, const QString &setting)
{
    if (project != m_project)
        m_undoStack.push(new ReplaceProjectCommand(*this, project, what, setting));
}

void Document::apply(const Project &project)
{
    m_project = project;
    refreshFindings();
    Q_EMIT changed();
}

void Document::refreshFindings()
{
    m_findings = isEmpty() ? m_readingFindings : findingsNow(m_readingFindings, m_project);
}

} // namespace sharewright
