import ShellBytes

// `${…}` (XCU 2.6.2, bash 3.5.3).
extension Parser {
    /// `${…}`, from the dollar sign on.
    mutating func bracedParameter(isQuoted: Bool, isAssigned: Bool) throws(ParseFailure) -> WordPart {
        try enter()
        let start = position
        let startLine = line
        position += 2
        var reader = BracedReader(isQuoted: isQuoted, isAssigned: isAssigned, line: startLine)
        let isGood = try parameterBody(&reader)
        if isGood, try peek() == ASCII.rightBrace, let parameter = reader.parameter {
            position += 1
            leave()
            let source = isQuoted && reader.hasSingleQuotes ? text(start..<position) : nil
            return .parameter(
                ParameterExpansion(
                    parameter: parameter, subscript: reader.subscript, isIndirect: reader.isIndirect,
                    operation: reader.operation, isBraced: true, line: startLine, source: source))
        }
        if try peek() == 0 { throw unterminated("}", opening: "${", line: startLine) }
        try skipBadParameter(isQuoted: isQuoted, line: startLine)
        leave()
        let source = Bytes(buffer[start..<position])
        if reader.hasUnknownTransformation, let parameter = reader.parameter {
            return .parameter(
                ParameterExpansion(
                    parameter: parameter, subscript: reader.subscript, isIndirect: reader.isIndirect,
                    operation: .badTransformation(source), isBraced: true, line: startLine))
        }
        return .parameter(
            ParameterExpansion(
                parameter: .special(.at), operation: .bad(source), isBraced: true, line: startLine))
    }

    /// What has been read of a `${…}`.
    struct BracedReader {
        let isQuoted: Bool
        let isAssigned: Bool
        let line: Int
        var parameter: Parameter?
        var `subscript`: Subscript?
        var isIndirect = false
        var operation: ParameterExpansion.Operation = .value
        /// Whether what follows the parameter begins with `@` and is no transformation.
        var hasUnknownTransformation = false

        /// Whether single quotes are in the text of the operation's word, where they decide what quotes and braces mean.
        var hasSingleQuotes: Bool {
            guard let word = operation.defaultWord else { return false }
            for part in word.parts {
                switch part {
                case .literal(let text), .dollarSingleQuoted(let text):
                    if text.contains(ASCII.singleQuote) { return true }
                default: break
                }
            }
            return false
        }
    }

    /// Reads up to the closing brace, which is left; false where what stands there is no expansion.
    private mutating func parameterBody(_ reader: inout BracedReader) throws(ParseFailure) -> Bool {
        var isLength = false
        try removeContinuationsIfAny(at: 0)
        switch try peek() {
        case ASCII.hash where try measuresLength():
            position += 1
            isLength = true
        case ASCII.exclamation where try isIndirection():
            position += 1
            reader.isIndirect = true
        default: break
        }
        guard try parameterName(&reader) else { return false }
        try removeContinuationsIfAny(at: 0)
        if isLength {
            reader.operation = .length
            return try peek() == ASCII.rightBrace
        }
        if reader.isIndirect, try namesOrKeys(&reader) { return true }
        if try peek() == ASCII.rightBrace { return true }
        return try parameterOperation(&reader)
    }

    /// Whether `#` asks for a length, and is not the parameter `#` itself.
    private mutating func measuresLength() throws(ParseFailure) -> Bool {
        let next = try peekSecond()
        if ByteSet.nameBytes.contains(next) { return true }
        guard ByteSet.specialParameters.contains(next) else { return false }
        return try byte(at: 2) == ASCII.rightBrace
    }

    /// Whether `!` asks for indirection, and is not the parameter `!` itself.
    private mutating func isIndirection() throws(ParseFailure) -> Bool {
        let next = try peekSecond()
        if ByteSet.nameBytes.contains(next) { return true }
        guard ByteSet.specialParameters.contains(next) else { return false }
        let third = try byte(at: 2)
        // POSIX has `${!?}` ask for `$!` to be set.
        if third == ASCII.rightBrace { return next != ASCII.question || !options.contains(.posix) }
        // `${!#-word}` and `${!@…}` are indirect, `${!-word}` is an operation on `$!`.
        return next == ASCII.hash
            || (next == ASCII.at || next == ASCII.asterisk) && Bytes(":-=?+#%/^,@").contains(third)
    }

    /// The byte at `offset` from the position, after line continuations; 0 at the end of the text.
    private mutating func byte(at offset: Int) throws(ParseFailure) -> UInt8 {
        while position + offset >= buffer.count {
            guard try refill() else { return 0 }
        }
        try removeContinuationsIfAny(at: offset)
        return buffer[position + offset]
    }

