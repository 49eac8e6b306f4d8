# shellcheck shell=sh
# shellcheck disable=SC3043 # `local` is not POSIX, but dash, bash and busybox sh all have it
# shellcheck disable=SC2015 # `a && b || { fail; }` is meant as it runs: fail when either fails
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Sharewright runtime: what every fragment of a plan calls. The contract is docs/runtime.md.
#
# For each action X:  sw_check_X ARGS   returns 0 already done, 10 would change, 11 cannot know yet, else error
#                     sw_apply_X ARGS   does it; may be cut off anywhere and run again
#                     sw_undo_X ARGS    takes back what this run's apply did, nothing else
# Set before any of them: SW_RUN (run id), SW_STEP (step id).
# Tests may set SW_ROOT: a prefix for /etc/fstab, /etc/exports*, /etc/systemd, /run and /var/lib.

LC_ALL=C
export LC_ALL
PATH="${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin"
export PATH
umask 022

SW_ROOT="${SW_ROOT:-}"
SW_RUN="${SW_RUN:-manual}"
SW_STEP="${SW_STEP:-step}"
SW_LOCK_WAIT="${SW_LOCK_WAIT:-120}"     # seconds to wait for another package tool
SW_MOUNT_WAIT="${SW_MOUNT_WAIT:-60}"    # seconds until a mount must have come
SW_IO_WAIT="${SW_IO_WAIT:-20}"          # seconds until a look at a file on a mount must have answered
SW_CANARY_WAIT="${SW_CANARY_WAIT:-20}"  # seconds for attribute caches of other hosts
SW_SETTLE="${SW_SETTLE:-3}"             # seconds that a started unit must stay up
SW_GLUSTER_WAIT="${SW_GLUSTER_WAIT:-200}"                  # seconds until a gluster command must have answered
SW_GLUSTER_PAUSES="${SW_GLUSTER_PAUSES:-1 2 4 8 8 8}"      # seconds between tries while gluster's lock is held
SW_POOL_WAIT="${SW_POOL_WAIT:-90}"      # seconds until all peers must be connected
SW_BRICK_WAIT="${SW_BRICK_WAIT:-60}"    # seconds until all bricks of a started volume must be up
SW_HEAL_WAIT="${SW_HEAL_WAIT:-1800}"    # seconds without progress after which waiting for the heal ends
SW_HEAL_NUDGE="${SW_HEAL_NUDGE:-30}"     # seconds without progress after which the names that wait to heal are looked up
SW_HEAL_SETTLE="${SW_HEAL_SETTLE:-120}"  # seconds that a change of bricks waits for files that wait to heal
SW_HEAL_READINGS="${SW_HEAL_READINGS:-3}" # readings without a waiting file that make a volume healed
SW_MOVE_WAIT="${SW_MOVE_WAIT:-1800}"    # seconds without progress after which a rebalance or a drain hangs
SW_MOVE_PASSES="${SW_MOVE_PASSES:-4}"   # how often at most a rebalance or a drain is begun while files cannot be moved
SW_POLL="${SW_POLL:-5}"                 # seconds at least between two looks at a heal, a rebalance or a drain

SW_NL='
'
SW_CR="$(printf '\r')"
SW_TAB='	' # one tab
