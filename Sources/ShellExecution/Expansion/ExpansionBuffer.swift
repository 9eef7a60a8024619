package import ShellBytes

/// The result of expanding a word before it is split into fields: text, with quoted-ness kept beside it.
///
/// A class over memory of its own, as it is taken from the spare ones and given back with each expansion: an array for
/// the text and one for the marks made that the dearest part of `a="$x$y"` (2,400 instructions against 700).
package final class ExpansionBuffer {
    /// What is known of a byte.
    package enum Mark {
        /// Unquoted text of the script: a pattern character acts, IFS does not split it.
        package static var literal: UInt8 { 0 }
        /// Quoted: it is what it is.
        package static var quoted: UInt8 { 1 }
        /// The result of an unquoted expansion: pattern characters act and IFS splits it.
        package static var expanded: UInt8 { 2 }
    }

    private var textStart: UnsafeMutablePointer<UInt8>
    private var marksStart: UnsafeMutablePointer<UInt8>
    /// How many bytes there is room for, of text and of marks.
    package private(set) var capacity: Int
    /// How many bytes of text there are.
    package private(set) var count = 0
    /// Whether there is a mark for each byte of the text.
    package private(set) var keepsMarks = true
    /// Where `"$@"` and the like end a field: the position in `text`, and whether the field before it had a quoted part
    /// and so exists even when it is empty.
    package private(set) var breaks: [(position: Int, isQuoted: Bool)] = []
    /// Whether the field being built has a quoted part.
    package private(set) var hasQuotedPart = false
    /// Where quoted parts without text stand: they keep a field from vanishing.
    package private(set) var emptyQuotes: [Int] = []
    /// Whether the text will be split: unquoted `$*` then ends a field after each value instead of joining them.
    package var willSplit = true
    /// Whether the text is going to be the value of a variable.
    package var isAssigned = false
    /// Whether any byte is marked `expanded`.
    package private(set) var hasExpanded = false

    package init() {
        capacity = 256
        textStart = .allocate(capacity: capacity)
        marksStart = .allocate(capacity: capacity)
    }

    deinit {
        textStart.deallocate()
        marksStart.deallocate()
    }

    /// The text so far. Valid until more is appended.
    package var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: textStart, count: count) }

    /// A mark for each byte of `text`; nothing unless `keepsMarks`.
    package var marks: UnsafeMutableBufferPointer<UInt8> {
        UnsafeMutableBufferPointer(start: marksStart, count: keepsMarks ? count : 0)
    }

    /// Empties the buffer, keeping its memory.
    package func reset(keepingMarks: Bool) {
        count = 0
        if !breaks.isEmpty { breaks.removeAll(keepingCapacity: true) }
        if !emptyQuotes.isEmpty { emptyQuotes.removeAll(keepingCapacity: true) }
        keepsMarks = keepingMarks
        willSplit = keepingMarks
        isAssigned = false
        hasQuotedPart = false
        hasExpanded = false
    }

    /// Appends text of one kind.
    package func append(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: UInt8) {
        let added = bytes.count
        if let source = bytes.baseAddress, added > 0 {
            if capacity - count < added { grow(by: added) }
            (textStart + count).update(from: source, count: added)
        }
        noteMark(mark, count: added)
    }

    /// Appends text of one kind.
    package func append(_ bytes: Bytes, _ mark: UInt8) {
        bytes.withUnsafeBufferPointer { append($0, mark) }
    }

    /// Appends text of one kind.
    package func append(_ view: ByteView, _ mark: UInt8) { append(view.buffer, mark) }

    /// Appends the decimal text of an integer.
    package func append(_ value: Int64, _ mark: UInt8) {
        DecimalText.withDigits(of: value) { append($0, mark) }
    }

    /// Appends a byte.
    package func append(_ byte: UInt8, _ mark: UInt8) {
        if count == capacity { grow(by: 1) }
        textStart[count] = byte
        noteMark(mark, count: 1)
    }

    /// Marks the bytes just written behind the text, which they become part of.
    private func noteMark(_ mark: UInt8, count added: Int) {
        if mark == Mark.quoted {
            hasQuotedPart = true
            if added == 0 { emptyQuotes.append(count) }
        }
        if mark == Mark.expanded, added > 0 { hasExpanded = true }
        if keepsMarks { (marksStart + count).update(repeating: mark, count: added) }
        count += added
    }

    private func grow(by added: Int) {
        let size = max(capacity * 2, count + added)
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        text.update(from: textStart, count: count)
        textStart.deallocate()
        textStart = text
        let marks = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        if keepsMarks { marks.update(from: marksStart, count: count) }
        marksStart.deallocate()
        marksStart = marks
        capacity = size
    }

    /// Ends a field between two values of `"$@"`.
    package func breakField() {
        breaks.append((count, hasQuotedPart))
        hasQuotedPart = false
    }

    /// Makes unquoted text of the script, from a position on, the result of an expansion: what stands in the place of a
    /// value is split as a value is.
    package func markExpanded(from start: Int) {
        guard keepsMarks else { return }
        for index in start..<max(start, count) where marksStart[index] == Mark.literal {
            marksStart[index] = Mark.expanded
            hasExpanded = true
        }
    }

    /// The text as one string: fields are joined by a space.
    package var joined: Bytes {
        if breaks.isEmpty { return Bytes(text) }
        var joined = Bytes()
        joined.reserveCapacity(count + breaks.count)
        var start = 0
        for entry in breaks {
            joined.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<entry.position]))
            joined.append(ASCII.space)
            start = entry.position
        }
        joined.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        return joined
    }

    /// Calls `body` with the text as a pattern has it: beside each byte not 0 where it is quoted. Fields are joined by
    /// quoted spaces. The marks are good for nothing else afterwards.
    package func withPatternText<Result>(
        _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        for index in 0..<count where marksStart[index] != Mark.quoted { marksStart[index] = 0 }
        if breaks.isEmpty { return body(text, UnsafeBufferPointer(start: marksStart, count: count)) }
        var quotes = Bytes()
        var start = 0
        for entry in breaks {
            quotes.append(contentsOf: marks[start..<entry.position])
            quotes.append(Mark.quoted)
            start = entry.position
        }
        quotes.append(contentsOf: marks[start...])
        return joined.withUnsafeBufferPointer { text in quotes.withUnsafeBufferPointer { body(text, $0) } }
    }
}
