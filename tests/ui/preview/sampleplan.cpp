// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/preview/sampleplan.h"

#include <utility>

#include <QTimeZone>

#include "core/plan/fragment.h"

namespace sharewright {

namespace {

using namespace Qt::StringLiterals;

const HostId kNas(u"nas"_s);
const HostId kWeb1(u"web1"_s);
const HostId kWeb2(u"web2-with-a-long-name"_s);

const char *kOldFstab = "# /etc/fstab: static file system information.\n"
                        "UUID=0b1e-44a2 / ext4 defaults,noatime 0 1\n"
                        "# a comment of the admin, kept as it is\n"
                        "/dev/sdb1 /var/lib/mysql xfs defaults 0 2\n";
const char *kBlock = "# BEGIN sharewright mounts\n"
                     "nas:/srv/pandora/conf /var/spool/pandora/data_in/conf nfs "
                     "_netdev,nofail,x-systemd.automount,hard,nfsvers=4.2,actimeo=5 0 0\n"
                     "nas:/srv/pandora/md5 /var/spool/pandora/data_in/md5 nfs "
                     "_netdev,nofail,x-systemd.automount,hard,nfsvers=4.2,actimeo=5 0 0\n"
                     "# END sharewright mounts\n";
const char *kExports =
    "# Written by Sharewright. Changes here are overwritten.\n"
    "\"/srv/pandora/conf\" 10.0.0.11(rw,sync,no_subtree_check,root_squash,sec=sys) "
    "10.0.0.12(rw,sync,no_subtree_check,root_squash,sec=sys)\n"
    "\"/srv/pandora/md5\" 10.0.0.11(rw,sync,no_subtree_check,root_squash,sec=sys) "
    "10.0.0.12(rw,sync,no_subtree_check,root_squash,sec=sys)\n";
const char *kDropIn =
    "[Unit]\n"
    "RequiresMountsFor=/var/spool/pandora/data_in/conf /var/spool/pandora/data_in/md5\n";

class Builder
{
public:
    void phase(const QString &id, const QString &title, const QString &purpose, bool window = false)
    {
        plan.phases.append({PhaseId(id), title, purpose, window});
    }
    Step &step(const HostId &host, const QString &title, Risk risk, Action action,
               const QString &command)
    {
        const QString id = u"s%1"_s.arg(plan.steps.size() + 1, 2, 10, QLatin1Char('0'));
        Step made;
        made.id = StepId(id);
        made.host = host;
        made.phase = plan.phases.last().id;
        made.action = std::move(action);
        made.title = title;
        made.risk = risk;
        made.source = u"exports(5), nfs(5)"_s;
        made.weight = 2;
        made.reason = u"Every host must see the same files before a service may write to them."_s;
        made.fragment.check =
            u"# nothing to do when it is there already\nsw_is_done %1 || exit 10\n"_s.arg(id);
        made.fragment.apply = command;
        if (risk == Risk::Reversible)
            made.fragment.undo = u"sw_undo %1\n"_s.arg(id);
        if (!plan.steps.isEmpty())
            made.after.append(plan.steps.last().id);
        plan.steps.append(made);
        return plan.steps.last();
    }
    void file(const QString &path, const QByteArray &after, std::optional<QByteArray> before = {},
              bool known = true)
    {
        plan.files.append({plan.steps.last().host, plan.steps.last().id, path, std::move(before),
                           known, after, 0644});
    }

