package import ShellBytes

/// Field splitting (XCU 2.6.5): the bytes that unquoted expansions gave are split at the characters of IFS.
extension Shell {
    /// Splits what a word expanded to and pushes the fields, each after pathname expansion.
    mutating func splitIntoFields(_ buffer: inout ExpansionBuffer) throws(Divert) {
        if buffer.breaks.isEmpty, buffer.text.isEmpty {
            if buffer.hasQuotedPart { fields.finishField() }
            return
        }
        var start = 0
        let keepsEmpty = environment.fieldSeparators.startsWithOrdinary
        for entry in buffer.breaks {
            try splitSegment(&buffer, start..<entry.position, isQuoted: entry.isQuoted || keepsEmpty)
            start = entry.position
        }
        try splitSegment(&buffer, start..<buffer.text.count, isQuoted: buffer.hasQuotedPart)
    }

    /// Splits the text between two breaks.
    private mutating func splitSegment(
        _ buffer: inout ExpansionBuffer, _ range: Range<Int>, isQuoted: Bool
    ) throws(Divert) {
        if range.isEmpty {
            if isQuoted { fields.finishField() }
            return
        }
        if !buffer.hasExpanded || environment.fieldSeparators.isNull {
            return try pushField(buffer, range)
        }
        if !environment.fieldSeparators.multibyte.isEmpty { widenSeparators(&buffer, range) }
        var start = skipWhiteSpace(buffer, range.lowerBound, range.upperBound)
        var position = start
        while true {
            position = nextSeparator(buffer, position, range.upperBound)
            if position == range.upperBound { break }
            let kind = separatorKind(buffer, position)
            try pushField(buffer, start..<position)
            position = skipWhiteSpace(
                buffer, position + separatorLength(buffer, position), range.upperBound)
            // White space around another separator belongs to it.
            if kind == 1, position < range.upperBound, separatorKind(buffer, position) == 2,
                !hasEmptyQuote(buffer, at: position)
            {
                position = skipWhiteSpace(
                    buffer, position + separatorLength(buffer, position), range.upperBound)
            }
            start = position
        }
        if start < range.upperBound || hasEmptyQuote(buffer, at: start) {
            try pushField(buffer, start..<range.upperBound)
        }
    }

    /// 0 for a byte that is text, 1 for IFS white space, 2 for another separator.
    private func separatorKind(_ buffer: ExpansionBuffer, _ position: Int) -> UInt8 {
        if buffer.marks[position] == Self.multibyteSeparator { return 2 }
        if buffer.marks[position] != ExpansionBuffer.Mark.expanded { return 0 }
        return environment.fieldSeparators.kinds[Int(buffer.text[position])]
    }

    /// The position of the next separator, or the end.
    private func nextSeparator(_ buffer: ExpansionBuffer, _ start: Int, _ end: Int) -> Int {
        environment.fieldSeparators.kinds.withUnsafeBufferPointer { kinds in
            buffer.text.withUnsafeBufferPointer { text in
                buffer.marks.withUnsafeBufferPointer { marks in
                    var position = start
                    while position < end {
                        let mark = marks[position]
                        if mark == Self.multibyteSeparator { break }
                        if mark == ExpansionBuffer.Mark.expanded, kinds[Int(text[position])] != 0 { break }
                        position &+= 1
                    }
                    return position
                }
            }
        }
    }

    private func separatorLength(_ buffer: ExpansionBuffer, _ position: Int) -> Int {
        guard buffer.marks[position] == Self.multibyteSeparator else { return 1 }
        for separator in environment.fieldSeparators.multibyte where buffer.text[position...].starts(with: separator) {
            return separator.count
        }
        return 1
    }

    /// The position after IFS white space, which an empty quoted part ends.
    private func skipWhiteSpace(_ buffer: ExpansionBuffer, _ start: Int, _ end: Int) -> Int {
        var position = start
        while position < end, separatorKind(buffer, position) == 1, !hasEmptyQuote(buffer, at: position) {
            position += 1
        }
        return position
    }

    /// Whether a quoted part without text stands at a position.
    private func hasEmptyQuote(_ buffer: ExpansionBuffer, at position: Int) -> Bool {
        for entry in buffer.emptyQuotes where entry == position { return true }
        return false
    }

    /// The mark of the first byte of a separator that is longer than a byte.
    private static var multibyteSeparator: UInt8 { 3 }

    /// Marks the separators that are longer than a byte.
    private func widenSeparators(_ buffer: inout ExpansionBuffer, _ range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            if buffer.text[position] >= 0xC0, buffer.marks[position] == ExpansionBuffer.Mark.expanded {
                for separator in environment.fieldSeparators.multibyte
                where buffer.text[position..<range.upperBound].starts(with: separator) {
                    buffer.marks[position] = Self.multibyteSeparator
                }
            }
            position += 1
        }
    }

    /// Pushes a field, or the file names that it matches.
    private mutating func pushField(_ buffer: ExpansionBuffer, _ range: Range<Int>) throws(Divert) {
        if !options.contains(.noGlob), mayMatch(buffer, range) {
            return try expandPathname(
                Bytes(buffer.text[range]), marks: Bytes(buffer.marks[range]))
        }
        buffer.text.withUnsafeBufferPointer { fields.append(UnsafeBufferPointer(rebasing: $0[range])) }
        fields.finishField()
    }

    /// Whether an unquoted byte in the range could be part of a pattern.
    private func mayMatch(_ buffer: ExpansionBuffer, _ range: Range<Int>) -> Bool {
        let extended = behaviors[.extendedGlob]
        return buffer.text.withUnsafeBufferPointer { text in
            buffer.marks.withUnsafeBufferPointer { marks in
                for position in range {
                    switch text[position] {
                    case ASCII.asterisk, ASCII.question, ASCII.leftBracket: break
                    case ASCII.leftParenthesis where extended: break
                    default: continue
                    }
                    if marks[position] != ExpansionBuffer.Mark.quoted { return true }
                }
                return false
            }
        }
    }
}
