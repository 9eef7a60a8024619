package import ShellBytes
internal import ShellPatterns
internal import ShellSyntax
internal import ShellSystem

/// Making completions from a specification (bash 8.6).
extension Shell {
    /// What a specification offers for a word. `context` is there when the line editor completes; a completion function
    /// can change its options. A word that `isTyped` still has its quotes, as the argument of `compgen` has. Throws `.restart` when the function asks for the specifications to be looked up again.
    package mutating func completions(
        of word: Bytes, by specification: CompletionSpecification, command: Bytes, previous: Bytes,
        isTyped: Bool = false
    ) throws(CompletionFailure) -> [Bytes] {
        var found = names(of: specification.actions, word, isTyped: isTyped)
        if let pattern = specification.globPattern { found += pathnames(matching: pattern) }
        if let words = specification.words { found += try matches(in: words, CompletionQuote.none.removed(from: word)) }
        if let function = specification.function {
            found += try completions(byFunction: function, word, command: command, previous: previous)
        }
        if let text = specification.command {
            found += try completions(byCommand: text, word, command: command, previous: previous)
        }
        if let filter = specification.filter { found = filtered(found, by: filter, word) }
        if let prefix = specification.prefix, !prefix.isEmpty { found = found.map { prefix + $0 } }
        if let suffix = specification.suffix, !suffix.isEmpty { found = found.map { $0 + suffix } }
        let options = completionContext?.options ?? specification.options
        if found.isEmpty, options.contains(.directoryNames) { found = fileNames(word, onlyDirectories: true) }
        if options.contains(.plusDirectories) { found += fileNames(word, onlyDirectories: true) }
        return found
    }

    /// The names that actions offer. Files are looked for by what a typed word stands for while a line is completed.
    private mutating func names(of actions: CompletionActions, _ word: Bytes, isTyped: Bool) -> [Bytes] {
        guard isTyped, let quote = completionContext?.quote, !actions.isDisjoint(with: [.file, .directory]) else {
            return names(of: actions, beginningWith: word)
        }
        var found = names(of: actions.subtracting([.file, .directory]), beginningWith: word)
        if actions.contains(.file) { found += names(of: .file, beginningWith: quote.fileNameWord(from: word)) }
        if actions.contains(.directory) { found += names(of: .directory, beginningWith: quote.removed(from: word)) }
        return found
    }

    /// `-W`: the text is split at IFS as words are, each is expanded, and those are taken that begin with `word`.
    private mutating func matches(in text: Bytes, _ word: Bytes) throws(CompletionFailure) -> [Bytes] {
        var found: [Bytes] = []
        let mark = fields.mark()
        defer { fields.release(mark) }
        let base = fields.totalCount
        let kind: WordKind = options.contains(.braceExpand) ? .argument : .ordinary
        for part in WordListSplitter.split(text, by: environment.fieldSeparators) {
            let parsed: Word
            do throws(ParseFailure) {
                parsed = try Parser.word(text: part, names: names, line: line, kind: kind)
            } catch { continue }
            do throws(Divert) { try expandToFieldsWithoutPathnames(parsed) } catch { throw .diverted(error) }
        }
        for index in base..<fields.totalCount {
            let field = Bytes(fields.field(at: index))
            if field.starts(with: word) { found.append(field) }
        }
        return found
    }

    private mutating func expandToFieldsWithoutPathnames(_ word: Word) throws(Divert) {
        let saved = options.contains(.noGlob)
        options.insert(.noGlob)
        defer { if !saved { options.remove(.noGlob) } }
        try expandToFields(word)
    }

    /// `-F`: runs a function with the command's name, the word and the one before it; what it leaves in COMPREPLY.
    private mutating func completions(
        byFunction function: Bytes, _ word: Bytes, command: Bytes, previous: Bytes
    ) throws(CompletionFailure) -> [Bytes] {
        guard let name = function.withView({ names.lookup($0) }), let body = environment.functions[name] else {
            writeError(diagnosticPrefix + Bytes("completion: function `") + function + Bytes("' not found\n"))
            return []
        }
        setCompletionVariables()
        let mark = fields.mark()
        defer { fields.release(mark) }
        for field in [function, command, word, previous] { fields.push(field) }
        let status: ExitStatus
        do throws(Divert) {
            status = try callFunction(body, name: name, arguments: fields.arguments(above: mark))
        } catch { throw .diverted(error) }
        let reply = names.intern("COMPREPLY")
        var found: [Bytes] = []
        switch contents(of: reply) {
        case .indexed(let array): found = array.values
        case .associative(let array): found = array.values
        case let other: found = scalar(of: other).map { [$0] } ?? []
        }
        try? unset(reply)
        unsetCompletionVariables()
        if status.code == 124 { throw .restart }
        return found
    }

