# SPDX-License-Identifier: MIT
# fish completion for dialdesk

complete -c dialdesk -f

set -l columns 'dataset qid d_status d_priority description notes callbacks crm_account crm_campaign locked loaddate sourcefile import_table campaign reccount'
set -l commands 'export set create dial-first history'

complete -c dialdesk -n "not __fish_seen_subcommand_from $commands" -a export -d 'Write the list of datasets'
complete -c dialdesk -n "not __fish_seen_subcommand_from $commands" -a set -d 'Change datasets'
complete -c dialdesk -n "not __fish_seen_subcommand_from $commands" -a create -d 'Make a dataset'
complete -c dialdesk -n "not __fish_seen_subcommand_from $commands" -a dial-first -d 'Make datasets dial next'
complete -c dialdesk -n "not __fish_seen_subcommand_from $commands" -a history -d 'Print what was changed'
complete -c dialdesk -n "not __fish_seen_subcommand_from $commands" -s v -l version -d 'Show the version'
complete -c dialdesk -s h -l help -d 'Show help'

complete -c dialdesk -n 'not __fish_seen_subcommand_from history' -x -l server -d 'ContactNow server; without it, the sandbox'
complete -c dialdesk -n 'not __fish_seen_subcommand_from history' -x -l user -d 'API user name'
complete -c dialdesk -n 'not __fish_seen_subcommand_from history' -r -F -l password-file -d 'File whose first line is the API key'
complete -c dialdesk -n 'not __fish_seen_subcommand_from history' -x -l format -a 'json xml' -d 'Wire format'
complete -c dialdesk -n 'not __fish_seen_subcommand_from history' -r -F -l ca-file -d 'Certificates of authorities to trust'
complete -c dialdesk -n 'not __fish_seen_subcommand_from history' -l read-only -d 'Send nothing that would change the account'
complete -c dialdesk -n 'not __fish_seen_subcommand_from history' -x -l timeout -d 'Seconds without a byte before giving up'

complete -c dialdesk -n '__fish_seen_subcommand_from export' -x -l status -a '(__fish_append , LIVE HOLD EXPIRED)' -d 'Only these statuses'
complete -c dialdesk -n '__fish_seen_subcommand_from export' -x -l filter -d 'Only datasets for which the expression holds'
complete -c dialdesk -n '__fish_seen_subcommand_from export' -x -l sort -a "$columns" -d 'Sort by a column'
complete -c dialdesk -n '__fish_seen_subcommand_from export' -x -l columns -a "(__fish_append , $columns)" -d 'Only these columns'
complete -c dialdesk -n '__fish_seen_subcommand_from export' -x -l as -a 'csv excel json' -d Format
complete -c dialdesk -n '__fish_seen_subcommand_from export' -r -F -l output -d 'File to write'

complete -c dialdesk -n '__fish_seen_subcommand_from set' -x -l status -a 'LIVE HOLD EXPIRED' -d Status
complete -c dialdesk -n '__fish_seen_subcommand_from set' -x -l priority -d 'A whole number from 0 to 90'
complete -c dialdesk -n '__fish_seen_subcommand_from set' -l confirm-expire -d 'Needed with EXPIRED'
complete -c dialdesk -n '__fish_seen_subcommand_from set create' -x -l description -d 'The name that people know it by'

complete -c dialdesk -n '__fish_seen_subcommand_from create' -x -l table -d 'Campaign table of the new dataset'

complete -c dialdesk -n '__fish_seen_subcommand_from dial-first' -x -l scope -a 'table all' -d 'Which LIVE datasets wait'
complete -c dialdesk -n '__fish_seen_subcommand_from dial-first' -l dry-run -d 'Print what would be done'
complete -c dialdesk -n '__fish_seen_subcommand_from dial-first' -l resume -d 'Finish a run that was cut short'
complete -c dialdesk -n '__fish_seen_subcommand_from dial-first' -l restore -d 'Put back what such a run has changed'

complete -c dialdesk -n '__fish_seen_subcommand_from history' -x -l dataset -d 'Only changes of this dataset'
complete -c dialdesk -n '__fish_seen_subcommand_from history' -x -l as -a 'csv json' -d Format
