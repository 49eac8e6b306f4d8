#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Sharewright asks a host before it plans. Reads only: no file is written, nothing is mounted, no cache is
# refreshed. The program appends the questions (core/facts/probescript.cpp) and reads the answer lines
# (core/facts/probeanswer.cpp). KEY is always the base64 form of the path beside it.
#
# Runs under dash, bash and busybox sh with the tools of 2014. No here-documents: bash writes them to disk.

LC_ALL=C
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin
export LC_ALL PATH

sw_newline='
'
sw_tab=$(printf '\t')
sw_paths=

answer() { printf 'SW1 %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }

# A process that waits for a dead NFS server ignores everything but KILL.
if timeout -k 1 5 true 2>/dev/null; then
    lim() { timeout -k 1 "$@"; }
else
    lim() {
        shift
        "$@"
    }
fi

b64() {
    if have base64; then
        base64 | tr -d '\n'
    else
        openssl base64 -A
    fi
}

sw_now() { date +%s.%N; }

# Mount points whose file system may not answer, as `type target` lines.
sw_hazards() {
    awk '{
        for (i = 7; i < NF && $i != "-"; i++) { }
        if ($(i + 1) !~ /^(nfs|cifs|smb|ceph|fuse|autofs|9p|gluster|afs|lustre|gpfs|ocfs2|gfs2)/) next
        target = $5
        gsub(/\\040/, " ", target); gsub(/\\011/, "\t", target); gsub(/\\134/, "\\", target)
        print $(i + 1) " " target
    }' /proc/self/mountinfo
}

