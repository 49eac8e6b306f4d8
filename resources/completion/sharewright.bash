# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_sharewright() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
    --sudo-password-file | --known-hosts | --ssh-config) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --to | --screenshots | --replay) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    --language) mapfile -t COMPREPLY < <(compgen -W "en de es fr ja pt_BR" -- "$word"); return ;;
    --run | --confirm | --diff | --practice-fault) return ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--json --dry-run --yes --offline --unshare --retire --confirm --sudo-password-file --known-hosts
            --ssh-config --run --diff --to --replay --practice --practice=nfs --practice=glusterfs --practice-fault --headless --screenshots --language --help --version" -- "$word")
    elif ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "check probe merge plan export apply unshare heal resume undo runs status" -- "$word"
            compgen -f -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -o filenames -F _sharewright sharewright
