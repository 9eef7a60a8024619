package import ShellBytes

/// A pattern of XCU 2.14, with bash's extended groups (bash manual 3.5.8.1) if the options ask for them.
///
/// A pattern is compiled once and matched many times. It matches text as a whole or a part at an end; that a slash or a
/// leading period must be matched in so many words in pathnames is the caller's affair.
package struct Pattern: Sendable {
    /// What the pattern was compiled to: a class, so that a pattern is handed around as one reference.
    private final class Storage: Sendable {
        let matcher: Matcher
        let hasMagic: Bool
        let literalText: Bytes?
        let explicitlyMatchesLeadingDot: Bool
        /// For a pattern that begins with a group: what tells which alternatives spell a leading period.
        let groups: ExtendedPattern?

        init(
            _ matcher: Matcher, hasMagic: Bool, literalText: Bytes?, explicitlyMatchesLeadingDot: Bool,
            groups: ExtendedPattern? = nil
        ) {
            self.matcher = matcher
            self.hasMagic = hasMagic
            self.literalText = literalText
            self.explicitlyMatchesLeadingDot = explicitlyMatchesLeadingDot
            self.groups = groups
        }
    }

    private enum Matcher: Sendable {
        case simple(SimplePattern)
        case segments(SegmentedPattern)
        /// The text matches if one of these does.
        case alternatives([SegmentedPattern])
        case extended(ExtendedPattern)
    }

    private let storage: Storage
    private var matcher: Matcher { storage.matcher }

    /// Whether the pattern holds unquoted characters that make it one: `*`, `?`, a `[` that is followed by a `]`, the
    /// start of a group. Pathname expansion leaves other fields alone.
    package var hasMagic: Bool { storage.hasMagic }

    /// The text that a pattern without magic stands for, its backslashes removed; nil if it has magic.
    package var literalText: Bytes? { storage.literalText }

    /// Whether the pattern, or one of the alternatives that it begins with, begins with a period in so many words: only
    /// then it matches names of hidden files.
    package var explicitlyMatchesLeadingDot: Bool { storage.explicitlyMatchesLeadingDot }

    /// Compiles a pattern.
    ///
    /// - Parameters:
    ///   - text: The pattern. A backslash in it quotes the character after it.
    ///   - quoted: For each byte of `text`, whether it is quoted (not zero) and has no special meaning. With nil, none
    ///     is.
    ///   - options: How to read the pattern.
    package init(
        _ text: UnsafeBufferPointer<UInt8>, quoted: UnsafeBufferPointer<UInt8>?, options: PatternOptions = []
    ) {
        precondition(quoted == nil || quoted?.count == text.count)
        if let pattern = SimpleNotation.pattern(of: text, quoted: quoted, options: options) {
            storage = Storage(
                .simple(pattern), hasMagic: pattern.literal == nil, literalText: pattern.literal,
                explicitlyMatchesLeadingDot: pattern.beginsWithPeriod)
            return
        }
        var parser = PatternParser(text, quoted: quoted, options: options)
        let nodes = parser.parse()
        let hasMagic = PatternCharacter.haveMagic(
            parser.characters, extendedGlob: options.contains(.extendedGlob))
        var literal: Bytes?
        if !hasMagic {
            var text = Bytes()
            for character in parser.characters { character.code.append(to: &text) }
            literal = text
        }
        let spellsPeriod = nodes[...].beginsWithPeriod
        var groups: ExtendedPattern?
        if spellsPeriod, case .group = nodes[0] {
            groups = ExtendedPattern(nodes, expressions: parser.expressions, encoding: options.encoding)
        }
        storage = Storage(
            Self.matcher(nodes, expressions: parser.expressions, encoding: options.encoding), hasMagic: hasMagic,
            literalText: literal, explicitlyMatchesLeadingDot: spellsPeriod, groups: groups)
    }

    private static func matcher(
        _ nodes: [PatternNode], expressions: [BracketExpression], encoding: CharacterEncoding
    ) -> Matcher {
        if let pattern = SimplePattern(nodes) { return .simple(pattern) }
        let patterns = SegmentedPattern.patterns(of: [nodes], expressions: expressions, encoding: encoding)
        guard let patterns else {
            return .extended(ExtendedPattern(nodes, expressions: expressions, encoding: encoding))
        }
        return patterns.count == 1 ? .segments(patterns[0]) : .alternatives(patterns)
    }

    /// Compiles a pattern of which no byte is quoted but by backslashes.
    package init(_ text: ByteView, options: PatternOptions = []) {
        self.init(text.buffer, quoted: nil, options: options)
    }

    /// Compiles a pattern of which no byte is quoted but by backslashes.
    package init(_ text: Bytes, options: PatternOptions = []) {
        self = text.withUnsafeBufferPointer { Pattern($0, quoted: nil, options: options) }
    }
}

