internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax

/// What `declare`, `local`, `export` and `readonly` do to variables (bash 4.2).
struct Declaration {
    /// Attributes to give, and to take away.
    var added: Attributes = []
    var removed: Attributes = []
    /// Whether the variable becomes local to the running function.
    var isLocal = false
    /// Whether the variable outside all functions is meant (`-g`).
    var isGlobal = false
    /// Whether a new local variable begins with the value and attributes of the one that it covers (`-I`).
    var inherits = false
    /// Whether messages about read-only variables go without the builtin's name, as those of `export` do.
    var namesNoBuiltin = false

    /// The attributes that `declare` sets before a value is assigned; the rest follow after it.
    private static let early: Attributes = [.integer, .lowercase, .uppercase, .capitalized, .trace]

    /// Declares each operand in turn; the status tells whether all went well.
    func declare(
        _ arguments: Arguments, from first: Int, _ shell: inout Shell
    ) throws(Divert) -> ExitStatus {
        var status = ExitStatus.success
        var lists: Set<Int> = []
        // Lists come first, also in the trace: bash assigns them while it expands the words.
        if !shell.pendingCompoundAssignments.isEmpty {
            for position in first..<max(first, arguments.count) {
                guard let list = shell.pendingCompoundAssignments.removeValue(forKey: position) else { continue }
                lists.insert(position)
                guard let operand = DeclarationOperand(list, &shell) else { continue }
                if let key = operand.key {
                    let reason = Bytes(": cannot assign list to array member")
                    shell.diagnose(shell.elementText(shell.names[operand.name], key) + reason)
                    throw .abandon(.failure)
                }
                if try !declare(operand, position, arguments, &shell) { status = .failure }
            }
            if shell.options.contains(.trace) { try shell.traceCommand(arguments) }
        }
        let isPlain = isPlainLocal(shell)
        for position in first..<max(first, arguments.count) where !lists.contains(position) {
            if isPlain, declarePlainLocal(arguments[position], &shell) { continue }
            let operand = DeclarationOperand(arguments[position], &shell)
            if try !declare(operand, position, arguments, &shell) { status = .failure }
        }
        return status
    }

    /// Whether nothing is asked for but variables of the running function: by far the most common declaration.
    private func isPlainLocal(_ shell: borrowing Shell) -> Bool {
        isLocal && added.isEmpty && removed.isEmpty && !inherits && !shell.behaviors[.localVarInherit]
            && !shell.options.contains(.allExport)
    }

    /// Declares `name=value` at once where neither the operand nor the variable is anything more than that.
    private func declarePlainLocal(_ operand: ByteView, _ shell: inout Shell) -> Bool {
        var end = 0
        while end < operand.count, ASCII.isNameByte(operand[end]) { end += 1 }
        guard end > 0, end < operand.count, ASCII.isNameStart(operand[0]), operand[end] == ASCII.equals else {
            return false
        }
        let name = shell.names.intern(operand[view: 0..<end])
        return shell.environment.variables.declarePlainLocal(name, operand.from(end + 1))
    }

    /// Declares one operand, nil for one that is none; false where that fails.
    private func declare(
        _ operand: DeclarationOperand?, _ position: Int, _ arguments: Arguments, _ shell: inout Shell
    ) throws(Divert) -> Bool {
        if let operand, operand.key == nil || !namesNoBuiltin {
            if case .key(let word, _)? = operand.key, word.parts.isEmpty {
                _ = shell.report(.message(shell.names[operand.name] + Bytes("[]: bad array subscript")))
                return false
            }
            return try apply(operand, arguments, &shell)
        }
        var text = arguments[position]
        if let operand, operand.key != nil, let equals = text.firstIndex(of: ASCII.equals) {
            text = text[view: 0..<equals]
        }
        _ = shell.failIdentifier(arguments, text)
        return false
    }

    // MARK: - Which variable

