package import ShellBytes
package import ShellPatterns
package import ShellSyntax

/// Word expansion (XCU 2.6). The order, as `expandToFields` follows it:
///
/// 1. brace expansion (bash 3.5.1), which works on the word before anything is known of values;
/// 2. tilde expansion, parameter expansion, command substitution, arithmetic expansion and process substitution, from
///    left to right in one pass (`expandParts`);
/// 3. field splitting of what unquoted expansions gave (`splitIntoFields`);
/// 4. pathname expansion of each field, unless `set -f` (`expandPathname`);
/// 5. quote removal, which is nothing to do: quoted-ness is beside the text, never in it.
extension Shell {
    /// Expands words to fields and pushes them on the field stack.
    package mutating func expandToFields(_ words: [Word]) throws(Divert) {
        for word in words { try expandToFields(word) }
    }

    /// Expands a word to fields and pushes them on the field stack.
    package mutating func expandToFields(_ word: Word) throws(Divert) {
        switch word.shape {
        case .literal(let text): fields.push(text)
        case .singleField: try expandToSingleField(word.parts)
        case .plainParameter: try expandPlainParameter(word)
        case .assignment: try expandOperand(word)
        case .general:
            let parts = word.parts
            if Self.isAllParameters(parts) {
                for value in environment.positionalParameters.all { fields.push(value) }
            } else if options.contains(.braceExpand), Self.containsBraces(parts) {
                guard Self.braceWordCount(parts) <= Self.mostBraceWords else {
                    throw expansionError(Bytes("brace expansion: too many words"))
                }
                if pushIntegers(of: parts) { return }
                for parts in Self.expandBraces(parts, names: names) {
                    try expandToFields(parts: Self.findingTilde(parts))
                }
            } else {
                try expandToFields(parts: parts)
            }
        }
    }

    /// Whether a word is `"$@"` and nothing else.
    private static func isAllParameters(_ parts: [WordPart]) -> Bool {
        guard parts.count == 1, case .doubleQuoted(let inner) = parts[0], inner.count == 1,
            case .parameter(let expansion) = inner[0], case .special(.at) = expansion.parameter
        else { return false }
        return expansion.isPlain
    }

    /// Steps 2 to 5 for the parts of a word.
    private mutating func expandToFields(parts: [WordPart]) throws(Divert) {
        let buffer = takeBuffer(keepingMarks: true)
        do throws(Divert) {
            try expandParts(parts, isQuoted: false, into: buffer)
            try splitIntoFields(buffer)
        } catch {
            giveBack(buffer)
            throw error
        }
        giveBack(buffer)
    }

    /// A word that makes one field whatever it holds: nothing is split, nothing matches.
    private mutating func expandToSingleField(_ parts: [WordPart]) throws(Divert) {
        if parts.count == 1, case .doubleQuoted(let inner) = parts[0], inner.count == 1,
            case .parameter(let expansion) = inner[0], expansion.isPlain
        {
            if try pushPlainValue(of: expansion) { return }
            // A name reference to all elements of an array.
            if case .variable = expansion.parameter, !expansion.isBraced { return try expandToFields(parts: parts) }
        }
        do throws(Divert) { try appendText(of: parts, isQuoted: false) } catch {
            fields.truncate(to: 0)
            throw error
        }
        fields.finishField()
    }

    /// Expands parts where nothing is split, so that quoted-ness does not matter, to the end of the unfinished field.
    /// With `isAssigned` the list that an operation makes of `${a[@]}` is joined by the first character of IFS.
    mutating func appendText(
        of parts: some Collection<WordPart>, isQuoted: Bool, isAssigned: Bool = false
    ) throws(Divert) {
        for part in parts {
            switch part {
            case .literal(let text), .escaped(let text), .singleQuoted(let text), .dollarSingleQuoted(let text):
                fields.append(text)
            case .doubleQuoted(let inner), .localized(let inner):
                try appendText(of: inner, isQuoted: true, isAssigned: isAssigned)
            case .parameter(let expansion):
                if !expansion.isPlain {
                    try appendByBuffer(part, isQuoted, isAssigned)
                } else {
                    if !virtualSubshells.isEmpty { try provideProcess(for: expansion) }
                    switch plainValue(of: expansion.parameter) {
                    case .text(let text): fields.append(text)
                    case .integer(let number): fields.append(number)
                    case .view(let view): fields.append(view)
                    case .unset:
                        if options.contains(.noUnset), !refersToElement(expansion) { throw unboundError(expansion) }
                    case .several: try appendByBuffer(part, isQuoted, isAssigned)
                    }
                }
            case .arithmetic(let expansion): fields.append(try evaluateArithmetic(expansion.expression))
            default: try appendByBuffer(part, isQuoted, isAssigned)
            }
        }
    }

