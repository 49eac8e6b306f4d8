// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/answerdocument.h"
#include "core/gluster/glusteranswer.h"

namespace sharewright {

namespace {

GlusterHealBrick readBrick(QXmlStreamReader &xml)
{
    GlusterHealBrick brick;
    brick.hostUuid = xml.attributes().value(QLatin1StringView("hostUuid")).toString();
    if (brick.hostUuid == u"-")
        brick.hostUuid.clear();
    forEachChild(xml, [&](QStringView name) {
        if (name == u"name") {
            brick.name = textOf(xml);
        } else if (name == u"file") {
            const QString gfid = xml.attributes().value(QLatin1StringView("gfid")).toString();
            brick.files.append({.path = wholeText(xml), .gfid = gfid});
        } else if (name == u"status") {
            brick.status = textOf(xml);
        } else if (name == u"numberOfEntries" || name == u"totalNumberOfEntries") {
            brick.entries = countOf(xml);
        } else if (name == u"numberOfEntriesInHealPending") {
            brick.pending = countOf(xml);
        } else if (name == u"numberOfEntriesInSplitBrain") {
            brick.splitBrain = countOf(xml);
        } else if (name == u"numberOfEntriesPossiblyHealing") {
            brick.possiblyHealing = countOf(xml);
        }
    });
    return brick;
}

/// A brick that could not be read has no numbers, whatever the answer says: `summary` swallows its counters into the
/// text of the status ("…not connected)totalNumberOfEntries0").
void judgeConnection(GlusterHealBrick &brick)
{
    brick.connected =
        brick.status == u"Connected" || (brick.status.isEmpty() && brick.entries >= 0);
    if (brick.connected)
        return;
    brick.entries = brick.pending = brick.splitBrain = brick.possiblyHealing = -1;
    if (const qsizetype swallowed = brick.status.indexOf(u"totalNumberOfEntries"); swallowed >= 0)
        brick.status.truncate(swallowed);
}

} // namespace

Result<QList<GlusterHealBrick>> readGlusterHeal(const QByteArray &answer)
{
    QList<GlusterHealBrick> bricks;
    const Result<> read = readAnswer(answer, u"healInfo", [&](QXmlStreamReader &xml) {
        forEachChild(xml, [&](QStringView) { // bricks
            forEachChild(xml, [&](QStringView name) {
                if (name != u"brick")
                    return;
                bricks += readBrick(xml);
                judgeConnection(bricks.last());
            });
        });
    });
    if (!read)
        return std::unexpected(read.error());
    return bricks;
}

} // namespace sharewright
