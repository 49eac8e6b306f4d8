// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/mountoptionrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/project/editdistance.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct MountOptionRules {
    Q_DECLARE_TR_FUNCTIONS(MountOptionRules)
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

// Options of nfs(5) and mount(8) that may stand in an fstab line for NFS.
const QStringList &knownOptions()
{
    static const QStringList options =
        words("ac acdirmax acdirmin acl acregmax acregmin actimeo async atime auto bg bsize "
              "clientaddr context cto "
              "defaults dev diratime dirsync exec fg fsc group hard intr iversion lazytime "
              "local_lock lock "
              "lookupcache max_connect mountaddr mounthost mountport mountproto mountvers namlen "
              "nconnect nfsvers "
              "noac noacl noatime noauto nocto nodev nodiratime noexec nofail nofsc nointr nolock "
              "nordirplus norelatime "
              "noresvport norexpire nosharecache nosuid nouser port proto rdirplus relatime "
              "remount resvport retrans "
              "retry ro rsize rw sec sharecache sloppy soft softerr softreval strictatime suid "
              "sync tcp timeo trunkdiscovery "
              "notrunkdiscovery udp user users vers wsize xprtsec _netdev");
    return options;
}

Message setByUs(const QString &name, const QString &key)
{
    return {.text = MountOptionRules::tr("The mount option “%1” is set by Sharewright.").arg(name),
            .cause =
                MountOptionRules::tr("A second one in the same line would win or lose by chance."),
            .remedy = key.isEmpty() ? MountOptionRules::tr("Remove it.")
                                    : MountOptionRules::tr("Use the key “%1” instead.").arg(key)};
}

bool checkOwnership(const QString &name, const Place &place, RuleReport &report)
{
    static const QStringList version = words("vers nfsvers");
    static const QStringList cache = words("actimeo ac noac acregmin acregmax acdirmin acdirmax");
    static const QStringList ours = words("hard rw _netdev nofail defaults");
    if (version.contains(name))
        report.error("nfs.option-set-by-us", place, setByUs(name, QStringLiteral("version")));
    else if (cache.contains(name))
        report.error("nfs.option-set-by-us", place,
                     setByUs(name, QStringLiteral("attribute-cache-seconds")));
    else if (ours.contains(name) || name.startsWith(QLatin1StringView("x-systemd.")))
        report.warning("nfs.option-set-by-us", place, setByUs(name, {}));
    else
        return true;
    return false;
}

bool checkDanger(const QString &name, const Place &place, RuleReport &report)
{
    if (name == u"ro" || name == u"noauto" || name == u"remount") {
        report.error(
            "nfs.option-breaks-share", place,
            {.text = MountOptionRules::tr("The mount option “%1” would break the share.").arg(name),
             .cause = MountOptionRules::tr("Every Pandora host must mount at boot and write."),
             .remedy = MountOptionRules::tr("Remove it.")});
    } else if (name == u"soft" || name == u"softerr" || name == u"nolock" || name == u"udp") {
        report.warning(
            "nfs.option-risks-data", place,
            {.text =
                 MountOptionRules::tr("The mount option “%1” can lose or damage files.").arg(name),
             .cause =
                 MountOptionRules::tr("Writes may fail silently while the server is slow or away."),
             .remedy =
                 MountOptionRules::tr("Remove it; Sharewright mounts “hard” with a time limit "
                                      "for starting services.")});
    } else if (name == u"noexec") {
        report.warning(
            "nfs.option-noexec", place,
            {.text = MountOptionRules::tr("The mount option “noexec” stops Pandora's plugins."),
             .cause =
                 MountOptionRules::tr("The attachment folder holds programs that servers start."),
             .remedy = MountOptionRules::tr("Remove it.")});
    } else {
        return true;
    }
    return false;
}

void checkKnown(const QString &name, const Place &place, RuleReport &report)
{
    if (knownOptions().contains(name) || name.startsWith(QLatin1StringView("x-")))
        return;
    const QString near = nearestWord(name, knownOptions());
    report.warning("nfs.unknown-mount-option", place,
                   {.text = MountOptionRules::tr("The mount option “%1” is not known.").arg(name),
                    .cause = MountOptionRules::tr("mount refuses a line with an unknown option."),
                    .remedy = near.isEmpty()
                                  ? MountOptionRules::tr("Look it up in nfs(5) or remove it.")
                                  : MountOptionRules::tr("Did you mean “%1”?").arg(near)});
}

} // namespace

void checkMountOptions(const NfsSettings &nfs, const Place &list, RuleReport &report)
{
    static const QRegularExpression safe(
        QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_.-]*(?:=[A-Za-z0-9_.:/@%+-]+)?\\z"));
    for (qsizetype i = 0; i < nfs.extraMountOptions.size(); ++i) {
        const QString &option = nfs.extraMountOptions[i];
        const Place place = list.item(i);
        if (!checkVisible(option, place, report))
            continue;
        if (!safe.match(option).hasMatch()) {
            report.error(
                "nfs.unsafe-mount-option", place,
                {.text = MountOptionRules::tr("“%1” cannot be a mount option.").arg(option),
                 .cause = MountOptionRules::tr(
                     "Blanks, commas, quotes and # would change the fstab line."),
                 .remedy = MountOptionRules::tr(
                     "Write one option per list entry, as “name” or “name=value”.")});
            continue;
        }
        const QString name = option.section(u'=', 0, 0);
        if (checkOwnership(name, place, report) && checkDanger(name, place, report))
            checkKnown(name, place, report);
    }
}

} // namespace sharewright
