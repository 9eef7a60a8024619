import ShellBytes

// `case` (XCU 2.9.4.3).
extension Parser {
    /// `case … esac`, from `case` on.
    mutating func caseClause() throws(ParseFailure) -> Command {
        let startLine = line
        openers.append(Opener("case", startLine))
        position += 4
        checksNextWordForAlias = false
        try skipBlanks()
        try expandFollowingAliases()
        guard try beginsWord(try peek()) else { throw try unexpectedToken() }
        let subject = try word(.conditional)
        try skipLinebreakAndAliases()
        try expect(.in)
        var items: [CaseClause.Item] = []
        while true {
            try skipLinebreakAndAliases()
            if try consume(.esac) { break }
            let (item, isLast) = try caseItem()
            items.appendToShortList(item)
            if isLast {
                try expect(.esac)
                break
            }
        }
        openers.removeLast()
        return .caseClause(CaseClause(subject: subject, items: items, line: startLine))
    }

    /// Patterns with their list, and whether no terminator follows it.
    private mutating func caseItem() throws(ParseFailure) -> (CaseClause.Item, isLast: Bool) {
        if try peek() == ASCII.leftParenthesis { position += 1 }
        var patterns: [PatternWord] = []
        while true {
            try skipBlanksAndComment()
            try expandFollowingAliases()
            guard try beginsWord(try peek()) else { throw try unexpectedToken() }
            patterns.appendToShortList(PatternWord(try word(.conditional)))
            try skipBlanks()
            try expandFollowingAliases()
            guard try peek() == ASCII.bar else { break }
            guard try peekSecond() != ASCII.bar else { throw try unexpectedToken() }
            position += 1
        }
        guard try peek() == ASCII.rightParenthesis else { throw try unexpectedToken() }
        position += 1
        let body = try possiblyEmptyList()
        let terminator = try caseTerminator()
        let item = CaseClause.Item(
            patterns: patterns, body: body.isEmpty ? nil : body, terminator: terminator ?? .end)
        return (item, terminator == nil)
    }

    /// `;;`, `;&`, `;;&`; nil where there is none.
    private mutating func caseTerminator() throws(ParseFailure) -> CaseClause.Terminator? {
        guard try peek() == ASCII.semicolon else { return nil }
        try lookAtSecond()
        switch buffer[position + 1] {
        case ASCII.ampersand:
            position += 2
            return .fallThrough
        case ASCII.semicolon:
            position += 2
            try removeContinuationsIfAny(at: 0)
            guard try peek() == ASCII.ampersand else { return .end }
            position += 1
            return .testNext
        default: return nil
        }
    }
}
