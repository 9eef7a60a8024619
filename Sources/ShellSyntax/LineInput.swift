package import ShellBytes

/// Where the lexer's text comes from. It is asked for more only when what it has given is used up, since a command may
/// change how the rest is read (aliases), or share the input with its children.
package protocol LineInput: AnyObject {
    /// More input: one line or more, each with its newline except perhaps the last; empty at the end.
    ///
    /// `continuesCommand` is true when a command has begun and is not complete (an interactive shell prompts with PS2).
    func nextLines(continuesCommand: Bool) throws(InputInterrupt) -> Bytes

    /// As `nextLines`, for the body of a here-document.
    func nextHereDocumentLines() throws(InputInterrupt) -> Bytes
}

extension LineInput {
    package func nextHereDocumentLines() throws(InputInterrupt) -> Bytes { try nextLines(continuesCommand: true) }
}

/// The user gave up the line being read (an interrupt at the prompt); the command read so far is dropped.
package struct InputInterrupt: Error {
    package init() {}
}

/// Input that is at hand whole: a `-c` string, the operand of `eval`, a function's text.
package final class TextInput: LineInput {
    private var text: Bytes?

    package init(_ text: Bytes) { self.text = text }

    package func nextLines(continuesCommand: Bool) -> Bytes {
        defer { text = nil }
        return text ?? []
    }
}
