// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/fragment.h"

#include "core/base/shellquote.h"
#include "core/plan/impact.h"

namespace sharewright {

namespace {

QString octal(uint mode)
{
    return QString::number(mode, 8).rightJustified(4, QLatin1Char('0'));
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

/// The three calls that most actions are: same arguments, different verb.
Fragment calls(const QString &noun, const QStringList &arguments)
{
    const auto call = [&](const char *verb) {
        return QStringLiteral("sw_%1_%2 %3\n")
            .arg(QLatin1StringView(verb), noun, shellCommand(arguments));
    };
    return {.check = call("check"), .apply = call("apply"), .undo = call("undo")};
}

/// Steps that only look: there is nothing to check before and nothing to take back.
Fragment verification(const QString &function, const QStringList &arguments)
{
    return {.check = {},
            .apply = function + QLatin1Char(' ') + shellCommand(arguments) + QLatin1Char('\n'),
            .undo = {}};
}

QString hostWords(const QList<HostId> &hosts)
{
    QStringList words;
    for (const HostId &host : hosts)
        words.append(host.value);
    return words.join(QLatin1Char(' '));
}

QString toolName(PackageTool tool)
{
    static const char *const names[] = {"apt", "dnf", "yum"};
    return QLatin1StringView(names[static_cast<int>(tool)]);
}

QString flag(bool on)
{
    return on ? QStringLiteral("1") : QStringLiteral("0");
}

/// Name of the unit that a unit file or drop-in is about; empty for other files.
QString unitOfFile(const QString &path)
{
    const QString root = QStringLiteral("/etc/systemd/system/");
    if (!path.startsWith(root))
        return {};
    const QString rest = path.mid(root.size());
    if (const qsizetype end = rest.indexOf(QLatin1StringView(".d/")); end >= 0)
        return rest.left(end);
    return rest.contains(QLatin1Char('/')) ? QString() : rest;
}

struct ToFragment {
    Fragment operator()(const InstallPackages &a) const
    {
        return calls(QStringLiteral("packages"), QStringList{toolName(a.tool)} + a.packages);
    }
    Fragment operator()(const EnsureDirectory &a) const
    {
        return calls(QStringLiteral("directory"), {a.path, a.owner, a.group, octal(a.mode)});
    }
    Fragment operator()(const EnsureFile &a) const
    {
        QStringList arguments{a.path, octal(a.mode), text(a.content)};
        if (!a.later.isEmpty())
            arguments.append(text(a.later));
        Fragment fragment = calls(QStringLiteral("file"), arguments);
        const QString unit = unitOfFile(a.path);
        if (unit.isEmpty())
            return fragment;
        // What systemd has not read yet does nothing (systemctl(1), NeedDaemonReload).
        const auto then = [](QString &first, const QString &next) {
            first.insert(first.size() - 1, QStringLiteral(" || exit $?"));
            first += next;
        };
        const QString reload = QStringLiteral("sw_run systemctl daemon-reload\n");
        then(fragment.check,
             QStringLiteral(
                 "case \"$(systemctl show -p NeedDaemonReload %1)\" in *=yes) exit 10 ;; esac\n")
                 .arg(shellQuoted(unit)));
        then(fragment.apply, reload);
        then(fragment.undo, reload);
        return fragment;
    }
    Fragment operator()(const EnsureBlock &a) const
    {
        QStringList arguments{a.path, a.name, text(a.body)};
        if (!a.after.isEmpty())
            arguments.append(a.after);
        return calls(QStringLiteral("block"), arguments);
    }
    Fragment operator()(const EnsureFstab &a) const
    {
        QStringList arguments{a.name, text(a.body)};
        if (!a.later.isEmpty())
            arguments.append(text(a.later));
        return calls(QStringLiteral("fstab"), arguments);
    }
    Fragment operator()(const ApplyExports &a) const
    {
        return calls(QStringLiteral("exports"), a.paths);
    }
    Fragment operator()(const EnableUnit &a) const
    {
        return calls(QStringLiteral("unit_enabled"), {a.unit});
    }
    Fragment operator()(const StopUnit &a) const
    {
        return calls(QStringLiteral("unit_stopped"), {a.unit});
    }
    Fragment operator()(const StartUnit &a) const
    {
        return calls(QStringLiteral("unit_started"), {a.unit});
    }
    Fragment operator()(const OpenFirewall &a) const
    {
        QString ports = QString::number(a.port);
        if (a.lastPort != 0)
            ports += QLatin1Char(':') + QString::number(a.lastPort);
        const QStringList arguments = a.ufw ? QStringList{QStringLiteral("ufw"), ports}
                                            : QStringList{QStringLiteral("firewalld"), a.zone,
                                                          a.service.isEmpty() ? ports : a.service};
        return calls(QStringLiteral("firewall"), arguments + a.sources);
    }
    Fragment operator()(const SetSelinuxBoolean &a) const
    {
        return calls(QStringLiteral("sebool"), {a.name});
    }
    Fragment operator()(const CopyTree &a) const
    {
        return {.check = QStringLiteral("exit 11\n"),
                .apply = {},
                .undo = QStringLiteral("sw_undo_copy_tree %1\n").arg(shellQuoted(a.path))};
    }
    Fragment operator()(const CompareTrees &) const { return {}; }
    Fragment operator()(const MergeTree &a) const
    {
        return {.check = QStringLiteral("exit 11\n"),
                .apply = {},
                .undo = QStringLiteral("sw_undo_merge_tree %1\n")
                            .arg(shellCommand({a.path, a.from.value}))};
    }
    Fragment operator()(const CompareMerge &) const { return {}; }
    Fragment operator()(const LinkSpool &a) const
    {
        return calls(QStringLiteral("spool_links"), QStringList{a.path, a.spool} + a.names);
    }
    Fragment operator()(const MoveIncoming &a) const
    {
        return calls(QStringLiteral("incoming"), QStringList{a.path, a.user} + a.from);
    }
    Fragment operator()(const TrialMount &a) const
    {
        return verification(QStringLiteral("sw_apply_trial"),
                            QStringList{a.source, a.fsType, a.options} + a.users);
    }
    Fragment operator()(const SetAside &a) const
    {
        return calls(QStringLiteral("aside"), {a.path, a.aside, a.mountSource});
    }
    Fragment operator()(const EnsureMountPoint &a) const
    {
        return calls(QStringLiteral("mountpoint"), {a.path});
    }
    Fragment operator()(const EnsureMount &a) const
    {
        return calls(QStringLiteral("mounted"), {a.source, a.path});
    }
    Fragment operator()(const CheckAccess &a) const
    {
        Fragment fragment =
            calls(QStringLiteral("access"), {a.path, a.owner, a.group, octal(a.mode)});
        fragment.undo.clear();
        return fragment;
    }
    Fragment operator()(const WriteCanary &a) const
    {
        Fragment fragment =
            calls(QStringLiteral("canary_write"), QStringList{a.path, a.writer.value} + a.users);
        fragment.check.clear(); // always written anew: an old one proves nothing
        return fragment;
    }
    Fragment operator()(const ReadCanary &a) const
    {
        return verification(QStringLiteral("sw_apply_canary_read"),
                            QStringList{a.path, hostWords(a.writers)} + a.users);
    }
    Fragment operator()(const RemoveCanary &a) const
    {
        return verification(QStringLiteral("sw_apply_canary_remove"),
                            QStringList{a.path, a.writer.value} + a.users);
    }
    Fragment operator()(const EnableRepository &a) const
    {
        return calls(QStringLiteral("repository"), {toolName(a.tool), a.id});
    }
    Fragment operator()(const EnsureVolumeGroup &a) const
    {
        return calls(QStringLiteral("volume_group"), QStringList{a.name} + a.devices);
    }
    Fragment operator()(const EnsureLogicalVolume &a) const
    {
        return calls(QStringLiteral("logical_volume"), {a.volumeGroup, a.name, a.size});
    }
    Fragment operator()(const MakeFileSystem &a) const
    {
        return calls(QStringLiteral("filesystem"), {a.device});
    }
    Fragment operator()(const GrowFileSystem &a) const
    {
        return calls(QStringLiteral("grown"), {a.device, a.mountPoint});
    }
    Fragment operator()(const CreateBrick &a) const
    {
        return calls(QStringLiteral("brick"), {a.mountPoint, a.path, flag(a.onRoot)});
    }
    Fragment operator()(const ProbePeer &a) const
    {
        return calls(QStringLiteral("peer"), {a.address});
    }
    Fragment operator()(const AwaitPool &a) const
    {
        return verification(QStringLiteral("sw_apply_pool"), a.addresses);
    }
    Fragment operator()(const CreateVolume &a) const
    {
        return calls(QStringLiteral("volume"), QStringList{a.volume, QString::number(a.replica),
                                                           flag(a.arbiter), flag(a.force)}
                                                   + a.bricks);
    }
    Fragment operator()(const SetVolumeOption &a) const
    {
        return calls(QStringLiteral("volume_option"), {a.volume, a.key, a.value});
    }
    Fragment operator()(const StartVolume &a) const
    {
        return calls(QStringLiteral("volume_started"), {a.volume});
    }
    Fragment operator()(const AddBricks &a) const
    {
        return calls(
            QStringLiteral("bricks_added"),
            QStringList{a.volume, QString::number(a.replica), flag(a.arbiter), flag(a.force)}
                + a.bricks);
    }
    Fragment operator()(const RebalanceVolume &a) const
    {
        return calls(
            QStringLiteral("rebalanced"),
            QStringList{a.volume, a.layoutOnly ? QStringLiteral("layout") : QStringLiteral("data")}
                + a.bricks);
    }
    Fragment operator()(const RemoveBricks &a) const
    {
        return calls(QStringLiteral("bricks_removed"),
                     QStringList{a.volume, QString::number(a.replica)} + a.bricks);
    }
    Fragment operator()(const ReplaceBrick &a) const
    {
        return calls(QStringLiteral("brick_replaced"), {a.volume, a.from, a.to});
    }
    Fragment operator()(const LookUpNames &a) const
    {
        return verification(QStringLiteral("sw_apply_names_looked_up"),
                            QStringList{a.volume} + a.folders);
    }
    Fragment operator()(const ClearLeftovers &a) const
    {
        return verification(QStringLiteral("sw_apply_leftovers_cleared"), a.folders);
    }
    Fragment operator()(const AwaitHeal &a) const
    {
        return verification(QStringLiteral("sw_apply_healed"), {a.volume});
    }
    Fragment operator()(const EnsureLink &a) const
    {
        return calls(QStringLiteral("link"), {a.path, a.target});
    }
    Fragment operator()(const PrepareHome &a) const
    {
        return calls(QStringLiteral("home_place"), {a.path, a.staging});
    }
    Fragment operator()(const BringHome &a) const
    {
        return calls(QStringLiteral("home"),
                     {a.path, a.staging, a.owner, a.group, octal(a.mode), a.aside});
    }
    Fragment operator()(const Unmount &a) const
    {
        return calls(QStringLiteral("unmounted"), {a.source, a.path});
    }
    Fragment operator()(const RemoveMountPoint &a) const
    {
        return calls(QStringLiteral("no_mountpoint"), {a.path});
    }
    Fragment operator()(const RemoveLink &a) const
    {
        return calls(QStringLiteral("no_link"), {a.path, a.target});
    }
    Fragment operator()(const RemoveBlock &a) const
    {
        return calls(QStringLiteral("no_block"), {a.path, a.name});
    }
    Fragment operator()(const RemoveFile &a) const
    {
        return calls(QStringLiteral("no_file"), {a.path, text(a.content)});
    }
    Fragment operator()(const WithdrawExports &a) const
    {
        return calls(QStringLiteral("no_exports"), a.paths);
    }
    Fragment operator()(const RetireFolder &a) const
    {
        return calls(QStringLiteral("retired"), {a.path});
    }
    Fragment operator()(const RetireVolume &a) const
    {
        return calls(QStringLiteral("volume_retired"), QStringList{a.volume} + a.bricks);
    }
    Fragment operator()(const DetachPeer &a) const
    {
        return calls(QStringLiteral("peer_detached"), {a.address});
    }
};

// Of what is not destructive.
struct ToRisk {
    Risk operator()(const CompareTrees &) const { return Risk::ReadOnly; }
    Risk operator()(const CompareMerge &) const { return Risk::ReadOnly; }
    Risk operator()(const TrialMount &) const { return Risk::ReadOnly; }
    Risk operator()(const WriteCanary &) const { return Risk::ReadOnly; }
    Risk operator()(const ReadCanary &) const { return Risk::ReadOnly; }
    Risk operator()(const RemoveCanary &) const { return Risk::ReadOnly; }
    Risk operator()(const AwaitPool &) const { return Risk::ReadOnly; }
    Risk operator()(const LookUpNames &) const { return Risk::ReadOnly; }
    Risk operator()(const ClearLeftovers &) const { return Risk::ReadOnly; }
    Risk operator()(const AwaitHeal &) const { return Risk::ReadOnly; }
    Risk operator()(const auto &) const { return Risk::Reversible; }
};

/// The runtime takes a missing tree for an empty one.
QString demandOf(bool required, const QString &path)
{
    if (!required)
        return {};
    return QStringLiteral("[ -d %1 ] || { sw_fail %2; exit 1; }\n")
        .arg(shellQuoted(path), shellQuoted(QStringLiteral("%1 is not there. Is its disk or its "
                                                           "volume mounted?")
                                                .arg(path)));
}

} // namespace

Fragment fragmentOf(const Action &action)
{
    return std::visit(ToFragment{}, action);
}

Risk riskOf(const Action &action)
{
    return impactOf(action) != Impact::None ? Risk::Destructive : std::visit(ToRisk{}, action);
}

namespace {

/// A source that was set aside meanwhile is an empty mount point: copying it would look like success.
QString unlessAside(const QString &path, const QString &aside)
{
    if (aside.isEmpty())
        return {};
    return QStringLiteral("[ ! -e %1 ] || { sw_fail %2; exit 1; }\n")
        .arg(shellQuoted(aside),
             shellQuoted(
                 QStringLiteral("%1 was set aside already: there is nothing left to copy from")
                     .arg(path)));
}

QString line(const QStringList &words)
{
    return shellCommand(words) + QLatin1Char('\n');
}

struct ToTransfer {
    std::optional<Transfer> operator()(const CopyTree &a) const
    {
        return Transfer{
            .from = a.from,
            .list = line({QStringLiteral("sw_list_tree"), a.path}),
            .pack = unlessAside(a.fromPath, a.fromAside) + demandOf(a.required, a.fromPath)
                    + line({QStringLiteral("sw_pack_tree"), a.fromPath}),
            .unpack = line(QStringList{QStringLiteral("sw_unpack_tree"), a.path} + last(a.final))};
    }
    std::optional<Transfer> operator()(const CompareTrees &a) const
    {
        const QStringList merged = a.merged ? QStringList{QStringLiteral("merged")} : QStringList{};
        return Transfer{.from = a.from,
                        .list = {},
                        .pack = demandOf(a.required, a.fromPath)
                                + line({QStringLiteral("sw_tree_sums"), a.fromPath}),
                        .unpack =
                            line(QStringList{QStringLiteral("sw_compare_sums"), a.path} + merged)};
    }
    std::optional<Transfer> operator()(const MergeTree &a) const
    {
        QStringList list{QStringLiteral("sw_list_merge"), a.path};
        if (!a.pair.isEmpty())
            list.append(a.pair);
        QStringList pack{QStringLiteral("sw_pack_merge"), a.fromPath, a.rule, a.fromPair};
        for (const QString &name : a.take)
            pack.append(QLatin1Char('+') + name);
        for (const QString &name : a.keep)
            pack.append(QLatin1Char('-') + name);
        return Transfer{.from = a.from,
                        .list = line(list),
                        .pack = unlessAside(a.fromPath, a.fromAside) + line(pack),
                        .unpack = line(QStringList{QStringLiteral("sw_unpack_merge"), a.path,
                                                   a.from.value, a.rule}
                                       + last(a.final))};
    }
    std::optional<Transfer> operator()(const CompareMerge &a) const
    {
        return Transfer{.from = a.from,
                        .list = {},
                        .pack = line({QStringLiteral("sw_tree_sums"), a.fromPath}),
                        .unpack = line({QStringLiteral("sw_compare_merge"), a.path, a.from.value})};
    }
    std::optional<Transfer> operator()(const auto &) const { return std::nullopt; }

private:
    static QStringList last(bool final)
    {
        return final ? QStringList{QStringLiteral("final")} : QStringList{};
    }
};

} // namespace

std::optional<Transfer> transferOf(const Action &action)
{
    return std::visit(ToTransfer{}, action);
}

QString localTransferText(const Transfer &transfer)
{
    return QStringLiteral("sw_memo_ready || exit 1\n"
                          "(\n%1) </dev/null >\"$SW_MEMO/here.list\" || exit $?\n"
                          "{ (\n%2) <\"$SW_MEMO/here.list\"\n"
                          "echo $? >\"$SW_MEMO/here.packed\"\n"
                          "} | (\n%3) || exit $?\n"
                          "[ \"$(cat \"$SW_MEMO/here.packed\")\" = 0 ] || exit 1\n"
                          "rm -f \"$SW_MEMO/here.list\" \"$SW_MEMO/here.packed\"\n")
        .arg(transfer.list.isEmpty() ? QStringLiteral(":\n") : transfer.list, transfer.pack,
             transfer.unpack);
}

} // namespace sharewright