    private func apply(
        _ operand: DeclarationOperand, _ arguments: Arguments, _ shell: inout Shell
    ) throws(Divert) -> Bool {
        let name = operand.name
        if isGlobal, shell.environment.variables.isCovered(name) {
            let seen = shell.environment.variables.showGlobal(name)
            defer { shell.environment.variables.hideGlobal(name, behind: seen) }
            return try change(operand, arguments, &shell)
        }
        var operand = operand
        if isLocal {
            // The words of a list see the variable that the local one is going to cover.
            if case .elements(let elements)? = operand.value, !shell.environment.variables.isLocal(name) {
                let isAssociative =
                    added.contains(.associativeArray)
                    || (inherits || shell.behaviors[.localVarInherit]) && shell.isAssociative(name)
                operand.value = .expanded(try shell.expand(elements, isAssociative: isAssociative))
            }
            guard makeLocal(name, arguments, &shell) else { return false }
        } else if !added.isDisjoint(with: [.exported, .readOnly]) {
            shell.environment.variables.keepTemporary(name)
        }
        if removed.contains(.nameReference), !isLocal {
            operand.name = shell.lastReference(from: name)
        }
        if removed.contains(.nameReference), case .text(let text)? = operand.value,
            shell.environment.variables[name].attributes.contains(.nameReference),
            let target = shell.dereferenced(name)
        {
            // The value still goes to what the name refers to.
            operand.value = nil
            do throws(AssignmentError) { try shell.assign(target, text, appending: operand.appends) } catch {
                _ = shell.report(error)
                return false
            }
        }
        if !added.isDisjoint(with: [.indexedArray, .associativeArray]) {
            shell.forgetReferenceWithoutTarget(name, warns: false)
        }
        if !added.contains(.nameReference), !removed.contains(.nameReference),
            shell.environment.variables[name].attributes.contains(.nameReference),
            let target = shell.dereferenced(name)
        {
            if let key = target.subscript, namesNoBuiltin {
                // As in bash, that is told, but is no failure.
                let text = shell.elementText(shell.names[target.name], key)
                _ = shell.fail(arguments, Bytes("`") + text + Bytes("': not a valid identifier"))
                return true
            }
            operand.name = target.name
            operand.key = target.subscript ?? operand.key
        }
        return try change(operand, arguments, &shell)
    }

    /// Makes the variable local to the running function.
    private func makeLocal(_ name: Name, _ arguments: Arguments, _ shell: inout Shell) -> Bool {
        if shell.environment.variables.isLocal(name) { return true }
        let outer = shell.environment.variables[name]
        // A read-only variable of a calling function can be covered, one outside all functions cannot.
        if outer.attributes.contains(.readOnly), !shell.environment.variables.isCovered(name) {
            let text = shell.names[name]
            shell.diagnose(arguments[0], text + Bytes(": readonly variable"), about: text)
            return false
        }
        let isTemporary = shell.environment.variables.isTemporary(name)
        shell.environment.variables.declareLocal(name)
        if name == shell.wellKnown.optionIndex { shell.coverGetopts() }
        if inherits || isTemporary || shell.behaviors[.localVarInherit] {
            var variable = outer
            variable.attributes.formUnion(shell.environment.variables[name].attributes)
            variable.attributes.remove(.nameReference)
            shell.environment.variables[name] = variable
        }
        return true
    }

    // MARK: - One variable

