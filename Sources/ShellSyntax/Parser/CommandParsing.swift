import ShellBytes

// One command (XCU 2.9).
extension Parser {
    /// A simple or compound command or a function definition; nil where none begins.
    mutating func command() throws(ParseFailure) -> Command? {
        while true {
            try skipBlanks()
            let byte = buffer[position]
            switch byte {
            case 0, ASCII.newline, ASCII.semicolon, ASCII.ampersand, ASCII.bar, ASCII.rightParenthesis:
                if byte == ASCII.ampersand, try isRedirection() { return try simpleCommand() }
                return nil
            case ASCII.hash where options.contains(.interactiveComments): return nil
            case ASCII.leftParenthesis:
                return try nested { (parser) throws(ParseFailure) in try parser.parenthesized() }
            default: break
            }
            if try expandAliasAtCommand() { continue }
            if let keyword = try peekKeyword() {
                if keyword == .exclamation {
                    if options.contains(.extendedGlob), buffer[position + 1] == ASCII.leftParenthesis {
                        return try simpleCommand()
                    }
                    return nil
                }
                if keyword.isClosing { return nil }
                return try nested { (parser) throws(ParseFailure) in try parser.reserved(keyword) }
            }
            return try simpleCommand()
        }
    }

    /// Counts one more level around a compound command.
    @inline(__always)
    private mutating func nested(
        _ body: (inout Parser) throws(ParseFailure) -> Command
    ) throws(ParseFailure) -> Command {
        try enter()
        let command = try body(&self)
        leave()
        return command
    }

    /// Whether `&` begins `&>`.
    private mutating func isRedirection() throws(ParseFailure) -> Bool { try peekSecond() == ASCII.greater }

    /// The command that a reserved word begins.
    private mutating func reserved(_ keyword: Keyword) throws(ParseFailure) -> Command {
        switch keyword {
        case .function: return try functionWithKeyword()
        case .coproc: return try coprocess()
        case .time:
            // Reached after `|` only: bash has `time` before a pipeline alone, and a command of that name elsewhere.
            return try simpleCommand()
        default: return try redirected(try compoundCommand(keyword))
        }
    }

    /// A compound command without its redirections; `keyword` is at the position.
    private mutating func compoundCommand(_ keyword: Keyword) throws(ParseFailure) -> Command {
        switch keyword {
        case .if: return try ifClause()
        case .while: return try conditionLoop(isUntil: false)
        case .until: return try conditionLoop(isUntil: true)
        case .for: return try forLoop()
        case .select: return try selectLoop()
        case .case: return try caseClause()
        case .leftBrace: return .braceGroup(try braceGroup())
        case .leftBrackets: return try conditionalCommand()
        default: throw try unexpectedToken()
        }
    }

    /// A compound command where nothing else can stand, as a function's body; nil where none begins.
    mutating func compoundCommandIfAny() throws(ParseFailure) -> Command? {
        try skipBlanks()
        if buffer[position] == ASCII.leftParenthesis {
            return try nested { (parser) throws(ParseFailure) in try parser.parenthesized() }
        }
        guard let keyword = try peekKeyword() else { return nil }
        switch keyword {
        case .if, .while, .until, .for, .select, .case, .leftBrace, .leftBrackets:
            return try nested { (parser) throws(ParseFailure) in
                try parser.redirected(try parser.compoundCommand(keyword))
            }
        default: return nil
        }
    }

    /// `((…))` as arithmetic, or `(…)`.
    private mutating func parenthesized() throws(ParseFailure) -> Command {
        let startLine = line
        try lookAtSecond()
        if buffer[position + 1] == ASCII.leftParenthesis, !notArithmetic.contains(position),
            let source = try arithmeticAttempt(prefix: 2)
        {
            return try redirected(.arithmetic(ArithmeticCommand(expression: source, line: startLine)))
        }
        return try redirected(try subshell())
    }

    /// `( list )`, from the parenthesis on.
    private mutating func subshell() throws(ParseFailure) -> Command {
        let startLine = line
        openers.append(Opener("(", startLine))
        position += 1
        let body = try compoundList()
        guard try peek() == ASCII.rightParenthesis else { throw try unexpectedToken() }
        position += 1
        openers.removeLast()
        return .subshell(Subshell(body: body, line: line))
    }

    /// `{ list; }`, from the brace on.
    mutating func braceGroup() throws(ParseFailure) -> CommandList {
        openers.append(Opener("{", line))
        position += 1
        let body = try compoundList()
        try expect(.rightBrace)
        openers.removeLast()
        return body
    }

    /// A compound command with the redirections that follow it. What follows may be an alias, as in bash.
    mutating func redirected(_ command: Command) throws(ParseFailure) -> Command {
        var redirections: [Redirection] = []
        while true {
            if let redirection = try redirectionIfAny() {
                redirections.appendToShortList(redirection)
            } else if !redirections.isEmpty {
                break
            } else if try !expandAliasAtCommand() {
                break
            }
        }
        if redirections.isEmpty { return command }
        return .redirected(RedirectedCommand(command: command, redirections: redirections, line: line))
    }

    /// `do list done`, or bash's `{ list }` where `allowsBraces`.
    mutating func doGroup(allowsBraces: Bool = false) throws(ParseFailure) -> CommandList {
        if allowsBraces, try peekKeyword() == .leftBrace { return try braceGroup() }
        try expect(.do)
        let body = try compoundList()
        try expect(.done)
        return body
    }
}
