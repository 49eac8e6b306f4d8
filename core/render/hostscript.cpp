// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/render/hostscript.h"

#include "core/base/shellquote.h"
#include "core/plan/fragment.h"
#include "core/plan/runtime.h"

namespace sharewright {

namespace {

QString comment(const QString &text)
{
    QString safe = text;
    safe.replace(QLatin1Char('\n'), QLatin1StringView("\n# "));
    return QStringLiteral("# ") + safe + QLatin1Char('\n');
}

QString function(const QString &name, const QString &body)
{
    return QStringLiteral("%1() (\n%2)\n")
        .arg(name, body.isEmpty() ? QStringLiteral("exit 0\n") : body);
}

// What a step with a transfer says in a script: the other host's data has to be brought by hand, once. An old
// archive that is unpacked again later would put old files over newer ones.
QString handTransfer(const Step &step)
{
    const QString done = QStringLiteral("sw_memo_text transferred yes\n");
    if (step.transfer->from == step.host)
        return QStringLiteral("(\n%1) || exit $?\n").arg(localTransferText(*step.transfer)) + done;
    const QString archive = QStringLiteral("/var/tmp/sharewright-%1").arg(step.id.value);
    const QString quoted = shellQuoted(archive);
    return QStringLiteral("if [ ! -e %1 ]; then\n"
                          "    sw_fail %2\n"
                          "    exit 1\n"
                          "fi\n"
                          "(\n%3) <%1 || exit $?\n")
               .arg(quoted,
                    shellQuoted(
                        QStringLiteral("bring %1 from %2 first: run there: sh apply.sh --pack %3, "
                                       "then copy the file here")
                            .arg(archive, step.transfer->from.value, step.id.value)),
                    step.transfer->unpack)
           + done;
}

// A new file that only root can read: trees hold what others must not see, and /var/tmp belongs to everybody.
QString packFunction(const Step &step)
{
    return QStringLiteral("rm -f -- %2\n(\numask 077\nset -C\n(\nset +C\n%1) </dev/null >%2\n)\n")
        .arg(step.transfer->pack,
             shellQuoted(QStringLiteral("/var/tmp/sharewright-%1").arg(step.id.value)));
}

QString checkText(const Step &step)
{
    if (step.transfer)
        return QStringLiteral("if sw_memo_has transferred; then exit 0; fi\nexit 11\n");
    return step.fragment.check.isEmpty() ? QStringLiteral("exit 11\n") : step.fragment.check;
}

QString undoText(const Step &step)
{
    return step.transfer ? QStringLiteral("sw_memo_drop transferred\n") + step.fragment.undo
                         : step.fragment.undo;
}

QString stepFunctions(const Step &step, int number)
{
    const QString id = QString::number(number);
    const QString apply = step.transfer ? handTransfer(step) : step.fragment.apply;
    QString waits;
    for (const StepId &other : step.after)
        if (!other.value.startsWith(step.host.value + QLatin1Char('.')))
            waits += QLatin1Char(' ') + other.value;
    QString text = QLatin1Char('\n') + comment(step.title) + comment(step.reason);
    if (!waits.isEmpty())
        text += comment(QStringLiteral("Waits for, on other hosts:") + waits);
    return text + function(QStringLiteral("check_") + id, checkText(step))
           + function(QStringLiteral("apply_") + id, apply)
           + function(QStringLiteral("undo_") + id, undoText(step));
}

const char kDriver[] = R"sh(
# --- the driver ---------------------------------------------------------------------------------

usage() {
    cat <<'END'
usage: apply.sh [--check | --undo | --list | --pack STEP] [--from STEP]
  (nothing)     run every step that is not done yet; stops at the first failure
  --check       change nothing; say of each step: already done, would change, cannot know yet
  --undo        take back, last step first, what this script did
  --from STEP   begin at this step
  --pack STEP   write the data that a step on another host waits for to /var/tmp
  --list        list the steps
END
}

run_one() { # number id title
    SW_STEP=$2
    printf '== %s: %s\n' "$2" "$3"
    case $mode in
    list) return 0 ;;
    undo) "undo_$1"; return $? ;;
    esac
    "check_$1" && { echo 'already done'; return 0; }
    rc=$?
    if [ "$mode" = check ]; then
        case $rc in
        10) echo 'would change' ;;
        11) echo 'cannot know yet' ;;
        *) return "$rc" ;;
        esac
        return 0
    fi
    case $rc in 10 | 11) ;; *) return "$rc" ;; esac
    "apply_$1" </dev/null && echo 'done'
}

mode=apply from='' started=''
while [ $# -gt 0 ]; do
    case $1 in
    --check | --undo | --list) mode=${1#--} ;;
    --from) from=${2:?--from needs a step}; shift ;;
    --pack) pack "${2:?--pack needs a step}"; exit $? ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done
if [ "$mode" != list ] && [ "$(id -u)" != 0 ]; then
    echo 'error: run this as root' >&2
    exit 1
fi
steps() { if [ "$mode" = undo ]; then table | sed '1!G;h;$!d'; else table; fi; }
steps | {
    failed=0
    while IFS='	' read -r number id title; do
        [ -z "$from" ] || [ -n "$started" ] || [ "$from" = "$id" ] || continue
        started=1
        run_one "$number" "$id" "$title" </dev/null || { failed=$?; break; }
    done
    [ "$failed" = 0 ] || { echo "stopped at $id (exit status $failed)" >&2; exit "$failed"; }
}
)sh";

} // namespace

QByteArray hostScript(const Plan &plan, const HostId &host, const QString &fingerprint)
{
    // SC3043, SC2015: the runtime's own exceptions, explained at its head. SC2317: functions are called by number.
    QString text =
        QStringLiteral("#!/bin/sh\n# shellcheck disable=SC3043,SC2015,SC2317\n")
        + comment(
            QStringLiteral("Host %1 of project %2").arg(host.value, plan.project.simplified()))
        + comment(QStringLiteral("Plan fingerprint: %1").arg(fingerprint))
        + comment(QStringLiteral("Run as root. --check changes nothing; --help tells more."))
        + QStringLiteral("\nSW_RUN=script-%1\n").arg(shortFingerprint(fingerprint))
        + shellRuntime();
    QString table = QStringLiteral("table() {\n    cat <<'SHAREWRIGHT_STEPS'\n");
    QString pack = QStringLiteral("pack() {\n    SW_STEP=$1\n    case $1 in\n");
    int number = 0;
    for (const Step &step : plan.steps) {
        if (step.transfer && step.transfer->from == host && step.host != host)
            pack += QStringLiteral("    %1)\n%2        ;;\n")
                        .arg(shellQuoted(step.id.value), packFunction(step));
        if (step.host != host)
            continue;
        ++number;
        text += stepFunctions(step, number);
        table += QStringLiteral("%1\t%2\t%3\n")
                     .arg(QString::number(number), step.id.value, step.title.simplified());
    }
    table += QStringLiteral("SHAREWRIGHT_STEPS\n}\n");
    pack +=
        QStringLiteral("    *) sw_fail \"no step on another host waits for $1\" ;;\n    esac\n}\n");
    return (text + QLatin1Char('\n') + table + pack + QLatin1StringView(kDriver)).toUtf8();
}

} // namespace sharewright
