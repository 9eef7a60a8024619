import ShellBytes

/// A set of ASCII bytes as two words of bits, so that a membership test in a scanning loop touches no memory.
struct ByteSet {
    private let low: UInt64
    private let high: UInt64
    private let containsNonASCII: Bool

    @inline(__always)
    private init(low: UInt64, high: UInt64, containsNonASCII: Bool) {
        self.low = low
        self.high = high
        self.containsNonASCII = containsNonASCII
    }

    /// The set of a literal's bytes.
    @inline(__always)
    init(_ members: StaticString) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in 0..<members.utf8CodeUnitCount {
            let byte = members.utf8Start[index]
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
        }
        self.init(low: low, high: high, containsNonASCII: false)
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        if byte >= 128 { return containsNonASCII }
        return ((byte < 64 ? low : high) >> UInt64(byte & 63)) & 1 != 0
    }

    /// The bytes that end an unquoted word: blanks, newline and operators (XCU 2.3).
    static let metacharacters = ByteSet(" \t\n;&|<>()")
    /// Letters, digits, bytes of other scripts, and the marks that never mean anything in a word.
    static let plain = ByteSet(
        low: 0x07FF_E822_0000_0000 | 0x2000_0000_0000_0000, high: 0x07FF_FFFE_E7FF_FFFF & ~(1 << 27 | 1 << 28),
        containsNonASCII: true)
    /// The operators of parameter expansion that make a case conversion, a transformation and so on.
    static let specialParameters = ByteSet("@*#?-$!")
    /// The characters after which `(` begins an extended pattern (bash 3.5.8.1).
    static let patternPrefixes = ByteSet("?*+@!")
}
