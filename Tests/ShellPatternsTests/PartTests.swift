import ShellPatterns
import Testing

/// XCU 2.6.2: what `${name#pattern}` and its kin take away, and bash's `${name/pattern/string}`. Tried on bash 5.2.
@Suite struct PartTests {
    @Test(
        arguments: [
            ("*/", "/usr/local/bin", ["usr/local/bin", "bin", "/usr/local/bin", "/usr/local/bin"]),
            ("/*", "/usr/local/bin", ["usr/local/bin", "", "/usr/local", ""]),
            ("*", "abc", ["abc", "", "abc", ""]),
            ("abc", "abc", ["", "", "", ""]),
            ("ab", "abab", ["ab", "ab", "ab", "ab"]),
            ("*.*", "a.b.c", ["b.c", "", "a.b", ""]),
            (".*", "a.b.c", ["a.b.c", "a.b.c", "a.b", "a"]),
            ("a*a", "aabaa", ["baa", "", "aab", ""]),
            ("*b*", "abcb", ["cb", "", "abc", ""]),
            ("a*b*c", "abcabc", ["abc", "", "abc", ""]),
            ("?", "éaé", ["aé", "aé", "éa", "éa"]),
            ("[!a]*", "bab", ["ab", "", "ba", ""]),
            ("*[ab]", "xaxb", ["xb", "", "xax", ""]),
            ("+([0-9])", "12ab34", ["2ab34", "ab34", "12ab3", "12ab"]),
            ("*([ ])", "  a  ", ["  a  ", "a  ", "  a  ", "  a"]),
            ("!(a)", "aab", ["aab", "", "aab", ""]),
            ("@(a|aa)", "aab", ["ab", "b", "aab", "aab"]),
            ("*.@(gz|tar.gz)", "x.tar.gz", ["", "", "x.tar", ""]),
            (".@(gz|tar.gz)", "x.tar.gz", ["x.tar.gz", "x.tar.gz", "x.tar", "x"]),
            ("", "abc", ["abc", "abc", "abc", "abc"]),
            ("x", "", ["", "", "", ""]),
        ] as [(String, String, [String])])
    func removals(_ text: String, _ subject: String, _ expected: [String]) {
        #expect(pattern(text).removals(from: subject) == expected)
    }

    @Test(
        arguments: [
            ("b", "abcb", 0, 1..<2), ("b", "abcb", 2, 3..<4), ("z", "abc", 0, nil), ("*", "abc", 1, 1..<3),
            ("b*", "abcb", 0, 1..<4), ("*b", "abcbd", 0, 0..<4), ("*b*", "abc", 0, 0..<3), ("a*b", "xaxbxb", 0, 1..<6),
            ("a*b*c", "abxc", 0, 0..<4), ("?", "éa", 0, 0..<2), ("[a-c]", "xyb", 0, 2..<3),
            ("[!x]*y", "xxayb", 0, 2..<4),
            ("+([0-9])", "ab12c", 0, 2..<4), ("*(b)", "abb", 0, 0..<0), ("*(b)", "abb", 1, 1..<3),
            ("*(b)", "a", 1, 1..<1),
            ("@(b|bc)", "abc", 0, 1..<3), ("@(bc|a)", "abc", 0, 0..<1), ("!(a)", "aab", 0, 0..<3),
            ("+(a)b", "aaaaaaaaaaaaaab", 0, 0..<15), ("+(a)b", "aaaaaaaaaaaaaaacaab", 0, 16..<19),
            ("*", "", 0, 0..<0), ("a", "", 0, nil), ("", "abc", 1, 1..<1), ("?(x)", "", 0, 0..<0),
        ] as [(String, String, Int, Range<Int>?)])
    func firstMatch(_ text: String, _ subject: String, _ start: Int, _ expected: Range<Int>?) {
        #expect(pattern(text).firstMatch(in: subject, from: start) == expected)
    }
}
