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
            if options.contains(.braceExpand), Self.containsBraces(word.parts) {
                guard Self.braceWordCount(word.parts) <= Self.mostBraceWords else {
                    throw expansionError(Bytes("brace expansion: too many words"))
                }
                for parts in Self.expandBraces(word.parts, names: names) { try expandToFields(parts: parts) }
            } else {
                try expandToFields(parts: word.parts)
            }
        }
    }

    /// Steps 2 to 5 for the parts of a word.
    private mutating func expandToFields(parts: [WordPart]) throws(Divert) {
        var buffer = takeBuffer(keepingMarks: true)
        do throws(Divert) {
            try expandParts(parts, isQuoted: false, into: &buffer)
            try splitIntoFields(&buffer)
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
        }
        var buffer = takeBuffer(keepingMarks: false)
        do throws(Divert) { try expandParts(parts, isQuoted: false, into: &buffer) } catch {
            giveBack(buffer)
            throw error
        }
        buffer.text.withUnsafeBufferPointer { fields.append($0) }
        fields.finishField()
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
            if options.contains(.noUnset) { throw unboundError(expansion) }
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
        case .text(let text):
            if text.withUnsafeBufferPointer({ pushWhole($0) }) { return }
        case .view(let view):
            if pushWhole(view.buffer) { return }
        default: break
        }
        try expandToFields(parts: word.parts)
    }

    /// Pushes text as one field if it is neither empty nor has anything to split or match.
    private mutating func pushWhole(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !text.isEmpty, environment.fieldSeparators.leavesWhole(text) else { return false }
        for byte in text where byte == ASCII.asterisk || byte == ASCII.question || byte == ASCII.leftBracket {
            return false
        }
        if behaviors[.extendedGlob] { for byte in text where byte == ASCII.leftParenthesis { return false } }
        fields.append(text)
        fields.finishField()
        return true
    }

    /// An operand of a declaration utility: one field; a compound value is left for the builtin to pick up, by the
    /// position of its operand.
    private mutating func expandOperand(_ word: Word) throws(Divert) {
        if case .compoundAssignment(let assignment)? = word.parts.first {
            pendingCompoundAssignments[fields.totalCount] = assignment
            fields.append(names[assignment.name])
            if case .key? = assignment.subscript { fields.append(ASCII.leftBracket) }
            return fields.finishField()
        }
        let text = try expandToText(word)
        fields.push(text)
    }

    /// Expands a word to one text: neither split nor matched against file names (assignment values, the subject of
    /// `case`, operands of redirections).
    package mutating func expandToText(_ word: Word) throws(Divert) -> Bytes {
        if case .literal(let text) = word.shape { return text }
        var buffer = takeBuffer(keepingMarks: false)
        do throws(Divert) { try expandParts(word.parts, isQuoted: false, into: &buffer) } catch {
            giveBack(buffer)
            throw error
        }
        let text = buffer.breaks.isEmpty ? buffer.text : buffer.joined
        giveBack(buffer)
        return text
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
        var buffer = takeBuffer(keepingMarks: true)
        buffer.willSplit = false
        do throws(Divert) { try expandParts(word.word.parts, isQuoted: false, into: &buffer) } catch {
            giveBack(buffer)
            throw error
        }
        if !buffer.breaks.isEmpty { buffer.joinFields() }
        for index in buffer.marks.indices where buffer.marks[index] != ExpansionBuffer.Mark.quoted {
            buffer.marks[index] = 0
        }
        let pattern = Pattern(buffer.text, quotes: buffer.marks, options: options)
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
        let word: Word
        do throws(ParseFailure) {
            word = try Parser.word(text: text, names: names, line: line, kind: .doubleQuoted)
        } catch {
            throw reportSyntaxError(error)
        }
        return try expandToText(word)
    }

    /// Expands the parts of a word from left to right (step 2) and appends what they give.
    package mutating func expandParts(
        _ parts: [WordPart], isQuoted: Bool, into buffer: inout ExpansionBuffer
    ) throws(Divert) {
        let quoted = ExpansionBuffer.Mark.quoted
        for part in parts {
            switch part {
            case .literal(let text): buffer.append(text, isQuoted ? quoted : ExpansionBuffer.Mark.literal)
            case .escaped(let text), .singleQuoted(let text), .dollarSingleQuoted(let text): buffer.append(text, quoted)
            case .doubleQuoted(let inner), .localized(let inner): try expandDoubleQuoted(inner, into: &buffer)
            case .parameter(let expansion): try expand(expansion, isQuoted: isQuoted, into: &buffer)
            case .command(let substitution):
                try substitute(substitution, isQuoted: isQuoted, into: &buffer)
            case .arithmetic(let expansion):
                let value = try evaluateArithmetic(expansion.expression)
                buffer.append(value, isQuoted ? quoted : ExpansionBuffer.Mark.expanded)
            case .tilde(let login): buffer.append(try expandTilde(login), quoted)
            case .process(let substitution): buffer.append(try substitute(substitution), quoted)
            case .brace(let expansion): buffer.append(expansion.source, ExpansionBuffer.Mark.literal)
            case .compoundAssignment: break
            }
        }
    }

    /// The parts within double quotes: a field even when they are empty, unless they are nothing but `"$@"` and its like
    /// without values.
    private mutating func expandDoubleQuoted(_ parts: [WordPart], into buffer: inout ExpansionBuffer) throws(Divert) {
        let start = buffer.text.count
        let breakCount = buffer.breaks.count
        try expandParts(parts, isQuoted: true, into: &buffer)
        if buffer.text.count == start, buffer.breaks.count == breakCount {
            if !parts.isEmpty, parts.allSatisfy({ $0.expandsToSeparateFields || isAlternativeWithoutValues($0) }) {
                return
            }
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
        _ expansion: ParameterExpansion, isQuoted: Bool, into buffer: inout ExpansionBuffer
    ) throws(Divert) {
        guard expansion.isPlain else { return try expandParameter(expansion, isQuoted: isQuoted, into: &buffer) }
        if !virtualSubshells.isEmpty { try provideProcess(for: expansion) }
        let mark = isQuoted ? ExpansionBuffer.Mark.quoted : ExpansionBuffer.Mark.expanded
        switch plainValue(of: expansion.parameter) {
        case .text(let text): if !text.isEmpty { buffer.append(text, mark) }
        case .integer(let number): buffer.append(number, mark)
        case .view(let view): if !view.isEmpty { buffer.append(view, mark) }
        case .unset: if options.contains(.noUnset) { throw unboundError(expansion) }
        case .several(let joins): expandPositional(isJoined: joins, isQuoted: isQuoted, into: &buffer)
        }
    }

    /// `$@` and `$*` (XCU 2.5.2).
    private mutating func expandPositional(isJoined: Bool, isQuoted: Bool, into buffer: inout ExpansionBuffer) {
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
        var buffer = spareBuffers.popLast() ?? ExpansionBuffer()
        buffer.reset(keepingMarks: keepingMarks)
        return buffer
    }

    /// Makes a buffer spare again; one that has grown large is let go.
    package mutating func giveBack(_ buffer: consuming ExpansionBuffer) {
        if buffer.text.capacity <= 1 << 16, spareBuffers.count < 16 { spareBuffers.append(buffer) }
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
