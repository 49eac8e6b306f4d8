// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gluster/glusteranswer.h"
#include "core/health/volumerules.h"

namespace sharewright {

namespace {

QString busyRemedy(const Error &error)
{
    if (isGlusterBusy(error))
        return HealthWords::tr("Another gluster command is at work. Ask again in a minute.");
    return {};
}

/// Of two copies that lost sight of each other nobody can tell which is right; the manual makes such volumes.
void noteTwoCopies(const VolumeView &volume)
{
    if (volume.volume.definitionKnown && volume.volume.setSize == 2)
        volume.report(HealthState::Healthy,
                      HealthWords::tr("Volume %1 keeps only two copies: when they lose sight of "
                                      "each other, split-brain may follow.")
                          .arg(volume.volume.name),
                      HealthWords::tr("A third copy or an arbiter brick prevents that."));
}

void judgeVolume(const VolumeView &volume)
{
    const QString name = volume.name();
    const VolumeHealth &health = volume.volume;
    if (health.definitionKnown && health.state != GlusterVolume::State::Started) {
        const bool unknown = health.state == GlusterVolume::State::Unknown;
        volume.report(unknown ? HealthState::Unknown : HealthState::Down,
                      unknown ? HealthWords::tr("Whether %1 is started is not known.").arg(name)
                              : HealthWords::tr("%1 is not started: nobody can use it.").arg(name),
                      HealthWords::tr("Start it: gluster volume start %1").arg(health.name));
        return;
    }
    if (!health.definitionKnown)
        volume.report(HealthState::Unknown,
                      HealthWords::tr("How %1 is built is not known (volume info): bricks may be "
                                      "missing here.")
                          .arg(name));
    if (!health.statusKnown) {
        const Error error = health.statusError.value_or(Error{});
        volume.report(HealthState::Unknown,
                      HealthWords::tr("Which bricks of %1 run is not known (volume status). %2")
                          .arg(name, error.message)
                          .trimmed(),
                      busyRemedy(error));
    }
    judgeSets(volume);
    judgeHeal(volume);
    judgeTasks(volume);
    judgeBrickRoom(volume);
    noteTwoCopies(volume);
}

/// Whether anybody's word on the volumes counts now; says why not.
bool isKnown(const HealthView &view, const GlusterPicture &picture)
{
    if (!picture.toldAt.isValid()) {
        view.reportSite(HealthState::Unknown, {}, {},
                        HealthWords::tr("The state of the volume is not known: no node told."));
        return false;
    }
    const bool old = picture.toldAt.secsTo(view.snapshot.asOf) > kHealthStaleAfter.count();
    if (!old && !view.snapshot.failures.contains(picture.teller))
        return true;
    view.reportSite(HealthState::Unknown, picture.teller, picture.toldAt,
                    HealthWords::tr("What is known of the volume is too old to count."),
                    HealthWords::tr("Ask again."));
    return false;
}

/// Whether the volume is one that this site is about.
bool concerns(const Project &project, const VolumeHealth &volume)
{
    return project.gluster.volume.isEmpty() || volume.name.isEmpty()
           || volume.name == project.gluster.volume;
}

} // namespace

QString VolumeView::name() const
{
    return volume.name.isEmpty() ? HealthWords::tr("the volume")
                                 : HealthWords::tr("volume %1").arg(volume.name);
}

void VolumeView::report(HealthState state, const QString &text, const QString &remedy) const
{
    view.reportSite(state, {}, picture.toldAt, text, remedy);
}

void VolumeView::reportBrick(HealthState state, const BrickHealth &brick, const QString &text,
                             const QString &remedy) const
{
    view.reportSite(state, brick.host, brick.roomAt.isValid() ? brick.roomAt : picture.toldAt, text,
                    remedy);
}

void judgeGluster(const HealthView &view, const GlusterPicture &picture)
{
    judgeNodes(view, picture);
    judgePeers(view, picture);
    const Project &project = view.shares.project();
    if (!isKnown(view, picture))
        return;
    if (picture.error)
        view.reportSite(HealthState::Unknown, picture.teller, picture.toldAt,
                        HealthWords::tr("The state of the volumes is not known. %1")
                            .arg(picture.error->message),
                        busyRemedy(*picture.error));
    bool found = false;
    for (const VolumeHealth &volume : picture.volumes) {
        if (!concerns(project, volume))
            continue;
        found = true;
        judgeVolume({view, picture, volume});
    }
    if (!found && !picture.error)
        view.reportSite(HealthState::Down, picture.teller, picture.toldAt,
                        project.gluster.volume.isEmpty()
                            ? HealthWords::tr("There is no volume.")
                            : HealthWords::tr("There is no volume %1.").arg(project.gluster.volume),
                        HealthWords::tr("Apply the plan to create it."));
}

} // namespace sharewright
