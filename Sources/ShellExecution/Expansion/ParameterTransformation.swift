import ShellBytes
import ShellPatterns
import ShellSyntax

/// `${parameter@operator}` (bash 3.5.3).
extension Shell {
    /// Values as an operator that works on each on its own makes them.
    mutating func transform(_ values: [Bytes], _ letter: UInt8) throws(Divert) -> [Bytes] {
        var transformed: [Bytes] = []
        transformed.reserveCapacity(values.count)
        for value in values { transformed.append(try transform(value, letter)) }
        return transformed
    }

    /// A value as an operator makes it.
    mutating func transform(_ value: Bytes, _ letter: UInt8) throws(Divert) -> Bytes {
        switch letter {
        case UInt8(ascii: "Q"): return value.withView { quoting.reusable($0) }
        case UInt8(ascii: "E"): return EscapeSequences.resolve(value[...])
        case UInt8(ascii: "P"): return try expandPrompt(value, whileRunning: true)
        case UInt8(ascii: "U"): return modify(value, .upperAll)
        case UInt8(ascii: "u"): return modify(value, .upperFirst)
        case UInt8(ascii: "L"): return modify(value, .lowerAll)
        default: return value
        }
    }

    private func modify(_ value: Bytes, _ kind: ParameterExpansion.CaseConversionKind) -> Bytes {
        let modification = CaseModification(kind: kind, pattern: nil, isByteLocale: isByteLocale)
        return value.withView { modification.apply(to: $0) }
    }

    /// Appends what the operators that look at the parameter as a whole give: `A a K k`.
    mutating func appendDescription(
        _ expansion: ParameterExpansion, _ target: ParameterTarget, _ letter: UInt8, isQuoted: Bool,
        into buffer: ExpansionBuffer
    ) throws(Divert) {
        let described: [Bytes]
        // `${!name@a}` and the like tell nothing of what has no value.
        if expansion.isIndirect, case .variable(let name) = target, case .unset = environment.variables[name].value {
            return
        }
        if options.contains(.noUnset), !hasValueToDescribe(target) { throw unboundVariable(writtenText(expansion)) }
        switch letter {
        case UInt8(ascii: "a"): described = attributesText(of: target)
        case UInt8(ascii: "A"):
            let isJoined = isQuoted && listKind(target) == true
            described = declaration(of: target, expansion, isSplit: !isJoined && separatesAtSpaces)
        default: described = keysAndValues(of: target, areSeparate: letter == UInt8(ascii: "k"))
        }
        switch target {
        case .elements(_, let isJoined), .positionals(let isJoined):
            let assigned: AssignedList = letter == UInt8(ascii: "A") ? .separate : .joinedIfQuoted
            append(described, isJoined: isJoined, isQuoted: isQuoted, assigned: assigned, into: buffer)
        default:
            let mark = Self.mark(isQuoted)
            for text in described where !text.isEmpty { buffer.append(text, mark) }
        }
    }

    /// Whether there is anything to describe: an array has it as soon as it has any element.
    private mutating func hasValueToDescribe(_ target: ParameterTarget) -> Bool {
        switch target {
        case .elements, .positionals: return true
        case .variable(let name):
            switch contents(of: name) {
            case .unset: return false
            case .indexed(let array): return array.count > 0
            case .associative(let array): return array.count > 0
            default: return true
            }
        default:
            if case .unset = value(of: target) { return isAlwaysSet(target) }
            return true
        }
    }

    /// The variable that a target belongs to.
    private func variable(of target: ParameterTarget) -> Name? {
        switch target {
        case .variable(let name), .element(let name, _), .elements(let name, _): name
        default: nil
        }
    }

