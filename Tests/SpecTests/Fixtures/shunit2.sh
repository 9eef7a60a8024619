# Tests in the manner of shunit2, one of which fails.

oneTimeSetUp() {
    catch=(mackerel plaice cod)
}

testCount() {
    assertEquals 'fish in the boat' 3 "${#catch[@]}"
}

testNames() {
    assertTrue 'cod is there' "[ ${catch[2]} = cod ]"
    assertNull "${catch[3]}"
    assertContains "${catch[*]}" plaice
}

testFails() {
    assertEquals 'this is not so' herring "${catch[0]}"
}

testStatus() {
    (exit 3)
    assertEquals 3 $?
    assertFalse 'false is false' false
}

. shunit2
