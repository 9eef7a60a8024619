internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `exit [n]` ends the shell (XCU 2.15).
    static func exit(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        if shell.runsTypedCommand { shell.writeError(Bytes(shell.invocation.isLogin ? "logout\n" : "exit\n")) }
        return try shell.leave(arguments)
    }

    /// `logout [n]` ends a login shell (bash 4.2).
    static func logout(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        if !shell.invocation.isLogin { return shell.fail(arguments, "not login shell: use `exit'") }
        return try shell.leave(arguments)
    }

    /// `return [n]` ends a function or dot script (XCU 2.15).
    static func returnFromCall(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        let status = try shell.endStatus(arguments, otherwise: shell.statusForReturn)
        if shell.calls.canReturn { throw .returnFunction(status) }
        shell.specialBuiltinFailed = true
        return shell.fail(arguments, "can only `return' from a function or sourced script", .misuse)
    }
}

extension Shell {
    /// Whether what runs was given by the user, not by a trap or a file.
    fileprivate var runsTypedCommand: Bool {
        talksToUser && runningTraps.isEmpty && !environment.traps.hasExited
            && !calls.frames.contains { $0.kind == .dotScript }
    }

    /// Ends the shell with the status that is named, unless the user is to be warned of stopped jobs first.
    fileprivate mutating func leave(_ arguments: Arguments) throws(Divert) -> ExitStatus {
        if talksToUser, !environment.traps.hasExited, let interaction, !interaction.mayLeave(&self) { return .failure }
        let status = try endStatus(arguments, otherwise: statusForExit)
        try readLogoutFile()
        throw ending(with: status)
    }

    /// The status that `exit` and `return` name, 2 for an operand that is no number, `status` without one.
    fileprivate mutating func endStatus(
        _ arguments: Arguments, otherwise status: ExitStatus
    ) throws(Divert) -> ExitStatus {
        switch try numericArgument(arguments) {
        case .absent: status
        case .invalid: .misuse
        case .number(let number): ExitStatus(Int32(truncatingIfNeeded: number))
        }
    }
}
