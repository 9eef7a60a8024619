package import ShellBytes
package import ShellSyntax

/// Why a variable cannot be given a value.
package enum AssignmentError: Error {
    /// `name: readonly variable`
    case readOnly(Bytes)
    /// ``text': not a valid identifier``, which names the builtin that was to assign.
    case noIdentifier(Bytes)
    /// An error with its own text: `name: cannot assign list to array member`, `name[x]: bad array subscript` …
    case message(Bytes)
    /// The value of a variable with the integer attribute does not evaluate; the error was reported.
    case diverted(Divert)

    /// The message about a text that is no identifier.
    package static func text(ofNoIdentifier text: Bytes) -> Bytes {
        Bytes("`") + text + Bytes("': not a valid identifier")
    }
}

/// Reading and assigning variables (XCU 2.5.3, bash 3.4).
extension Shell {
    /// The scalar value of a variable: for an array its element 0. nil where it is not set.
    package mutating func value(of name: Name) -> Bytes? {
        let variable = environment.variables[name]
        if variable.attributes.contains(.nameReference) { return referencedValue(of: name) }
        return scalar(of: variable.value)
    }

    /// The scalar value that a variable's contents stand for.
    package mutating func scalar(of value: Value) -> Bytes? {
        switch value {
        case .unset: nil
        case .text(let text): text
        case .integer(let number): DecimalText.bytes(number)
        case .indexed(let array): array[0]
        case .associative(let array): array[Bytes("0")]
        case .dynamic(let variable): dynamicValue(of: variable)
        }
    }

    /// Whether a variable has a value; for an array, element 0 counts.
    package mutating func isSet(_ name: Name) -> Bool {
        let variable = environment.variables[name]
        if variable.attributes.contains(.nameReference) { return referencedValue(of: name) != nil }
        switch variable.value {
        case .unset: return false
        case .indexed(let array): return array[0] != nil
        case .associative(let array): return array[Bytes("0")] != nil
        default: return true
        }
    }

    /// Gives a variable a value: attributes are obeyed, the shell acts on the change where the name is one it watches.
    /// An array gets it as element 0.
    package mutating func assign(_ name: Name, _ text: Bytes, appending: Bool = false) throws(AssignmentError) {
        let attributes = environment.variables[name].attributes
        if attributes.isDisjoint(with: .needsCare), !options.contains(.allExport) {
            assignPlain(name, text, appending: appending)
        } else {
            try assignCarefully(name, text, appending: appending)
        }
    }

    /// As `assign(_:_:)`, for text that is borrowed: where no attribute matters it goes into the memory of the old value.
    package mutating func assignText(_ name: Name, _ view: ByteView) throws(AssignmentError) {
        if environment.variables.isPlainScalar(name), !options.contains(.allExport) {
            environment.variables.setText(name, view)
        } else {
            try assign(name, Bytes(view))
        }
    }

    /// Stores text where no attribute of the variable matters, in place where the old value's memory serves.
    private mutating func assignPlain(_ name: Name, _ text: Bytes, appending: Bool) {
        // Before the switch below, which holds on to the value: what is shared cannot grow in place.
        if appending, environment.variables.holdsText(name) {
            return text.withView { environment.variables.appendText(name, $0) }
        }
        switch environment.variables[name].value {
        case .integer(let number) where appending:
            environment.variables[name].value = .text(DecimalText.bytes(number) + text)
        case .indexed(var array):
            environment.variables[name].value = .unset
            if appending { array.append(text, toValueAt: 0) } else { array[0] = text }
            environment.variables[name].value = .indexed(array)
        case .associative(var array):
            environment.variables[name].value = .unset
            let zero = Bytes("0")
            if appending { array.append(text, toValueOf: zero) } else { array[zero] = text }
            environment.variables[name].value = .associative(array)
        case .dynamic(let variable):
            assignDynamic(variable, name, appending ? (dynamicValue(of: variable) ?? []) + text : text)
        default:
            environment.variables[name].value = .text(text)
        }
    }

    private mutating func assignCarefully(_ name: Name, _ text: Bytes, appending: Bool) throws(AssignmentError) {
        let attributes = environment.variables[name].attributes
        if attributes.contains(.nameReference) {
            return try assignThroughReference(name, text, appending: appending)
        }
        if attributes.contains(.readOnly) { throw .readOnly(names[name]) }
        if attributes.contains(.exported) || options.contains(.allExport) {
            environment.variables[name].attributes.insert(.exported)
            environment.variables.exportsChanged = true
        }
        if !attributes.isDisjoint(with: [.indexedArray, .associativeArray]),
            case .unset = environment.variables[name].value
        {
            environment.variables[name].value =
                attributes.contains(.associativeArray) ? .associative(AssociativeArray()) : .indexed(IndexedArray())
        }
        if attributes.contains(.integer) {
            try assignInteger(name, text, appending: appending)
        } else if attributes.isDisjoint(with: [.lowercase, .uppercase, .capitalized]) {
            assignPlain(name, text, appending: appending)
        } else {
            // What is there already is converted again, too.
            let old = appending ? value(of: name) ?? [] : []
            assignPlain(name, convertingCase(old + text, attributes), appending: false)
        }
        if attributes.contains(.watched) { variableChanged(name) }
    }

