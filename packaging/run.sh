#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Fuseboard and opens it on a practice workspace. On a machine with no display, or with --headless, it runs the
# same job in the terminal instead: fuseboardctl demo.
#
#   packaging/run.sh [--headless] [--workspace DIR] [arguments for fuseboard, or for fuseboardctl demo]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

headless=
workspace=
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
    --headless) headless=1 ;;
    --workspace)
        [ $# -ge 2 ] || die "--workspace needs a folder."
        workspace=$2
        shift
        ;;
    --help | -h)
        sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *) arguments+=("$1") ;;
    esac
    shift
done
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ -z "$headless" ]; then
    say "there is no display: the demo runs in this terminal"
    headless=1
fi

install_missing "${BUILD_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}"
if [ -n "$headless" ]; then
    configure_and_build release fuseboardctl
    say "running: fuseboardctl demo"
    exec build/release/app/fuseboardctl demo ${workspace:+--workspace "$workspace"} "${arguments[@]}"
fi
configure_and_build release fuseboard fuseboardctl
workspace=${workspace:-${XDG_DATA_HOME:-$HOME/.local/share}/fuseboard/practice.fuseboard}
say "opening Fuseboard on the practice workspace $workspace"
exec build/release/app/fuseboard --practice --sample resources/samples/leads.csv "${arguments[@]}" "$workspace"
