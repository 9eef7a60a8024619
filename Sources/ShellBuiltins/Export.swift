internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax

// `export` and `readonly` (XCU 2.15; bash 4.1).
extension StandardBuiltins {
    /// `export [-fn] [name[=value]…]`, `export -p`
    static func export(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "aAfnp")
        var aboutFunctions = false
        var takesAway = false
        var kinds: Attributes = []
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "f"): aboutFunctions = true
            case UInt8(ascii: "n"): takesAway = true
            case UInt8(ascii: "p"): break
            case UInt8(ascii: "a"): kinds.insert(.indexedArray)
            case UInt8(ascii: "A"): kinds.insert(.associativeArray)
            default: return shell.failOption(arguments, options)
            }
        }
        if options.operands.isEmpty {
            shell.listMarked(.exported, aboutFunctions: aboutFunctions, keyword: "export")
            return .success
        }
        if aboutFunctions {
            return mark(options.operands, arguments, &shell) {
                $0.isExported = !takesAway
            }
        }
        var declaration = Declaration()
        declaration.namesNoBuiltin = true
        declaration.added = kinds
        if takesAway { declaration.removed = .exported } else { declaration.added.insert(.exported) }
        return try declaration.declare(arguments, from: options.operandIndex, &shell)
    }

    /// `readonly [-aAf] [name[=value]…]`, `readonly -p`
    static func readonly(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "aAfnp")
        var declaration = Declaration()
        declaration.namesNoBuiltin = true
        declaration.added = .readOnly
        var aboutFunctions = false
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "a"): declaration.added.insert(.indexedArray)
            case UInt8(ascii: "A"): declaration.added.insert(.associativeArray)
            case UInt8(ascii: "f"): aboutFunctions = true
            // `readonly -n` leaves a variable as it is: nothing ends being read-only.
            case UInt8(ascii: "n"): declaration.added.remove(.readOnly)
            case UInt8(ascii: "p"): break
            default: return shell.failOption(arguments, options)
            }
        }
        if options.operands.isEmpty {
            shell.listMarked(declaration.added, aboutFunctions: aboutFunctions, keyword: "readonly")
            return .success
        }
        if aboutFunctions {
            return mark(options.operands, arguments, &shell) { $0.isReadOnly = true }
        }
        return try declaration.declare(arguments, from: options.operandIndex, &shell)
    }

    /// Changes functions that are named.
    private static func mark(
        _ operands: Arguments, _ arguments: Arguments, _ shell: inout Shell,
        _ change: (inout FunctionTable.Function) -> Void
    ) -> ExitStatus {
        var status = ExitStatus.success
        for operand in operands {
            if let name = shell.names.lookup(operand), var function = shell.environment.functions[name] {
                change(&function)
                if function.isExported, operand.contains(ASCII.equals) || operand.contains(ASCII.slash) {
                    status = shell.fail(arguments, operand, "cannot export")
                    continue
                }
                shell.environment.functions[name] = function
                shell.environment.variables.exportsChanged = true
            } else {
                status = shell.fail(arguments, operand, "not a function")
            }
        }
        return status
    }
}

extension Shell {
    /// Lists what is exported or read-only: as `declare` writes it, in POSIX mode as `export name="value"`.
    fileprivate mutating func listMarked(_ attributes: Attributes, aboutFunctions: Bool, keyword: StaticString) {
        if aboutFunctions {
            return listFunctions(namesOnly: false) {
                attributes.contains(.exported) ? $0.isExported : $0.isReadOnly
            }
        }
        if !isPosix { return listVariables(with: attributes) }
        for name in variableNamesInOrder where environment.variables[name].attributes.isSuperset(of: attributes) {
            output.append(keyword)
            output.append(ASCII.space)
            if environment.variables[name].isArray {
                output.append(isAssociative(name) ? "-A " : "-a ")
            }
            output.append(names[name])
            if let value = declaredValue(name) {
                output.append(ASCII.equals)
                output.append(value)
            }
            output.append(ASCII.newline)
        }
    }
}
