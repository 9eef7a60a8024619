/// A pattern with groups that can't be written as a few patterns without.
final class ExtendedPattern: Sendable {
    private let forward: ExtendedProgram
    private let backward: ExtendedProgram
    private let encoding: CharacterEncoding
    /// For a pattern that is one group `!(…)`: its alternatives, if they are without groups.
    private let excluded: [SegmentedPattern]?

    init(_ nodes: [PatternNode], expressions: [BracketExpression], encoding: CharacterEncoding) {
        forward = ExtendedProgram(nodes, expressions: expressions, isReversed: false)
        backward = ExtendedProgram(nodes, expressions: expressions, isReversed: true)
        self.encoding = encoding
        if nodes.count == 1, case .group(.negated, let alternatives) = nodes[0] {
            excluded = SegmentedPattern.patterns(of: alternatives, expressions: expressions, encoding: encoding)
        } else {
            excluded = nil
        }
    }

    /// Whether the pattern matches all of `text`.
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let excluded else { return forward.matches(text, encoding: encoding) }
        for pattern in excluded where pattern.matches(text) { return false }
        return true
    }

    /// Whether the pattern matches all of `text`, its first character by the same one in the pattern.
    func matchesSpellingFirst(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        forward.matches(text, encoding: encoding, spelledFirst: true)
    }

    /// The length of the longest part that the pattern matches at the start of `text`.
    func longestPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        forward.endOfPrefix(of: text, longest: true, encoding: encoding)
    }

    /// The length of the shortest part that the pattern matches at the start of `text`.
    func shortestPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        forward.endOfPrefix(of: text, longest: false, encoding: encoding)
    }

    /// Where the longest part begins that the pattern matches at the end of `text`.
    func longestSuffix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        backward.startOfSuffix(of: text, longest: true, encoding: encoding)
    }

    /// Where the shortest part begins that the pattern matches at the end of `text`.
    func shortestSuffix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        backward.startOfSuffix(of: text, longest: false, encoding: encoding)
    }

    /// The longest of the matches that begin first at or after `start` in `text`.
    func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        guard let first = firstStart(in: text, from: start) else { return nil }
        let end = forward.endOfPrefix(of: text, from: first, longest: true, encoding: encoding)
        return end.map { first..<$0 }
    }

    /// Tries one place after the other, since a failure mostly shows at once; if it does not, goes over to the way that
    /// takes the same time whatever the text is.
    private func firstStart(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let patience = 8
        var index = start
        while index < text.count {
            let tried = forward.startAccepts(text, from: index, atMost: patience, encoding: encoding)
            guard let accepts = tried else {
                return backward.firstStart(in: text, from: index, encoding: encoding)
            }
            if accepts { return index }
            index &+= encoding.length(at: index, in: text)
        }
        return Simulation(forward).accepts ? text.count : nil
    }
}
