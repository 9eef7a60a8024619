/// Words as the shell sees them, for the functions that move and kill by them: what stands between blanks and operators,
/// quoted text being part of a word (bash 8.4.1, shell-forward-word).
struct ShellWords {
    /// Whether a character stands between words, for each of the line.
    private var separates: [Bool]

    init(_ line: Scalars) {
        separates = Array(repeating: false, count: line.count)
        var index = 0
        var quote: UInt32 = 0
        while index < line.count {
            let scalar = line[index]
            if scalar == 0x5C, quote != 0x27 {
                index += 1
            } else if quote != 0 {
                if scalar == quote { quote = 0 }
            } else if scalar == 0x27 || scalar == 0x22 {
                quote = scalar
            } else {
                separates[index] = LineText.isBlank(scalar) || Self.operators.contains(scalar)
            }
            index += 1
        }
    }

    /// `( ) < > ; & |`
    private static let operators: Set<UInt32> = [0x28, 0x29, 0x3C, 0x3E, 0x3B, 0x26, 0x7C]

    func start(before index: Int) -> Int {
        var index = index
        while index > 0, separates[index - 1] { index -= 1 }
        while index > 0, !separates[index - 1] { index -= 1 }
        return index
    }

    func end(after index: Int) -> Int {
        var index = index
        while index < separates.count, separates[index] { index += 1 }
        while index < separates.count, !separates[index] { index += 1 }
        return index
    }
}
