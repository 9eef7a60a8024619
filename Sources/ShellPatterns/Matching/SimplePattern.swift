import ShellBytes

/// A pattern that is matched by comparing bytes, with `*` at most at its ends or once inside. Most patterns are.
struct SimplePattern: Sendable {
    private enum Form: Sendable {
        /// `text`
        case literal
        /// `*`
        case any
        /// `text*`
        case prefix
        /// `*text`
        case suffix
        /// `*text*`
        case contains
        /// `head*tail`
        case prefixAndSuffix
    }

    private let form: Form
    /// The characters that stand for themselves.
    private let bytes: Bytes
    /// How many of the bytes come before the star inside.
    private let headCount: Int

    /// The only string that the pattern matches; nil if there are others.
    var literal: Bytes? { form == .literal ? bytes : nil }

    /// Whether the pattern begins with a period in so many words.
    var beginsWithPeriod: Bool {
        switch form {
        case .literal, .prefix, .prefixAndSuffix: bytes.first == ASCII.period
        case .any, .suffix, .contains: false
        }
    }

    /// Collects the elements of a pattern for as long as it can be a simple one.
    struct Builder {
        private var bytes = Bytes()
        private var beginsWithStar = false
        private var endsWithStar = false
        private var headCount: Int?
        private var isSimple = true

        init(capacity: Int) { bytes.reserveCapacity(capacity) }

        /// Adds a byte that stands for itself.
        @inline(__always)
        mutating func append(_ byte: UInt8) {
            if endsWithStar { divide() }
            bytes.append(byte)
        }

        /// Adds bytes that stand for themselves.
        mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
            if endsWithStar, !text.isEmpty { divide() }
            bytes.append(contentsOf: text)
        }

        /// Adds a `*`.
        mutating func appendStar() {
            if bytes.isEmpty { beginsWithStar = true } else { endsWithStar = true }
        }

        /// What was a star at the end is one inside.
        private mutating func divide() {
            endsWithStar = false
            if headCount != nil { isSimple = false }
            headCount = bytes.count
        }

        /// The pattern of what has been added; nil if it is not a simple one.
        func finish() -> SimplePattern? {
            guard isSimple else { return nil }
            if let headCount {
                if beginsWithStar || endsWithStar { return nil }
                return SimplePattern(form: .prefixAndSuffix, bytes: bytes, headCount: headCount)
            }
            let form: Form
            switch (beginsWithStar, endsWithStar) {
            case (false, false): form = .literal
            case (false, true): form = .prefix
            case (true, false): form = bytes.isEmpty ? .any : .suffix
            case (true, true): form = .contains
            }
            return SimplePattern(form: form, bytes: bytes, headCount: 0)
        }
    }

    private init(form: Form, bytes: Bytes, headCount: Int) {
        self.form = form
        self.bytes = bytes
        self.headCount = headCount
    }

    /// The pattern of these elements; nil if it is not a simple one.
    init?(_ nodes: [PatternNode]) {
        var builder = Builder(capacity: nodes.count)
        var encoded = Bytes()
        for node in nodes {
            switch node {
            case .character(let code):
                encoded.removeAll(keepingCapacity: true)
                code.append(to: &encoded)
                for byte in encoded { builder.append(byte) }
            case .anyString:
                builder.appendStar()
            case .anyCharacter, .set, .group:
                return nil
            }
        }
        guard let pattern = builder.finish() else { return nil }
        self = pattern
    }
}

// MARK: - Matching

