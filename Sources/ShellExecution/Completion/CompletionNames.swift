package import ShellBytes
internal import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// The names that the actions of a completion offer (bash 8.7, `-A`).
extension Shell {
    /// All names of these kinds that begin with a text, kind by kind, each in its order.
    package mutating func names(of actions: CompletionActions, beginningWith text: Bytes) -> [Bytes] {
        var found: [Bytes] = []
        for action in Self.order where actions.contains(action) {
            var all = names(of: action, text)
            all.removeAll { !$0.starts(with: text) }
            found += all
        }
        return found
    }

    private static let order: [CompletionActions] = [
        .alias, .arrayVariable, .binding, .builtin, .disabled, .enabled, .export, .function, .helpTopic, .hostName,
        .job,
        .keyword, .running, .setOption, .shellOption, .signal, .stopped, .variable, .command, .file, .user, .group,
        .service, .directory,
    ]

    private mutating func names(of action: CompletionActions, _ text: Bytes) -> [Bytes] {
        switch action {
        case .alias: return environment.aliases.keys.sorted { $0.lexicographicallyPrecedes($1) }
        case .arrayVariable: return variableNames { $0.isArray && $0.isAssigned }
        case .variable: return variableNames { $0.isAssigned }
        case .export: return variableNames { $0.isSet && $0.attributes.contains(.exported) }
        case .builtin: return builtins.builtins.map { Bytes($0.name) }
        case .enabled:
            return builtins.builtins.map { Bytes($0.name) }.filter { !environment.disabledBuiltins.contains($0) }
        case .disabled: return environment.disabledBuiltins.sorted { $0.lexicographicallyPrecedes($1) }
        case .function: return functionNames
        case .helpTopic:
            let all = builtins.builtins.map { Bytes($0.name) } + Keywords.all.map { Bytes($0) }
            return all.sorted { $0.lexicographicallyPrecedes($1) }
        case .keyword: return Keywords.all.map { Bytes($0) }
        case .setOption: return ShellOptions.table.compactMap { $0.name.map { Bytes($0) } }
        case .shellOption:
            return OptionalBehavior.allCases.filter { isInteractive || !$0.isOwn }.map { Bytes($0.name) }
        case .signal: return signalNames
        case .job: return jobs.jobs.map { jobName($0) }
        case .running: return jobs.jobs.filter { $0.isRunning }.map { jobName($0) }
        case .stopped: return jobs.jobs.filter { $0.isStopped }.map { jobName($0) }
        case .command: return commandNames(text)
        case .file: return fileNames(text, onlyDirectories: false, hidden: interaction == nil)
        case .directory: return fileNames(text, onlyDirectories: true, hidden: interaction == nil)
        case .user: return Self.firstFields(of: Bytes("/etc/passwd"), endingAt: ASCII.colon)
        case .group: return Self.firstFields(of: Bytes("/etc/group"), endingAt: ASCII.colon)
        case .service: return Self.firstFields(of: Bytes("/etc/services"), endingAt: ASCII.tab)
        case .hostName: return Self.hostNames(value(of: names.intern("HOSTFILE")))
        case .binding: return EditorFunctions.names.map { Bytes($0) }
        default: return []
        }
    }

    private func jobName(_ job: JobTable.Job) -> Bytes {
        let text = commandText(of: job)
        return Bytes(text.prefix { !ASCII.isBlank($0) })
    }

