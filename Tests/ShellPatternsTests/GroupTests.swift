import ShellPatterns
import Testing

/// bash manual 3.5.8.1: `?(…)`, `*(…)`, `+(…)`, `@(…)` and `!(…)`.
///
/// Each case was tried on bash 5.2. It differs in one: it never lets a `*` before a group take all that is left, and so
/// does not match `b` with `*!(b)`. ksh, mksh and zsh do.
@Suite struct GroupTests {
    @Test(
        arguments: [
            ("?(a|b)c", ["c", "ac", "bc"], ["abc", "a", ""]),
            ("*(a|bc)", ["", "a", "bc", "abca"], ["b", "acb"]),
            ("+(a|bc)", ["a", "bcbc", "aabc"], ["", "b"]),
            ("@(a|bc)d", ["ad", "bcd"], ["d", "abcd"]),
            ("!(a|bc)", ["", "b", "aa", "abc"], ["a", "bc"]),
            ("!(*.o)", ["a.c", "", "o"], ["a.o", ".o"]),
            ("!(a*)b", ["b", "bb", "cb"], ["ab", "abb", ""]),
            ("a!(b)", ["a", "abb", "ac"], ["ab", "b"]),
            ("*!(b)", ["", "a", "b", "ab"], []),
            ("!(!(a))", ["a"], ["", "b", "aa"]),
            ("!()", ["a", "ab"], [""]),
            ("!(*)", [], ["", "a"]),
            ("@()", [""], ["a"]),
            ("@(a|)b", ["b", "ab"], ["aab"]),
            ("+([0-9])", ["1", "123"], ["", "12a"]),
            ("+([[:digit:]])?(.+([[:digit:]]))", ["1", "12.5"], ["12.", ".5", ""]),
            ("*.@(jpg|png)", ["a.jpg", ".png"], ["jpg", "a.gif"]),
            ("@(a|b)*@(c|d)", ["ac", "axxd"], ["a", "ca"]),
            ("*(+(a)b)c", ["c", "abc", "aababc"], ["ac", "bc"]),
            ("@(a|@(b|?(c)d))", ["a", "b", "cd", "d"], ["c", "ab"]),
            ("@(a(b|c)d|e)", ["a(b|c)d", "e"], ["abd", "acd"]),
            ("@([a|b])", ["a", "|", "b"], ["[a", "b]"]),
            ("@([)]|b)", [")", "b"], ["[)]"]),
            ("+(é|日)", ["é", "é日é"], ["", "e"]),
            ("!(é)", ["", "e", "éé"], ["é"]),
            ("?(*)", ["", "abc"], []),
            ("*(*)", ["", "abc"], []),
            ("*(@(a)|*(b))", ["", "abab"], ["abc"]),
        ] as [(String, [String], [String])])
    func groups(_ text: String, _ matching: [String], _ others: [String]) {
        for string in matching { #expect(pattern(text).matches(string), "\(text) matches \(string)") }
        for string in others { #expect(!pattern(text).matches(string), "\(text) does not match \(string)") }
    }

    @Test func anUnfinishedGroupIsAString() {
        #expect(pattern("@(ab*").matches("@(ab*"))
        #expect(!pattern("@(ab*").matches("@(abc"))
        #expect(pattern("@([a|b)").matches("@([a|b)"))
        #expect(pattern("a*@(").matches("axx@("))
    }

    @Test func withoutTheOptionGroupsAreNotSpecial() {
        #expect(pattern("@(a|b)", []).matches("@(a|b)"))
        #expect(!pattern("@(a|b)", []).matches("a"))
        #expect(pattern("*(a)", []).matches("x(a)"))
        #expect(pattern("?(a)", []).matches("x(a)"))
    }
}
