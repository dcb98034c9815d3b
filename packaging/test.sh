#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Fuseboard with its test preset and runs every test. Tests of the window get a virtual display of their own.
#
#   packaging/test.sh [--preset dev|asan|tsan|core-only] [arguments for ctest, such as -R store -V]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

preset=dev
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
    --preset)
        [ $# -ge 2 ] || die "--preset needs a name: dev, asan, tsan or core-only."
        preset=$2
        shift
        ;;
    --help | -h)
        sed -n '3,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) arguments+=("$1") ;;
    esac
    shift
done

install_missing "${BUILD_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
# Signatures are checked against a package from npm, which ctest puts into the build folder. A node of one's own will do.
if [ -z "$(command -v node)" ] || [ -z "$(command -v npm)" ]; then
    install_missing nodejs npm
fi
configure_and_build "$preset"

# Windows are tested in a real one: an X server without a screen, and a window manager so that activation works.
started=()
stop_display() {
    local pid
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    [ -z "${display_folder:-}" ] || rm -rf "$display_folder"
}
trap stop_display EXIT
if [ -z "${FUSEBOARD_TEST_DISPLAY:-}" ] && [ "$preset" != core-only ]; then
    display_folder=$(mktemp -d)
    # -displayfd: the server picks a free number and says so once it is ready.
    mkfifo "$display_folder/number"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$display_folder/number" 2>"$display_folder/log" &
    started+=($!)
    number=
    read -r -t 30 number <"$display_folder/number" || true
    [ -n "$number" ] || {
        cat "$display_folder/log" >&2
        die "the virtual display (Xvfb) did not start."
    }
    export FUSEBOARD_TEST_DISPLAY=":$number"
    DISPLAY=$FUSEBOARD_TEST_DISPLAY openbox --sm-disable >"$display_folder/openbox" 2>&1 &
    started+=($!)
fi

say "running the tests (preset $preset)"
display=()
[ -z "${FUSEBOARD_TEST_DISPLAY:-}" ] || display=("DISPLAY=$FUSEBOARD_TEST_DISPLAY")
run_ctest() { env -u WAYLAND_DISPLAY -u DISPLAY "${display[@]}" ctest --preset "$preset" --output-on-failure "$@"; }
if run_ctest -j2 "${arguments[@]}"; then
    say "every test passed"
    exit
fi
# A loaded machine can keep a window from its focus, or a program from being loaded at all. Whatever failed has to pass three times
# in a row with the machine to itself, and is named; where many failed, it was not the machine.
failed=build/$preset/Testing/Temporary/LastTestsFailed.log
[ -s "$failed" ] && [ "$(wc -l <"$failed")" -le 3 ] || die "tests failed; their output is above."
unsteady=$(cut -d: -f2 "$failed" | paste -sd' ')
say "failed beside others: $unsteady. Alone they must pass three times in a row"
run_ctest -j1 --rerun-failed --repeat until-fail:3 || die "tests failed; their output is above."
say "every test passed, but unsteadily (failed once beside others): $unsteady"
