#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Journalled delivery beside its peers, in one run: see tests/bench/peers/README.md.
#
#   tests/bench/compare.sh [ROWS [ROUNDS]]     default: 50000 rows, 3 rounds; CONCURRENCY=32
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
rows=${1:-50000}
rounds=${2:-3}
concurrency=${CONCURRENCY:-32}

peer_packages=(nginx-light redis-server wrk)
command -v node >/dev/null || peer_packages+=(nodejs)
command -v npm >/dev/null || peer_packages+=(npm)
install_missing "${BUILD_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}" "${peer_packages[@]}"
configure_and_build release bench_delivery bench_transport

peers=$PWD/build/peers
mkdir -p "$peers"
cp "$here"/peers/*.mjs "$here"/peers/package.json "$peers/"
if [ ! -d "$peers/node_modules/bullmq" ]; then
    say "installing the npm packages of the peers into build/peers"
    (cd "$peers" && npm install --no-audit --no-fund --silent) || die "npm could not install the peers' packages; is there a network?"
fi

folder=$(mktemp -d)
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

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }
answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
wait_for() {
    local tries
    for tries in $(seq 100); do
        answers "$1" && return
        sleep 0.1
    done
    die "$2 did not start within $((tries / 10)) s"
}

port=$(free_port)
sed -e "s|FOLDER|$folder|g" -e "s|PORT|$port|g" "$here/peers/nginx.conf.in" >"$folder/nginx.conf"
"$(command -v nginx || echo /usr/sbin/nginx)" -c "$folder/nginx.conf" &
started+=($!)
REDIS_PORT=$(free_port)
export REDIS_PORT
redis-server --port "$REDIS_PORT" --bind 127.0.0.1 --appendonly yes --appendfsync everysec --save '' --dir "$folder" --logfile "$folder/redis.log" &
started+=($!)
wait_for "$port" nginx
wait_for "$REDIS_PORT" redis-server
url=http://127.0.0.1:$port/

# measure NAME PATTERN COMMAND…: keeps the first number after PATTERN in what the command prints.
measure() {
    local name=$1 pattern=$2 output figure
    shift 2
    output=$("$@" 2>&1) || die "$name failed: $output"
    figure=$(sed -nE "s|.*$pattern ([0-9.]+).*|\1|p" <<<"$output" | head -n 1)
    [ -n "$figure" ] || die "$name printed no figure: $output"
    printf '%s\n' "$figure" >>"$folder/figures.$name"
    printf '  %-14s %10.0f /s\n' "$name" "$figure"
}

for round in $(seq "$rounds"); do
    printf 'round %s of %s, %s rows, %s at a time\n' "$round" "$rounds" "$rows" "$concurrency"
    measure fuseboard whole build/release/tests/bench/bench_delivery "$url" "$rows" "$concurrency"
    measure bullmq whole node "$peers/bullmq.mjs" "$url" "$rows" "$concurrency"
    measure queuefetch whole node "$peers/queuefetch.mjs" "$url" "$rows" "$concurrency"
    measure libcurl bare build/release/tests/bench/bench_transport "$url" "$((rows * 4))" "$concurrency" 1
    measure wrk 'Requests/sec:' wrk -t1 -c"$concurrency" -d5s -s "$here/peers/wrk.lua" "$url"
done

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
ours=$(median "$folder/figures.fuseboard")
printf '\n%-40s %10s  %s\n' 'median of the rounds' 'per second' 'Fuseboard is'
line() {
    local figure
    figure=$(median "$folder/figures.$1")
    awk -v name="$2" -v figure="$figure" -v ours="$ours" 'BEGIN { printf "%-40s %10.0f  %.2f ×\n", name, figure, ours / figure }'
}
line fuseboard 'Fuseboard, journalled, whole'
line bullmq 'BullMQ + Redis + undici + opossum, whole'
line queuefetch 'opossum + p-queue + fetch, in memory'
line libcurl 'bare libcurl multi, no journal'
line wrk 'wrk, one thread'
