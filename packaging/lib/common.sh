# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts of this folder: saying things, and where things are.

repository=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/warraq

say() { printf 'warraq: %s\n' "$*" >&2; }

# A refusal is one sentence with three parts: what went wrong; what is safe; what to do.
stop() {
    say "$*"
    exit 1
}

# version_at_least HAVE WANTED
version_at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

# hold_lock FILE SENTENCE: keeps FILE locked until this process ends; says SENTENCE when it has to wait.
hold_lock() {
    exec 9>"$1"
    flock -n 9 && return
    say "$2"
    flock 9
}

# packages FILE [SECTION…]: the names in a package list, all sections unless some are named.
packages() {
    local file=$1
    shift
    awk -v wanted=" $* " '
        /^## / { section = $2; next }
        { sub(/[ \t]*#.*/, "") }
        NF && (wanted == "  " || index(wanted, " " section " ")) { print $1 }' "$file"
}
