internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `complete` defines, prints and removes how the arguments of commands are completed (bash 8.7).
    static func complete(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if arguments.count == 1 {
            shell.printCompletions()
            return .success
        }
        var request = CompletionArguments()
        if let status = request.read(arguments, isGenerating: false, &shell) { return status }
        var keys = request.keys
        if keys.isEmpty { for name in request.operands { keys.append(.command(Bytes(name))) } }
        if request.prints {
            if keys.isEmpty { shell.printCompletions() }
            return shell.forEach(keys, arguments) { (shell, key, specification) in
                shell.printCompletion(key, specification)
            }
        }
        if request.removes {
            if keys.isEmpty { shell.environment.completions.removeAll() }
            if shell.environment.completions.keys.isEmpty { return .success }
            return shell.forEach(keys, arguments) { (shell, key, _) in shell.environment.completions[key] = nil }
        }
        if keys.isEmpty { return shell.failUsage(arguments) }
        for key in keys { shell.environment.completions[key] = request.specification }
        return .success
    }

    /// `compgen` prints the completions of a word (bash 8.7). A function or command is run without a line to complete.
    static func generateCompletions(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if arguments.count == 1 { return .success }
        var request = CompletionArguments()
        if let status = request.read(arguments, isGenerating: true, &shell) { return status }
        let word = request.operands.at(0).map { Bytes($0) } ?? []
        let specification = request.specification
        if specification.function != nil {
            shell.diagnose(arguments[0], Bytes("warning: -F option may not work as you expect"))
        }
        if specification.command != nil {
            shell.diagnose(arguments[0], Bytes("warning: -C option may not work as you expect"))
        }
        var found: [Bytes]
        do throws(CompletionFailure) {
            found = try shell.completions(
                of: word, by: specification, command: Bytes("compgen"), previous: [], isTyped: true)
        } catch {
            switch error {
            case .diverted(let divert): throw divert
            case .restart: return .failure
            }
        }
        if found.isEmpty, !specification.options.isDisjoint(with: [.readlineDefault]) {
            found = shell.fileNames(word, onlyDirectories: false)
        }
        for completion in found {
            shell.output.append(completion)
            shell.output.append(ASCII.newline)
        }
        return ExitStatus(!found.isEmpty)
    }

    /// `compopt` changes and shows options of completions (bash 8.7).
    static func completionOptions(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var change = OptionAdjustment()
        if let status = change.read(arguments, &shell) { return status }
        if change.keys.isEmpty {
            guard shell.completionContext != nil else {
                return shell.fail(arguments, "not currently executing completion function")
            }
            if change.isEmpty {
                shell.printCompletionOptions(shell.completionContext?.options ?? [], nil)
            } else {
                change.apply(to: &shell.completionContext!.options)
            }
            return .success
        }
        return shell.forEach(change.keys, arguments) { (shell, key, specification) in
            if change.isEmpty { return shell.printCompletionOptions(specification.options, key) }
            var specification = specification
            change.apply(to: &specification.options)
            shell.environment.completions[key] = specification
        }
    }
}

/// What `compopt` changes.
private struct OptionAdjustment {
    private(set) var keys: [CompletionTable.Key] = []
    private var added: CompletionOptions = []
    private var removed: CompletionOptions = []

    var isEmpty: Bool { added.isEmpty && removed.isEmpty }

    func apply(to options: inout CompletionOptions) {
        options.formUnion(added)
        options.subtract(removed)
    }

