package import ShellBytes
package import ShellPatterns
package import ShellSyntax

/// Parameter expansion in all its forms (XCU 2.6.2, bash 3.5.3).
extension Shell {
    /// Expands a parameter and appends what it gives.
    package mutating func expandParameter(
        _ expansion: ParameterExpansion, isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        switch expansion.operation {
        case .bad(let text): throw expansionError(text + Bytes(": bad substitution"))
        case .namesWithPrefix(let isJoined):
            let names = namesWithPrefix(of: expansion)
            if isJoined, !isQuoted, environment.fieldSeparators.joiner.isEmpty {
                return buffer.append(join(names, by: []), Self.mark(false))
            }
            return append(names, isJoined: isJoined, isQuoted: isQuoted, into: buffer)
        case .keys(let isJoined):
            if isJoined, !isQuoted, buffer.willSplit, environment.fieldSeparators.joiner.isEmpty {
                // With IFS empty nothing splits the list again.
                return buffer.append(join(keys(of: expansion), by: [ASCII.space]), Self.mark(false))
            }
            return append(keys(of: expansion), isJoined: isJoined, isQuoted: isQuoted, into: buffer)
        default: break
        }
        let target = try target(of: expansion)
        switch expansion.operation {
        case .length: buffer.append(Int64(try length(of: target, expansion)), Self.mark(isQuoted))
        case .useDefault, .assignDefault, .failIfUnset, .useAlternative:
            try substituteWord(expansion, target, isQuoted: isQuoted, into: buffer)
        case .substring(let offset, let length):
            try appendSubstring(expansion, target, offset, length, isQuoted: isQuoted, into: buffer)
        case .transform(let letter)
        where letter == UInt8(ascii: "A") || letter == UInt8(ascii: "a")
            || letter == UInt8(ascii: "K") || letter == UInt8(ascii: "k"):
            try appendDescription(expansion, target, letter, isQuoted: isQuoted, into: buffer)
        case .badTransformation(let text) where isPresent(target, testsNull: false, isQuoted: isQuoted):
            diagnoseSubject(text + Bytes(": bad substitution"))
            throw fatalExpansionError
        default:
            try appendTransformed(expansion, target, isQuoted: isQuoted, into: buffer)
        }
    }

    @inline(__always)
    static func mark(_ isQuoted: Bool) -> UInt8 {
        isQuoted ? ExpansionBuffer.Mark.quoted : ExpansionBuffer.Mark.expanded
    }

    // MARK: - Lists

    /// Whether bash joins what an operation makes of `${a[@]}` by the first character of IFS, as it joins `"${a[*]}"`,
    /// where it becomes the value of a variable or a here-string.
    enum AssignedList {
        case separate, joinedIfQuoted, joined
    }

    /// Whether a target is a list, and whether its values are joined; nil where it is none.
    func listKind(_ target: ParameterTarget) -> Bool? {
        switch target {
        case .elements(_, let isJoined), .positionals(let isJoined): isJoined
        default: nil
        }
    }

    /// Appends values as `"$@"` or `"$*"` do (XCU 2.5.2).
    mutating func append(
        _ values: [Bytes], isJoined: Bool, isQuoted: Bool, assigned: AssignedList = .joinedIfQuoted,
        into buffer: ExpansionBuffer
    ) {
        appendEach(values, isJoined: isJoined, isQuoted: isQuoted, assigned: assigned, into: buffer) {
            value, mark, buffer in
            if mark == ExpansionBuffer.Mark.quoted || !value.isEmpty { buffer.append(value, mark) }
        }
    }

    /// Appends what `body` makes of each value as `"$@"` or `"$*"` do.
    private mutating func appendEach(
        _ values: [Bytes], isJoined: Bool, isQuoted: Bool, assigned: AssignedList, into buffer: ExpansionBuffer,
        _ body: (Bytes, UInt8, ExpansionBuffer) -> Void
    ) {
        let mark = Self.mark(isQuoted)
        let joinsAssigned =
            buffer.isAssigned && (assigned == .joined || assigned == .joinedIfQuoted && isQuoted)
            && !environment.fieldSeparators.joiner.isEmpty
        let joins = joinsAssigned || isJoined && (isQuoted || !buffer.willSplit)
        let joiner = joins ? environment.fieldSeparators.joiner : []
        var isFirst = true
        for value in values {
            if !isFirst {
                if !joins { buffer.breakField() } else if !joiner.isEmpty { buffer.append(joiner, mark) }
            }
            isFirst = false
            let start = buffer.count
            body(value, mark, buffer)
            // A value that is empty is a field all the same when it is quoted.
            if isQuoted, !joins, buffer.count == start { buffer.append(Bytes(), mark) }
        }
    }

