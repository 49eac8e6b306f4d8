// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sharewright {

namespace {

struct ProjectFile {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

ProjectReading unreadable(const QString &path, const QString &text, const QString &remedy)
{
    Finding finding;
    finding.code = QStringLiteral("file.unreadable");
    finding.target = path;
    finding.text = text;
    finding.remedy = remedy;
    finding.position = {path, 0, 0};
    return {std::nullopt, {finding}};
}

QString remedyFor(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::PermissionsError:
        return ProjectFile::tr(
            "Check the permissions of the file and its directory, or save elsewhere.");
    case QFileDevice::ResourceError:
        return ProjectFile::tr("Free some space on that disk, or save elsewhere.");
    default:
        return ProjectFile::tr("Make room, check the permissions, or save elsewhere.");
    }
}

Result<> checkUnchanged(const QString &path, const std::optional<QByteArray> &expected)
{
    QFile file(path);
    if (!expected || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io,
                       ProjectFile::tr("%1 cannot be read to see whether it changed. %2")
                           .arg(path, remedyFor(file.error())),
                       file.errorString());
    }
    if (file.size() == expected->size() && file.readAll() == *expected)
        return {};
    return failure(
        ErrorCode::PreconditionLost,
        ProjectFile::tr("%1 was changed by somebody else since it was opened. Nothing was saved: "
                        "open it again, or save under another name.")
            .arg(path));
}

} // namespace

ProjectReading readProjectFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return unreadable(path, ProjectFile::tr("There is no file %1.").arg(path),
                          ProjectFile::tr("Check the name."));
    }
    if (!info.isFile()) {
        return unreadable(path, ProjectFile::tr("%1 is not a file.").arg(path),
                          ProjectFile::tr("Choose the project's YAML file."));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(path,
                          ProjectFile::tr("%1 cannot be opened: %2.").arg(path, file.errorString()),
                          ProjectFile::tr("Check the permissions of the file and its directory."));
    }
    // One byte more than allowed is enough to see that it is too big, whatever its size is.
    const QByteArray yaml = file.read(kMaxProjectBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return unreadable(path,
                          ProjectFile::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                          ProjectFile::tr("Check the disk or the network share that it lies on."));
    }
    return readProject(yaml, path);
}

Result<> writeProjectFile(const QString &path, const Project &project,
                          const std::optional<QByteArray> &expected,
                          const std::optional<QByteArray> &previous)
{
    if (Result<> unchanged = checkUnchanged(path, expected); !unchanged)
        return unchanged;
    const QByteArray yaml =
        writeProject(project, previous.value_or(expected.value_or(QByteArray())));
    QSaveFile file(path);
    const auto failed = [&] {
        return failure(ErrorCode::Io,
                       ProjectFile::tr("%1 cannot be saved; what was there before is unharmed. %2")
                           .arg(path, remedyFor(file.error())),
                       file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (file.write(yaml) != yaml.size() || !file.commit())
        return failed();
    return {};
}

} // namespace sharewright
