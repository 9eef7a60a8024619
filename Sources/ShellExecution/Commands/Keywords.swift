package import ShellBytes

/// The reserved words (XCU 2.4, bash 3.2).
package enum Keywords {
    /// All of them, in the order in which `compgen -k` lists them.
    package static let all: [StaticString] = [
        "if", "then", "else", "elif", "fi", "case", "esac", "for", "select", "while", "until", "do", "done", "in",
        "function", "time", "{", "}", "!", "[[", "]]", "coproc",
    ]

    /// Whether the word is one.
    package static func contain(_ word: ByteView) -> Bool { all.contains { word.equals($0) } }
}
