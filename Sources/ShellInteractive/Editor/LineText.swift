import ShellBytes
import ShellPatterns

/// The text of a line as the editor holds it: Unicode scalars. A byte that is no part of valid UTF-8 is kept as a scalar
/// of its own, 0xDC00 and the byte, so that it comes out again as it was.
typealias Scalars = [UInt32]

enum LineText {
    private static let escapeBase: UInt32 = 0xDC00

    /// The scalars of a text.
    static func decode(_ bytes: Bytes) -> Scalars {
        var scalars = Scalars()
        scalars.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = scalar(in: bytes, at: index)
            scalars.append(scalar)
            index += length
        }
        return scalars
    }

    /// The scalar that begins at `index`, with how many bytes it has.
    static func scalar(in bytes: Bytes, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = sequenceLength(first)
        guard length > 1, index + length <= bytes.count else { return (escapeBase + UInt32(first), 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            guard bytes[index + offset] & 0xC0 == 0x80 else { return (escapeBase + UInt32(first), 1) }
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        let isShortest = length == 2 ? value >= 0x80 : length == 3 ? value >= 0x800 : value >= 0x10000
        guard isShortest, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
            return (escapeBase + UInt32(first), 1)
        }
        return (value, length)
    }

    /// How many bytes the sequence has that begins with `first`; 1 where none does.
    static func sequenceLength(_ first: UInt8) -> Int {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// The bytes of scalars.
    static func encode(_ scalars: some Sequence<UInt32>) -> Bytes {
        var bytes = Bytes()
        for scalar in scalars { append(scalar, to: &bytes) }
        return bytes
    }

    /// Appends the bytes of a scalar.
    static func append(_ scalar: UInt32, to bytes: inout Bytes) {
        switch scalar {
        case 0..<0x80: bytes.append(UInt8(scalar))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        case (escapeBase + 0x80)...(escapeBase + 0xFF): bytes.append(UInt8(scalar - escapeBase))
        case 0x800..<0x10000:
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        default:
            bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18 & 7))
            bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        }
    }

    /// Whether a scalar belongs to a word for the commands that move and kill by words: letters and digits.
    static func isWord(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            let byte = UInt8(scalar)
            return ASCII.isLetter(byte) || ASCII.isDigit(byte)
        }
        return CharacterWidth.cells(of: scalar) == 0 || Unicode.Scalar(scalar)?.properties.isAlphabetic == true
            || Unicode.Scalar(scalar)?.properties.numericType != nil
    }

    static func isBlank(_ scalar: UInt32) -> Bool { scalar == 0x20 || scalar == 0x09 || scalar == 0x0A }
}
