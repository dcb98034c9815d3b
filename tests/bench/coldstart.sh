#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From the start of the program to its first painted window on a large workspace, and its memory some seconds later, beside DB
# Browser for SQLite on the same file, in turns. Both are looked at from outside, by bench_firstpaint, on a display of their own.
#
#   tests/bench/coldstart.sh [ROWS [ROUNDS]]   default: 1000000 rows, 5 rounds
#   WORKSPACE=FOLDER                           that workspace, on a copy, instead of one made here (about a minute)
#   FUSEBOARD=PROGRAM                          that one instead of the one that build/release has
#   MAPS=1                                     what is resident, by file, at the end
#
# As root it measures with an empty page cache too (/proc/sys/vm/drop_caches).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
rows=${1:-1000000}
rounds=${2:-5}

install_missing "${BUILD_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}" libx11-dev xvfb openbox sqlitebrowser
targets=(bench_firstpaint)
[ -n "${FUSEBOARD:-}" ] || targets+=(fuseboard)
[ -n "${WORKSPACE:-}" ] || targets+=(bench_workspace)
configure_and_build release "${targets[@]}"
fuseboard=${FUSEBOARD:-$PWD/build/release/app/fuseboard}
firstpaint=$PWD/build/release/tests/bench/bench_firstpaint

mkdir -p build
folder=$(mktemp -d -p "$PWD/build" coldstart.XXXXXX) # on the disk of the build, since it is large
started=()
finish() {
    local pid
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap finish EXIT

if [ -n "${WORKSPACE:-}" ]; then
    say "copying $WORKSPACE"
    mkdir "$folder/workspace"
    cp "$WORKSPACE"/workspace.db* "$folder/workspace/"
else
    say "writing a workspace of $rows rows"
    build/release/tests/bench/bench_workspace "$folder/workspace" "$rows" 7 >/dev/null
fi

mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$folder/number" 2>"$folder/xvfb.log" &
started+=($!)
number=
read -r -t 30 number <"$folder/number" || true
[ -n "$number" ] || die "the virtual display (Xvfb) did not start: $(cat "$folder/xvfb.log")"
export DISPLAY=:$number
openbox --sm-disable >"$folder/openbox.log" 2>&1 &
started+=($!)

# A home that both have been in before: what they set up on their very first start is not measured.
mkdir "$folder/home"
export HOME=$folder/home LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORM XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME FUSEBOARD_WORKSPACE
mkdir -m 700 "$folder/run"
export XDG_RUNTIME_DIR=$folder/run

start_of() { # NAME: the program's command line
    case $1 in
    fuseboard) command_line=("$fuseboard" "$folder/workspace") ;;
    browser) command_line=(sqlitebrowser "$folder/workspace/workspace.db") ;;
    esac
}

# measure NAME KIND: keeps the figures of one start.
measure() {
    local output figure value
    start_of "$1"
    output=$("$firstpaint" -- "${command_line[@]}" 2>"$folder/$1.log") || die "$1: $(cat "$folder/$1.log")"
    for figure in painted complete rss pss anonymous; do
        value=$(sed -nE "s|^$figure ([0-9.]+) .*|\1|p" <<<"$output")
        [ -n "$value" ] || die "$1 gave no figure '$figure': $output"
        printf '%s\n' "$value" >>"$folder/figures.$1.$2.$figure"
    done
    printf '  %-5s %-10s %s\n' "$2" "$1" "$(paste -sd' ' <<<"$output")"
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

say "one start each that does not count"
for name in fuseboard browser; do
    start_of "$name"
    "$firstpaint" --watch 3 -- "${command_line[@]}" >/dev/null 2>"$folder/$name.log" || die "$name: $(cat "$folder/$name.log")"
done
kinds=(warm)
if [ -w /proc/sys/vm/drop_caches ]; then
    kinds+=(empty)
else
    say "not root: only with a warm page cache"
fi
for round in $(seq "$rounds"); do
    printf 'round %s of %s\n' "$round" "$rounds"
    for kind in "${kinds[@]}"; do
        for name in fuseboard browser; do
            if [ "$kind" = empty ]; then
                sync
                echo 3 >/proc/sys/vm/drop_caches
            fi
            measure "$name" "$kind"
        done
    done
done

printf '\n%-44s %10s %10s %8s\n' "median of $rounds rounds" Fuseboard 'DB Browser' ratio
line() { # FIGURE KIND WORDS UNIT
    awk -v words="$3" -v unit="$4" -v ours="$(median "$folder/figures.fuseboard.$2.$1")" -v theirs="$(median "$folder/figures.browser.$2.$1")" \
        'BEGIN { printf "%-44s %7.0f %-2s %7.0f %-2s %6.2f ×\n", words, ours, unit, theirs, unit, ours / theirs }'
}
line painted warm 'first painted window, page cache warm' ms
line complete warm 'as it stays, page cache warm' ms
if [ "${#kinds[@]}" -gt 1 ]; then
    line painted empty 'first painted window, page cache empty' ms
    line complete empty 'as it stays, page cache empty' ms
fi
line rss warm 'resident, with shared libraries and files' MB
line pss warm 'resident, shared pages in proportion' MB
line anonymous warm 'anonymous: of the process alone' MB
if [ -n "${MAPS:-}" ]; then
    for name in fuseboard browser; do
        start_of "$name"
        printf '\n%s\n' "$name"
        "$firstpaint" --maps -- "${command_line[@]}" 2>/dev/null | grep '^  '
    done
fi
