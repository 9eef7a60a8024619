/// A pattern without groups: segments with a `*` between each two.
///
/// The segments between the first and the last one are taken at the first place where they match, which leaves the most
/// room to the rest: no choice is ever taken back.
final class SegmentedPattern: Sendable {
    private let head: Segment
    private let middles: [Segment]
    /// What follows the last `*`; nil if there is none.
    private let tail: Segment?

    /// The pattern of these segments, at least one.
    init(_ segments: [Segment]) {
        head = segments[0]
        middles = segments.dropFirst().dropLast().filter { !$0.isEmpty }
        tail = segments.count > 1 ? segments[segments.count &- 1] : nil
    }

    /// How many patterns without groups a pattern is divided into at most.
    private static let mostAlternatives = 32

    /// The patterns which together match what one of `alternatives` matches; nil if groups other than `@(…)` and `?(…)`
    /// occur, or there are too many.
    static func patterns(
        of alternatives: [[PatternNode]], expressions: [BracketExpression], encoding: CharacterEncoding
    ) -> [SegmentedPattern]? {
        guard let sequences = expansion(of: alternatives) else { return nil }
        var patterns: [SegmentedPattern] = []
        for sequence in sequences {
            var segments: [Segment] = []
            var start = 0
            for (index, node) in sequence.enumerated() {
                guard case .anyString = node else { continue }
                segments.append(Segment(sequence[start..<index], expressions: expressions, encoding: encoding))
                start = index &+ 1
            }
            segments.append(Segment(sequence[start...], expressions: expressions, encoding: encoding))
            patterns.append(SegmentedPattern(segments))
        }
        return patterns
    }

    /// Writes out groups as alternatives of the whole.
    private static func expansion(of alternatives: [[PatternNode]]) -> [[PatternNode]]? {
        var result: [[PatternNode]] = []
        for nodes in alternatives {
            var sequences: [[PatternNode]] = [[]]
            for node in nodes {
                guard case .group(let kind, var choices) = node else {
                    for index in sequences.indices { sequences[index].append(node) }
                    continue
                }
                guard kind == .once || kind == .optional else { return nil }
                if kind == .optional { choices.append([]) }
                guard let written = expansion(of: choices), sequences.count &* written.count <= mostAlternatives
                else { return nil }
                var product: [[PatternNode]] = []
                for sequence in sequences {
                    for choice in written { product.append(sequence + choice) }
                }
                sequences = product
            }
            result += sequences
            if result.count > mostAlternatives { return nil }
        }
        return result
    }

    /// Whether the pattern matches all of `text`.
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var index = head.end(ofMatchAt: 0, in: text, before: text.count) else { return false }
        guard let tail else { return index == text.count }
        guard let limit = tail.start(ofMatchEndingAt: text.count, in: text, from: index) else { return false }
        for middle in middles {
            guard let match = middle.firstMatch(in: text, from: index, to: limit) else { return false }
            index = match.upperBound
        }
        return true
    }
}

// MARK: - Parts of a text

extension SegmentedPattern {
    /// The length of the longest part that the pattern matches at the start of `text`.
    func longestPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let index = head.end(ofMatchAt: 0, in: text, before: text.count) else { return nil }
        guard let tail else { return index }
        guard let room = endOfMiddles(in: text, from: index) else { return nil }
        return tail.lastMatch(in: text, from: room, to: text.count)?.upperBound
    }

    /// The length of the shortest part that the pattern matches at the start of `text`.
    func shortestPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let index = head.end(ofMatchAt: 0, in: text, before: text.count) else { return nil }
        guard let tail else { return index }
        guard let room = endOfMiddles(in: text, from: index) else { return nil }
        return tail.firstMatch(in: text, from: room, to: text.count)?.upperBound
    }

    /// Where the longest part begins that the pattern matches at the end of `text`.
    func longestSuffix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let tail else { return head.start(ofMatchEndingAt: text.count, in: text, from: 0) }
        guard let room = startOfMiddles(in: text, tail: tail) else { return nil }
        return head.firstMatch(in: text, from: 0, to: room)?.lowerBound
    }

    /// Where the shortest part begins that the pattern matches at the end of `text`.
    func shortestSuffix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let tail else { return head.start(ofMatchEndingAt: text.count, in: text, from: 0) }
        guard let room = startOfMiddles(in: text, tail: tail) else { return nil }
        return head.lastMatch(in: text, from: 0, to: room)?.lowerBound
    }

    /// The longest of the matches that begin first at or after `start` in `text`.
    ///
    /// Where the first place of the head leaves no room for the rest, no later one does.
    func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        guard let match = head.firstMatch(in: text, from: start, to: text.count) else { return nil }
        guard let tail else { return match }
        guard let room = endOfMiddles(in: text, from: match.upperBound) else { return nil }
        guard let end = tail.lastMatch(in: text, from: room, to: text.count)?.upperBound else { return nil }
        return match.lowerBound..<end
    }

    private func endOfMiddles(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        for middle in middles {
            guard let match = middle.firstMatch(in: text, from: index, to: text.count) else { return nil }
            index = match.upperBound
        }
        return index
    }

    private func startOfMiddles(in text: UnsafeBufferPointer<UInt8>, tail: Segment) -> Int? {
        guard var index = tail.start(ofMatchEndingAt: text.count, in: text, from: 0) else { return nil }
        for middle in middles.reversed() {
            guard let match = middle.lastMatch(in: text, from: 0, to: index) else { return nil }
            index = match.lowerBound
        }
        return index
    }
}
