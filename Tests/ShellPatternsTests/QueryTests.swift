import ShellBytes
import ShellPatterns
import Testing

/// What pathname expansion asks of a pattern.
@Suite struct QueryTests {
    @Test(arguments: ["*", "a*", "?", "[a]", "[]", "a[b]c", "@(a)", "+(a", "[!]", "x!(y)"])
    func hasMagic(_ text: String) {
        #expect(pattern(text).hasMagic)
        #expect(pattern(text).literalText == nil)
    }

    @Test(arguments: [
        ("", ""), ("abc", "abc"), ("[a", "[a"), ("a]", "a]"), ("\\*", "*"), ("a\\[b]", "a[b]"), ("(a|b)", "(a|b)"),
        ("@a", "@a"), ("é", "é"), ("a\\", "a\\"),
    ])
    func hasNoMagic(_ text: String, _ literal: String) {
        #expect(!pattern(text).hasMagic)
        #expect(pattern(text).literalText == Bytes(literal.utf8))
    }

    @Test func quotingTakesMagicAway() {
        #expect(!pattern("*?[a]", quotedAt: "^^^").hasMagic)
        #expect(pattern("*?[a]", quotedAt: "^^").hasMagic)
        #expect(!pattern("@(a)", quotedAt: " ^").hasMagic)
        #expect(!pattern("@(a)", []).hasMagic)
    }

    @Test(arguments: [
        (".", true), (".*", true), ("\\.*", true), ("*.", false), ("?a", false), ("[.]a", false), ("", false),
        ("@(.a|b)", true), ("@(a|b)", false), ("?(a).b", true), ("*(a).b", true), ("@(|a).b", true), ("!(.a)", false),
        (".a*b*c", true), ("a.*", false),
    ])
    func leadingDot(_ text: String, _ isExplicit: Bool) {
        #expect(pattern(text).explicitlyMatchesLeadingDot == isExplicit)
    }
}
