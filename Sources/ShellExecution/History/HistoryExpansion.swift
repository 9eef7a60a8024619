package import ShellBytes

/// History expansion (bash 9.3): `!` events, words of them and modifiers.
extension Shell {
    /// A line with its history references replaced; nil where one refers to nothing, which is then in `failure` as bash
    /// words it. `isPrinted` tells whether anything was replaced, `isOnlyPrinted` whether `:p` asks not to run it.
    package mutating func expandHistory(_ line: Bytes) -> Bytes? { historyExpansion(of: line).text }

    /// As `expandHistory`, with all that the line editor wants to know.
    package mutating func historyExpansion(of line: Bytes) -> HistoryExpansion {
        var expansion = HistoryExpansion(line: line, history: history)
        if let characters = value(of: names.intern("histchars")) { expansion.setCharacters(characters) }
        expansion.run()
        return expansion
    }
}

/// One line's history expansion.
package struct HistoryExpansion {
    private let line: Bytes
    private let entries: [Bytes]
    private let firstNumber: Int
    private var event = ASCII.exclamation
    private var quick = ASCII.caret
    private var comment = ASCII.hash
    private var index = 0
    private var result = Bytes()
    /// The string of the last `?string?`, and of the last `s/old/new/`.
    private var searched = Bytes()
    private var substitution: (old: Bytes, new: Bytes)?
    /// The expanded line; nil where it cannot be expanded.
    package private(set) var text: Bytes?
    /// Why not, as bash words it.
    package private(set) var failure = Bytes()
    /// Whether anything was replaced.
    package private(set) var isChanged = false
    /// Whether `:p` asks to print the line instead of running it.
    package private(set) var isOnlyPrinted = false

    init(line: Bytes, history: HistoryList) {
        self.line = line
        entries = history.entries.map(\.text)
        firstNumber = history.firstNumber
    }

    mutating func setCharacters(_ characters: Bytes) {
        if characters.count > 0 { event = characters[0] }
        if characters.count > 1 { quick = characters[1] }
        if characters.count > 2 { comment = characters[2] }
    }

    private struct Refusal: Error {
        let text: Bytes
    }

    mutating func run() {
        do throws(Refusal) {
            if line.first == quick {
                try quickSubstitution()
            } else {
                try scan()
            }
            text = result
        } catch {
            failure = error.text
        }
    }

    private var byte: UInt8? { index < line.count ? line[index] : nil }

    private func byte(after offset: Int) -> UInt8? { index + offset < line.count ? line[index + offset] : nil }

    /// Goes through the line; quotes protect as they do in bash: nothing acts within single quotes.
    private mutating func scan() throws(Refusal) {
        var isDoubleQuoted = false
        while let current = byte {
            switch current {
            case ASCII.backslash:
                result.append(current)
                index += 1
                if let next = byte { result.append(next) }
                index += 1
            case ASCII.singleQuote where !isDoubleQuoted:
                copyQuoted()
            case ASCII.doubleQuote:
                isDoubleQuoted.toggle()
                result.append(current)
                index += 1
            case event where begins(isDoubleQuoted):
                try replace()
                isChanged = true
            case comment where !isDoubleQuoted && (index == 0 || ASCII.isBlank(line[index - 1])):
                result += line[index...]
                index = line.count
            default:
                result.append(current)
                index += 1
            }
        }
    }

    private mutating func copyQuoted() {
        repeat {
            result.append(line[index])
            index += 1
        } while index < line.count && line[index] != ASCII.singleQuote
        if index < line.count {
            result.append(line[index])
            index += 1
        }
    }

    /// Whether the event character at the index begins a reference: not before a blank, `=`, `(` or the end, nor in
    /// `${!`, `[!` and `$!`.
    private func begins(_ isDoubleQuoted: Bool) -> Bool {
        guard let next = byte(after: 1) else { return false }
        if ASCII.isBlank(next) || next == ASCII.newline || next == ASCII.equals || next == ASCII.leftParenthesis {
            return false
        }
        if isDoubleQuoted, next == ASCII.doubleQuote { return false }
        guard index > 0 else { return true }
        let previous = line[index - 1]
        if previous == ASCII.dollar || previous == ASCII.leftBracket { return false }
        return !(previous == ASCII.leftBrace && index > 1 && line[index - 2] == ASCII.dollar)
    }

    /// `^old^new^`: the last line with a substitution.
    private mutating func quickSubstitution() throws(Refusal) {
        guard let last = entries.last else { throw Refusal(text: line + Bytes(": event not found")) }
        index = 1
        let old = takeDelimited(quick)
        let new = takeDelimited(quick)
        guard let range = Self.find(old, in: last, from: 0) else {
            throw Refusal(text: Bytes(":s") + line + Bytes(": substitution failed"))
        }
        substitution = (old, new)
        result = last[..<range.lowerBound] + Self.expandingAmpersand(new, old) + last[range.upperBound...]
        result = try modified(result, reference: line) + line[index...]
        isChanged = true
    }

    /// Replaces the reference at the index.
    private mutating func replace() throws(Refusal) {
        let start = index
        index += 1
        guard let event = takeEvent() else {
            throw Refusal(text: Bytes(line[start..<index]) + Bytes(": event not found"))
        }
        let words = Self.words(of: event)
        var chosen = event
        var position = index
        let hasColon = byte == ASCII.colon
        if hasColon { position += 1 }
        if let range = try takeWords(at: &position, hasColon: hasColon, words, reference: start) {
            chosen = Bytes(words[range].joined(separator: [ASCII.space]))
            index = position
        }
        result += try modified(chosen, reference: Bytes(line[start..<index]))
    }

    /// The line that an event designator names: `!!`, `!n`, `!-n`, `!string`, `!?string?`, `!#`; a word designator
    /// alone means the line before.
    private mutating func takeEvent() -> Bytes? {
        guard let first = byte else { return nil }
        switch first {
        case event:
            index += 1
            return entries.last
        case ASCII.hash:
            index += 1
            return result
        case ASCII.colon, ASCII.caret, ASCII.dollar, ASCII.asterisk, ASCII.percent:
            return entries.last
        case ASCII.minus where !(byte(after: 1).map { ASCII.isDigit($0) } ?? false): return entries.last
        case ASCII.question:
            index += 1
            let end = line[index...].firstIndex { $0 == ASCII.question || $0 == ASCII.newline } ?? line.count
            let text = Bytes(line[index..<end])
            index = end < line.count && line[end] == ASCII.question ? end + 1 : end
            if !text.isEmpty { searched = text }
            return entries.last { Self.find(searched, in: $0, from: 0) != nil }
        default: break
        }
        if first == ASCII.minus || ASCII.isDigit(first) { return takeNumberedEvent() }
        let end = line[index...].firstIndex { Self.endsEvent($0) } ?? line.count
        let text = Bytes(line[index..<end])
        index = end
        return entries.last { $0.starts(with: text) }
    }

    private mutating func takeNumberedEvent() -> Bytes? {
        let isNegative = byte == ASCII.minus
        if isNegative { index += 1 }
        let number = takeNumber() ?? 0
        let position = isNegative ? entries.count &- number : number &- firstNumber
        return position >= 0 && position < entries.count ? entries[position] : nil
    }

    private mutating func takeNumber() -> Int? {
        var value: Int?
        while let digit = byte, ASCII.isDigit(digit) {
            value = min((value ?? 0) * 10 + Int(digit - ASCII.zero), 1 << 40)
            index += 1
        }
        return value
    }

    private static func endsEvent(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.space, ASCII.tab, ASCII.newline, ASCII.colon, ASCII.caret, ASCII.dollar, ASCII.asterisk,
            ASCII.percent,
            ASCII.semicolon, ASCII.ampersand, ASCII.bar, ASCII.leftParenthesis, ASCII.rightParenthesis, ASCII.less,
            ASCII.greater, ASCII.doubleQuote:
            true
        default: false
        }
    }

    /// The words that a designator chooses: `n`, `^`, `$`, `%`, `x-y`, `*`, `x*`, `x-`; nil where there is none.
    private mutating func takeWords(
        at position: inout Int, hasColon: Bool, _ words: [Bytes], reference: Int
    ) throws(Refusal) -> Range<Int>? {
        guard position < line.count else { return nil }
        let last = max(0, words.count - 1)
        func refusal(_ end: Int) -> Refusal {
            Refusal(text: Bytes(line[reference..<min(end, line.count)]) + Bytes(": bad word specifier"))
        }
        if line[position] == ASCII.asterisk {
            position += 1
            return words.count > 1 ? 1..<words.count : 0..<0
        }
        let start: Int
        if let single = takeWordNumber(at: &position, words, hasColon: hasColon) {
            start = single
        } else if line[position] == ASCII.minus, hasColon || position == index {
            start = 0
        } else {
            return nil
        }
        guard position < line.count else {
            if start >= words.count { throw refusal(position) }
            return start..<(start + 1)
        }
        if line[position] == ASCII.asterisk {
            position += 1
            if start > words.count { throw refusal(position) }
            return min(start, words.count)..<words.count
        }
        var end = start
        if line[position] == ASCII.minus {
            position += 1
            if position < line.count, let number = takeWordNumber(at: &position, words, hasColon: true) {
                end = number
            } else {
                end = last - 1
            }
        }
        if start > end || end >= words.count { throw refusal(position) }
        return start..<(end + 1)
    }

    private func takeWordNumber(at position: inout Int, _ words: [Bytes], hasColon: Bool) -> Int? {
        switch line[position] {
        case ASCII.caret:
            position += 1
            return 1
        case ASCII.dollar:
            position += 1
            return max(0, words.count - 1)
        case ASCII.percent:
            position += 1
            return words.firstIndex { Self.find(searched, in: $0, from: 0) != nil } ?? words.count
        case let digit where hasColon && ASCII.isDigit(digit):
            var value = 0
            while position < line.count, ASCII.isDigit(line[position]) {
                value = min(value * 10 + Int(line[position] - ASCII.zero), 1 << 40)
                position += 1
            }
            return value
        default: return nil
        }
    }

    /// Applies the modifiers that follow: `h t r e p q x s/old/new/ & g a G`.
    private mutating func modified(_ text: Bytes, reference: Bytes) throws(Refusal) -> Bytes {
        var text = text
        while byte == ASCII.colon, let letter = byte(after: 1) {
            var isGlobal = false
            var isByWord = false
            var letter = letter
            index += 2
            while letter == UInt8(ascii: "g") || letter == UInt8(ascii: "a") || letter == UInt8(ascii: "G") {
                if letter == UInt8(ascii: "G") { isByWord = true } else { isGlobal = true }
                guard let next = byte else { break }
                letter = next
                index += 1
            }
            switch letter {
            case UInt8(ascii: "h"): if let slash = text.lastIndex(of: ASCII.slash) { text = Bytes(text[..<slash]) }
            case UInt8(ascii: "t"):
                if let slash = text.lastIndex(of: ASCII.slash) { text = Bytes(text[(slash + 1)...]) }
            case UInt8(ascii: "r"): if let dot = text.lastIndex(of: ASCII.period) { text = Bytes(text[..<dot]) }
            case UInt8(ascii: "e"): if let dot = text.lastIndex(of: ASCII.period) { text = Bytes(text[dot...]) }
            case UInt8(ascii: "p"): isOnlyPrinted = true
            case UInt8(ascii: "q"): text = Quoting.singleQuoted(text)
            case UInt8(ascii: "x"):
                text = Bytes(Self.words(of: text).map { Quoting.singleQuoted($0) }.joined(separator: [ASCII.space]))
            case UInt8(ascii: "s"):
                guard let delimiter = byte else { break }
                index += 1
                let old = takeDelimited(delimiter)
                let new = takeDelimited(delimiter)
                substitution = (old.isEmpty ? substitution?.old ?? searched : old, new)
                text = try substituted(text, isGlobal: isGlobal, isByWord: isByWord, reference)
            case ASCII.ampersand: text = try substituted(text, isGlobal: isGlobal, isByWord: isByWord, reference)
            default: throw Refusal(text: [letter] + Bytes(": unrecognized history modifier"))
            }
        }
        return text
    }

    private func substituted(
        _ text: Bytes, isGlobal: Bool, isByWord: Bool, _ reference: Bytes
    ) throws(Refusal) -> Bytes {
        guard let substitution, !substitution.old.isEmpty else {
            throw Refusal(text: reference + Bytes(": no previous substitution"))
        }
        let new = Self.expandingAmpersand(substitution.new, substitution.old)
        if isByWord {
            let words = Self.words(of: text).map {
                Self.replacing(substitution.old, by: new, in: $0, isGlobal: false) ?? $0
            }
            return Bytes(words.joined(separator: [ASCII.space]))
        }
        guard let replaced = Self.replacing(substitution.old, by: new, in: text, isGlobal: isGlobal) else {
            throw Refusal(text: reference + Bytes(": substitution failed"))
        }
        return replaced
    }

    private static func replacing(_ old: Bytes, by new: Bytes, in text: Bytes, isGlobal: Bool) -> Bytes? {
        var replaced = Bytes()
        var start = 0
        while let range = find(old, in: text, from: start) {
            replaced += text[start..<range.lowerBound] + new
            start = range.upperBound
            if !isGlobal { break }
        }
        return start == 0 ? nil : replaced + text[start...]
    }

    /// The text up to an unquoted delimiter, which is passed over; a backslash before it is taken away.
    private mutating func takeDelimited(_ delimiter: UInt8) -> Bytes {
        var taken = Bytes()
        while let current = byte, current != ASCII.newline {
            index += 1
            if current == delimiter { break }
            if current == ASCII.backslash, byte == delimiter {
                taken.append(delimiter)
                index += 1
            } else {
                taken.append(current)
            }
        }
        return taken
    }

    private static func expandingAmpersand(_ new: Bytes, _ old: Bytes) -> Bytes {
        var expanded = Bytes()
        var isEscaped = false
        for byte in new {
            if byte == ASCII.ampersand, !isEscaped {
                expanded += old
            } else {
                if byte == ASCII.ampersand { expanded.removeLast() }
                expanded.append(byte)
            }
            isEscaped = byte == ASCII.backslash && !isEscaped
        }
        return expanded
    }

    private static func find(_ part: Bytes, in text: Bytes, from start: Int) -> Range<Int>? {
        guard !part.isEmpty, text.count >= part.count else { return nil }
        var index = start
        while index + part.count <= text.count {
            if text[index..<index + part.count].elementsEqual(part) { return index..<index + part.count }
            index += 1
        }
        return nil
    }

    /// The words of a line as the shell would see them: quotes keep together, operators stand alone.
    package static func words(of line: Bytes) -> [Bytes] {
        var words: [Bytes] = []
        var index = 0
        while index < line.count {
            if ASCII.isBlank(line[index]) || line[index] == ASCII.newline {
                index += 1
                continue
            }
            let start = index
            if isOperator(line[index]) {
                while index < line.count, isOperator(line[index]), index - start < 3 { index += 1 }
            } else {
                index = endOfWord(line, index)
            }
            words.append(Bytes(line[start..<index]))
        }
        return words
    }

    private static func isOperator(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.semicolon, ASCII.ampersand, ASCII.bar, ASCII.less, ASCII.greater, ASCII.leftParenthesis,
            ASCII.rightParenthesis:
            true
        default: false
        }
    }

    private static func endOfWord(_ line: Bytes, _ start: Int) -> Int {
        var index = start
        var quote: UInt8?
        while index < line.count {
            let byte = line[index]
            if let open = quote {
                if byte == ASCII.backslash, open != ASCII.singleQuote { index += 1 }
                if byte == open { quote = nil }
            } else if byte == ASCII.singleQuote || byte == ASCII.doubleQuote || byte == ASCII.backquote {
                quote = byte
            } else if byte == ASCII.backslash {
                index += 1
            } else if ASCII.isBlank(byte) || byte == ASCII.newline || isOperator(byte) {
                break
            }
            index += 1
        }
        return min(index, line.count)
    }
}
