import ShellBytes
import ShellPatterns
import Testing

/// XCU 2.14.1 and 2.14.2: patterns that match a single character or several.
@Suite struct NotationTests {
    /// A pattern, strings that it matches and strings that it does not; each tried on bash 5.2.
    struct Case: CustomStringConvertible {
        let text: String
        let matching: [String]
        let others: [String]

        init(_ text: String, _ matching: [String], not others: [String] = []) {
            self.text = text
            self.matching = matching
            self.others = others
        }

        var description: String { text }
    }

    private static let simple = [
        Case("", [""], not: ["a"]),
        Case("abc", ["abc"], not: ["", "ab", "abcd", "abd", "xabc"]),
        Case(
            "a string of more than sixteen bytes", ["a string of more than sixteen bytes"],
            not: ["a string of more than sixteen byteS", "A string of more than sixteen bytes"]),
        Case("*", ["", "a", "abc", "é\n"]),
        Case("***", ["", "abc"]),
        Case("a*", ["a", "abc"], not: ["", "ba"]),
        Case("*a", ["a", "bca"], not: ["", "ab"]),
        Case("*a*", ["a", "bac"], not: ["", "bcd"]),
        Case("a*b", ["ab", "axb", "abb"], not: ["a", "b", "aba", "ba"]),
        Case("aba*aba", ["abaaba", "abaxaba"], not: ["aba", "ababa"]),
        Case("*x*y*", ["xy", "axbyc"], not: ["yx", "x", "y"]),
        Case("a*b*c", ["abc", "aXbXc", "abbcc"], not: ["acb", "ab", "ac"]),
        Case("*ab*ab", ["abab", "xabxab"], not: ["ab", "aab", "abb"]),
        Case("?", ["a", "é", "日", "\n"], not: ["", "ab"]),
        Case("??", ["ab", "éa"], not: ["a", "é", "abc"]),
        Case("*?", ["a", "ab"], not: [""]),
        Case("?*?", ["ab", "éé", "abc"], not: ["a", "é", ""]),
        Case("a?c*e", ["abce", "abcde"], not: ["ace", "abcd"]),
    ]

    private static let brackets = [
        Case("[abc]", ["a", "b", "c"], not: ["", "d", "ab", "[abc]"]),
        Case("[!abc]", ["d", "é", "\n", "]"], not: ["a", "", "dd"]),
        Case("[^abc]", ["d", "!"], not: ["a"]),
        Case("[a-c]x", ["ax", "bx", "cx"], not: ["dx", "-x"]),
        Case("[]a]", ["]", "a"], not: ["[", ""]),
        Case("[!]a]", ["b", "["], not: ["]", "a"]),
        Case("[]-a]", ["]", "^", "_", "a"], not: ["-", "b"]),
        Case("[a-]", ["a", "-"], not: ["b"]),
        Case("[-a]", ["a", "-"], not: ["b"]),
        Case("[--0]", ["-", ".", "/", "0"], not: ["1", ","]),
        Case("[z-a]", [], not: ["a", "z", "m", "-"]),
        Case("[a-c-e]", ["a", "b", "c", "-", "e"], not: ["d"]),
        Case("[a!]", ["a", "!"], not: ["b"]),
        Case("[!]", ["[!]"], not: ["!", "a"]),
        Case("[]", ["[]"], not: ["", "["]),
        Case("[a", ["[a"], not: ["a"]),
        Case("a[", ["a["], not: ["a"]),
        Case("[*", ["[", "[abc"], not: ["a"]),
        Case("[[:alpha:]", ["[a", "[:"], not: ["a"]),
        Case("[a\\-z]", ["a", "-", "z"], not: ["m", "\\"]),
        Case("[\\]]", ["]"], not: ["\\", "\\]"]),
        Case("[[]", ["["], not: ["]"]),
        Case("[?*]", ["?", "*"], not: ["a", "**"]),
    ]

    private static let classes = [
        Case("[[:alpha:]]", ["a", "Z", "é", "日"], not: ["1", "_", ":", ""]),
        Case("[[:digit:][:upper:]_]", ["7", "A", "_", "É"], not: ["a", "é"]),
        Case("[![:space:]]", ["a"], not: [" ", "\t", "\n"]),
        Case("[[:word:]]", ["a", "_", "9"], not: ["-"]),
        Case("[[:ascii:]]", ["a", "~"], not: ["é"]),
        Case("[[:alpha:]-z]", ["a", "-", "z"], not: ["0"]),
        Case("[[:foo:]a]", ["a"], not: ["f", ":", "["]),
        Case("[![:foo:]]", ["f", ":"]),
        Case("[[::]a]", ["a"], not: [":", "["]),
        Case("[[:xdigit:]]", ["f", "F", "0"], not: ["g"]),
        Case("[[:punct:]]", ["!", "~", "_"], not: ["a", " ", "0"]),
        Case("[[:blank:]]", [" ", "\t"], not: ["\n"]),
        Case("[[:cntrl:]]", ["\u{1}", "\u{7F}"], not: [" "]),
        Case("[[=a=]b]", ["a", "b"], not: ["=", "c"]),
        Case("[[=]=]a]", ["]", "a"], not: ["="]),
        Case("[[=ab=]]", ["a]", "=]"], not: ["a", "b"]),
        Case("[[.-.]a]", ["-", "a"], not: ["."]),
        Case("[[.].]a]", ["]", "a"]),
        Case("[[.a.]-c]", ["a", "b", "c"], not: ["-"]),
        Case("[a-[.c.]]", ["a", "b", "c"], not: ["-"]),
        Case("[[.hyphen.][.space.]]", ["-", " "], not: ["h"]),
        Case("[[.nonsense.]a]", ["a"], not: ["n", "."]),
        Case("[[.a]", ["[.", "[a"], not: ["a"]),
        Case("[é-ü]", ["ê", "é", "ü"], not: ["e", "è", "ý"]),
        Case("[!é]", ["e", "日"], not: ["é", ""]),
    ]

