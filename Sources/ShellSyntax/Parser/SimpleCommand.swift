import ShellBytes

// Simple commands (XCU 2.9.1).
extension Parser {
    /// Assignments, words and redirections, or a function definition that the first word turns out to begin.
    mutating func simpleCommand() throws(ParseFailure) -> Command {
        let start = position
        let startLine = line
        var commandLine = CommandLine()
        var assignments: [Assignment] = []
        var words: [Word] = []
        var redirections: [Redirection] = []
        var commandName: Name?
        var declares = Declaration.undecided
        while true {
            try skipBlanks()
            let byte = buffer[position]
            if byte == ASCII.newline || byte == ASCII.semicolon || byte == ASCII.bar || byte == ASCII.rightParenthesis {
                break
            }
            if byte == ASCII.hash, options.contains(.interactiveComments) { break }
            let tokenLine = line
            if mayBeginRedirection(byte), let redirection = try redirectionIfAny() {
                redirections.appendToShortList(redirection)
                commandLine.settle(words.isEmpty ? line : tokenLine)
                continue
            }
            if byte == 0 || byte == ASCII.ampersand { break }
            if byte == ASCII.leftParenthesis {
                guard words.count == 1, assignments.isEmpty, redirections.isEmpty else { throw try unexpectedToken() }
                return try functionDefinition(words[0], start: start, line: startLine)
            }
            if words.isEmpty {
                if let assignment = try assignmentIfAny() {
                    assignments.appendToShortList(assignment)
                    commandLine.settle(line)
                    continue
                }
                if refusedSubscriptEnd != 0, let word = try wordAfterRefusedSubscript() {
                    words.append(word)
                    continue
                }
                let isFirst = assignments.isEmpty && redirections.isEmpty
                if !aliases.isEmpty, !isFirst || checksNextWordForAlias, try expandAliasAtCommand() { continue }
            } else if checksNextWordForAlias, try expandAliasAtCommand(isOperand: true) {
                // The first word of its text is looked up in turn.
                checksNextWordForAlias = true
                continue
            }
            checksNextWordForAlias = false
            let word = try commandWord(declares)
            if words.isEmpty { commandName = word.name(in: names) }
            if declares == .undecided {
                declares = Declaration.after(word, isFirst: words.isEmpty, isPosix: options.contains(.posix))
            }
            if words.isEmpty {
                words = .list(of: word, capacity: 4)
            } else {
                words.append(word)
                commandLine.settle(line)
            }
        }
        commandLine.settle(line)
        if words.isEmpty, assignments.isEmpty, redirections.isEmpty { throw try unexpectedToken() }
        return .simple(
            SimpleCommand(
                assignments: assignments, words: words, redirections: redirections, line: commandLine.number,
                commandName: commandName))
    }

    /// The line that LINENO and messages give a simple command that spans several, as in bash: where its first element
    /// ends. After a command name, which could also be a function's, it is where the token after that ends.
    private struct CommandLine {
        private(set) var number = 0

        @inline(__always)
        mutating func settle(_ line: Int) { if number == 0 { number = line } }
    }

    @inline(__always)
    private func mayBeginRedirection(_ byte: UInt8) -> Bool {
        byte == ASCII.less || byte == ASCII.greater || byte == ASCII.ampersand || byte == ASCII.leftBrace
            || ASCII.isDigit(byte)
    }

    /// Whether the operands of a command are read as assignments.
    private enum Declaration {
        case undecided, yes, no
        /// The list of an array is allowed, but is only text: operands of `eval` and `let`.
        case asText

        /// What the next word of a command says.
        static func after(_ word: Word, isFirst: Bool, isPosix: Bool) -> Declaration {
            guard let text = word.unquotedText else { return .no }
            switch text.count {
            case 3: return isFirst && text.equals("let") ? .asText : .no
            case 4: return isFirst && text.equals("eval") ? .asText : .no
            case 5: return text.equals("local") ? .yes : .no
            case 6: return text.equals("export") ? .yes : .no
            case 7:
                if text.equals("declare") || text.equals("typeset") { return .yes }
                return isPosix && text.equals("command") ? .undecided : .no
            case 8: return text.equals("readonly") ? .yes : .no
            default:
                // The options of `command`, which bash sees through in POSIX mode only.
                return !isFirst && text.first == ASCII.minus ? .undecided : .no
            }
        }
    }

    /// The next word of a command.
    @inline(__always)
    private mutating func commandWord(_ declares: Declaration) throws(ParseFailure) -> Word {
        switch declares {
        case .yes: try declarationOperand()
        case .asText: try textOperand()
        default: try word(.command)
        }
    }

    /// An operand of a declaration utility: of assignment form, or any word.
    private mutating func declarationOperand() throws(ParseFailure) -> Word {
        let start = position
        let startLine = line
        guard let form = try assignmentForm() else { return try word(.command) }
        if form.isCompound {
            let assignment = try compoundAssignment(form, line: startLine)
            return Word(parts: [.compoundAssignment(assignment)], shape: .assignment, line: startLine)
        }
        position = start
        line = startLine
        return try word(.declaration)
    }

    /// An operand of `eval` or `let`: `name=(…)` is one word, in which blanks and parentheses are text (bash).
    private mutating func textOperand() throws(ParseFailure) -> Word {
        let start = position
        let startLine = line
        guard let form = try assignmentForm(), form.isCompound else {
            position = start
            line = startLine
            return try word(.command)
        }
        _ = try compoundAssignment(form, line: startLine)
        let text = Bytes(buffer[start..<position])
        let list = try Parser.word(text: text, names: names, line: startLine, kind: .ordinary, options: options)
        if endsWord(try peek()) { return list }
        let parts = list.parts + (try word(.command)).parts
        return Word(parts: parts, shape: WordShape.of(parts), line: startLine)
    }

    /// `name()` with its body; the parenthesis is at the position.
    private mutating func functionDefinition(
        _ name: Word, start: Int, line startLine: Int
    ) throws(ParseFailure) -> Command {
        var end = position
        while end > start, ASCII.isBlank(buffer[end - 1]) { end -= 1 }
        let text = Self.functionName(name) ?? Bytes(buffer[start..<end])
        position += 1
        try skipBlanks()
        try expandFollowingAliases()
        guard try peek() == ASCII.rightParenthesis else { throw try unexpectedToken() }
        position += 1
        return try functionBody(name: text, line: startLine)
    }
}
