import ShellBytes

// Redirections (XCU 2.7, bash 3.6).
extension Parser {
    /// The redirection at the position after blanks; nil where there is none.
    mutating func redirectionIfAny() throws(ParseFailure) -> Redirection? {
        try skipBlanks()
        let byte = buffer[position]
        switch byte {
        case ASCII.less, ASCII.greater:
            try lookAtSecond()
            if buffer[position + 1] == ASCII.leftParenthesis { return nil }
            return try redirection(.standard)
        case ASCII.ampersand:
            try lookAtSecond()
            guard buffer[position + 1] == ASCII.greater else { return nil }
            return try redirection(.standard)
        case ASCII.leftBrace:
            guard let name = try descriptorVariable() else { return nil }
            return try redirection(.variable(name))
        case let digit where ASCII.isDigit(digit):
            guard let number = try descriptorNumber() else { return nil }
            return try redirection(.number(number))
        default: return nil
        }
    }

    /// Consumes digits with a redirection operator right after them (XCU 2.10.1).
    private mutating func descriptorNumber() throws(ParseFailure) -> Int32? {
        var index = position
        var number: Int32 = 0
        var isRepresentable = true
        while ASCII.isDigit(buffer[index]) {
            let (product, overflowed) = number.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(Int32(buffer[index] - ASCII.zero))
            if overflowed || carried { isRepresentable = false }
            number = sum
            index += 1
            if buffer[index] == ASCII.backslash { try removeContinuations(at: index - position) }
        }
        guard buffer[index] == ASCII.less || buffer[index] == ASCII.greater, isRepresentable else { return nil }
        position = index
        try lookAtSecond()
        return number
    }

    /// Consumes `{name}` or `{name[subscript]}` with a redirection operator right after it.
    private mutating func descriptorVariable() throws(ParseFailure) -> Bytes? {
        var offset = 1
        func next(_ parser: inout Parser) throws(ParseFailure) -> UInt8 {
            try parser.removeContinuationsIfAny(at: offset)
            return parser.buffer[parser.position + offset]
        }
        guard ASCII.isNameStart(try next(&self)) else { return nil }
        while ByteSet.nameBytes.contains(try next(&self)) { offset += 1 }
        if try next(&self) == ASCII.leftBracket {
            while try next(&self) != ASCII.rightBracket {
                if endsWord(buffer[position + offset]) { return nil }
                offset += 1
            }
            offset += 1
        }
        guard try next(&self) == ASCII.rightBrace else { return nil }
        offset += 1
        let next = try next(&self)
        guard next == ASCII.less || next == ASCII.greater else { return nil }
        defer { position += offset }
        return Bytes(buffer[(position + 1)..<(position + offset - 1)])
    }

    /// The operator at the position and its operand.
    private mutating func redirection(_ descriptor: Redirection.Descriptor) throws(ParseFailure) -> Redirection {
        let first = buffer[position]
        try lookAtSecond()
        let second = buffer[position + 1]
        let kind: Redirection.Kind
        switch (first, second) {
        case (ASCII.ampersand, _):
            position += 2
            try removeContinuationsIfAny(at: 0)
            if try peek() == ASCII.greater {
                position += 1
                kind = .appendOutputAndError(try operand())
            } else {
                kind = .outputAndError(try operand())
            }
        case (ASCII.less, ASCII.less): kind = try hereRedirection()
        case (ASCII.less, ASCII.ampersand): kind = .duplicateInput(try operand(after: 2))
        case (ASCII.less, ASCII.greater): kind = .readWrite(try operand(after: 2))
        case (ASCII.less, _): kind = .input(try operand(after: 1))
        case (_, ASCII.greater): kind = .append(try operand(after: 2))
        case (_, ASCII.ampersand): kind = .duplicateOutput(try operand(after: 2))
        case (_, ASCII.bar): kind = .clobber(try operand(after: 2))
        default: kind = .output(try operand(after: 1))
        }
        return Redirection(descriptor: descriptor, kind: kind)
    }

    /// `<<`, `<<-` or `<<<`
    private mutating func hereRedirection() throws(ParseFailure) -> Redirection.Kind {
        position += 2
        try removeContinuationsIfAny(at: 0)
        switch try peek() {
        case ASCII.less: return .hereString(try operand(after: 1))
        case ASCII.minus:
            position += 1
            return .hereDocument(try hereDocument(stripsTabs: true))
        default: return .hereDocument(try hereDocument(stripsTabs: false))
        }
    }

    /// The word after a redirection operator of `length` bytes.
    private mutating func operand(after length: Int = 0) throws(ParseFailure) -> Word {
        position += length
        try skipBlanks()
        try expandFollowingAliases()
        guard try beginsWord(try peek()) else { throw try unexpectedToken() }
        return try word(.command)
    }
}
