/// A pattern without groups: segments with a `*` between each two.
///
/// The segments between the first and the last one are taken at the first place where they match, which leaves the most
/// room to the rest: no choice is ever taken back.
struct SegmentedPattern: Sendable {
    /// The commonest forms, which are matched by comparing bytes.
    private enum Form: Sendable {
        case literal, any, prefix, suffix, contains, prefixAndSuffix, general
    }

    private let form: Form
    private let head: Segment
    private let middles: [Segment]
    /// What follows the last `*`; nil if there is none.
    private let tail: Segment?

    /// The pattern of these segments, at least one.
    init(_ segments: [Segment]) {
        head = segments[0]
        middles = Array(segments.dropFirst().dropLast())
        tail = segments.count > 1 ? segments[segments.count &- 1] : nil
        form = Self.form(of: segments)
    }

    private static func form(of segments: [Segment]) -> Form {
        for segment in segments where !segment.isLiteral { return .general }
        let tailIsEmpty = segments[segments.count &- 1].isEmpty
        switch segments.count {
        case 1: return .literal
        case 2 where segments[0].isEmpty: return tailIsEmpty ? .any : .suffix
        case 2: return tailIsEmpty ? .prefix : .prefixAndSuffix
        case 3 where segments[0].isEmpty && tailIsEmpty: return .contains
        default: return .general
        }
    }

    /// The only string that the pattern matches; nil if there are others.
    var literal: [UInt8]? { form == .literal ? head.literal : nil }

    /// Whether the pattern matches all of `text`.
    @inline(__always)
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch form {
        case .literal:
            return text.count == head.literal.count && begins(text, with: head.literal)
        case .any:
            return true
        case .prefix:
            return text.count >= head.literal.count && begins(text, with: head.literal)
        case .suffix, .contains, .prefixAndSuffix, .general:
            return matchesSegments(text)
        }
    }

    @inline(__always)
    private func begins(_ text: UnsafeBufferPointer<UInt8>, with bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { ByteSearch.matches($0, at: 0, in: text) }
    }

    private func matchesSegments(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
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
