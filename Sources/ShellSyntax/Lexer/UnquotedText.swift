import ShellBytes

// Words outside double quotes (XCU 2.2, 2.3).
extension Parser {
    /// The word at the position. The caller knows that one begins here, or takes an empty one for none.
    mutating func word(_ context: WordContext) throws(ParseFailure) -> Word {
        let start = position
        guard context.allowsPlainText, let short = ShortWord(in: buffer, at: start) else {
            return try longWord(context)
        }
        if short.end - start > ShortWord.Key.greatestCount {
            return short.isPlain ? plainWord(short) : try longWord(context)
        }
        if !short.isPlain, case .declaration = context { return try longWord(context) }
        let key = ShortWord.Key(buffer, start..<short.end)
        if let known = wordCache.word(key) {
            position = short.end
            return known
        }
        let word = short.isPlain ? plainWord(short) : try longWord(context)
        if position == short.end { wordCache.insert(word, key) }
        return word
    }

    /// The word at the position where it is a short one that is its own text and assigns nothing, as a command name is.
    @inline(__always)
    mutating func plainNameIfAny() -> Word? {
        let start = position
        guard let short = ShortWord(in: buffer, at: start), short.isPlain, short.end > start,
            short.end &- start <= ShortWord.Key.greatestCount
        else { return nil }
        let key = ShortWord.Key(buffer, start..<short.end)
        if key.contains(ASCII.equals) { return nil }
        if let known = wordCache.word(key) {
            position = short.end
            return known
        }
        let word = plainWord(short)
        wordCache.insert(word, key)
        return word
    }

    /// A word that is its own text.
    private mutating func plainWord(_ word: ShortWord) -> Word {
        defer { position = word.end }
        return Word(literal: text(position..<word.end), line: line)
    }

    /// A word of any form.
    private mutating func longWord(_ context: WordContext) throws(ParseFailure) -> Word {
        let start = position
        let startLine = line
        var builder = WordBuilder()
        try unquotedText(context, start: start, into: &builder)
        var parts = builder.finish()
        if context.expandsBraces, options.contains(.braceExpansion) { parts = BraceParser.expand(parts, names: names) }
        let shape = context.isEnclosed && parts.isEmpty ? .general : WordShape.of(parts)
        if case .declaration = context, !shape.isLiteral {
            return Word(parts: parts, shape: .assignment, line: startLine)
        }
        return Word(parts: parts, shape: shape, line: startLine)
    }

    /// Reads unquoted text with everything that may stand in it, up to what ends a word in this context.
    mutating func unquotedText(
        _ context: WordContext, start: Int, into builder: inout WordBuilder
    ) throws(ParseFailure) {
        let startLine = line
        var groups = GroupDepth()
        while true {
            let runStart = position
            var end = runStart
            while ByteSet.plain.contains(buffer[end]), !Self.stopsRun(buffer[end], context) { end += 1 }
            position = end
            if position > runStart { builder.addLiteral(buffer[runStart..<position]) }
            let byte = buffer[position]
            switch byte {
            case 0:
                if try refill() { continue }
                if groups.parentheses > 0 { throw unterminated(")", opening: "(", line: startLine) }
                return
            case ASCII.backslash: try escapedByte(into: &builder)
            case ASCII.singleQuote: builder.add(.singleQuoted(try singleQuotedText()))
            case ASCII.doubleQuote: builder.add(.doubleQuoted(try doubleQuotedParts()))
            case ASCII.dollar: try dollar(isQuoted: false, isAssigned: context.isAssigned, into: &builder)
            case ASCII.backquote: builder.add(.command(try backquotedSubstitution(isQuoted: false)))
            case ASCII.tilde: try tilde(context, start: start, into: &builder)
            default:
                guard try otherByte(byte, context, groups: &groups, into: &builder) else { return }
            }
        }
    }

    /// The brackets that are open in a word.
    struct GroupDepth {
        /// Parentheses of extended patterns and of regular expressions.
        var parentheses = 0
        /// Brackets within a subscript.
        var brackets = 0
    }

    /// Whether a byte that means nothing elsewhere does in this context.
    @inline(__always)
    private static func stopsRun(_ byte: UInt8, _ context: WordContext) -> Bool {
        guard context.isEnclosed else { return false }
        switch context {
        case .braced, .bracedValue, .bracedPattern: return byte == ASCII.rightBrace
        case .replacedPattern: return byte == ASCII.rightBrace || byte == ASCII.slash
        case .subscript: return byte == ASCII.rightBracket
        default: return false
        }
    }

    /// Consumes a byte that may end the word, begin a group, or be text; false where the word ends.
    private mutating func otherByte(
        _ byte: UInt8, _ context: WordContext, groups: inout GroupDepth, into builder: inout WordBuilder
    ) throws(ParseFailure) -> Bool {
        switch byte {
        case ASCII.rightBrace where context.isEnclosed, ASCII.slash where context.isEnclosed:
            if case .wholeText = context { break }
            if case .subscript = context { break }
            return false
        case ASCII.leftBracket:
            if case .subscript = context { groups.brackets += 1 }
        case ASCII.rightBracket:
            if case .subscript = context {
                if groups.brackets == 0 { return false }
                groups.brackets -= 1
            }
        case ASCII.less, ASCII.greater:
            if try peekSecond() == ASCII.leftParenthesis {
                if case .subscript = context { break }
                builder.add(.process(try processSubstitution()))
                return true
            }
            if groups.parentheses == 0, !context.isEnclosed { return false }
        case ASCII.leftParenthesis:
            if try opensGroup(context, groups: groups, after: builder.lastLiteralByte) {
                groups.parentheses += 1
            } else if !context.isEnclosed {
                return false
            }
        case ASCII.rightParenthesis:
            if groups.parentheses > 0 {
                groups.parentheses -= 1
            } else if !context.isEnclosed {
                return false
            }
        case ASCII.bar:
            if case .regex = context { break }
            if groups.parentheses == 0, !context.isEnclosed { return false }
        default:
            if ByteSet.metacharacters.contains(byte), groups.parentheses == 0, !context.isEnclosed { return false }
        }
        builder.addLiteral(byte)
        if byte == ASCII.newline { countNewline() }
        position += 1
        return true
    }

    /// Whether a parenthesis belongs to the word.
    func opensGroup(_ context: WordContext, groups: GroupDepth, after last: UInt8?) throws(ParseFailure) -> Bool {
        if case .regex = context { return true }
        if groups.parentheses > 0 { return true }
        if context.isEnclosed { return false }
        guard options.contains(.extendedGlob) || context.alwaysExtends, let last else { return false }
        return ByteSet.patternPrefixes.contains(last)
    }

    /// A backslash and what it quotes (XCU 2.2.1).
    private mutating func escapedByte(into builder: inout WordBuilder) throws(ParseFailure) {
        let next = try peekQuoted()
        if next == ASCII.newline {
            position += 2
            countNewline()
        } else if next == 0 {
            position += 1
            builder.addEscaped(ASCII.backslash)
        } else {
            position += 2
            builder.addEscaped(next)
        }
    }

    /// `'…'` (XCU 2.2.2): the text between.
    mutating func singleQuotedText() throws(ParseFailure) -> Bytes {
        let startLine = line
        position += 1
        let start = position
        while true {
            let byte = buffer[position]
            if byte == ASCII.singleQuote { break }
            if byte == 0 {
                guard try refill() else { throw unterminated("'", opening: "'", line: startLine) }
                continue
            }
            if byte == ASCII.newline { countNewline() }
            position += 1
        }
        defer { position += 1 }
        return text(start..<position)
    }
}
