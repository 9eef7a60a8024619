setup() {
    printf 'oil=%s\n' 3 > "$BATS_TEST_TMPDIR/lantern"
}

@test "the lamp has oil" {
    run cat "$BATS_TEST_TMPDIR/lantern"
    [ "$status" -eq 0 ]
    [ "$output" = "oil=3" ]
    [[ ${lines[0]} =~ ^oil=([0-9]+)$ ]]
    [ "${BASH_REMATCH[1]}" -eq 3 ]
}

@test "a missing lamp is an error" {
    run cat "$BATS_TEST_TMPDIR/nowhere"
    [ "$status" -eq 1 ]
    [[ $output == *"No such file"* ]]
}

@test "this one fails" {
    local -a lamps=(one two)
    [ "${#lamps[@]}" -eq 3 ]
}

@test "this one is left out" {
    skip "no wind"
}

@test "several lines and a pipe" {
    run bash -c 'printf "%s\n" b a c | sort'
    [ "${#lines[@]}" -eq 3 ]
    [ "${lines[*]}" = "a b c" ]
}
