import ShellBytes

/// Reads a line that is still being typed, as the lexer would: quotes, substitutions, words, operators, where commands
/// stand; but whatever is missing at the end. Highlighting, completion and history are made from what it finds.
struct CommandScanner {
    /// A piece of the line and what it is.
    struct Span {
        var range: Range<Int>
        var kind: Kind

        enum Kind { case command, keyword, argument, string, variable, operatorSign, comment, assignment, redirected }
    }

    /// A word of the command that the end of the text is in.
    struct Word {
        var range: Range<Int>
        var isRedirected: Bool
    }

    /// What is open: a list of commands (the whole, `$(`, `(`, backquotes), or quotes and expansions within a word.
    enum Frame {
        case list, substitution, group, backquotes, doubleQuotes, parameter, arithmetic
    }

    struct Level {
        var frame: Frame
        var start: Int
        var words: [Word] = []
        var wordStart: Int?
        var expectsCommand = true
        var isRedirected = false
        var expectsDelimiter = false
    }

    let text: Scalars
    private(set) var spans: [Span] = []
    private(set) var levels = [Level(frame: .list, start: 0)]
    /// Where single quotes began that are still open.
    private(set) var openSingleQuote: Int?
    private(set) var isInHereDocument = false
    private(set) var isInComment = false
    /// The delimiters of here-documents whose bodies follow the next newline.
    private var hereDocuments: [(delimiter: Scalars, stripsTabs: Bool)] = []
    /// The last word or operator that ended, for joining lines.
    private(set) var lastToken: Scalars = []
    private(set) var lastIsKeyword = false
    private var index = 0

    /// Scans `text` up to `end`.
    init(_ text: Scalars, end: Int? = nil) {
        self.text = end.map { Scalars(text[..<$0]) } ?? text
        while index < self.text.count { step() }
        finish()
    }

    private func peek(_ offset: Int) -> UInt32 { index + offset < text.count ? text[index + offset] : 0 }

    private var top: Int { levels.count - 1 }

    private mutating func step() {
        switch levels[top].frame {
        case .doubleQuotes: stepInDoubleQuotes()
        case .parameter: stepInParameter()
        case .arithmetic: stepInArithmetic()
        default: stepInList()
        }
    }

    private mutating func startWord() {
        if levels[top].wordStart == nil { levels[top].wordStart = index }
    }

    private mutating func push(_ frame: Frame, length: Int) {
        levels.append(Level(frame: frame, start: index))
        index += length
    }

    /// Ends the innermost frame; its closing text has `length` scalars.
    private mutating func pop(length: Int) {
        let level = levels.removeLast()
        index += length
        switch level.frame {
        case .doubleQuotes: spans.append(Span(range: level.start..<index, kind: .string))
        case .parameter, .arithmetic: spans.append(Span(range: level.start..<index, kind: .variable))
        case .group:
            levels[top].wordStart = nil
            levels[top].expectsCommand = false
        default: break
        }
    }

    private mutating func stepInDoubleQuotes() {
        switch text[index] {
        case 0x22: pop(length: 1)
        case 0x5C: index += 2
        case 0x24: dollar()
        case 0x60: backquote()
        default: index += 1
        }
    }

    private mutating func stepInParameter() {
        switch text[index] {
        case 0x7D: pop(length: 1)
        case 0x5C: index += 2
        case 0x27 where !levels.dropLast().contains(where: { $0.frame == .doubleQuotes }): singleQuote()
        case 0x22: push(.doubleQuotes, length: 1)
        case 0x24: dollar()
        case 0x60: backquote()
        default: index += 1
        }
    }

    private mutating func stepInArithmetic() {
        switch text[index] {
        case 0x29:
            if peek(1) == 0x29 { pop(length: 2) } else { index += 1 }
        case 0x28:
            // Parentheses within are skipped as a whole.
            var depth = 0
            repeat {
                if text[index] == 0x28 { depth += 1 } else if text[index] == 0x29 { depth -= 1 }
                index += 1
            } while index < text.count && depth > 0
        case 0x24: dollar()
        default: index += 1
        }
    }

    private mutating func singleQuote() {
        let start = index
        index += 1
        while index < text.count, text[index] != 0x27 { index += 1 }
        if index == text.count { openSingleQuote = start } else { index += 1 }
        spans.append(Span(range: start..<index, kind: .string))
    }

    private mutating func dollarSingleQuote() {
        let start = index
        index += 2
        while index < text.count, text[index] != 0x27 { index += text[index] == 0x5C ? 2 : 1 }
        if index >= text.count { openSingleQuote = start } else { index += 1 }
        spans.append(Span(range: start..<min(index, text.count), kind: .string))
    }

    private mutating func backquote() {
        if let open = levels.lastIndex(where: { $0.frame == .backquotes }) {
            while levels.count > open + 1 { levels.removeLast() }
            endWord()
            pop(length: 1)
        } else {
            push(.backquotes, length: 1)
        }
    }

