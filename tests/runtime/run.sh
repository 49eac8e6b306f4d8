#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh dash|bash|busybox TEST [as-nobody]: one file of cases under one shell. 77: cannot be tested here.

here="$(cd -- "$(dirname -- "$0")" && pwd)"
command -v "$1" >/dev/null || { echo "$1 is not installed"; exit 77; }
case "$1" in
busybox) shell='busybox sh' ;;
bash) shell='bash --posix' ;;
*) shell="$1" ;;
esac
export SW_TEST_SHELL="$shell"
file="$here/test_$2.sh"
if [ "${3:-}" != as-nobody ]; then
    # shellcheck disable=SC2086 # the shell and its option
    exec $shell "$file"
fi
if [ "$(id -u)" != 0 ] || ! command -v setpriv >/dev/null; then
    echo "not root: the plain run has tested this already"
    exit 77
fi
if ! setpriv --reuid=65534 --regid=65534 --clear-groups test -r "$file"; then
    echo "nobody may not read $here, for example because it lies in root's home"
    exit 77
fi
# shellcheck disable=SC2086
exec setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/ TMPDIR=/tmp $shell "$file"
