import ShellBytes

// Command substitution and process substitution (XCU 2.6.3, bash 3.5.6).
extension Parser {
    /// `$(…)` or `$((…))`, from the dollar sign on. What begins with `$((` is arithmetic if it ends so, else a command
    /// substitution that begins with a subshell.
    mutating func parenthesizedSubstitution() throws(ParseFailure) -> WordPart {
        _ = try peekSecond()
        if position + 2 >= buffer.count { _ = try refill() }
        let start = position
        if buffer[position + 2] == ASCII.leftParenthesis, !notArithmetic.contains(start) {
            let startLine = line
            let attempt = try arithmeticAttempt(prefix: 3)
            if let source = attempt {
                return .arithmetic(ArithmeticExpansion(expression: source, isBracketed: false, line: startLine))
            }
        }
        return .command(try commandSubstitution())
    }

    /// Tries to read `((…))` after `prefix` bytes; where it does not end so, goes back and gives nil.
    mutating func arithmeticAttempt(prefix: Int) throws(ParseFailure) -> ArithmeticSource? {
        let start = position
        let startLine = line
        let startDepth = depth
        let startSubstitutions = substitutionDepth
        let startOpeners = openers
        let startNodes = (words: wordStack.count, items: itemStack.count)
        let documents = pendingHereDocuments
        let startWarnings = warnings
        do throws(ParseFailure) {
            try enter()
            position += prefix
            let source = try arithmeticSource(.parentheses)
            leave()
            if try peek() == 0 {
                throw unterminated(")", opening: prefix == 3 ? "$((" : "((", line: startLine)
            }
            if try peekSecond() == ASCII.rightParenthesis {
                position += 2
                return source
            }
        } catch {
            if case .interrupted = error { throw error }
            if case .syntax(let reason) = error {
                if case .tooDeep = reason.kind { throw error }
                if depth == startDepth { throw error }
            }
        }
        notArithmetic.insert(start)
        position = start
        line = startLine
        depth = startDepth
        substitutionDepth = startSubstitutions
        openers = startOpeners
        wordStack.drop(from: startNodes.words)
        itemStack.drop(from: startNodes.items)
        pendingHereDocuments = documents
        warnings = startWarnings
        return nil
    }

    /// `$(…)`, from the dollar sign on.
    private mutating func commandSubstitution() throws(ParseFailure) -> CommandSubstitution {
        let startLine = line
        let body = try enclosedList(opening: "$(")
        return CommandSubstitution(
            body: body.isEmpty ? nil : body, isBackquoted: false, fileRead: Self.fileRead(body), error: nil,
            line: startLine)
    }

    /// `<(…)`, `>(…)`.
    mutating func processSubstitution() throws(ParseFailure) -> ProcessSubstitution {
        let isInput = buffer[position] == ASCII.less
        return ProcessSubstitution(body: try enclosedList(opening: isInput ? "<(" : ">("), isInput: isInput)
    }

    /// The list between the parentheses of a substitution, whose opening takes two bytes; it may be empty.
    private mutating func enclosedList(opening: StaticString) throws(ParseFailure) -> CommandList {
        try enter()
        let startLine = line
        // A here-document that is opened outside has its body after the line, not within the parentheses.
        let outerDocuments = pendingHereDocuments
        pendingHereDocuments = []
        openers.append(Opener(opening, startLine))
        substitutionDepth += 1
        position += 2
        let list: CommandList
        do throws(ParseFailure) {
            list = try possiblyEmptyList()
        } catch {
            if case .syntax(let reason) = error, case .unexpectedEnd = reason.kind {
                throw unclosedSubstitution(opening, startLine)
            }
            throw error
        }
        guard try peek() == ASCII.rightParenthesis else {
            if try peek() == 0 { throw unclosedSubstitution(opening, startLine) }
            throw try unexpectedToken()
        }
        position += 1
        pendingHereDocuments = outerDocuments + pendingHereDocuments
        openers.removeLast()
        substitutionDepth -= 1
        leave()
        return list
    }

    private func unclosedSubstitution(_ opening: StaticString, _ startLine: Int) -> ParseFailure {
        let endsInNewline = buffer.count > 0 && buffer[buffer.count - 1] == ASCII.newline
        return failure(
            .unterminated(Bytes(")")), line: endsInNewline ? line : line + 1, opener: (Bytes(opening), startLine))
    }

    /// The word of `$(< word)`.
    private static func fileRead(_ body: CommandList) -> Word? {
        guard let item = body.first, body.count == 1, !item.isAsynchronous, case .simple(let command) = item.command,
            command.words.isEmpty, command.assignments.isEmpty, command.redirections.count == 1,
            case .input(let word) = command.redirections[0].kind
        else { return nil }
        switch command.redirections[0].descriptor {
        case .standard, .number(0): return word
        default: return nil
        }
    }

    /// `` `…` ``, from the first backquote on. Its text is parsed by itself once its backslashes are resolved.
    mutating func backquotedSubstitution(isQuoted: Bool) throws(ParseFailure) -> CommandSubstitution {
        let startLine = line
        var text: Bytes = []
        var source: Bytes = [ASCII.backquote]
        position += 1
        while true {
            let start = position
            position = buffer.index(of: .backquoteStops, from: start)
            if position > start {
                if text.isEmpty { text = self.text(start..<position) } else { text.append(buffer[start..<position]) }
                source.append(buffer[start..<position])
            }
            let byte = buffer[position]
            if byte == ASCII.backquote { break }
            if byte == 0 {
                guard try refill() else { throw unterminated("`", opening: "`", line: startLine) }
                continue
            }
            if byte == ASCII.backslash {
                let next = try peekQuoted()
                if try skipContinuation() { continue }
                let isResolved: Bool
                switch next {
                case ASCII.dollar, ASCII.backquote, ASCII.backslash: isResolved = true
                case ASCII.doubleQuote: isResolved = isQuoted
                default: isResolved = false
                }
                if !isResolved { text.append(byte) }
                source.append(byte)
                position += 1
                if next == 0 { continue }
            }
            let taken = buffer[position]
            if taken == ASCII.newline { countNewline() }
            text.append(taken)
            source.append(taken)
            position += 1
        }
        position += 1
        source.append(ASCII.backquote)
        return try backquotedCommand(text, source: source, line: startLine)
    }

    private mutating func backquotedCommand(
        _ text: Bytes, source: Bytes, line startLine: Int
    ) throws(ParseFailure) -> CommandSubstitution {
        if options.contains(.onlyChecks) {
            return CommandSubstitution(body: nil, isBackquoted: true, fileRead: nil, error: nil, line: startLine)
        }
        var inner = Parser(
            input: TextInput(text), names: names, wordCache: wordCache, sourceName: sourceName, firstLine: startLine)
        inner.options = options
        inner.aliases = aliases
        inner.depth = depth
        inner.maximumDepth = maximumDepth
        do throws(ParseFailure) {
            try inner.enter()
            let body = try inner.program()
            return CommandSubstitution(
                body: body.isEmpty ? nil : body, isBackquoted: true, fileRead: Self.fileRead(body), error: nil,
                line: startLine, source: source)
        } catch {
            guard case .syntax(let reason) = error else { throw error }
            if case .tooDeep = reason.kind { throw failure(.tooDeep) }
            return CommandSubstitution(
                body: nil, isBackquoted: true, fileRead: nil, error: reason, line: startLine, source: source)
        }
    }
}
