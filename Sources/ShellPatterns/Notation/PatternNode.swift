import ShellBytes

/// An element of a pattern as it was written.
indirect enum PatternNode {
    /// A character that stands for itself.
    case character(CharacterCode)
    /// `?`
    case anyCharacter
    /// `*`
    case anyString
    /// A bracket expression, or a letter whose case does not matter.
    case set(MemberSet)
    /// A group of bash's extended patterns with its alternatives.
    case group(GroupKind, [[PatternNode]])
}

/// How often one of a group's alternatives stands at its place.
enum GroupKind {
    /// `?(…)`: at most once.
    case optional
    /// `*(…)`: any number of times.
    case anyNumber
    /// `+(…)`: at least once.
    case repeated
    /// `@(…)`: once.
    case once
    /// `!(…)`: any string that is none of the alternatives.
    case negated

    /// The kind of group that `byte` before a parenthesis begins.
    init?(_ byte: UInt8) {
        switch byte {
        case ASCII.question: self = .optional
        case ASCII.asterisk: self = .anyNumber
        case ASCII.plus: self = .repeated
        case ASCII.at: self = .once
        case ASCII.exclamation: self = .negated
        default: return nil
        }
    }
}

extension Array where Element == [PatternNode] {
    /// Whether one of the alternatives begins with a period in so many words.
    func beginWithPeriod(before rest: ArraySlice<PatternNode>) -> Bool {
        contains { alternative in
            alternative.isEmpty ? rest.beginsWithPeriod : alternative[...].beginsWithPeriod
        }
    }
}

extension ArraySlice where Element == PatternNode {
    /// Whether the sequence begins with a period in so many words, at least in one of its alternatives.
    var beginsWithPeriod: Bool {
        guard let first else { return false }
        guard case .group(let kind, let alternatives) = first else {
            if case .character(let code) = first { return code.isASCII(ASCII.period) }
            return false
        }
        switch kind {
        case .negated: return false
        case .once, .repeated: return alternatives.beginWithPeriod(before: dropFirst())
        case .optional, .anyNumber:
            return alternatives.beginWithPeriod(before: dropFirst()) || dropFirst().beginsWithPeriod
        }
    }
}
