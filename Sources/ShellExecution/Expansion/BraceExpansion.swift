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

    /// Pushes the fields of a word that is a sequence of integers and nothing else, as in `for n in {1..1000000}`: no
    /// words are made for them. False where it is another word.
    mutating func pushIntegers(of parts: [WordPart]) -> Bool {
        guard parts.count == 1, case .brace(let expansion) = parts[0],
            case .integers(let first, let last, let step, let width) = expansion.content
        else { return false }
        for value in Self.sequence(first, last, step) { fields.push(Self.padded(value, to: width)) }
        return true
    }

    /// The words that a word with braces stands for, in order.
    ///
    /// The expansion is one of text: `$a{b,c}` becomes `$ab $ac`.
    static func expandBraces(_ parts: [WordPart], names: NameTable) -> [[WordPart]] {
        guard let position = parts.firstIndex(where: { if case .brace = $0 { true } else { false } }),
            case .brace(let expansion) = parts[position]
        else { return [parts] }
        let before = Array(parts[..<position])
        let rest = expandBraces(Array(parts[(position + 1)...]), names: names)
        var words: [[WordPart]] = []
        for alternative in alternatives(of: expansion, names: names) {
            let beginning = joined(before, alternative, names: names)
            for tail in rest { words.append(joined(beginning, tail, names: names)) }
        }
        return words
    }

    /// Two lists of parts one after the other. A name in the first that has no braces goes on in the second's text.
    private static func joined(_ first: [WordPart], _ second: [WordPart], names: NameTable) -> [WordPart] {
        if case .literal(let start)? = first.last, case .literal(let end)? = second.first {
            return first.dropLast() + [.literal(start + end)] + second.dropFirst()
        }
        guard case .parameter(let expansion)? = first.last, !expansion.isBraced,
            case .variable(let name) = expansion.parameter, case .literal(let text)? = second.first,
            let byte = text.first, ASCII.isNameByte(byte)
        else { return first + second }
        let length = text.firstIndex { !ASCII.isNameByte($0) } ?? text.count
        let longer = ParameterExpansion(
            parameter: .variable(names.intern(names[name] + text[..<length])), operation: .value, isBraced: false,
            line: expansion.line)
        var parts = first
        parts[parts.count - 1] = .parameter(longer)
        if length < text.count { parts.append(.literal(Bytes(text[length...]))) }
        return parts + second.dropFirst()
    }

    private static func alternatives(of expansion: BraceExpansion, names: NameTable) -> [[WordPart]] {
        switch expansion.content {
        case .alternatives(let alternatives): return alternatives.flatMap { expandBraces($0, names: names) }
        case .integers(let first, let last, let step, let width):
            return sequence(first, last, step).map { [.literal(padded($0, to: width))] }
        case .characters(let first, let last, let step):
            // The backslash among the characters quotes nothing and is removed as quotes are.
            return sequence(Int64(first), Int64(last), step).map {
                let byte = UInt8(truncatingIfNeeded: $0)
                return [ASCII.isLetter(byte) ? .literal([byte]) : .escaped(byte == ASCII.backslash ? [] : [byte])]
            }
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
