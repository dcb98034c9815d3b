#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What deciding costs, beside opossum and a script's canonical JSON, in one run.
#
#   tests/bench/policies.sh [ROUND_MS]     default: 300 ms a round, five rounds each, their median
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
round=${1:-300}

peer_packages=()
command -v node >/dev/null || peer_packages+=(nodejs)
command -v npm >/dev/null || peer_packages+=(npm)
install_missing "${BUILD_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}" "${peer_packages[@]}"
configure_and_build release bench_policies

peers=$PWD/build/peers
mkdir -p "$peers"
cp "$here"/peers/*.mjs "$here"/peers/package.json "$peers/"
if [ ! -d "$peers/node_modules/opossum" ]; then
    say "installing the npm packages of the peers into build/peers"
    (cd "$peers" && npm install --no-audit --no-fund --silent) || die "npm could not install the peers' packages; is there a network?"
fi

figures=$(build/release/tests/bench/bench_policies "$round"
    node "$peers/breakerfire.mjs" "$round"
    node "$peers/canonicalize.mjs" "$round")
awk '
    { figure[$1] = $2 }
    function line(name, key, peer, words) {
        printf "%-52s %12.0f /s %8.0f ns", name, figure[key], 1e9 / figure[key]
        if (peer != "") printf "   %.1f × %s (%.0f /s)", figure[key] / figure[peer], words, figure[peer]
        printf "\n"
    }
    END {
        line("breaker, acquire and complete", "breaker", "opossum", "opossum fire of a resolved promise")
        line("one admission through every policy, and its end", "admission", "opossum", "opossum alone")
        line("canonical JSON of a row", "canonical", "parse-sort-write", "JSON.parse, sort, stringify")
        line("identity of a row (canonical, SHA-256)", "identity", "", "")
    }' <<<"$figures"
