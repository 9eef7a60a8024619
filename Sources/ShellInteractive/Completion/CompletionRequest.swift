import ShellBytes
import ShellExecution

/// What is to be completed: the word before the cursor, and what stands around it.
struct CompletionRequest {
    /// How the part to be completed is quoted.
    enum Quotes { case none, single, double }

    /// What kind of thing the word is.
    enum Kind { case command, argument, redirected, parameter(isBraced: Bool) }

    let kind: Kind
    let quotes: Quotes
    /// The whole word before the cursor, as typed: its range in the line.
    let word: Range<Int>
    /// The part of it that is completed: after the last `=` or `:`.
    let part: Range<Int>
    /// The words of the command before this one, as typed.
    let words: [Range<Int>]
    let scanner: CommandScanner

    init(_ line: Scalars, point: Int) {
        let scanner = CommandScanner(line, end: point)
        self.scanner = scanner
        let listIndex =
            scanner.levels.lastIndex { level in
                switch level.frame {
                case .list, .substitution, .group, .backquotes: true
                default: false
                }
            } ?? 0
        let level = scanner.levels[listIndex]
        let inner = scanner.levels[(listIndex + 1)...]
        var start = level.wordStart ?? point
        if scanner.openSingleQuote != nil {
            quotes = .single
        } else if inner.contains(where: { $0.frame == .doubleQuotes }) {
            quotes = .double
        } else {
            quotes = .none
        }
        words = level.words.filter { !$0.isRedirected }.map(\.range)
        if start > point { start = point }
        word = start..<point
        let base: Kind = level.isRedirected ? .redirected : level.expectsCommand ? .command : .argument
        var kind = base
        var part = Self.afterBreak(line, start..<point, quotes)
        if let parameter = Self.parameter(line, start..<point, inner.last, isSingle: scanner.openSingleQuote != nil) {
            kind = .parameter(isBraced: parameter.isBraced)
            part = parameter.start..<point
        } else if case .command = base, CommandScanner.isAssignment(Scalars(line[start..<point])) {
            kind = .argument
        }
        self.kind = kind
        self.part = part
    }

    /// Where the name of a parameter begins that the cursor is in.
    private static func parameter(
        _ line: Scalars, _ word: Range<Int>, _ inner: CommandScanner.Level?, isSingle: Bool
    ) -> (start: Int, isBraced: Bool)? {
        if isSingle { return nil }
        var start = word.upperBound
        while start > word.lowerBound, line[start - 1] < 0x80, ASCII.isNameByte(UInt8(line[start - 1])) { start -= 1 }
        if start > word.lowerBound, line[start - 1] == 0x24 { return (start, false) }
        guard inner?.frame == .parameter, let open = inner?.start else { return nil }
        var first = open + 2
        if first < start, line[first] == 0x21 || line[first] == 0x23 { first += 1 }
        return first == start ? (start, true) : nil
    }

    /// The part of a word after its last unquoted `=` or `:`.
    private static func afterBreak(_ line: Scalars, _ word: Range<Int>, _ quotes: Quotes) -> Range<Int> {
        var start = word.lowerBound
        var index = word.lowerBound
        var quote: UInt32 = 0
        while index < word.upperBound {
            let scalar = line[index]
            if quote != 0 {
                if scalar == quote { quote = 0 } else if scalar == 0x5C, quote == 0x22 { index += 1 }
            } else if scalar == 0x27 || scalar == 0x22 {
                quote = scalar
            } else if scalar == 0x5C {
                index += 1
            } else if scalar == 0x3D || scalar == 0x3A {
                start = index + 1
            }
            index += 1
        }
        return min(start, word.upperBound)..<word.upperBound
    }
}

/// Quoting of completed text.
enum CompletionQuoting {
    /// The text that a word as typed stands for, its quotes removed; what expands stays.
    static func unquoted(_ text: Scalars) -> Bytes {
        var result = Scalars()
        var index = 0
        var quote: UInt32 = 0
        while index < text.count {
            let scalar = text[index]
            if quote == 0x27 {
                if scalar == 0x27 { quote = 0 } else { result.append(scalar) }
            } else if scalar == 0x5C, index + 1 < text.count,
                quote == 0 || [0x22, 0x5C, 0x24, 0x60].contains(text[index + 1])
            {
                index += 1
                result.append(text[index])
            } else if scalar == 0x22 {
                quote = quote == 0 ? 0x22 : 0
            } else if scalar == 0x27, quote == 0 {
                quote = 0x27
            } else {
                result.append(scalar)
            }
            index += 1
        }
        return LineText.encode(result)
    }

    /// Text quoted so that it stands for itself, within the quotes that are open.
    static func quoted(_ text: Bytes, _ quotes: CompletionRequest.Quotes, isAtStart: Bool) -> Bytes {
        var result = Bytes()
        for (index, byte) in text.enumerated() {
            switch quotes {
            case .single:
                if byte == ASCII.singleQuote { result += Bytes("'\\'") }
            case .double:
                if byte == ASCII.doubleQuote || byte == ASCII.backslash || byte == ASCII.dollar
                    || byte == ASCII.backquote
                {
                    result.append(ASCII.backslash)
                }
            case .none:
                if byte == ASCII.newline {
                    result += Bytes("$'\\n'")
                    continue
                }
                if Bytes(" \t\"'\\$`()<>;&|*?[]{}!^").contains(byte)
                    || (byte == ASCII.tilde || byte == ASCII.hash) && index == 0 && isAtStart
                {
                    result.append(ASCII.backslash)
                }
            }
            result.append(byte)
        }
        return result
    }
}
