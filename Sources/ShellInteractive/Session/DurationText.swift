import ShellBytes

/// Durations as people read them.
enum DurationText {
    /// `0.42s`, `12.3s`, `2m05s`, `1h02m`.
    static func bytes(milliseconds: Int) -> Bytes {
        let milliseconds = max(0, milliseconds)
        let seconds = milliseconds / 1000
        if seconds < 10 {
            return number(seconds) + Bytes(".") + padded(milliseconds % 1000 / 10) + Bytes("s")
        }
        if seconds < 60 { return number(seconds) + Bytes(".") + number(milliseconds % 1000 / 100) + Bytes("s") }
        if seconds < 3600 { return number(seconds / 60) + Bytes("m") + padded(seconds % 60) + Bytes("s") }
        return number(seconds / 3600) + Bytes("h") + padded(seconds / 60 % 60) + Bytes("m")
    }

    /// Seconds with a fraction, as milliseconds; nil for anything else.
    static func milliseconds(_ text: Bytes) -> Int? {
        let parts = text.split(separator: ASCII.period, maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, !text.isEmpty, text.count < 12,
            let seconds = first.isEmpty ? 0 : DecimalText.parse(Bytes(first)), seconds >= 0
        else { return nil }
        guard parts.count == 2 else { return Int(seconds) * 1000 }
        let digits = Bytes((Bytes(parts[1]) + Bytes("000")).prefix(3))
        guard let fraction = DecimalText.parse(digits), fraction >= 0 else { return nil }
        return Int(seconds) * 1000 + Int(fraction)
    }

    private static func number(_ value: Int) -> Bytes { DecimalText.bytes(Int64(value)) }

    private static func padded(_ value: Int) -> Bytes { (value < 10 ? Bytes("0") : []) + number(value) }
}
