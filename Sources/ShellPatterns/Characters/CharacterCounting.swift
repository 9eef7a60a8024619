package import ShellBytes

/// The characters of a text: their number and their places (`${#name}`, `${name:offset:length}`, `read -n`).
package struct CharacterCounting: Sendable {
    /// How bytes form characters.
    package let encoding: CharacterEncoding

    package init(encoding: CharacterEncoding = .utf8) { self.encoding = encoding }

    /// The number of characters in `text`; each undecodable byte is one.
    package func count(_ text: ByteView) -> Int {
        let buffer = text.buffer
        if encoding == .bytes { return buffer.count }
        var index = ByteSearch.asciiPrefixLength(buffer)
        var count = index
        while index < buffer.count {
            index &+= encoding.length(at: index, in: buffer)
            count &+= 1
        }
        return count
    }

    /// How many cells of a terminal `text` takes; each undecodable byte is shown in one.
    package func cells(of text: ByteView) -> Int {
        characters(of: text).reduce(0) { sum, range in
            sum + (scalar(at: range.lowerBound, in: text).map { CharacterWidth.cells(of: $0.value) } ?? 1)
        }
    }

    /// The character that begins at `index`, a valid index of `text`; nil for an undecodable byte.
    package func scalar(at index: Int, in text: ByteView) -> Unicode.Scalar? {
        encoding.code(at: index, length: length(at: index, in: text), in: text.buffer).scalar
    }

    /// The index of the byte at which the character after `distance` characters begins: `text.count` if there are
    /// fewer, 0 if `distance` is negative.
    package func index(after distance: Int, in text: ByteView) -> Int {
        let buffer = text.buffer
        if distance <= 0 { return 0 }
        if distance >= buffer.count { return buffer.count }
        if encoding == .bytes { return distance }
        var index = ByteSearch.asciiPrefixLength(UnsafeBufferPointer(rebasing: buffer[..<distance]))
        var remaining = distance &- index
        while remaining > 0, index < buffer.count {
            index &+= encoding.length(at: index, in: buffer)
            remaining &-= 1
        }
        return index
    }

    /// The length in bytes of the character that begins at `index`, a valid index of `text`.
    package func length(at index: Int, in text: ByteView) -> Int {
        precondition(index >= 0 && index < text.count)
        return encoding.length(at: index, in: text.buffer)
    }

    /// The length in bytes of the character that ends before `end`, in `1...text.count`.
    package func length(endingAt end: Int, in text: ByteView) -> Int {
        precondition(end > 0 && end <= text.count)
        return encoding.length(endingAt: end, in: text.buffer)
    }

    /// The characters of `text`, each as its range of bytes, in order.
    package func characters(of text: ByteView) -> CharacterRanges {
        CharacterRanges(text: text, encoding: encoding)
    }
}

/// The ranges of bytes that the characters of a text take up, in order.
package struct CharacterRanges: Sequence, IteratorProtocol {
    private let text: ByteView
    private let encoding: CharacterEncoding
    private var index = 0

    fileprivate init(text: ByteView, encoding: CharacterEncoding) {
        self.text = text
        self.encoding = encoding
    }

    package mutating func next() -> Range<Int>? {
        guard index < text.count else { return nil }
        let start = index
        index &+= encoding.length(at: start, in: text.buffer)
        return start..<index
    }
}