    /// Expands one part in a buffer and appends its text to the unfinished field.
    private mutating func appendByBuffer(
        _ part: WordPart, _ isQuoted: Bool, _ isAssigned: Bool
    ) throws(Divert) {
        let buffer = takeBuffer(keepingMarks: false)
        buffer.isAssigned = isAssigned
        do throws(Divert) { try expandPart(part, isQuoted: isQuoted, into: buffer) } catch {
            giveBack(buffer)
            throw error
        }
        if buffer.breaks.isEmpty { fields.append(buffer.text) } else { fields.append(buffer.joined) }
        giveBack(buffer)
    }

    /// A subshell whose process id is asked for must have one.
    mutating func provideProcess(for expansion: ParameterExpansion) throws(Divert) {
        if case .variable(wellKnown.processID) = expansion.parameter { try becomeRealSubshell() }
    }

    /// Pushes the value of an unquoted plain parameter as one field, unsplit; false where it is no single value.
    mutating func pushPlainValue(of word: Word) throws(Divert) -> Bool {
        guard case .parameter(let expansion) = word.parts[0], expansion.isPlain else { return false }
        return try pushPlainValue(of: expansion)
    }

    /// Pushes the value of a plain `"$name"` as a field; false where it is no single value.
    private mutating func pushPlainValue(of expansion: ParameterExpansion) throws(Divert) -> Bool {
        if !virtualSubshells.isEmpty { try provideProcess(for: expansion) }
        switch plainValue(of: expansion.parameter) {
        case .text(let text): fields.append(text)
        case .integer(let number): fields.append(number)
        case .view(let view): fields.append(view)
        case .unset:
            if options.contains(.noUnset), !refersToElement(expansion) { throw unboundError(expansion) }
        case .several: return false
        }
        fields.finishField()
        return true
    }

    /// An unquoted `$name`: most often its value has nothing in it to split or match, and is the field.
    private mutating func expandPlainParameter(_ word: Word) throws(Divert) {
        guard case .parameter(let expansion) = word.parts[0], expansion.isPlain else {
            return try expandToFields(parts: word.parts)
        }
        if !virtualSubshells.isEmpty { try provideProcess(for: expansion) }
        switch plainValue(of: expansion.parameter) {
        case .integer(let number) where environment.fieldSeparators.splitsNoDigits:
            fields.append(number)
            return fields.finishField()
        case .text(let text) where environment.fieldSeparators.multibyte.isEmpty:
            return try text.withUnsafeBufferPointer { (text) throws(Divert) in try splitValue(text) }
        case .view(let view) where environment.fieldSeparators.multibyte.isEmpty: return try splitValue(view.buffer)
        default: break
        }
        try expandToFields(parts: word.parts)
    }

    /// An operand of a declaration utility: one field; a compound value is left for the builtin to pick up, by the
    /// position of its operand.
    private mutating func expandOperand(_ word: Word) throws(Divert) {
        if case .compoundAssignment(let assignment)? = word.parts.first {
            pendingCompoundAssignments[fields.totalCount] = PendingList(assignment)
            fields.append(names[assignment.name])
            if case .key? = assignment.subscript { fields.append(ASCII.leftBracket) }
            return fields.finishField()
        }
        let text = try expandToText(word, isAssigned: true)
        fields.push(text)
    }

