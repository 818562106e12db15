#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check.sh DEB TAR.GZ: what a distribution, a desktop, a shell and whoever unpacks it ask of the packages.
set -euo pipefail
deb=$(realpath "$1")
tarball=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# A space in the name of the folder, as people have them.
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
folder="$top/a folder"
mkdir "$folder"
tar -xf "$tarball" -C "$folder" --strip-components 1
dpkg-deb -x "$deb" "$top/deb"

failed=()
# ask WHAT COMMAND…
ask() {
    echo "Package: $1"
    "${@:2}" || failed+=("$1")
}

# A word from a command fails it, whatever it thinks of that itself.
silent() {
    local words status=0
    words=$("$@" 2>&1) || status=1
    [ -z "$words" ] || { echo "$words"; status=1; }
    return $status
}

desktop() {
    local id=alt.dialdesk.Dialdesk size status=0
    desktop-file-validate "$folder/share/applications/$id.desktop" || status=1
    appstreamcli validate --no-net "$folder/share/metainfo/$id.metainfo.xml" || status=1
    grep -qF "\"$id\"" app/main.cpp || { echo "app/main.cpp names another desktop file"; status=1; }
    for size in 16 22 24 32 48 64 128 256; do
        file "$folder/share/icons/hicolor/${size}x$size/apps/dialdesk.png" | grep -qF "PNG image data, $size x $size," \
            || { echo "no icon of $size pixels"; status=1; }
    done
    [ -s "$folder/share/icons/hicolor/scalable/apps/dialdesk.svg" ] || { echo "no scalable icon"; status=1; }
    return $status
}

pages() {
    local page status=0
    for page in "$folder"/share/man/man1/*.1.gz; do
        silent mandoc -T lint -W warning "$page" || status=1
        silent typeset_page "$page" || status=1
    done
    return $status
}

typeset_page() {
    man --warnings -E UTF-8 -l -Tutf8 -Z "$1" >/dev/null
}

completions() {
    local program status=0
    for program in dialdesk dialdesk-sandbox; do
        silent bash -n "$folder/share/bash-completion/completions/$program" || status=1
        silent zsh -n "$folder/share/zsh/vendor-completions/_$program" || status=1
        silent fish -n "$folder/share/fish/vendor_completions.d/$program.fish" || status=1
    done
    return $status
}

version() {
    local is=$1 of=$2 wanted
    wanted=$(sed -nE 's/^project\(.* VERSION ([0-9.]+) .*/\1/p' CMakeLists.txt)
    [ "$is" = "$wanted" ] || { echo "$of has version $is, and the project $wanted"; return 1; }
}

versions() {
    local status=0
    version "$(dpkg-deb -f "$deb" Version)" "the .deb" || status=1
    version "$("$folder/bin/dialdesk" --version | sed 's/^dialdesk //')" "the program" || status=1
    version "$(sed -nE '0,/^## /s/^## ([0-9.]+),.*/\1/p' CHANGELOG.md)" "CHANGELOG.md" || status=1
    return $status
}

# The .tar.gz brings what the programs need, but for Qt and what every system has; the .deb looks nowhere else.
libraries() {
    local program needed status=0
    for program in dialdesk dialdesk-sandbox; do
        for needed in $(needed_by "$folder/bin/$program"); do
            [ -e "$folder/lib/$needed" ] && continue
            [[ $needed =~ ^lib(Qt6.*|c|m|stdc\+\+|gcc_s)\.so\. ]] || { echo "$program needs $needed"; status=1; }
        done
        if LC_ALL=C ldd "$folder/bin/$program" | grep 'not found'; then status=1; fi
        if readelf -d "$top/deb/usr/bin/$program" | grep -E 'RUNPATH|RPATH'; then status=1; fi
    done
    [[ $(ldd "$folder/bin/dialdesk") == *"$folder/bin/../lib/libqt6keychain"* ]] || { echo "lib/ is not looked into"; status=1; }
    return $status
}

needed_by() {
    readelf -d "$1" | sed -nE 's/.*\(NEEDED\).*\[(.*)\]/\1/p'
}

licences() {
    local library
    for library in "$folder"/lib/*.so.*; do
        library=${library##*/lib}
        [ -s "$folder/share/doc/dialdesk/copyright.${library%%.so*}" ] || { echo "no licence of lib$library"; return 1; }
    done
}

runs() {
    local rows
    rows=$(cd / && "$folder/bin/dialdesk" export --columns dataset --output - | wc -l)
    [ "$rows" = 251 ] || { echo "$rows lines instead of 251"; return 1; }
    "$folder/bin/dialdesk-sandbox" --help >/dev/null
}

ask "lintian" lintian --allow-root --fail-on error,warning "$deb"
ask "desktop file, metainfo, icons" desktop
ask "man pages" pages
ask "completions" completions
ask "libraries" libraries
ask "licences" licences
ask "versions" versions
ask "runs from anywhere" runs
[ ${#failed[@]} = 0 ] || { echo "Package: failed: ${failed[*]}"; exit 1; }
