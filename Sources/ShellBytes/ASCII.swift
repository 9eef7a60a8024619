/// The ASCII characters that shell syntax is made of, by name, and the classes that names are made of.
package enum ASCII {
    package static var tab: UInt8 { 0x09 }
    package static var newline: UInt8 { 0x0A }
    package static var carriageReturn: UInt8 { 0x0D }
    package static var escape: UInt8 { 0x1B }
    package static var space: UInt8 { 0x20 }
    package static var exclamation: UInt8 { 0x21 }
    package static var doubleQuote: UInt8 { 0x22 }
    package static var hash: UInt8 { 0x23 }
    package static var dollar: UInt8 { 0x24 }
    package static var percent: UInt8 { 0x25 }
    package static var ampersand: UInt8 { 0x26 }
    package static var singleQuote: UInt8 { 0x27 }
    package static var leftParenthesis: UInt8 { 0x28 }
    package static var rightParenthesis: UInt8 { 0x29 }
    package static var asterisk: UInt8 { 0x2A }
    package static var plus: UInt8 { 0x2B }
    package static var comma: UInt8 { 0x2C }
    package static var minus: UInt8 { 0x2D }
    package static var period: UInt8 { 0x2E }
    package static var slash: UInt8 { 0x2F }
    package static var zero: UInt8 { 0x30 }
    package static var nine: UInt8 { 0x39 }
    package static var colon: UInt8 { 0x3A }
    package static var semicolon: UInt8 { 0x3B }
    package static var less: UInt8 { 0x3C }
    package static var equals: UInt8 { 0x3D }
    package static var greater: UInt8 { 0x3E }
    package static var question: UInt8 { 0x3F }
    package static var at: UInt8 { 0x40 }
    package static var leftBracket: UInt8 { 0x5B }
    package static var backslash: UInt8 { 0x5C }
    package static var rightBracket: UInt8 { 0x5D }
    package static var caret: UInt8 { 0x5E }
    package static var underscore: UInt8 { 0x5F }
    package static var backquote: UInt8 { 0x60 }
    package static var leftBrace: UInt8 { 0x7B }
    package static var bar: UInt8 { 0x7C }
    package static var rightBrace: UInt8 { 0x7D }
    package static var tilde: UInt8 { 0x7E }

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
