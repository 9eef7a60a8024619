package import ShellBytes

/// The words of a history entry (bash 9.3.2): split as commands are, quotes kept, operators words of their own.
package enum HistoryWords {
    /// The words of a line.
    package static func split(_ line: Bytes) -> [Bytes] {
        ranges(line).map { Bytes(line[$0]) }
    }

    /// Where the words of a line are.
    package static func ranges(_ line: Bytes) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = 0
        while index < line.count {
            if ASCII.isBlank(line[index]) || line[index] == ASCII.newline {
                index += 1
                continue
            }
            let start = index
            let sign = redirectionSign(line, start)
            index = isOperator(line[sign]) ? operatorEnd(line, sign) : wordEnd(line, start)
            words.append(start..<index)
        }
        return words
    }

    /// Where the sign of a redirection stands after the number at `start`; `start` where there is none.
    private static func redirectionSign(_ line: Bytes, _ start: Int) -> Int {
        var index = start
        while index < line.count, ASCII.isDigit(line[index]) { index += 1 }
        return index < line.count && (line[index] == ASCII.less || line[index] == ASCII.greater) ? index : start
    }

    private static func isOperator(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.leftParenthesis, ASCII.rightParenthesis, ASCII.less, ASCII.greater, ASCII.semicolon, ASCII.ampersand,
            ASCII.bar:
            true
        default: false
        }
    }

    private static func operatorEnd(_ line: Bytes, _ start: Int) -> Int {
        let first = line[start]
        if first == ASCII.leftParenthesis || first == ASCII.rightParenthesis { return start + 1 }
        guard start + 1 < line.count else { return start + 1 }
        let second = line[start + 1]
        if first == second {
            if first == ASCII.less, start + 2 < line.count, line[start + 2] == ASCII.minus || line[start + 2] == first {
                return start + 3
            }
            return start + 2
        }
        switch (first, second) {
        case (ASCII.greater, ASCII.ampersand), (ASCII.less, ASCII.ampersand):
            // The descriptor belongs to the operator.
            var end = start + 2
            while end < line.count, ASCII.isDigit(line[end]) { end += 1 }
            return end < line.count && line[end] == ASCII.minus ? end + 1 : end
        case (ASCII.ampersand, ASCII.greater),
            (ASCII.greater, ASCII.bar), (ASCII.less, ASCII.greater), (ASCII.semicolon, ASCII.ampersand),
            (ASCII.bar, ASCII.ampersand):
            return start + 2
        case (ASCII.less, ASCII.leftParenthesis), (ASCII.greater, ASCII.leftParenthesis): return wordEnd(line, start)
        default: return start + 1
        }
    }

    /// Whether a byte before `(` begins a substitution or an extended pattern.
    private static func beginsNested(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.dollar, ASCII.less, ASCII.greater, ASCII.exclamation, ASCII.at, ASCII.question, ASCII.plus,
            ASCII.asterisk:
            true
        default: false
        }
    }

    private static func wordEnd(_ line: Bytes, _ start: Int) -> Int {
        var index = start
        var quote: UInt8 = 0
        var depth = 0
        while index < line.count {
            let byte = line[index]
            if quote != 0 {
                if byte == ASCII.backslash, quote != ASCII.singleQuote {
                    index += 1
                } else if byte == quote {
                    quote = 0
                }
            } else if byte == ASCII.backslash {
                index += 1
            } else if byte == ASCII.singleQuote || byte == ASCII.doubleQuote || byte == ASCII.backquote {
                quote = byte
            } else if byte == ASCII.leftParenthesis, depth > 0 {
                depth += 1
            } else if depth == 0, beginsNested(byte), index + 1 < line.count, line[index + 1] == ASCII.leftParenthesis {
                // A substitution or an extended pattern within a word belongs to the word.
                depth = 1
                index += 1
            } else if byte == ASCII.rightParenthesis, depth > 0 {
                depth -= 1
            } else if depth == 0, ASCII.isBlank(byte) || byte == ASCII.newline || isOperator(byte), index > start {
                return index
            }
            index += 1
        }
        return line.count
    }
}
