/// A part of a pattern without `*`: elements that match one character each.
struct Segment: Sendable {
    /// What one character of the text is compared with.
    enum Element: Sendable {
        /// A byte, of a character that stands for itself.
        case byte(UInt8)
        case anyCharacter
        case set(MemberSet)
    }

    /// The bytes of a segment whose characters all stand for themselves.
    let literal: [UInt8]
    /// The elements of any other segment.
    let elements: [Element]
    private let expressions: [BracketExpression]
    private let encoding: CharacterEncoding

    /// Whether the segment matches the empty string, and nothing else.
    @inline(__always)
    var isEmpty: Bool { literal.isEmpty && elements.isEmpty }

    /// Whether every character stands for itself.
    @inline(__always)
    var isLiteral: Bool { elements.isEmpty }

    /// The segment of nodes that match one character each.
    init(_ nodes: some Collection<PatternNode>, expressions: [BracketExpression], encoding: CharacterEncoding) {
        var bytes: [UInt8] = []
        var elements: [Element] = []
        var isLiteral = true
        for node in nodes {
            switch node {
            case .character(let code):
                let start = bytes.count
                code.append(to: &bytes)
                for byte in bytes[start...] { elements.append(.byte(byte)) }
            case .set(let set):
                elements.append(.set(set))
                isLiteral = false
            case .anyCharacter:
                elements.append(.anyCharacter)
                isLiteral = false
            case .anyString, .group:
                preconditionFailure("a segment has only nodes that match one character")
            }
        }
        literal = isLiteral ? bytes : []
        self.elements = isLiteral ? [] : elements
        self.expressions = isLiteral ? [] : expressions
        self.encoding = encoding
    }
}

// MARK: - Matching at a place

extension Segment {
    /// Where the match ends that begins at `start` and lies inside the first `end` bytes of `text`.
    @inline(__always)
    func end(ofMatchAt start: Int, in text: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
        if isLiteral {
            guard end &- start >= literal.count else { return nil }
            let isMatch = literal.withUnsafeBufferPointer { ByteSearch.matches($0, at: start, in: text) }
            return isMatch ? start &+ literal.count : nil
        }
        return endOfElements(at: start, in: UnsafeBufferPointer(rebasing: text[..<end]))
    }

    /// Where the match begins that ends before `end` and does not begin before `floor`.
    @inline(__always)
    func start(ofMatchEndingAt end: Int, in text: UnsafeBufferPointer<UInt8>, from floor: Int) -> Int? {
        if isLiteral {
            let start = end &- literal.count
            guard start >= floor else { return nil }
            return literal.withUnsafeBufferPointer { ByteSearch.matches($0, at: start, in: text) } ? start : nil
        }
        return startOfElements(endingAt: end, in: UnsafeBufferPointer(rebasing: text[..<end]), from: floor)
    }

    private func endOfElements(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = start
        for element in elements {
            guard index < text.count else { return nil }
            if case .byte(let byte) = element {
                guard text[index] == byte else { return nil }
                index &+= 1
                continue
            }
            let length = encoding.length(at: index, in: text)
            guard matches(element, at: index, length: length, in: text) else { return nil }
            index &+= length
        }
        return index
    }

    private func startOfElements(
        endingAt end: Int, in text: UnsafeBufferPointer<UInt8>, from floor: Int
    ) -> Int? {
        var index = end
        for element in elements.reversed() {
            guard index > floor else { return nil }
            if case .byte(let byte) = element {
                index &-= 1
                guard text[index] == byte else { return nil }
                continue
            }
            let length = encoding.length(endingAt: index, in: text)
            index &-= length
            guard index >= floor, matches(element, at: index, length: length, in: text) else { return nil }
        }
        return index
    }

    @inline(__always)
    private func matches(
        _ element: Element, at index: Int, length: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard case .set(let set) = element else { return true }
        let first = text[index]
        if first < 0x80 { return set.contains(ascii: first) }
        return set.contains(encoding.code(at: index, length: length, in: text), list: expressions)
    }
}

// MARK: - Searching

extension Segment {
    /// The first match inside `start..<end` of `text`.
    @inline(__always)
    func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Range<Int>? {
        if isEmpty { return start..<start }
        if isLiteral {
            let found = literal.withUnsafeBufferPointer {
                ByteSearch.firstOccurrence(of: $0, in: text, from: start, to: end)
            }
            return found.map { $0..<($0 &+ literal.count) }
        }
        return firstMatchOfElements(in: UnsafeBufferPointer(rebasing: text[..<end]), from: start)
    }

    /// The last match inside `start..<end` of `text`.
    @inline(__always)
    func lastMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Range<Int>? {
        if isEmpty { return end..<end }
        if isLiteral {
            let found = literal.withUnsafeBufferPointer {
                ByteSearch.lastOccurrence(of: $0, in: text, from: start, to: end)
            }
            return found.map { $0..<($0 &+ literal.count) }
        }
        return lastMatchOfElements(in: UnsafeBufferPointer(rebasing: text[..<end]), from: start)
    }

    private func firstMatchOfElements(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var index = start
        while text.count &- index >= elements.count {
            if case .byte(let byte) = elements[0] {
                guard let next = ByteSearch.firstIndex(of: byte, in: text, from: index, to: text.count)
                else { return nil }
                index = next
            }
            if let end = endOfElements(at: index, in: text) { return index..<end }
            index &+= encoding.length(at: index, in: text)
        }
        return nil
    }

    private func lastMatchOfElements(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var end = text.count
        while end &- start >= elements.count {
            if let index = startOfElements(endingAt: end, in: text, from: start) { return index..<end }
            end &-= encoding.length(endingAt: end, in: text)
        }
        return nil
    }
}
