import ShellBytes

/// The reserved words (XCU 2.4), and bash's. The raw value is the word itself: its bytes as one number, the first byte
/// lowest.
enum Keyword: UInt64 {
    case `if` = 0x6669
    case then = 0x6E65_6874
    case `else` = 0x6573_6C65
    case elif = 0x6669_6C65
    case fi = 0x6966
    case `do` = 0x6F64
    case done = 0x656E_6F64
    case `case` = 0x6573_6163
    case esac = 0x6361_7365
    case `while` = 0x65_6C69_6877
    case until = 0x6C_6974_6E75
    case `for` = 0x726F66
    case select = 0x7463_656C_6573
    case function = 0x6E6F_6974_636E_7566
    case coproc = 0x636F_7270_6F63
    case time = 0x656D_6974
    case `in` = 0x6E69
    case leftBrace = 0x7B
    case rightBrace = 0x7D
    case exclamation = 0x21
    case leftBrackets = 0x5B5B

    /// How many bytes it has.
    var length: Int { (UInt64.bitWidth - rawValue.leadingZeroBitCount + 7) / 8 }

    /// The reserved word whose bytes eight bytes of text begin with, the first byte lowest.
    @inline(__always)
    static func beginning(_ text: UInt64) -> Keyword? {
        @inline(__always)
        func one(of keywords: (Keyword, Keyword?, Keyword?)) -> Keyword? {
            if begins(keywords.0) { return keywords.0 }
            if let second = keywords.1, begins(second) { return second }
            if let third = keywords.2, begins(third) { return third }
            return nil
        }
        @inline(__always)
        func begins(_ keyword: Keyword) -> Bool {
            (text ^ keyword.rawValue) &<< UInt64(64 &- 8 &* keyword.length) == 0
        }
        switch UInt8(truncatingIfNeeded: text) {
        case UInt8(ascii: "c"): return one(of: (.case, .coproc, nil))
        case UInt8(ascii: "d"): return one(of: (.done, .do, nil))
        case UInt8(ascii: "e"): return one(of: (.else, .esac, .elif))
        case UInt8(ascii: "f"): return one(of: (.fi, .for, .function))
        case UInt8(ascii: "i"): return one(of: (.if, .in, nil))
        case UInt8(ascii: "s"): return one(of: (.select, nil, nil))
        case UInt8(ascii: "t"): return one(of: (.then, .time, nil))
        case UInt8(ascii: "u"): return one(of: (.until, nil, nil))
        case UInt8(ascii: "w"): return one(of: (.while, nil, nil))
        case ASCII.leftBrace: return .leftBrace
        case ASCII.rightBrace: return .rightBrace
        case ASCII.exclamation: return .exclamation
        case ASCII.leftBracket: return one(of: (.leftBrackets, nil, nil))
        default: return nil
        }
    }

    /// Whether it ends a list that some construct has begun.
    var isClosing: Bool {
        switch self {
        case .then, .else, .elif, .fi, .do, .done, .esac, .rightBrace, .in: true
        default: false
        }
    }
}

// Reserved words, which are recognised only where a command may begin (XCU 2.4).
extension Parser {
    /// The reserved word at the position, which stays there.
    mutating func peekKeyword() throws(ParseFailure) -> Keyword? {
        guard ByteSet.keywordStarts.contains(try peek()) else { return nil }
        while true {
            let text = buffer.word(at: position)
            let keyword = Keyword.beginning(text)
            if let keyword, ByteSet.metacharacters.contains(buffer[position + keyword.length]) {
                return try beginsProcessSubstitution(at: keyword.length) ? nil : keyword
            }
            guard Self.mayBeContinued(text) || Self.mayBeContinued(buffer.word(at: position + 1)) else { return nil }
            var length = 1
            while length < 8, Self.isLetterOrBracket(buffer[position + length]) { length += 1 }
            let stop = buffer[position + length]
            guard stop == ASCII.backslash || stop == 0 else { return nil }
            guard try continuesWord(at: length) else { return stop == 0 && keyword?.length == length ? keyword : nil }
        }
    }

    /// Whether a backslash or the end of what has been read is among eight bytes.
    @inline(__always)
    private static func mayBeContinued(_ text: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let difference = text ^ ones &* UInt64(ASCII.backslash)
        return ((text &- ones) & ~text | (difference &- ones) & ~difference) & ones &<< 7 != 0
    }

    /// Whether a reserved word of more than one byte may hold a byte.
    private static func isLetterOrBracket(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte == ASCII.leftBracket
    }

    /// Whether `<(` or `>(` stands at `offset` from the position, which goes on with the word before it.
    @inline(__always)
    private mutating func beginsProcessSubstitution(at offset: Int) throws(ParseFailure) -> Bool {
        let byte = buffer[position + offset]
        guard byte == ASCII.less || byte == ASCII.greater else { return false }
        return try isParenthesis(at: offset + 1)
    }

    private mutating func isParenthesis(at offset: Int) throws(ParseFailure) -> Bool {
        if position + offset == buffer.count { _ = try refill() }
        try removeContinuationsIfAny(at: offset)
        return buffer[position + offset] == ASCII.leftParenthesis
    }

    /// Takes a line continuation at `offset` out of the text, or reads on where the text ends there; false where the
    /// word ends.
    private mutating func continuesWord(at offset: Int) throws(ParseFailure) -> Bool {
        if buffer[position + offset] == 0 || position + offset + 1 == buffer.count { return try refill() }
        guard buffer[position + offset + 1] == ASCII.newline else { return false }
        try removeContinuations(at: offset)
        return true
    }

    /// Consumes the reserved word if it is at the position.
    mutating func consume(_ keyword: Keyword) throws(ParseFailure) -> Bool {
        guard try peekKeyword() == keyword else { return false }
        position += keyword.length
        return true
    }

    /// Consumes the reserved word, or throws what stands in its place.
    mutating func expect(_ keyword: Keyword) throws(ParseFailure) {
        guard try consume(keyword) else { throw try unexpectedToken() }
    }
}
