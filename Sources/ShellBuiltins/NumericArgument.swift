internal import ShellBytes
internal import ShellExecution

/// What the optional numeric operand of `break`, `shift`, `return` … is.
enum NumericArgument {
    case absent
    case number(Int64)
    /// It is no number; that was reported.
    case invalid
}

extension Shell {
    /// The only operand as a number. Operands beyond the first give up the command, as in bash.
    mutating func numericArgument(_ arguments: Arguments) throws(Divert) -> NumericArgument {
        var operands = arguments.from(1)
        if let first = operands.at(0), first.equals("--") { operands = operands.from(1) }
        guard let text = operands.at(0) else { return .absent }
        guard let number = DecimalText.parse(text) else {
            _ = fail(arguments, text, "numeric argument required")
            return .invalid
        }
        if operands.count > 1 { throw giveUp(tooManyArguments: arguments) }
        return .number(number)
    }

    /// Reports superfluous operands; what to throw for it.
    mutating func giveUp(tooManyArguments arguments: Arguments) -> Divert {
        _ = fail(arguments, "too many arguments")
        givesUpAllText = true
        return .abandon(.failure)
    }
}