    Plan plan;
};

void addPreparation(Builder &b)
{
    b.phase(u"packages"_s, u"Packages"_s, u"Installs what NFS needs on every host."_s);
    b.step(kNas, u"Install nfs-kernel-server"_s, Risk::Reversible, InstallPackages{},
           u"sw_install apt nfs-kernel-server\n"_s);
    b.step(kWeb1, u"Install nfs-common"_s, Risk::Reversible, InstallPackages{},
           u"sw_install apt nfs-common\n"_s);
    b.step(kWeb2, u"Install nfs-common"_s, Risk::Reversible, InstallPackages{},
           u"sw_install apt nfs-common\n"_s);
    b.phase(u"storage"_s, u"Storage side"_s,
            u"Creates the folders and exports them to the Pandora hosts only."_s);
    b.step(kNas, u"Create /srv/pandora/conf"_s, Risk::Reversible, EnsureDirectory{},
           u"sw_directory /srv/pandora/conf pandora www-data 2770\n"_s);
    b.step(
        kNas, u"Write /etc/exports.d/sharewright.exports"_s, Risk::Reversible, EnsureFile{},
        u"sw_replace_file /etc/exports.d/sharewright.exports <<'EOF'\n"_s
            + QString::fromUtf8(kExports)
            + u"EOF\nexportfs -ra\nfor path in /srv/pandora/conf /srv/pandora/md5; do\n"
              "    exportfs -s | grep -q \"^$path \" || sw_fail \"$path is not exported\"\ndone\n"_s);
    b.file(u"/etc/exports.d/sharewright.exports"_s, kExports);
    b.step(kWeb1, u"Try the share with a canary"_s, Risk::ReadOnly, TrialMount{},
           u"sw_trial_mount nas:/srv/pandora/conf pandora www-data\n"_s);
    b.step(kWeb2, u"Try the share with a canary"_s, Risk::ReadOnly, TrialMount{},
           u"sw_trial_mount nas:/srv/pandora/conf pandora www-data\n"_s);
}

void addWindow(Builder &b)
{
    b.phase(u"stop"_s, u"Stop services"_s, u"Nothing may write while the folders are switched."_s,
            true);
    for (const HostId &host : {kWeb1, kWeb2}) {
        b.step(host, u"Stop tentacle_serverd.service"_s, Risk::Destructive,
               StopUnit{u"tentacle_serverd.service"_s},
               u"systemctl stop tentacle_serverd.service\n"_s);
    }
    b.phase(u"switch"_s, u"Switch folders"_s,
            u"Sets the originals aside by renaming and mounts the shares."_s, true);
    for (const HostId &host : {kWeb1, kWeb2}) {
        b.step(host, u"Copy the last changes of data_in/conf"_s, Risk::Reversible,
               CopyTree{.from = kWeb1}, u"sw_copied /srv/pandora/conf\n"_s)
            .transfer = Transfer{kWeb1, u"sw_list /srv/pandora/conf\n"_s,
                                 u"tar -C /var/spool/pandora/data_in/conf --null -T - -cf -\n"_s,
                                 u"tar -C /srv/pandora/conf -xpf -\n"_s};
        b.step(host, u"Set data_in/conf aside"_s, Risk::Destructive, SetAside{},
               u"sw_set_aside /var/spool/pandora/data_in/conf .before-sharewright\n"_s);
        b.step(host, u"Add the mounts to /etc/fstab"_s, Risk::Reversible, EnsureFstab{},
               u"sw_ensure_block /etc/fstab mounts\nfindmnt --verify\n"_s);
        if (host == kWeb1)
            b.file(u"/etc/fstab"_s, QByteArray(kOldFstab) + kBlock, QByteArray(kOldFstab));
        else
            b.file(u"/etc/fstab"_s, QByteArray(kBlock), {}, false);
        b.step(host, u"Mount /var/spool/pandora/data_in/conf"_s, Risk::Reversible, EnsureMount{},
               u"sw_mount /var/spool/pandora/data_in/conf\n"_s);
        b.step(
            host, u"Let services wait for the mounts"_s, Risk::Reversible, EnsureFile{},
            u"sw_replace_file /etc/systemd/system/pandora_server.service.d/sharewright.conf\n"_s);
        b.file(u"/etc/systemd/system/pandora_server.service.d/sharewright.conf"_s, kDropIn);
    }
    b.phase(u"start"_s, u"Start services"_s,
            u"In reverse order, once every host reads what the others wrote."_s, true);
    for (const HostId &host : {kWeb1, kWeb2}) {
        b.step(host, u"Start tentacle_serverd.service"_s, Risk::Reversible,
               StartUnit{u"tentacle_serverd.service"_s},
               u"systemctl start tentacle_serverd.service\n"_s);
    }
}

void addWords(Plan &plan)
{
    plan.findings = {
        {Severity::Warning,
         u"facts.clock-skew"_s,
         u"host web1"_s,
         u"The clock of web1 is 4 s ahead."_s,
         u"Pandora compares file times of several hosts."_s,
         u"Let both hosts take their time from one server."_s,
         {}},
        {Severity::Hint,
         u"nfs.attribute-cache"_s,
         u"nfs"_s,
         u"Changes of another host show up to 5 s late."_s,
         {},
         {},
         {}},
    };
    plan.assumptions = {u"web2-with-a-long-name was not probed: Debian 12 is assumed."_s};
}

void run(QList<RunEvent> &events, double &second, const Plan &plan, int step, StepState state)
{
    const Step &planned = plan.steps[step];
    events.append(eventAt(second, StepChanged{.step = planned.id, .state = StepState::Running}));
    events.append(eventAt(
        second + 0.2,
        StepOutput{planned.id, planned.host, Stream::Out,
                   "+ " + planned.fragment.apply.section(u'\n', 0, 0).toUtf8()
                       + "\nReading package lists... Done\n0 upgraded, 1 newly installed"}));
    if (state == StepState::Running)
        return;
    second += 1.4;
    StepChanged ended{
        .step = planned.id, .state = state, .duration = std::chrono::milliseconds{1400}};
    if (state == StepState::Failed) {
        events.append(
            eventAt(second - 0.1,
                    StepOutput{planned.id, planned.host, Stream::Err,
                               "mount.nfs: mounting nas:/srv/pandora/conf failed, reason given by "
                               "server: No such file or directory\nmount exited with status 32"}));
        ended.exitStatus = 32;
        ended.error = {ErrorCode::CommandFailed,
                       u"The share nas:/srv/pandora/conf cannot be mounted: the server does not "
                       u"know this path. See that it "
                       "is exported."_s,
                       {}};
    }
    events.append(eventAt(second, ended));
}

QList<RunEvent> begun()
{
    QList<RunEvent> events{eventAt(0, RunStarted{.runId = u"2026-11-23T0200"_s})};
    const Plan plan = samplePlan();
    for (const HostId &host : plan.hosts)
        events.append(eventAt(0.1, HostChanged{host, HostState::Connected, {}}));
    return events;
}

int positionOf(const Plan &plan, const QString &title)
{
    for (int i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i].title == title)
            return i;
    }
    return -1;
}

} // namespace

