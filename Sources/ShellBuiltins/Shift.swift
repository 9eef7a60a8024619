internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `shift [n]` drops positional parameters (XCU 2.15).
    static func shift(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if arguments.count == 1 {
            if shell.environment.positionalParameters.count == 0 { return shell.refuseShift(arguments, nil) }
            shell.environment.positionalParameters.shift(by: 1)
            return .success
        }
        if shell.showsHelp(arguments) { return .misuse }
        switch try shell.numericArgument(arguments) {
        case .absent: return try shift(&shell, arguments.prefix(1))
        case .invalid: return .failure
        case .number(let number):
            if number < 0 {
                return shell.fail(arguments, DecimalText.bytes(number) + Bytes(": shift count out of range"))
            }
            if number > Int64(shell.environment.positionalParameters.count) {
                return shell.refuseShift(arguments, number)
            }
            shell.environment.positionalParameters.shift(by: Int(number))
            return .success
        }
    }
}

extension Shell {
    /// More is to be dropped than there is: told in POSIX mode and by `shopt -s shift_verbose`.
    fileprivate mutating func refuseShift(_ arguments: Arguments, _ number: Int64?) -> ExitStatus {
        guard isPosix || behaviors[.shiftVerbose] else { return .failure }
        guard let number else { return fail(arguments, "shift count out of range") }
        return fail(arguments, DecimalText.bytes(number) + Bytes(": shift count out of range"))
    }
}
