import ShellBytes
import ShellPatterns
package import ShellSyntax
internal import ShellSystem

/// The expression of `[[ … ]]` (bash 3.2.5.2).
extension Shell {
    /// The status of a conditional expression: 0 true, 1 false or an arithmetic error, 2 a bad regular expression.
    package mutating func evaluateConditional(_ expression: ConditionalExpression) throws(Divert) -> ExitStatus {
        switch expression {
        case .and(let left, let right):
            let status = try evaluateConditional(left)
            return status.isSuccess ? try evaluateConditional(right) : status
        case .or(let left, let right):
            let status = try evaluateConditional(left)
            return status.isSuccess ? status : try evaluateConditional(right)
        case .not(let operand):
            if options.contains(.trace) { tracesNegation.toggle() }
            let status = try evaluateConditional(operand)
            return status.code > 1 ? status : ExitStatus(!status.isSuccess)
        case .group(let operand): return try evaluateConditional(operand)
        case .unary(let letter, let word): return ExitStatus(try unary(letter, word))
        case .nonEmpty(let word): return ExitStatus(try unary(UInt8(ascii: "n"), word))
        case .matches(let word, let pattern, let isNegated, let operation):
            return ExitStatus(try matches(word, pattern, operation) != isNegated)
        case .matchesRegex(let word, let regex): return try matches(word, regex: regex)
        case .precedes(let left, let right): return ExitStatus(try compare(left, "<", right))
        case .follows(let left, let right): return ExitStatus(try compare(right, ">", left))
        case .compares(let left, let comparison, let right): return try compare(left, comparison, right)
        case .compareFiles(let left, let comparison, let right):
            let first = try expandToText(left)
            let second = try expandToText(right)
            try traceBinary(first, Bytes(comparison.text), second)
            return ExitStatus(compareFiles(first, comparison, second))
        }
    }

    /// Calls `body` with a word's text, without a copy where it is the plain value of a parameter.
    private mutating func withText<Result>(
        of word: Word, _ body: (ByteView) -> Result
    ) throws(Divert) -> Result {
        if case .literal(let text) = word.shape { return text.withUnsafeBufferPointer { body(ByteView($0)) } }
        if let expansion = word.onlyParameter, expansion.isPlain {
            switch plainValue(of: expansion.parameter) {
            case .text(let text): return text.withUnsafeBufferPointer { body(ByteView($0)) }
            case .view(let view): return body(view)
            case .integer(let number): return DecimalText.withDigits(of: number) { body(ByteView($0)) }
            case .unset: if !options.contains(.noUnset) { return body(.empty) }
            case .several: break
            }
        }
        let text = try expandToText(word)
        return text.withUnsafeBufferPointer { body(ByteView($0)) }
    }

    private mutating func unary(_ letter: UInt8, _ word: Word) throws(Divert) -> Bool {
        if letter == UInt8(ascii: "n") || letter == UInt8(ascii: "z"), !options.contains(.trace) {
            return try withText(of: word) { $0.isEmpty } == (letter == UInt8(ascii: "z"))
        }
        var text = try expandToText(word)
        if options.contains(.trace) {
            try traceText(
                conditionalStart() + [ASCII.minus, letter, ASCII.space] + Self.tracedOperand(text) + Bytes(" ]]"))
        }
        text.append(0)
        var outcome = false
        var divert: Divert?
        text.withUnsafeBufferPointer { buffer in
            let view = ByteView(UnsafeBufferPointer(rebasing: buffer[..<(buffer.count - 1)]))
            do throws(Divert) {
                outcome =
                    letter == UInt8(ascii: "v")
                    ? try isSetReference(view, takesKeys: true) : try unaryPrimary(letter, view)
            } catch {
                divert = error
            }
        }
        if let divert { throw divert }
        return outcome
    }

    /// `==`, `!=` with a pattern on the right side, in which extended patterns are always active.
    private mutating func matches(
        _ word: Word, _ pattern: PatternWord, _ operation: Bytes
    ) throws(Divert) -> Bool {
        if options.contains(.trace) {
            let subject = try expandToText(word)
            let compiled = try expandToPattern(pattern, adding: .extendedGlob)
            try traceBinary(subject, operation, try tracedPattern(pattern), isPattern: true)
            return subject.withView { compiled.matches($0) }
        }
        if try !isStable(pattern) {
            // The left side is expanded first, as the right one may change it.
            let subject = try expandToText(word)
            let compiled = try expandToPattern(pattern, adding: .extendedGlob)
            return subject.withView { compiled.matches($0) }
        }
        let compiled = try expandToPattern(pattern, adding: .extendedGlob)
        return try withText(of: word) { compiled.matches($0) }
    }

