# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what Fuseboard needs from Debian 12, and how it is installed when missing.

# To build and run both programs. QtKeychain recommends a keyring daemon; it is left to the desktop.
BUILD_PACKAGES=(
    ca-certificates cmake ninja-build g++ ccache lld
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-httpserver-dev qt6-websockets-dev
    qtkeychain-qt6-dev libqscintilla2-qt6-dev
    libcurl4-openssl-dev libsqlite3-dev libpsl-dev pkgconf
    libsecret-1-0 fontconfig fonts-dejavu-core
)

# What a window needs on a bare machine beyond that: the X11 platform plugin's libraries come with qt6-base-dev.
WINDOW_PACKAGES=(
    qt6-qpa-plugins qt6-translations-l10n
)

# For the tests on top: property tests, a display with a window manager, a real keychain, a throw-away certificate.
TEST_PACKAGES=(
    librapidcheck-dev xvfb openbox xauth x11-utils
    dbus dbus-daemon at-spi2-core gnome-keyring openssl procps python3
)

say() { printf '%s: %s\n' "${0##*/}" "$*"; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# as_root COMMAND…: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        die "packages are missing, and this is neither root nor is sudo installed. Install them as root: apt-get install ${missing[*]}"
    fi
}

# install_missing PACKAGE…: asks dpkg first, so that a second run touches neither network nor root.
install_missing() {
    [ -n "$(command -v dpkg-query)" ] && [ -n "$(command -v apt-get)" ] ||
        die "this is not a Debian system (no dpkg and apt-get). Install the packages named in packaging/packages.sh by hand, then use the CMake presets."
    missing=()
    local package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    say "installing ${#missing[@]} missing packages with apt: ${missing[*]}"
    as_root apt-get update -qq ||
        die "apt-get update failed: is there a network, and are the sources in /etc/apt right?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >&2 ||
        die "apt could not install the packages; its own words are above. It needs a network, and Debian 12 (bookworm) or newer."
}

# configure_and_build PRESET TARGET…: configures once, then only builds what changed. No target: everything.
configure_and_build() {
    local preset=$1 targets=()
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "configuring (preset $preset)"
        local words
        words=$(cmake --preset "$preset" 2>&1) || {
            printf '%s\n' "$words" >&2
            die "CMake could not configure the build; its own words are above."
        }
    fi
    say "building (preset $preset)"
    cmake --build --preset "$preset" "${targets[@]}" || die "the build failed; the compiler's words are above."
}
