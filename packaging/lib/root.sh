# SPDX-License-Identifier: GPL-3.0-or-later
# The private Debian 13 root: made once, keyed by its package list, never changed afterwards.
#
# A root is made as root-KEY.partial and renamed when it is whole, so root-KEY is whole or not there. Who makes it
# holds root-KEY.lock. The work is done by a process of its own (make_root), which goes on if we are killed.

suite=trixie
recipe=1 # raise it when the way a root is made changes
root_needs_mib=4096

root_key() {
    { echo "$suite $recipe"; packages "$repository/packaging/packages.txt" | sort; } | sha256sum | cut -c 1-12
}

# need_space FOLDER
need_space() {
    local free
    free=$(df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }')
    ((free >= root_needs_mib)) && return
    stop "The disk is too full for the build environment: $1 has $free MiB free and $root_needs_mib MiB are needed;" \
        "nothing was changed; make room, or set XDG_CACHE_HOME to a folder on a larger disk, and start again."
}

# Making a Debian system takes root, or a range of user ids of one's own (mmdebstrap's unshare mode).
need_ids() {
    [[ $(id -u) == 0 ]] && return
    command -v newuidmap >/dev/null && grep -qE "^($(id -un)|$(id -u)):" "${WARRAQ_SUBUID:-/etc/subuid}" 2>/dev/null &&
        return
    stop "Making the build environment takes root, or a range of user ids of your own, and this account has neither;" \
        "nothing was changed; run once as root, or install 'uidmap' and have" \
        "'usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)' run, and start again."
}

# Tells how far the log has come, as one line.
progress_of() {
    awk '
        /^I: running apt-get update/ { phase = "Reading Debian'\''s package lists" }
        /^I: downloading packages/ { phase = "Downloading the base system" }
        /^I: (extracting|installing essential)/ { phase = "Installing the base system"; got = 0 }
        /^I: installing remaining/ { phase = "Downloading packages"; counting = 1; total = got = 0 }
        counting && /newly installed/ { for (i = 2; i <= NF; ++i) if ($i == "newly") total = $(i - 1) }
        counting && /^Get:/ { ++got }
        counting && /^(Unpacking|Setting up) / { ++steps; phase = "Installing packages" }
        /^I: cleaning/ { phase = "Cleaning up"; counting = steps = got = 0 }
        END {
            percent = steps ? steps * 50 / total : total ? got * 100 / total : 0
            if (percent > 100) percent = 100
            if (percent) printf "%s, %d %%", phase, percent
            else printf "%s", phase ? phase : "Starting"
        }' "$1"
}

# Shows the progress in the log until the process ends: in place on a terminal, else one line a phase.
watch_progress() {
    local pid=$1 log=$2 line phase last='' start=$SECONDS elapsed
    while kill -0 "$pid" 2>/dev/null; do
        line=$(progress_of "$log") || line=Working
        phase=${line%%,*}
        printf -v elapsed '%d:%02d' $(((SECONDS - start) / 60)) $(((SECONDS - start) % 60))
        if [[ -t 2 ]]; then
            printf '\r\033[Kwarraq: [%s] %s' "$elapsed" "$line" >&2
        elif [[ $phase != "$last" ]]; then
            say "[$elapsed] $phase …"
            last=$phase
        fi
        sleep 0.5
    done
    if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
}

# Why making the root failed, in a sentence.
explain_failure() {
    local log=$1 kept="what was downloaded is kept"
    if grep -Eq 'No space left on device|not enough free space' "$log"; then
        stop "The disk is full: the build environment could not be finished; $kept; make room and start again."
    elif grep -Eq "$no_network" "$log"; then
        stop "The network failed: not all packages could be downloaded; $kept; connect and start again."
    fi
    stop "The build environment could not be made ($(grep '^E:' "$log" | head -n 1)); $kept;" \
        "the whole story is in $log; start again once its cause is gone."
}

interrupted() {
    kill -TERM -- "-$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
    say "Interrupted; what was downloaded is kept; start again and it goes on from there."
    exit 130
}

# make_root_now ROOT: the caller holds the lock.
make_root_now() {
    local root=$1 log=$1.log worker result=0
    need_tools mmdebstrap
    need_user_namespaces
    need_ids
    need_space "$cache"
    say "Preparing the build environment, once: a Debian 13 of its own in $root (2 to 5 minutes, 2.3 GB)."
    : >"$log"
    setsid "$BASH" "$repository/packaging/lib/make_root" "$root" "$suite" "$(keyring)" >"$log" 2>&1 &
    worker=$!
    # shellcheck disable=SC2064
    trap "interrupted $worker" INT TERM HUP
    watch_progress "$worker" "$log"
    wait "$worker" || result=$?
    trap - INT TERM HUP
    ((result == 0)) || explain_failure "$log"
    say "The build environment is ready ($((SECONDS / 60)) min $((SECONDS % 60)) s)."
    mention_old_roots "$root"
}

old_roots() { find "$cache" -maxdepth 1 -type d -regex '.*/root-[0-9a-f]*' ! -path "$1" 2>/dev/null; }

mention_old_roots() {
    local old
    mapfile -t old < <(old_roots "$1")
    ((${#old[@]})) || return 0
    say "Older environments, no longer used, are still there; delete them when you like: rm -rf ${old[*]}"
}

# Sets $root to a root that is whole, making it first if needed.
need_root() {
    root=${WARRAQ_ROOT:-$cache/root-$(root_key)}
    [[ -d $root ]] && return
    [[ -z ${WARRAQ_ROOT:-} ]] || stop "WARRAQ_ROOT names $root, which is not there; nothing was done; correct or unset it."
    mkdir -p "$cache" 2>/dev/null ||
        stop "The folder $cache cannot be made; nothing was changed; set XDG_CACHE_HOME to a folder you may write to."
    hold_lock "$root.lock" "Another start is preparing the build environment; waiting for it."
    [[ -d $root ]] || make_root_now "$root"
    exec 9>&-
}