    private func change(
        _ operand: DeclarationOperand, _ arguments: Arguments, _ shell: inout Shell
    ) throws(Divert) -> Bool {
        let name = operand.name
        let text = shell.names[name]
        let attributes = shell.environment.variables[name].attributes
        // `export -n` of what there is not declares nothing.
        if namesNoBuiltin, added.isEmpty, operand.value == nil, shell.environment.variables[name].isAbsent {
            return true
        }
        let isChanged = operand.value != nil || removed.contains(.readOnly) || changesReference(name, shell)
        if attributes.contains(.readOnly), isChanged {
            if operand.isList, !isLocal { throw giveUp(text + Bytes(": readonly variable"), &shell) }
            return refuseReadOnly(text, arguments, &shell)
        }
        if let reason = conversionError(name, operand, shell) {
            let isOfOtherKind = removed.isEmpty && shell.environment.variables[name].isArray
            if operand.isList, isOfOtherKind, !isLocal, !isGlobal { throw giveUp(reason, &shell) }
            return refuse(reason, arguments, &shell)
        }
        if added.contains(.nameReference), added.isDisjoint(with: [.indexedArray, .associativeArray]) {
            return refer(operand, arguments, &shell)
        }
        change(attributesOf: name, &shell)
        convert(name, operand, &shell)
        do throws(AssignmentError) {
            try assign(operand, &shell)
        } catch {
            switch error {
            case .readOnly(let name): return refuseReadOnly(name, arguments, &shell)
            case .noIdentifier(let text): return refuse(AssignmentError.text(ofNoIdentifier: text), arguments, &shell)
            case .message(let text):
                guard operand.key != nil else { return refuse(text, arguments, &shell) }
                // As in bash, the builtin is not named where an element's subscript is wrong.
                _ = shell.report(error)
                return false
            case .diverted(let divert): throw divert
            }
        }
        let late = added.subtracting(Self.early).subtracting([.indexedArray, .associativeArray, .nameReference])
        // `$_` is set anew by each command, and then without attributes.
        if name == shell.wellKnown.underscore { return true }
        shell.environment.variables[name].attributes.formUnion(late.union(.declared))
        if late.contains(.exported) || attributes.contains(.exported) {
            shell.environment.variables.exportsChanged = true
        }
        return true
    }

    /// Whether a variable is to become a name reference, or one no longer be one.
    private func changesReference(_ name: Name, _ shell: borrowing Shell) -> Bool {
        let variable = shell.environment.variables[name]
        guard variable.attributes.contains(.nameReference) else { return added.contains(.nameReference) }
        return variable.isSet && added.union(removed).contains(.nameReference)
    }

    private func refuse(_ reason: Bytes, _ arguments: Arguments, _ shell: inout Shell) -> Bool {
        shell.specialBuiltinFailed = true
        let name = namesNoBuiltin ? Bytes() : Bytes(arguments[0]) + Bytes(": ")
        shell.diagnose(name + reason, about: Shell.subject(of: reason), isAssigned: true)
        return false
    }

    /// Reports why a list cannot be assigned. As in bash that is an error of the words of the command, which is given up.
    private func giveUp(_ reason: Bytes, _ shell: inout Shell) -> Divert {
        shell.diagnose(reason, about: Shell.subject(of: reason), isAssigned: true)
        return .abandon(.failure)
    }

    /// `export` and `readonly` fail as an assignment does, the others as builtins.
    private func refuseReadOnly(_ name: Bytes, _ arguments: Arguments, _ shell: inout Shell) -> Bool {
        let declaresArray = !added.isDisjoint(with: [.indexedArray, .associativeArray])
        shell.specialBuiltinFailed = true
        if !namesNoBuiltin || declaresArray {
            shell.diagnose(arguments[0], name + Bytes(": readonly variable"), about: name)
            return false
        }
        _ = shell.report(.readOnly(name))
        return false
    }

    /// Why the variable cannot become the kind of array that is asked for; nil where it can.
    private func conversionError(
        _ name: Name, _ operand: DeclarationOperand, _ shell: borrowing Shell
    ) -> Bytes? {
        let variable = shell.environment.variables[name]
        let text = shell.names[name]
        if !removed.isDisjoint(with: [.indexedArray, .associativeArray]), variable.isArray {
            return text + Bytes(": cannot destroy array variables in this way")
        }
        if added.contains(.associativeArray), variable.isArray, !variable.isAssociative {
            return text + Bytes(": cannot convert indexed to associative array")
        }
        if added.contains(.indexedArray), variable.isAssociative || added.contains(.associativeArray) {
            return text + Bytes(": cannot convert associative to indexed array")
        }
        if operand.isList, let key = operand.key {
            return shell.elementText(text, key) + Bytes(": cannot assign list to array member")
        }
        return nil
    }

    private func change(attributesOf name: Name, _ shell: inout Shell) {
        var added = added.intersection(Self.early)
        var removed = removed.subtracting([.readOnly, .indexedArray, .associativeArray])
        let cases: Attributes = [.lowercase, .uppercase, .capitalized]
        // Two conversions at once are none; a new one takes the place of an old one.
        if !added.isDisjoint(with: cases) {
            removed.formUnion(cases)
            let asked = added.intersection(cases)
            if asked != .lowercase, asked != .uppercase, asked != .capitalized { added.subtract(cases) }
        }
        if !removed.isDisjoint(with: .exported), shell.environment.variables[name].attributes.contains(.exported) {
            shell.environment.variables.exportsChanged = true
        }
        shell.environment.variables[name].attributes.subtract(removed)
        shell.environment.variables[name].attributes.formUnion(added)
    }

