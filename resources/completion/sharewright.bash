# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_sharewright() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
    --sudo-password-file | --known-hosts | --ssh-config) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --to | --screenshots) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    --run) return ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--json --dry-run --yes --offline --sudo-password-file --known-hosts
            --ssh-config --run --to --practice --headless --screenshots --help --version" -- "$word")
    elif ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "check probe plan export apply resume undo runs status" -- "$word"
            compgen -f -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -o filenames -F _sharewright sharewright
