# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/tour is written with: a screen of its own, real keys, pictures, and checks that can fail.
# Expects: $out (pictures), $build (build folder). Sets: $work (scratch, removed at the end).

work=$(mktemp -d)
processes=()
program=
picture=0
doing='start'

# Shortcuts of the program, in one place.

key_breaking=alt+2 key_comments=alt+3 key_source=ctrl+u key_details=alt+Return key_import=ctrl+shift+i

tour_cleanup() {
    [ -z "$program" ] || kill "$program" 2>/dev/null || true
    local pid
    for pid in "${processes[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap tour_cleanup EXIT

fail() {
    import -window root "$out/failed.png" 2>/dev/null || true
    printf 'tour: %s: %s (see %s)\n' "$doing" "$1" "$out/failed.png" >&2
    exit 1
}
step() {
    doing=$1
    printf '  %s\n' "$doing"
}
cli() { "$build/bin/warraq-cli" "$@"; }

start_screen() { # WIDTHxHEIGHT
    local n
    for n in $(seq 60 99); do
        [ -e "/tmp/.X11-unix/X$n" ] || [ -e "/tmp/.X$n-lock" ] || break
    done
    Xvfb ":$n" -screen 0 "${1}x24" -nolisten tcp >"$work/xvfb.log" 2>&1 &
    processes+=($!)
    export DISPLAY=":$n" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
    unset WAYLAND_DISPLAY
    export XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache" XDG_DATA_HOME="$work/data"
    for _ in $(seq 100); do xdpyinfo >/dev/null 2>&1 && break; sleep 0.05; done
    # A window without frame fills the screen, so that every picture is the program alone.
    mkdir -p "$work/config/openbox"
    cat >"$work/config/openbox/rc.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application class="*" type="normal"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>
XML
    openbox --config-file "$work/config/openbox/rc.xml" >"$work/openbox.log" 2>&1 &
    processes+=($!)
    sleep 0.5
    width=${1%x*}
    height=${1#*x}
}

# Columns of the Stories workplace as share of the width; mirrored for a left-to-right window. WxH+X+Y.
place_columns() { # LANGUAGE
    local h=$((height - 80))
    if [ "$1" = ar ]; then
        preview="$((width * 28 / 100))x${h}+4+44" list="$((width * 20 / 100))x${h}+$((width * 76 / 100))+44"
    else
        preview="$((width * 28 / 100))x${h}+$((width * 71 / 100))+44" list="$((width * 20 / 100))x${h}+$((width * 4 / 100))+44"
    fi
    middle="$((width * 90 / 100))x${h}+$((width * 5 / 100))+44"
}

launch() { # LANGUAGE APPEARANCE ARGS…
    local language=$1 appearance=$2
    shift 2
    place_columns "$language"
    "$build/bin/warraq" "$work/newsroom" --language "$language" --appearance "$appearance" "$@" >"$work/warraq.log" 2>&1 &
    program=$!
    for _ in $(seq 200); do
        window=$(xdotool search --onlyvisible --pid "$program" --name . 2>/dev/null | tail -n 1 || true)
        [ -n "$window" ] && break
        kill -0 "$program" 2>/dev/null || fail "the program ended: $(tail -n 3 "$work/warraq.log")"
        sleep 0.1
    done
    [ -n "$window" ] || fail 'no window came up'
    xdotool windowfocus "$window" 2>/dev/null || true
    sleep 1
}
quit_program() {
    key ctrl+q
    for _ in $(seq 100); do kill -0 "$program" 2>/dev/null || { program=; return 0; }; sleep 0.1; done
    fail 'the program did not end when asked to quit'
}

key() { xdotool key --clearmodifiers --delay 30 "$@"; sleep 0.2; }
# The keyboard changes with the script, as a writer's does; a letter that no key has, xdotool would put on a spare key
# for a moment, and a busy program reads it too late.
keyboard() { # LAYOUT
    [ "${layout:-}" != "$1" ] || return 0
    layout=$1
    setxkbmap -layout "$1"
    sleep 0.4
}
type_text() {
    local run
    while IFS= read -r run; do
        if grep -qP '\p{Arabic}' <<<"$run"; then keyboard ara; else keyboard us; fi
        xdotool type --delay 35 -- "$run"
    done < <(grep -oP '[\p{Arabic} ،]+|[^\p{Arabic}،]+' <<<"$1")
    keyboard us
    sleep 0.3
}
settle() { # until two looks at the screen are the same (countdowns tick, so at most 3 s)
    local old= new=
    for _ in 1 2 3 4 5 6; do
        sleep 0.5
        new=$(region_hash "${width}x${height}+0+0")
        [ "$new" != "$old" ] || return 0
        old=$new
    done
}
shot() { # NAME
    picture=$((picture + 1))
    import -window root "$out/$(printf '%02d' "$picture")-$1.png"
}
region_hash() { import -window root -crop "$1" +repage rgb:- | sha256sum | cut -d' ' -f1; }
region_differs() { [ "$(region_hash "$1")" != "$2" ]; }
colour_count() { # REGION COLOUR: pixels within 4 % of it
    import -window root -crop "$1" +repage miff:- |
        convert miff:- -fuzz 4% -fill black +opaque "$2" -fill white -opaque "$2" \
            -colorspace gray -format '%[fx:int(mean*w*h+0.5)]' info:
}
expect_colour() { # REGION COLOUR AT_LEAST SENTENCE
    local n
    n=$(colour_count "$1" "$2")
    [ "$n" -ge "$3" ] || fail "$4 ($n pixels of $2, at least $3 expected)"
}
eventually() { # SENTENCE COMMAND…: within 15 seconds
    local sentence=$1
    shift
    for _ in $(seq 50); do
        "$@" && return 0
        sleep 0.3
    done
    fail "$sentence"
}
has_article() { # JQ_CONDITION CLI_ARGS…
    local condition=$1
    shift
    cli articles "$work/newsroom" "$@" --json | jq -se "any(.[]; ($condition))" >/dev/null
}
queue() { cli comments "$work/newsroom" --queue "$1" --limit 100000 --json | wc -l; }
test_queue() { [ "$(queue "$1")" -eq "$2" ]; }
preview_is_painted() { [ "$(colour_count "$preview" '#7A0F18')" -gt 2000 ]; } # the masthead of the built-in theme
wait_for_preview() { eventually 'the live page was not painted' preview_is_painted; settle; }
choose_file() { # PATH: the file dialog has the focus in its name field
    type_text "$1"
    key Return
}
make_export() { # FILE: a small WordPress export of our own writing
    cat > "$1" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>أخبار الساحل</title><link>https://coast.example</link><language>ar</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://coast.example</wp:base_site_url><wp:base_blog_url>https://coast.example</wp:base_blog_url>
<item><title><![CDATA[خبر من الموقع: افتتاح مكتبة المرفأ]]></title><dc:creator><![CDATA[salma]]></dc:creator>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>افتُتحت مكتبة المرفأ اليوم أمام القراء.</p><!-- /wp:paragraph -->]]></content:encoded>
<wp:post_id>11</wp:post_id><wp:post_date><![CDATA[2026-11-20 09:00:00]]></wp:post_date><wp:post_date_gmt><![CDATA[2026-11-20 07:00:00]]></wp:post_date_gmt>
<wp:post_name><![CDATA[library]]></wp:post_name><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>
<wp:comment><wp:comment_id>5</wp:comment_id><wp:comment_author><![CDATA[قارئة]]></wp:comment_author><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
<wp:comment_date>2026-11-20 10:00:00</wp:comment_date><wp:comment_date_gmt>2026-11-20 08:00:00</wp:comment_date_gmt>
<wp:comment_content><![CDATA[خبر جميل & مفيد]]></wp:comment_content><wp:comment_approved>0</wp:comment_approved></wp:comment>
</item></channel></rss>
XML
}