    private func variableNames(_ isWanted: (Variable) -> Bool) -> [Bytes] {
        var found: [Bytes] = []
        environment.variables.forEach { (name, variable) in if isWanted(variable) { found.append(names[name]) } }
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private var functionNames: [Bytes] {
        environment.functions.names.map { names[$0] }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private var signalNames: [Bytes] {
        var found = [Bytes("EXIT")]
        for number in 1...Signals.maximum {
            if let name = Signals.name(of: number) { found.append(Bytes("SIG") + name) }
        }
        return found + [Bytes("DEBUG"), Bytes("ERR"), Bytes("RETURN")]
    }

    /// All that can stand as a command's name; a text with a slash is a file's.
    private mutating func commandNames(_ text: Bytes) -> [Bytes] {
        if text.contains(ASCII.slash) {
            return fileNames(text, onlyDirectories: false).filter { path in
                Files.isExecutable(path) || (try? Files.status(of: path))?.kind == .directory
            }
        }
        var found = environment.aliases.keys.sorted { $0.lexicographicallyPrecedes($1) }
        found += Keywords.all.map { Bytes($0) } + functionNames
        found += builtins.builtins.map { Bytes($0.name) }.filter { !environment.disabledBuiltins.contains($0) }
        guard let path = value(of: wellKnown.path) else { return found }
        for directory in path.split(separator: ASCII.colon, omittingEmptySubsequences: false) {
            let prefix = directory.isEmpty ? Bytes("./") : Bytes(directory) + [ASCII.slash]
            var entries: [Bytes] = []
            try? Files.forEachEntry(of: prefix) { (name, _) in
                if name.starts(with: text) { entries.append(Bytes(name)) }
            }
            found += entries.filter { Files.isExecutable(prefix + $0) }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        return found
    }

    /// The files whose path begins with a text; a tilde-prefix stays as it is written. Hidden ones only where the text
    /// says so, or with `hidden`.
    package mutating func fileNames(_ text: Bytes, onlyDirectories: Bool, hidden: Bool = false) -> [Bytes] {
        let slash = text.lastIndex(of: ASCII.slash)
        let directory = slash.map { Bytes(text[...$0]) } ?? []
        let prefix = slash.map { Bytes(text[($0 + 1)...]) } ?? text
        var place = directory
        if directory.first == ASCII.tilde, let end = directory.firstIndex(of: ASCII.slash) {
            let home = self.directory(ofTilde: Bytes(directory[1..<end])) ?? Bytes(directory[..<end])
            place = home + directory[end...]
        } else if interaction != nil, directory.contains(ASCII.dollar), (try? Files.status(of: directory)) == nil {
            place = expandingParameters(directory)
        }
        var found: [(name: Bytes, kind: Files.Kind)] = []
        try? Files.forEachEntry(of: place) { (name, kind) in
            guard name.starts(with: prefix), !name.equals("."), !name.equals("..") else { return }
            if !hidden, name.first == ASCII.period, prefix.first != ASCII.period { return }
            found.append((Bytes(name), kind))
        }
        if onlyDirectories {
            found.removeAll { entry in
                if entry.kind == .directory { return false }
                if entry.kind != .symbolicLink, entry.kind != .unknown { return true }
                return (try? Files.status(of: place + entry.name))?.kind != .directory
            }
        }
        return found.map { directory + $0.name }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// A directory as typed with its parameters expanded; as it is where it holds what might run a command.
    private mutating func expandingParameters(_ directory: Bytes) -> Bytes {
        if directory.contains(ASCII.leftParenthesis) || directory.contains(ASCII.backquote) { return directory }
        return (try? expandAsDoubleQuoted(directory)) ?? directory
    }

    /// The beginnings of the lines of a file, up to a byte or a blank.
    private static func firstFields(of path: Bytes, endingAt end: UInt8) -> [Bytes] {
        lines(of: path).compactMap { line in
            if line.first == ASCII.hash || line.isEmpty { return nil }
            let field = line.prefix { $0 != end && !ASCII.isBlank($0) }
            return field.isEmpty ? nil : Bytes(field)
        }
    }

    private static func hostNames(_ path: Bytes?) -> [Bytes] {
        var found: [Bytes] = []
        for line in lines(of: path ?? Bytes("/etc/hosts")) {
            let words = line.prefix { $0 != ASCII.hash }.split { ASCII.isBlank($0) }
            for word in words.dropFirst() { found.append(Bytes(word)) }
        }
        return found
    }

    private static func lines(of path: Bytes) -> [ArraySlice<UInt8>] {
        guard let file = try? FileDescriptor.open(path: path, .read) else { return [] }
        defer { file.discard() }
        var text = Bytes()
        try? file.readToEnd(appendingTo: &text)
        return text.split(separator: ASCII.newline)
    }
}
