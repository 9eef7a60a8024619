package import ShellBytes
package import ShellSyntax

/// Name references (bash 3.4, `declare -n`), and variables named by text at run time.
extension Shell {
    /// A variable, or an element of one.
    package typealias VariableReference = (name: Name, subscript: Subscript?)

    /// What a text names: `name` or `name[subscript]`; nil where it names nothing.
    package func parameterReference(_ text: Bytes) -> VariableReference? {
        if ASCII.isName(text) { return (names.intern(text), nil) }
        return Parser.parameterReference(text, names: names, line: line)
    }

    /// The element that `name[key]` names where `name` is an associative array and its key is not to be expanded again;
    /// nil for anything else, also for `@` and `*`.
    package mutating func spelledElement(_ text: ByteView) -> (name: Name, key: Bytes)? {
        guard text.count > 3, text[text.count - 1] == ASCII.rightBracket,
            let bracket = text.firstIndex(of: ASCII.leftBracket), bracket > 0, bracket + 2 < text.count,
            ASCII.isName(text[view: 0..<bracket]), let name = names.lookup(text[view: 0..<bracket]),
            let target = dereferenced(name), target.subscript == nil, isAssociative(target.name)
        else { return nil }
        let key = text[view: bracket + 1..<text.count - 1]
        if key.equals("@") || key.equals("*") { return nil }
        return (target.name, Bytes(key))
    }

    /// `spelledElement` under `assoc_expand_once`, of which this is the meaning for names that come as text.
    private mutating func elementExpandedOnce(_ text: ByteView) -> (name: Name, key: Bytes)? {
        behaviors[.assocExpandOnce] ? spelledElement(text) : nil
    }

    /// What a variable refers to in the end: itself where it is no name reference. nil where a name reference refers to
    /// nothing; that references refer to each other in a circle is reported.
    package mutating func dereferenced(_ name: Name) -> VariableReference? {
        var current: VariableReference = (name, nil)
        var count = 0
        while environment.variables[current.name].attributes.contains(.nameReference) {
            guard case .text(let text) = environment.variables[current.name].value, let next = parameterReference(text)
            else { return nil }
            count += 1
            if count > 8 || next.name == current.name {
                diagnose(Bytes("warning: ") + names[name] + Bytes(": circular name reference"))
                return nil
            }
            current = (next.name, next.subscript ?? current.subscript)
        }
        return current
    }

    /// Makes a variable that becomes an array an ordinary one where it is a name reference without a target.
    package mutating func forgetReferenceWithoutTarget(_ name: Name, warns: Bool = true) {
        guard environment.variables[name].attributes.contains(.nameReference), !environment.variables[name].isSet
        else { return }
        if warns { diagnose(Bytes("warning: ") + names[name] + Bytes(": removing nameref attribute")) }
        environment.variables[name].attributes.remove(.nameReference)
    }

    /// The last name reference of those that lead from one to the next: the one that `declare +n` makes none.
    package func lastReference(from name: Name) -> Name {
        var last = name
        for _ in 0..<8 {
            guard case .text(let text) = environment.variables[last].value, let next = parameterReference(text),
                next.subscript == nil, next.name != last,
                environment.variables[next.name].attributes.contains(.nameReference)
            else { break }
            last = next.name
        }
        return last
    }

    /// The variable that is assigned to when a name is: the name itself, or what the name reference refers to. A name
    /// reference without a target is itself the one.
    package mutating func assignmentTarget(_ name: Name) -> VariableReference {
        guard environment.variables[name].attributes.contains(.nameReference) else { return (name, nil) }
        return dereferenced(name) ?? (name, nil)
    }

    /// Whether the parameter is a name reference to an element of an array, which `set -u` lets pass without a value.
    mutating func refersToElement(_ expansion: ParameterExpansion) -> Bool {
        guard case .variable(let name) = expansion.parameter,
            environment.variables[name].attributes.contains(.nameReference)
        else { return false }
        return dereferenced(name)?.subscript != nil
    }

    /// The value of what a name reference refers to.
    package mutating func referencedValue(of name: Name) -> Bytes? {
        guard let reference = dereferenced(name) else { return nil }
        return value(of: reference)
    }

    /// The value of a variable or element that is no name reference. Errors of a subscript are reported.
    package mutating func value(of reference: VariableReference) -> Bytes? {
        guard let key = reference.subscript else { return scalar(of: environment.variables[reference.name].value) }
        do throws(Divert) { return try elementValue(reference.name, key) } catch { return nil }
    }

    /// Assigns to what a name reference refers to; one that refers to nothing yet takes the text as its target.
    package mutating func assignThroughReference(
        _ name: Name, _ text: Bytes, appending: Bool
    ) throws(AssignmentError) {
        guard let reference = dereferenced(name) else {
            if environment.variables[name].attributes.contains(.readOnly) { throw .readOnly(names[name]) }
            if environment.variables[name].isSet {
                // A circle, which has been reported: the assignment fails, and nothing else.
                substitutionStatus = .failure
                return
            }
            guard parameterReference(text) != nil else {
                throw .noIdentifier(text)
            }
            if text == names[name], environment.variables.isLocal(name) {
                diagnose(Bytes("warning: ") + text + Bytes(": circular name reference"))
                environment.variables.seeGlobal(name)
                return
            }
            environment.variables[name].value = .text(text)
            return
        }
        try assign(reference, text, appending: appending)
    }