    /// `@a`: the letters of the attributes, once for each value.
    private mutating func attributesText(of target: ParameterTarget) -> [Bytes] {
        guard let name = variable(of: target) else {
            return Array(repeating: [], count: values(of: target).count)
        }
        let letters = attributeLetters(name)
        let isSingle =
            switch (target, environment.variables[name].value) {
            case (.elements, .unset): true
            case (.elements, _): false
            default: true
            }
        if isSingle { return letters.isEmpty ? [] : [letters] }
        return Array(repeating: letters, count: values(of: target).count)
    }

    /// Whether the command that declares a list is words of its own: where IFS is null or has a space in it.
    private var separatesAtSpaces: Bool {
        environment.fieldSeparators.isNull || environment.fieldSeparators.kinds[Int(ASCII.space)] != 0
    }

    /// `@A`: the words that declare the parameter as it is; those of a list are one up to its first value unless it is
    /// split.
    private mutating func declaration(
        of target: ParameterTarget, _ expansion: ParameterExpansion, isSplit: Bool
    ) -> [Bytes] {
        guard let name = variable(of: target) else { return positionalDeclaration(target, isSplit: isSplit) }
        let letters = attributeLetters(name)
        if case .elements = target, isDeclaredAsArray(name) {
            var text = names[name]
            if let list = declaredValue(name) {
                text.append(ASCII.equals)
                text += list
            } else if letters.isEmpty {
                return []
            }
            if letters.isEmpty { return [text] }
            let command = [Bytes("declare"), [ASCII.minus] + letters]
            return isSplit ? command + [text] : [Bytes((command + [text]).joined(separator: [ASCII.space]))]
        }
        var target = target
        if case .elements = target { target = .variable(name) }
        let value = value(of: target)
        if case .unset = value, letters.isEmpty { return [] }
        var text = letters.isEmpty ? [] : Bytes("declare -") + letters + [ASCII.space]
        text += names[name]
        if case .unset = value { return [text] }
        text.append(ASCII.equals)
        text += value.withView { quoting.reusable($0) }
        return [text]
    }

    /// Whether `${name[@]@A}` shows a list: what is no array is shown as `${name@A}` is.
    private func isDeclaredAsArray(_ name: Name) -> Bool {
        let variable = environment.variables[name]
        if case .dynamic = variable.value { return true }
        return variable.isArray
    }

    private mutating func positionalDeclaration(_ target: ParameterTarget, isSplit: Bool) -> [Bytes] {
        guard case .positionals = target else { return [] }
        var words = values(of: target).map { value in value.withView { quoting.reusable($0) } }
        guard let first = words.first else { return [] }
        if isSplit { return [Bytes("set"), Bytes("--")] + words }
        words[0] = Bytes("set -- ") + first
        return words
    }

    /// `@K`: keys and quoted values as one text; `@k`: as separate words.
    private mutating func keysAndValues(of target: ParameterTarget, areSeparate: Bool) -> [Bytes] {
        guard case .elements(let name, _) = target else {
            return values(of: target).map { value in value.withView { quoting.reusable($0) } }
        }
        var pairs: [(key: Bytes, value: Bytes)] = []
        var endsWithBlank = false
        switch contents(of: name) {
        case .indexed(let array):
            for position in 0..<array.count {
                pairs.append((DecimalText.bytes(Int64(array.key(at: position))), array.values[position]))
            }
        case .associative(let array):
            for key in array.keys { pairs.append((key, array[key] ?? [])) }
            endsWithBlank = true
        default:
            return values(of: target).map { value in value.withView { quoting.reusable($0) } }
        }
        if areSeparate { return pairs.flatMap { [$0.key, $0.value] } }
        if pairs.isEmpty { return [] }
        var text = Bytes()
        for (index, pair) in pairs.enumerated() {
            if index > 0 { text.append(ASCII.space) }
            text += endsWithBlank ? quoting.keyQuoted(pair.key) : pair.key
            text.append(ASCII.space)
            text += quoting.declarationQuoted(pair.value)
        }
        if endsWithBlank { text.append(ASCII.space) }
        return [text]
    }
}