# Prints the type of the network file system or automount point that holds PATH, or nothing.
sw_hazard_of() {
    sw_found=
    sw_longest=0
    sw_ifs=$IFS
    IFS=$sw_newline
    set -f
    for sw_hazard in $sw_hazard_list; do
        sw_target=${sw_hazard#* }
        case $1/ in
        "${sw_target%/}"/*)
            if [ "${#sw_target}" -ge "$sw_longest" ]; then
                sw_longest=${#sw_target}
                sw_found=${sw_hazard%% *}
            fi
            ;;
        esac
    done
    set +f
    IFS=$sw_ifs
    printf '%s' "$sw_found"
}

sw_begin() {
    answer begin 1 "$(sw_now)"
    sw_hazard_list=$(sw_hazards)
}
sw_end() { answer end "$(sw_now)"; }

sw_system() {
    answer root "$(id -u)"
    answer hostname "$(uname -n)"
    answer kernel "$(uname -r)"
    answer arch "$(uname -m)"
    for sw_file in /etc/os-release /usr/lib/os-release; do
        if [ -r "$sw_file" ]; then
            answer os "$(b64 <"$sw_file")"
            break
        fi
    done
}

# PACKAGE...
sw_packages() {
    for sw_name; do answer package "$sw_name" absent; done
    if have dpkg-query; then
        # shellcheck disable=SC2016 # dpkg-query expands these
        lim 10 dpkg-query -W -f='SW1 package ${Package} ${db:Status-Status} ${Version}\n' "$@"
    elif have rpm; then
        lim 10 rpm -q --qf 'SW1 package %{NAME} installed %|EPOCH?{%{EPOCH}:}|%{VERSION}-%{RELEASE}\n' "$@"
    fi
}

# PACKAGE... Only apt can say without writing caches or logs; with them off it keeps its index in memory.
sw_candidates() {
    set -- /var/lib/apt/lists/*_Packages* -- "$@"
    [ -e "$1" ] && have apt-cache || return 0
    while [ "$1" != -- ]; do shift; done
    shift
    lim 10 apt-cache -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= policy "$@" | awk '
        /^[^ ]/ { name = $1; sub(/:$/, "", name) }
        /^  Candidate:/ && $2 != "(none)" { print "SW1 candidate " name " " $2 }
        END { if (NR) print "SW1 candidates known" }'
}

sw_package_lock() {
    for sw_file in /var/lib/dpkg/lock-frontend /var/lib/dpkg/lock /var/lib/rpm/.rpm.lock; do
        [ -e "$sw_file" ] || continue
        sw_pid=$(awk -v inode="$(stat -c %i "$sw_file")" '
            $4 == "WRITE" { n = split($6, where, ":"); if (where[n] == inode) { print $5; exit } }' /proc/locks)
        [ -n "$sw_pid" ] && sw_package_holder "$sw_pid" && return
    done
    for sw_file in /var/run/yum.pid /var/run/dnf.pid /var/cache/dnf/metadata_lock.pid; do
        [ -r "$sw_file" ] && read -r sw_pid <"$sw_file" && [ -d "/proc/$sw_pid" ] &&
            sw_package_holder "$sw_pid" && return
    done
}
sw_package_holder() {
    sw_name=
    [ -r "/proc/$1/comm" ] && read -r sw_name <"/proc/$1/comm"
    answer packagelock "$1" "$sw_name"
}

# UNIT... and every PHP pool, whatever its version. Names come back with all their aliases. A service that is
# merely not seen would not be stopped, so a list that is not whole says so.
sw_units() {
    if ! have systemctl; then
        answer incomplete units
        return
    fi
    # shellcheck disable=SC2046 # unit names hold no blanks
    set -- "$@" $(lim 10 systemctl list-unit-files --no-legend 'php*-fpm.service' | awk '{ print $1 }')
    {
        lim 30 systemctl show -p Id -p Names -p LoadState -p ActiveState -p UnitFileState -- "$@"
        printf '\nended=%s\n' "$?"
    } | awk -F= '
        function flush() {
            if (v["Id"] != "" && v["LoadState"] != "") {
                print "SW1 unit " v["LoadState"] " " v["ActiveState"] " " \
                      (v["UnitFileState"] == "" ? "-" : v["UnitFileState"]) " " v["Id"] " " v["Names"]
                units++
            }
            split("", v)
        }
        $1 == "ended" { flush(); if ($2 == 124 || $2 == 137 || !units) print "SW1 incomplete units"; next }
        $0 == "" { flush(); next }
        { key = $1; sub(/^[^=]*=/, ""); v[key] = $0 }'
}

# USER...
sw_users() {
    for sw_name; do
        sw_line=$(lim 3 id "$sw_name")
        case $? in
        0) answer user "$sw_name" "$sw_line" ;;
        124 | 137) answer incomplete users ;;
        esac
    done
}

# GROUP...
sw_groups() {
    for sw_name; do
        if have getent; then
            sw_line=$(lim 3 getent group "$sw_name")
        else
            sw_line=$(grep "^$sw_name:" /etc/group)
        fi
        [ -n "$sw_line" ] && answer group "$sw_name" "$(printf '%s' "$sw_line" | cut -d: -f3)"
    done
}

# SECTION FILE KEY... prints the named keys only: the files hold passwords. Where a block of Sharewright sets a key,
# KEY@block is what it says, and KEY@before what the lines outside of it say.
sw_conf() {
    sw_section=$1
    sw_file=$2
    shift 2
    [ -r "$sw_file" ] || return 0
    awk -v section="$sw_section" -v keys="$*" '
        BEGIN { n = split(keys, list, " "); for (i = 1; i <= n; i++) wanted[list[i]] = 1 }
        /^# (BEGIN|END) sharewright / { inside = ($2 == "BEGIN") }
        /^[A-Za-z]/ && ($1 in wanted) {
            key = $1; sub(/^[^ \t]+[ \t]*/, ""); print "SW1 " section " " key " " $0
            if (inside) block[key] = $0
            else before[key] = $0
        }
        END {
            for (key in block) {
                print "SW1 " section " " key "@block " block[key]
                if (key in before) print "SW1 " section " " key "@before " before[key]
            }
        }' "$sw_file"
}

# Further servers on one host, each with an incomingdir of its own.
sw_instances() {
    for sw_file in /etc/pandora/conf.d/*.conf; do
        [ -f "$sw_file" ] && grep -q '^incomingdir' "$sw_file" && answer pandora instance "$sw_file"
    done
}

# The ExecStart= in force, from what `systemctl cat` prints: an empty one forgets those before. With `ours` only what
# Sharewright's drop-in says, without it only what everybody else says.
sw_exec_start() {
    awk -v wanted="$1" '
        /^# \// { ours = ($2 ~ /\/sharewright-tentacle\.conf$/) ? "ours" : "" }
        { line = held $0; held = "" }
        /\\$/ { held = substr(line, 1, length(line) - 1) " "; next }
        ours == wanted && line ~ /^[ \t]*ExecStart[ \t]*=/ { sub(/^[^=]*=[ \t]*/, "", line); value = line }
        END { print value }'
}

