import ShellExecution
/// The number that is typed before a key in emacs mode (M-4, M--; bash 8.2.5).
struct NumericArgument {
    private var sign = 1
    private var digits: Int?
    private static let limit = 100_000

    /// Takes a digit or a minus sign; a sign is none after digits.
    mutating func append(_ byte: UInt8) {
        if byte == 0x2D {
            if digits == nil { sign = -sign }
        } else {
            digits = min((digits ?? 0) * 10 + Int(byte & 0x0F), Self.limit)
        }
    }

    /// Whether a sign may still be typed: only a sign has been.
    var isOpen: Bool { digits == nil }

    /// Its value; a sign alone stands for -1.
    var value: Int { sign * (digits ?? 1) }
}

extension EditorFunction {
    /// What a negative argument makes of a function: what does the same in the other direction. nil where there is none.
    var opposite: EditorFunction? {
        switch self {
        case .backwardChar: .forwardChar
        case .forwardChar: .backwardChar
        case .backwardWord: .forwardWord
        case .forwardWord: .backwardWord
        case .shellBackwardWord: .shellForwardWord
        case .shellForwardWord: .shellBackwardWord
        case .deleteChar: .backwardDeleteChar
        case .backwardDeleteChar: .deleteChar
        case .killWord: .backwardKillWord
        case .backwardKillWord: .killWord
        case .shellKillWord: .shellBackwardKillWord
        case .shellBackwardKillWord: .shellKillWord
        case .killLine: .backwardKillLine
        case .backwardKillLine: .killLine
        case .previousHistory: .nextHistory
        case .nextHistory: .previousHistory
        case .previousLine: .nextLine
        case .nextLine: .previousLine
        case .characterSearch: .characterSearchBackward
        case .characterSearchBackward: .characterSearch
        default: nil
        }
    }
}
