/// How bytes form characters: what the locale's LC_CTYPE says (XBD 7.3.1).
package enum CharacterEncoding: Sendable {
    /// Every byte is a character: the POSIX locale. Only ASCII bytes belong to character classes.
    case bytes
    /// UTF-8. A byte that is not part of a valid sequence is a character of its own.
    case utf8

    /// The length in bytes of the character that begins at `index`, which must lie inside `text`.
    @inline(__always)
    func length(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        if text[index] < 0x80 || self == .bytes { return 1 }
        return Self.sequenceLength(at: index, in: text)
    }

    /// The length in bytes of the character that ends before `end`, which must be in `1...text.count`.
    ///
    /// Where a valid sequence stands in a text does not depend on what precedes it, so walking backward finds the same
    /// characters as walking forward.
    @inline(__always)
    func length(endingAt end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        if text[end &- 1] < 0x80 || self == .bytes { return 1 }
        return Self.sequenceLength(endingAt: end, in: text)
    }

    /// The character of `length` bytes at `index`, as `length(at:in:)` measured it.
    @inline(__always)
    func code(at index: Int, length: Int, in text: UnsafeBufferPointer<UInt8>) -> CharacterCode {
        let first = text[index]
        if first < 0x80 { return CharacterCode(ascii: first) }
        var value: UInt32
        switch length {
        case 2: value = UInt32(first & 0x1F)
        case 3: value = UInt32(first & 0x0F)
        case 4: value = UInt32(first & 0x07)
        default: return CharacterCode(undecodable: first)
        }
        for offset in 1..<length { value = value << 6 | UInt32(text[index &+ offset] & 0x3F) }
        return CharacterCode(scalarValue: value)
    }

    /// The length of the UTF-8 sequence whose first byte, not ASCII, is at `index`; 1 where there is no valid one.
    @inline(never)
    private static func sequenceLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch text[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 1
        }
        guard text.count &- index >= length, second.contains(text[index &+ 1]) else { return 1 }
        for offset in 2..<max(length, 2) where text[index &+ offset] & 0xC0 != 0x80 { return 1 }
        return length
    }

    /// The length of the UTF-8 sequence whose last byte, not ASCII, is before `end`; 1 where there is no valid one.
    @inline(never)
    private static func sequenceLength(endingAt end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var start = end &- 1
        while start > 0, end &- start < 4, text[start] & 0xC0 == 0x80 { start &-= 1 }
        let length = end &- start
        guard length > 1, text[start] >= 0xC2 else { return 1 }
        return sequenceLength(at: start, in: text) == length ? length : 1
    }
}
