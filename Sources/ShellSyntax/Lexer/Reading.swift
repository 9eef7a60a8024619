import ShellBytes

// Looking at the text and asking the input for more.
extension Parser {
    /// A copy of a piece of the text.
    func text(_ range: Range<Int>) -> Bytes {
        Bytes(buffer[range])
    }

    /// The next byte; 0 at the end of the input.
    @inline(__always)
    mutating func peek() throws(ParseFailure) -> UInt8 {
        let byte = buffer[position]
        if byte != 0 { return byte }
        return try peekAfterReading()
    }

    /// The byte after the next one, of a token that a line continuation may split; 0 at the end of the input. Only to be
    /// asked where the next byte is not a newline: the input would be asked for a line too early.
    @inline(__always)
    mutating func peekSecond() throws(ParseFailure) -> UInt8 {
        try lookAtSecond()
        return buffer[position] == 0 ? 0 : buffer[position + 1]
    }

    /// Makes the byte after the next one readable in place.
    @inline(__always)
    mutating func lookAtSecond() throws(ParseFailure) {
        let next = try peek() == 0 ? 0 : buffer[position + 1]
        if next == 0 || next == ASCII.backslash { try lookPastContinuations() }
    }

    @inline(never)
    private mutating func lookPastContinuations() throws(ParseFailure) {
        if try peekQuoted() == ASCII.backslash { try removeContinuations(at: 1) }
    }

    /// The byte after the backslash at the position; 0 at the end of the input.
    mutating func peekQuoted() throws(ParseFailure) -> UInt8 {
        guard try peek() != 0 else { return 0 }
        if position + 1 == buffer.count { _ = try refill() }
        return buffer[position + 1]
    }

    @inline(never)
    private mutating func peekAfterReading() throws(ParseFailure) -> UInt8 {
        while position == buffer.count {
            guard try refill() else { return 0 }
        }
        return buffer[position]
    }

    /// Appends more text to the buffer; false at the end of the input.
    @inline(never)
    mutating func refill() throws(ParseFailure) -> Bool {
        if unreadOffset == unread.count {
            if isAtEnd { return false }
            do throws(InputInterrupt) {
                unread =
                    readsHereDocument
                    ? try input.nextHereDocumentLines() : try input.nextLines(continuesCommand: continuesCommand)
            } catch {
                throw .interrupted
            }
            unreadOffset = 0
            if unread.isEmpty {
                isAtEnd = true
                return completeLastLine()
            }
            if unread.withUnsafeBufferPointer({ ByteView($0).firstIndex(of: 0) }) != nil {
                // Without a word, as archives with a script at their start go on with binary text.
                unread.removeAll { $0 == 0 }
            }
        }
        takeUnread()
        return true
    }

    /// Ends a last line that has no newline; a backslash at its end stays one.
    private mutating func completeLastLine() -> Bool {
        guard completesLastLine, buffer.count > 0 else { return false }
        let last = buffer[buffer.count - 1]
        guard last != ASCII.newline, last != ASCII.backslash else { return false }
        buffer.append(ASCII.newline)
        return true
    }

    /// Moves a piece of whole lines from `unread` to the buffer.
    private mutating func takeUnread() {
        let pieceSize = 1 << 16
        unread.withView { view in
            var end = min(view.count, unreadOffset + pieceSize)
            if end < view.count, view[end - 1] != ASCII.newline {
                end = view.firstIndex(of: ASCII.newline, from: end).map { $0 + 1 } ?? view.count
            }
            buffer.append(view[view: unreadOffset..<end])
            unreadOffset = end
        }
        if unreadOffset == unread.count {
            unread = []
            unreadOffset = 0
        }
    }

    /// Whether a newline is known to come next, as it does after most commands: there are no blanks to skip.
    @inline(__always)
    var isAtNewline: Bool { buffer[position] == ASCII.newline && activeAliases.isEmpty }

