package import ShellBytes

/// Field splitting (XCU 2.6.5): the bytes that unquoted expansions gave are split at the characters of IFS.
extension Shell {
    /// Splits what a word expanded to and pushes the fields, each after pathname expansion.
    mutating func splitIntoFields(_ buffer: ExpansionBuffer) throws(Divert) {
        if buffer.breaks.isEmpty, buffer.text.isEmpty {
            if buffer.hasQuotedPart { fields.finishField() }
            return
        }
        var start = 0
        let keepsEmpty = environment.fieldSeparators.startsWithOrdinary
        for entry in buffer.breaks {
            try splitSegment(buffer, start..<entry.position, isQuoted: entry.isQuoted || keepsEmpty)
            start = entry.position
        }
        try splitSegment(buffer, start..<buffer.count, isQuoted: buffer.hasQuotedPart)
    }

    /// Splits the value of a `$name` that is a word by itself and pushes the fields, each after pathname expansion: as
    /// `splitIntoFields`, without a buffer and marks (60 instructions a byte against 6). No separator may be longer than
    /// a byte.
    mutating func splitValue(_ text: UnsafeBufferPointer<UInt8>) throws(Divert) {
        let stops = environment.fieldSeparators.stops
        try stops.withUnsafeBufferPointer { (stops) throws(Divert) in
            let end = text.count
            var position = 0
            while position < end, stops[Int(text[position])] & 3 == 1 { position &+= 1 }
            while position < end {
                let start = position
                var found: UInt8 = 0
                while position < end {
                    let kind = stops[Int(text[position])]
                    found |= kind
                    if kind & 3 != 0 { break }
                    position &+= 1
                }
                try pushValue(UnsafeBufferPointer(rebasing: text[start..<position]), mayMatch: found & 4 != 0)
                if position == end { break }
                var separators = stops[Int(text[position])] & 3
                position &+= 1
                // White space around another separator belongs to it.
                while position < end {
                    let kind = stops[Int(text[position])] & 3
                    if kind == 0 || (kind == 2 && separators == 2) { break }
                    if kind == 2 { separators = 2 }
                    position &+= 1
                }
            }
        }
    }

    /// Pushes a field that is the result of an expansion, or the file names that it matches.
    private mutating func pushValue(_ text: UnsafeBufferPointer<UInt8>, mayMatch: Bool) throws(Divert) {
        if mayMatch, !options.contains(.noGlob), Self.holdsPattern(text, extended: behaviors[.extendedGlob]) {
            let marks = Bytes(repeating: ExpansionBuffer.Mark.expanded, count: text.count)
            return try expandPathname(Bytes(text), marks: marks)
        }
        fields.append(text)
        fields.finishField()
    }

    private static func holdsPattern(_ text: UnsafeBufferPointer<UInt8>, extended: Bool) -> Bool {
        for byte in text {
            switch byte {
            case ASCII.asterisk, ASCII.question, ASCII.leftBracket: return true
            case ASCII.leftParenthesis: if extended { return true }
            default: continue
            }
        }
        return false
    }

    /// Splits the text between two breaks.
    private mutating func splitSegment(
        _ buffer: ExpansionBuffer, _ range: Range<Int>, isQuoted: Bool
    ) throws(Divert) {
        if range.isEmpty {
            if isQuoted { fields.finishField() }
            return
        }
        if !buffer.hasExpanded || environment.fieldSeparators.isNull {
            return try pushField(buffer, range)
        }
        if !environment.fieldSeparators.multibyte.isEmpty { widenSeparators(buffer, range) }
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
            let text = buffer.text
            let marks = buffer.marks
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
    private func widenSeparators(_ buffer: ExpansionBuffer, _ range: Range<Int>) {
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
        fields.append(UnsafeBufferPointer(rebasing: buffer.text[range]))
        fields.finishField()
    }

    /// Whether an unquoted byte in the range could be part of a pattern.
    private func mayMatch(_ buffer: ExpansionBuffer, _ range: Range<Int>) -> Bool {
        let extended = behaviors[.extendedGlob]
        let text = buffer.text
        let marks = buffer.marks
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = text[position]
            let isSpecial =
                byte == ASCII.asterisk || byte == ASCII.question || byte == ASCII.leftBracket
                || (extended && byte == ASCII.leftParenthesis)
            if isSpecial, marks[position] != ExpansionBuffer.Mark.quoted { return true }
            position &+= 1
        }
        return false
    }
}
