internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `exit [n]` ends the shell (XCU 2.15).
    static func exit(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        throw .exit(try shell.endStatus(arguments))
    }

    /// `logout [n]` ends a login shell (bash 4.2).
    static func logout(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        if !shell.invocation.isLogin { return shell.fail(arguments, "not login shell: use `exit'") }
        throw .exit(try shell.endStatus(arguments))
    }

    /// `return [n]` ends a function or dot script (XCU 2.15).
    static func returnFromCall(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        let status = try shell.endStatus(arguments)
        if shell.calls.canReturn { throw .returnFunction(status) }
        shell.specialBuiltinFailed = true
        return shell.fail(arguments, "can only `return' from a function or sourced script", .misuse)
    }
}

extension Shell {
    /// The status that `exit` and `return` name: `$?` without an operand, 2 for one that is no number.
    fileprivate mutating func endStatus(_ arguments: Arguments) throws(Divert) -> ExitStatus {
        switch try numericArgument(arguments) {
        case .absent: statusForExit
        case .invalid: .misuse
        case .number(let number): ExitStatus(Int32(truncatingIfNeeded: number))
        }
    }
}
