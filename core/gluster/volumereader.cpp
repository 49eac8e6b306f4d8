// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/gluster/answerdocument.h"
#include "core/gluster/glusteranswer.h"

namespace sharewright {

namespace {

/// A brick holds its name twice: as loose text (all there is in old versions) and as an element.
GlusterBrick readBrick(QXmlStreamReader &xml)
{
    GlusterBrick brick;
    brick.hostUuid = xml.attributes().value(QLatin1StringView("uuid")).toString();
    QString loose;
    QString name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() || xml.atEnd())
            break;
        if (xml.isCharacters())
            loose += xml.text();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            name = textOf(xml);
        else if (xml.name() == u"hostUuid")
            brick.hostUuid = textOf(xml);
        else if (xml.name() == u"isArbiter")
            brick.arbiter = textOf(xml) == u"1";
        else
            xml.skipCurrentElement();
    }
    const QString whole = name.isEmpty() ? loose.trimmed() : name;
    const qsizetype colon = whole.indexOf(u":/"); // an IPv6 address has colons of its own
    brick.host = whole.first(qMax(colon, 0));
    brick.path = whole.sliced(colon + 1);
    return brick;
}

void readBricks(QXmlStreamReader &xml, QList<GlusterBrick> &bricks)
{
    forEachChild(xml, [&](QStringView name) {
        if (name == u"brick")
            bricks += readBrick(xml);
        else if (name == u"hotBricks" || name == u"coldBricks") // tiers, until version 5
            forEachChild(xml, [&](QStringView inner) {
                if (inner == u"brick")
                    bricks += readBrick(xml);
            });
    });
}

GlusterOption readOption(QXmlStreamReader &xml)
{
    GlusterOption option;
    forEachChild(xml, [&](QStringView name) {
        if (name == u"name")
            option.name = textOf(xml);
        else if (name == u"value")
            option.value = textOf(xml);
    });
    return option;
}

GlusterVolume::State stateFrom(int number)
{
    switch (number) {
    case 0:
        return GlusterVolume::State::Created;
    case 1:
        return GlusterVolume::State::Started;
    case 2:
        return GlusterVolume::State::Stopped;
    default:
        return GlusterVolume::State::Unknown;
    }
}

/// Numbers that versions tell differently follow from the list of bricks.
void complete(GlusterVolume &volume)
{
    const int size = volume.setSize();
    // Before version 8 distCount was the size of a set.
    if (!volume.bricks.isEmpty() && volume.bricks.size() % size == 0)
        volume.distributeCount = static_cast<int>(volume.bricks.size()) / size;
    const bool flagged = std::any_of(volume.bricks.begin(), volume.bricks.end(),
                                     [](const GlusterBrick &brick) { return brick.arbiter; });
    if (volume.arbiterCount > 0 && !flagged) // versions without isArbiter: the last of each set
        for (qsizetype i = size - 1; i < volume.bricks.size(); i += size)
            volume.bricks[i].arbiter = true;
}

GlusterVolume readVolume(QXmlStreamReader &xml)
{
    GlusterVolume volume;
    forEachChild(xml, [&](QStringView name) {
        if (name == u"name")
            volume.name = textOf(xml);
        else if (name == u"id")
            volume.id = textOf(xml);
        else if (name == u"status")
            volume.state = stateFrom(smallCountOf(xml));
        else if (name == u"typeStr")
            volume.type = textOf(xml);
        else if (name == u"replicaCount")
            volume.replicaCount = smallCountOf(xml);
        else if (name == u"arbiterCount")
            volume.arbiterCount = smallCountOf(xml);
        else if (name == u"distCount")
            volume.distributeCount = smallCountOf(xml);
        else if (name == u"disperseCount")
            volume.disperseCount = smallCountOf(xml);
        else if (name == u"redundancyCount")
            volume.redundancyCount = smallCountOf(xml);
        else if (name == u"bricks")
            readBricks(xml, volume.bricks);
        else if (name == u"options")
            forEachChild(xml, [&](QStringView) { volume.options += readOption(xml); });
    });
    complete(volume);
    return volume;
}

} // namespace

Result<QList<GlusterVolume>> readGlusterVolumes(const QByteArray &answer)
{
    QList<GlusterVolume> volumes;
    const Result<> read = readAnswer(answer, u"volInfo", [&](QXmlStreamReader &xml) {
        forEachChild(xml, [&](QStringView) { // volumes
            forEachChild(xml, [&](QStringView name) {
                if (name == u"volume")
                    volumes += readVolume(xml);
            });
        });
    });
    if (!read)
        return std::unexpected(read.error());
    return volumes;
}

Result<QStringList> readGlusterVolumeNames(const QByteArray &answer)
{
    QStringList names;
    const Result<> read = readAnswer(answer, u"volList", [&](QXmlStreamReader &xml) {
        forEachChild(xml, [&](QStringView name) {
            if (name == u"volume")
                names += textOf(xml);
        });
    });
    if (!read)
        return std::unexpected(read.error());
    return names;
}

} // namespace sharewright
