package import ShellBytes
package import ShellSyntax

/// Brace expansion (bash 3.5.1): a word becomes one word for each alternative, before any other expansion.
extension Shell {
    /// Whether a word has braces that expand.
    static func containsBraces(_ parts: [WordPart]) -> Bool {
        for part in parts { if case .brace = part { return true } }
        return false
    }

    /// As many words one word may become; more would only eat the memory.
    static var mostBraceWords: Double { 16_777_216 }

    /// How many words a word with braces stands for.
    static func braceWordCount(_ parts: [WordPart]) -> Double {
        var count = 1.0
        for case .brace(let expansion) in parts {
            switch expansion.content {
            case .alternatives(let alternatives):
                var sum = 0.0
                for alternative in alternatives { sum += braceWordCount(alternative) }
                count *= sum
            case .integers(let first, let last, let step, _):
                count *= abs(Double(last) - Double(first)) / max(abs(Double(step)), 1) + 1
            case .characters(let first, let last, let step):
                count *= abs(Double(last) - Double(first)) / max(abs(Double(step)), 1) + 1
            }
        }
        return count
    }

    /// The words that a word with braces stands for, in order.
    static func expandBraces(_ parts: [WordPart]) -> [[WordPart]] {
        guard let position = parts.firstIndex(where: { if case .brace = $0 { true } else { false } }),
            case .brace(let expansion) = parts[position]
        else { return [parts] }
        let before = Array(parts[..<position])
        let rest = expandBraces(Array(parts[(position + 1)...]))
        var words: [[WordPart]] = []
        for alternative in alternatives(of: expansion) {
            for tail in rest { words.append(before + alternative + tail) }
        }
        return words
    }

    private static func alternatives(of expansion: BraceExpansion) -> [[WordPart]] {
        switch expansion.content {
        case .alternatives(let alternatives): return alternatives.flatMap { expandBraces($0) }
        case .integers(let first, let last, let step, let width):
            return sequence(first, last, step).map { [.literal(padded($0, to: width))] }
        case .characters(let first, let last, let step):
            return sequence(Int64(first), Int64(last), step).map { [.escaped([UInt8(truncatingIfNeeded: $0)])] }
        }
    }

    /// The values from `first` to `last` in steps whose sign follows from the ends. A step of 0 is 1.
    private static func sequence(_ first: Int64, _ last: Int64, _ step: Int64) -> [Int64] {
        let magnitude = step == .min ? Int64.max : max(abs(step), 1)
        var values: [Int64] = []
        var value = first
        while first <= last ? value <= last : value >= last {
            values.append(value)
            let (next, overflowed) =
                first <= last ? value.addingReportingOverflow(magnitude) : value.subtractingReportingOverflow(magnitude)
            if overflowed { break }
            value = next
        }
        return values
    }

    private static func padded(_ value: Int64, to width: Int) -> Bytes {
        let digits = DecimalText.bytes(value)
        guard digits.count < width else { return digits }
        let sign = value < 0 ? 1 : 0
        return Bytes(digits[..<sign]) + Bytes(repeating: ASCII.zero, count: width - digits.count) + digits[sign...]
    }
}