    /// Whether nothing goes on with the command before the position: no blanks are to be skipped, and neither `|` nor `&`
    /// follows.
    @inline(__always)
    var endsPipeline: Bool {
        let byte = buffer[position]
        return (byte == ASCII.newline || byte == ASCII.semicolon || byte == ASCII.rightParenthesis)
            && activeAliases.isEmpty
    }

    /// Moves the position to the newline that ends its line, or to the end of what has been read.
    @inline(__always)
    mutating func skipToEndOfLine() {
        let start = position
        position = buffer[start..<buffer.count].firstIndex(of: ASCII.newline).map { start + $0 } ?? buffer.count
    }

    /// Consumes a newline that belongs to quoted text or to blanks, not to a list.
    @inline(__always)
    mutating func countNewline() {
        if activeAliases.isEmpty || position >= activeAliases[0].end { line += 1 }
    }

    /// Consumes blanks and line continuations (XCU 2.2.1).
    @inline(__always)
    mutating func skipBlanks() throws(ParseFailure) {
        while true {
            let byte = buffer[position]
            if byte == ASCII.space || byte == ASCII.tab {
                position += 1
            } else if byte == ASCII.backslash {
                guard try skipContinuation() else { break }
            } else if byte == 0 {
                guard try refill() else { break }
            } else {
                break
            }
        }
        if !activeAliases.isEmpty { leaveAliases() }
    }

    /// Consumes one line continuation; false where there is none.
    mutating func skipContinuation() throws(ParseFailure) -> Bool {
        guard try peek() == ASCII.backslash, try peekQuoted() == ASCII.newline else { return false }
        position += 2
        countNewline()
        return true
    }

    /// Takes line continuations at `offset` from the position out of the text, for tokens that are looked at in place.
    mutating func removeContinuations(at offset: Int = 0) throws(ParseFailure) {
        while true {
            while position + offset + 1 >= buffer.count {
                guard try refill() else { return }
            }
            let start = position + offset
            guard buffer[start] == ASCII.backslash, buffer[start + 1] == ASCII.newline else { return }
            buffer.remove(start..<(start + 2))
            for index in activeAliases.indices { activeAliases[index].end -= 2 }
            line += 1
        }
    }

    /// Looks for line continuations at `offset` only where there is a backslash.
    @inline(__always)
    mutating func removeContinuationsIfAny(at offset: Int) throws(ParseFailure) {
        if buffer[position + offset] == ASCII.backslash { try removeContinuations(at: offset) }
    }

    /// Consumes blanks and a comment after them, up to the newline.
    mutating func skipBlanksAndComment() throws(ParseFailure) {
        try skipBlanks()
        guard buffer[position] == ASCII.hash, options.contains(.interactiveComments) else { return }
        while true {
            skipToEndOfLine()
            guard buffer[position] == 0 else { return }
            guard try refill() else { return }
        }
    }

    /// Consumes a newline of the grammar; the bodies of the here-documents opened on its line follow it.
    mutating func consumeNewline() throws(ParseFailure) {
        position += 1
        countNewline()
        if !pendingHereDocuments.isEmpty { try readHereDocuments() }
    }

    /// Consumes newlines, blanks and comments: `linebreak` of XCU 2.10.
    mutating func skipLinebreak() throws(ParseFailure) {
        while true {
            if !isAtNewline {
                try skipBlanksAndComment()
                guard buffer[position] == ASCII.newline else { return }
            }
            try consumeNewline()
        }
    }

    /// Whether an unquoted word ends before `byte`.
    @inline(__always)
    func endsWord(_ byte: UInt8) -> Bool { byte == 0 || ByteSet.metacharacters.contains(byte) }

    /// Whether a word ends at the position, behind line continuations that are taken out of the text.
    mutating func isAtEndOfWord() throws(ParseFailure) -> Bool {
        if try peek() == ASCII.backslash { try removeContinuations() }
        return endsWord(try peek())
    }
}
