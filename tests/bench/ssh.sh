# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The SSH part of tests/bench/run: a private sshd for 64 loopback addresses, the bare libssh floor, the engine, peers.

: "${full:?run by tests/bench/run}" "${tiny:?run by tests/bench/run}"
sshd_program=$(PATH=$PATH:/usr/sbin:/sbin command -v sshd || true)
if [ -z "$sshd_program" ]; then
    echo "SSH: skipped, sshd is not installed."
    return 0
fi
floor_program=$(program bench_ssh_floor)
engine_program=$(program bench_ssh_engine)

work=$(mktemp -d)
servers=()
ssh_cleanup() {
    [ ${#servers[@]} -eq 0 ] || kill "${servers[@]}" 2>/dev/null || true
    rm -rf "$work"
}
trap ssh_cleanup EXIT

BENCH_USER=$(id -un)
export BENCH_USER
port=$((20000 + RANDOM % 20000))
while (echo >"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
[ "$(id -u)" != 0 ] || mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f "$work/host"
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
cp "$work/key.pub" "$work/authorized_keys"
for n in $(seq 64); do
    echo "[127.0.0.$n]:$port $(cut -d' ' -f1,2 "$work/host.pub")"
done >"$work/known_hosts"
# sshd takes at most 16 addresses.
for first in 1 17 33 49; do
    {
        for n in $(seq "$first" $((first + 15))); do echo "ListenAddress 127.0.0.$n:$port"; done
        cat <<CONFIG
HostKey $work/host
AuthorizedKeysFile $work/authorized_keys
PidFile none
# bash reads its start-up file for commands of sshd, too; what a person has in there is none of ours.
SetEnv HOME=$work
UsePAM no
UseDNS no
StrictModes no
PermitRootLogin yes
MaxStartups 2000:30:4000
CONFIG
    } >"$work/sshd.$first"
    "$sshd_program" -D -e -f "$work/sshd.$first" 2>>"$work/sshd.log" &
    servers+=($!)
done
for n in 1 17 33 49; do
    until (echo >"/dev/tcp/127.0.0.$n/$port") 2>/dev/null; do
        kill -0 "${servers[@]}" 2>/dev/null || { cat "$work/sshd.log" >&2; return 1; }
        sleep 0.05
    done
done

# Twelve guarded steps, as a switch to NFS has them: nothing is done twice.
cat >"$work/steps.txt" <<'STEPS'
[ -d @ROOT@/etc ] || mkdir -p @ROOT@/etc
[ -d @ROOT@/srv/conf ] || mkdir -p @ROOT@/srv/conf
[ -d @ROOT@/srv/md5 ] || mkdir -p @ROOT@/srv/md5
[ "$(stat -c %a @ROOT@/srv/conf)" = 2770 ] || chmod 2770 @ROOT@/srv/conf
[ -f @ROOT@/etc/fstab ] || echo "# static" >@ROOT@/etc/fstab
grep -q " /srv/conf " @ROOT@/etc/fstab || echo "nfs1:/srv/conf /srv/conf nfs4 hard,_netdev 0 0" >>@ROOT@/etc/fstab
grep -q " /srv/md5 " @ROOT@/etc/fstab || echo "nfs1:/srv/md5 /srv/md5 nfs4 hard,_netdev 0 0" >>@ROOT@/etc/fstab
[ -f @ROOT@/etc/exports ] || echo "/srv/conf 10.0.0.0/8(rw,sync)" >@ROOT@/etc/exports
[ -f @ROOT@/etc/dropin ] || printf "[Unit]\nRequiresMountsFor=/srv/conf\n" >@ROOT@/etc/dropin
[ -f @ROOT@/srv/conf/canary ] || echo canary >@ROOT@/srv/conf/canary
[ "$(cat @ROOT@/srv/conf/canary)" = canary ]
[ -L @ROOT@/conf ] || ln -s srv/conf @ROOT@/conf
STEPS

if [ "$full" = 1 ]; then
    counts=(1 8 32 64) runs=5 sessions=1000 clicks=9 flood_runs=3
elif [ "$tiny" = 1 ]; then
    counts=(1 2) runs=1 sessions=4 clicks=1 flood_runs=1
else
    counts=(1 8) runs=5 sessions=64 clicks=9 flood_runs=3
fi
most_hosts=${counts[-1]}

# measure PROGRAM MODE HOSTS: sets wall, cpu and value.
measure() {
    local line path=$engine_program
    [ "$1" = engine ] || path=$floor_program
    line=$("$path" "$2" "$3" "$port" "$work/key" "$work/known_hosts" "$work") || {
        echo "SSH: $1 $2 with $3 hosts failed: ${line:-no answer}" >&2
        return 1
    }
    read -r wall cpu _ value <<<"$line"
}
# compare MODE HOSTS RUNS: medians of floor and engine, taken in turn; for the job with fresh roots each time.
compare() {
    : >"$work/floor"
    : >"$work/engine"
    : >"$work/again"
    for _ in $(seq "$3"); do
        for who in floor engine; do
            rm -rf "$work/roots"
            measure $who "$1" "$2"
            echo "$wall $cpu" >>"$work/$who"
            if [ "$1$who" = jobengine ]; then
                measure engine job "$2"
                echo "$wall $cpu" >>"$work/again"
            fi
        done
    done
    floor_wall=$(cut -d' ' -f1 "$work/floor" | median)
    engine_wall=$(cut -d' ' -f1 "$work/engine" | median)
    engine_cpu=$(cut -d' ' -f2 "$work/engine" | median)
    again_wall=$(cut -d' ' -f1 "$work/again" | median)
}

job_section() {
    for n in "${counts[@]}"; do
        compare true "$n" "$runs"
        row "true on $n hosts, wall against bare libssh" "$(ratio "$engine_wall" "$floor_wall")" ratio ""
        connect_wall=$engine_wall
        compare job "$n" "$runs"
        row "12-step job on $n hosts, wall against bare libssh" "$(ratio "$engine_wall" "$floor_wall")" ratio 1.25
        row "12-step job on $n hosts, wall" "$(ratio "$engine_wall" 0.001)" ms ""
        row "12-step job on $n hosts, client CPU a host" \
            "$(awk -v c="$engine_cpu" -v n="$n" 'BEGIN { printf "%.2f", c * 1000 / n }')" ms "$([ "$n" -lt 8 ] || echo 3)"
        # Where a login takes long it is most of both.
        row "12-step job on $n hosts without connecting, second run against the first" \
            "$(awk -v c="$connect_wall" -v a="$again_wall" -v e="$engine_wall" \
                'BEGIN { printf "%.2f", (e > c) ? (a - c) / (e - c) : 1 }')" ratio "$([ "$n" -lt 8 ] || echo 0.85)"
    done
}
click_section() {
    measure engine click "$clicks"
    row "connect, run true, exit status: median of $clicks" "$value" ms 35
}
flood_section() {
    compare flood 1 "$flood_runs"
    row "a million lines received and on disk, against bare libssh" "$(ratio "$engine_wall" "$floor_wall")" ratio 1.5
}
sessions_section() {
    measure engine sessions "$sessions"
    row "memory of a session, thread included ($sessions held)" "$value" kB 100
}

peer_setup() {
    cat >"$work/ssh_config" <<CONFIG
Host *
    Port $port
    IdentityFile $work/key
    IdentitiesOnly yes
    UserKnownHostsFile $work/known_hosts
    BatchMode yes
CONFIG
    for n in $(seq "$most_hosts"); do
        # A peer gets one script a host, chosen by the address that it was reached at.
        sed "s|@ROOT@|$work/roots/$n|g" "$work/steps.txt" >"$work/script.127.0.0.$n"
    done
}
# peer_time HOSTS CMD...: medians of the seconds that CMD takes on fresh roots and of the CPU that it and its children use, our
# own job measured in turn: sets peer_wall, peer_cpu, engine_wall, engine_cpu.
peer_time() {
    local hosts=$1 TIMEFORMAT='%R %U %S'
    shift
    : >"$work/peer"
    : >"$work/engine"
    for _ in $(seq "$peer_runs"); do
        rm -rf "$work/roots"
        { time "$@" >"$work/peer.log" 2>&1; } 2>"$work/peer.time" || {
            echo "$1 failed; its last words:" >&2
            tail -n 5 "$work/peer.log" >&2
            return 1
        }
        awk '{ print $1, $2 + $3 }' "$work/peer.time" >>"$work/peer"
        rm -rf "$work/roots"
        measure engine job "$hosts"
        echo "$wall $cpu" >>"$work/engine"
    done
    peer_wall=$(cut -d' ' -f1 "$work/peer" | median)
    peer_cpu=$(cut -d' ' -f2 "$work/peer" | median)
    engine_wall=$(cut -d' ' -f1 "$work/engine" | median)
    engine_cpu=$(cut -d' ' -f2 "$work/engine" | median)
}
peer_runs=$([ "$full" = 1 ] && echo 3 || echo 1)

pdsh_section() {
    if ! command -v pdsh >/dev/null; then
        echo "pdsh: skipped, it is not installed."
        return 0
    fi
    peer_setup
    pdsh_job "$most_hosts"
    # It has to be so many times slower: the bounds are on our share of its time.
    row "job on $most_hosts hosts, share of pdsh's time, key exchange as shipped" "$(ratio "$engine_wall" "$peer_wall")" share \
        "$([ "$most_hosts" -lt 64 ] || echo 0.40)"
    echo "    KexAlgorithms ecdh-sha2-nistp256" >>"$work/ssh_config"
    local n
    for n in "${counts[@]}"; do
        pdsh_job "$n"
        # What the servers and the job's own commands need is the same for both, and they share these cores: with many hosts
        # a core both clients hardly count, however fast they are.
        row "job on $n hosts, share of pdsh's time, key exchange ecdh-sha2-nistp256" "$(ratio "$engine_wall" "$peer_wall")" \
            share "$([ "$n" -gt $((4 * $(nproc))) ] || echo 0.77)"
    done
    row "job on $n hosts, share of pdsh's CPU, key exchange ecdh-sha2-nistp256" "$(ratio "$engine_cpu" "$peer_cpu")" share \
        "$([ "$n" -lt 8 ] || echo 0.25)"
}
# pdsh_job HOSTS: as peer_time.
pdsh_job() {
    # shellcheck disable=SC2016 # for the shell of the host
    local script='set -- $SSH_CONNECTION; sh '"$work/script."'$3'
    seq -f '127.0.0.%.0f' "$1" >"$work/hosts"
    PDSH_SSH_ARGS_APPEND="-F $work/ssh_config" peer_time "$1" pdsh -S -R ssh -f 64 -w "^$work/hosts" "$script"
}
ansible_section() {
    if ! command -v ansible-playbook >/dev/null; then
        echo "Ansible: skipped, it is not installed."
        return 0
    fi
    peer_setup
    local peer_runs=1 step # a minute each at 64 hosts
    {
        echo "- hosts: all"
        echo "  gather_facts: false"
        echo "  tasks:"
        while IFS= read -r step; do
            step=${step//@ROOT@/$work/roots/\{\{ number \}\}}
            printf "    - ansible.builtin.shell: '%s'\n" "${step//\'/\'\'}"
        done <"$work/steps.txt"
    } >"$work/job.yml"
    for n in $(seq "$most_hosts"); do echo "127.0.0.$n number=$n"; done >"$work/inventory"
    ANSIBLE_FORKS=64 ANSIBLE_PIPELINING=True ANSIBLE_PYTHON_INTERPRETER=/usr/bin/python3 ANSIBLE_LOCALHOST_WARNING=False \
        ANSIBLE_SSH_ARGS="-F $work/ssh_config -o ControlMaster=auto -o ControlPersist=60s -o ControlPath=$work/%h" \
        peer_time "$most_hosts" ansible-playbook -i "$work/inventory" "$work/job.yml"
    row "job on $most_hosts hosts, share of tuned Ansible's time" "$(share "$engine_wall" "$peer_wall")" share \
        "$([ "$most_hosts" -lt 64 ] || echo 0.025)"
}

heading SSH
for section in job click flood sessions; do
    ! wants $section || "${section}_section"
done
# Peers take minutes: with --full, with --tiny, and when they are asked for.
for section in pdsh ansible; do
    if [ -n "${sections:-}" ] || [ "$full$tiny" != 00 ]; then
        ! wants $section || "${section}_section"
    else
        echo "$section: only with --full, or as ssh:$section."
    fi
done
ssh_cleanup
trap - EXIT