    /// Makes an array of a variable where one is asked for; its value becomes element 0.
    private func convert(_ name: Name, _ operand: DeclarationOperand, _ shell: inout Shell) {
        if case .dynamic = shell.environment.variables[name].value { return }
        // `readonly -a name` makes no array of what has no value.
        if namesNoBuiltin, operand.value == nil, !shell.environment.variables[name].isSet { return }
        let wantsIndexed = added.contains(.indexedArray) || operand.key != nil || operand.isList
        if added.contains(.associativeArray) {
            shell.environment.variables[name].attributes.insert(.associativeArray)
            if shell.environment.variables[name].isSet { shell.makeAssociative(name) }
        } else if wantsIndexed, !shell.environment.variables[name].isAssociative {
            shell.environment.variables[name].attributes.insert(.indexedArray)
            if shell.environment.variables[name].isSet { shell.makeIndexed(name) }
        }
    }

    private func assign(_ operand: DeclarationOperand, _ shell: inout Shell) throws(AssignmentError) {
        let name = operand.name
        switch operand.value {
        case nil: break
        case .elements(let elements)?:
            if shell.options.contains(.trace) {
                let expanded: [Shell.ExpandedElement]
                do throws(Divert) {
                    expanded = try shell.expand(elements, isAssociative: shell.isAssociative(name))
                    try trace(operand, shell.traceText(of: expanded), &shell)
                } catch {
                    throw .diverted(error)
                }
                return try shell.assignElements(expanded, to: name, appending: operand.appends, isDeclared: true)
            }
            try shell.assignElements(elements, to: name, appending: operand.appends, isDeclared: true)
        case .expanded(let elements)?:
            if shell.options.contains(.trace) {
                do throws(Divert) { try trace(operand, shell.traceText(of: elements), &shell) } catch {
                    throw .diverted(error)
                }
            }
            try shell.assignElements(elements, to: name, appending: operand.appends, isDeclared: true)
        case .text(let text)?:
            if namesNoBuiltin, shell.options.contains(.trace) {
                do throws(Divert) { try trace(operand, shell.traceQuotedValue(text), &shell) } catch {
                    throw .diverted(error)
                }
            }
            let isList = text.first == ASCII.leftParenthesis && text.last == ASCII.rightParenthesis
            if let key = operand.key, !isList || added.isDisjoint(with: [.indexedArray, .associativeArray]) {
                try shell.assign((name, key), text, appending: operand.appends)
            } else if isList, shell.environment.variables[name].isArray,
                !namesNoBuiltin || !added.isDisjoint(with: [.indexedArray, .associativeArray])
            {
                try shell.assignElements(text: text, to: name, appending: operand.appends)
            } else {
                try shell.assign(name, text, appending: operand.appends)
            }
        }
    }

    private func trace(_ operand: DeclarationOperand, _ value: Bytes, _ shell: inout Shell) throws(Divert) {
        let start = shell.names[operand.name] + Bytes(operand.appends ? "+=" : "=")
        try shell.traceText(start + value)
    }

    // MARK: - Name references