    /// Reads the arguments; the status where they are wrong.
    mutating func read(_ arguments: Arguments, _ shell: inout Shell) -> ExitStatus? {
        var index = 1
        while let word = arguments.at(index), word.count > 1, word[0] == ASCII.minus || word[0] == ASCII.plus {
            index += 1
            if word.equals("--") { break }
            if word.equals("--help") {
                shell.showHelp(of: arguments[0])
                return .misuse
            }
            for (offset, letter) in word.buffer.enumerated().dropFirst() {
                switch letter {
                case UInt8(ascii: "D"): keys.append(.fallback)
                case UInt8(ascii: "E"): keys.append(.emptyLine)
                case UInt8(ascii: "I"): keys.append(.firstWord)
                case UInt8(ascii: "o"):
                    var name = word.from(offset + 1)
                    if name.isEmpty {
                        guard let next = arguments.at(index) else {
                            shell.diagnose(arguments[0], [word[0], letter] + Bytes(": option requires an argument"))
                            return shell.failUsage(arguments)
                        }
                        name = next
                        index += 1
                    }
                    guard let option = CompletionOptions.named(name) else {
                        return shell.fail(arguments, name, "invalid option name", .misuse)
                    }
                    if word[0] == ASCII.minus { added.insert(option) } else { removed.insert(option) }
                default:
                    shell.diagnose(arguments[0], [word[0], letter] + Bytes(": invalid option"))
                    return shell.failUsage(arguments)
                }
                if letter == UInt8(ascii: "o") { break }
            }
        }
        if keys.isEmpty { for name in arguments.from(index) { keys.append(.command(Bytes(name))) } }
        return nil
    }
}

extension Shell {
    /// Calls `body` for each specification; those that do not exist are reported.
    fileprivate mutating func forEach(
        _ keys: [CompletionTable.Key], _ arguments: Arguments,
        _ body: (inout Shell, CompletionTable.Key, CompletionSpecification) -> Void
    ) -> ExitStatus {
        var status = ExitStatus.success
        for key in keys {
            guard let specification = environment.completions[key] else {
                status = fail(arguments, key.text + Bytes(": no completion specification"))
                continue
            }
            body(&self, key, specification)
        }
        return status
    }

    fileprivate mutating func printCompletions() {
        for key in environment.completions.keys {
            if let specification = environment.completions[key] { printCompletion(key, specification) }
        }
    }

    /// A specification as a command that defines it.
    fileprivate mutating func printCompletion(_ key: CompletionTable.Key, _ specification: CompletionSpecification) {
        output.append("complete ")
        for entry in CompletionOptions.table where specification.options.contains(entry.option) {
            output.append("-o ")
            output.append(entry.name)
            output.append(ASCII.space)
        }
        for entry in CompletionActions.table where specification.actions.contains(entry.action) {
            if let letter = entry.letter { output.append([ASCII.minus, letter, ASCII.space]) }
        }
        for entry in CompletionActions.table where specification.actions.contains(entry.action) && entry.letter == nil {
            output.append("-A ")
            output.append(entry.name)
            output.append(ASCII.space)
        }
        let texts: [(StaticString, Bytes?)] = [
            ("-G ", specification.globPattern), ("-W ", specification.words), ("-P ", specification.prefix),
            ("-S ", specification.suffix), ("-X ", specification.filter), ("-C ", specification.command),
        ]
        for case (let option, let text?) in texts {
            output.append(option)
            output.append(Quoting.singleQuoted(text))
            output.append(ASCII.space)
        }
        if let function = specification.function {
            output.append("-F ")
            output.append(bareOrQuoted(function))
            output.append(ASCII.space)
        }
        printKey(key)
    }

    private mutating func printKey(_ key: CompletionTable.Key) {
        if let option = key.option {
            output.append(option)
        } else {
            output.append(bareOrQuoted(key.text))
        }
        output.append(ASCII.newline)
    }

    private func bareOrQuoted(_ text: Bytes) -> Bytes {
        text.isEmpty || text.withView({ Quoting.containsMeta($0) }) ? Quoting.singleQuoted(text) : text
    }

    fileprivate mutating func printCompletionOptions(_ options: CompletionOptions, _ key: CompletionTable.Key?) {
        output.append("compopt")
        for entry in CompletionOptions.table {
            output.append(options.contains(entry.option) ? " -o " : " +o ")
            output.append(entry.name)
        }
        guard let key else { return output.append(ASCII.newline) }
        output.append(ASCII.space)
        printKey(key)
    }
}
