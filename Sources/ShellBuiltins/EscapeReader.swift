internal import ShellBytes
internal import ShellSyntax

/// Reads text in which backslashes make escapes, as `echo -e` and `printf` have them.
struct EscapeReader {
    /// Whose escapes they are.
    enum Style {
        /// `echo -e`: octal numbers begin with `\0`, `\c` ends all output.
        case echo
        /// The format of `printf`: octal numbers have up to three digits.
        case format
        /// An argument of `printf %b`: as `echo`, and octal numbers may do without the 0.
        case argument
    }

    private let text: ByteView
    private let style: Style
    private(set) var index = 0
    /// A complaint about the last escape: what is missing after `\x`, `\u`.
    private(set) var complaint: Bytes?

    init(_ text: ByteView, _ style: Style, at index: Int = 0) {
        self.text = text
        self.style = style
        self.index = index
    }

    /// Appends the text with its escapes resolved. Whether `\c` ended it.
    mutating func appendAll(to bytes: inout Bytes) -> Bool {
        let buffer = text.buffer
        while index < buffer.count {
            let start = index
            while index < buffer.count, buffer[index] != ASCII.backslash { index &+= 1 }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
            if index < buffer.count, appendEscape(to: &bytes) { return true }
        }
        return false
    }

    /// Appends what the escape at the index stands for and moves behind it. Whether it is `\c`.
    mutating func appendEscape(to bytes: inout Bytes) -> Bool {
        index += 1
        guard index < text.count else {
            bytes.append(ASCII.backslash)
            return false
        }
        let letter = text[index]
        index += 1
        switch letter {
        case UInt8(ascii: "a"): bytes.append(0x07)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "e"), UInt8(ascii: "E"): bytes.append(ASCII.escape)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(ASCII.newline)
        case UInt8(ascii: "r"): bytes.append(ASCII.carriageReturn)
        case UInt8(ascii: "t"): bytes.append(ASCII.tab)
        case UInt8(ascii: "v"): bytes.append(0x0B)
        case ASCII.backslash: bytes.append(letter)
        case UInt8(ascii: "0")...UInt8(ascii: "7"): appendOctal(letter, to: &bytes)
        case UInt8(ascii: "x"):
            appendHexadecimal(letter, maximum: 2, to: &bytes)
        case UInt8(ascii: "u"): appendHexadecimal(letter, maximum: 4, to: &bytes)
        case UInt8(ascii: "U"): appendHexadecimal(letter, maximum: 8, to: &bytes)
        case UInt8(ascii: "c") where style != .format: return true
        case ASCII.singleQuote, ASCII.doubleQuote, ASCII.question:
            if style != .format { bytes.append(ASCII.backslash) }
            bytes.append(letter)
        default:
            bytes.append(ASCII.backslash)
            bytes.append(letter)
        }
        return false
    }

    private mutating func appendOctal(_ first: UInt8, to bytes: inout Bytes) {
        if style == .echo, first != ASCII.zero {
            bytes.append(ASCII.backslash)
            bytes.append(first)
            return
        }
        var value = UInt32(first - ASCII.zero)
        var left = style != .format && first == ASCII.zero ? 3 : 2
        while left > 0, index < text.count, text[index] >= ASCII.zero, text[index] < 0x38 {
            value = value * 8 + UInt32(text[index] - ASCII.zero)
            index += 1
            left -= 1
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
    }

    private mutating func appendHexadecimal(_ letter: UInt8, maximum: Int, to bytes: inout Bytes) {
        var value: UInt32 = 0
        var digits = 0
        while digits < maximum, index < text.count, let digit = Self.digit(text[index]) {
            value = value << 4 | digit
            index += 1
            digits += 1
        }
        if digits == 0 {
            bytes.append(ASCII.backslash)
            bytes.append(letter)
            if style != .echo {
                complaint = Bytes(
                    letter == UInt8(ascii: "x") ? "missing hex digit for \\" : "missing unicode digit for \\")
                complaint?.append(letter)
            }
        } else if letter == UInt8(ascii: "x") {
            bytes.append(UInt8(truncatingIfNeeded: value))
        } else {
            EscapeSequences.appendUTF8(value, to: &bytes)
        }
    }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt32? {
        if ASCII.isDigit(byte) { return UInt32(byte - ASCII.zero) }
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 0x61 + 10) : nil
    }
}
