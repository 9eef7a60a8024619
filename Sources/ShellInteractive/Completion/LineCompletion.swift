import ShellBytes
import ShellExecution
internal import ShellSystem

/// Which completion a place in a line asks for.
extension Shell {
    /// What the word before the cursor can become.
    mutating func lineCompletions(_ line: Scalars, point: Int, type: Int) throws(Divert) -> CompletionResult {
        let request = CompletionRequest(line, point: point)
        switch request.kind {
        case .parameter(let isBraced): return parameterCompletions(line, request, isBraced: isBraced)
        case .redirected: return fileCompletions(line, request)
        case .command: return try commandCompletions(line, request, type)
        case .argument: break
        }
        if request.words.isEmpty { return fileCompletions(line, request) }
        let isAssigned =
            CommandScanner.isAssignment(Scalars(line[request.word]))
            && request.words.allSatisfy { CommandScanner.isAssignment(Scalars(line[$0])) }
        if !isAssigned, let result = try programmedCompletions(line, request, type: type) { return result }
        return try standardCompletions(line, request)
    }

    private mutating func parameterCompletions(
        _ line: Scalars, _ request: CompletionRequest, isBraced: Bool
    ) -> CompletionResult {
        var result = CompletionResult(range: request.part)
        let text = LineText.encode(line[request.part])
        result.candidates = candidates(.variable, text)
        result.kinds = .variable
        result.isQuoted = false
        result.suffix = isBraced ? Bytes("}") : request.quotes == .none ? Bytes(" ") : []
        // A variable that holds a directory goes on with a slash.
        if !isBraced, result.candidates.count == 1, let name = result.candidates[0].text.withView({ names.lookup($0) }),
            let value = value(of: name), value.contains(ASCII.slash), (try? Files.status(of: value))?.kind == .directory
        {
            result.suffix = Bytes("/")
        }
        return result
    }

    private mutating func commandCompletions(
        _ line: Scalars, _ request: CompletionRequest, _ type: Int
    ) throws(Divert) -> CompletionResult {
        if let result = try programmedCompletions(line, request, type: type), !result.candidates.isEmpty {
            return result
        }
        let typed = Scalars(line[request.part])
        if typed.first == 0x7E, !typed.contains(0x2F) { return userCompletions(line, request) }
        if typed.contains(0x2F) {
            return fileCompletions(line, request, onlyExecutable: true)
        }
        let text = CompletionQuoting.unquoted(typed)
        if text.isEmpty, behaviors[.noEmptyCommandCompletion] { return CompletionResult(range: request.part) }
        var result = CompletionResult(range: request.part, quotes: request.quotes)
        result.opensQuotes = request.quotes != .none
        result.candidates = candidates(.command, text)
        result.kinds = .command
        if result.candidates.isEmpty { return fileCompletions(line, request, onlyDirectories: true) }
        if behaviors[.autocd] {
            result.candidates += fileCompletions(line, request, onlyDirectories: true).candidates
        }
        return result
    }

    private mutating func userCompletions(_ line: Scalars, _ request: CompletionRequest) -> CompletionResult {
        var result = CompletionResult(range: (request.part.lowerBound + 1)..<request.part.upperBound)
        result.candidates = candidates(.user, LineText.encode(line[result.range]))
        result.kinds = .user
        result.suffix = Bytes("/")
        return result
    }

