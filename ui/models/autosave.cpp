// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/autosave.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include "core/project/projectfile.h"
#include "ui/models/document.h"

namespace sharewright {

namespace {

constexpr char kCopy[] = ".yaml";
constexpr char kNote[] = ".json";
constexpr char kLock[] = ".lock";

/// Only the user reads what the user has not saved yet.
Result<> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.commit())
        return {};
    return failure(ErrorCode::Io, Autosave::tr("%1 cannot be written.").arg(path),
                   file.errorString());
}

} // namespace

Autosave::Autosave(Document &document, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(folder)
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::writeNow);
    connect(&document, &Document::changed, this, &Autosave::refresh);
    connect(&document, &Document::fileStateChanged, this, &Autosave::refresh);
}

Autosave::~Autosave() = default;

QString Autosave::file(const QString &key, const char *ending) const
{
    return QDir(m_folder).filePath(key + QLatin1StringView(ending));
}

void Autosave::refresh()
{
    if (!m_document.isDirty())
        discard();
    else if (!m_soon.isActive())
        m_soon.start(); // not anew for each change: somebody who never pauses is saved too
}

void Autosave::writeNow()
{
    m_soon.stop();
    if (!m_document.isDirty())
        return;
    const Result<> written = write();
    if (!written && !std::exchange(m_reported, true))
        Q_EMIT failed(written.error());
}

Result<> Autosave::write()
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::Io, tr("%1 cannot be created.").arg(m_folder));
    if (m_lock == nullptr) {
        m_lock = std::make_unique<QLockFile>(file(m_key, kLock));
        m_lock->setStaleLockTime(0); // it is stale when its program is gone, never by age
        m_lock->tryLock(0);
    }
    const QJsonObject note{{QStringLiteral("path"), m_document.path()},
                           {QStringLiteral("name"), m_document.displayName()}};
    if (Result<> written = writeFile(file(m_key, kCopy), writeProject(m_document.project()));
        !written)
        return written;
    return writeFile(file(m_key, kNote), QJsonDocument(note).toJson());
}

void Autosave::discard()
{
    m_soon.stop();
    if (m_lock == nullptr)
        return;
    remove(m_key);
    m_lock.reset();
}

void Autosave::remove(const QString &key)
{
    // The note goes last: without it nobody takes the copy for lost work.
    for (const char *ending : {kNote, kCopy})
        QFile::remove(file(key, ending));
}

QList<LostWork> Autosave::lostWork() const
{
    QList<LostWork> all;
    const QStringList notes =
        QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QString &name : notes) {
        const QString key = QFileInfo(name).completeBaseName();
        QLockFile lock(file(key, kLock));
        lock.setStaleLockTime(0);
        if (key == m_key || !QFile::exists(file(key, kCopy)) || !lock.tryLock(0))
            continue; // our own, incomplete, or of a program that runs
        QFile note(file(key, kNote));
        if (!note.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject content = QJsonDocument::fromJson(note.readAll()).object();
        all.append({.key = key,
                    .path = content[u"path"].toString(),
                    .name = content[u"name"].toString(),
                    .time = QFileInfo(file(key, kCopy)).lastModified()});
    }
    return all;
}

Result<> Autosave::recover(const LostWork &lost)
{
    const ProjectReading copy = readProjectFile(file(lost.key, kCopy));
    if (!copy.project)
        return failure(ErrorCode::InvalidInput, tr("The copy of %1 cannot be read.").arg(lost.name),
                       copy.findings.isEmpty() ? QString() : copy.findings.constFirst().text);
    if (lost.path.isEmpty() || !m_document.open(lost.path))
        m_document.setUnsavedProject(*copy.project);
    m_document.replaceProject(*copy.project, [] { return tr("Recover unsaved changes"); });
    writeNow(); // before the old copy goes
    remove(lost.key);
    return {};
}

void Autosave::forget(const LostWork &lost)
{
    remove(lost.key);
}

} // namespace sharewright
