/// One character of a text: a Unicode scalar, or a byte that belongs to none.
///
/// Bytes that can't be decoded (in the POSIX locale: all that are not ASCII) follow the last code point in order, so
/// that a range in a bracket expression can hold them too.
struct CharacterCode: Hashable, Comparable, Sendable {
    private let value: UInt32

    private static let firstUndecodable: UInt32 = 0x110000

    init(ascii byte: UInt8) { value = UInt32(byte) }

    init(undecodable byte: UInt8) { value = Self.firstUndecodable | UInt32(byte) }

    /// A character by its code point, which must be that of a scalar.
    init(scalarValue: UInt32) { value = scalarValue }

    static func < (left: CharacterCode, right: CharacterCode) -> Bool { left.value < right.value }

    /// The character as an ASCII byte.
    var ascii: UInt8? { value < 0x80 ? UInt8(truncatingIfNeeded: value) : nil }

    /// The character as a Unicode scalar; nil for an undecodable byte.
    var scalar: Unicode.Scalar? { Unicode.Scalar(value) }

    /// Whether the character is this ASCII byte.
    func isASCII(_ byte: UInt8) -> Bool { value == UInt32(byte) }

    /// Appends the bytes that stand for the character in a text.
    func append(to bytes: inout [UInt8]) {
        if let ascii {
            bytes.append(ascii)
        } else if let scalar {
            bytes.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
        } else {
            bytes.append(UInt8(truncatingIfNeeded: value))
        }
    }

    /// The lower-case counterpart; the character itself where there is none, or more than one character.
    var lowercased: CharacterCode {
        if let ascii { return CharacterCode(ascii: ascii &- 0x41 < 26 ? ascii | 0x20 : ascii) }
        return mapped { $0.lowercaseMapping }
    }

    /// The upper-case counterpart; the character itself where there is none, or more than one character.
    var uppercased: CharacterCode {
        if let ascii { return CharacterCode(ascii: ascii &- 0x61 < 26 ? ascii & 0xDF : ascii) }
        return mapped { $0.uppercaseMapping }
    }

    private func mapped(_ mapping: (Unicode.Scalar.Properties) -> String) -> CharacterCode {
        guard let scalar else { return self }
        let scalars = mapping(scalar.properties).unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return self }
        return CharacterCode(scalarValue: first.value)
    }
}
