# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every script behind ./dev shares: where things lie and how they speak. Source it.
# shellcheck disable=SC2034 # used by those who source this

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cacheDir=${XDG_CACHE_HOME:-$HOME/.cache}/sharewright
# What one checkout compiled serves the next one, wherever it lies.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
# What a source includes is known from its last compilation; preprocessing it again to find out takes longer than the rest.
export CCACHE_DEPEND=1
# Without these ccache refuses precompiled headers.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
ksyntaxPrefix=$cacheDir/ksyntaxhighlighting-5.116

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# asRoot CMD...: runs CMD as root, with sudo where needed.
asRoot() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "This needs root: $*. Run it as root, or install sudo and try again."
    fi
}

# osField NAME: one value of /etc/os-release.
osField() { (. /etc/os-release && eval "printf '%s' \"\${$1:-}\""); }

# distribution: which column of setup/packages.tsv is this machine's.
distribution() {
    case $(osField ID) in
    debian) say "debian-$(osField VERSION_ID | cut -d. -f1)" ;;
    *)
        case " $(osField ID) $(osField ID_LIKE) " in
        *' ubuntu '*) say ubuntu ;;
        *' fedora '*) say fedora ;;
        *' debian '*) say debian-13 ;;
        *) say unknown ;;
        esac
        ;;
    esac
}

# tool NAME VERSION: the command of that major version, as NAME-VERSION or as plain NAME. Nothing if there is none.
tool() {
    if command -v "$1-$2" >/dev/null; then
        say "$1-$2"
    elif command -v "$1" >/dev/null && "$1" --version | grep -q "version $2\."; then
        say "$1"
    fi
}

# qtTool NAME: the command of Qt 6 of that name, where its own folder or the PATH has it. Nothing if there is none.
qtTool() {
    local folder
    for folder in /usr/lib/qt6/bin /usr/lib64/qt6/bin; do
        [ ! -x "$folder/$1" ] || {
            say "$folder/$1"
            return
        }
    done
    command -v "$1-qt6" || command -v "$1" || true
}

# configure PRESET: once; afterwards the build itself notices what changed. ccache and mold where they are installed.
configure() {
    local options=()
    [ ! -f "$root/build/$1/build.ninja" ] || return 0
    ! command -v ccache >/dev/null || options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    ! command -v mold >/dev/null || options+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold)
    (cd "$root" && cmake --preset "$1" --log-level=WARNING "${options[@]}")
}

# build PRESET [TARGETS...]
build() {
    local preset=$1
    shift
    configure "$preset"
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"})
}