Plan samplePlan()
{
    Builder b;
    b.plan.project = u"Pandora Madrid"_s;
    b.plan.hosts = {kNas, kWeb1, kWeb2};
    addPreparation(b);
    addWindow(b);
    addWords(b.plan);
    return b.plan;
}

Plan largePlan(int hosts, int steps)
{
    Plan plan;
    plan.project = u"Large site"_s;
    for (int phase = 0; phase < 10; ++phase)
        plan.phases.append({PhaseId(u"p%1"_s.arg(phase)), u"Phase %1"_s.arg(phase), {}, phase > 6});
    for (int host = 0; host < hosts; ++host)
        plan.hosts.append(HostId(u"host%1"_s.arg(host)));
    for (int step = 0; step < steps; ++step) {
        for (int host = 0; host < hosts; ++host) {
            Step made;
            made.id = StepId(u"h%1-s%2"_s.arg(host).arg(step));
            made.host = plan.hosts[host];
            made.phase = plan.phases[step * 10 / steps].id;
            made.action = step % 25 == 0 ? Action(StopUnit{}) : Action(EnsureDirectory{});
            made.title = u"Step %1"_s.arg(step);
            made.risk = riskOf(made.action);
            made.fragment.apply = u"true\n"_s;
            plan.steps.append(made);
        }
    }
    return plan;
}

QDateTime sampleStart()
{
    return {QDate(2026, 11, 23), QTime(2, 0, 0), QTimeZone::utc()};
}

RunEvent eventAt(double seconds, decltype(RunEvent::what) what)
{
    return {sampleStart().addMSecs(static_cast<qint64>(seconds * 1000)), std::move(what)};
}

QList<RunEvent> sampleRunInWindow()
{
    const Plan plan = samplePlan();
    QList<RunEvent> events = begun();
    double second = 0.5;
    const int now = positionOf(plan, u"Set data_in/conf aside"_s);
    for (int step = 0; step < now; ++step) {
        const StepState end = plan.steps[step].risk == Risk::ReadOnly ? StepState::Verified
                              : step < 2                              ? StepState::AlreadyDone
                                                                      : StepState::Applied;
        run(events, second, plan, step, end);
    }
    run(events, second, plan, now, StepState::Running);
    events.append(
        eventAt(second, StepChanged{.step = plan.steps[now + 4].id, .state = StepState::Waiting}));
    return events;
}

QList<RunEvent> sampleFailingRun()
{
    const Plan plan = samplePlan();
    QList<RunEvent> events = begun();
    double second = 0.5;
    const int bad = positionOf(plan, u"Mount /var/spool/pandora/data_in/conf"_s);
    for (int step = 0; step < bad; ++step)
        run(events, second, plan, step,
            plan.steps[step].risk == Risk::ReadOnly ? StepState::Verified : StepState::Applied);
    run(events, second, plan, bad, StepState::Failed);
    for (qsizetype step = bad + 1; step < plan.steps.size(); ++step)
        events.append(
            eventAt(second, StepChanged{.step = plan.steps[step].id, .state = StepState::Skipped}));
    events.append(eventAt(second, RunFinished{RunOutcome::Failed, {}, {}, {}}));
    return events;
}

} // namespace sharewright
