import ShellBytes

// Tilde-prefixes (XCU 2.6.1).
extension Parser {
    /// A tilde: a prefix where one can stand, else text.
    mutating func tilde(
        _ context: WordContext, start: Int, into builder: inout WordBuilder
    ) throws(ParseFailure) {
        if let stopsAtColon = try allowsTilde(context, start: start, builder),
            let end = try tildePrefixEnd(context, stopsAtColon: stopsAtColon)
        {
            builder.add(.tilde(Bytes(buffer[(position + 1)..<end])))
            position = end
        } else {
            builder.addLiteral(ASCII.tilde)
            position += 1
        }
    }

    /// Whether a tilde-prefix can begin at the position, and then whether a colon ends it; nil where it can't.
    private func allowsTilde(
        _ context: WordContext, start: Int, _ builder: borrowing WordBuilder
    ) throws(ParseFailure) -> Bool? {
        if builder.isEmpty {
            switch context {
            case .assignmentValue, .bracedValue: return true
            case .subscript: return nil
            // Bash ends the prefix at a colon in any word.
            default: return !options.contains(.posix)
            }
        }
        let last = builder.lastLiteralByte
        switch context {
        case .assignmentValue, .bracedValue: return last == ASCII.colon ? true : nil
        case .declaration: return isAfterAssignment(start: start, last) ? true : nil
        case .command: return !options.contains(.posix) && isAfterAssignment(start: start, last) ? true : nil
        default: return nil
        }
    }

    /// Whether the text from `start` on is `name=` or `name=…:`.
    private func isAfterAssignment(start: Int, _ last: UInt8?) -> Bool {
        guard last == ASCII.equals || last == ASCII.colon, ASCII.isNameStart(buffer[start]) else { return false }
        var index = start
        while ByteSet.nameBytes.contains(buffer[index]) { moveOn(&index) }
        if buffer[index] == ASCII.leftBracket {
            while index < position, buffer[index] != ASCII.rightBracket { index += 1 }
            moveOn(&index)
        }
        if index < position, buffer[index] == ASCII.plus { moveOn(&index) }
        guard index < position, buffer[index] == ASCII.equals else { return false }
        moveOn(&index)
        return last == ASCII.colon || index == position
    }

    /// Moves to the next byte of a token, past line continuations.
    private func moveOn(_ index: inout Int) {
        index += 1
        while index < position, buffer[index] == ASCII.backslash, buffer[index + 1] == ASCII.newline { index += 2 }
    }

    /// Where the login name after the tilde ends; nil where any of it is quoted or expands.
    private mutating func tildePrefixEnd(
        _ context: WordContext, stopsAtColon: Bool
    ) throws(ParseFailure) -> Int? {
        _ = try peekSecond()
        var index = position + 1
        while true {
            switch buffer[index] {
            case ASCII.slash: return index
            case ASCII.colon where stopsAtColon: return index
            case ASCII.rightBrace where context.isEnclosed: return index
            case ASCII.backslash:
                try removeContinuations(at: index - position)
                if buffer[index] == ASCII.backslash { return nil }
            case ASCII.singleQuote, ASCII.doubleQuote, ASCII.dollar, ASCII.backquote, ASCII.leftBrace:
                return nil
            case ASCII.leftParenthesis:
                // `~+(a)` is a pattern: no login name has one in it.
                let before = index > position + 1 ? buffer[index - 1] : nil
                return try opensGroup(context, groups: GroupDepth(), after: before) ? nil : index
            case let byte where endsWord(byte): return index
            default: index += 1
            }
        }
    }
}
