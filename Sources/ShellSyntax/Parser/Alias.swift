import ShellBytes

/// An alias whose text is being read.
struct ActiveAlias {
    let name: Bytes
    /// Where its text ends in the buffer.
    var end: Int
    /// Whether its text ends in a blank, so that the next word is looked up as well.
    let endsInBlank: Bool
}

// Alias substitution (XCU 2.3.1).
extension Parser {
    /// Puts the text of an alias in the place of the word at the position; false where the word is none.
    /// A reserved word is none in POSIX mode, unless it `isOperand`; nor is a redirection's number ever.
    @inline(__always)
    mutating func expandAliasAtCommand(isOperand: Bool = false) throws(ParseFailure) -> Bool {
        aliases.isEmpty ? false : try expandAlias(isOperand: isOperand)
    }

    private mutating func expandAlias(isOperand: Bool) throws(ParseFailure) -> Bool {
        guard options.contains(.aliases) else { return false }
        if options.contains(.posix), !isOperand, try peekKeyword() != nil { return false }
        let start = position
        var end = start
        scan: while true {
            while !endsWord(buffer[end]) {
                switch buffer[end] {
                case ASCII.backslash where try isContinuedAfterWord(at: end): break scan
                case ASCII.backslash, ASCII.singleQuote, ASCII.doubleQuote, ASCII.dollar, ASCII.backquote: return false
                default: end += 1
                }
            }
            guard buffer[end] == 0, try refill() else { break }
        }
        guard end > start, !isDescriptorNumber(start..<end) else { return false }
        let name = Bytes(buffer[start..<end])
        guard let text = aliases[name] else { return false }
        for active in activeAliases where active.end > start && active.name == name { return false }
        splice(text, over: start..<end, name: name)
        checksNextWordForAlias = false
        return true
    }

    /// Whether lines are joined at `index`, and the word there has ended before that (XCU 2.2.1).
    private mutating func isContinuedAfterWord(at index: Int) throws(ParseFailure) -> Bool {
        var index = index
        while buffer[index] == ASCII.backslash, buffer[index + 1] == ASCII.newline {
            index += 2
            if buffer[index] == 0 { _ = try refill() }
        }
        return endsWord(buffer[index])
    }

    /// Whether these bytes are digits with a redirection operator after them (XCU 2.10.1).
    private func isDescriptorNumber(_ range: Range<Int>) -> Bool {
        let next = buffer[range.upperBound]
        guard next == ASCII.less || next == ASCII.greater else { return false }
        for index in range where !ASCII.isDigit(buffer[index]) { return false }
        return true
    }

    /// Puts `text` in the place of a range that begins at the position. A blank keeps an operator after it apart, which
    /// may only become one with an operator at the text's end.
    private mutating func splice(_ text: Bytes, over range: Range<Int>, name: Bytes) {
        var inserted = text.filter { $0 != 0 }
        let next = buffer[range.upperBound]
        if !ASCII.isBlank(next), next != ASCII.newline, let last = inserted.last, !endsWord(last) {
            inserted.append(ASCII.space)
        }
        let growth = inserted.count - range.count
        buffer.replace(range, with: inserted)
        for index in activeAliases.indices where activeAliases[index].end > range.lowerBound {
            activeAliases[index].end += growth
        }
        let endsInBlank = text.last.map(ASCII.isBlank) ?? false
        activeAliases.append(
            ActiveAlias(name: name, end: range.lowerBound + inserted.count, endsInBlank: endsInBlank))
        notArithmetic.removeAll()
    }

    /// Looks up the word at the position, and the first word of its text in turn, after an alias that ends in a blank.
    /// Where it `mayBeReserved`, words that go on with a construct are no aliases in POSIX mode.
    @inline(__always)
    mutating func expandFollowingAliases(mayBeReserved: Bool = false) throws(ParseFailure) {
        if checksNextWordForAlias { try expandFollowing(mayBeReserved: mayBeReserved) }
    }

    @inline(never)
    private mutating func expandFollowing(mayBeReserved: Bool) throws(ParseFailure) {
        while checksNextWordForAlias {
            var isReserved = false
            if mayBeReserved, options.contains(.posix) {
                switch try peekKeyword() {
                case .in?, .do?, .esac?: isReserved = true
                default: break
                }
            }
            guard !isReserved, try expandAliasAtCommand(isOperand: true) else {
                checksNextWordForAlias = false
                return
            }
            try skipBlanks()
            checksNextWordForAlias = true
        }
    }

    /// Consumes newlines, blanks and comments, those of aliases included that follow an alias that ends in a blank.
    /// One that ends its line is followed by no word.
    mutating func skipLinebreakAndAliases() throws(ParseFailure) {
        try skipBlanksAndComment()
        let endsLine = buffer[position] == ASCII.newline && activeAliases.isEmpty
        try skipLinebreak()
        if endsLine { checksNextWordForAlias = false }
        while checksNextWordForAlias {
            try expandFollowingAliases(mayBeReserved: true)
            try skipLinebreak()
        }
    }

    /// Whether a newline or a comment stands where a command was looked for: the text of an alias put it there, and the
    /// command may follow it.
    mutating func isAfterBlankAlias() throws(ParseFailure) -> Bool {
        try skipBlanksAndComment()
        return buffer[position] == ASCII.newline
    }

    /// Forgets the aliases whose text has been read.
    mutating func leaveAliases() {
        while let last = activeAliases.last, last.end <= position {
            if last.endsInBlank { checksNextWordForAlias = true }
            activeAliases.removeLast()
        }
    }
}