# SCRIPT NAME: the last value that an init script gives a variable, outside of Sharewright's block.
sw_script_value() {
    awk -v name="$2" '
        /^# (BEGIN|END) sharewright / { inside = ($2 == "BEGIN") }
        !inside && index($0, name "=") == 1 { value = substr($0, length(name) + 2) }
        END { gsub(/^["\047]|["\047][ \t]*$/, "", value); print value }' "$1"
}

# The filters behind -i, without what else the text holds.
sw_filters_in() { sed -n "s/^\(.*[ \"']\)\{0,1\}-i *\([^ \"']*\).*/\2/p"; }

# KEY... How tentacle is started, where its filters stand, and its settings. A command line that holds a password
# (-x) is not told.
sw_tentacle() {
    sw_file=/etc/tentacle/tentacle_server.conf
    sw_line=
    if have systemctl; then
        sw_name=$(lim 5 systemctl show -p User tentacle_serverd.service)
        [ -n "${sw_name#User=}" ] && answer tentacle user "${sw_name#User=}"
        sw_unit=$(lim 5 systemctl cat tentacle_serverd.service)
        sw_line=$(printf '%s\n' "$sw_unit" | sw_exec_start '')
        case $sw_line in
        *' -x'*) answer tentacle secret "$(printf '%s' "$sw_line" | sw_filters_in)" ;;
        ?*) answer tentacle exec "$sw_line" ;;
        esac
        sw_name=$(printf '%s\n' "$sw_unit" | sw_exec_start ours)
        [ -n "$sw_name" ] && answer tentacle exec@block "$sw_name"
    fi
    sw_name=$(printf '%s' "$sw_line" | sed -n 's/.* -F  *\([^ ;]*\).*/\1/p')
    [ -n "$sw_name" ] && sw_file=$sw_name
    for sw_script in /etc/init.d/tentacle_serverd /etc/rc.d/init.d/tentacle_serverd; do
        [ -r "$sw_script" ] && sw_tentacle_script "$sw_script" && break
    done
    [ -r "$sw_file" ] && answer tentacle config "$sw_file"
    sw_conf tentacle "$sw_file" "$@"
}
# SCRIPT. Its configuration file, if it names one, becomes sw_file, unless a unit starts tentacle without the script.
sw_tentacle_script() {
    answer tentacle script "$1"
    answer tentacle initdirectory "$(sw_script_value "$1" PANDORA_SERVER_PATH)"
    sw_name=$(sw_script_value "$1" TENTACLE_EXT_OPTS | sw_filters_in)
    [ -n "$sw_name" ] && answer tentacle initfilters "$sw_name"
    sw_name=$(sed -n '/^# BEGIN sharewright tentacle/,/^# END sharewright tentacle/p' "$1" | sw_filters_in)
    [ -n "$sw_name" ] && answer tentacle initfilters@block "$sw_name"
    sw_name=$(sw_script_value "$1" TENTACLE_CONFIG_FILE)
    [ -n "$sw_name" ] || return 0
    answer tentacle initconfig "$sw_name"
    case $sw_line in '' | *init.d/*) sw_file=$sw_name ;; esac
}

# pandora_server's init script on EL starts the watchdog, so no unit tells of it.
sw_watchdog() {
    for sw_file in /proc/[0-9]*/comm; do
        sw_name=
        [ -r "$sw_file" ] && read -r sw_name <"$sw_file"
        [ "$sw_name" = pandora_ha ] && answer pandora watchdog running && return
    done
}

# BOOLEAN...
sw_selinux() {
    if [ -r /sys/fs/selinux/enforce ]; then
        answer selinux "$(cat /sys/fs/selinux/enforce)"
        for sw_name; do
            [ -r "/sys/fs/selinux/booleans/$sw_name" ] &&
                answer sebool "$sw_name" "$(cut -d' ' -f1 "/sys/fs/selinux/booleans/$sw_name")"
        done
    elif [ -e /etc/selinux/config ]; then
        answer selinux disabled
    fi
}

