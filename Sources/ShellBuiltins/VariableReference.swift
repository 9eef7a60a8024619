internal import ShellBytes
internal import ShellExecution

/// What builtins take as the name of a variable to set: a name, or an array element `name[subscript]`.
enum VariableReference {
    /// Whether the text has that form.
    static func isValid(_ text: ByteView) -> Bool {
        guard let bracket = text.firstIndex(of: ASCII.leftBracket) else { return ASCII.isName(text) }
        return ASCII.isName(text[view: 0..<bracket]) && text.count > bracket + 2
            && text[text.count - 1] == ASCII.rightBracket
    }
}

extension Shell {
    /// Reports a text that is no name: status 1 unless told otherwise.
    mutating func failIdentifier(
        _ arguments: Arguments, _ text: ByteView, _ status: ExitStatus = .failure
    ) -> ExitStatus {
        fail(arguments, Bytes("`") + Bytes(text) + Bytes("': not a valid identifier"), status)
    }

    /// Reports why a builtin could not set a variable: status 1.
    mutating func report(_ error: AssignmentError, _ arguments: Arguments) -> ExitStatus {
        report(error)
    }
}