extension SimplePattern {
    /// Whether the pattern matches all of `text`.
    @inline(__always)
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let isLongEnough = text.count >= bytes.count
        return bytes.withUnsafeBufferPointer { bytes in
            switch form {
            case .literal: text.count == bytes.count && ByteSearch.matches(bytes, at: 0, in: text)
            case .any: true
            case .prefix: isLongEnough && ByteSearch.matches(bytes, at: 0, in: text)
            case .suffix: isLongEnough && ByteSearch.matches(bytes, at: text.count &- bytes.count, in: text)
            case .contains: ByteSearch.firstOccurrence(of: bytes, in: text, from: 0, to: text.count) != nil
            case .prefixAndSuffix:
                isLongEnough && ByteSearch.matches(head(bytes), at: 0, in: text)
                    && ByteSearch.matches(tail(bytes), at: text.count &- (bytes.count &- headCount), in: text)
            }
        }
    }

    @inline(__always)
    private func head(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[..<headCount])
    }

    @inline(__always)
    private func tail(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[headCount...])
    }

    /// The length of the longest or the shortest part that the pattern matches at the start of `text`.
    func prefix(of text: UnsafeBufferPointer<UInt8>, longest: Bool) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            switch form {
            case .any:
                return longest ? text.count : 0
            case .literal, .prefix:
                guard text.count >= bytes.count, ByteSearch.matches(bytes, at: 0, in: text) else { return nil }
                return longest && form == .prefix ? text.count : bytes.count
            case .contains:
                let start = ByteSearch.firstOccurrence(of: bytes, in: text, from: 0, to: text.count)
                return start.map { longest ? text.count : $0 &+ bytes.count }
            case .suffix:
                return Self.occurrence(of: bytes, in: text, from: 0, to: text.count, last: longest)
                    .map { $0 &+ bytes.count }
            case .prefixAndSuffix:
                guard text.count >= bytes.count, ByteSearch.matches(head(bytes), at: 0, in: text) else { return nil }
                return Self.occurrence(of: tail(bytes), in: text, from: headCount, to: text.count, last: longest)
                    .map { $0 &+ (bytes.count &- headCount) }
            }
        }
    }

    /// Where the longest or the shortest part begins that the pattern matches at the end of `text`.
    func suffix(of text: UnsafeBufferPointer<UInt8>, longest: Bool) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            switch form {
            case .any:
                return longest ? 0 : text.count
            case .literal, .suffix:
                let start = text.count &- bytes.count
                guard start >= 0, ByteSearch.matches(bytes, at: start, in: text) else { return nil }
                return longest && form == .suffix ? 0 : start
            case .contains:
                let start = ByteSearch.lastOccurrence(of: bytes, in: text, from: 0, to: text.count)
                return start.map { longest ? 0 : $0 }
            case .prefix:
                return Self.occurrence(of: bytes, in: text, from: 0, to: text.count, last: !longest)
            case .prefixAndSuffix:
                let limit = text.count &- (bytes.count &- headCount)
                guard limit >= headCount, ByteSearch.matches(tail(bytes), at: limit, in: text) else { return nil }
                return Self.occurrence(of: head(bytes), in: text, from: 0, to: limit, last: !longest)
            }
        }
    }

    /// The longest of the matches that begin first at or after `start` in `text`.
    func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { bytes in
            if form == .any { return start..<text.count }
            if bytes.isEmpty { return start..<start }
            switch form {
            case .any, .literal:
                return ByteSearch.firstOccurrence(of: bytes, in: text, from: start, to: text.count)
                    .map { $0..<($0 &+ bytes.count) }
            case .prefix:
                return ByteSearch.firstOccurrence(of: bytes, in: text, from: start, to: text.count)
                    .map { $0..<text.count }
            case .suffix:
                return ByteSearch.lastOccurrence(of: bytes, in: text, from: start, to: text.count)
                    .map { start..<($0 &+ bytes.count) }
            case .contains:
                return ByteSearch.firstOccurrence(of: bytes, in: text, from: start, to: text.count)
                    .map { _ in start..<text.count }
            case .prefixAndSuffix:
                let tail = tail(bytes)
                let first = ByteSearch.firstOccurrence(of: head(bytes), in: text, from: start, to: text.count)
                guard let first else { return nil }
                return ByteSearch.lastOccurrence(of: tail, in: text, from: first &+ headCount, to: text.count)
                    .map { first..<($0 &+ tail.count) }
            }
        }
    }

    @inline(__always)
    private static func occurrence(
        of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
        last: Bool
    ) -> Int? {
        last
            ? ByteSearch.lastOccurrence(of: needle, in: text, from: start, to: end)
            : ByteSearch.firstOccurrence(of: needle, in: text, from: start, to: end)
    }
}
