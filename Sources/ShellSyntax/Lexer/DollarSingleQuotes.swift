package import ShellBytes

// `$'…'` (XCU 2.2.4, bash 3.1.2.4).
extension Parser {
    /// `$'…'`, from the dollar sign on: the text with its escapes resolved.
    mutating func dollarSingleQuotedText() throws(ParseFailure) -> Bytes {
        let startLine = line
        position += 2
        let start = position
        while true {
            let byte = buffer[position]
            if byte == ASCII.singleQuote { break }
            if byte == 0 {
                guard try refill() else { throw unterminated("'", opening: "$'", line: startLine) }
                continue
            }
            if byte == ASCII.newline { countNewline() }
            position += 1
            guard byte == ASCII.backslash else { continue }
            if try peek() == ASCII.newline { countNewline() }
            if buffer[position] != 0 { position += 1 }
        }
        defer { position += 1 }
        return EscapeSequences.resolve(Bytes(buffer[start..<position])[...])
    }
}

/// The escapes of `$'…'` (XCU 2.2.4; bash adds `\u`, `\U`, `\c`, `\E`, `\?`).
package enum EscapeSequences {
    /// The text with its escapes resolved. A NUL that an escape yields ends the text.
    package static func resolve(_ text: ArraySlice<UInt8>) -> Bytes {
        var result: Bytes = []
        result.reserveCapacity(text.count)
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == ASCII.backslash, let kind = rest.popFirst() else {
                result.append(byte)
                continue
            }
            switch kind {
            case UInt8(ascii: "u"), UInt8(ascii: "U"):
                let (value, digits) = number(&rest, base: 16, maximum: kind == UInt8(ascii: "u") ? 4 : 8)
                if digits == 0 {
                    result += [byte, kind]
                } else {
                    if value == 0 { return result }
                    appendUTF8(value, to: &result)
                }
            case UInt8(ascii: "x"):
                let (value, isNumber) = hexadecimal(&rest)
                if !isNumber {
                    result += [byte, kind]
                } else {
                    let code = UInt8(truncatingIfNeeded: value)
                    if code == 0 { return result }
                    result.append(code)
                }
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                rest = text[(rest.startIndex - 1)...]
                let code = UInt8(truncatingIfNeeded: number(&rest, base: 8, maximum: 3).value)
                if code == 0 { return result }
                result.append(code)
            case UInt8(ascii: "c"):
                guard let letter = rest.popFirst() else {
                    result += [byte, kind]
                    continue
                }
                if letter == ASCII.backslash, rest.first == letter { rest.removeFirst() }
                let code = control(letter)
                if code == 0 { return result }
                result.append(code)
            default:
                if let code = simple(kind) { result.append(code) } else { result += [byte, kind] }
            }
        }
        return result
    }

    /// The byte of a control character by its letter.
    private static func control(_ letter: UInt8) -> UInt8 {
        if letter == ASCII.question { return 0x7F }
        return (ASCII.isLetter(letter) ? letter & 0xDF : letter) & 0x1F
    }

    private static func simple(_ kind: UInt8) -> UInt8? {
        switch kind {
        case UInt8(ascii: "a"): 0x07
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "e"), UInt8(ascii: "E"): ASCII.escape
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): ASCII.newline
        case UInt8(ascii: "r"): ASCII.carriageReturn
        case UInt8(ascii: "t"): ASCII.tab
        case UInt8(ascii: "v"): 0x0B
        case ASCII.backslash, ASCII.singleQuote, ASCII.doubleQuote, ASCII.question: kind
        default: nil
        }
    }

    /// `\xHH`, or `\x{H…}`, whose closing brace may be missing and whose digits may be, which makes it 0.
    private static func hexadecimal(_ rest: inout ArraySlice<UInt8>) -> (value: UInt32, isNumber: Bool) {
        guard rest.first == ASCII.leftBrace else {
            let (value, digits) = number(&rest, base: 16, maximum: 2)
            return (value, digits > 0)
        }
        rest.removeFirst()
        let value = number(&rest, base: 16, maximum: .max).value
        if rest.first == ASCII.rightBrace { rest.removeFirst() }
        return (value, true)
    }

    private static func number(
        _ rest: inout ArraySlice<UInt8>, base: UInt32, maximum: Int
    ) -> (value: UInt32, digits: Int) {
        var value: UInt32 = 0
        var digits = 0
        while digits < maximum, let byte = rest.first, let digit = digit(byte), digit < base {
            value = value &* base &+ digit
            digits += 1
            rest.removeFirst()
        }
        return (value, digits)
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        if ASCII.isDigit(byte) { return UInt32(byte - ASCII.zero) }
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 0x61 + 10) : nil
    }

    /// Appends a code in UTF-8's scheme, also where it is no scalar of Unicode; nothing for one beyond the scheme.
    package static func appendUTF8(_ code: UInt32, to bytes: inout Bytes) {
        func continuation(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (code >> shift) & 0x3F) }
        func lead(_ mark: UInt32, _ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: mark | code >> shift) }
        switch code {
        case ..<0x80: bytes.append(UInt8(code))
        case ..<0x800: bytes += [lead(0xC0, 6), continuation(0)]
        case ..<0x1_0000: bytes += [lead(0xE0, 12), continuation(6), continuation(0)]
        case ..<0x20_0000: bytes += [lead(0xF0, 18), continuation(12), continuation(6), continuation(0)]
        case ..<0x400_0000:
            bytes += [lead(0xF8, 24), continuation(18), continuation(12), continuation(6), continuation(0)]
        case 0x8000_0000...: break
        default:
            bytes += [lead(0xFC, 30), continuation(24), continuation(18), continuation(12), continuation(6)]
            bytes.append(continuation(0))
        }
    }
}
