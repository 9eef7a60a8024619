import ShellBytes

// `if`, `while`, `until` (XCU 2.9.4.4 to 2.9.4.6).
extension Parser {
    /// `if … fi`, from `if` on.
    mutating func ifClause() throws(ParseFailure) -> Command {
        let startLine = line
        openers.append(Opener("if", startLine))
        position += 2
        var branches = [try branch()]
        var otherwise: CommandList?
        while true {
            if try consume(.elif) {
                branches.append(try branch())
            } else if try consume(.else) {
                otherwise = try compoundList()
                try expect(.fi)
                break
            } else {
                try expect(.fi)
                break
            }
        }
        openers.removeLast()
        return .ifClause(IfClause(branches: branches, otherwise: otherwise, line: startLine))
    }

    /// `list then list`
    private mutating func branch() throws(ParseFailure) -> IfClause.Branch {
        let condition = try compoundList()
        try expect(.then)
        return IfClause.Branch(condition: condition, body: try compoundList())
    }

    /// `while … done` or `until … done`, from the reserved word on.
    mutating func conditionLoop(isUntil: Bool) throws(ParseFailure) -> Command {
        let startLine = line
        openers.append(Opener(isUntil ? "until" : "while", startLine))
        position += 5
        let condition = try compoundList()
        let body = try doGroup()
        openers.removeLast()
        return .loop(ConditionLoop(condition: condition, body: body, isUntil: isUntil, line: startLine))
    }
}
