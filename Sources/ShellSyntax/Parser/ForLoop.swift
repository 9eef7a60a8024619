import ShellBytes

// `for` and `select` (XCU 2.9.4.2, bash 3.2.5.1, 3.2.5.2).
extension Parser {
    /// `for … done`, from `for` on.
    mutating func forLoop() throws(ParseFailure) -> Command {
        let startLine = line
        openers.append(Opener("for", startLine))
        position += 3
        checksNextWordForAlias = false
        try skipBlanks()
        if buffer[position] == ASCII.leftParenthesis, try peekSecond() == ASCII.leftParenthesis {
            let loop = try arithmeticForLoop(line: startLine)
            openers.removeLast()
            return .arithmeticFor(loop)
        }
        let loop = try wordLoop(line: startLine)
        openers.removeLast()
        return .forLoop(loop)
    }

    /// `select … done`, from `select` on.
    mutating func selectLoop() throws(ParseFailure) -> Command {
        let startLine = line
        openers.append(Opener("select", startLine))
        position += 6
        checksNextWordForAlias = false
        let loop = try wordLoop(line: startLine)
        openers.removeLast()
        return .select(loop)
    }

    /// `name [in words] do list done`
    private mutating func wordLoop(line startLine: Int) throws(ParseFailure) -> ForLoop {
        let variable = try loopVariable()
        var words: [Word]?
        try skipBlanksAndComment()
        try expandFollowingAliases(mayBeReserved: true)
        if buffer[position] == ASCII.semicolon, try peekSecond() != ASCII.semicolon {
            position += 1
            try skipLinebreakAndAliases()
        } else {
            try skipLinebreakAndAliases()
            if try consume(.in) { words = try loopWords() }
        }
        let body = try doGroup(allowsBraces: true)
        return ForLoop(variable: variable, words: words, body: body, line: startLine)
    }

    /// The loop's variable. Any word passes here; one that is no name is refused when the loop runs, as in bash.
    private mutating func loopVariable() throws(ParseFailure) -> Name {
        try skipBlanks()
        try expandFollowingAliases()
        if endsWord(try peek()) || buffer[position] == ASCII.hash { throw try unexpectedToken() }
        let start = position
        let word = try word(.conditional)
        // As it is written: a quoted name is none.
        return names.intern(Self.functionName(word) ?? Bytes(buffer[start..<position]))
    }

    /// The words after `in`, with the separator after them.
    private mutating func loopWords() throws(ParseFailure) -> [Word] {
        var words: [Word] = []
        while true {
            try skipBlanksAndComment()
            try expandFollowingAliases()
            let byte = buffer[position]
            if byte == ASCII.newline { break }
            if byte == ASCII.semicolon {
                guard try peekSecond() != ASCII.semicolon else { throw try unexpectedToken() }
                position += 1
                break
            }
            if try !beginsWord(byte) { throw try unexpectedToken() }
            words.appendToShortList(try word(.command))
        }
        try skipLinebreak()
        return words
    }

    /// Whether a word begins with this byte, which is at the position.
    mutating func beginsWord(_ byte: UInt8) throws(ParseFailure) -> Bool {
        if !endsWord(byte) { return true }
        guard byte == ASCII.less || byte == ASCII.greater else { return false }
        return try peekSecond() == ASCII.leftParenthesis
    }

    /// `((initial; condition; step)) do list done`
    private mutating func arithmeticForLoop(line startLine: Int) throws(ParseFailure) -> ArithmeticForLoop {
        let start = position
        position += 2
        var clauses: [ArithmeticSource?] = []
        while true {
            try skipBlanks()
            let source = try arithmeticSource(.forClause)
            clauses.append(Self.isBlank(source) ? nil : source)
            let byte = try peek()
            if byte == 0 { throw unterminated(")", opening: "((", line: startLine) }
            position += 1
            if byte == ASCII.rightParenthesis { break }
        }
        try removeContinuationsIfAny(at: 0)
        guard try peek() == ASCII.rightParenthesis else { throw try unexpectedToken() }
        position += 1
        guard clauses.count == 3 else { throw badClauses(clauses.count, Bytes(buffer[start..<position])) }
        try skipBlanksAndComment()
        if buffer[position] == ASCII.semicolon, try peekSecond() != ASCII.semicolon { position += 1 }
        try skipLinebreak()
        let body = try doGroup(allowsBraces: true)
        return ArithmeticForLoop(
            initial: clauses[0], condition: clauses[1], step: clauses[2], body: body, line: startLine)
    }

    private func badClauses(_ count: Int, _ clauses: Bytes) -> ParseFailure {
        let reason: StaticString =
            count > 3 ? "syntax error: `;' unexpected" : "syntax error: arithmetic expression required"
        return failure(.badClauses(Bytes(reason), clauses))
    }

    private static func isBlank(_ source: ArithmeticSource) -> Bool {
        for part in source.text.parts {
            guard case .literal(let text) = part else { return false }
            for byte in text where !ASCII.isBlank(byte) && byte != ASCII.newline { return false }
        }
        return true
    }
}
