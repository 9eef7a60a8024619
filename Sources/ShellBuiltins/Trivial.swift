internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `:` does nothing, successfully (XCU 2.15).
    static func colon(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus { .success }

    /// `true` (XCU 3).
    static func succeed(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus { .success }

    /// `false` (XCU 3).
    static func failAlways(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus { .failure }
}
