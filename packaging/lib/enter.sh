# SPDX-License-Identifier: GPL-3.0-or-later
# Running a command in the environment: as a person who is not root (Chromium refuses root), at the same paths, with
# the same display, and with Chromium's own sandbox working (it makes user namespaces inside ours).

# The name and id that the command has. Only a real root is given another.
inner_uid() { local uid; uid=$(id -u); if [[ $uid == 0 ]]; then echo 1000; else echo "$uid"; fi; }
inner_gid() { local gid; gid=$(id -g); if [[ $(id -u) == 0 ]]; then echo 1000; else echo "$gid"; fi; }

# What every command finds set.
build_settings() {
    export LANG=${LANG:-C.UTF-8}
    # The page preview never runs without its sandbox, whatever the caller's environment says.
    unset QTWEBENGINE_DISABLE_SANDBOX
}

# Whatever the desktop offers: the runtime folder (Wayland, D-Bus, sound), the X11 key, the graphics card.
display_binds() {
    local uid runtime=${XDG_RUNTIME_DIR:-}
    uid=$(inner_uid)
    if [[ -d $runtime && -w $runtime ]]; then
        binds+=(--bind "$runtime" "$runtime")
    else
        bwrap --help 2>&1 | grep -q -- --perms && binds+=(--perms 0700)
        binds+=(--dir "/run/user/$uid" --setenv XDG_RUNTIME_DIR "/run/user/$uid")
    fi
    if [[ $(id -u) == 0 ]]; then
        # The session bus checks who calls, and we call as somebody else.
        binds+=(--unsetenv DBUS_SESSION_BUS_ADDRESS)
    fi
    if [[ -r ${XAUTHORITY:-} && $XAUTHORITY == /run/* && $XAUTHORITY != "$runtime"/* ]]; then
        binds+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    fi
    if [[ -d /dev/dri ]]; then binds+=(--dev-bind /dev/dri /dev/dri); fi
}

# The system's folders come from the root, every other top-level folder from the host, at the same path.
root_binds() {
    local folder file
    binds+=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --dev /dev --proc /proc --ro-bind /sys /sys --tmpfs /run)
    # Where people keep things all the same: removable disks and the folder for large temporary files.
    for folder in /var/tmp /run/media; do
        if [[ -d $folder ]]; then binds+=(--bind "$(readlink -f "$folder")" "$folder"); fi
    done
    for folder in /*; do
        case $folder in
        /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
        *) if [[ -d $folder && -x $folder ]]; then binds+=(--bind "$(readlink -f "$folder")" "$folder"); fi ;;
        esac
    done
    for file in /etc/resolv.conf /etc/hosts; do
        if [[ -r $file && -e $root$file ]]; then binds+=(--ro-bind "$(readlink -f "$file")" "$file"); fi
    done
    if [[ -r /etc/localtime ]]; then binds+=(--setenv TZ "$(host_time_zone)"); fi
}

# The zone's name as the root's own tables know it.
host_time_zone() {
    local path
    path=$(readlink -f /etc/localtime)
    case $path in
    */zoneinfo/*) echo "${TZ:-${path#*/zoneinfo/}}" ;;
    *) echo "${TZ:-UTC}" ;;
    esac
}

# A clone or a working directory inside the system's folders would not be there.
need_own_folder() {
    local folder
    for folder in "$PWD" "$repository"; do
        case $folder/ in
        /var/tmp/* | /run/media/*) ;;
        /usr/* | /etc/* | /var/* | /run/*)
            stop "This folder ($folder) is one of the system's, which the build environment replaces;" \
                "nothing was done; move it to a home folder and start again." ;;
        esac
    done
}

# need_own_paths ARGUMENT…: files named in the system's folders would be the root's, or missing, and nobody would know.
need_own_paths() {
    local argument path
    for argument; do
        [[ $argument == */* && $argument != -* ]] || continue
        path=$(realpath -m -- "$argument" 2>/dev/null) || continue
        case $path in
        /var/tmp/* | /run/media/* | "${XDG_RUNTIME_DIR:-/run/media}"/*) ;;
        /usr/* | /etc/* | /var/* | /run/* | /boot/* | /dev/shm/*)
            [[ -e $path || -e $(dirname -- "$path") ]] || continue
            stop "$argument is in one of the system's folders, which the build environment replaces;" \
                "nothing was done; name a copy of it in a home folder or in /tmp." ;;
        esac
    done
}

# Who works here, for the records of the newsroom; behind sudo the person, not root.
person_name() {
    local name=${SUDO_USER:-$(id -un)}
    if [[ $name == root || $name != [a-z_]* ]]; then name=warraq; fi
    echo "$name"
}
person_full_name() { getent passwd "$(person_name)" 2>/dev/null | cut -d: -f5 | cut -d, -f1; }

# enter_private COMMAND…
enter_private() {
    local binds=() uid gid
    if [[ -n ${WARRAQ_OWN_PATHS:-} ]]; then need_own_paths "${@:2}"; fi
    uid=$(inner_uid) gid=$(inner_gid)
    root_binds
    display_binds
    exec {passwd}< <(printf '%s:x:%s:%s:%s:%s:/bin/bash\nnobody:x:65534:65534::/nonexistent:/bin/false\n' \
        "$(person_name)" "$uid" "$gid" "$(person_full_name)" "$HOME")
    exec {group}< <(printf 'warraq:x:%s:\nnogroup:x:65534:\n' "$gid")
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-10G}
    mkdir -p "$CCACHE_DIR"
    exec bwrap --unshare-user --uid "$uid" --gid "$gid" "${binds[@]}" \
        --ro-bind-data "$passwd" /etc/passwd --ro-bind-data "$group" /etc/group \
        --die-with-parent --chdir "$PWD" --setenv PATH /usr/local/bin:/usr/bin:/bin \
        --setenv WARRAQ_INSIDE "private $(basename -- "$root")" -- "$@"
}

# enter_native COMMAND…: as it is, but never as root.
enter_native() {
    export WARRAQ_INSIDE=native
    [[ $(id -u) == 0 ]] || exec "$@"
    need_tools
    need_user_namespaces
    exec bwrap --unshare-user --uid 1000 --gid 1000 --dev-bind / / --die-with-parent --chdir "$PWD" -- "$@"
}
