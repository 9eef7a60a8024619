internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `break [n]` leaves loops (XCU 2.15).
    static func breakLoop(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard let levels = try shell.loopLevels(arguments) else { return .success }
        throw .breakLoop(levels)
    }

    /// `continue [n]` goes on with the next round of a loop (XCU 2.15).
    static func continueLoop(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard let levels = try shell.loopLevels(arguments) else { return .success }
        throw .continueLoop(levels)
    }
}

extension Shell {
    /// How many loops the operand names, at most as many as there are; nil where the command does nothing.
    fileprivate mutating func loopLevels(_ arguments: Arguments) throws(Divert) -> Int? {
        if showsHelp(arguments) { return nil }
        if loopDepth == 0 {
            if !isPosix {
                _ = fail(arguments, "only meaningful in a `for', `while', or `until' loop")
            }
            return nil
        }
        switch try numericArgument(arguments) {
        case .absent:
            exitStatus = .success
            return 1
        case .invalid: throw isInteractive ? .abandon(ExitStatus(128)) : .exit(ExitStatus(exitStatus.code | 128))
        case .number(let number) where number < 1:
            let status = fail(arguments, arguments[arguments.count - 1], "loop count out of range")
            if isPosix { throw .abandon(status) }
            // As in bash, all loops are left.
            exitStatus = status
            throw .breakLoop(loopDepth)
        case .number(let number):
            exitStatus = .success
            return Int(min(number, Int64(loopDepth)))
        }
    }
}
