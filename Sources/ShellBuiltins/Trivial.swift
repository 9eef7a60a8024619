internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `:` does nothing, successfully (XCU 2.15).
    static func colon(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus { .success }

    /// `true` (XCU 3).
    static func true_(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus { .success }

    /// `false` (XCU 3).
    static func false_(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus { .failure }
}