    /// The name or other parameter with its subscript; false where there is none.
    private mutating func parameterName(_ reader: inout BracedReader) throws(ParseFailure) -> Bool {
        try removeContinuationsIfAny(at: 0)
        let byte = try peek()
        if ASCII.isNameStart(byte) {
            reader.parameter = .variable(try name())
            if try peek() == ASCII.leftBracket {
                guard let found = try `subscript`() else { return false }
                reader.subscript = found
            }
            return true
        }
        if ASCII.isDigit(byte) {
            var number = 0
            while ASCII.isDigit(try peek()) {
                number = min(number &* 10 &+ Int(buffer[position] &- ASCII.zero), Int(Int32.max))
                position += 1
                try removeContinuationsIfAny(at: 0)
            }
            reader.parameter = .positional(number)
            return true
        }
        guard let special = SpecialParameter(rawValue: byte) else { return false }
        position += 1
        reader.parameter = .special(special)
        if special == .hash {
            switch try peek() {
            case ASCII.slash, ASCII.percent, ASCII.equals, ASCII.plus:
                // `${#/}`, `${#%}` … measure a parameter that is none.
                return try self.byte(at: 1) != ASCII.rightBrace
            default: break
            }
        }
        return true
    }

    /// `${!prefix@}`, `${!prefix*}`, `${!name[@]}`, `${!name[*]}`.
    private mutating func namesOrKeys(_ reader: inout BracedReader) throws(ParseFailure) -> Bool {
        guard case .variable? = reader.parameter else { return false }
        let byte = try peek()
        switch reader.subscript {
        case .allSeparate? where byte == ASCII.rightBrace:
            reader.operation = .keys(isJoined: false)
        case .allJoined? where byte == ASCII.rightBrace:
            reader.operation = .keys(isJoined: true)
        case nil where byte == ASCII.at || byte == ASCII.asterisk:
            guard try peekSecond() == ASCII.rightBrace else { return false }
            position += 1
            reader.operation = .namesWithPrefix(isJoined: byte == ASCII.asterisk)
        default: return false
        }
        reader.isIndirect = false
        if case .keys = reader.operation { reader.subscript = nil }
        return true
    }

    /// The operation after the parameter; false where there is none.
    private mutating func parameterOperation(_ reader: inout BracedReader) throws(ParseFailure) -> Bool {
        try removeContinuationsIfAny(at: 0)
        let byte = try peek()
        if byte == 0 { return false }
        // What follows a backslash is quoted by it.
        let next = byte == ASCII.backslash ? try peekQuoted() : try peekSecond()
        switch byte {
        case ASCII.minus, ASCII.equals, ASCII.question, ASCII.plus:
            position += 1
            reader.operation = try defaultOperation(byte, testsNull: false, reader)
        case ASCII.colon:
            switch next {
            case ASCII.minus, ASCII.equals, ASCII.question, ASCII.plus:
                position += 2
                reader.operation = try defaultOperation(next, testsNull: true, reader)
            default:
                position += 1
                if next == ASCII.rightBrace { return false }
                try substringOperation(&reader)
            }
        case ASCII.hash, ASCII.percent:
            position += next == byte ? 2 : 1
            let pattern = PatternWord(try word(.bracedPattern(isQuoted: reader.isQuoted)))
            reader.operation =
                byte == ASCII.hash
                ? .removePrefix(pattern, isLongest: next == byte) : .removeSuffix(pattern, isLongest: next == byte)
        case ASCII.slash: try replaceOperation(&reader)
        case ASCII.caret, ASCII.comma, ASCII.tilde:
            position += next == byte ? 2 : 1
            try removeContinuationsIfAny(at: 0)
            let pattern =
                try peek() == ASCII.rightBrace ? nil : PatternWord(try word(.bracedPattern(isQuoted: reader.isQuoted)))
            reader.operation = .convertCase(Self.caseConversion(byte, isDoubled: next == byte), pattern)
        case ASCII.at:
            guard "QEPAaUuLKk".utf8.contains(next), try self.byte(at: 2) == ASCII.rightBrace else {
                // `${!@x}` is no transformation of `$!`, but names nothing.
                reader.hasUnknownTransformation = reader.parameter != .special(.exclamation)
                return false
            }
            position += 2
            reader.operation = .transform(next)
        default: return false
        }
        return true
    }

