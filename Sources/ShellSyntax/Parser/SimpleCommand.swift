import ShellBytes

// Simple commands (XCU 2.9.1).
extension Parser {
    /// Assignments, words and redirections, or a function definition that the first word turns out to begin.
    mutating func simpleCommand() throws(ParseFailure) -> Command {
        let start = position
        let startLine = line
        let firstWord = wordStack.count
        var commandLine = CommandLine()
        var assignments: [Assignment] = []
        var redirections: [Redirection] = []
        var commandName: Name?
        var declares = Declaration.undecided
        while true {
            try skipBlanks()
            let isFirstWord = wordStack.count == firstWord
            if ByteSet.commandStops.contains(buffer[position]) {
                if endsCommand { break }
                let tokenLine = line
                if let redirection = try redirectionIfAny() {
                    redirections.appendToShortList(redirection)
                    commandLine.settle(isFirstWord ? line : tokenLine)
                    continue
                }
                if buffer[position] == ASCII.ampersand { break }
                if buffer[position] == ASCII.leftParenthesis {
                    guard wordStack.count == firstWord + 1, assignments.isEmpty, redirections.isEmpty else {
                        throw try unexpectedToken()
                    }
                    return try functionDefinition(wordStack.pop(from: firstWord)[0], start: start, line: startLine)
                }
            }
            let word: Word
            if !isFirstWord {
                if checksNextWordForAlias, try expandAliasAtCommand(isOperand: true) {
                    // The first word of its text is looked up in turn.
                    checksNextWordForAlias = true
                    continue
                }
                word = try commandWord(declares)
                commandLine.settle(line)
            } else if aliases.isEmpty, let name = plainNameIfAny() {
                word = name
            } else {
                if let assignment = try assignmentIfAny() {
                    assignments.appendToShortList(assignment)
                    commandLine.settle(line)
                    continue
                }
                if refusedSubscriptEnd != 0, let word = try wordAfterRefusedSubscript() {
                    wordStack.push(word)
                    continue
                }
                let hasBegun = !assignments.isEmpty || !redirections.isEmpty
                if hasBegun || checksNextWordForAlias, try expandAliasAtCommand() { continue }
                word = try commandWord(declares)
            }
            checksNextWordForAlias = false
            if isFirstWord { commandName = word.name(in: names) }
            if declares == .undecided {
                declares = Declaration.after(word, isFirst: isFirstWord, isPosix: options.contains(.posix))
            }
            wordStack.push(word)
        }
        commandLine.settle(line)
        if wordStack.count == firstWord, assignments.isEmpty, redirections.isEmpty { throw try unexpectedToken() }
        if options.contains(.onlyChecks) {
            wordStack.drop(from: firstWord)
            return wordCache.checkedCommand
        }
        let words = wordStack.pop(from: firstWord)
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

    /// Whether what stands at the position ends a simple command; `&` does as well, if it begins no redirection.
    @inline(__always)
    private var endsCommand: Bool {
        switch buffer[position] {
        case 0, ASCII.newline, ASCII.semicolon, ASCII.bar, ASCII.rightParenthesis: true
        case ASCII.hash: options.contains(.interactiveComments)
        default: false
        }
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
