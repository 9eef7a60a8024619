/// A set of bytes as two words of bits, so that a membership test in a scanning loop touches no memory.
struct ByteSet {
    private let low: UInt64
    private let high: UInt64
    private let containsNonASCII: Bool

    @inline(__always)
    private init(low: UInt64, high: UInt64, containsNonASCII: Bool = false) {
        self.low = low
        self.high = high
        self.containsNonASCII = containsNonASCII
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        if byte >= 128 { return containsNonASCII }
        return ((byte < 64 ? low : high) >> UInt64(byte & 63)) & 1 != 0
    }

    /// The bytes that end an unquoted word: blanks, newline and operators `; & | < > ( )` (XCU 2.3).
    static var metacharacters: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x5800_0341_0000_0600, high: 0x1000_0000_0000_0000)
        }
    }
    /// Letters, digits, bytes of other scripts, and the marks that mean nothing inside an unquoted word:
    /// `! # % + , - . / : = @ ] ^ _ }`.
    static var plain: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x27FF_F82A_0000_0000, high: 0x27FF_FFFE_E7FF_FFFF, containsNonASCII: true)
        }
    }
    /// What a run of text within double quotes stops at: a backslash, `"`, `$`, a backquote, `}`, newline and the end.
    static var doubleQuoteStops: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x0000_0014_0000_0401, high: 0x2000_0001_1000_0000)
        }
    }
    /// What a run of an arithmetic expression's text stops at: quotes, `$`, a backslash, what can end an expression or
    /// is counted on the way to its end (`( ) [ ] : ; ? }`), newline and the end.
    static var arithmeticStops: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x8C00_0394_0000_0401, high: 0x2000_0001_3800_0000)
        }
    }
    /// What a run of text between backquotes stops at: a backslash, a backquote, newline and the end.
    static var backquoteStops: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x0000_0000_0000_0401, high: 0x0000_0001_1000_0000)
        }
    }
    /// The characters of the special parameters (XCU 2.5.2).
    static var specialParameters: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x8000_241A_0000_0000, high: 0x0000_0000_0000_0001)
        }
    }
    /// The characters after which `(` begins an extended pattern (bash 3.5.8.1).
    static var patternPrefixes: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x8000_0C02_0000_0000, high: 0x0000_0000_0000_0001)
        }
    }
    /// The first bytes of reserved words.
    static var keywordStarts: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x0000_0002_0000_0000, high: 0x28B8_0278_0800_0000)
        }
    }
    /// What makes unquoted text a pattern; the parenthesis is there only after an extended pattern's mark.
    static var patternMarks: ByteSet {
        @inline(__always) get {
            ByteSet(low: 0x8000_0500_0000_0000, high: 0x0000_0000_0800_0000)
        }
    }
}
