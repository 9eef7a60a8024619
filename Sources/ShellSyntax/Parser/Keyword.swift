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
        guard let keyword = try keywordText(), endsWord(buffer[position + keyword.length]) else { return nil }
        return keyword
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

    private mutating func keywordText() throws(ParseFailure) -> Keyword? {
        var length = 1
        while true {
            let byte = buffer[position + length]
            if byte == ASCII.backslash {
                guard position + length + 1 < buffer.count - 1 else {
                    guard try refill() else { break }
                    continue
                }
                guard buffer[position + length + 1] == ASCII.newline else { return nil }
                try removeContinuations(at: length)
                continue
            }
            if byte == 0 {
                guard try refill() else { break }
                continue
            }
            guard byte >= 0x61 && byte <= 0x7A || byte == ASCII.leftBracket else { break }
            length += 1
            if length > 8 { return nil }
        }
        return keyword(length)
    }

    @inline(__always)
    private func matches(_ text: StaticString) -> Bool {
        for index in 0..<text.utf8CodeUnitCount where buffer[position + index] != text.utf8Start[index] { return false }
        return true
    }

    private func keyword(_ length: Int) -> Keyword? {
        let first = buffer[position]
        switch length {
        case 1:
            switch first {
            case ASCII.leftBrace: return .leftBrace
            case ASCII.rightBrace: return .rightBrace
            case ASCII.exclamation: return .exclamation
            default: return nil
            }
        case 2:
            if matches("if") { return .if }
            if matches("fi") { return .fi }
            if matches("do") { return .do }
            if matches("in") { return .in }
            return matches("[[") ? .leftBrackets : nil
        case 3: return matches("for") ? .for : nil
        case 4:
            switch first {
            case UInt8(ascii: "t"): return matches("then") ? .then : matches("time") ? .time : nil
            case UInt8(ascii: "e"):
                return matches("else") ? .else : matches("elif") ? .elif : matches("esac") ? .esac : nil
            case UInt8(ascii: "d"): return matches("done") ? .done : nil
            default: return matches("case") ? .case : nil
            }
        case 5: return matches("while") ? .while : matches("until") ? .until : nil
        case 6: return matches("select") ? .select : matches("coproc") ? .coproc : nil
        case 8: return matches("function") ? .function : nil
        default: return nil
        }
    }
}
