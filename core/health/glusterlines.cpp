// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/glusterlines.h"

#include "core/gluster/glusteranswer.h"
#include "core/health/healthrules.h"

namespace sharewright {

namespace {

template <class T>
void take(Told<T> &place, const Result<QByteArray> &answer,
          Result<T> (*reader)(const QByteArray &answer))
{
    place = answer ? reader(*answer) : Result<T>(std::unexpected(answer.error()));
}

GlusterNodeHealth &nodeOf(HostHealth &health)
{
    if (!health.gluster)
        health.gluster.emplace();
    return *health.gluster;
}

} // namespace

Result<QByteArray> answerText(const QByteArray &printed)
{
    const QByteArray text = printed.trimmed();
    const qsizetype mark = text.lastIndexOf("rc=");
    bool good = false;
    const int status = mark < 0 ? 0 : text.sliced(mark + 3).toInt(&good);
    if (!good || (mark > 0 && text[mark - 1] != '\n' && text[mark - 1] != '>'))
        return printed;
    if (status == 124 || status == 137)
        return failure(ErrorCode::Timeout,
                       HealthWords::tr("gluster gave no answer in time. Another node may just have "
                                       "died: ask again in a minute."),
                       QString::fromUtf8(text.first(mark)).trimmed());
    return text.first(mark);
}

void takeAnswer(QStringView question, const Result<QByteArray> &answer, const QDateTime &takenAt,
                GlusterNodeHealth &node)
{
    if (question == u"pool") {
        take(node.pool, answer, readGlusterPeers);
        return;
    }
    node.toldAt = takenAt;
    if (question == u"volumes")
        take(node.volumes, answer, readGlusterVolumes);
    else if (question == u"status")
        take(node.status, answer, readGlusterStatus);
    else if (question == u"detail")
        take(node.detail, answer, readGlusterStatus);
    else if (question == u"healsummary")
        take(node.healSummary, answer, readGlusterHeal);
    else if (question == u"healfiles")
        take(node.healFiles, answer, readGlusterHeal);
    else if (question == u"splitbrain")
        take(node.splitBrain, answer, readGlusterHeal);
    else if (question == u"healcount")
        take(node.healCount, answer, readGlusterHealCount);
    else if (question == u"rebalance")
        take(node.rebalance, answer, readGlusterRebalance);
    else if (question == u"removal")
        take(node.removal, answer, readGlusterRebalance);
    else if (question == u"options")
        take(node.options, answer, readGlusterOptions);
}

void readGlusterLines(const QList<AnswerLine> &lines, const QDateTime &takenAt, HostHealth &health)
{
    for (const AnswerLine &line : lines) {
        if (line.keyword() == "glusterversion") {
            nodeOf(health).version = line.text(0);
        } else if (line.keyword() == "glusternode") {
            nodeOf(health).uuid = line.text(0);
            nodeOf(health).opVersion = static_cast<int>(line.number(1).value_or(-1));
        } else if (line.keyword() == "told") {
            if (const auto printed = line.bytes(1))
                takeAnswer(line.text(0), answerText(*printed), takenAt, nodeOf(health));
        }
    }
}

} // namespace sharewright