    /// Whether the expansion of a pattern changes nothing.
    private func isStable(_ pattern: PatternWord) throws(Divert) -> Bool {
        if pattern.staticText != nil { return true }
        return pattern.word.onlyParameter?.isPlain == true
    }

    /// A pattern as traces show it: a backslash before each quoted byte.
    private mutating func tracedPattern(_ pattern: PatternWord) throws(Divert) -> Bytes {
        let buffer = takeBuffer(keepingMarks: true)
        buffer.willSplit = false
        do throws(Divert) {
            try expandParts(pattern.word.parts, isQuoted: false, into: buffer)
        } catch {
            giveBack(buffer)
            throw error
        }
        var text = Bytes()
        for (byte, mark) in zip(buffer.text, buffer.marks) {
            if mark == ExpansionBuffer.Mark.quoted { text.append(ASCII.backslash) }
            text.append(byte)
        }
        giveBack(buffer)
        return text
    }

    /// `<`, `>`: order by the bytes, which is that of the characters in UTF-8 as in the POSIX locale.
    private mutating func compare(_ left: Word, _ operation: StaticString, _ right: Word) throws(Divert) -> Bool {
        let isReversed = operation.utf8Start.pointee == ASCII.greater
        let first = try expandToText(isReversed ? right : left)
        let second = try expandToText(isReversed ? left : right)
        try traceBinary(first, Bytes(operation), second)
        return isReversed ? second.lexicographicallyPrecedes(first) : first.lexicographicallyPrecedes(second)
    }

    private mutating func compare(
        _ left: ArithmeticSource, _ comparison: ArithmeticComparison, _ right: ArithmeticSource
    ) throws(Divert) -> ExitStatus {
        if options.contains(.trace) { return try compareTraced(left, comparison, right) }
        let plain = plainNumber(of: left.text)
        if let first = plain, let second = plainNumber(of: right.text) {
            return ExitStatus(comparison.holds(first, second))
        }
        let first: ComparedOperand
        if let plain { first = .number(plain) } else { first = try expand(left) }
        let second = try expand(right)
        guard let first = try value(of: first), let second = try value(of: second) else { return .failure }
        return ExitStatus(comparison.holds(first, second))
    }

    /// The number that a literal or the plain value of a parameter is, which most operands are; nil for all else.
    @inline(__always)
    private mutating func plainNumber(of word: Word) -> Int64? {
        if case .literal(let text) = word.shape { return Self.plainInteger(text) }
        guard let expansion = word.onlyParameter, expansion.isPlain else { return nil }
        switch plainValue(of: expansion.parameter) {
        case .text(let text): return Self.plainInteger(text)
        case .view(let view): return Self.plainInteger(view)
        case .integer(let number): return number
        case .unset, .several: return nil
        }
    }

    private mutating func compareTraced(
        _ left: ArithmeticSource, _ comparison: ArithmeticComparison, _ right: ArithmeticSource
    ) throws(Divert) -> ExitStatus {
        let leftText = try expandToText(left.text)
        let rightText = try expandToText(right.text)
        try traceBinary(leftText, Bytes(comparison.text), rightText)
        let first = left.isRepeatable ? .expression(left) : ComparedOperand.text(leftText)
        let second = right.isRepeatable ? .expression(right) : ComparedOperand.text(rightText)
        guard let first = try value(of: first), let second = try value(of: second) else { return .failure }
        return ExitStatus(comparison.holds(first, second))
    }

    /// A side of an arithmetic comparison after its expansions.
    private enum ComparedOperand {
        case number(Int64)
        case text(Bytes)
        /// With subscripts, whose keys are expanded as it is evaluated.
        case expression(ArithmeticSource)
    }

    private mutating func expand(_ source: ArithmeticSource) throws(Divert) -> ComparedOperand {
        if source.tree != nil { return .expression(source) }
        return try withText(of: source.text) { text in
            if let number = Self.plainInteger(text) { return .number(number) }
            return .text(Bytes(text))
        }
    }

    private mutating func value(of operand: ComparedOperand) throws(Divert) -> Int64? {
        switch operand {
        case .number(let number): return number
        case .text(let text): return try evaluateArithmetic(text: text, for: "[[")
        case .expression(let source): return try evaluateArithmetic(source, for: "[[")
        }
    }

    // MARK: - Regular expressions

