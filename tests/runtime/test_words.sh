# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC1003,SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

it_quotes_so_that_a_shell_reads_the_same_word_back() {
    for word in plain 'a b' "it's" "''" '' '$HOME `x` "y" \' 'two
lines' '-n' 'é'; do
        back="$(eval "printf '%s.' $(sw_quoted "$word")")"
        same "$back" "$word."
    done
}
it_leaves_harmless_words_bare() {
    same "$(sw_quoted /srv/a_b-c.d:1=@%+,)" /srv/a_b-c.d:1=@%+,
}
it_shows_the_command_it_runs() {
    expect 0 sw_run printf '%s\n' 'a b'
    same "$OUT" "+ printf '%s\\n' 'a b'
a b"
}
it_hands_on_the_status_of_a_command() {
    expect 3 sw_run sh -c 'exit 3'
}
it_retries_as_often_as_told() {
    expect 1 sw_retry 3 0 sh -c "echo x >>'$WORK/count'; false"
    same "$(wc -l <"$WORK/count")" 3
    expect 0 sw_retry 3 0 sh -c "echo x >>'$WORK/count'; [ \$(wc -l <'$WORK/count') = 5 ]"
}
it_ends_what_takes_too_long() {
    expect 124 sw_within 1 sleep 20
}
it_speaks_the_language_of_scripts() {
    same "$LC_ALL" C
}
it_keeps_notes_only_for_its_user() {
    sw_memo_text note words || fail "no note"
    same "$(stat -c %a "$SW_ROOT/var/lib/sharewright/run-1")" 700
    same "$(sw_memo_get note)" words
}
it_keeps_the_first_note() {
    sw_memo_text note first && sw_memo_text note second
    same "$(sw_memo_get note)" first
}
it_takes_step_names_with_slashes() {
    SW_STEP=web1/mount/../conf
    sw_memo_text note words || fail "no note"
    same "$(sw_memo_get note)" words
    [ -d "$SW_ROOT/var/lib/sharewright/run-1/steps/=web1%mount%..%conf" ] || fail "left the folder of its run"
}

run_cases
