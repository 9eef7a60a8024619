import ShellBytes
package import ShellSyntax

/// Assignments of simple commands (XCU 2.9.1, bash 3.4).
extension Shell {
    /// Performs an assignment. Why it cannot be made is reported, and the command is given up.
    package mutating func perform(_ assignment: Assignment) throws(Divert) {
        do throws(AssignmentError) {
            switch assignment.value {
            case .word(let word): try assign(assignment, word)
            case .array(let elements):
                if let key = assignment.subscript {
                    throw .message(
                        elementText(names[assignment.name], key) + Bytes(": cannot assign list to array member"))
                }
                forgetReferenceWithoutTarget(assignment.name)
                let target = assignmentTarget(assignment.name)
                if let key = target.subscript { throw .noIdentifier(elementText(names[target.name], key)) }
                try assignElements(elements, to: target.name, appending: assignment.appends)
            }
        } catch {
            throw diverted(error)
        }
    }

    /// Performs an assignment before a command; false where it cannot be made, which is reported.
    package mutating func performIfAssignable(_ assignment: Assignment) throws(Divert) -> Bool {
        if environment.variables[assignment.name].attributes.contains(.readOnly) {
            diagnoseSubject(names[assignment.name] + Bytes(": readonly variable"), isAssigned: true)
            return false
        }
        if let key = assignment.subscript {
            let text = elementText(names[assignment.name], key)
            diagnose(Bytes("`") + text + Bytes("': not a valid identifier"), about: text, isAssigned: true)
            return false
        }
        if case .array = assignment.value {
            // Before a command a list is no array, but its text.
            let source = SourcePrinter.source(of: assignment, names: names)
            let text = source.firstIndex(of: ASCII.equals).map { Bytes(source[($0 + 1)...]) } ?? []
            do throws(AssignmentError) { try assign(assignment.name, text) } catch { throw diverted(error) }
            return true
        }
        try perform(assignment)
        return true
    }

    private mutating func assign(_ assignment: Assignment, _ word: Word) throws(AssignmentError) {
        let name = assignment.name
        let isTraced = options.contains(.trace)
        if let key = assignment.subscript {
            let text = try assignedText(word)
            if isTraced { tracedValue = text }
            let target = assignmentTarget(name)
            if let ownKey = target.subscript { throw .noIdentifier(elementText(names[target.name], ownKey)) }
            if environment.variables[target.name].attributes.contains(.nameReference) { throw .noIdentifier([]) }
            return try assign((target.name, key), text, appending: assignment.appends)
        }
        if isTraced {
            let text = try assignedText(word)
            tracedValue = text
            return try assign(name, text, appending: assignment.appends)
        }
        if assignment.appends || options.contains(.allExport) || !environment.variables.isPlainScalar(name) {
            return try assign(name, try assignedText(word), appending: assignment.appends)
        }
        do throws(Divert) { try assignPlainly(name, word) } catch { throw .diverted(error) }
    }

    private mutating func assignedText(_ word: Word) throws(AssignmentError) -> Bytes {
        do throws(Divert) { return try expandToText(word, isAssigned: true) } catch { throw .diverted(error) }
    }

    /// Assigns to a scalar without attributes that matter.
    private mutating func assignPlainly(_ name: Name, _ word: Word) throws(Divert) {
        if case .literal(let text) = word.shape {
            environment.variables[name].value = .text(text)
            return
        }
        var parts = word.parts
        var isQuoted = false
        if parts.count == 1, case .doubleQuoted(let inner) = parts[0] {
            parts = inner
            isQuoted = true
        }
        if parts.count == 1 {
            if try assignSinglePart(name, parts[0]) { return }
        } else if try appendInPlace(name, parts, isQuoted: isQuoted) {
            return
        }
        let mark = fields.mark()
        defer { fields.release(mark) }
        try appendText(of: parts, isQuoted: isQuoted, isAssigned: true)
        environment.variables.setText(name, fields.unfinished)
    }

    /// `name=$other`, `name=$((…))`: the value is shared, or stays an integer. False for anything else.
    private mutating func assignSinglePart(_ name: Name, _ part: WordPart) throws(Divert) -> Bool {
        switch part {
        case .arithmetic(let expansion):
            let value = try evaluateArithmetic(expansion.expression)
            // The expression may have changed what the variable is.
            guard environment.variables.isPlainScalar(name) else {
                do throws(AssignmentError) { try assign(name, integer: value) } catch { throw diverted(error) }
                return true
            }
            environment.variables[name].value = .integer(value)
            return true
        case .parameter(let expansion) where expansion.isPlain:
            if !virtualSubshells.isEmpty { try provideProcess(for: expansion) }
            switch plainValue(of: expansion.parameter) {
            case .text(let text): environment.variables[name].value = .text(text)
            case .integer(let number): environment.variables[name].value = .integer(number)
            case .view(let view): environment.variables.setText(name, view)
            case .unset, .several: return false
            }
            return true
        case .command(let substitution):
            environment.variables[name].value = .text(try outputText(of: substitution))
            return true
        default: return false
        }
    }

    /// `name=$name…`, where what follows has no side effects: the value grows in place. False for anything else.
    private mutating func appendInPlace(_ name: Name, _ parts: [WordPart], isQuoted: Bool) throws(Divert) -> Bool {
        guard let first = parts.first, Self.isValue(first, of: name) else { return false }
        guard case .text = environment.variables[name].value else { return false }
        for part in parts where !Self.hasNoEffect(part) { return false }
        let mark = fields.mark()
        defer { fields.release(mark) }
        if case .doubleQuoted(let inner) = first {
            try appendText(of: inner.dropFirst(), isQuoted: true, isAssigned: true)
        }
        try appendText(of: parts.dropFirst(), isQuoted: isQuoted, isAssigned: true)
        environment.variables.appendText(name, fields.unfinished)
        return true
    }

    /// Whether a part is the plain value of a variable, or begins with it in double quotes.
    private static func isValue(_ part: WordPart, of name: Name) -> Bool {
        switch part {
        case .parameter(let expansion): return expansion.isPlain && expansion.parameter == .variable(name)
        case .doubleQuoted(let inner):
            guard case .parameter(let expansion)? = inner.first else { return false }
            return expansion.isPlain && expansion.parameter == .variable(name)
        default: return false
        }
    }

    /// Whether the expansion of a part changes nothing.
    private static func hasNoEffect(_ part: WordPart) -> Bool {
        switch part {
        case .literal, .escaped, .singleQuoted, .dollarSingleQuoted: return true
        case .parameter(let expansion): return expansion.isPlain
        case .doubleQuoted(let inner):
            for part in inner where !hasNoEffect(part) { return false }
            return true
        default: return false
        }
    }
}
