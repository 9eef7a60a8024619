/// A set of a program's instructions, by their numbers. Sixty-four need no memory of their own.
struct InstructionSet: Hashable, Sendable {
    private var first: UInt64 = 0
    private var rest: [UInt64]

    /// The empty set of the instructions of a program that has `count`.
    init(count: Int) {
        rest = count <= 64 ? [] : [UInt64](repeating: 0, count: (count &- 1) &>> 6)
    }

    var isEmpty: Bool {
        if first != 0 { return false }
        for word in rest where word != 0 { return false }
        return true
    }

    /// Adds a member. Returns whether it is new.
    @inline(__always) @discardableResult
    mutating func insert(_ index: Int) -> Bool {
        let bit: UInt64 = 1 &<< UInt64(index & 63)
        if index < 64 {
            if first & bit != 0 { return false }
            first |= bit
        } else {
            let word = index &>> 6 &- 1
            if rest[word] & bit != 0 { return false }
            rest[word] |= bit
        }
        return true
    }

    /// Removes the least member and returns it.
    @inline(__always)
    mutating func popFirst() -> Int? {
        if first != 0 {
            let index = first.trailingZeroBitCount
            first &= first &- 1
            return index
        }
        if rest.isEmpty { return nil }
        for word in rest.indices where rest[word] != 0 {
            let index = (word &+ 1) &<< 6 | rest[word].trailingZeroBitCount
            rest[word] &= rest[word] &- 1
            return index
        }
        return nil
    }

    /// Removes what is not in `other`, a set of the same program.
    mutating func formIntersection(_ other: InstructionSet) {
        first &= other.first
        if rest.isEmpty { return }
        for word in rest.indices { rest[word] &= other.rest[word] }
    }
}
