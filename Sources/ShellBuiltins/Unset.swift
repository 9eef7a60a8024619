internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax

// `unset` (XCU 2.15, unset; bash 4.1).
extension StandardBuiltins {
    /// `unset [-fvn] [name…]`
    static func unset(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "fnv")
        var functions = false
        var variables = false
        var references = false
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "f"): functions = true
            case UInt8(ascii: "v"): variables = true
            case UInt8(ascii: "n"): references = true
            default: return shell.failOption(arguments, options)
            }
        }
        if functions, variables {
            return shell.fail(arguments, "cannot simultaneously unset a function and a variable")
        }
        let written = shell.writtenElements
        shell.writtenElements = []
        var status = ExitStatus.success
        for (offset, operand) in options.operands.enumerated() {
            let isGood: Bool
            if !functions, !references, written.contains(options.operandIndex + offset),
                shell.spelledElement(operand) != nil
            {
                isGood = try unset(operand, &shell, arguments) { (shell, operand) throws(AssignmentError) in
                    _ = try shell.unsetSpelledElement(operand)
                }
            } else if functions {
                isGood = unsetFunction(operand, &shell, arguments)
            } else if references {
                isGood = try unsetVariable(operand, followsReferences: false, &shell, arguments)
            } else if !variables, !isVariable(operand, &shell),
                isFunction(operand, shell) || !shell.isReference(operand)
            {
                isGood = unsetFunction(operand, &shell, arguments)
            } else {
                isGood = try unsetVariable(operand, followsReferences: true, &shell, arguments)
            }
            if !isGood { status = .failure }
        }
        return status
    }

    private static func isVariable(_ operand: ByteView, _ shell: inout Shell) -> Bool {
        guard ASCII.isName(operand) else { return shell.isReference(operand) }
        guard let name = shell.names.lookup(operand) else { return false }
        return !shell.environment.variables[name].isAbsent
    }

    private static func isFunction(_ operand: ByteView, _ shell: borrowing Shell) -> Bool {
        guard let name = shell.names.lookup(operand) else { return false }
        return shell.environment.functions[name] != nil
    }

    private static func unsetFunction(_ operand: ByteView, _ shell: inout Shell, _ arguments: Arguments) -> Bool {
        guard let name = shell.names.lookup(operand), let function = shell.environment.functions[name] else {
            return true
        }
        if function.isReadOnly {
            _ = shell.fail(arguments, operand, "cannot unset: readonly function")
            return false
        }
        shell.environment.functions[name] = nil
        return true
    }

    private static func unsetVariable(
        _ operand: ByteView, followsReferences: Bool, _ shell: inout Shell, _ arguments: Arguments
    ) throws(Divert) -> Bool {
        guard shell.isReference(operand) else {
            _ = shell.failIdentifier(arguments, operand)
            return false
        }
        return try unset(operand, &shell, arguments) { (shell, operand) throws(AssignmentError) in
            if followsReferences {
                try shell.unsetReference(operand)
            } else if let name = shell.names.lookup(operand),
                !shell.environment.variables[name].attributes.isDisjoint(with: [.nameReference, .readOnly])
            {
                try shell.unset(name)
            }
        }
    }

    /// Calls `body`, and reports why it fails.
    private static func unset(
        _ operand: ByteView, _ shell: inout Shell, _ arguments: Arguments,
        _ body: (inout Shell, ByteView) throws(AssignmentError) -> Void
    ) throws(Divert) -> Bool {
        do throws(AssignmentError) {
            try body(&shell, operand)
            return true
        } catch {
            switch error {
            case .readOnly(let name):
                shell.diagnose(
                    arguments[0], name + Bytes(": cannot unset: readonly variable"), about: name)
            case .noIdentifier(let text):
                shell.diagnose(arguments[0], AssignmentError.text(ofNoIdentifier: text), about: text)
            case .message(let text): shell.diagnose(arguments[0], text, about: Bytes(operand))
            case .diverted(let divert): throw divert
            }
            return false
        }
    }
}
