package import ShellBytes
package import ShellSyntax

/// A list that an operand of a declaration utility assigns.
package struct PendingList {
    package let assignment: Assignment
    /// Its words, where they have been expanded before the utility runs.
    package internal(set) var expanded: [Shell.ExpandedElement]?

    init(_ assignment: Assignment) { self.assignment = assignment }
}

/// Compound assignments: `name=(word [key]=word …)` (bash 6.7).
extension Shell {
    /// An element whose words have been expanded.
    package struct ExpandedElement {
        fileprivate let key: Subscript?
        fileprivate let appends: Bool
        fileprivate let value: Bytes
    }

    /// Gives an array its elements: all of them, or more of them. All words are expanded before the array changes.
    /// Messages of a declaration utility (`isDeclared`) show words in quotes.
    package mutating func assignElements(
        _ elements: [Assignment.Element], to name: Name, appending: Bool, isDeclared: Bool = false
    ) throws(AssignmentError) {
        if environment.variables[name].attributes.contains(.readOnly) { throw .readOnly(names[name]) }
        let expanded: [ExpandedElement]
        do throws(Divert) {
            expanded = try expand(elements, isAssociative: isAssociative(name))
        } catch {
            throw .diverted(error)
        }
        try assignElements(expanded, to: name, appending: appending, isDeclared: isDeclared)
    }

    /// As above, for words that have been expanded before (`local name=("${name[@]}")`).
    package mutating func assignElements(
        _ expanded: [ExpandedElement], to name: Name, appending: Bool, isDeclared: Bool
    ) throws(AssignmentError) {
        let attributes = environment.variables[name].attributes
        if attributes.contains(.readOnly) { throw .readOnly(names[name]) }
        let isAssociative = isAssociative(name)
        if case .dynamic(let variable) = environment.variables[name].value {
            guard variable.isOrdinaryOnceAssigned else {
                return try assignDynamicArray(variable, name, expanded.map(\.value))
            }
            environment.variables[name].value = dynamicContents(of: variable)
        }
        if isAssociative {
            try assignAssociative(expanded, to: name, appending: appending, isDeclared: isDeclared)
        } else {
            try assignIndexed(expanded, to: name, appending: appending)
        }
        if attributes.contains(.exported) { environment.variables.exportsChanged = true }
        if attributes.contains(.watched) { variableChanged(name) }
    }

    /// As `assignElements`, for a list that is text: `declare 'name=(…)'`.
    package mutating func assignElements(
        text: Bytes, to name: Name, appending: Bool
    ) throws(AssignmentError) {
        let elements: [Assignment.Element]
        do throws(ParseFailure) {
            elements = try Parser.compoundElements(text: text, names: names, line: line)
        } catch {
            throw .diverted(reportSyntaxError(error))
        }
        try assignElements(elements, to: name, appending: appending)
    }

    /// Expands the words of a list.
    package mutating func expand(
        _ elements: [Assignment.Element], isAssociative: Bool
    ) throws(Divert) -> [ExpandedElement] {
        var expanded: [ExpandedElement] = []
        expanded.reserveCapacity(elements.count)
        // Without a key at its beginning, the list of an associative array is keys and values by turns.
        let isPairs = isAssociative && elements.first.map { $0.key == nil } ?? false
        for element in elements {
            if let key = element.key, !isPairs {
                let shown = options.contains(.trace) ? try expandedKey(key) : key
                let value = try expandToText(isAssociative ? element.value.withoutTildes : element.value)
                expanded.append(ExpandedElement(key: shown, appends: element.appends, value: value))
            } else if let text = element.value.literalText {
                expanded.append(ExpandedElement(key: nil, appends: false, value: text))
            } else if isAssociative {
                let value = try expandToText(element.value.withoutTildes)
                expanded.append(ExpandedElement(key: nil, appends: false, value: value))
            } else {
                let mark = fields.mark()
                do throws(Divert) {
                    try expandToFields(element.value)
                } catch {
                    fields.release(mark)
                    throw error
                }
                for index in 0..<fields.count(above: mark) {
                    let value = Bytes(fields.field(index, above: mark))
                    expanded.append(ExpandedElement(key: nil, appends: false, value: value))
                }
                fields.release(mark)
            }
        }
        return expanded
    }

    /// A key whose text has been expanded, so that a trace can show it.
    private mutating func expandedKey(_ key: Subscript) throws(Divert) -> Subscript {
        guard case .key(let word, _) = key, word.literalText == nil else { return key }
        let text = Word(literal: try expandToText(word), line: word.line)
        return .key(text, ArithmeticSource(text: text, tree: nil))
    }

    /// How `set -x` shows the list of a declaration: keys and values expanded, each in quotes.
    package func traceText(of expanded: [ExpandedElement]) -> Bytes {
        var text: Bytes = [ASCII.leftParenthesis]
        for (index, element) in expanded.enumerated() {
            if index > 0 { text.append(ASCII.space) }
            switch element.key {
            case nil: break
            case .allSeparate?: text.append("[@]")
            case .allJoined?: text.append("[*]")
            case .key(let word, _)?:
                text.append(ASCII.leftBracket)
                text += Quoting.singleQuoted(word.literalText ?? [])
                text.append(ASCII.rightBracket)
            }
            if element.key != nil { text.append(element.appends ? "+=" : "=") }
            text += Quoting.singleQuoted(element.value)
        }
        text.append(ASCII.rightParenthesis)
        return text
    }

