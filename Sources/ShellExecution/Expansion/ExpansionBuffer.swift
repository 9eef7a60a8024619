package import ShellBytes

/// The result of expanding a word before it is split into fields: text, with quoted-ness kept beside it.
package struct ExpansionBuffer {
    /// What is known of a byte.
    package enum Mark {
        /// Unquoted text of the script: a pattern character acts, IFS does not split it.
        package static let literal: UInt8 = 0
        /// Quoted: it is what it is.
        package static let quoted: UInt8 = 1
        /// The result of an unquoted expansion: pattern characters act and IFS splits it.
        package static let expanded: UInt8 = 2
    }

    package var text: Bytes = []
    /// A mark for each byte of `text`, kept only while `keepsMarks`.
    package var marks: Bytes = []
    package var keepsMarks = true
    /// Where `"$@"` and the like end a field: the position in `text`, and whether the field before it had a quoted part
    /// and so exists even when it is empty.
    package var breaks: [(position: Int, isQuoted: Bool)] = []
    /// Whether the field being built has a quoted part.
    package var hasQuotedPart = false
    /// Where quoted parts without text stand: they keep a field from vanishing.
    package var emptyQuotes: [Int] = []
    /// Whether the text will be split: unquoted `$*` then ends a field after each value instead of joining them.
    package var willSplit = true
    /// Whether any byte is marked `expanded`.
    package var hasExpanded = false

    package init() {}

    /// Empties the buffer, keeping its memory.
    package mutating func reset(keepingMarks: Bool) {
        if !text.isEmpty { text.removeAll(keepingCapacity: true) }
        if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
        if !breaks.isEmpty { breaks.removeAll(keepingCapacity: true) }
        if !emptyQuotes.isEmpty { emptyQuotes.removeAll(keepingCapacity: true) }
        keepsMarks = keepingMarks
        willSplit = keepingMarks
        hasQuotedPart = false
        hasExpanded = false
    }

    /// Appends text of one kind.
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: UInt8) {
        text.append(contentsOf: bytes)
        noteMark(mark, count: bytes.count)
    }

    /// Appends text of one kind.
    package mutating func append(_ bytes: Bytes, _ mark: UInt8) {
        text += bytes
        noteMark(mark, count: bytes.count)
    }

    /// Appends text of one kind.
    package mutating func append(_ view: ByteView, _ mark: UInt8) { append(view.buffer, mark) }

    /// Appends the decimal text of an integer.
    package mutating func append(_ value: Int64, _ mark: UInt8) {
        let start = text.count
        DecimalText.append(value, to: &text)
        noteMark(mark, count: text.count - start)
    }

    /// Appends a byte.
    package mutating func append(_ byte: UInt8, _ mark: UInt8) {
        text.append(byte)
        noteMark(mark, count: 1)
    }

    private mutating func noteMark(_ mark: UInt8, count: Int) {
        if mark == Mark.quoted {
            hasQuotedPart = true
            if count == 0 { emptyQuotes.append(text.count) }
        }
        if mark == Mark.expanded, count > 0 { hasExpanded = true }
        if keepsMarks { marks.append(contentsOf: repeatElement(mark, count: count)) }
    }

    /// Ends a field between two values of `"$@"`.
    package mutating func breakField() {
        breaks.append((text.count, hasQuotedPart))
        hasQuotedPart = false
    }

    /// Joins the fields by quoted spaces into one.
    package mutating func joinFields() {
        for (count, entry) in breaks.enumerated() {
            text.insert(ASCII.space, at: entry.position + count)
            if keepsMarks { marks.insert(Mark.quoted, at: entry.position + count) }
        }
        breaks.removeAll(keepingCapacity: true)
    }

    /// The text as one string: fields are joined by a space.
    package var joined: Bytes {
        if breaks.isEmpty { return text }
        var joined = Bytes()
        var start = 0
        for entry in breaks {
            joined += text[start..<entry.position]
            joined.append(ASCII.space)
            start = entry.position
        }
        return joined + text[start...]
    }
}
