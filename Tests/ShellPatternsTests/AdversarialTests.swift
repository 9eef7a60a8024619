import ShellBytes
import ShellPatterns
import Testing

/// Patterns that take a matcher by trial and error longer than anyone can wait: it is enough that these tests end.
@Suite struct AdversarialTests {
    private static let long = String(repeating: "a", count: 1000)

    @Test(arguments: [
        "*a*a*a*a*a*a*a*a*a*b", "+(a|aa)*(a|aaa)b", "*(*(*(*(a))))b", "+(+(+(a|aa)|*a)|b)c", "!(*a*b)c",
        "!(!(!(a*b)))b", "*!(*aa)*!(a*b)c", "*(a|*(a|*(a)c)c)b", "!(*a??????????)b", "+(!(a)|!(aa)|!(b))c",
    ])
    func longSubjectsEnd(_ text: String) {
        let compiled = pattern(text)
        let bytes = Bytes(Self.long.utf8)
        let withEnd = bytes + Bytes("d")
        for subject in [bytes, withEnd] {
            subject.withUnsafeBufferPointer { subject in
                #expect(!compiled.matches(subject))
                _ = compiled.longestPrefix(of: subject)
                _ = compiled.longestSuffix(of: subject)
                _ = compiled.firstMatch(in: subject)
            }
        }
    }

    @Test func deepNestingIsBounded() {
        let depth = 5000
        let deep = String(repeating: "@(a", count: depth) + String(repeating: ")", count: depth)
        #expect(!pattern(deep).matches("a"))
        let unfinished = String(repeating: "+(", count: 20_000)
        #expect(pattern(unfinished).matches(unfinished))
        let usual = String(repeating: "@(a", count: 30) + String(repeating: ")", count: 30)
        #expect(pattern(usual).matches(String(repeating: "a", count: 30)))
    }

    @Test func longPatterns() {
        let stars = String(repeating: "*a", count: 5000)
        #expect(pattern(stars).matches(String(repeating: "a", count: 5000)))
        #expect(!pattern(stars).matches(String(repeating: "a", count: 4999)))
        let groups = String(repeating: "?(a)", count: 500)
        #expect(pattern(groups).matches(String(repeating: "a", count: 500)))
        #expect(!pattern(groups).matches(String(repeating: "a", count: 501)))
        let brackets = String(repeating: "[", count: 5000)
        #expect(pattern(brackets).matches(brackets))
        for unfinished in ["[:", "[=", "[.", "[!", "@([", "[]"] {
            let text = String(repeating: unfinished, count: 1000)
            _ = pattern(text).matches(text)
            _ = pattern(text + ":]").matches(text)
        }
    }
}
