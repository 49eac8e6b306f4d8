# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# /var/lib/dpkg/status of a new host, made from the archive's Packages file.
BEGIN {
    RS = ""
    FS = "\n"
    base = " adduser apt base-files bash coreutils dash dpkg findutils gawk grep iproute2 libc6 openssh-server sed sudo systemd tar util-linux "
    if (role != "nas") base = base "apache2 php8.2-fpm "
}
{
    name = $1
    sub(/^Package: /, "", name)
    if (index(base, " " name " ") == 0) next
    print $1
    print "Status: install ok installed"
    for (i = 2; i <= NF; i++) if ($i !~ /^Filename:/) print $i
    print ""
}
