package import ShellBytes
package import ShellSyntax

/// Which element of an array is meant.
package enum ElementKey {
    /// Of an indexed array; counted from the end where it is negative.
    case index(Int)
    /// Of an associative array.
    case key(Bytes)
}

/// Elements of arrays (bash 6.7). A scalar counts as an array whose element 0 it is.
extension Shell {
    /// What a variable holds, computed where it is computed when asked for.
    package mutating func contents(of name: Name) -> Value {
        let value = environment.variables[name].value
        if case .dynamic(let variable) = value { return dynamicContents(of: variable) }
        return value
    }

    /// Whether subscripts of the variable are strings.
    package func isAssociative(_ name: Name) -> Bool {
        let variable = environment.variables[name]
        if case .dynamic(let kind) = variable.value { return kind == .aliases || kind == .commandHash }
        return variable.isAssociative
    }

    /// The value of a subscript: an arithmetic expression, or a string for an associative array. It must not be `@` or
    /// `*` unless the array is associative.
    package mutating func elementKey(
        of name: Name, _ key: Subscript, isAssigned: Bool
    ) throws(Divert) -> ElementKey {
        switch key {
        case .key(let word, let source):
            if isAssociative(name) {
                let text = try expandToText(word)
                if text.isEmpty, isAssigned {
                    throw expansionError(elementText(names[name], key) + Bytes(": bad array subscript"))
                }
                return .key(text)
            }
            if word.parts.isEmpty {
                throw expansionError(elementText(names[name], key) + Bytes(": bad array subscript"))
            }
            return .index(Int(truncatingIfNeeded: try evaluateSubscript(source)))
        case .allSeparate:
            if isAssociative(name) { return .key([ASCII.at]) }
        case .allJoined:
            if isAssociative(name) { return .key([ASCII.asterisk]) }
        }
        throw expansionError(elementText(names[name], key) + Bytes(": bad array subscript"))
    }

    /// As `elementKey`, for an element that is read: nil where a negative subscript goes beyond the beginning, which is
    /// reported but is no error.
    mutating func elementKeyToRead(of name: Name, _ key: Subscript) throws(Divert) -> ElementKey? {
        let element = try elementKey(of: name, key, isAssigned: false)
        if case .key(let text) = element, text.isEmpty {
            diagnose(names[name] + Bytes(": bad array subscript"))
            return nil
        }
        guard case .index(let index) = element, index < 0 else { return element }
        let next: Int
        switch contents(of: name) {
        case .indexed(let array): next = array.nextSubscript
        default: next = 0
        }
        if index &+ next < 0 {
            diagnose(names[name] + Bytes(": bad array subscript"), about: elementText(names[name], key))
            return nil
        }
        return .index(index &+ next)
    }

    /// The value of an element; nil where there is none.
    package mutating func elementValue(_ name: Name, _ key: Subscript) throws(Divert) -> Bytes? {
        var name = name
        if environment.variables[name].attributes.contains(.nameReference) {
            guard let reference = dereferenced(name) else { return nil }
            name = reference.name
        }
        switch key {
        case .allSeparate where !isAssociative(name):
            return join(values(of: .elements(name, isJoined: false)), by: [ASCII.space])
        case .allJoined where !isAssociative(name):
            return join(values(of: .elements(name, isJoined: true)), by: environment.fieldSeparators.joiner)
        default: break
        }
        guard let element = try elementKeyToRead(of: name, key) else { return nil }
        return value(of: name, at: element)
    }

    /// The value of an element; nil where there is none.
    package mutating func value(of name: Name, at key: ElementKey) -> Bytes? {
        switch environment.variables[name].value {
        case .indexed(let array):
            guard case .index(let index) = key else { return nil }
            return array[index < 0 ? index &+ array.nextSubscript : index]
        case .associative(let array):
            guard case .key(let text) = key else { return nil }
            return array[text]
        case .unset: return nil
        case .dynamic(let variable):
            let contents = dynamicContents(of: variable)
            switch contents {
            case .indexed(let array):
                guard case .index(let index) = key else { return nil }
                return array[index < 0 ? index &+ array.nextSubscript : index]
            case .associative(let array):
                guard case .key(let text) = key else { return nil }
                return array[text]
            default: return isFirst(key) ? scalar(of: contents) : nil
            }
        case let scalarValue: return isFirst(key) ? scalar(of: scalarValue) : nil
        }
    }

    /// Whether a key means the element that a scalar is.
    private func isFirst(_ key: ElementKey) -> Bool {
        switch key {
        case .index(let index): index == 0
        case .key(let text): text.equals("0")
        }
    }

