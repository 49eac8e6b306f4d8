// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/replay.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "core/health/capturedsite.h"
#include "core/health/capturename.h"
#include "core/health/glusterlines.h"
#include "core/health/healthrules.h"

namespace sharewright {

namespace {

// A volume with a million files to heal answers with some hundred megabytes.
constexpr qint64 kMostBytes = 256 * 1024 * 1024;

struct State {
    CapturedAnswers captured;
    QSet<QString> fromText; ///< questions whose answer came from a .txt
    QStringList files;
};

using States = QMap<QString, State>;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, HealthWords::tr("%1 cannot be read.").arg(path),
                       file.errorString());
    // read() makes room for all that it may read.
    return file.read(file.isSequential() ? kMostBytes : std::min(kMostBytes, file.size()));
}

/// What the command said on standard error, and its exit status, where that was kept.
QByteArray errorsOf(const QString &path, bool isText)
{
    const QString beside = (isText ? path.chopped(4) : path) + QStringLiteral(".err");
    return QFileInfo::exists(beside) ? contentOf(beside).value_or(QByteArray()) : QByteArray();
}

/// Tables for people are not read: their shape changes from version to version. Words about a failure are.
Result<QByteArray> answerFrom(const CaptureName &name, const QString &fileName,
                              const QByteArray &content, const QByteArray &errors)
{
    const Result<QByteArray> answer = answerText(content + (errors.isEmpty() ? "" : "\n") + errors);
    const bool readable =
        !name.isText || name.question == u"healcount" || name.question.startsWith(u"nfs");
    if (!answer || readable)
        return answer;
    const QByteArray all = content + errors;
    for (const char *words : {"Connection failed", "failed:", "timed out", "does not exist",
                              "is not started", "Another transaction"})
        if (all.contains(words))
            return answer;
    return failure(
        ErrorCode::Unsupported,
        HealthWords::tr("%1 is a table for people and is not read; the answer of the same "
                        "command with --xml is needed.")
            .arg(fileName));
}

void addFile(const QFileInfo &file, const QString &within, States &states)
{
    const Result<QByteArray> content = contentOf(file.filePath());
    const std::optional<CaptureName> name =
        captureNameOf(file.fileName(), content.value_or(QByteArray()));
    if (!name)
        return;
    QStringList parts{within, name->state};
    parts.removeAll(QString());
    State &state = states[parts.join(u'/')];
    const bool isKnown = state.captured.answers.contains(name->question);
    if (isKnown && (name->isText || !state.fromText.contains(name->question)))
        return; // XML before text, and the first of several
    state.captured.answers.insert(name->question,
                                  content ? answerFrom(*name, file.fileName(), *content,
                                                       errorsOf(file.filePath(), name->isText))
                                          : Result<QByteArray>(std::unexpected(content.error())));
    if (name->isText)
        state.fromText.insert(name->question);
    else
        state.fromText.remove(name->question);
    state.files += file.filePath();
    state.captured.at = std::max(state.captured.at, file.lastModified().toUTC());
}

void addFolder(const QDir &folder, const QString &within, States &states)
{
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name))
        addFile(file, within, states);
    if (!within.isEmpty())
        return;
    for (const QFileInfo &inner :
         folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        addFolder(QDir(inner.filePath()), inner.fileName(), states);
}

bool begins(const QString &state, const QString &prefix)
{
    return prefix.isEmpty() || state == prefix
           || (state.startsWith(prefix)
               && (state[prefix.size()] == u'.' || state[prefix.size()] == u'/'));
}

States statesAt(const QString &path, QString &prefix)
{
    States states;
    const QFileInfo place(path);
    if (place.isFile()) {
        addFile(place, {}, states);
    } else if (place.isDir()) {
        addFolder(QDir(path), {}, states);
    } else {
        prefix = place.fileName();
        addFolder(place.dir(), {}, states);
    }
    return states;
}

} // namespace

Result<QList<ReplayedState>> readCaptures(const QString &path, const Project *site)
{
    QString prefix;
    const States found = statesAt(path, prefix);
    QList<ReplayedState> states;
    for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
        if (!begins(it.key(), prefix))
            continue;
        const QList<QString> questions = it->captured.answers.keys();
        const bool isNfs = std::any_of(questions.begin(), questions.end(),
                                       [](const QString &each) { return each.startsWith(u"nfs"); });
        ReplayedState state = isNfs ? nfsStateOf(it->captured) : glusterStateOf(it->captured, site);
        state.name = it.key();
        state.files = it->files;
        state.project.name = it.key();
        states += state;
    }
    if (states.isEmpty())
        return failure(ErrorCode::NotFound,
                       HealthWords::tr("%1 holds no captured answers. docs/cli.md tells how the "
                                       "files must be called.")
                           .arg(path));
    return states;
}

} // namespace sharewright