    /// `=~`: sets BASH_REMATCH to the match and its groups.
    private mutating func matches(_ word: Word, regex: Word) throws(Divert) -> ExitStatus {
        let subject = try expandToText(word)
        let source = try expandToRegularExpression(regex)
        try traceBinary(subject, Bytes("=~"), source, isPattern: true)
        let isMultibyte = !isByteLocale && (subject.contains { $0 >= 0x80 } || source.contains { $0 >= 0x80 })
        guard let compiled = compiledRegularExpression(source, isMultibyte: isMultibyte) else { return .misuse }
        let groups = compiled.match(subject)
        environment.variables[wellKnown.bashRematch] = Variable(.indexed(IndexedArray(groups ?? [])), .indexedArray)
        return ExitStatus(groups != nil)
    }

    /// The compiled expression; the last few are kept.
    private mutating func compiledRegularExpression(_ source: Bytes, isMultibyte: Bool) -> RegularExpression? {
        let ignoresCase = behaviors[.noCaseMatch]
        for kept in regularExpressions
        where kept.source == source && kept.ignoresCase == ignoresCase && kept.isMultibyte == isMultibyte {
            return kept
        }
        guard let compiled = RegularExpression(source, ignoresCase: ignoresCase, isMultibyte: isMultibyte) else {
            return nil
        }
        if regularExpressions.count >= 8 { regularExpressions.removeFirst() }
        regularExpressions.append(compiled)
        return compiled
    }

    /// The text of a regular expression: backslashes stand before characters that were quoted and would be special.
    private mutating func expandToRegularExpression(_ word: Word) throws(Divert) -> Bytes {
        let buffer = takeBuffer(keepingMarks: true)
        buffer.willSplit = false
        do throws(Divert) {
            try expandParts(word.parts, isQuoted: false, into: buffer)
        } catch {
            giveBack(buffer)
            throw error
        }
        defer { giveBack(buffer) }
        // In bash 3.1 quotes around a regular expression made nothing of it literal.
        if !buffer.marks.contains(ExpansionBuffer.Mark.quoted) || behaviors[.compat31] { return buffer.joined }
        var source = Bytes()
        var bracketStart: Int?
        for (index, byte) in buffer.text.enumerated() {
            let isQuoted = buffer.marks[index] == ExpansionBuffer.Mark.quoted
            if let start = bracketStart {
                // Within a bracket expression a backslash would be a member of its own.
                let isFirst = index == start + 1 || (index == start + 2 && buffer.text[start + 1] == ASCII.caret)
                if byte == ASCII.rightBracket, !isQuoted, !isFirst { bracketStart = nil }
            } else if isQuoted, Self.isSpecialInRegularExpressions(byte) {
                source.append(ASCII.backslash)
            } else if byte == ASCII.leftBracket, !isQuoted {
                bracketStart = index
            }
            source.append(byte)
        }
        return source
    }

    private static func isSpecialInRegularExpressions(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.period, ASCII.leftBracket, ASCII.rightBracket, ASCII.backslash, ASCII.leftParenthesis,
            ASCII.rightParenthesis, ASCII.asterisk, ASCII.plus, ASCII.question, ASCII.leftBrace, ASCII.rightBrace,
            ASCII.bar, ASCII.caret, ASCII.dollar:
            true
        default: false
        }
    }

    // MARK: - Traces

    private mutating func traceBinary(
        _ left: Bytes, _ operation: Bytes, _ right: Bytes, isPattern: Bool = false
    ) throws(Divert) {
        guard options.contains(.trace) else { return }
        var text = conditionalStart() + Self.tracedOperand(left) + [ASCII.space] + operation + [ASCII.space]
        text += isPattern && !right.isEmpty ? right : Self.tracedOperand(right)
        text.append(" ]]")
        try traceText(text)
    }

    /// `[[ `, with `! ` where the primary that follows is negated.
    private mutating func conditionalStart() -> Bytes {
        defer { tracesNegation = false }
        return Bytes(tracesNegation ? "[[ ! " : "[[ ")
    }

    private static func tracedOperand(_ text: Bytes) -> Bytes { text.isEmpty ? Bytes("''") : text }
}

extension Word {
    /// The parameter expansion that is all there is in the word, quoted or not.
    var onlyParameter: ParameterExpansion? {
        guard parts.count == 1 else { return nil }
        switch parts[0] {
        case .parameter(let expansion): return expansion
        case .doubleQuoted(let inner):
            guard inner.count == 1, case .parameter(let expansion) = inner[0] else { return nil }
            return expansion
        default: return nil
        }
    }
}
