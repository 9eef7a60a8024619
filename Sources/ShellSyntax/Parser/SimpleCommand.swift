import ShellBytes

// Simple commands (XCU 2.9.1).
extension Parser {
    /// Assignments, words and redirections, or a function definition that the first word turns out to begin.
    mutating func simpleCommand() throws(ParseFailure) -> Command {
        let start = position
        let startLine = line
        var elements = CommandElements(firstWord: wordStack.count)
        while true {
            try skipBlanks()
            let isFirst = wordStack.count == elements.firstWord
            if ByteSet.commandStops.contains(buffer[position]) {
                if endsCommand { break }
                let tokenLine = line
                if let redirection = try redirectionIfAny() {
                    elements.redirections.appendToShortList(redirection)
                    elements.line.settle(isFirst ? line : tokenLine)
                    continue
                }
                if buffer[position] == ASCII.ampersand { break }
                if buffer[position] == ASCII.leftParenthesis {
                    guard !elements.haveBegun, wordStack.count == elements.firstWord + 1 else {
                        throw try unexpectedToken()
                    }
                    return try functionDefinition(wordStack.popLast(), start: start, line: startLine)
                }
            }
            guard let word = try isFirst ? firstWord(&elements) : operand(&elements) else { continue }
            checksNextWordForAlias = false
            if isFirst { elements.commandName = word.name(in: names) }
            if elements.declares == .undecided {
                elements.declares = Declaration.after(word, isFirst: isFirst, isPosix: options.contains(.posix))
            }
            wordStack.push(word)
        }
        elements.line.settle(line)
        return try simpleCommand(of: elements)
    }

    /// What has been read of a simple command; its words are on the stack.
    private struct CommandElements {
        /// Where on the stack its words begin.
        let firstWord: Int
        var assignments: [Assignment] = []
        var redirections: [Redirection] = []
        var commandName: Name?
        var declares = Declaration.undecided
        var line = CommandLine()

        init(firstWord: Int) { self.firstWord = firstWord }

        /// Whether anything but words has been read.
        var haveBegun: Bool { !assignments.isEmpty || !redirections.isEmpty }
    }

    /// The command that its elements make.
    @inline(__always)
    private mutating func simpleCommand(of elements: CommandElements) throws(ParseFailure) -> Command {
        if wordStack.count == elements.firstWord, !elements.haveBegun { throw try unexpectedToken() }
        if options.contains(.onlyChecks) {
            wordStack.drop(from: elements.firstWord)
            return wordCache.checkedCommand
        }
        let words = wordStack.pop(from: elements.firstWord)
        return .simple(
            SimpleCommand(
                assignments: elements.assignments, words: words, redirections: elements.redirections,
                line: elements.line.number, commandName: elements.commandName))
    }

    /// The first word of a command; nil where an assignment or an alias has been read in its place.
    @inline(__always)
    private mutating func firstWord(_ elements: inout CommandElements) throws(ParseFailure) -> Word? {
        if aliases.isEmpty, let name = plainNameIfAny() { return name }
        if let assignment = try assignmentIfAny() {
            elements.assignments.appendToShortList(assignment)
            elements.line.settle(line)
            return nil
        }
        if refusedSubscriptEnd != 0, let word = try wordAfterRefusedSubscript() {
            wordStack.push(word)
            return nil
        }
        if elements.haveBegun || checksNextWordForAlias, try expandAliasAtCommand() { return nil }
        return try commandWord(elements.declares)
    }

    /// A word after the first; nil where an alias has been read in its place.
    @inline(__always)
    private mutating func operand(_ elements: inout CommandElements) throws(ParseFailure) -> Word? {
        if checksNextWordForAlias, try expandAliasAtCommand(isOperand: true) {
            // The first word of its text is looked up in turn.
            checksNextWordForAlias = true
            return nil
        }
        let word = try commandWord(elements.declares)
        elements.line.settle(line)
        return word
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
        guard mayBeAssignment, let form = try assignmentForm() else { return try word(.command) }
        if form.isCompound {
            let assignment = try compoundAssignment(form, line: startLine)
            guard try isAtEndOfWord() else {
                return try text(from: start, line: startLine, followedBy: .declaration)
            }
            return Word(parts: [.compoundAssignment(assignment)], shape: .assignment, line: startLine)
        }
        position = start
        line = startLine
        return try word(.declaration)
    }

    /// Whether a name at the position is not followed by a bracket that stays open on its line. In an operand that is text.
    private var mayBeAssignment: Bool {
        var index = position
        while ByteSet.nameBytes.contains(buffer[index]) { index += 1 }
        if buffer[index] != ASCII.leftBracket { return true }
        while buffer[index] != 0, buffer[index] != ASCII.newline {
            if buffer[index] == ASCII.rightBracket { return true }
            index += 1
        }
        return false
    }

    /// An operand of `eval` or `let`: `name=(…)` is one word, in which blanks and parentheses are text (bash).
    private mutating func textOperand() throws(ParseFailure) -> Word {
        let start = position
        let startLine = line
        guard mayBeAssignment, let form = try assignmentForm(), form.isCompound else {
            position = start
            line = startLine
            return try word(.command)
        }
        _ = try compoundAssignment(form, line: startLine)
        return try text(from: start, line: startLine, followedBy: .command)
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
