/// The characters that a bracket expression matches: ASCII as a bitmap, others by a rule in the pattern's list.
struct MemberSet: Equatable, Sendable {
    /// What holds for characters outside ASCII.
    enum Rest: Equatable, Sendable {
        case none
        case all
        /// What the bracket expression at this index of the pattern's list says.
        case listed(Int32)
    }

    private var low: UInt64 = 0
    private var high: UInt64 = 0
    let rest: Rest

    /// The set of a bracket expression, which is added to `list` if it matters outside ASCII.
    init(_ expression: BracketExpression, list: inout [BracketExpression]) {
        if expression.reachesBeyondASCII {
            rest = .listed(Int32(truncatingIfNeeded: list.count))
            list.append(expression)
        } else {
            rest = expression.isNegated ? .all : .none
        }
        for range in expression.ranges { insertASCII(of: range, foldingCase: expression.isCaseInsensitive) }
        for characterClass in expression.classes {
            for byte: UInt8 in 0..<0x80 where characterClass.contains(CharacterCode(ascii: byte)) { insert(byte) }
        }
        if expression.isNegated { (low, high) = (~low, ~high) }
    }

    private mutating func insertASCII(of range: CharacterRange, foldingCase: Bool) {
        guard let first = range.first.ascii else { return }
        for byte in first...(range.last.ascii ?? 0x7F) {
            // The ends of the range are lower case: an upper-case letter is a member if its counterpart is.
            if !foldingCase {
                insert(byte)
            } else if !(0x41...0x5A).contains(byte) {
                insert(byte)
                if (0x61...0x7A).contains(byte) { insert(byte & 0xDF) }
            }
        }
    }

    @inline(__always)
    private mutating func insert(_ byte: UInt8) {
        let bit: UInt64 = 1 &<< UInt64(byte & 0x3F)
        if byte & 0x40 == 0 { low |= bit } else { high |= bit }
    }

    /// Whether the ASCII character `byte` is a member.
    @inline(__always)
    func contains(ascii byte: UInt8) -> Bool {
        (byte & 0x40 == 0 ? low : high) &>> UInt64(byte & 0x3F) & 1 != 0
    }

    /// Whether `character` is a member, by the pattern's list of bracket expressions.
    @inline(__always)
    func contains(_ character: CharacterCode, list: [BracketExpression]) -> Bool {
        if let ascii = character.ascii { return contains(ascii: ascii) }
        switch rest {
        case .none: return false
        case .all: return true
        case .listed(let index): return list[Int(index)].contains(character)
        }
    }
}

/// The characters from one through another. No `ClosedRange`: at its first use the runtime takes 80,000 instructions to
/// make an array of generic structures.
private struct CharacterRange {
    let first: CharacterCode
    let last: CharacterCode

    func contains(_ character: CharacterCode) -> Bool { first <= character && character <= last }
}

/// A bracket expression of XCU 2.14.1 as it was written.
struct BracketExpression: Sendable {
    /// Whether the expression began with `!` or `^`.
    var isNegated = false
    /// Whether upper and lower case are the same.
    let isCaseInsensitive: Bool

    fileprivate private(set) var ranges: [CharacterRange] = []
    fileprivate private(set) var classes: [CharacterClass] = []

    init(isCaseInsensitive: Bool) { self.isCaseInsensitive = isCaseInsensitive }

    /// Adds the characters of a range. A range whose end comes before its start has none.
    mutating func insert(from first: CharacterCode, through last: CharacterCode) {
        let start = isCaseInsensitive ? first.lowercased : first
        let end = isCaseInsensitive ? last.lowercased : last
        if start <= end { ranges.append(CharacterRange(first: start, last: end)) }
    }

    /// Adds the members of a class. Case makes a difference there in any event, as it does in bash.
    mutating func insert(_ characterClass: CharacterClass) { classes.append(characterClass) }

    /// Whether characters outside ASCII are not all treated alike.
    fileprivate var reachesBeyondASCII: Bool {
        let lastASCII = CharacterCode(ascii: 0x7F)
        return isCaseInsensitive || ranges.contains { $0.last > lastASCII }
            || classes.contains { $0.reachesBeyondASCII }
    }

    /// Whether the expression matches `character`.
    func contains(_ character: CharacterCode) -> Bool {
        let folded = isCaseInsensitive ? character.lowercased : character
        for range in ranges where range.contains(folded) { return !isNegated }
        for characterClass in classes where characterClass.contains(character) { return !isNegated }
        return isNegated
    }
}
