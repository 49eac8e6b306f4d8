// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/fragment.h"

#include "core/base/shellquote.h"

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
        Fragment fragment = calls(QStringLiteral("file"), {a.path, octal(a.mode), text(a.content)});
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
        return calls(QStringLiteral("block"), {a.path, a.name, text(a.body)});
    }
    Fragment operator()(const EnsureFstab &a) const
    {
        return calls(QStringLiteral("fstab"), {a.name, text(a.body)});
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
    Fragment operator()(const AwaitHeal &a) const
    {
        return verification(QStringLiteral("sw_apply_healed"), {a.volume});
    }
    Fragment operator()(const EnsureLink &a) const
    {
        return calls(QStringLiteral("link"), {a.path, a.target});
    }
};

struct ToRisk {
    Risk operator()(const CompareTrees &) const { return Risk::ReadOnly; }
    Risk operator()(const TrialMount &) const { return Risk::ReadOnly; }
    Risk operator()(const WriteCanary &) const { return Risk::ReadOnly; }
    Risk operator()(const ReadCanary &) const { return Risk::ReadOnly; }
    Risk operator()(const RemoveCanary &) const { return Risk::ReadOnly; }
    Risk operator()(const StopUnit &) const { return Risk::Destructive; }
    Risk operator()(const SetAside &) const { return Risk::Destructive; }
    Risk operator()(const AwaitPool &) const { return Risk::ReadOnly; }
    Risk operator()(const AwaitHeal &) const { return Risk::ReadOnly; }
    Risk operator()(const EnsureVolumeGroup &) const { return Risk::Destructive; }
    Risk operator()(const MakeFileSystem &) const { return Risk::Destructive; }
    Risk operator()(const RemoveBricks &) const { return Risk::Destructive; }
    Risk operator()(const ReplaceBrick &) const { return Risk::Destructive; }
    Risk operator()(const auto &) const { return Risk::Reversible; }
};

} // namespace

Fragment fragmentOf(const Action &action)
{
    return std::visit(ToFragment{}, action);
}

Risk riskOf(const Action &action)
{
    return std::visit(ToRisk{}, action);
}

std::optional<Transfer> transferOf(const Action &action)
{
    if (const auto *copy = std::get_if<CopyTree>(&action)) {
        const QString path = shellQuoted(copy->path);
        return Transfer{
            .from = copy->from,
            .list = QStringLiteral("sw_list_tree %1\n").arg(path),
            .pack =
                QStringLiteral("[ ! -e %1 ] || { sw_fail %2; exit 1; }\nsw_pack_tree %3\n")
                    .arg(shellQuoted(copy->fromAside),
                         shellQuoted(QStringLiteral("%1 was set aside already: there is nothing "
                                                    "left to copy from")
                                         .arg(copy->fromPath)),
                         shellQuoted(copy->fromPath)),
            .unpack = QStringLiteral("sw_unpack_tree %1%2\n")
                          .arg(path, copy->final ? QStringLiteral(" final") : QString())};
    }
    if (const auto *compare = std::get_if<CompareTrees>(&action))
        return Transfer{
            .from = compare->from,
            .list = {},
            .pack = QStringLiteral("sw_tree_sums %1\n").arg(shellQuoted(compare->fromPath)),
            .unpack = QStringLiteral("sw_compare_sums %1\n").arg(shellQuoted(compare->path))};
    return std::nullopt;
}

} // namespace sharewright
