// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replaycommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/commandline.h"
#include "app/healthprinting.h"
#include "app/runprinter.h"
#include "core/health/healthwords.h"
#include "core/health/replay.h"

namespace sharewright {

namespace {

using namespace Qt::StringLiterals;

/// What people call the state: its name, or that of the folder that it came from.
QString nameOf(const ReplayedState &state, const QString &path)
{
    return state.name.isEmpty() ? QFileInfo(path).fileName() : state.name;
}

QJsonObject jsonOf(const ReplayedState &state, const Verdict &verdict, const QString &path)
{
    QJsonObject object = healthJson(state.project, state.snapshot, verdict);
    object.insert(u"name"_s, nameOf(state, path));
    object.insert(u"files"_s, QJsonArray::fromStringList(state.files));
    return object;
}

} // namespace

Result<int> printReplay(const QString &path, const Project *site, bool asJson)
{
    const Result<QList<ReplayedState>> states = readCaptures(path, site);
    if (!states)
        return std::unexpected(states.error());
    HealthState worst = HealthState::Healthy;
    QJsonArray objects;
    QString text;
    for (const ReplayedState &state : *states) {
        const Verdict verdict = verdictOf(state.project, state.snapshot);
        worst = std::max(worst, verdict.state);
        if (asJson) {
            objects.append(jsonOf(state, verdict, path));
            continue;
        }
        if (states->size() > 1)
            text += (text.isEmpty() ? QString() : u"\n"_s) + u"== "_s + nameOf(state, path)
                    + u" ==\n"_s;
        text += healthText(state.project, state.snapshot, verdict);
    }
    const QJsonObject json =
        objects.size() == 1 ? objects.first().toObject()
                            : QJsonObject{{u"verdict"_s, keywordOf(worst)}, {u"states"_s, objects}};
    printLine(asJson ? QString::fromUtf8(QJsonDocument(json).toJson()).trimmed() : text.trimmed());
    return worst == HealthState::Healthy ? kExitOk : kExitUnhealthy;
}

} // namespace sharewright