    /// Completion of an argument without a specification.
    private mutating func standardCompletions(
        _ line: Scalars, _ request: CompletionRequest
    ) throws(Divert) -> CompletionResult {
        let typed = Scalars(line[request.part])
        let command = request.words.first.map { CompletionQuoting.unquoted(Scalars(line[$0])) } ?? []
        if request.quotes == .none, request.part == request.word, typed.first == 0x2D,
            typed.count > 1 || !takesDash(command),
            let result = try optionCompletions(typed, request, command)
        {
            return result
        }
        if request.quotes == .none {
            if typed.first == 0x7E, !typed.contains(0x2F) { return userCompletions(line, request) }
            if let matches = globMatches(line, request) { return matches }
            if let at = typed.lastIndex(of: 0x40), behaviors[.hostComplete] {
                let result = hostCompletions(line, request, at)
                if !result.candidates.isEmpty { return result }
            }
            if let result = nameCompletions(line, request, command), !result.candidates.isEmpty { return result }
        }
        if takesDash(command), typed == [0x2D], let visited = visitedDirectories(request) {
            return visited
        }
        let takesDirectories = ["cd", "pushd", "rmdir"].contains { command.description == $0 }
        return fileCompletions(line, request, onlyDirectories: takesDirectories)
    }

    /// Whether `-` alone is an argument of a command: the directory before.
    private func takesDash(_ command: Bytes) -> Bool { command.equals("cd") || command.equals("pushd") }

    /// `cd -` and Tab: the directories that the session has been in, the latest first.
    private mutating func visitedDirectories(_ request: CompletionRequest) -> CompletionResult? {
        guard let session = interaction as? Session, session.visitedDirectories.paths.count > 1 else { return nil }
        var result = CompletionResult(range: request.part)
        result.candidates = session.visitedDirectories.paths.dropFirst().map {
            CompletionCandidate(text: $0, display: abbreviatingHome($0))
        }
        result.isChoice = true
        return result
    }

    /// What `read -e` completes: files (bash 4.2, read).
    mutating func textCompletions(_ line: Scalars, point: Int) -> CompletionResult {
        fileCompletions(line, CompletionRequest(line, point: point))
    }

    private mutating func hostCompletions(_ line: Scalars, _ request: CompletionRequest, _ at: Int) -> CompletionResult
    {
        let start = request.part.lowerBound + at + 1
        var result = CompletionResult(range: start..<request.part.upperBound)
        result.candidates = CompletionMatching.unique(
            names(of: .hostName, beginningWith: LineText.encode(line[result.range]))
        ).map { CompletionCandidate(text: $0, display: $0) }
        return result
    }

    /// Arguments of builtins that are names: of variables, functions, jobs, signals, options.
    private mutating func nameCompletions(
        _ line: Scalars, _ request: CompletionRequest, _ command: Bytes
    ) -> CompletionResult? {
        let actions: CompletionActions
        switch command.description {
        case "unset", "export", "readonly", "declare", "typeset", "local", "read": actions = [.variable, .function]
        case "alias", "unalias": actions = .alias
        case "fg", "bg", "jobs", "disown": actions = .job
        case "type", "command", "which", "hash", "exec", "sudo", "nohup", "time", "man": actions = .command
        case "help": actions = .helpTopic
        case "shopt": actions = .shellOption
        case "set" where request.words.last.map { LineText.encode(line[$0]).equals("-o") } == true: actions = .setOption
        case "trap": actions = .signal
        case "builtin", "enable": actions = .builtin
        default: return nil
        }
        let text = CompletionQuoting.unquoted(Scalars(line[request.part]))
        if text.isEmpty && actions == .command { return nil }
        var result = CompletionResult(range: request.part)
        result.candidates = candidates(actions, text)
        result.kinds = actions
        return result
    }

    /// What a pattern matches that stands at the cursor.
    private mutating func globMatches(_ line: Scalars, _ request: CompletionRequest) -> CompletionResult? {
        let typed = Scalars(line[request.part])
        guard typed.contains(where: { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }), !typed.contains(0x24),
            !typed.contains(0x60),
            !typed.contains(0x28)
        else { return nil }
        let text = LineText.encode(typed)
        guard let fields = expandedFields(of: text), let first = fields.first, first != text else { return nil }
        var result = CompletionResult(range: request.part)
        result.candidates = fields.map { CompletionCandidate(text: $0, display: $0) }
        return result
    }
}
