package import ShellBytes

/// A value of IFS, prepared for field splitting (XCU 2.6.5).
package final class FieldSeparators {
    /// The value; nil where IFS is unset.
    package let value: Bytes?
    /// For each byte: 0 ordinary, 1 IFS white space, 2 any other separator.
    package let kinds: Bytes
    /// As `kinds`, with 4 for the bytes that a pattern may be made of: what a value is scanned for before it is split.
    package let stops: Bytes
    /// The separators that are longer than a byte, as UTF-8.
    package let multibyte: [Bytes]
    /// What joins the fields of `"$*"`: the first character of IFS, nothing where IFS is null.
    package let joiner: Bytes
    /// Whether IFS is null: nothing is split.
    package let isNull: Bool

    /// Prepares a value of IFS; nil where it is unset, which means space, tab, newline.
    package init(_ value: Bytes? = nil) {
        self.value = value
        let text = value ?? [ASCII.space, ASCII.tab, ASCII.newline]
        var kinds = Bytes(repeating: 0, count: 256)
        var multibyte: [Bytes] = []
        isNull = text.isEmpty
        joiner = text.isEmpty ? [] : Self.character(in: text, at: 0)
        var index = 0
        while index < text.count {
            let character = Self.character(in: text, at: index)
            if character.count > 1 {
                multibyte.append(character)
            } else {
                let byte = text[index]
                kinds[Int(byte)] = byte == ASCII.space || byte == ASCII.tab || byte == ASCII.newline ? 1 : 2
            }
            index += character.count
        }
        startsWithOrdinary = text.first.map { kinds[Int($0)] != 1 } ?? false
        splitsNoDigits = !text.contains { ASCII.isDigit($0) || $0 == ASCII.minus }
        var stops = kinds
        for byte in [ASCII.asterisk, ASCII.question, ASCII.leftBracket, ASCII.leftParenthesis] {
            stops[Int(byte)] |= 4
        }
        self.kinds = kinds
        self.multibyte = multibyte
        self.stops = stops
    }

    private static func character(in text: Bytes, at index: Int) -> Bytes {
        let byte = text[index]
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard length > 1, index + length <= text.count else { return [byte] }
        for offset in 1..<length where text[index + offset] & 0xC0 != 0x80 { return [byte] }
        return Bytes(text[index..<index + length])
    }

    /// Whether the first separator is no white space: an empty value between others of `$*` is a field then.
    package let startsWithOrdinary: Bool
    /// Whether no digit and no minus is a separator: an integer is always one field then.
    package let splitsNoDigits: Bool
}
