# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starting hosts and pulling their plugs. Source it.

. "$(dirname "${BASH_SOURCE[0]}")/network.sh"

# startTime PID: when that process began; tells it from a later one with the same number.
startTime() { { sed 's/.*) //' "/proc/$1/stat" | cut -d' ' -f20; } 2>/dev/null; }

isOn() {
    local pid began
    [ -s "$runDir/$1.pid" ] && read -r pid began <"$runDir/$1.pid" && [ -n "$began" ] &&
        [ "$(startTime "$pid")" = "$began" ]
}

# layDisks: makes the place of the hosts' disks, once. Journals and gluster flush all the time: in memory that costs nothing,
# on a slow disk it is most of a test's time. Pulling a host's plug loses nothing that it had flushed either way.
layDisks() {
    [ ! -e "$runDir/disks" ] || return 0
    if [ "$(df --output=avail -k "$LAB_TMP" | tail -n 1)" -ge 12000000 ]; then
        rm -rf "$diskDir"
        mkdir "$diskDir"
        ln -sfn "$diskDir" "$runDir/disks"
    else
        mkdir "$runDir/disks"
    fi
}

# powerOn HOST: starts its kernel in the background, in a pid namespace of its own: ending the recorded process
# ends the kernel and everything on it.
powerOn() {
    local host=$1 n=${1#host} console=$runDir/$1.console mac options disk
    isOn "$host" && return
    plugIn "$host"
    mac=$(printf '02:4c:41:42:00:%02x' "$n")
    options=(seccomp=on noreboot "umid=$host" "uml_dir=$runDir/uml" "mem=$LAB_MEM"
        "ubd0=$runDir/disks/$host.cow,$imageFile" root=/dev/ubda rw
        "vec0:transport=tap,ifname=tap$n,depth=64,gro=1,mac=$mac"
        con=null "con0=null,fd:1" selinux=0 systemd.show_status=0 "hostfs=$runDir/empty"
        "lab.name=$host" "lab.ip=$(addressOf "$host")")
    for ((disk = 1; disk <= LAB_DISKS; disk++)); do
        [ -f "$runDir/disks/$host.disk$disk" ] || truncate -s "$LAB_DISK" "$runDir/disks/$host.disk$disk"
        options+=("ubd$disk=$runDir/disks/$host.disk$disk")
    done
    (
        cd "$kernelDir" || exit
        # shellcheck disable=SC2094 # it only measures the console
        exec setsid unshare --pid --fork --kill-child ip netns exec "$LAB_NS" \
            env -i PATH=/usr/bin:/bin TMPDIR="$LAB_TMP" \
            "$labDir/keep-running.sh" "$console" "$runDir/uml/$host" "${options[@]}" \
            </dev/null >>"$console" 2>&1 9>&-
    ) &
    echo "$! $(startTime $!)" >"$runDir/$host.pid"
}

# awaitHost HOST: until ssh answers.
awaitHost() {
    local end=$((SECONDS + 120))
    until timeout 10 ip netns exec "$LAB_NS" ssh "${sshOptions[@]}" "root@$(addressOf "$1")" true 2>/dev/null; do
        if ! isOn "$1" || [ $SECONDS -ge $end ]; then
            tail -n 5 "$runDir/$1.console" >&2
            fail "$1 does not answer: the end of $runDir/$1.console is above."
        fi
        sleep 0.1
    done
}

# powerOff HOST: pulls the plug. The disks stay.
powerOff() {
    local pid
    if isOn "$1"; then
        read -r pid _ <"$runDir/$1.pid"
        kill -9 "$pid"
        while isOn "$1"; do sleep 0.1; done
    fi
    rm -rf "$runDir/$1.pid" "$runDir/uml/$1"
}

# hostsOn: the hosts that were powered on and not off again.
hostsOn() { find "$runDir" -maxdepth 1 -name '*.pid' -printf '%f\n' 2>/dev/null | sed 's/\.pid$//' | sort; }
