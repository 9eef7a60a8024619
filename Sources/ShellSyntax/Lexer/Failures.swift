import ShellBytes

// Errors with their place in the text.
extension Parser {
    /// An error at the position.
    func failure(
        _ kind: SyntaxError.Kind, line failedLine: Int? = nil, at place: Int? = nil,
        opener: (text: Bytes, line: Int)? = nil
    ) -> ParseFailure {
        let end = buffer.count - 1
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
        if byte == ASCII.newline { return failure(.unexpectedToken(Bytes("newline"))) }
        if let text = try peekOperator() { return failure(.unexpectedToken(text)) }
        // `is`, not `throws`: an error inside the word is the error to report.
        let wordLine = line
        _ = try word(.command)
        let text = Bytes(buffer[start..<max(start, position)])
        return failure(.unexpectedToken(text), line: max(wordLine, line), at: start)
    }

    /// The end of the input within a command: the line after the last one, as bash counts.
    func unexpectedEnd() -> ParseFailure {
        let endsInNewline = buffer.count > 1 && buffer[buffer.count - 2] == ASCII.newline
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
            ";;&", "<<<", "<<-", "&>>", ";;", ";&", "&&", "||", "|&", "<<", ">>", "<&", ">&", "<>", ">|", "&>", ";", "&",
            "|", "<", ">", "(", ")",
        ]
        let byte = try peek()
        guard ByteSet.metacharacters.contains(byte) else { return nil }
        for candidate in operators {
            let length = candidate.utf8CodeUnitCount
            guard position + length < buffer.count else { continue }
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
