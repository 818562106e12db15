#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run.sh PROGRAM SANDBOX [SCRIPT]: runs the script, signinandpost.py unless named, on a display and
# desktop buses of its own, where nothing of the user's is seen or touched.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: $0 PROGRAM SANDBOX [SCRIPT]" >&2; exit 2; }
program=$(realpath "$1")
sandbox=$(realpath "$2")
script=$(realpath "${3:-$(dirname "${BASH_SOURCE[0]}")/signinandpost.py}")
home=$(mktemp -d "${TMPDIR:-/tmp}/dialdesk-assistive.XXXXXX")

# What was started here has the folder in its environment. Not all of it are children of ours, since a
# bus starts programs too, and these outlive a bus that is killed.
started() {
    grep -lzsxF "HOME=$home" /proc/[0-9]*/environ | cut -d / -f 3 || true
}

cleanup() {
    local status=$? signal pid tries log
    trap - EXIT
    trap '' HUP INT PIPE TERM
    set +e
    for signal in TERM KILL; do
        for pid in $(started); do
            kill -"$signal" "$pid" 2>/dev/null || true
        done
        for ((tries = 0; tries < 40; ++tries)); do
            [ -n "$(started)" ] || break 2
            sleep 0.05
        done
    done
    if [ "$status" != 0 ]; then
        [ "$status" != 124 ] || echo "It took more than 45 s, and was ended."
        for log in xvfb bus; do
            [ ! -s "$home/$log.log" ] || sed "s/^/$log: /" "$home/$log.log"
        done
    fi >&2
    rm -rf "$home"
    exit "$status"
}
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# Nothing but what brings up the accessibility bus: no keychain, no settings daemon, no portal.
mkdir -m 700 "$home/runtime" "$home/services"
ln -s /usr/share/dbus-1/services/org.a11y.Bus.service "$home/services"
cat >"$home/bus.conf" <<TEXT
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/runtime</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$home/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
TEXT

# Sanitizers' options, and libraries that are not where the system's are, hold for the program too.
kept=()
for name in PATH LD_LIBRARY_PATH QT_PLUGIN_PATH ASAN_OPTIONS LSAN_OPTIONS TSAN_OPTIONS UBSAN_OPTIONS; do
    [ -z "${!name:-}" ] || kept+=("$name=${!name}")
done
alone=(env -i "${kept[@]}" HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
    XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home/runtime" LC_ALL=C.UTF-8
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1)

# The server itself finds a free number, and says it once it can be used.
mkfifo "$home/display"
"${alone[@]}" Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$home/display" 2>"$home/xvfb.log" &
read -r -t 10 number <"$home/display" || { echo "Xvfb did not start." >&2; exit 1; }

# The buses talk of their own affairs, which is of interest only where they fail. In the background, so that a
# signal that comes meanwhile is acted on at once.
# shellcheck disable=SC2016 # for the inner shell
"${alone[@]}" DISPLAY=":$number" timeout -k 2 45 dbus-run-session --config-file="$home/bus.conf" -- \
    sh -c 'exec "$@" >&3 2>&4 3>&- 4>&-' sh "${PYTHON:-/usr/bin/python3}" "$script" "$program" "$sandbox" \
    3>&1 4>&2 >"$home/bus.log" 2>&1 &
wait $!
