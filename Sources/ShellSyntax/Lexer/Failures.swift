import ShellBytes

// Errors with their place in the text.
extension Parser {
    /// An error at the position.
    func failure(
        _ kind: SyntaxError.Kind, line failedLine: Int? = nil, at place: Int? = nil,
        opener: (text: Bytes, line: Int)? = nil
    ) -> ParseFailure {
        let end = buffer.count
        var place = min(place ?? position, end)
        // At the end of the text the last line that has any text is the one to show.
        if place == end, place > 0, buffer[place - 1] == ASCII.newline { place -= 1 }
        var start = place
        while start > 0, buffer[start - 1] != ASCII.newline { start -= 1 }
        var stop = place
        while stop < end, buffer[stop] != ASCII.newline { stop += 1 }
        let error = SyntaxError(
            kind: kind, line: failedLine ?? line, opener: opener, sourceLine: Bytes(buffer[start..<stop]),
            column: place - start)
        return .syntax(error)
    }

    /// What the next token is not: `syntax error near unexpected token`, or the unexpected end of the input.
    mutating func unexpectedToken() throws(ParseFailure) -> ParseFailure {
        try skipBlanksAndComment()
        let byte = try peek()
        if byte == 0 { return unexpectedEnd() }
        let start = position
        if byte == ASCII.newline { return failure(.unexpectedToken(Bytes("newline")), opener: earlierOpener) }
        if let text = try peekOperator() { return failure(.unexpectedToken(text), opener: earlierOpener) }
        let opener = earlierOpener
        let wordLine = line
        _ = try word(.command)
        let text = Self.displayed(Bytes(buffer[start..<max(start, position)]))
        return failure(.unexpectedToken(text), line: max(wordLine, line), at: start, opener: opener)
    }

    /// The innermost construct that is open, where it began on a line before: on the same one it is seen.
    private var earlierOpener: (text: Bytes, line: Int)? {
        guard let opener = openers.last, opener.line < line else { return nil }
        return (Bytes(opener.text), opener.line)
    }

    /// A token as a message shows it: one with control characters in the form of `$'…'`, so that a carriage return at
    /// the end of a line is seen (`$'do\r'`).
    private static func displayed(_ token: Bytes) -> Bytes {
        let isText = String(validating: token, as: UTF8.self) != nil
        var needsQuotes = !isText
        for byte in token where byte < ASCII.space || byte == 0x7F { needsQuotes = true }
        guard needsQuotes else { return token }
        var text = Bytes("$'")
        for byte in token {
            switch byte {
            case 0x07: text.append("\\a")
            case 0x08: text.append("\\b")
            case ASCII.tab: text.append("\\t")
            case ASCII.newline: text.append("\\n")
            case 0x0B: text.append("\\v")
            case 0x0C: text.append("\\f")
            case ASCII.carriageReturn: text.append("\\r")
            case ASCII.escape: text.append("\\E")
            case ASCII.backslash, ASCII.singleQuote: text += [ASCII.backslash, byte]
            case let byte where byte < ASCII.space || byte == 0x7F || (byte >= 0x80 && !isText):
                text += [
                    ASCII.backslash, ASCII.zero + (byte >> 6), ASCII.zero + (byte >> 3 & 7), ASCII.zero + (byte & 7),
                ]
            default: text.append(byte)
            }
        }
        text.append(ASCII.singleQuote)
        return text
    }

    /// The end of the input within a command: the line after the last one, as bash counts.
    func unexpectedEnd() -> ParseFailure {
        let endsInNewline = buffer.count > 0 && buffer[buffer.count - 1] == ASCII.newline
        let opener = openers.last.map { (text: Bytes($0.text), line: $0.line) }
        return failure(.unexpectedEnd, line: endsInNewline ? line : line + 1, opener: opener)
    }

    /// The end of the input within quotes or brackets that began at `start`.
    func unterminated(_ closing: StaticString, opening: StaticString, line start: Int) -> ParseFailure {
        failure(.unterminated(Bytes(closing)), line: start, opener: (Bytes(opening), start))
    }

    /// The operator at the position, as a message shows it; nil where a word begins.
    private mutating func peekOperator() throws(ParseFailure) -> Bytes? {
        let operators: [StaticString] = [
            ";;&", "<<<", "<<-", "&>>", ";;", ";&", "&&", "||", "|&", "<<", ">>", "<&", ">&", "<>", ">|", "&>", ";",
            "&",
            "|", "<", ">", "(", ")",
        ]
        let byte = try peek()
        guard ByteSet.metacharacters.contains(byte) else { return nil }
        for candidate in operators {
            let length = candidate.utf8CodeUnitCount
            guard position + length <= buffer.count else { continue }
            var matches = true
            for index in 0..<length where buffer[position + index] != candidate.utf8Start[index] { matches = false }
            if matches { return Bytes(candidate) }
        }
        return nil
    }

    /// Enters a construct; its end is `leave`.
    @inline(__always)
    mutating func enter() throws(ParseFailure) {
        depth += 1
        if depth > maximumDepth { throw failure(.tooDeep) }
    }

    @inline(__always)
    mutating func leave() { depth -= 1 }
}