    /// The value of a variable with the integer attribute: the text is an arithmetic expression, `+=` adds.
    private mutating func assignInteger(_ name: Name, _ text: Bytes, appending: Bool) throws(AssignmentError) {
        let added: Int64
        var old: Int64 = 0
        do throws(Divert) {
            added = try evaluateArithmetic(text: text)
            if appending, let value = value(of: name) { old = try evaluateArithmetic(text: value) }
        } catch { throw .diverted(error) }
        assignPlain(name, DecimalText.bytes(old &+ added), appending: false)
    }

    /// Stores an integer that arithmetic computed; its text is made only when it is asked for.
    package mutating func assign(_ name: Name, integer: Int64) throws(AssignmentError) {
        let attributes = environment.variables[name].attributes
        if attributes.isDisjoint(with: .needsCare), !options.contains(.allExport) {
            switch environment.variables[name].value {
            case .unset, .text, .integer:
                environment.variables[name].value = .integer(integer)
                return
            default: break
            }
        }
        try assign(name, DecimalText.bytes(integer))
    }

    /// Sets a variable of the shell's own that nobody can have made read-only; errors are not told.
    package mutating func set(_ name: Name, _ text: Bytes) {
        environment.variables[name].value = .text(text)
        if environment.variables[name].attributes.contains(.exported) { environment.variables.exportsChanged = true }
    }

    /// Reports why an assignment failed. The status for a builtin, whose arguments are given where a message names it.
    package mutating func report(_ error: AssignmentError, by arguments: Arguments? = nil) -> ExitStatus {
        switch error {
        case .readOnly(let name):
            diagnoseSubject(name + Bytes(": readonly variable"), isAssigned: true)
            if options.contains(.errorExit) { statusToEndWith = exitStatus.isSuccess ? .failure : exitStatus }
        case .noIdentifier(let text):
            let message = AssignmentError.text(ofNoIdentifier: text)
            if let arguments {
                diagnose(arguments[0], message, about: text)
            } else {
                diagnose(message, about: text, isAssigned: true)
            }
        case .message(let text): diagnoseSubject(text, isAssigned: true)
        case .diverted: break
        }
        return .failure
    }

    /// As `report`, but what an expansion within the assignment threw is thrown on.
    package mutating func failure(
        of error: AssignmentError, by arguments: Arguments? = nil
    ) throws(Divert) -> ExitStatus {
        if case .diverted(let divert) = error { throw divert }
        return report(error, by: arguments)
    }

    /// Removes a variable (XCU 2.15, unset).
    package mutating func unset(_ name: Name) throws(AssignmentError) {
        let attributes = environment.variables[name].attributes
        if attributes.contains(.readOnly) { throw .readOnly(names[name]) }
        if case .dynamic(let variable) = environment.variables[name].value, variable.isPermanent {
            throw .message(names[name] + Bytes(": cannot unset"))
        }
        environment.variables.unset(name, keepingLocals: behaviors[.localVarUnset])
        if attributes.contains(.watched) { variableChanged(name) }
    }

    /// Ends the innermost variable scope; the shell acts on what changed by that.
    package mutating func popVariableScope() {
        if let saved = environment.variables.savedOptions { restoreOptions(saved) }
        environment.variables.popScope()
        for name in environment.variables.changedNames {
            variableChanged(name)
            if name == wellKnown.optionIndex { uncoverGetopts() }
        }
    }

    /// Gives the options the values that `local -` saved; a variable follows its option.
    private mutating func restoreOptions(_ saved: ShellOptions) {
        let ignoredEnd = options.contains(.ignoreEndOfFile)
        options = saved
        if saved.contains(.ignoreEndOfFile) == ignoredEnd { return }
        if ignoredEnd {
            environment.variables.unset(wellKnown.ignoreEndOfFile)
        } else {
            set(wellKnown.ignoreEndOfFile, Bytes("10"))
        }
    }

    /// A function makes OPTIND local: what `getopts` does from now on is undone when the function ends.
    package mutating func coverGetopts() {
        environment.coveredGetopts.append((functionDepth, environment.getopts))
    }

    private mutating func uncoverGetopts() {
        guard let last = environment.coveredGetopts.last, last.functionDepth > functionDepth else { return }
        environment.coveredGetopts.removeLast()
        environment.getopts = last.state
    }
}