    private static func caseConversion(_ byte: UInt8, isDoubled: Bool) -> ParameterExpansion.CaseConversionKind {
        switch byte {
        case ASCII.caret: isDoubled ? .upperAll : .upperFirst
        case ASCII.comma: isDoubled ? .lowerAll : .lowerFirst
        default: isDoubled ? .toggleAll : .toggleFirst
        }
    }

    private mutating func defaultOperation(
        _ operation: UInt8, testsNull: Bool, _ reader: BracedReader
    ) throws(ParseFailure) -> ParameterExpansion.Operation {
        if operation == ASCII.question {
            try removeContinuationsIfAny(at: 0)
            if try peek() == ASCII.rightBrace { return .failIfUnset(nil, testsNull: testsNull) }
        }
        let operand = try bracedWord(isQuoted: reader.isQuoted, isAssigned: reader.isAssigned)
        switch operation {
        case ASCII.minus: return .useDefault(operand, testsNull: testsNull)
        case ASCII.equals: return .assignDefault(operand, testsNull: testsNull)
        case ASCII.question: return .failIfUnset(operand, testsNull: testsNull)
        default: return .useAlternative(operand, testsNull: testsNull)
        }
    }

    /// The word of an operation, up to the closing brace.
    private mutating func bracedWord(isQuoted: Bool, isAssigned: Bool = false) throws(ParseFailure) -> Word {
        guard isQuoted else { return try word(isAssigned ? .bracedValue : .braced) }
        let startLine = line
        var builder = WordBuilder()
        try quotedText(.braced, into: &builder)
        let parts = builder.finish()
        return Word(parts: parts, shape: WordShape.ofQuoted(parts), line: startLine)
    }

    /// `/pattern/string`, `//`, `/#`, `/%`.
    private mutating func replaceOperation(_ reader: inout BracedReader) throws(ParseFailure) {
        position += 1
        try removeContinuationsIfAny(at: 0)
        var replacement = ParameterExpansion.Replacement.first
        switch try peek() {
        case ASCII.slash: replacement = .all
        case ASCII.hash: replacement = .prefix
        case ASCII.percent: replacement = .suffix
        default: break
        }
        if replacement != .first {
            position += 1
            try removeContinuationsIfAny(at: 0)
        }
        let pattern = PatternWord(try replacedPattern(replacement, isQuoted: reader.isQuoted))
        guard try peek() == ASCII.slash else {
            reader.operation = .replace(pattern, nil, replacement)
            return
        }
        position += 1
        reader.operation = .replace(pattern, try word(.bracedPattern(isQuoted: reader.isQuoted)), replacement)
    }

    /// The pattern of a replacement. After `//` a slash at its beginning belongs to it.
    private mutating func replacedPattern(
        _ kind: ParameterExpansion.Replacement, isQuoted: Bool
    ) throws(ParseFailure) -> Word {
        guard kind == .all, try peek() == ASCII.slash else { return try word(.replacedPattern(isQuoted: isQuoted)) }
        let startLine = line
        position += 1
        var builder = WordBuilder()
        builder.addLiteral(ASCII.slash)
        try unquotedText(.replacedPattern(isQuoted: isQuoted), start: position, into: &builder)
        let parts = builder.finish()
        return Word(parts: parts, shape: WordShape.of(parts), line: startLine)
    }

    /// `:offset`, `:offset:length`, from the offset on.
    private mutating func substringOperation(_ reader: inout BracedReader) throws(ParseFailure) {
        let offset = try arithmeticSource(.substring)
        var length: ArithmeticSource?
        if try peek() == ASCII.colon {
            position += 1
            length = try arithmeticSource(.substring)
        }
        reader.operation = .substring(offset: offset, length: length)
    }

    /// Skips what stands in braces that hold no expansion, with its closing brace.
    private mutating func skipBadParameter(isQuoted: Bool, line startLine: Int) throws(ParseFailure) {
        while true {
            _ = try bracedWord(isQuoted: isQuoted)
            let byte = try peek()
            if byte == 0 { throw unterminated("}", opening: "${", line: startLine) }
            position += 1
            if byte == ASCII.rightBrace { return }
        }
    }
}

extension WordShape {
    /// The shape of a word that is read as within double quotes.
    static func ofQuoted(_ parts: [WordPart]) -> Word.Shape {
        if parts.count == 1, case .literal(let text) = parts[0] { return .literal(text) }
        var text: Bytes = []
        for part in parts {
            switch part {
            case .literal(let bytes), .escaped(let bytes): text += bytes
            default: return .general
            }
        }
        return .literal(text)
    }
}