// MARK: - Matching

extension Pattern {
    /// Whether the pattern matches all of `text`.
    package func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch matcher {
        case .simple(let pattern):
            return pattern.matches(text)
        case .segments(let pattern):
            return pattern.matches(text)
        case .alternatives(let patterns):
            for pattern in patterns where pattern.matches(text) { return true }
            return false
        case .extended(let pattern):
            return pattern.matches(text)
        }
    }

    /// Whether the pattern matches all of `text`, and its first character, a period, in so many words.
    package func matchesSpellingPeriod(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard explicitlyMatchesLeadingDot else { return false }
        guard let groups = storage.groups else { return matches(text) }
        return groups.matchesSpellingFirst(text)
    }

    /// The length in bytes of the longest part at the start of `text` that the pattern matches (`${name##pattern}`);
    /// nil if there is none. The part can be empty.
    package func longestPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        switch matcher {
        case .simple(let pattern): pattern.prefix(of: text, longest: true)
        case .segments(let pattern): pattern.longestPrefix(of: text)
        case .alternatives(let patterns): Self.extreme(patterns, by: >) { $0.longestPrefix(of: text) }
        case .extended(let pattern): pattern.longestPrefix(of: text)
        }
    }

    /// The length in bytes of the shortest part at the start of `text` that the pattern matches (`${name#pattern}`);
    /// nil if there is none. The part can be empty.
    package func shortestPrefix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        switch matcher {
        case .simple(let pattern): pattern.prefix(of: text, longest: false)
        case .segments(let pattern): pattern.shortestPrefix(of: text)
        case .alternatives(let patterns): Self.extreme(patterns, by: <) { $0.shortestPrefix(of: text) }
        case .extended(let pattern): pattern.shortestPrefix(of: text)
        }
    }

    /// The index at which the longest part at the end of `text` begins that the pattern matches (`${name%%pattern}`):
    /// what comes before it remains. nil if there is none. The part can be empty.
    package func longestSuffix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        switch matcher {
        case .simple(let pattern): pattern.suffix(of: text, longest: true)
        case .segments(let pattern): pattern.longestSuffix(of: text)
        case .alternatives(let patterns): Self.extreme(patterns, by: <) { $0.longestSuffix(of: text) }
        case .extended(let pattern): pattern.longestSuffix(of: text)
        }
    }

    /// The index at which the shortest part at the end of `text` begins that the pattern matches (`${name%pattern}`):
    /// what comes before it remains. nil if there is none. The part can be empty.
    package func shortestSuffix(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        switch matcher {
        case .simple(let pattern): pattern.suffix(of: text, longest: false)
        case .segments(let pattern): pattern.shortestSuffix(of: text)
        case .alternatives(let patterns): Self.extreme(patterns, by: >) { $0.shortestSuffix(of: text) }
        case .extended(let pattern): pattern.shortestSuffix(of: text)
        }
    }

    /// The range in bytes of the match that begins first at or after `start` in `text`, and of those of the longest
    /// (`${name/pattern/string}`); nil if there is none. The match can be empty, also at the end of `text`.
    package func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Range<Int>? {
        precondition(start >= 0 && start <= text.count)
        switch matcher {
        case .simple(let pattern):
            return pattern.firstMatch(in: text, from: start)
        case .segments(let pattern):
            return pattern.firstMatch(in: text, from: start)
        case .alternatives(let patterns):
            var first: Range<Int>?
            for pattern in patterns {
                guard let match = pattern.firstMatch(in: text, from: start) else { continue }
                guard let best = first else {
                    first = match
                    continue
                }
                if (match.lowerBound, -match.upperBound) < (best.lowerBound, -best.upperBound) { first = match }
            }
            return first
        case .extended(let pattern):
            return pattern.firstMatch(in: text, from: start)
        }
    }

    /// The result of one of `patterns` that comes first in order.
    @inline(__always)
    private static func extreme(
        _ patterns: [SegmentedPattern], by comesFirst: (Int, Int) -> Bool, _ result: (SegmentedPattern) -> Int?
    ) -> Int? {
        var extreme: Int?
        for pattern in patterns {
            guard let value = result(pattern) else { continue }
            if let best = extreme, !comesFirst(value, best) { continue }
            extreme = value
        }
        return extreme
    }
}

extension Pattern {
    /// Whether the pattern matches all of `text`.
    package func matches(_ text: ByteView) -> Bool { matches(text.buffer) }
}