    @Test(arguments: simple + brackets + classes)
    func notation(_ pattern: Case) {
        let compiled = ShellPatternsTests.pattern(pattern.text)
        for text in pattern.matching { #expect(compiled.matches(text), "\(pattern.text) matches \(text)") }
        for text in pattern.others { #expect(!compiled.matches(text), "\(pattern.text) does not match \(text)") }
    }

    @Test func backslashQuotesTheNextCharacter() {
        #expect(pattern("\\*").matches("*"))
        #expect(!pattern("\\*").matches("a"))
        #expect(pattern("a\\b").matches("ab"))
        #expect(pattern("\\\\*").matches("\\x"))
        #expect(pattern("\\[a]").matches("[a]"))
        #expect(pattern("\\é?").matches("éa"))
        #expect(pattern("a\\").matches("a\\"))
    }

    @Test func quotedBytesAreNotSpecial() {
        #expect(pattern("*x", quotedAt: "^").matches("*x"))
        #expect(!pattern("*x", quotedAt: "^").matches("ax"))
        #expect(pattern("*.*", quotedAt: " ^").matches("a.c"))
        #expect(pattern("**", quotedAt: "^ ").matches("*abc"))
        #expect(!pattern("**", quotedAt: "^ ").matches("abc"))
        #expect(pattern("[a]", quotedAt: "^").matches("[a]"))
        #expect(pattern("[a]b]", quotedAt: "  ^").matches("]"))
        #expect(pattern("[!a]", quotedAt: " ^").matches("!"))
        #expect(pattern("[a-z]", quotedAt: "  ^").matches("-"))
        #expect(!pattern("[a-z]", quotedAt: "  ^").matches("m"))
        #expect(pattern("\\*", quotedAt: "^ ").matches("\\abc"))
        #expect(pattern("\\*", quotedAt: "^^").matches("\\*"))
        #expect(pattern("@(a|b)", quotedAt: " ^").matches("@(a|b)"))
        #expect(pattern("@(a|b)", quotedAt: "   ^").matches("a|b"))
    }

    @Test func caseInsensitive() {
        let options: PatternOptions = [.caseInsensitive, .extendedGlob]
        #expect(pattern("aBc", options).matches("AbC"))
        #expect(pattern("É*", options).matches("éa"))
        #expect(pattern("[A-C]x", options).matches("bX"))
        #expect(!pattern("[Z-a]", options).matches("m"))
        #expect(!pattern("[[:upper:]]", options).matches("a"))
        #expect(pattern("@(ab|cd)*", options).matches("CDE"))
        #expect(pattern("a+(b)", options).matches("ABB"))
        #expect(!pattern("ab", options).matches("ac"))
    }

    @Test func invalidBytesAreCharacters() {
        #expect(pattern("?").matches([0xFF]))
        #expect(!pattern("?").matches([0xFF, 0xFE]))
        #expect(pattern("a?b").matches([0x61, 0xC3, 0x62]))
        #expect(pattern("[!a]").matches([0x80]))
        #expect(!pattern("[[:alpha:]]").matches([0xE9]))
        #expect(pattern("*?é").matches([0xC3, 0xC3, 0xA9]))
        #expect(!pattern("*[!é]").matches("é"))
        #expect(pattern("+(?)").matches([0xED, 0xA0, 0x80, 0xF4, 0x90]))
        #expect(Pattern([0xC3, ASCII.asterisk]).matches([0xC3, 0x28]))
        #expect(Pattern([ASCII.leftBracket, 0xFF, ASCII.rightBracket]).matches([0xFF]))
        #expect(!Pattern([ASCII.leftBracket, 0xFF, ASCII.rightBracket]).matches([0xFE]))
    }

    @Test func inTheByteLocaleBytesAreCharacters() {
        #expect(!pattern("?", .byteLocale).matches("é"))
        #expect(pattern("??", .byteLocale).matches("é"))
        #expect(!pattern("[[:alpha:]]", .byteLocale).matches([0xE9]))
        #expect(Pattern([0x5B, 0x80, 0x2D, 0xFF, 0x5D], options: .byteLocale).matches([0xA9]))
    }
}
