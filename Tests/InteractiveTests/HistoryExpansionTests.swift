import ShellBytes
import Testing

@testable import ShellExecution
@testable import ShellInteractive

/// History expansion as a function of the line and the earlier commands (bash 9.3).
@Suite("history expansion")
struct HistoryExpansionTests {
    struct Example: CustomTestStringConvertible, Sendable {
        var line: String
        var expected: String
        var testDescription: String { line }
    }

    private static func expand(_ line: String) -> String {
        var expansion = HistoryExpansion()
        expansion.events = ["echo one two three", "cat /usr/share/doc/file.tar.gz", "make -j 4 all; ls 'a b'"].map {
            Bytes($0.utf8)
        }
        switch expansion.expand(Bytes(line.utf8)) {
        case .unchanged: return line
        case .expanded(let text): return text.description
        case .printed(let text): return "printed " + text.description
        case .failed(let message): return "failed " + message.description
        }
    }

    static let examples: [Example] = [
        ("!!", "make -j 4 all; ls 'a b'"), ("!1", "echo one two three"), ("!-2", "cat /usr/share/doc/file.tar.gz"),
        ("!ec", "echo one two three"), ("!?share?", "cat /usr/share/doc/file.tar.gz"), ("!$", "'a b'"), ("!^", "-j"),
        ("!*", "-j 4 all ; ls 'a b'"), ("!echo:2", "two"), ("!echo:1-2", "one two"), ("!echo:2*", "two three"),
        ("!echo:1-", "one two"), ("!echo:-1", "echo one"), ("!echo:$", "three"), ("!echo:*", "one two three"),
        ("!echo:^", "one"),
        ("!cat:1:h", "/usr/share/doc"), ("!cat:1:t", "file.tar.gz"), ("!cat:1:r", "/usr/share/doc/file.tar"),
        ("!cat:1:e", ".gz"), ("!cat:1:t:r:r", "file"), ("!echo:s/one/1/", "echo 1 two three"),
        ("!echo:gs/e/E/", "Echo onE two thrEE"),
        ("!echo:s/two/&&/", "echo one twotwo three"), ("!echo:p", "printed echo one two three"), ("!echo:1:q", "'one'"),
        ("!echo:x", "'echo' 'one' 'two' 'three'"), ("^all^none^", "make -j 4 none; ls 'a b'"), ("a b !#:1", "a b b"),
        ("echo \"!ec\"", "echo \"echo one two three\""), ("echo '!!'", "echo '!!'"), ("echo \\!!", "echo \\!!"),
        ("! true", "! true"),
        ("[ a != b ]", "[ a != b ]"), ("echo ${!x}", "echo ${!x}"), ("echo $!", "echo $!"), ("echo hi!", "echo hi!"),
        ("echo \"hi!\"", "echo \"hi!\""), ("!nosuch", "failed !nosuch: event not found"),
        ("!echo:9", "failed !echo:9: bad word specifier"),
        ("!9", "failed !9: event not found"), ("!?nowhere?", "failed !?nowhere?: event not found"),
        ("!echo:s/x/y/", "failed :s/x/y/: substitution failed"), ("echo # !!", "echo # !!"), ("[!a]*", "[!a]*"),
    ].map { Example(line: $0.0, expected: $0.1) }

    @Test(arguments: examples) func expands(_ example: Example) {
        #expect(Self.expand(example.line) == example.expected)
    }

    static let joined: [(String, String)] = [
        ("if true\nthen echo a\nfi", "if true; then echo a; fi"),
        ("for i in 1 2\ndo echo\ndone", "for i in 1 2; do echo; done"),
        ("f() {\necho a\n}", "f() { echo a; }"), ("true &&\nfalse", "true && false"), ("echo 'a\nb'", "echo 'a\nb'"),
        ("ls |\nwc", "ls | wc"), ("a \\\nb", "a b"), ("case x in\nx) echo;;\nesac", "case x in x) echo;; esac"),
    ]

    @Test(arguments: joined) func joins(_ text: String, _ expected: String) {
        #expect(HistoryJoining.join(Bytes(text.utf8)).description == expected)
    }
}