# CLIENT. A firewall counts when it is active. The zone is that of the way to CLIENT, which may be empty.
sw_firewall() {
    if have firewall-cmd && lim 3 systemctl -q is-active firewalld.service; then
        answer firewall firewalld
        sw_zone=
        sw_line=$(sw_interface_to "$1")
        [ -n "$sw_line" ] && sw_zone=$(lim 5 firewall-cmd --get-zone-of-interface="$sw_line")
        [ -n "$sw_zone" ] || sw_zone=$(lim 5 firewall-cmd --get-default-zone)
        answer zone "$sw_zone"
    elif have ufw && grep -qi '^ENABLED=yes' /etc/ufw/ufw.conf; then
        if [ "$(id -u)" != 0 ] || lim 5 ufw status | grep -q '^Status: active'; then
            answer firewall ufw
        fi
    fi
}
sw_interface_to() {
    [ -n "$1" ] && have ip || return 0
    sw_address=$(lim 3 getent ahosts "$1" | awk 'NR == 1 { print $1 }')
    ip -o route get "${sw_address:-$1}" | sed -n 's/.* dev \([^ ]*\).*/\1/p'
}

# TOOL...
sw_tools() {
    for sw_name; do have "$sw_name" && answer tool "$sw_name"; done
}

# KEY PATH SUFFIX. An automount point that nobody uses is left alone: to touch it would mount it.
sw_folder() {
    sw_beside "$1" "${2%/*}"
    if [ "$(sw_hazard_of "$2")" = autofs ]; then
        answer folder "$1" automount
        return
    fi
    sw_real=$(lim 3 readlink -f -- "$2")
    case $? in 124 | 137) answer folder "$1" hangs && return ;; esac
    : "${sw_real:=$2}"
    if [ "$(sw_hazard_of "$sw_real")" = autofs ]; then
        answer folder "$1" automount
        return
    fi
    sw_paths="$sw_paths$1$sw_tab$sw_real$sw_newline"
    sw_line=$(lim 3 stat -L -c '%a %u %g %F' -- "$2" 2>&1)
    case $?-$sw_line in
    124-* | 137-*) answer folder "$1" hangs && return ;;
    0-*) answer folder "$1" is "$sw_line" ;;
    # A FUSE process that died, or a server that forgot the handle.
    *' not connected' | *' Stale file handle') answer folder "$1" hangs && return ;;
    *) answer folder "$1" missing ;;
    esac
    answer real "$1" "$(printf '%s' "$sw_real" | b64)"
    [ -L "$2" ] && answer link "$1"
    sw_space "$1" "$sw_real"
    if [ -z "$(sw_hazard_of "${2%/*}")" ]; then
        if [ -e "$2$3" ] || [ -L "$2$3" ]; then answer aside "$1"; fi
    fi
}

# KEY DIRECTORY. Free bytes for what may have to stand beside a folder.
sw_beside() {
    [ -z "$(sw_hazard_of "$2")" ] || return 0
    sw_line=$(lim 3 stat -f -c '%a %S' -- "${2:-/}") || return 0
    answer beside "$1" $((${sw_line% *} * ${sw_line#* }))
}

# KEY PATH. Free bytes where PATH is or would be.
sw_space() {
    sw_near=$2
    if [ -z "$(sw_hazard_of "$2")" ]; then
        while [ -n "$sw_near" ] && [ ! -d "$sw_near" ]; do sw_near=${sw_near%/*}; done
    fi
    sw_line=$(lim 3 stat -f -c '%a %S' -- "${sw_near:-/}") || return 0
    answer space "$1" $((${sw_line% *} * ${sw_line#* })) "$(printf '%s' "${sw_near:-/}" | b64)"
}

# SECONDS KEY PATH [KEY PATH]... counts all of them within SECONDS. Network file systems are not walked.
sw_counts() {
    sw_until=$(($(date +%s) + $1))
    shift
    while [ "$#" -ge 2 ]; do
        sw_left=$((sw_until - $(date +%s)))
        if [ "$sw_left" -gt 0 ] && [ -z "$(sw_hazard_of "$2")" ] && [ -d "$2" ]; then
            sw_count "$sw_left" "$1" "$2"
        fi
        shift 2
    done
}
sw_count() {
    {
        lim "$1" find "$3/" -xdev -mindepth 1 -printf '%b\n'
        # Files that vanish meanwhile make find fail; for root that is all a failure can mean.
        case $?-$(id -u) in 124-* | 137-*) ;; 0-* | *-0) echo whole ;; esac
    } | awk -v key="$2" '
        $1 == "whole" { whole = 1; next }
        { files++; blocks += $1 }
        END { if (whole) printf "SW1 count %s %.0f %.0f\n", key, files, blocks * 512 }'
}

# Processes with an open file or their working directory in a folder. Reads link texts, touches no target.
sw_users_of_folders() {
    [ -n "$sw_paths" ] || return 0
    lim 4 find /proc/[0-9]*/fd /proc/[0-9]*/cwd -maxdepth 1 -type l -printf '%p\t%l\n' |
        SW_PATHS=$sw_paths awk -F '\t' '
            BEGIN {
                n = split(ENVIRON["SW_PATHS"], rows, "\n") - 1
                for (i = 1; i <= n; i++) { split(rows[i], field, "\t"); key[i] = field[1]; path[i] = field[2] }
            }
            {
                for (i = 1; i <= n; i++)
                    if ($2 == path[i] || index($2, path[i] "/") == 1) {
                        split($1, part, "/"); pid = part[3]
                        if (seen[i, pid]++ || shown[i]++ >= 20) continue
                        name = "?"; getline name < ("/proc/" pid "/comm"); close("/proc/" pid "/comm")
                        print "SW1 busy " key[i] " " pid " " name
                    }
            }'
}

# ADDRESS PORT. Says open, refused (somebody answered), filtered (nobody did) or unresolved.
sw_port() {
    if have bash; then
        # shellcheck disable=SC2016 # bash expands these
        sw_line=$(lim 2 bash -c 'exec 3<>"/dev/tcp/$1/$2" && echo open' probe "$1" "$2" 2>&1)
    elif have perl; then
        # shellcheck disable=SC2016 # perl expands these
        sw_line=$(lim 2 perl -MIO::Socket::INET -e \
            'print IO::Socket::INET->new(PeerAddr=>$ARGV[0],PeerPort=>$ARGV[1])?"open":$@' "$1" "$2" 2>&1)
    elif have python3; then
        sw_line=$(lim 2 python3 -c \
            'import socket,sys;socket.create_connection((sys.argv[1],int(sys.argv[2])));print("open")' "$1" "$2" 2>&1)
    else
        return 0
    fi
    case $sw_line in
    *open) sw_line=open ;;
    *efused*) sw_line=refused ;;
    *'not known'* | *'name resolution'* | *'hostname'* | *'No address'*) sw_line=unresolved ;;
    *) sw_line=filtered ;;
    esac
    answer port "$2" "$sw_line" "$1"
}

# KEY PATH
sw_file() {
    if [ ! -f "$2" ]; then
        answer file "$1" missing
        return
    fi
    sw_line=$(lim 3 stat -L -c '%a %u %g %s' -- "$2") || return 0
    if [ ! -r "$2" ]; then
        answer file "$1" "$sw_line" unreadable
    elif [ "${sw_line##* }" -gt 262144 ]; then
        answer file "$1" "$sw_line" sum "$(lim 10 sha256sum <"$2" | cut -d' ' -f1)"
    else
        answer file "$1" "$sw_line" text "$(b64 <"$2")"
    fi
}

# PATH... of which some may be patterns that matched nothing.
sw_files() {
    for sw_path; do
        [ -f "$sw_path" ] && sw_file "$(printf '%s' "$sw_path" | b64)" "$sw_path"
    done
}

sw_mounts() {
    sw_line=$(lim 3 findmnt -J -o TARGET,SOURCE,FSTYPE,OPTIONS | b64)
    if [ -n "$sw_line" ]; then
        answer mounts "$sw_line"
    else
        answer mountinfo "$(b64 </proc/self/mountinfo)"
    fi
}
