package import ShellBytes
package import ShellSyntax

/// The calls in progress: functions, dot scripts, and the main program at the bottom (FUNCNAME, BASH_SOURCE, BASH_LINENO,
/// `caller`).
package struct CallStack {
    /// A call.
    package struct Frame {
        package let kind: Kind
        /// The function's name, or `source`, or `main`.
        package let name: Bytes
        /// The file that the code of this frame stands in.
        package let source: Bytes
        /// The line of the calling frame on which the call stands.
        package let callLine: Int
        /// The arguments for BASH_ARGV: those of a function with `extdebug` only, of a dot script its name where it has
        /// none; nil where none are kept.
        package var arguments: [Bytes]?
        /// The line that a function's definition begins on, kept in an interactive shell only.
        package var firstLine: Int?

        package init(kind: Kind, name: Bytes, source: Bytes, callLine: Int) {
            self.kind = kind
            self.name = name
            self.source = source
            self.callLine = callLine
        }
    }

    package enum Kind { case function, dotScript, main }

    /// The frames, the innermost last.
    package var frames: [Frame] = []
    /// The shell's own arguments for BASH_ARGV, from when they are first asked for.
    package var programArguments: [Bytes]?

    package init() {}

    /// Whether `return` has somewhere to return from.
    package var canReturn: Bool { frames.contains { $0.kind != .main } }

    /// Whether a function is running.
    package var isInFunction: Bool { frames.contains { $0.kind == .function } }
}