    /// Expands a word to one text: neither split nor matched against file names (assignment values, the subject of
    /// `case`, operands of redirections).
    package mutating func expandToText(_ word: Word, isAssigned: Bool = false) throws(Divert) -> Bytes {
        if case .literal(let text) = word.shape { return text }
        if let substitution = word.onlySubstitution { return try outputText(of: substitution) }
        let mark = fields.mark()
        defer { fields.release(mark) }
        try appendText(of: word.parts, isQuoted: false, isAssigned: isAssigned)
        return Bytes(fields.unfinished)
    }

    /// Expands a word to a pattern (XCU 2.14): what was quoted matches itself. A pattern that cannot change is compiled
    /// once.
    package mutating func expandToPattern(
        _ word: PatternWord, adding added: PatternOptions = [], without removed: PatternOptions = []
    ) throws(Divert) -> Pattern {
        let options = patternOptions.union(added).subtracting(removed)
        if let compiled = word.compiled, compiled.options == options { return compiled.pattern }
        if let text = word.staticText {
            let pattern = Pattern(text, quotes: word.staticQuotes, options: options)
            word.compiled = (pattern, options)
            return pattern
        }
        let buffer = takeBuffer(keepingMarks: true)
        buffer.willSplit = false
        do throws(Divert) { try expandParts(word.word.parts, isQuoted: false, into: buffer) } catch {
            giveBack(buffer)
            throw error
        }
        let pattern = buffer.withPatternText { Pattern($0, quoted: $1, options: options) }
        giveBack(buffer)
        return pattern
    }

    /// How patterns are read now.
    package var patternOptions: PatternOptions {
        var options: PatternOptions = []
        if behaviors[.extendedGlob] { options.insert(.extendedGlob) }
        if behaviors[.noCaseMatch] { options.insert(.caseInsensitive) }
        if isByteLocale { options.insert(.byteLocale) }
        return options
    }

    /// Expands text as if it stood within double quotes (PS4, `${name@P}`, arithmetic from a string).
    package mutating func expandAsDoubleQuoted(_ text: Bytes) throws(Divert) -> Bytes {
        let expands = text.contains { $0 == ASCII.dollar || $0 == ASCII.backquote || $0 == ASCII.backslash }
        guard expands else { return text }
        let word: Word
        do throws(ParseFailure) {
            word = try Parser.word(text: text, names: names, line: line, kind: .prompt)
        } catch {
            throw reportSyntaxError(error)
        }
        return try expandToText(word)
    }

    /// Expands the parts of a word from left to right (step 2) and appends what they give.
    package mutating func expandParts(
        _ parts: [WordPart], isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        for part in parts { try expandPart(part, isQuoted: isQuoted, into: buffer) }
    }

    private mutating func expandPart(
        _ part: WordPart, isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        let quoted = ExpansionBuffer.Mark.quoted
        switch part {
        case .literal(let text): buffer.append(text, isQuoted ? quoted : ExpansionBuffer.Mark.literal)
        case .escaped(let text), .singleQuoted(let text), .dollarSingleQuoted(let text): buffer.append(text, quoted)
        case .doubleQuoted(let inner), .localized(let inner): try expandDoubleQuoted(inner, into: buffer)
        case .parameter(let expansion): try expand(expansion, isQuoted: isQuoted, into: buffer)
        case .command(let substitution): try substitute(substitution, isQuoted: isQuoted, into: buffer)
        case .arithmetic(let expansion):
            let value = try evaluateArithmetic(expansion.expression)
            buffer.append(value, isQuoted ? quoted : ExpansionBuffer.Mark.expanded)
        case .tilde(let login):
            if let directory = directory(ofTilde: login) {
                buffer.append(directory, quoted)
            } else {
                buffer.append([ASCII.tilde] + login, isQuoted ? quoted : ExpansionBuffer.Mark.literal)
            }
        case .process(let substitution): buffer.append(try substitute(substitution), quoted)
        case .brace(let expansion): buffer.append(expansion.source, ExpansionBuffer.Mark.literal)
        case .compoundAssignment: break
        }
    }

