#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every file that can carry a comment names its licence, and no source file has grown to hold two things.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
found=0
complain() { echo "$1: $2"; found=1; }

# No comment fits, or a tool or a reader would trip over one: data, pictures, texts, lupdate's output.
bare='^LICENSE$|\.(md|json|png|ico|gif|ts|csv|txt|pem|crt|key)$|/data/|/seeds/'

while IFS= read -r file; do
    [ -f "$file" ] || continue
    if ! [[ $file =~ $bare ]] && ! head -n 5 "$file" | grep -qF 'SPDX-License-Identifier: MIT'; then
        complain "$file:1" "has no 'SPDX-License-Identifier: MIT' in its first lines"
    fi
    case $file in
    app/main.cpp | app/*/main.cpp) limit=40 ;; # only wires
    *.h | *.cpp) limit=300 ;;
    *) continue ;;
    esac
    lines=$(wc -l <"$file")
    [ "$lines" -le "$limit" ] || complain "$file:$limit" "has $lines lines, more than $limit: it holds two things"
done < <(git ls-files -co --exclude-standard)
exit $found
