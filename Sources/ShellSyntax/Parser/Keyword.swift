import ShellBytes

/// The reserved words (XCU 2.4), and bash's.
enum Keyword {
    case `if`, then, `else`, elif, fi, `do`, done, `case`, esac, `while`, until, `for`, select, function, coproc, time
    case `in`, leftBrace, rightBrace, exclamation, leftBrackets

    /// How many bytes it has.
    var length: Int {
        switch self {
        case .leftBrace, .rightBrace, .exclamation: 1
        case .if, .fi, .do, .in, .leftBrackets: 2
        case .for: 3
        case .then, .else, .elif, .done, .case, .esac, .time: 4
        case .while, .until: 5
        case .select, .coproc: 6
        case .function: 8
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
        let start = position
        var length = buffer.withUnsafeBufferPointer { Keyword.letterCount($0, at: start) }
        while buffer[start + length] == ASCII.backslash || buffer[start + length] == 0 {
            guard try continuesWord(at: length) else { break }
            length = buffer.withUnsafeBufferPointer { Keyword.letterCount($0, at: start) }
        }
        guard length <= 8, endsWord(buffer[start + length]) else { return nil }
        let keyword = buffer.withUnsafeBufferPointer { Keyword($0, at: start, length: length) }
        if keyword != nil, try beginsProcessSubstitution(at: length) { return nil }
        return keyword
    }

    /// Whether `<(` or `>(` stands at `offset` from the position, which goes on with the word before it.
    private mutating func beginsProcessSubstitution(at offset: Int) throws(ParseFailure) -> Bool {
        let byte = buffer[position + offset]
        guard byte == ASCII.less || byte == ASCII.greater else { return false }
        if position + offset + 1 == buffer.count - 1 { _ = try refill() }
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

extension Keyword {
    /// How many letters or `[` a text has from the byte after its first one on, and that one; 9 for more than any has.
    fileprivate static func letterCount(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var index = start + 1
        while bytes[index] >= UInt8(ascii: "a") && bytes[index] <= UInt8(ascii: "z")
            || bytes[index] == ASCII.leftBracket
        {
            index += 1
            if index - start > 8 { break }
        }
        return index - start
    }

    /// The reserved word that is written in `length` bytes.
    fileprivate init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, length: Int) {
        func matches(_ text: StaticString) -> Bool {
            for index in 0..<length where bytes[start + index] != text.utf8Start[index] { return false }
            return true
        }
        let found: Keyword? =
            switch (length, bytes[start]) {
            case (1, ASCII.leftBrace): .leftBrace
            case (1, ASCII.rightBrace): .rightBrace
            case (1, ASCII.exclamation): .exclamation
            case (2, UInt8(ascii: "i")): matches("if") ? .if : matches("in") ? .in : nil
            case (2, UInt8(ascii: "f")): matches("fi") ? .fi : nil
            case (2, UInt8(ascii: "d")): matches("do") ? .do : nil
            case (2, ASCII.leftBracket): matches("[[") ? .leftBrackets : nil
            case (3, UInt8(ascii: "f")): matches("for") ? .for : nil
            case (4, UInt8(ascii: "t")): matches("then") ? .then : matches("time") ? .time : nil
            case (4, UInt8(ascii: "e")):
                matches("else") ? .else : matches("elif") ? .elif : matches("esac") ? .esac : nil
            case (4, UInt8(ascii: "d")): matches("done") ? .done : nil
            case (4, UInt8(ascii: "c")): matches("case") ? .case : nil
            case (5, UInt8(ascii: "w")): matches("while") ? .while : nil
            case (5, UInt8(ascii: "u")): matches("until") ? .until : nil
            case (6, UInt8(ascii: "s")): matches("select") ? .select : nil
            case (6, UInt8(ascii: "c")): matches("coproc") ? .coproc : nil
            case (8, UInt8(ascii: "f")): matches("function") ? .function : nil
            default: nil
            }
        guard let found else { return nil }
        self = found
    }
}
