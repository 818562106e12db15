# SPDX-License-Identifier: MIT
# fish completion for dialdesk-sandbox

# The program knows its faults best.
function __dialdesk_sandbox_faults
    set -l kinds (dialdesk-sandbox --help 2>/dev/null | string match -rg '^  ([a-z0-9][a-z0-9-]*) ')
    for operation in sign-in validate read update create tables queues calls verify any
        printf '%s\n' $kinds@$operation
    end
end

complete -c dialdesk-sandbox -f
complete -c dialdesk-sandbox -s h -l help -d 'Show help, and the kinds of faults'
complete -c dialdesk-sandbox -x -l port -d 'Listen on this port'
complete -c dialdesk-sandbox -x -l rows -d 'Make this many datasets'
complete -c dialdesk-sandbox -x -l seed -d 'The same seed makes the same datasets'
complete -c dialdesk-sandbox -x -l latency -d 'Milliseconds before each reply'
complete -c dialdesk-sandbox -x -l rate -d 'Bytes a second, at most'
complete -c dialdesk-sandbox -x -l token-life -d 'Seconds until a token expires'
complete -c dialdesk-sandbox -x -l fault -a '(__dialdesk_sandbox_faults)' -d 'Answer some requests badly'