    /// `${!prefix*}`: the names of variables that begin with the prefix and are set, in order.
    private func namesWithPrefix(of expansion: ParameterExpansion) -> [Bytes] {
        guard case .variable(let name) = expansion.parameter else { return [] }
        let prefix = names[name]
        var found: [Bytes] = []
        environment.variables.forEach { name, variable in
            let text = names[name]
            if case .unset = variable.value { return }
            if text.starts(with: prefix) { found.append(text) }
        }
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// `${!name[@]}`: the subscripts of an array.
    private mutating func keys(of expansion: ParameterExpansion) -> [Bytes] {
        guard case .variable(let name) = expansion.parameter else { return [] }
        let target = assignmentTarget(name)
        if target.subscript != nil { return [] }
        switch contents(of: target.name) {
        case .unset: return []
        case .indexed(let array):
            var keys: [Bytes] = []
            keys.reserveCapacity(array.count)
            for position in 0..<array.count { keys.append(DecimalText.bytes(Int64(array.key(at: position)))) }
            return keys
        case .associative(let array): return array.keys
        default: return [[ASCII.zero]]
        }
    }

    // MARK: - Length

    /// `${#parameter}`: characters of a value, or the number of values of a list.
    mutating func length(of target: ParameterTarget, _ expansion: ParameterExpansion) throws(Divert) -> Int {
        switch target {
        case .positionals: return environment.positionalParameters.count
        case .elements(let name, _):
            switch contents(of: name) {
            case .indexed(let array): return array.count
            case .associative(let array): return array.count
            case .unset:
                if options.contains(.noUnset) { throw unboundVariable(names[name]) }
                return 0
            default: return 1
            }
        case .element(let name, nil) where environment.variables[name].isSet:
            // The subscript has been reported. It has a value, the empty one, but no length.
            throw .abandon(.failure)
        default:
            let value = value(of: target)
            if case .unset = value, options.contains(.noUnset), !isAlwaysSet(target) {
                guard case .element(let name, _) = target else { throw unboundVariable(writtenText(expansion)) }
                // An element that an array has not has no length; without an array it is unset.
                if !environment.variables[name].isSet { throw unboundVariable(names[name]) }
            }
            let counting = characterCounting
            return value.withView { counting.count($0) }
        }
    }

    /// The characters of the locale.
    package var characterCounting: CharacterCounting { CharacterCounting(encoding: isByteLocale ? .bytes : .utf8) }

    // MARK: - Words in the place of a value

    /// `${parameter-word}` and its relatives.
    private mutating func substituteWord(
        _ expansion: ParameterExpansion, _ target: ParameterTarget, isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        // A list that is reached by indirection counts as not null as soon as it has an element.
        let isIndirectList = expansion.isIndirect && listKind(target) != nil
        switch expansion.operation {
        case .useDefault(let word, let colon):
            let testsNull = colon && !isIndirectList
            if appendIfPresent(target, testsNull: testsNull, isQuoted: isQuoted, into: buffer) { return }
            try appendWord(word, isQuoted: isQuoted, into: buffer)
        case .useAlternative(let word, let colon):
            let testsNull = colon && !isIndirectList
            if isPresent(target, testsNull: testsNull, isQuoted: isQuoted) {
                try appendWord(word, isQuoted: isQuoted, into: buffer)
            }
        case .assignDefault(let word, let testsNull):
            if appendIfPresent(target, testsNull: testsNull, isQuoted: isQuoted, into: buffer) { return }
            try assignDefault(expansion, target, word, isQuoted: isQuoted)
            let value = value(of: target)
            value.append(to: buffer, Self.mark(isQuoted))
        case .failIfUnset(let word, let testsNull):
            if appendIfPresent(target, testsNull: testsNull, isQuoted: isQuoted, into: buffer) { return }
            throw try unsetFailure(expansion, word, testsNull: testsNull, isQuoted: isQuoted)
        default: break
        }
    }

    /// Appends the value and is true where there is one (and it is not null, where that is asked).
    private mutating func appendIfPresent(
        _ target: ParameterTarget, testsNull: Bool, isQuoted: Bool, into buffer: ExpansionBuffer
    ) -> Bool {
        if let isJoined = listKind(target) {
            let values = values(of: target)
            guard isPresent(values, isJoined: isJoined && isQuoted, testsNull: testsNull) else { return false }
            append(values, isJoined: isJoined, isQuoted: isQuoted, assigned: .separate, into: buffer)
            return true
        }
        let value = value(of: target)
        if case .unset = value { return false }
        if testsNull, value.isNull { return false }
        value.append(to: buffer, Self.mark(isQuoted))
        return true
    }

    private mutating func isPresent(_ target: ParameterTarget, testsNull: Bool, isQuoted: Bool) -> Bool {
        if let isJoined = listKind(target) {
            return isPresent(values(of: target), isJoined: isJoined && isQuoted, testsNull: testsNull)
        }
        let value = value(of: target)
        if case .unset = value { return false }
        return !(testsNull && value.isNull)
    }

    /// Whether a list counts as set: it has a value; and as not null: what it expands to is not empty.
    private func isPresent(_ values: [Bytes], isJoined: Bool, testsNull: Bool) -> Bool {
        if values.isEmpty { return false }
        if !testsNull { return true }
        if values.count > 1, !isJoined || !environment.fieldSeparators.joiner.isEmpty { return true }
        for value in values where !value.isEmpty { return true }
        return false
    }

    /// Appends an operation's word; unquoted text in it is split like the result of any expansion.
    private mutating func appendWord(
        _ word: Word, isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        if let text = word.unquotedText {
            if !text.isEmpty { buffer.append(text, Self.mark(isQuoted)) }
            return
        }
        let start = buffer.count
        try expandParts(word.parts, isQuoted: isQuoted, into: buffer)
        if !isQuoted { buffer.markExpanded(from: start) }
    }

    /// The text of an operation's word.
    mutating func wordText(_ word: Word, isQuoted: Bool, isAssigned: Bool = false) throws(Divert) -> Bytes {
        if let text = word.unquotedText { return text }
        let buffer = takeBuffer(keepingMarks: false)
        buffer.isAssigned = isAssigned
        do throws(Divert) {
            try expandParts(word.parts, isQuoted: isQuoted, into: buffer)
        } catch {
            giveBack(buffer)
            throw error
        }
        let text = buffer.joined
        giveBack(buffer)
        return text
    }

    private mutating func assignDefault(
        _ expansion: ParameterExpansion, _ target: ParameterTarget, _ word: Word, isQuoted: Bool
    ) throws(Divert) {
        do throws(AssignmentError) {
            let text: Bytes
            do throws(Divert) {
                text = try wordText(word, isQuoted: isQuoted, isAssigned: true)
            } catch { throw .diverted(error) }
            switch target {
            case .variable(let name):
                try assign(name, text)
                keepBeyondCommand(name)
            case .element(let name, let key?): try assign(name, key, text)
            case .elements(let name, let isJoined) where isAssociative(name):
                try assign(name, .key([isJoined ? ASCII.asterisk : ASCII.at]), text)
            case .element(_, nil), .elements:
                throw .message(parameterText(expansion) + Bytes(": bad array subscript"))
            case .nothing:
                // A name reference that refers to nothing gets its target by that.
                if case .variable(let name) = expansion.parameter { try assign(name, text) }
            default:
                throw .message(Bytes("$") + parameterText(expansion) + Bytes(": cannot assign in this way"))
            }
        } catch {
            throw diverted(error)
        }
    }

    /// What an assignment that failed within an expansion throws; it is reported.
    mutating func diverted(_ error: AssignmentError) -> Divert {
        switch error {
        case .diverted(let divert): divert
        case .noIdentifier(let text):
            expansionError(AssignmentError.text(ofNoIdentifier: text), isAssigned: true)
        case .message(let text): expansionError(text, isAssigned: true)
        case .readOnly(let name): expansionError(name + Bytes(": readonly variable"), isAssigned: true)
        }
    }

    /// `${parameter?word}` of a parameter that is unset: the word is reported and a shell that is not interactive ends.
    private mutating func unsetFailure(
        _ expansion: ParameterExpansion, _ word: Word?, testsNull: Bool, isQuoted: Bool
    ) throws(Divert) -> Divert {
        var message = writtenText(expansion)
        message.append(": ")
        if let word {
            message += try wordText(word, isQuoted: isQuoted)
        } else {
            message.append(testsNull ? "parameter null or not set" : "parameter not set")
        }
        diagnose(message, about: [])
        return fatalExpansionError
    }

    // MARK: - Operations on each value

    /// An operation whose operands have been expanded, to be applied to each value.
    private enum Preparation {
        case none
        case removePrefix(Pattern, isLongest: Bool)
        case removeSuffix(Pattern, isLongest: Bool)
        case replace(PatternReplacement)
        case convertCase(CaseModification)
        case transform(UInt8)
    }

    private mutating func prepare(_ expansion: ParameterExpansion) throws(Divert) -> Preparation {
        switch expansion.operation {
        case .removePrefix(let pattern, let isLongest):
            return .removePrefix(try expandToPattern(pattern, without: .caseInsensitive), isLongest: isLongest)
        case .removeSuffix(let pattern, let isLongest):
            return .removeSuffix(try expandToPattern(pattern, without: .caseInsensitive), isLongest: isLongest)
        case .replace(let pattern, let word, let kind):
            return .replace(
                PatternReplacement(
                    pattern: try expandToPattern(pattern), kind: kind, pieces: try replacementPieces(word),
                    counting: characterCounting))
        case .convertCase(let kind, let pattern):
            let compiled: Pattern?
            if let pattern {
                compiled = try expandToPattern(pattern, without: .caseInsensitive)
            } else {
                compiled = nil
            }
            return .convertCase(CaseModification(kind: kind, pattern: compiled, isByteLocale: isByteLocale))
        case .transform(let letter): return .transform(letter)
        default: return .none
        }
    }

    /// Expands an operation that works on each value on its own.
    private mutating func appendTransformed(
        _ expansion: ParameterExpansion, _ target: ParameterTarget, isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        if let isJoined = listKind(target) {
            let values = values(of: target)
            if values.isEmpty { return }
            let preparation = try prepare(expansion)
            if case .transform(let letter) = preparation {
                let transformed = try transform(values, letter)
                return append(
                    transformed, isJoined: isJoined, isQuoted: isQuoted, assigned: .joined, into: buffer)
            }
            let assigned: AssignedList =
                switch expansion.operation {
                case .value: .separate
                case .removePrefix, .removeSuffix: .joined
                default: .joinedIfQuoted
                }
            appendEach(values, isJoined: isJoined, isQuoted: isQuoted, assigned: assigned, into: buffer) {
                value, mark, buffer in
                value.withView { Self.apply(preparation, to: $0, mark, into: buffer) }
            }
            return
        }
        let preparation = try prepare(expansion)
        let value = value(of: target)
        if case .unset = value {
            if options.contains(.noUnset), !isAlwaysSet(target) { throw unboundVariable(writtenText(expansion)) }
            switch preparation {
            case .transform, .replace: return
            default: break
            }
        }
        let mark = Self.mark(isQuoted)
        if case .transform(let letter) = preparation {
            let text = try transform(value.withView { Bytes($0) }, letter)
            if !text.isEmpty { buffer.append(text, mark) }
            return
        }
        value.withView { Self.apply(preparation, to: $0, mark, into: buffer) }
    }

    /// Whether `set -u` lets a target pass that has no value.
    func isAlwaysSet(_ target: ParameterTarget) -> Bool {
        if case .nothing = target { return true }
        return false
    }

    @inline(__always)
    private static func apply(
        _ preparation: Preparation, to view: ByteView, _ mark: UInt8, into buffer: ExpansionBuffer
    ) {
        let text = view.buffer
        switch preparation {
        case .none:
            if !text.isEmpty { buffer.append(text, mark) }
        case .removePrefix(let pattern, let isLongest):
            let end = (isLongest ? pattern.longestPrefix(of: text) : pattern.shortestPrefix(of: text)) ?? 0
            if end < text.count { buffer.append(UnsafeBufferPointer(rebasing: text[end...]), mark) }
        case .removeSuffix(let pattern, let isLongest):
            let start = (isLongest ? pattern.longestSuffix(of: text) : pattern.shortestSuffix(of: text)) ?? text.count
            if start > 0 { buffer.append(UnsafeBufferPointer(rebasing: text[..<start]), mark) }
        case .replace(let replacement): replacement.apply(to: text, mark, into: buffer)
        case .convertCase(let modification):
            let converted = modification.apply(to: view)
            if !converted.isEmpty { buffer.append(converted, mark) }
        case .transform: break
        }
    }
}
