#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Start, memory and key latency of Warraq against a bare QTextEdit program, in one run on an X server of its own.
#
#   packaging/environment tests/bench/window.sh [BUILD_FOLDER] [KEYS]
#
# Prints one JSON line per program and a table of ratios. Needs Xvfb, openbox and jq (all in the private root).
set -euo pipefail
build=$(realpath "${1:-build/release}")
keys=${2:-120}
work=$(mktemp -d)
processes=()
cleanup() {
    for pid in "${processes[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap cleanup EXIT

# N words of mixed prose, 60 to a paragraph, a Latin name and a number in each.
prose() {
    awk -v words="$1" 'BEGIN {
        n = split("أعلنت هيئة المرفأ اليوم أن حركة السفن ستعود تدريجيًا بعد انحسار العاصفة وقال المتحدث باسم " \
            "Blue Harbor Logistics إن 14 سفينة غيّرت وجهتها نحو الجنوب وأضاف أن الرحلة 7 تأخرت ساعتين بسبب الرياح " \
            "وتوقعت الأرصاد تحسنًا صباح الغد مع بقاء الموج عند 3 أمتار قرب الرصيف الشرقي وفق بيان نُشر على الموقع", w, " ")
        for (i = 0; i < words; ++i)
            printf "%s%s", w[i % n + 1], (i % 60 == 59 ? ".\n\n" : " ")
        print "" }'
}

for n in 40 50 60 70 80 90; do
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

measure() { # NAME COMMAND…: the second of two runs, the first warms the page cache
    local name=$1
    shift
    timeout 120 "$build/bin/bench_window" "$name" 3 "$@" >/dev/null
    timeout 180 "$build/bin/bench_window" "$name" "$keys" "$@" | tee -a "$work/results"
}

# What the program remembers of the last time; memory is budgeted with the page hidden, keys with the page beside.
show_preview() { # true|false
    mkdir -p "$XDG_CONFIG_HOME/warraq"
    printf '[stories]\npreview=%s\n' "$1" >"$XDG_CONFIG_HOME/warraq/warraq.conf"
}

for words in 600 100000; do
    prose "$words" > "$work/$words.txt"
    "$build/bin/warraq-cli" new "$work/p$words" --name Bench --language ar >/dev/null
    for ((i = 0; i < 1000; ++i)); do
        printf 'خبر قصير رقم %d\n\nنص الخبر القصير رقم %d كما نُشر.\n' "$i" "$i" > "$work/small-$i.txt"
    done
    "$build/bin/warraq-cli" import "$work/p$words" "$work"/small-*.txt >/dev/null
    id=$("$build/bin/warraq-cli" import "$work/p$words" "$work/$words.txt" --json | jq -r '.articles[0]')
    measure "bare-$words" "$build/bin/bare_editor" "$work/$words.txt"
    show_preview false
    measure "warraq-$words" "$build/bin/warraq" "$work/p$words" --article "$id" --language ar --appearance light
    show_preview true
    measure "beside-page-$words" "$build/bin/warraq" "$work/p$words" --article "$id" --language ar --appearance light
done

echo
printf '%-10s %-12s %10s %10s %8s %12s   budget\n' words what bare warraq ratio 'beside page'
for words in 600 100000; do
    for what in typing_ms pss_mib key_p50_ms key_p95_ms; do
        bare=$(jq -r "select(.name==\"bare-$words\").$what" "$work/results")
        ours=$(jq -r "select(.name==\"warraq-$words\").$what" "$work/results")
        beside=$(jq -r "select(.name==\"beside-page-$words\").$what" "$work/results")
        case $what in
            typing_ms) budget='ratio ≤ 2' ;;
            pss_mib) budget='≤ 110 MiB at 600 words' ;;
            key_p95_ms) budget='≤ 7 / ≤ 9 ms' ;;
            *) budget='' ;;
        esac
        awk -v w="$words" -v k="$what" -v a="$bare" -v b="$ours" -v p="$beside" -v t="$budget" \
            'BEGIN { printf "%-10s %-12s %10.1f %10.1f %8.2f %12.1f   %s\n", w, k, a, b, b / a, p, t }'
    done
done