    /// `-C`: runs a command with the same arguments; each line of its output is a completion.
    private mutating func completions(
        byCommand text: Bytes, _ word: Bytes, command: Bytes, previous: Bytes
    ) throws(CompletionFailure) -> [Bytes] {
        setCompletionVariables()
        for name in ["COMP_LINE", "COMP_POINT", "COMP_KEY", "COMP_TYPE"] as [StaticString] {
            environment.variables[names.intern(name)].attributes.insert(.exported)
        }
        environment.variables.exportsChanged = true
        defer { unsetCompletionVariables() }
        let operands = [command, word, previous].map { Quoting.singleQuoted($0) }
        let line = text + [ASCII.space] + Bytes(operands.joined(separator: [ASCII.space]))
        let output: Bytes
        do throws(Divert) {
            let substitution = Bytes("$(") + line + Bytes("\n)")
            output = try expandAsDoubleQuoted(substitution)
        } catch { throw .diverted(error) }
        return output.split(separator: ASCII.newline).map { Bytes($0) }
    }

    private mutating func setCompletionVariables() {
        let context =
            completionContext
            ?? CompletionContext(options: [], line: [], point: 0, words: [], wordIndex: -1, key: 0, type: 0)
        set(names.intern("COMP_LINE"), context.line)
        set(names.intern("COMP_POINT"), DecimalText.bytes(Int64(context.point)))
        set(names.intern("COMP_KEY"), DecimalText.bytes(Int64(context.key)))
        set(names.intern("COMP_TYPE"), DecimalText.bytes(Int64(context.type)))
        set(names.intern("COMP_CWORD"), DecimalText.bytes(Int64(context.wordIndex)))
        environment.variables[names.intern("COMP_WORDS")].value = .indexed(IndexedArray(context.words))
    }

    private mutating func unsetCompletionVariables() {
        for name in ["COMP_LINE", "COMP_POINT", "COMP_KEY", "COMP_TYPE", "COMP_CWORD", "COMP_WORDS"] as [StaticString] {
            try? unset(names.intern(name))
        }
    }

    /// `-X`: what the pattern matches is left out; with `!` before it, what it does not match. `&` in it is the word.
    private func filtered(_ found: [Bytes], by filter: Bytes, _ word: Bytes) -> [Bytes] {
        // `!(…)` is an extended pattern.
        let isExtended = behaviors[.extendedGlob] && filter.dropFirst().first == ASCII.leftParenthesis
        let keepsMatches = filter.first == ASCII.exclamation && !isExtended
        var text = Bytes()
        var isEscaped = false
        for byte in keepsMatches ? filter[1...] : filter[...] {
            if byte == ASCII.ampersand, !isEscaped {
                text += word
            } else {
                if byte == ASCII.ampersand, isEscaped { text.removeLast() }
                text.append(byte)
            }
            isEscaped = byte == ASCII.backslash && !isEscaped
        }
        let pattern = Pattern(text, options: behaviors[.extendedGlob] ? [.extendedGlob] : [])
        return found.filter { candidate in candidate.withView { pattern.matches($0) } == keepsMatches }
    }
}

/// Why there are no completions.
package enum CompletionFailure: Error {
    case diverted(Divert)
    /// A completion function returned 124: it may have defined a specification.
    case restart
}

/// Takes the value of `-W` apart: at IFS, quoting as in commands.
private enum WordListSplitter {
    static func split(_ text: Bytes, by separators: FieldSeparators) -> [Bytes] {
        var words: [Bytes] = []
        var word: Bytes?
        var index = 0
        while index < text.count {
            let end = quotedEnd(text, index)
            if end > index + 1 {
                word = (word ?? []) + text[index..<end]
                index = end
                continue
            }
            if separators.kinds[Int(text[index])] != 0 {
                if let ended = word { words.append(ended) }
                word = nil
            } else {
                word = (word ?? []) + [text[index]]
            }
            index += 1
        }
        if let word { words.append(word) }
        return words
    }

    /// The index after the quoted part, expansion or substitution that begins at `start`; `start + 1` where none does.
    private static func quotedEnd(_ text: Bytes, _ start: Int) -> Int {
        switch text[start] {
        case ASCII.backslash: return min(start + 2, text.count)
        case ASCII.singleQuote: return end(text, start + 1, ASCII.singleQuote, escapes: false)
        case ASCII.doubleQuote: return end(text, start + 1, ASCII.doubleQuote, escapes: true)
        case ASCII.backquote: return end(text, start + 1, ASCII.backquote, escapes: true)
        case ASCII.dollar where start + 1 < text.count:
            if text[start + 1] == ASCII.leftParenthesis { return balanced(text, start + 1, ASCII.rightParenthesis) }
            if text[start + 1] == ASCII.leftBrace { return balanced(text, start + 1, ASCII.rightBrace) }
            return start + 1
        default: return start + 1
        }
    }

    private static func end(_ text: Bytes, _ start: Int, _ close: UInt8, escapes: Bool) -> Int {
        var index = start
        while index < text.count, text[index] != close {
            index = escapes && index + 1 < text.count ? max(index + 1, quotedEnd(text, index)) : index + 1
        }
        return min(index + 1, text.count)
    }

    private static func balanced(_ text: Bytes, _ start: Int, _ close: UInt8) -> Int {
        let open = text[start]
        var depth = 1
        var index = start + 1
        while index < text.count, depth > 0 {
            if text[index] == open {
                depth += 1
                index += 1
            } else if text[index] == close {
                depth -= 1
                index += 1
            } else {
                index = max(index + 1, quotedEnd(text, index))
            }
        }
        return min(index, text.count)
    }
}
