#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs on a lab host as root: makes it look like a Pandora FMS server with console, busy and full of odd names.
# ./dev lab ssh host1 sh -s <tests/lab/seed-pandora.sh; AGENTS is how many agents it has, ACLS=yes adds access lists.
set -eu

spool=/var/spool/pandora/data_in
console=/var/www/html/pandora_console
host=$(hostname)

addUsers() {
    # Without further groups: an NFS server that looks groups up itself (Debian's does) would not know of them.
    getent passwd pandora >/dev/null || useradd -r -m -d /home/pandora -s /bin/false pandora
}

addFolders() {
    install -d -o pandora -g pandora -m 755 /var/spool/pandora
    install -d -o pandora -g www-data -m 2770 $spool
    for folder in conf md5 collections netflow; do
        install -d -o pandora -g www-data -m 2770 "$spool/$folder"
    done
    install -d -o www-data -g www-data -m 755 $console
    install -d -o www-data -g www-data -m 2770 $console/attachment
}

# addAgents: what Tentacle would have brought: a configuration and its checksum per agent.
addAgents() {
    python3 - "$spool" "$host" "${AGENTS:-150}" <<'EOF'
import hashlib, sys
spool, host, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
for n in range(count):
    agent = "%s-agent-%d" % (host, n)
    name = hashlib.md5(agent.encode()).hexdigest()
    text = "server_ip 10.77.0.11\nagent_name %s\ninterval 300\n" % agent
    with open("%s/conf/%s.conf" % (spool, name), "w") as file:
        file.write(text)
    with open("%s/md5/%s.md5" % (spool, name), "w") as file:
        file.write(hashlib.md5(text.encode()).hexdigest() + "\n")
EOF
}

# addOddNames: everything a name may be made of on a file system.
addOddNames() {
    cd $spool/collections
    mkdir -p fc_1/bin 'fc 2/deep er/  three  ' .hidden empty
    printf '#!/bin/sh\necho plugin\n' >fc_1/bin/plugin.sh
    chmod 755 fc_1/bin/plugin.sh
    printf 'a' >' leading blank'
    printf 'b' >'trailing blank '
    printf 'c' >'quo"te'\''s'
    printf 'd' >"$(printf 'line\nbreak')"
    printf 'e' >"$(printf 'tab\there')"
    printf 'f' >-rf
    printf 'g' >'back\slash'
    printf 'h' >'*'
    # shellcheck disable=SC2016
    printf 'i' >'$HOME'
    printf 'j' >'übergröße-日本.conf'
    printf 'k' >"$(printf 'invalid-\377\376-utf8')"
    printf 'l' >.dotfile
    printf 'm' >"$(printf '%0250d' 7)"
    printf 'n' >'fc 2/deep er/  three  /#comment'
    : >zero-bytes
    ln -sf fc_1/bin/plugin.sh relative-link
    ln -sf /nonexistent dangling-link
    dd if=/dev/zero of=sparse bs=1 count=1 seek=5000000 2>/dev/null
    dd if=/dev/urandom of=random.bin bs=64k count=16 2>/dev/null
    touch -d '2019-02-03 04:05:06' zero-bytes random.bin
    n=0
    while [ $n -lt 60 ]; do
        printf 'flow %d of %s\n' $n "$host" >"$spool/netflow/nfcapd.2026010100$n"
        printf 'attachment %d of %s\n' $n "$host" >"$console/attachment/report $n.pdf"
        n=$((n + 1))
    done
    chown -R -h pandora:www-data $spool/conf $spool/md5 $spool/collections $spool/netflow
    chown -R -h www-data:www-data $console/attachment
    chmod -R o= $spool/conf $spool/md5 $spool/collections $spool/netflow $console/attachment
    find $spool/collections -type d -exec chmod 2770 {} +
}

# addAccessLists: more than owner, group and mode say, on some files and as a folder's default.
addAccessLists() {
    [ "${ACLS:-}" = yes ] || return 0
    setfacl -m u:nobody:r $spool/collections/random.bin $spool/collections/.dotfile
    setfacl -m g:adm:rx -d -m g:adm:rx "$spool/collections/fc 2"
}

addSettings() {
    mkdir -p /etc/pandora /etc/tentacle /var/log/pandora
    cat >/etc/pandora/pandora_server.conf <<EOF
# Pandora FMS server of $host
servername $host
incomingdir $spool
log_file /var/log/pandora/pandora_server.log
dbhost 10.77.0.1
dbuser pandora
dbpass not-a-real-secret
user pandora
group www-data
tentacle_service_watchdog 1
EOF
    cat >/etc/tentacle/tentacle_server.conf <<EOF
addresses 0.0.0.0
port 41121
max_connections 10
daemon 1
directory $spool
user pandora
filters .*\.conf:conf;.*\.md5:md5;.*\.zip:collections
EOF
    chmod 640 /etc/pandora/pandora_server.conf
}

# addUnits: services that do nothing but write a heartbeat where the real ones write, so that a test sees which
# folder they had before their eyes; and the watchdog that starts them again, as Pandora's does.
addUnits() {
    cat >/usr/local/bin/lab-heartbeat <<'EOF'
#!/bin/sh
while :; do
    # As a real service, it logs what fails and goes on: while GlusterFS moves a file, opening it may be denied for a moment.
    (date +%s >"$1/.$(hostname)-$2.heartbeat") || echo "a heartbeat was not written"
    sleep 1
done
EOF
    cat >/usr/local/bin/lab-watchdog <<'EOF'
#!/bin/sh
while :; do
    for unit in tentacle_serverd pandora_server; do
        systemctl is-active --quiet $unit || systemctl start --no-block $unit
    done
    sleep 2
done
EOF
    chmod 755 /usr/local/bin/lab-heartbeat /usr/local/bin/lab-watchdog
    addUnit pandora_server pandora "/usr/local/bin/lab-heartbeat $spool/conf server"
    addUnit tentacle_serverd pandora "/usr/local/bin/lab-heartbeat $spool/conf tentacle"
    addUnit apache2 www-data "/usr/local/bin/lab-heartbeat $console/attachment console"
    addUnit pandora_ha root /usr/local/bin/lab-watchdog
    systemctl daemon-reload
    systemctl enable --now pandora_server tentacle_serverd apache2 pandora_ha 2>/dev/null
}

addUnit() {
    cat >"/lib/systemd/system/$1.service" <<EOF
[Unit]
Description=$1 of the lab
After=network.target

[Service]
User=$2
UMask=0007
ExecStart=$3

[Install]
WantedBy=multi-user.target
EOF
}

umask 007
addUsers
addFolders
addAgents
addOddNames
addAccessLists
umask 022
addSettings
addUnits