    /// The parts within double quotes: a field even when they are empty, unless `"$@"` or its like without values is
    /// among them.
    private mutating func expandDoubleQuoted(_ parts: [WordPart], into buffer: ExpansionBuffer) throws(Divert) {
        let start = buffer.count
        let breakCount = buffer.breaks.count
        try expandParts(parts, isQuoted: true, into: buffer)
        if buffer.count == start, buffer.breaks.count == breakCount {
            if parts.contains(where: { $0.expandsToSeparateFields || isAlternativeWithoutValues($0) }) { return }
            buffer.append(Bytes(), ExpansionBuffer.Mark.quoted)
        }
    }

    /// Whether the part is `${@+word}` or `${name[@]+word}` while there are no values: then it is no field either.
    private mutating func isAlternativeWithoutValues(_ part: WordPart) -> Bool {
        guard case .parameter(let expansion) = part, case .useAlternative = expansion.operation, !expansion.isIndirect
        else { return false }
        if expansion.parameter == .special(.at) { return environment.positionalParameters.count == 0 }
        guard case .variable(let name) = expansion.parameter, case .allSeparate? = expansion.subscript else {
            return false
        }
        return values(of: .elements(assignmentTarget(name).name, isJoined: false)).isEmpty
    }

    /// A parameter expansion: the common ones at once, the rest by `expandParameter`.
    private mutating func expand(
        _ expansion: ParameterExpansion, isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        guard expansion.isPlain else { return try expandParameter(expansion, isQuoted: isQuoted, into: buffer) }
        if !virtualSubshells.isEmpty { try provideProcess(for: expansion) }
        let mark = isQuoted ? ExpansionBuffer.Mark.quoted : ExpansionBuffer.Mark.expanded
        switch plainValue(of: expansion.parameter) {
        case .text(let text): if !text.isEmpty { buffer.append(text, mark) }
        case .integer(let number): buffer.append(number, mark)
        case .view(let view): if !view.isEmpty { buffer.append(view, mark) }
        case .unset:
            if options.contains(.noUnset), !refersToElement(expansion) { throw unboundError(expansion) }
        case .several(let joins):
            if case .variable = expansion.parameter {
                return try expandParameter(expansion, isQuoted: isQuoted, into: buffer)
            }
            expandPositional(isJoined: joins, isQuoted: isQuoted, into: buffer)
        }
    }

    /// `$@` and `$*` (XCU 2.5.2).
    private mutating func expandPositional(isJoined: Bool, isQuoted: Bool, into buffer: ExpansionBuffer) {
        let mark = isQuoted ? ExpansionBuffer.Mark.quoted : ExpansionBuffer.Mark.expanded
        let joins = isJoined && (isQuoted || !buffer.willSplit)
        let joiner = joins ? environment.fieldSeparators.joiner : []
        var isFirst = true
        for value in environment.positionalParameters.all {
            if !isFirst {
                if joins { if !joiner.isEmpty { buffer.append(joiner, mark) } } else { buffer.breakField() }
            }
            if joins { if !value.isEmpty { buffer.append(value, mark) } } else { buffer.append(value, mark) }
            isFirst = false
        }
    }

    /// A buffer for expansion, out of those that are spare.
    package mutating func takeBuffer(keepingMarks: Bool) -> ExpansionBuffer {
        let buffer = spareBuffers.popLast() ?? ExpansionBuffer()
        buffer.reset(keepingMarks: keepingMarks)
        return buffer
    }

    /// Makes a buffer spare again; one that has grown large is let go.
    package mutating func giveBack(_ buffer: ExpansionBuffer) {
        if buffer.capacity <= 1 << 16, spareBuffers.count < 16 { spareBuffers.append(buffer) }
    }
}

extension WordPart {
    /// Whether the part is `$@` or `${name[@]}` in any form that yields a field for each value.
    var expandsToSeparateFields: Bool {
        guard case .parameter(let expansion) = self else { return false }
        switch expansion.operation {
        case .length, .useDefault, .assignDefault, .failIfUnset, .useAlternative: return false
        case .namesWithPrefix(let isJoined), .keys(let isJoined): return !isJoined
        default: break
        }
        // An indirection through an element is its value, if only an empty one.
        if expansion.isIndirect { return false }
        if case .allSeparate? = expansion.subscript { return true }
        return expansion.parameter == .special(.at)
    }
}