    private mutating func dollar() {
        switch peek(1) {
        case 0x28: if peek(2) == 0x28 { push(.arithmetic, length: 3) } else { push(.substitution, length: 2) }
        case 0x7B: push(.parameter, length: 2)
        case 0x27 where levels[top].frame != .doubleQuotes: dollarSingleQuote()
        default:
            let start = index
            index += 1
            if index < text.count, isNameStart(text[index]) {
                while index < text.count, isName(text[index]) { index += 1 }
            } else if index < text.count, text[index] < 0x80, Bytes("?$!#@*-0123456789").contains(UInt8(text[index])) {
                index += 1
            }
            if index > start + 1 { spans.append(Span(range: start..<index, kind: .variable)) }
        }
    }

    private func isNameStart(_ scalar: UInt32) -> Bool { scalar < 0x80 && ASCII.isNameStart(UInt8(scalar)) }
    private func isName(_ scalar: UInt32) -> Bool { scalar < 0x80 && ASCII.isNameByte(UInt8(scalar)) }

    private mutating func stepInList() {
        let scalar = text[index]
        switch scalar {
        case 0x20, 0x09:
            endWord()
            index += 1
        case 0x0A: newline()
        case 0x23 where levels[top].wordStart == nil: comment()
        case 0x3B, 0x7C: separator()
        case 0x26: if peek(1) == 0x3E { redirection() } else { separator() }
        case 0x28: openParenthesis()
        case 0x29: closeParenthesis()
        case 0x3C, 0x3E: redirection()
        case 0x27:
            startWord()
            singleQuote()
        case 0x22:
            startWord()
            push(.doubleQuotes, length: 1)
        case 0x24:
            startWord()
            dollar()
        case 0x60:
            if !levels.contains(where: { $0.frame == .backquotes }) { startWord() }
            backquote()
        case 0x5C:
            startWord()
            index = min(index + 2, text.count)
        default:
            startWord()
            index += 1
        }
    }

    private mutating func newline() {
        endWord()
        index += 1
        beginCommand()
        lastToken = [0x0A]
        lastIsKeyword = false
        while !hereDocuments.isEmpty {
            let (delimiter, stripsTabs) = hereDocuments[0]
            let start = index
            var isFound = false
            while index < text.count, !isFound {
                var lineEnd = index
                while lineEnd < text.count, text[lineEnd] != 0x0A { lineEnd += 1 }
                var line = text[index..<lineEnd]
                if stripsTabs { line = line.drop { $0 == 0x09 } }
                isFound = line.elementsEqual(delimiter)
                index = min(lineEnd + 1, text.count)
            }
            spans.append(Span(range: start..<index, kind: .string))
            if !isFound {
                isInHereDocument = true
                return
            }
            hereDocuments.removeFirst()
        }
    }

    private mutating func comment() {
        let start = index
        while index < text.count, text[index] != 0x0A { index += 1 }
        isInComment = index == text.count
        spans.append(Span(range: start..<index, kind: .comment))
    }

    private mutating func beginCommand() {
        levels[top].words = []
        levels[top].expectsCommand = true
        levels[top].isRedirected = false
    }

    private mutating func noteOperator(_ start: Int) {
        spans.append(Span(range: start..<index, kind: .operatorSign))
        lastToken = Scalars(text[start..<index])
        lastIsKeyword = false
    }

    private mutating func separator() {
        endWord()
        let start = index
        let scalar = text[index]
        index += 1
        while index < text.count, text[index] == scalar || (text[index] == 0x26 && scalar != 0x26) { index += 1 }
        noteOperator(start)
        beginCommand()
    }

    private mutating func openParenthesis() {
        let start = index
        if levels[top].wordStart != nil {
            // `name()` and `a=(…)`: what is in the parentheses are words.
            let isAssignment = index > 0 && text[index - 1] == 0x3D
            endWord()
            push(.group, length: 1)
            levels[top].expectsCommand = !isAssignment
        } else if peek(1) == 0x28, levels[top].expectsCommand {
            push(.arithmetic, length: 2)
        } else {
            push(.group, length: 1)
        }
        noteOperator(start)
    }

    private mutating func closeParenthesis() {
        endWord()
        let start = index
        if let open = levels.lastIndex(where: { $0.frame == .substitution || $0.frame == .group }) {
            while levels.count > open + 1 { levels.removeLast() }
            let isGroup = levels[open].frame == .group
            pop(length: 1)
            if isGroup { noteOperator(start) }
            // `f() {`: a command follows.
            if isGroup, levels[top].words.count == 1, start > 0, text[start - 1] == 0x28 { beginCommand() }
        } else {
            index += 1
            noteOperator(start)
            beginCommand()
        }
    }

