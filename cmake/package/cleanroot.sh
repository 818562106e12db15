#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# cleanroot.sh DEB FOLDER: installs the package into a new Debian of the kind that this one is, uses it there as an
# ordinary user, purges it, and says what is left. FOLDER keeps the bare Debian and the packages for the next time.
set -euo pipefail
deb=$(realpath "$1")
mkdir -p "$2"
kept=$(realpath "$2")
[ "$(id -u)" = 0 ] || { echo "cleanroot.sh: only root can make a root"; exit 1; }

# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
bare=$kept/$release-$(dpkg --print-architecture).tar
root=$(mktemp -d "$kept/root.XXXXXX")
# Nothing is mounted in it while this runs, unless debootstrap was cut short.
trap 'umount -q "$root/proc" "$root/sys" || true; rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root"

quietly() {
    "$@" >"$kept/log" 2>&1 </dev/null || { cat "$kept/log"; return 1; }
}

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} "$@"
}

apt() {
    inside apt-get -q -y --no-install-recommends "$@"
}

as_user() {
    chroot --userspec nobody:nogroup "$root" env -i PATH=/usr/bin:/bin HOME=/tmp/home LC_ALL=C.UTF-8 "$@"
}

bootstrap() {
    local mirror
    # shellcheck disable=SC2016 # the names are apt's
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $release" 'Component: main' | head -n 1)
    [ -n "$mirror" ] || { echo "cleanroot.sh: apt has no source of $release"; return 1; }
    echo "Clean root: making a Debian $release"
    quietly debootstrap --variant=minbase "$release" "$root" "$mirror"
    # Nobody is to start services in it.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    tar -cf "$bare.new" -C "$root" --exclude='./proc/*' --exclude='./sys/*' .
    mv "$bare.new" "$bare"
}

# Each file but what apt and dpkg keep for themselves.
files() {
    (cd "$root" && find . -xdev \( -path ./tmp -o -path ./proc -o -path ./var/log -o -path ./var/cache/apt \
        -o -path ./var/lib/apt \) -prune -o ! -path '*-old' -print | sort)
}

if [ -e "$bare" ]; then
    tar -xf "$bare" -C "$root"
else
    bootstrap
fi
cp /etc/resolv.conf "$root/etc/"
mkdir -p "$kept/archives"
cp -n "$kept"/archives/*.deb "$root/var/cache/apt/archives/" 2>/dev/null || true
cp "$deb" "$root/tmp/dialdesk.deb"

echo "Clean root: installing what the package depends on"
quietly apt update
quietly apt satisfy "$(dpkg-deb -f "$deb" Depends)"
cp -n "$root"/var/cache/apt/archives/*.deb "$kept/archives/"
files >"$kept/before"

echo "Clean root: installing the package"
quietly apt install /tmp/dialdesk.deb
grep -q ' 1 newly installed' "$kept/log" || { cat "$kept/log"; exit 1; }
install -d -o nobody -g nogroup "$root/tmp/home"
as_user dialdesk --version
as_user dialdesk-sandbox --help >/dev/null
rows=$(as_user dialdesk export --columns dataset --output - | wc -l)
[ "$rows" = 251 ] || { echo "Clean root: an export has $rows lines instead of 251"; exit 1; }
as_user dialdesk set 104 --priority 3 >/dev/null || { echo "Clean root: set failed"; exit 1; }
[[ $(as_user dialdesk history) == *,104,* ]] || { echo "Clean root: no history is kept"; exit 1; }
echo "Clean root: what is recommended can be had"
IFS=', ' read -ra recommended < <(dpkg-deb -f "$deb" Recommends)
quietly apt -s install "${recommended[@]}"

echo "Clean root: removing the package"
quietly apt purge dialdesk
files >"$kept/after"
diff "$kept/before" "$kept/after" || { echo "Clean root: that is left, or gone"; exit 1; }
echo "Clean root: nothing of the package is left"
