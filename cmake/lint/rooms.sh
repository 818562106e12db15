#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The rooms of the house: what may include or use what. Linking enforces most of it; this says the rest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
found=0

# forbid PATTERN WHY PATHSPEC…: prints file:line of each match outside comments.
forbid() {
    local pattern=$1 why=$2 hit code
    shift 2
    while IFS= read -r hit; do
        code=$(sed -E 's,(^|[^:])//.*,\1,; s,/\*.*\*/,,' <<<"${hit#*:*:}")
        grep -qE "$pattern" <<<"$code" || continue
        printf '%s: %s\n    %s\n' "${hit%:"${hit#*:*:}"}" "$why" "$code"
        found=1
    done < <(git ls-files -z -co --exclude-standard -- "$@" | xargs -0r grep -HsnE "$pattern" || true)
}

models=(models/'*.h' models/'*.cpp')
ui=(ui/'*.h' ui/'*.cpp')
app=(app/'*.h' app/'*.cpp')
sandbox=(app/sandbox/'*.h' app/sandbox/'*.cpp')
tests=(tests/'*.h' tests/'*.cpp')
include='^[[:space:]]*#[[:space:]]*include[[:space:]]*'

forbid "${include}[\"<](\.\./)*(ui|app)/" "models/ knows nothing of ui/ and app/" "${models[@]}"
forbid "${include}<Qt(Gui|Widgets|Svg)[/>]" "models/ does without Qt Gui and Widgets" "${models[@]}"
forbid "Qt6?::(Gui|Widgets|Svg|HttpServer|PrintSupport|OpenGL)|dialdesk_(ui|sandbox)" \
    "models/ links Core, Network, Sql and Xml only" models/CMakeLists.txt

forbid "${include}[\"<](\.\./)*app/" "ui/ knows nothing of app/" "${ui[@]}"
forbid '\bQNetwork(AccessManager|Reply|Request)\b' "ui/ makes no request" "${ui[@]}"

forbid "${include}\"(models|ui|tests)/" "the sandbox knows nothing of the other rooms" "${sandbox[@]}"
forbid "${include}\"(\.\./|app/([^s]|s[^a]))" "the sandbox includes only its own files" "${sandbox[@]}"
forbid "dialdesk_(models|ui)" "the sandbox links no other room" app/sandbox/CMakeLists.txt

forbid '\bQNetworkAccessManager\b' "only models/contactnow/restclient.* talks to the network" \
    "${models[@]}" "${app[@]}" ':!models/contactnow/restclient.*'

# models/ has no dialog that could exec(), but SQL queries that do.
loops='\bQEventLoop\b|\bprocessEvents\b|\bQ(Core|Gui)?Application::exec\b'
forbid "$loops" "no nested event loop" "${models[@]}"
forbid "$loops|\bexec[[:space:]]*\(" "no nested event loop: dialogs and menus open() or popup()" \
    "${ui[@]}" "${app[@]}" ':!app/main.cpp' ':!app/sandbox/main.cpp'

forbid '\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b' "TLS errors are shown and never ignored" \
    "${models[@]}" "${ui[@]}" "${app[@]}" "${tests[@]}"
exit $found
