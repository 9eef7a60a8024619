internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax
internal import ShellSystem

/// How `type` and `command -v` tell what a command name stands for.
struct CommandDescription {
    enum Form {
        /// `type`, `command -V`: a sentence.
        case sentence
        /// `command -v`: what can be used in place of the name.
        case reusable
        /// `type -t`: one word.
        case word
        /// `type -p`, `-P`: the path of a file.
        case path
    }

    var form: Form
    /// `-a`: all meanings, not only the first.
    var tellsAll = false
    /// `-P`: only files of PATH.
    var onlyFiles = false
    /// `-f`: functions are passed over.
    var skipsFunctions = false
    /// Names with a slash are told from the root on, as paths found in PATH are in POSIX mode (XCU command, STDOUT).
    var tellsAbsoluteNames = false
    /// `command -p`: the path to search instead of PATH.
    var path: Bytes?

    /// Describes a name on the shell's output. Whether it stands for anything.
    func describe(_ name: ByteView, _ shell: inout Shell) -> Bool {
        var isFound = false
        if !onlyFiles {
            isFound = describeAlias(name, &shell)
            if isFound, !tellsAll { return true }
            if Keywords.contain(name) {
                tell(name, &shell, word: "keyword", sentence: " is a shell keyword\n")
                if !tellsAll { return true }
                isFound = true
            }
            if !skipsFunctions, let interned = shell.names.lookup(name),
                let function = shell.environment.functions[interned]
            {
                describe(function, name, &shell)
                if !tellsAll { return true }
                isFound = true
            }
            if let builtin = enabledBuiltin(name, shell) {
                let isSpecial = shell.isPosix && builtin.isSpecial
                tell(
                    name, &shell, word: "builtin",
                    sentence: isSpecial ? " is a special shell builtin\n" : " is a shell builtin\n")
                if !tellsAll { return true }
                isFound = true
            }
        }
        return describeFiles(Bytes(name), &shell) || isFound
    }

    private func enabledBuiltin(_ name: ByteView, _ shell: borrowing Shell) -> Builtin? {
        guard let builtin = shell.builtins.find(name) else { return nil }
        let disabled = shell.environment.disabledBuiltins
        return !disabled.isEmpty && disabled.contains(Bytes(name)) ? nil : builtin
    }

    private func tell(_ name: ByteView, _ shell: inout Shell, word: StaticString, sentence: StaticString) {
        switch form {
        case .word:
            shell.output.append(word)
            shell.output.append(ASCII.newline)
        case .sentence:
            shell.output.append(name)
            shell.output.append(sentence)
        case .reusable:
            shell.output.append(name)
            shell.output.append(ASCII.newline)
        case .path: break
        }
    }

    private func describeAlias(_ name: ByteView, _ shell: inout Shell) -> Bool {
        guard !shell.environment.aliases.isEmpty, shell.behaviors[.expandAliases] || shell.isPosix,
            let value = shell.environment.aliases[Bytes(name)]
        else { return false }
        switch form {
        case .word: shell.output.append("alias\n")
        case .reusable: shell.printAlias(Bytes(name), isReusable: true)
        case .sentence:
            shell.output.append(name)
            shell.output.append(" is aliased to `")
            shell.output.append(value)
            shell.output.append("'\n")
        case .path: break
        }
        return true
    }

    private func describe(_ function: FunctionTable.Function, _ name: ByteView, _ shell: inout Shell) {
        tell(name, &shell, word: "function", sentence: " is a function\n")
        guard case .sentence = form else { return }
        shell.output.append(CommandPrinter.function(function.definition, names: shell.names))
        shell.output.append(ASCII.newline)
    }

    private func describeFiles(_ name: Bytes, _ shell: inout Shell) -> Bool {
        if name.contains(ASCII.slash) {
            guard Files.isExecutable(name) else { return false }
            tellFile(name, tellsAbsoluteNames ? shell.pathFromRoot(name) : name, &shell)
            return true
        }
        if !tellsAll || onlyFiles, path == nil, let hashed = shell.environment.commandHash[name] {
            shell.environment.commandHash[name]?.hits += 1
            if case .sentence = form {
                shell.output.append(name)
                shell.output.append(" is hashed (")
                shell.output.append(hashed.path)
                shell.output.append(")\n")
            } else {
                tellFile(name, found(hashed.path, &shell), &shell)
            }
            return true
        }
        guard tellsAll else {
            guard let file = shell.searchPath(name, path: path) else { return false }
            tellFile(name, found(file, &shell), &shell)
            return true
        }
        let files = allFiles(name, &shell)
        for file in files { tellFile(name, found(file, &shell), &shell) }
        return !files.isEmpty
    }

    /// How a path is told that was found in PATH.
    private func found(_ path: Bytes, _ shell: inout Shell) -> Bytes {
        shell.isPosix ? shell.pathFromRoot(path, leavingOutPeriod: false) : path
    }

    private func allFiles(_ name: Bytes, _ shell: inout Shell) -> [Bytes] {
        guard !name.isEmpty, let directories = path ?? shell.value(of: shell.wellKnown.path) else { return [] }
        var files: [Bytes] = []
        for directory in directories.split(separator: ASCII.colon, omittingEmptySubsequences: false) {
            guard let file = shell.searchPath(name, path: directory.isEmpty ? [ASCII.period] : Bytes(directory)),
                Files.isExecutable(file), !files.contains(file)
            else { continue }
            files.append(file)
        }
        return files
    }

    private func tellFile(_ name: Bytes, _ file: Bytes, _ shell: inout Shell) {
        switch form {
        case .word: shell.output.append("file\n")
        case .sentence:
            shell.output.append(name)
            shell.output.append(" is ")
            shell.output.append(file)
            shell.output.append(ASCII.newline)
        case .reusable, .path:
            shell.output.append(file)
            shell.output.append(ASCII.newline)
        }
    }
}
