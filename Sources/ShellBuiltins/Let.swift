internal import ShellBytes
internal import ShellExecution

// `let` (bash 4.2).
extension StandardBuiltins {
    /// `let expression…`: true when the last one is not 0.
    static func evaluateExpressions(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if shell.showsHelp(arguments) { return .misuse }
        var operands = arguments.from(1)
        if let first = operands.at(0), first.equals("--") { operands = operands.from(1) }
        if operands.isEmpty { return shell.fail(arguments, "expression expected") }
        var value: Int64 = 0
        for operand in operands {
            guard let result = try shell.evaluateArithmetic(text: Bytes(operand), for: "let") else { return .failure }
            value = result
        }
        return ExitStatus(value != 0)
    }
}
