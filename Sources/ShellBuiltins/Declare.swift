internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax

// `declare`, `typeset` (bash 4.2).
extension StandardBuiltins {
    /// `declare [-aAfFgiIlnrtux] [name[=value]…]`, `declare -p […] [name…]`
    static func declare(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var request = DeclarationRequest(arguments)
        guard request.parse(&shell) else { return .misuse }
        request.declaration.isGlobal = request.isGlobal
        request.declaration.isLocal = shell.environment.variables.isInFunction && !request.isGlobal
        return try request.perform(&shell)
    }
}

/// The options and operands of `declare`, `typeset` and `local`.
struct DeclarationRequest {
    let arguments: Arguments
    var declaration = Declaration()
    var isGlobal = false
    /// Whether only variables of the running function are printed (`local -p`).
    var isAboutLocals = false
    private var prints = false
    private var aboutFunctions = false
    private var namesOnly = false
    private(set) var operandIndex = 1

    init(_ arguments: Arguments) { self.arguments = arguments }

    /// Takes the options; false where one is wrong, which was reported.
    mutating func parse(_ shell: inout Shell) -> Bool {
        while let word = arguments.at(operandIndex), word.count > 1,
            word[0] == ASCII.minus || word[0] == ASCII.plus
        {
            if word.equals("--") {
                operandIndex += 1
                break
            }
            if word.equals("--help") {
                shell.showHelp(of: arguments[0])
                return false
            }
            for letter in word.from(1) {
                guard take(letter, isOn: word[0] == ASCII.minus) else {
                    shell.diagnose(arguments[0], [word[0], letter] + Bytes(": invalid option"))
                    _ = shell.failUsage(arguments)
                    return false
                }
            }
            operandIndex += 1
        }
        return true
    }

    private mutating func take(_ letter: UInt8, isOn: Bool) -> Bool {
        switch letter {
        case UInt8(ascii: "p"): prints = true
        case UInt8(ascii: "f"): aboutFunctions = true
        case UInt8(ascii: "F"):
            aboutFunctions = true
            namesOnly = true
        case UInt8(ascii: "g"): isGlobal = true
        case UInt8(ascii: "I"): declaration.inherits = true
        default:
            guard let attribute = Self.attribute(letter) else { return false }
            if isOn { declaration.added.insert(attribute) } else { declaration.removed.insert(attribute) }
        }
        return true
    }

    private static func attribute(_ letter: UInt8) -> Attributes? {
        switch letter {
        case UInt8(ascii: "a"): .indexedArray
        case UInt8(ascii: "A"): .associativeArray
        case UInt8(ascii: "i"): .integer
        case UInt8(ascii: "l"): .lowercase
        case UInt8(ascii: "u"): .uppercase
        case UInt8(ascii: "c"): .capitalized
        case UInt8(ascii: "n"): .nameReference
        case UInt8(ascii: "r"): .readOnly
        case UInt8(ascii: "t"): .trace
        case UInt8(ascii: "x"): .exported
        default: nil
        }
    }

    /// Does what was asked for.
    mutating func perform(_ shell: inout Shell) throws(Divert) -> ExitStatus {
        if aboutFunctions { return declareFunctions(&shell) }
        if operandIndex >= arguments.count {
            if prints || !declaration.added.isEmpty {
                shell.listVariables(with: declaration.added, any: true)
            } else {
                shell.listAssignments()
            }
            return .success
        }
        if prints { return printVariables(&shell) }
        return try declaration.declare(arguments, from: operandIndex, &shell)
    }

    /// `declare -p name…`
    func printVariables(_ shell: inout Shell) -> ExitStatus {
        var status = ExitStatus.success
        for operand in arguments.from(operandIndex) {
            if let name = shell.names.lookup(operand), !shell.environment.variables[name].isAbsent,
                !isAboutLocals || shell.environment.variables.isLocal(name)
            {
                shell.output.append(shell.declarationText(name))
                shell.output.append(ASCII.newline)
            } else {
                status = shell.fail(arguments, operand, "not found")
            }
        }
        return status
    }

    // MARK: - Functions

    private func declareFunctions(_ shell: inout Shell) -> ExitStatus {
        let added = declaration.added
        let removed = declaration.removed
        let refused: [(Attributes, StaticString)] = [
            (.indexedArray, "-a"), (.associativeArray, "-A"), (.integer, "-i"), (.nameReference, "-n"),
        ]
        for (attribute, letter) in refused where added.contains(attribute) {
            return shell.fail(arguments, Bytes(letter) + Bytes(": invalid option"))
        }
        if operandIndex >= arguments.count {
            shell.listFunctions(namesOnly: namesOnly) { function in
                (!added.contains(.exported) || function.isExported)
                    && (!added.contains(.readOnly) || function.isReadOnly)
                    && (!added.contains(.trace) || function.isTraced)
            }
            return .success
        }
        var status = ExitStatus.success
        let changes = added.union(removed).intersection([.exported, .readOnly, .trace])
        for operand in arguments.from(operandIndex) {
            guard let name = shell.names.lookup(operand), var function = shell.environment.functions[name] else {
                if operand.contains(ASCII.equals) {
                    return shell.fail(arguments, "cannot use `-f' to make functions")
                }
                status = prints ? shell.fail(arguments, operand, "not found") : .failure
                continue
            }
            if changes.isEmpty || prints {
                show(function, shell.names[name], &shell)
                continue
            }
            if removed.contains(.readOnly), function.isReadOnly {
                status = shell.fail(arguments, operand, "readonly function")
                continue
            }
            if changes.contains(.exported) {
                function.isExported = added.contains(.exported)
                shell.environment.variables.exportsChanged = true
            }
            if added.contains(.readOnly) { function.isReadOnly = true }
            if changes.contains(.trace) { function.isTraced = added.contains(.trace) }
            shell.environment.functions[name] = function
        }
        return status
    }

    private func show(_ function: FunctionTable.Function, _ name: Bytes, _ shell: inout Shell) {
        if namesOnly, prints {
            shell.output.append(shell.functionDeclaration(name, function))
        } else if namesOnly {
            shell.output.append(name)
            if shell.behaviors[.extendedDebug] {
                shell.output.append(ASCII.space)
                shell.output.append(Int64(function.definition.line))
                shell.output.append(ASCII.space)
                shell.output.append(function.definition.source)
            }
        } else {
            shell.output.append(CommandPrinter.function(function.definition, names: shell.names))
            if prints, function.hasAttributes {
                shell.output.append(ASCII.newline)
                shell.output.append(shell.functionDeclaration(name, function))
            }
        }
        shell.output.append(ASCII.newline)
    }
}