    /// Assigns to the variable of a loop: a name reference refers to each word in turn.
    package mutating func assignLoopVariable(_ name: Name, _ view: ByteView) throws(AssignmentError) {
        if environment.variables.isPlainScalar(name), !options.contains(.allExport) {
            return environment.variables.setText(name, view)
        }
        let text = Bytes(view)
        guard environment.variables[name].attributes.contains(.nameReference) else { return try assign(name, text) }
        if environment.variables[name].attributes.contains(.readOnly) { throw .readOnly(names[name]) }
        guard parameterReference(text) != nil else {
            throw .noIdentifier(text)
        }
        environment.variables[name].value = .text(text)
    }

    /// Assigns to a variable or an element.
    package mutating func assign(
        _ reference: VariableReference, _ text: Bytes, appending: Bool = false
    ) throws(AssignmentError) {
        guard let key = reference.subscript else {
            return try assign(reference.name, text, appending: appending)
        }
        let element: ElementKey
        do throws(Divert) {
            element = try elementKey(of: reference.name, key, isAssigned: false)
        } catch {
            throw .diverted(error)
        }
        if case .key(let text) = element, text.isEmpty {
            throw .message(elementText(names[reference.name], key) + Bytes(": bad array subscript"))
        }
        try assign(reference.name, element, text, appending: appending)
    }

    /// The value of the variable or element that a text names: nil where it is unset, or the text names nothing.
    package mutating func valueOfReference(_ text: ByteView) -> Bytes? {
        if ASCII.isName(text) {
            guard let name = names.lookup(text) else { return nil }
            return value(of: name)
        }
        if let (name, key) = elementExpandedOnce(text) { return value(of: name, at: .key(key)) }
        guard let reference = parameterReference(Bytes(text)), let target = resolved(reference) else { return nil }
        return value(of: target)
    }

    /// Whether a text names a variable or an element of an array.
    package mutating func isReference(_ text: ByteView) -> Bool {
        ASCII.isName(text) || elementExpandedOnce(text) != nil || parameterReference(Bytes(text)) != nil
    }

    /// Assigns to the variable or element that a text names (`read`, `printf -v`, `getopts`, `mapfile` …).
    package mutating func assignReference(_ text: ByteView, value: Bytes) throws(AssignmentError) {
        if ASCII.isName(text) { return try assign(names.intern(text), value) }
        if let (name, key) = elementExpandedOnce(text) { return try assign(name, .key(key), value) }
        guard let reference = parameterReference(Bytes(text)) else { throw .noIdentifier(Bytes(text)) }
        // A name reference that refers to nothing has no elements.
        guard let target = resolved(reference) else { throw .noIdentifier([]) }
        try assign(target, value)
    }

    /// A reference whose variable is no name reference.
    private mutating func resolved(_ reference: VariableReference) -> VariableReference? {
        guard environment.variables[reference.name].attributes.contains(.nameReference) else { return reference }
        guard let target = dereferenced(reference.name) else { return nil }
        return (target.name, target.subscript ?? reference.subscript)
    }

    /// Removes the variable or element that a text names.
    package mutating func unsetReference(_ text: ByteView) throws(AssignmentError) {
        if elementExpandedOnce(text) != nil, try unsetSpelledElement(text) { return }
        guard let reference = parameterReference(Bytes(text)) else { throw .noIdentifier(Bytes(text)) }
        // A name reference that refers to nothing, or to itself in the end, is removed itself.
        try unset(resolved(reference) ?? (reference.name, nil))
    }

    /// Removes the element of an associative array that a text names, whose key is not to be expanded again; false where
    /// it names none.
    package mutating func unsetSpelledElement(_ text: ByteView) throws(AssignmentError) -> Bool {
        guard let (name, key) = spelledElement(text) else { return false }
        if environment.variables[name].attributes.contains(.readOnly) { throw .readOnly(names[name]) }
        _ = removeElement(name, .key(key))
        return true
    }

    /// Removes all elements of an indexed array, which stays one (bash 5.2, `unset 'name[@]'`).
    private mutating func removeElements(_ name: Name) throws(AssignmentError) {
        switch environment.variables[name].value {
        case .indexed: environment.variables[name].value = .indexed(IndexedArray())
        case .unset, .dynamic: break
        default: throw .message(names[name] + Bytes(": not an array variable"))
        }
    }

    /// Removes a variable or an element.
    package mutating func unset(_ target: VariableReference) throws(AssignmentError) {
        guard let key = target.subscript else { return try unset(target.name) }
        let name = target.name
        let variable = environment.variables[name]
        if variable.attributes.contains(.readOnly) { throw .readOnly(names[name]) }
        switch key {
        case .allSeparate, .allJoined:
            if !isAssociative(name) { return try removeElements(name) }
        case .key: break
        }
        if isAssociative(name), case .key(let word, _) = key {
            let text: Bytes
            do throws(Divert) { text = try expandToText(word) } catch { throw .diverted(error) }
            if text.isEmpty {
                let shown = SourcePrinter.source(of: word, names: names)
                throw .message([ASCII.leftBracket] + shown + Bytes("]: bad array subscript"))
            }
            _ = removeElement(name, .key(text))
            return
        }
        if !variable.isArray {
            guard case .unset = variable.value else {
                let element: ElementKey
                do throws(Divert) {
                    element = try elementKey(of: name, key, isAssigned: true)
                } catch {
                    throw .diverted(error)
                }
                if case .index(0) = element { return try unset(name) }
                throw .message(names[name] + Bytes(": not an array variable"))
            }
            return
        }
        let element: ElementKey
        do throws(Divert) {
            element = try elementKey(of: name, key, isAssigned: true)
        } catch {
            throw .diverted(error)
        }
        if !removeElement(name, element) {
            guard case .index(let index) = element else { return }
            throw .message(
                [ASCII.leftBracket] + DecimalText.bytes(Int64(index)) + Bytes("]: bad array subscript"))
        }
    }
}
