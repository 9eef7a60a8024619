import ShellBytes

/// The reserved words (XCU 2.4), and bash's. The raw value is the word itself: its bytes as one number, the last byte
/// lowest.
enum Keyword: UInt64 {
    case `if` = 0x6966
    case then = 0x7468656E
    case `else` = 0x656C7365
    case elif = 0x656C6966
    case fi = 0x6669
    case `do` = 0x646F
    case done = 0x646F6E65
    case `case` = 0x63617365
    case esac = 0x65736163
    case `while` = 0x77_68696C65
    case until = 0x75_6E74696C
    case `for` = 0x666F72
    case select = 0x7365_6C656374
    case function = 0x66756E63_74696F6E
    case coproc = 0x636F_70726F63
    case time = 0x74696D65
    case `in` = 0x696E
    case leftBrace = 0x7B
    case rightBrace = 0x7D
    case exclamation = 0x21
    case leftBrackets = 0x5B5B

    /// How many bytes it has.
    var length: Int { (UInt64.bitWidth - rawValue.leadingZeroBitCount + 7) / 8 }

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
        let start = position
        var letters = buffer.withUnsafeBufferPointer { Letters($0, at: start) }
        while buffer[start + letters.count] == ASCII.backslash || buffer[start + letters.count] == 0 {
            guard try continuesWord(at: letters.count) else { break }
            letters = buffer.withUnsafeBufferPointer { Letters($0, at: start) }
        }
        guard endsWord(buffer[start + letters.count]) else { return nil }
        let keyword = Keyword(rawValue: letters.value)
        if keyword != nil, try beginsProcessSubstitution(at: letters.count) { return nil }
        return keyword
    }

    /// Whether `<(` or `>(` stands at `offset` from the position, which goes on with the word before it.
    private mutating func beginsProcessSubstitution(at offset: Int) throws(ParseFailure) -> Bool {
        let byte = buffer[position + offset]
        guard byte == ASCII.less || byte == ASCII.greater else { return false }
        if position + offset + 1 == buffer.count - 1 { _ = try refill() }
        try removeContinuationsIfAny(at: offset + 1)
        return buffer[position + offset + 1] == ASCII.leftParenthesis
    }

    /// Takes a line continuation at `offset` out of the text, or reads on where the text ends there; false where the
    /// word ends.
    private mutating func continuesWord(at offset: Int) throws(ParseFailure) -> Bool {
        if buffer[position + offset] == 0 || position + offset + 1 == buffer.count - 1 { return try refill() }
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

/// The byte at a position with the letters and `[` that follow it, of which a reserved word can consist.
private struct Letters {
    private(set) var count = 1
    /// The bytes as one number, the last byte lowest; 0 for more bytes than any reserved word has.
    private(set) var value: UInt64

    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        value = UInt64(bytes[start])
        while true {
            let byte = bytes[start + count]
            guard byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte == ASCII.leftBracket else { return }
            if count == 8 {
                value = 0
                return
            }
            value = value << 8 | UInt64(byte)
            count += 1
        }
    }
}
