# SPDX-License-Identifier: GPL-3.0-or-later
# The two tools that a private root takes: mmdebstrap makes it, bwrap (bubblewrap) runs in it. Those on PATH are
# used; otherwise their packages are fetched with the host's apt, with its state and cache in our own folder, and
# unpacked there: nothing is installed on the host.

tools=$cache/tools

# The words apt and mmdebstrap use when the network is the reason.
no_network='Could not resolve|Temporary failure|Unable to connect|Could not connect|Network is unreachable'
no_network+='|No route to host|Connection (failed|refused|timed out|reset)|Could not connect'

private_apt() {
    APT_CONFIG=$tools/apt.conf apt-get -q -o "Dir::State=$tools/apt-state" -o "Dir::Cache=$tools/apt-cache" \
        -o Dir::State::status=/var/lib/dpkg/status "$@"
}

# fetch_tools PACKAGE…: unpacks them in $tools/unpacked.
fetch_tools() {
    local log=$tools/fetch.log deb
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
        stop "This system has neither '$1' nor apt to fetch it with; nothing was changed;" \
            "install $* with the system's own package manager and start again."
    say "Fetching $* (kept in $tools, the system is not changed) …"
    mkdir -p "$tools"/apt-state/lists/partial "$tools"/apt-cache/archives/partial "$tools"/unpacked
    # The host's proxies and mirrors count, its hooks after an update do not.
    { apt-config dump | grep '^Acquire::' || true; echo 'Dir::Etc::parts "/dev/null"; Dir::Etc::main "/dev/null";'
    } >"$tools/apt.conf"
    if ! { private_apt update && (cd "$tools" && private_apt download "$@"); } >"$log" 2>&1; then
        if grep -Eq "$no_network" "$log"; then
            stop "There is no network: $* could not be fetched; nothing was changed; connect and start again."
        fi
        stop "apt could not fetch $* ($(grep '^E:' "$log" | head -n 1)); nothing was changed;" \
            "install them by hand ('apt-get install $*') and start again."
    fi
    for deb in "$tools"/*.deb; do
        dpkg-deb -x "$deb" "$tools/unpacked"
    done
    rm -rf "$tools"/*.deb "$tools/apt-state" "$tools/apt-cache"
}

# Puts bwrap, and with the argument "mmdebstrap" that too, on PATH.
need_tools() {
    local fetch=()
    PATH=$PATH:$tools/unpacked/usr/bin
    command -v bwrap >/dev/null || fetch+=(bubblewrap)
    if [[ ${1:-} == mmdebstrap ]]; then
        command -v mmdebstrap >/dev/null || fetch+=(mmdebstrap)
        keyring >/dev/null || fetch+=(debian-archive-keyring)
    fi
    if ((${#fetch[@]})); then fetch_tools "${fetch[@]}"; fi
}

# The keys that Debian signs its packages with (Ubuntu does not install them).
keyring() {
    local file
    for file in "${WARRAQ_KEYRING:-/usr/share/keyrings/debian-archive-keyring.gpg}" \
        "$tools/unpacked/usr/share/keyrings/debian-archive-keyring.gpg"; do
        if [[ -r $file ]]; then
            echo "$file"
            return
        fi
    done
    return 1
}

# bwrap needs user namespaces, and so does Chromium's sandbox inside.
need_user_namespaces() {
    bwrap --unshare-user --uid 1000 --gid 1000 --ro-bind / / true 2>/dev/null && return
    stop "This system does not let programs make user namespaces, which the build environment and the page" \
        "preview's sandbox need; nothing was changed; allow them (as root: 'sysctl -w" \
        "kernel.apparmor_restrict_unprivileged_userns=0' on Ubuntu, 'sysctl -w" \
        "kernel.unprivileged_userns_clone=1' on older Debian; in a container, its own setting) and start again."
}
