// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/processkill.h"

#include "core/ssh/remoteprocess.h"

namespace sharewright {

namespace {

constexpr std::chrono::seconds kPatience{5};

// Fields of /proc/PID/stat after the command name: state, parent, group, session (proc(5)). The
// name may contain blanks and brackets, so everything up to the last bracket goes.
constexpr const char *kScript = R"sh(root=@PID@
session=
if read -r line 2>/dev/null <"/proc/$root/stat"; then
    set -- ${line##*) }
    session=$4
fi
table=$(for stat in /proc/[0-9]*/stat; do
    read -r line 2>/dev/null <"$stat" || continue
    pid=${stat#/proc/}
    set -- ${line##*) }
    echo "${pid%/stat} $2 $4"
done 2>/dev/null)
found=" $root "
before=
while [ "$found" != "$before" ]; do
    before=$found
    while read -r pid parent sid; do
        case $found in *" $pid "*) continue ;; esac
        case $found in
        *" $parent "*) found="$found$pid " ;;
        *) [ "$sid" = "$session" ] && [ "$sid" != 0 ] && found="$found$pid " ;;
        esac
    done <<EOF
$table
EOF
done
kill -TERM $found 2>/dev/null
(sleep 2; kill -KILL $found) >/dev/null 2>&1 </dev/null &
)sh";

} // namespace

QByteArray killScript(qint64 pid)
{
    return QByteArray(kScript).replace("@PID@", QByteArray::number(pid));
}

void endRemotely(SshSession &session, SudoAccess &sudo, qint64 pid, bool asRoot)
{
    if (!session.isAlive() || pid <= 0)
        return;
    const QByteArray script = killScript(pid);
    const Deadline deadline = SteadyClock::now() + kPatience;
    const std::stop_token never;
    RemoteProcess killer(session, sudo, asRoot);
    killer.setStartLimit(kPatience);
    if (!killer.start(RemoteProcess::bodyFromInput(script.size()), {}, never)
        || !killer.channel().writeAll(script, deadline, never))
        return;
    killer.channel().sendEof();
    static_cast<void>(session.serveUntil(
        [&] { return killer.channel().isClosed() || killer.channel().hasExited(); }, deadline,
        never));
}

} // namespace sharewright
