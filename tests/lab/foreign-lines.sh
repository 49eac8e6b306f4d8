#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs on a lab host as root: puts lines into exports, fstab and hosts that Sharewright does not own and must keep
# byte for byte: odd blanks, comments, a carriage return, bytes that are no UTF-8, a missing last line end.
set -eu
[ ! -e /etc/lab-foreign-lines ] || exit 0
: >/etc/lab-foreign-lines
printf '# by hand, 2019  \r\n/srv/other\t10.77.0.0/24(ro,no_subtree_check)   # nightly\n# caf\351' >/etc/exports
mkdir -p /srv/other /mnt/scratch
printf '\n# scratch \344\n\ntmpfs   /mnt/scratch\ttmpfs noauto,size=1m 0 0\n#last line without an end' >>/etc/fstab
printf '\n\t192.0.2.7   db.example  db # old\r\n\n# \377\n192.0.2.8 mail.example' >>/etc/hosts