    private mutating func redirection() {
        if let start = levels[top].wordStart {
            // A number before it belongs to it.
            if text[start..<index].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
                levels[top].wordStart = nil
            } else {
                endWord()
            }
        }
        let start = index
        if text[index] == 0x26 { index += 1 }
        let scalar = text[index]
        index += 1
        if index < text.count, text[index] == 0x28 {
            levels.append(Level(frame: .substitution, start: start))
            levels[top - 1].wordStart = start
            index += 1
            return
        }
        while index < text.count, [0x3C, 0x3E, 0x26, 0x7C, 0x2D].contains(text[index]) {
            if text[index] == 0x2D, index < start + 2 { break }
            index += 1
        }
        let length = index - start
        levels[top].expectsDelimiter =
            scalar == 0x3C && length >= 2 && text[start + 1] == 0x3C
            && !(length >= 3 && text[start + 2] == 0x3C)
        if levels[top].expectsDelimiter, index < text.count, length == 2, text[index] == 0x2D { index += 1 }
        noteOperator(start)
        levels[top].isRedirected = true
    }

    /// Ends the word before the position.
    private mutating func endWord() {
        guard let start = levels[top].wordStart else { return }
        levels[top].wordStart = nil
        let range = start..<index
        let word = Scalars(text[range])
        lastToken = word
        lastIsKeyword = false
        if levels[top].isRedirected {
            levels[top].isRedirected = false
            if levels[top].expectsDelimiter {
                let isDash = start >= 1 && text[start - 1] == 0x2D
                hereDocuments.append((word.filter { $0 != 0x27 && $0 != 0x22 && $0 != 0x5C }, isDash))
                levels[top].expectsDelimiter = false
            }
            levels[top].words.append(Word(range: range, isRedirected: true))
            spans.append(Span(range: range, kind: .redirected))
            return
        }
        classify(word, range)
    }

    private mutating func classify(_ word: Scalars, _ range: Range<Int>) {
        guard levels[top].expectsCommand else {
            spans.append(Span(range: range, kind: .argument))
            levels[top].words.append(Word(range: range, isRedirected: false))
            let first = levels[top].words.first.map { Scalars(text[$0.range]) } ?? []
            let isIn = word == [0x69, 0x6E]
            if isIn, first == Self.forWord || first == Self.caseWord || first == Self.select {
                spans[spans.count - 1].kind = .keyword
                lastIsKeyword = true
                if first == Self.caseWord { beginCommand() }
            }
            return
        }
        if Self.isAssignment(word) {
            spans.append(Span(range: range, kind: .assignment))
            levels[top].words.append(Word(range: range, isRedirected: false))
            return
        }
        let bytes = LineText.encode(word)
        switch bytes.description {
        case "if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "coproc":
            spans.append(Span(range: range, kind: .keyword))
            lastIsKeyword = true
            levels[top].words = []
        case "fi", "done", "esac", "}":
            spans.append(Span(range: range, kind: .keyword))
            levels[top].expectsCommand = false
        case "for", "case", "select", "function", "[[", "in":
            spans.append(Span(range: range, kind: .keyword))
            levels[top].expectsCommand = false
            levels[top].words.append(Word(range: range, isRedirected: false))
        default:
            spans.append(Span(range: range, kind: .command))
            levels[top].expectsCommand = false
            // Assignments before the command are none of its words.
            levels[top].words.removeAll { !$0.isRedirected }
            levels[top].words.append(Word(range: range, isRedirected: false))
        }
    }

    private static let forWord: Scalars = [0x66, 0x6F, 0x72]
    private static let caseWord: Scalars = [0x63, 0x61, 0x73, 0x65]
    private static let select: Scalars = "select".unicodeScalars.map(\.value)

    /// Whether a word is `name=value` or `name[…]=value`.
    static func isAssignment(_ word: Scalars) -> Bool {
        guard let first = word.first, first < 0x80, ASCII.isNameStart(UInt8(first)) else { return false }
        var index = 1
        while index < word.count, word[index] < 0x80, ASCII.isNameByte(UInt8(word[index])) { index += 1 }
        if index < word.count, word[index] == 0x5B {
            while index < word.count, word[index] != 0x5D { index += 1 }
            index += 1
        }
        if index < word.count, word[index] == 0x2B { index += 1 }
        return index < word.count && word[index] == 0x3D
    }

    private mutating func finish() {
        index = text.count
        for level in levels.reversed() {
            switch level.frame {
            case .doubleQuotes: spans.append(Span(range: level.start..<index, kind: .string))
            case .parameter, .arithmetic: spans.append(Span(range: level.start..<index, kind: .variable))
            default: break
            }
        }
        if let start = levels[top].wordStart, openSingleQuote == nil || levels[top].frame == .list {
            let kind: Span.Kind =
                levels[top].isRedirected ? .redirected : levels[top].expectsCommand ? .command : .argument
            let word = Scalars(text[start...])
            let isKeyword = levels[top].expectsCommand && Self.isKeyword(word)
            spans.append(
                Span(range: start..<index, kind: Self.isAssignment(word) ? .assignment : isKeyword ? .keyword : kind))
            if openSingleQuote == nil {
                lastToken = word
                lastIsKeyword = isKeyword
            }
        }
    }

    /// Whether a character right after a word ends it: a blank or a separator.
    static func endsCommandName(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09, 0x3B, 0x26, 0x7C, 0x29: true
        default: false
        }
    }

    static func isKeyword(_ word: Scalars) -> Bool {
        switch LineText.encode(word).description {
        case "if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "coproc", "fi", "done", "esac",
            "}",
            "for", "case", "select", "function", "[[":
            true
        default: false
        }
    }
}
