# SPDX-License-Identifier: GPL-3.0-or-later
# Native or private? Warraq needs Qt 6.8 and KDE Frameworks 6; a platform that has them is used as it is.

# os_release KEY
os_release() {
    local file=${WARRAQ_OS_RELEASE:-/etc/os-release}
    [[ -r $file ]] || return 0
    # shellcheck disable=SC1090
    (. "$file" && printf '%s' "${!1:-}")
}

# Prints the family of package manager of a platform known to be new enough, else nothing.
new_platform() {
    local id version
    id=$(os_release ID)
    version=$(os_release VERSION_ID)
    case $id in
    debian) # testing and unstable carry no number
        if [[ -z $version ]] || version_at_least "$version" 13; then echo debian; fi ;;
    ubuntu) if version_at_least "$version" 25.04; then echo debian; fi ;;
    fedora) if version_at_least "$version" 42; then echo fedora; fi ;;
    arch) echo arch ;;
    esac
}

# Asks CMake itself, for every other platform. Slow (a compiler test), so only where there is a trace of Qt 6.
cmake_finds_qt_and_kf() {
    local probe found=1
    command -v cmake >/dev/null || return 1
    [[ -n ${CMAKE_PREFIX_PATH:-}${Qt6_DIR:-} ]] || command -v qmake6 >/dev/null ||
        pkg-config --exists Qt6Core 2>/dev/null || return 1
    probe=$(mktemp -d)
    cat >"$probe/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.20)
project(probe LANGUAGES CXX)
find_package(Qt6 6.8 REQUIRED COMPONENTS Widgets WebEngineWidgets)
find_package(KF6SyntaxHighlighting REQUIRED)
find_package(KF6TextTemplate REQUIRED)
CMAKE
    cmake -S "$probe" -B "$probe/build" >/dev/null 2>&1 && found=0
    rm -rf "$probe"
    return $found
}

# missing_packages FAMILY SECTION…: those of the list that are not installed.
missing_packages() {
    local family=$1 name
    shift
    case $family in
    debian)
        for name in $(packages "$repository/packaging/packages.txt" "$@"); do
            [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || echo "$name"
        done ;;
    fedora)
        while read -r name; do
            rpm -q --whatprovides "$name" >/dev/null 2>&1 || echo "$name"
        done < <(packages "$repository/packaging/packages-fedora.txt" "$@") ;;
    arch)
        # shellcheck disable=SC2046
        pacman -T $(packages "$repository/packaging/packages-arch.txt" "$@") || true ;;
    esac
}

# install_line FAMILY PACKAGE…: the command that installs them.
install_line() {
    local family=$1 sudo=
    shift
    [[ $(id -u) == 0 ]] || sudo='sudo '
    case $family in
    debian) echo "${sudo}apt-get install $*" ;;
    fedora) printf "%sdnf install" "$sudo"; printf " '%s'" "$@"; echo ;;
    arch) echo "${sudo}pacman -S --needed $*" ;;
    esac
}

# decide_kind SECTION…: prints native or private; stops when the platform is new enough and packages are missing.
decide_kind() {
    local family missing
    case ${WARRAQ_ENVIRONMENT:-auto} in
    native | private) echo "$WARRAQ_ENVIRONMENT"; return ;;
    auto) ;;
    *) stop "WARRAQ_ENVIRONMENT is '$WARRAQ_ENVIRONMENT', which is not a choice; nothing was done;" \
            "use auto, native or private." ;;
    esac
    family=$(new_platform)
    if [[ -n $family ]]; then
        mapfile -t missing < <(missing_packages "$family" "$@")
        if ((${#missing[@]})); then
            stop "This system can build Warraq but lacks ${#missing[@]} packages; nothing was changed;" \
                "install them and start again:"$'\n\n    '"$(install_line "$family" "${missing[@]}")"$'\n'
        fi
        echo native
    elif cmake_finds_qt_and_kf; then
        echo native
    else
        echo private
    fi
}
