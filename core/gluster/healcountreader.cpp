// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/answerdocument.h"
#include "core/gluster/glusteranswer.h"

namespace sharewright {

namespace {

constexpr QLatin1StringView kBrick("Brick ");
constexpr QLatin1StringView kStatus("Status: ");
constexpr QLatin1StringView kCount("Number of entries: ");

void readLine(const QString &line, QList<GlusterHealBrick> &bricks)
{
    if (line.startsWith(kBrick) && line.contains(u":/")) {
        bricks.append({.name = line.sliced(kBrick.size())});
        return;
    }
    if (bricks.isEmpty())
        return;
    GlusterHealBrick &brick = bricks.last();
    if (line.startsWith(kStatus)) {
        brick.status = line.sliced(kStatus.size());
    } else if (line.startsWith(kCount)) {
        bool good = false;
        const qint64 count = line.sliced(kCount.size()).toLongLong(&good);
        brick.connected = good && count >= 0;
        brick.entries = brick.connected ? count : -1;
    }
}

} // namespace

Result<QList<GlusterHealBrick>> readGlusterHealCount(const QByteArray &answer)
{
    if (!answer.contains("Gathering count of entries") || !answer.contains("has been successful"))
        return std::unexpected(errorFromText(answer));
    QList<GlusterHealBrick> bricks;
    // What stands after the last line end may be half of a number.
    const QString whole = QString::fromUtf8(answer.first(answer.lastIndexOf('\n') + 1));
    for (const QStringView line : QStringView(whole).split(u'\n'))
        readLine(line.trimmed().toString(), bricks);
    return bricks;
}

} // namespace sharewright
