/// The ASCII characters that shell syntax is made of, by name, and the classes that names are made of.
package enum ASCII {
    package static let tab: UInt8 = 0x09
    package static let newline: UInt8 = 0x0A
    package static let carriageReturn: UInt8 = 0x0D
    package static let escape: UInt8 = 0x1B
    package static let space: UInt8 = 0x20
    package static let exclamation: UInt8 = 0x21
    package static let doubleQuote: UInt8 = 0x22
    package static let hash: UInt8 = 0x23
    package static let dollar: UInt8 = 0x24
    package static let percent: UInt8 = 0x25
    package static let ampersand: UInt8 = 0x26
    package static let singleQuote: UInt8 = 0x27
    package static let leftParenthesis: UInt8 = 0x28
    package static let rightParenthesis: UInt8 = 0x29
    package static let asterisk: UInt8 = 0x2A
    package static let plus: UInt8 = 0x2B
    package static let comma: UInt8 = 0x2C
    package static let minus: UInt8 = 0x2D
    package static let period: UInt8 = 0x2E
    package static let slash: UInt8 = 0x2F
    package static let zero: UInt8 = 0x30
    package static let nine: UInt8 = 0x39
    package static let colon: UInt8 = 0x3A
    package static let semicolon: UInt8 = 0x3B
    package static let less: UInt8 = 0x3C
    package static let equals: UInt8 = 0x3D
    package static let greater: UInt8 = 0x3E
    package static let question: UInt8 = 0x3F
    package static let at: UInt8 = 0x40
    package static let leftBracket: UInt8 = 0x5B
    package static let backslash: UInt8 = 0x5C
    package static let rightBracket: UInt8 = 0x5D
    package static let caret: UInt8 = 0x5E
    package static let underscore: UInt8 = 0x5F
    package static let backquote: UInt8 = 0x60
    package static let leftBrace: UInt8 = 0x7B
    package static let bar: UInt8 = 0x7C
    package static let rightBrace: UInt8 = 0x7D
    package static let tilde: UInt8 = 0x7E

    /// Whether `byte` is a decimal digit.
    package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether `byte` is an ASCII letter.
    package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether `byte` can begin a name (XBD 3.216).
    package static func isNameStart(_ byte: UInt8) -> Bool { isLetter(byte) || byte == underscore }

    /// Whether `byte` can stand inside a name.
    package static func isNameByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == underscore }

    /// Whether `byte` is a blank in the POSIX locale.
    package static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    /// Whether the bytes form a name.
    package static func isName(_ text: ByteView) -> Bool {
        guard let first = text.buffer.first, isNameStart(first) else { return false }
        for byte in text.buffer where !isNameByte(byte) { return false }
        return true
    }

    /// Whether the bytes form a name.
    package static func isName(_ text: Bytes) -> Bool {
        text.withUnsafeBufferPointer { isName(ByteView($0)) }
    }
}