    /// Gives an element a value, in place. A variable that is no array becomes one.
    package mutating func assign(
        _ name: Name, _ key: ElementKey, _ text: Bytes, appending: Bool = false
    ) throws(AssignmentError) {
        let attributes = environment.variables[name].attributes
        if attributes.contains(.readOnly) { throw .readOnly(names[name]) }
        var text = text
        var appending = appending
        if attributes.contains(.integer) {
            let added: Int64
            do throws(Divert) { added = try evaluateArithmetic(text: text) } catch { throw .diverted(error) }
            let old = appending ? (value(of: name, at: key).flatMap { DecimalText.parse($0) } ?? 0) : 0
            text = DecimalText.bytes(old &+ added)
            appending = false
        } else if !attributes.isDisjoint(with: [.lowercase, .uppercase, .capitalized]) {
            if appending { text = (value(of: name, at: key) ?? []) + text }
            text = convertingCase(text, attributes)
            appending = false
        }
        if case .dynamic(let variable) = environment.variables[name].value {
            guard variable.isOrdinaryOnceAssigned else {
                return try assignDynamicElement(variable, name, key, text)
            }
            environment.variables[name].value = dynamicContents(of: variable)
        }
        switch key {
        case .index(let index): try store(name, index, text, appending: appending)
        case .key(let key): store(name, key, text, appending: appending)
        }
        if attributes.contains(.exported) { environment.variables.exportsChanged = true }
        if attributes.contains(.watched) { variableChanged(name) }
    }

    private mutating func store(
        _ name: Name, _ index: Int, _ text: Bytes, appending: Bool
    ) throws(AssignmentError) {
        let subscriptValue = index < 0 ? index &+ nextSubscript(of: name) : index
        if subscriptValue < 0 {
            // The variable stays as it is, which may be no array yet.
            throw .message(
                names[name] + [ASCII.leftBracket] + DecimalText.bytes(Int64(index)) + Bytes("]: bad array subscript"))
        }
        var array = takeIndexed(name)
        if appending { array.append(text, toValueAt: subscriptValue) } else { array[subscriptValue] = text }
        environment.variables[name].value = .indexed(array)
    }

    /// The subscript after the last of what a variable holds, seen as an indexed array.
    private func nextSubscript(of name: Name) -> Int {
        switch environment.variables[name].value {
        case .indexed(let array): return array.nextSubscript
        case .unset, .associative: return 0
        default: return 1
        }
    }

    private mutating func store(_ name: Name, _ key: Bytes, _ text: Bytes, appending: Bool) {
        var array = takeAssociative(name)
        if appending { array.append(text, toValueOf: key) } else { array[key] = text }
        environment.variables[name].value = .associative(array)
    }

    /// Takes the indexed array out of a variable, so that it can be changed in place; one is made of anything else.
    mutating func takeIndexed(_ name: Name) -> IndexedArray {
        let old = environment.variables[name].value
        environment.variables[name].value = .unset
        environment.variables[name].attributes.insert(.indexedArray)
        switch old {
        case .indexed(let array): return array
        case .unset, .associative: return IndexedArray()
        case let other: return IndexedArray(scalar(of: other).map { [$0] } ?? [])
        }
    }

    /// Takes the associative array out of a variable, so that it can be changed in place.
    mutating func takeAssociative(_ name: Name) -> AssociativeArray {
        let old = environment.variables[name].value
        environment.variables[name].value = .unset
        environment.variables[name].attributes.insert(.associativeArray)
        if case .associative(let array) = old { return array }
        var array = AssociativeArray()
        if let text = scalar(of: old) { array[Bytes("0")] = text }
        return array
    }

    /// Makes an indexed array of a variable; a value that it has becomes element 0.
    package mutating func makeIndexed(_ name: Name) {
        let array = takeIndexed(name)
        environment.variables[name].value = .indexed(array)
    }

    /// Makes an associative array of a variable; a value that it has becomes that of the key 0.
    package mutating func makeAssociative(_ name: Name) {
        let array = takeAssociative(name)
        environment.variables[name].value = .associative(array)
    }

    /// Removes an element. False where a negative subscript goes beyond the beginning.
    mutating func removeElement(_ name: Name, _ key: ElementKey) -> Bool {
        switch (environment.variables[name].value, key) {
        case (.indexed, .index(let index)):
            var array = takeIndexed(name)
            let subscriptValue = index < 0 ? index &+ array.nextSubscript : index
            if subscriptValue >= 0 { array[subscriptValue] = nil }
            environment.variables[name].value = .indexed(array)
            return subscriptValue >= 0
        case (.associative, .key(let text)):
            var array = takeAssociative(name)
            array[text] = nil
            environment.variables[name].value = .associative(array)
            return true
        case (_, .index(let index)): return index >= 0
        default: return true
        }
    }

    /// `name[subscript]` as it was written, for messages.
    package func elementText(_ name: Bytes, _ key: Subscript) -> Bytes {
        var text = name + [ASCII.leftBracket]
        switch key {
        case .allSeparate: text.append(ASCII.at)
        case .allJoined: text.append(ASCII.asterisk)
        case .key(let word, _): text += SourcePrinter.source(of: word, names: names)
        }
        text.append(ASCII.rightBracket)
        return text
    }
}
