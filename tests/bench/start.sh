#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From starting the program to typing, in a newsroom of 10 stories and in one of 10,000, turn by turn on an X server
# of its own. Budget: a ratio of 1.3.
#
#   packaging/environment tests/bench/start.sh [BUILD_FOLDER] [ROUNDS]
#
# Needs Xvfb, openbox and jq (all in the private root).
set -euo pipefail
build=$(realpath "${1:-build/release}")
rounds=${2:-7}
work=$(mktemp -d)
processes=()
cleanup() {
    for pid in "${processes[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap cleanup EXIT

for n in 41 51 61 71 81 91; do
    [ -e "/tmp/.X11-unix/X$n" ] || { display=$n; break; }
done
Xvfb ":$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
processes+=($!)
export DISPLAY=":$display" QT_QPA_PLATFORM=xcb
for _ in $(seq 100); do xdpyinfo >/dev/null 2>&1 && break; sleep 0.05; done
openbox >/dev/null 2>&1 &
processes+=($!)
sleep 0.5
export XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache" XDG_DATA_HOME="$work/data"
mkdir -p "$XDG_CONFIG_HOME/warraq"
printf '[stories]\npreview=false\n' >"$XDG_CONFIG_HOME/warraq/warraq.conf"

start() { # STORIES FILE
    timeout 180 "$build/bin/bench_window" "$1" 3 "$build/bin/warraq" "$work/p$1" --article "$id" --language ar \
        --appearance light | jq .typing_ms >>"$2"
}

for stories in 10 10000; do
    id=$("$build/bin/bench_saving" --make "$work/p$stories" "$stories")
    start "$stories" /dev/null # makes the history of the first opening, and warms the page cache
    sleep 20                   # of 10,000 stories that takes a while
    start "$stories" /dev/null
done
for ((i = 0; i < rounds; ++i)); do
    for stories in 10 10000; do start "$stories" "$work/$stories"; done
done
median() { sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
awk -v few="$(median "$work/10")" -v many="$(median "$work/10000")" \
    'BEGIN { printf "start to typing: 10 stories %.0f ms, 10,000 stories %.0f ms, ratio %.2f (budget 1.30)\n",
        few, many, many / few }'