    private mutating func assignIndexed(
        _ elements: [ExpandedElement], to name: Name, appending: Bool
    ) throws(AssignmentError) {
        let attributes = environment.variables[name].attributes
        let hasPlainValues = attributes.isDisjoint(with: [.integer, .lowercase, .uppercase, .capitalized])
        var array: IndexedArray
        if appending {
            array = takeIndexed(name)
            environment.variables[name].value = .indexed(array)
        } else {
            array = IndexedArray()
        }
        if hasPlainValues, elements.allSatisfy({ $0.key == nil }) {
            if appending {
                array = takeIndexed(name)
                for element in elements { array.append(element.value) }
            } else {
                array = IndexedArray(elements.map(\.value))
            }
            environment.variables[name].value = .indexed(array)
            environment.variables[name].attributes.insert(.indexedArray)
            return
        }
        var next = array.nextSubscript
        for element in elements {
            if let key = element.key {
                // Subscripts see the elements that have been assigned before them.
                let nextFree = array.nextSubscript
                environment.variables[name].value = .indexed(array)
                array = IndexedArray()
                let index: Int?
                do throws(AssignmentError) { index = try self.index(of: element, key, after: nextFree) } catch {
                    throw error
                }
                array = takeIndexed(name)
                guard let index else { continue }
                next = index
            }
            var value = element.value
            if !hasPlainValues || element.appends {
                value = try converted(value, array[next], attributes, appending: element.appends)
            }
            array[next] = value
            next &+= 1
        }
        environment.variables[name].value = .indexed(array)
        environment.variables[name].attributes.insert(.indexedArray)
    }

    /// The subscript of an element in a list; nil where there is no such, which is reported.
    private mutating func index(
        of element: ExpandedElement, _ key: Subscript, after nextSubscript: Int
    ) throws(AssignmentError) -> Int? {
        guard case .key(let word, let source) = key else {
            refuse(element, key, "cannot assign to non-numeric index")
            return nil
        }
        if word.parts.isEmpty {
            refuse(element, key, "bad array subscript")
            return nil
        }
        var index: Int
        do throws(Divert) {
            index = Int(truncatingIfNeeded: try evaluateSubscript(source))
        } catch {
            throw .diverted(error)
        }
        if index < 0 { index &+= nextSubscript }
        if index < 0 {
            do throws(Divert) { refuse(element, try expandedKey(key), "bad array subscript") } catch {
                throw .diverted(error)
            }
            return nil
        }
        return index
    }

    /// Reports an element of a list that cannot be assigned: `[key]=value: reason`. The others are.
    private mutating func refuse(_ element: ExpandedElement, _ key: Subscript, _ reason: StaticString) {
        let place = elementText([], key)
        let sign = element.appends ? Bytes("+=") : Bytes("=")
        diagnose(place + sign + element.value + Bytes(": ") + Bytes(reason), about: place, isAssigned: true)
    }

    private mutating func assignAssociative(
        _ elements: [ExpandedElement], to name: Name, appending: Bool, isDeclared: Bool
    ) throws(AssignmentError) {
        let attributes = environment.variables[name].attributes
        var array = AssociativeArray()
        var old: AssociativeArray?
        if appending {
            array = takeAssociative(name)
            environment.variables[name].value = .associative(array)
        } else if case .associative(let present) = environment.variables[name].value {
            old = present
        } else {
            old = array
        }
        if let first = elements.first, first.key == nil {
            var index = 0
            while index < elements.count {
                let key = elements[index].value
                let value = index + 1 < elements.count ? elements[index + 1].value : []
                if key.isEmpty {
                    diagnose(Bytes("\"\": bad array subscript"))
                } else {
                    array[key] = try converted(value, array[key], attributes, appending: false)
                }
                index += 2
            }
        } else {
            // In a new list `[key]+=` appends to what the key had in the old one.
            for element in elements {
                if element.key != nil {
                    try assign(element, to: name, in: &array, after: old)
                } else {
                    let word = isDeclared ? Quoting.singleQuoted(element.value) : element.value
                    diagnose(
                        names[name] + Bytes(": ") + word
                            + Bytes(": must use subscript when assigning associative array"))
                }
            }
        }
        environment.variables[name].value = .associative(array)
        environment.variables[name].attributes.insert(.associativeArray)
    }

    private mutating func assign(
        _ element: ExpandedElement, to name: Name, in array: inout AssociativeArray, after old: AssociativeArray?
    ) throws(AssignmentError) {
        guard let key = element.key else { return }
        let text: Bytes
        switch key {
        case .allSeparate: text = [ASCII.at]
        case .allJoined: text = [ASCII.asterisk]
        case .key(let word, _):
            do throws(Divert) { text = try expandToText(word) } catch { throw .diverted(error) }
        }
        if text.isEmpty { return refuse(element, key, "bad array subscript") }
        let attributes = environment.variables[name].attributes
        array[text] = try converted(
            element.value, old.map { $0[text] } ?? array[text], attributes, appending: element.appends)
    }

    /// A value as the attributes of its variable make it.
    private mutating func converted(
        _ value: Bytes, _ old: Bytes?, _ attributes: Attributes, appending: Bool
    ) throws(AssignmentError) -> Bytes {
        if attributes.contains(.integer) {
            let added: Int64
            do throws(Divert) { added = try evaluateArithmetic(text: value) } catch { throw .diverted(error) }
            let start = appending ? (old.flatMap { DecimalText.parse($0) } ?? 0) : 0
            return DecimalText.bytes(start &+ added)
        }
        return convertingCase(appending ? (old ?? []) + value : value, attributes)
    }
}
