// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/glustersetup.h"

#include <algorithm>

#include <QLocale>

namespace sharewright {

namespace {

QString titleOf(const QString &profileId)
{
    for (const VolumeProfile &profile : volumeProfiles())
        if (profile.id == profileId)
            return profile.title;
    return {};
}

} // namespace

GlusterSetup::GlusterSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
{}

void GlusterSetup::change(const LiveText &what, const std::function<void(GlusterSettings &)> &how,
                          const QString &setting)
{
    Project changed = project();
    how(changed.gluster);
    edit(changed, what, setting);
}

QList<HostId> GlusterSetup::nodes() const
{
    QList<HostId> ids;
    for (const Host &host : project().hosts)
        if (host.roles & Role::GlusterNode)
            ids.append(host.id);
    return ids;
}

void GlusterSetup::setNode(const HostId &host, bool node)
{
    Project changed = project();
    for (Host &each : changed.hosts)
        if (each.id == host)
            each.roles.setFlag(Role::GlusterNode, node);
    if (!node)
        changed.gluster.bricks.removeIf([&](const Brick &brick) { return brick.host == host; });
    edit(changed, [host, node] {
        return node ? tr("Let %1 keep copies").arg(host.value)
                    : tr("Let %1 keep no copies").arg(host.value);
    });
}

GlusterSetup::Copies GlusterSetup::copies() const
{
    if (settings().replica == 2)
        return Copies::Two;
    return settings().arbiter ? Copies::TwoAndArbiter : Copies::Three;
}

void GlusterSetup::setCopies(Copies copies)
{
    change([copies] { return copiesWords(copies); },
           [&](GlusterSettings &gluster) {
               gluster.replica = copies == Copies::Two ? 2 : 3;
               gluster.arbiter = copies == Copies::TwoAndArbiter;
               gluster.acceptReplica2 = copies == Copies::Two;
           },
           QStringLiteral("gluster.copies"));
}

QString GlusterSetup::copiesWords(Copies copies)
{
    switch (copies) {
    case Copies::Three:
        return tr("Three copies of each file");
    case Copies::TwoAndArbiter:
        return tr("Two copies and an arbiter");
    case Copies::Two:
        break;
    }
    return tr("Two copies only");
}

QString GlusterSetup::copiesSentence(Copies copies)
{
    switch (copies) {
    case Copies::Three:
        return tr("Any one machine of a set may die, and the copies that are left agree.");
    case Copies::TwoAndArbiter:
        return tr("The third machine keeps names only and votes; its disk may be small. Any one "
                  "machine may die.");
    case Copies::Two:
        break;
    }
    return tr("When both lose sight of each other, both go on and nobody can tell which is right "
              "(split-brain). Not recommended.");
}

bool GlusterSetup::propose(int sets)
{
    const QList<Brick> bricks = proposedBricks(project(), facts(), sets);
    if (bricks.isEmpty())
        return false;
    change([] { return tr("Spread the bricks over the nodes"); },
           [&](GlusterSettings &gluster) { gluster.bricks = bricks; });
    return true;
}

void GlusterSetup::clearBricks()
{
    change([] { return tr("Remove all bricks"); },
           [](GlusterSettings &gluster) { gluster.bricks.clear(); });
}

QList<QList<Brick>> GlusterSetup::sets() const
{
    const qsizetype size = std::max(1, settings().replica);
    QList<QList<Brick>> all;
    for (qsizetype first = 0; first < settings().bricks.size(); first += size)
        all.append(settings().bricks.mid(first, size));
    return all;
}

QList<DiskChoice> GlusterSetup::disksOf(const HostId &host) const
{
    const HostFacts *known = facts().of(host);
    return known != nullptr ? diskChoices(project(), *known) : QList<DiskChoice>();
}

Result<> GlusterSetup::setDisk(int brick, const QString &device)
{
    if (brick < 0 || brick >= settings().bricks.size())
        return failure(ErrorCode::NotFound, tr("There is no such brick."));
    const HostId host = settings().bricks[brick].host;
    for (const DiskChoice &choice : disksOf(host)) {
        if (choice.device != device)
            continue;
        if (!choice.refusal.isEmpty())
            return failure(
                ErrorCode::InvalidInput,
                choice.content.isEmpty()
                    ? choice.refusal
                    : tr("%1 holds %2. %3").arg(choice.kernelName, choice.content, choice.refusal));
        if (!choice.takenBy.isEmpty() && choice.takenBy != settings().bricks[brick].mountPoint)
            return failure(
                ErrorCode::AlreadyExists,
                tr("%1 is taken by the brick at %2.").arg(choice.kernelName, choice.takenBy));
    }
    change([host] { return tr("Disk of a brick on %1").arg(host.value); },
           [&](GlusterSettings &gluster) { gluster.bricks[brick].device = device; },
           QStringLiteral("gluster.disk.%1").arg(brick));
    return {};
}

void GlusterSetup::setBrickHost(int brick, const HostId &host)
{
    change([host] { return tr("Put a brick on %1").arg(host.value); },
           [&](GlusterSettings &gluster) {
               if (brick < 0 || brick >= gluster.bricks.size()
                   || gluster.bricks[brick].host == host)
                   return;
               gluster.bricks[brick].host = host;
               gluster.bricks[brick].device.clear(); // that disk is in the other machine
               gluster.bricks[brick].extraDevices.clear();
           },
           QStringLiteral("gluster.brick-host.%1").arg(brick));
}

void GlusterSetup::setBrickSize(int brick, const QString &size)
{
    change([] { return tr("Size of a brick"); },
           [&](GlusterSettings &gluster) {
               if (brick >= 0 && brick < gluster.bricks.size())
                   gluster.bricks[brick].size = size.trimmed();
           },
           QStringLiteral("gluster.size.%1").arg(brick));
}

CapacityAdvice GlusterSetup::capacity() const
{
    return capacityOf(project(), facts());
}

QString GlusterSetup::capacitySentence() const
{
    const CapacityAdvice advice = capacity();
    const QLocale locale;
    if (settings().bricks.isEmpty())
        return tr("No bricks yet. Choose the machines, then let Sharewright propose the disks.");
    if (advice.missingBricks > 0)
        return advice.missingBricks == 1
                   ? tr("The last set lacks 1 brick.")
                   : tr("The last set lacks %n bricks.", nullptr, advice.missingBricks);
    if (advice.usableBytes < 0)
        return tr(
            "The size is not known yet: look at the hosts, and choose a disk for each brick.");
    QString text = tr("Room for %1").arg(locale.formattedDataSize(advice.usableBytes));
    text += advice.neededBytes >= 0
                ? tr("; %1 are there now.").arg(locale.formattedDataSize(advice.neededBytes))
                : QStringLiteral(".");
    if (advice.wastedBytes > 0)
        text += tr(" %1 stay unused, because the disks of a set differ.")
                    .arg(locale.formattedDataSize(advice.wastedBytes));
    return text;
}

void GlusterSetup::setVolume(const QString &name)
{
    change([] { return tr("Name of the volume"); },
           [&](GlusterSettings &gluster) { gluster.volume = name.trimmed(); },
           QStringLiteral("gluster.volume"));
}

void GlusterSetup::setMountPoint(const QString &path)
{
    change([] { return tr("Where the volume is mounted"); },
           [&](GlusterSettings &gluster) { gluster.mountPoint = path.trimmed(); },
           QStringLiteral("gluster.mount-point"));
}

void GlusterSetup::setPlacement(Placement placement)
{
    change([] { return tr("How the folders come to their places"); },
           [&](GlusterSettings &gluster) { gluster.placement = placement; },
           QStringLiteral("gluster.placement"));
}

QString GlusterSetup::profile() const
{
    return profileOf(settings().options);
}

void GlusterSetup::setProfile(const QString &id)
{
    for (const VolumeProfile &profile : volumeProfiles())
        if (profile.id == id)
            change([id] { return tr("Volume options: %1").arg(titleOf(id)); },
                   [&](GlusterSettings &gluster) { gluster.options = profile.options; },
                   QStringLiteral("gluster.profile"));
}

} // namespace sharewright
