import ShellBytes

// Function definitions (XCU 2.9.5, bash 3.3) and coprocesses (bash 3.2.6).
extension Parser {
    /// `function name [()] command`, from `function` on.
    mutating func functionWithKeyword() throws(ParseFailure) -> Command {
        let startLine = line
        position += 8
        try skipBlanks()
        if endsWord(try peek()) { throw try unexpectedToken() }
        let start = position
        let name = try word(.conditional)
        let text = Self.functionName(name) ?? Bytes(buffer[start..<position])
        try skipBlanks()
        if buffer[position] == ASCII.leftParenthesis {
            let before = position
            position += 1
            try skipBlanks()
            if try peek() == ASCII.rightParenthesis { position += 1 } else { position = before }
        }
        return try functionBody(name: text, line: startLine)
    }

    /// The body after `name()` or `function name`.
    mutating func functionBody(name: Bytes, line startLine: Int) throws(ParseFailure) -> Command {
        try skipLinebreakAndAliases()
        let bodyLine = line
        guard let body = try compoundCommandIfAny() else { throw try unexpectedToken() }
        return .function(
            FunctionDefinition(
                name: names.intern(name), body: body, line: startLine, bodyLine: bodyLine, source: sourceName))
    }

    /// The text of an unquoted word that can name a function: nothing in it may expand.
    static func functionName(_ word: Word) -> Bytes? {
        if word.parts.count == 1, case .literal(let text) = word.parts[0] { return text }
        return nil
    }

    /// `coproc [name] command`, from `coproc` on.
    mutating func coprocess() throws(ParseFailure) -> Command {
        let startLine = line
        position += 6
        if let body = try compoundCommandIfAny() {
            return .coprocess(Coprocess(name: Bytes("COPROC"), command: body, line: startLine))
        }
        let start = position
        let nameLine = line
        if try beginsWord(try peek()), let name = Self.functionName(try word(.conditional)) {
            try skipBlanks()
            if try peek() == ASCII.leftParenthesis, try peekSecond() == ASCII.rightParenthesis {
                // No function definition stands here: a subshell does, and lacks its list.
                position += 1
                throw try unexpectedToken()
            }
            if try beginsCompoundCommand(), let body = try compoundCommandIfAny() {
                return .coprocess(Coprocess(name: name, command: body, line: startLine))
            }
        }
        position = start
        line = nameLine
        return .coprocess(Coprocess(name: Bytes("COPROC"), command: try simpleCommand(), line: startLine))
    }

    private mutating func beginsCompoundCommand() throws(ParseFailure) -> Bool {
        if try peek() == ASCII.leftParenthesis { return true }
        switch try peekKeyword() {
        case .if?, .while?, .until?, .for?, .select?, .case?, .leftBrace?, .leftBrackets?: return true
        default: return false
        }
    }
}
