package import ShellBytes

extension Shell {
    /// Expands history references in a line that was entered, by the characters that `histchars` names.
    package mutating func expandHistory(_ line: Bytes) -> HistoryExpansion.Result {
        var expansion = history.expansion
        expansion.sparesDoubleQuotes = isPosix
        let characters = value(of: names.intern("histchars")) ?? []
        expansion.event = characters.first ?? ASCII.exclamation
        expansion.quick = characters.count > 1 ? characters[1] : ASCII.caret
        expansion.comment = characters.count > 2 ? characters[2] : ASCII.hash
        // Most lines have none: then the commands need not be gathered.
        guard expansion.isWanted(line) else { return .unchanged }
        expansion.events = history.entries.map(\.text)
        expansion.firstNumber = history.firstNumber
        let result = expansion.expand(line)
        expansion.events = []
        history.expansion = expansion
        return result
    }

    /// What `expandHistory` would give, which is not remembered for later expansions.
    package mutating func previewHistory(_ line: Bytes) -> HistoryExpansion.Result {
        let before = history.expansion
        defer { history.expansion = before }
        return expandHistory(line)
    }
}

/// History expansion (bash 9.3): `!` and `^` in a line that was entered.
package struct HistoryExpansion {
    /// What an expansion gives.
    package enum Result: Equatable {
        case unchanged
        case expanded(Bytes)
        /// `:p`: the line is shown and remembered, not executed.
        case printed(Bytes)
        /// The message: `!x: event not found` …
        case failed(Bytes)
    }

    private struct Failure: Error {
        let message: Bytes
    }

    /// The earlier commands, oldest first, and the number of the first.
    var events: [Bytes] = []
    var firstNumber = 1
    /// The characters that begin an expansion, a quick substitution, and a comment.
    fileprivate var event = ASCII.exclamation
    fileprivate var quick = ASCII.caret
    fileprivate var comment = ASCII.hash
    /// Whether nothing is expanded in double quotes, as POSIX mode has it.
    fileprivate var sparesDoubleQuotes = false
    private var modifiers = HistoryModifiers()
    /// The word that `!?string?` found, for `%`.
    private var matchedWord: Bytes?

    init() {}

    /// Whether a line has something to be expanded.
    fileprivate func isWanted(_ line: Bytes) -> Bool { line.contains(event) || line.first == quick }

    /// Expands a line.
    mutating func expand(_ line: Bytes) -> Result {
        do throws(Failure) { return try expandLine(line) } catch { return .failed(error.message) }
    }

    private mutating func expandLine(_ typed: Bytes) throws(Failure) -> Result {
        var line = typed
        if line.first == quick { line = [event, event] + Bytes(":s") + line }
        var result = Bytes()
        var index = 0
        var quotes = QuotingState()
        var isChanged = false
        var printsOnly = false
        while index < line.count {
            let byte = line[index]
            switch byte {
            case ASCII.backslash:
                result += line[index..<min(index + 2, line.count)]
                index += 2
                continue
            case ASCII.singleQuote where !quotes.inDoubleQuotes:
                let end = Self.endOfSingleQuotes(line, index)
                result += line[index..<end]
                index = end
                continue
            case comment where !quotes.inDoubleQuotes && (index == 0 || Self.isSpace(line[index - 1])):
                let end = line[index...].firstIndex(of: ASCII.newline) ?? line.count
                result += line[index..<end]
                index = end
                continue
            case event where begins(line, index, quotes):
                var text = try designated(
                    line, &index, soFar: result, inDoubleQuotes: quotes.inDoubleQuotes)
                do throws(HistoryModifiers.Failure) {
                    if try modifiers.apply(to: &text, line, &index) { printsOnly = true }
                } catch {
                    throw Failure(message: error.text + Bytes(": ") + Bytes(error.reason))
                }
                result += text
                isChanged = true
                continue
            default: quotes.read(line, index)
            }
            result.append(byte)
            index += 1
        }
        if !isChanged { return .unchanged }
        return printsOnly ? .printed(result) : .expanded(result)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        ASCII.isBlank(byte) || byte == ASCII.newline || byte == ASCII.carriageReturn
    }

    /// Which quotes and substitutions are open at a place in a line.
    private struct QuotingState {
        private(set) var inDoubleQuotes = false
        /// For each substitution that is open, what ends it and whether it stands in double quotes.
        private var substitutions: [(end: UInt8, inDoubleQuotes: Bool)] = []

        /// Whether double quotes are open here, or around a substitution that is.
        var areInDoubleQuotes: Bool { inDoubleQuotes || substitutions.contains { $0.inDoubleQuotes } }

        /// Takes note of a byte.
        mutating func read(_ line: Bytes, _ index: Int) {
            let byte = line[index]
            switch byte {
            case ASCII.doubleQuote: inDoubleQuotes.toggle()
            case ASCII.rightParenthesis, ASCII.backquote:
                if let last = substitutions.last, last.end == byte {
                    substitutions.removeLast()
                    inDoubleQuotes = last.inDoubleQuotes
                } else if byte == ASCII.backquote {
                    open(endingIn: byte)
                }
            case ASCII.leftParenthesis where index > 0:
                let isNested = !inDoubleQuotes && !substitutions.isEmpty
                if isNested || Bytes("$<>").contains(line[index - 1]) { open(endingIn: ASCII.rightParenthesis) }
            default: break
            }
        }

        private mutating func open(endingIn end: UInt8) {
            substitutions.append((end, inDoubleQuotes))
            inDoubleQuotes = false
        }
    }

    private static func endOfSingleQuotes(_ line: Bytes, _ start: Int) -> Int {
        let isDollar = start > 0 && line[start - 1] == ASCII.dollar
        var index = start + 1
        while index < line.count, line[index] != ASCII.singleQuote {
            index += isDollar && line[index] == ASCII.backslash ? 2 : 1
        }
        return min(index + 1, line.count)
    }

    /// Whether the `!` at `index` begins an expansion.
    private func begins(_ line: Bytes, _ index: Int, _ quotes: QuotingState) -> Bool {
        guard index + 1 < line.count, !sparesDoubleQuotes || !quotes.areInDoubleQuotes else { return false }
        let inDoubleQuotes = quotes.inDoubleQuotes
        let next = line[index + 1]
        if Self.isSpace(next) || next == ASCII.equals || next == ASCII.leftParenthesis { return false }
        if inDoubleQuotes, next == ASCII.doubleQuote { return false }
        if next == ASCII.semicolon || next == ASCII.ampersand || next == ASCII.bar { return false }
        guard index > 0 else { return true }
        let before = line[index - 1]
        if before == ASCII.dollar { return false }
        if before == ASCII.leftBracket, line[index...].contains(ASCII.rightBracket) { return false }
        if before == ASCII.leftBrace, index > 1, line[index - 2] == ASCII.dollar { return false }
        return true
    }

    // MARK: - Events

    /// The words that the expansion at `index` designates, before modifiers.
    private mutating func designated(
        _ line: Bytes, _ index: inout Int, soFar: Bytes, inDoubleQuotes: Bool
    ) throws(Failure) -> Bytes {
        let start = index
        index += 1
        var text: Bytes?
        let byte = line[index]
        switch byte {
        case event:
            index += 1
            text = events.last
        case ASCII.hash:
            index += 1
            text = soFar
        case ASCII.caret, ASCII.dollar, ASCII.asterisk, ASCII.colon, ASCII.percent: text = events.last
        case ASCII.minus where index + 1 < line.count && ASCII.isDigit(line[index + 1]):
            index += 1
            let number = Self.number(line, &index)
            text = number > 0 && number <= events.count ? events[events.count - number] : nil
        case _ where ASCII.isDigit(byte):
            let number = Self.number(line, &index) - firstNumber
            text = number >= 0 && number < events.count ? events[number] : nil
        case ASCII.minus: text = events.last
        case ASCII.question: text = substringEvent(line, &index)
        default: text = prefixEvent(line, &index, inDoubleQuotes: inDoubleQuotes)
        }
        guard let text else {
            throw Failure(message: Bytes(line[start..<min(index, line.count)]) + Bytes(": event not found"))
        }
        return try words(of: text, line, &index, start)
    }

    private static func number(_ line: Bytes, _ index: inout Int) -> Int {
        var number = 0
        while index < line.count, ASCII.isDigit(line[index]) {
            number = min(number &* 10 &+ Int(line[index] - ASCII.zero), 1 << 40)
            index += 1
        }
        return number
    }

    /// `!?string?`
    private mutating func substringEvent(_ line: Bytes, _ index: inout Int) -> Bytes? {
        index += 1
        let start = index
        while index < line.count, line[index] != ASCII.question, line[index] != ASCII.newline { index += 1 }
        var wanted = Bytes(line[start..<index])
        if index < line.count, line[index] == ASCII.question { index += 1 }
        if wanted.isEmpty { wanted = modifiers.searched }
        guard !wanted.isEmpty else { return nil }
        modifiers.searched = wanted
        for event in events.reversed() {
            guard ByteSearching.first(wanted, in: event) != nil else { continue }
            matchedWord = HistoryWords.split(event).last { ByteSearching.first(wanted, in: $0) != nil }
            return event
        }
        return nil
    }

    /// `!string`
    private mutating func prefixEvent(_ line: Bytes, _ index: inout Int, inDoubleQuotes: Bool) -> Bytes? {
        let start = index
        while index < line.count {
            let byte = line[index]
            if Self.isSpace(byte) || byte == ASCII.colon || Bytes(";&()|<>").contains(byte) { break }
            if index > start, Bytes("^$*%-").contains(byte) { break }
            if inDoubleQuotes, byte == ASCII.doubleQuote { break }
            index += 1
        }
        let wanted = Bytes(line[start..<index])
        guard !wanted.isEmpty else { return nil }
        return events.last { $0.starts(with: wanted) }
    }

    // MARK: - Words

    private func words(
        of event: Bytes, _ line: Bytes, _ index: inout Int, _ start: Int
    ) throws(Failure) -> Bytes {
        guard index < line.count else { return event }
        var position = index
        if line[position] == ASCII.colon {
            position += 1
            guard position < line.count,
                ASCII.isDigit(line[position]) || Bytes("^$*-%").contains(line[position])
            else { return event }
        } else if !Bytes("^$*-%").contains(line[position]) {
            return event
        }
        let words = HistoryWords.split(event)
        let last = words.count - 1
        func failure(_ end: Int) -> Failure {
            Failure(message: Bytes(line[start..<min(end, line.count)]) + Bytes(": bad word specifier"))
        }
        if line[position] == ASCII.percent {
            index = position + 1
            guard let matchedWord else { throw failure(index) }
            return matchedWord
        }
        if line[position] == ASCII.asterisk {
            index = position + 1
            return last < 1 ? [] : Self.join(words[1...])
        }
        var from = 0
        if line[position] != ASCII.minus { from = Self.wordNumber(line, &position, last) }
        var to = from
        if position < line.count, line[position] == ASCII.asterisk {
            position += 1
            index = position
            if from == last + 1 { return [] }
            to = last
        } else if position < line.count, line[position] == ASCII.minus {
            position += 1
            if position < line.count, ASCII.isDigit(line[position]) || Bytes("^$").contains(line[position]) {
                to = Self.wordNumber(line, &position, last)
            } else {
                to = last - 1
            }
        }
        index = position
        guard from <= to, from >= 0, to <= last else { throw failure(position) }
        return Self.join(words[from...to])
    }

    private static func wordNumber(_ line: Bytes, _ position: inout Int, _ last: Int) -> Int {
        if line[position] == ASCII.caret {
            position += 1
            return 1
        }
        if line[position] == ASCII.dollar {
            position += 1
            return last
        }
        return number(line, &position)
    }

    private static func join(_ words: ArraySlice<Bytes>) -> Bytes { Bytes(words.joined(separator: [ASCII.space])) }
}