    /// `declare -n name[=target]`
    private func refer(
        _ operand: DeclarationOperand, _ arguments: Arguments, _ shell: inout Shell
    ) -> Bool {
        let name = operand.name
        shell.environment.variables.stopSeeingGlobal(name)
        let variable = shell.environment.variables[name]
        if variable.isArray || operand.isList || operand.key != nil {
            let text = operand.key.map { shell.elementText(shell.names[name], $0) } ?? shell.names[name]
            return refuse(text + Bytes(": reference variable cannot be an array"), arguments, &shell)
        }
        var target: Bytes?
        if case .text(let text)? = operand.value {
            target = operand.appends ? (shell.scalar(of: variable.value) ?? []) + text : text
        } else if let text = shell.scalar(of: variable.value) {
            target = text
        }
        if let target {
            guard let reference = shell.parameterReference(target) else {
                let isEmptyValue = target.isEmpty && operand.value != nil
                let reason = Bytes("`") + target + Bytes("': invalid variable name for name reference")
                return refuse(
                    isEmptyValue ? AssignmentError.text(ofNoIdentifier: []) : reason, arguments, &shell)
            }
            if reference.name == name, !isLocal, operand.value != nil {
                let reason = shell.names[name] + Bytes(": nameref variable self references not allowed")
                return refuse(reason, arguments, &shell)
            }
            if reference.name == name, operand.value != nil {
                shell.diagnose(
                    Bytes(arguments[0]) + Bytes(": warning: ") + shell.names[name] + Bytes(": circular name reference"))
                if reference.subscript == nil {
                    // Such a reference, which the caller's choice of a name brings, leads around all functions.
                    shell.environment.variables.seeGlobal(name)
                    return true
                }
            }
            shell.environment.variables[name].value = .text(target)
        }
        shell.environment.variables[name].attributes.formUnion(added.subtracting([.integer, .uppercase, .lowercase]))
        return true
    }
}

/// An operand of a declaration: what it names and the value that it gives.
struct DeclarationOperand {
    var name: Name
    var key: Subscript?
    var value: Value?
    let appends: Bool

    enum Value {
        case text(Bytes)
        case elements([Assignment.Element])
        /// A list whose words have been expanded.
        case expanded([Shell.ExpandedElement])
    }

    /// Whether the value is a list.
    var isList: Bool {
        switch value {
        case .elements?, .expanded?: true
        default: false
        }
    }

    /// A compound assignment that the parser recognised.
    init?(_ list: PendingList, _ shell: inout Shell) {
        let assignment = list.assignment
        guard case .array(let elements) = assignment.value else { return nil }
        name = assignment.name
        key = assignment.subscript
        value = list.expanded.map { .expanded($0) } ?? .elements(elements)
        appends = assignment.appends
    }

    /// `name`, `name=value`, `name+=value`, `name[key]…`; nil where the text does not begin with a name.
    init?(_ text: ByteView, _ shell: inout Shell) {
        var end = 0
        while end < text.count, ASCII.isNameByte(text[end]) { end += 1 }
        guard end > 0, ASCII.isNameStart(text[0]) else { return nil }
        if end < text.count, text[end] == ASCII.leftBracket {
            let array = shell.names.intern(text[view: 0..<end])
            let isExpanded = shell.behaviors[.assocExpandOnce] && shell.isAssociative(array)
            let bracket =
                isExpanded
                ? text.firstIndex(of: ASCII.rightBracket, from: end) : Self.closingBracket(of: text, from: end)
            guard let closing = bracket else { return nil }
            let written = text[view: end + 1..<closing]
            if written.isEmpty ? closing + 1 < text.count : isExpanded {
                // An empty subscript is refused when it is assigned; under `assoc_expand_once` any other is a key as it is.
                let word =
                    written.isEmpty
                    ? Word(parts: [], shape: .general, line: shell.line)
                    : Word(literal: Bytes(written), line: shell.line)
                name = array
                key = .key(word, ArithmeticSource(text: word, tree: nil))
            } else if let reference = shell.parameterReference(Bytes(text[view: 0..<closing + 1])) {
                name = reference.name
                key = reference.subscript
            } else {
                return nil
            }
            end = closing + 1
        } else {
            name = shell.names.intern(text[view: 0..<end])
            key = nil
        }
        if end == text.count {
            value = nil
            appends = false
            // `declare name[size]` declares the array.
            return
        }
        var isAppended = false
        if text[end] == ASCII.plus, end + 1 < text.count {
            isAppended = true
            end += 1
        }
        guard text[end] == ASCII.equals else { return nil }
        appends = isAppended
        value = .text(Bytes(text.from(end + 1)))
    }

    /// The bracket that closes the one at `start`.
    private static func closingBracket(of text: ByteView, from start: Int) -> Int? {
        var depth = 0
        for index in start..<text.count {
            if text[index] == ASCII.leftBracket { depth += 1 }
            if text[index] == ASCII.rightBracket {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }
}
