#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keep-running.sh CONSOLE UMLDIR OPTIONS...: runs the kernel in the working directory, again after every reboot.
# Its own way to reboot would find the network device still busy; that is why it is told `noreboot`.
console=$1 state=$2
shift 2
while :; do
    rm -rf "$state"
    seen=$(wc -c <"$console")
    LD_LIBRARY_PATH=. ./linux.uml "$@"
    tail -c "+$((seen + 1))" "$console" | grep -aq '^reboot: Restarting system' || exit 0
done
