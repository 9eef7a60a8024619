package import ShellBytes

/// The reserved words (XCU 2.4, bash 3.2).
package enum Keywords {
    /// All of them, in the order of their bytes.
    package static let all: [StaticString] = [
        "!", "[[", "]]", "case", "coproc", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "in",
        "select", "then", "time", "until", "while", "{", "}",
    ]

    /// Whether the word is one.
    package static func contain(_ word: ByteView) -> Bool { all.contains { word.equals($0) } }
}
