import ShellBuiltins
import ShellBytes
import ShellExecution
import ShellInteractive
import ShellSyntax
import ShellSystem
import SystemPackage

/// What happens between the start of the process and the first command, and after the last (bash 6.2).
enum StartUp {
    static func run(_ shell: inout Shell, _ options: CommandLineOptions) -> ExitStatus {
        configure(&shell, options)
        shell.importEnvironment()
        shell.installSpecialVariables()
        shell.environment.positionalParameters = PositionalParameters(copying: options.parameters)
        applySwitches(&shell)
        if shell.invocation.processID == 1 { shell.adoptOrphans() }
        if case .file = options.source {
            shell.calls.frames.append(
                CallStack.Frame(kind: .main, name: Bytes("main"), source: options.name, callLine: 0))
        }
        if shell.isInteractive { InteractiveSession.prepare(&shell, editsLines: options.editsLines) }
        do throws(Divert) {
            for command in options.listings { _ = try shell.evaluate(command, sourceName: nil, line: 0) }
            // The start-up files are the administrator's: restrictions begin after them.
            let isRestricted = shell.isRestricted
            shell.options.remove(.restricted)
            try readStartUpFiles(&shell, options)
            if isRestricted {
                shell.behaviors[.restrictedShell] = true
                shell.restrict()
            }
            shell.exitStatus = try runCommands(&shell, options)
        } catch {
            switch error {
            case .exit(let status), .abandon(let status), .returnFunction(let status): shell.exitStatus = status
            case .interrupted: shell.exitStatus = .signaled(Signals.interrupt)
            default: break
            }
        }
        return finish(&shell)
    }

    private static func configure(_ shell: inout Shell, _ options: CommandLineOptions) {
        shell.invocation.isLogin = options.isLogin
        if options.isPosix { try? shell.setOption(.posix, to: true) }
        for (option, isOn) in options.options {
            if isOn { shell.options.insert(option) } else { shell.options.remove(option) }
        }
        for (behavior, isOn) in options.behaviors { shell.behaviors[behavior] = isOn }
        if options.isLogin { shell.behaviors[.loginShell] = true }
        switch options.source {
        case .string(let text):
            shell.invocation.commandString = text
            shell.switchOn(.commandString)
        case .standardInput:
            shell.switchOn(.standardInput)
            if options.isInteractive
                || (FileDescriptor.standardInput.isTerminal && FileDescriptor.standardError.isTerminal)
            {
                shell.switchOn(.interactive)
            }
        case .file: break
        }
        if options.isInteractive { shell.switchOn(.interactive) }
        if shell.isInteractive {
            shell.options.formUnion([.monitor, .history])
            if !shell.isPosix { shell.switchOn(.historyExpand) }
            shell.behaviors[.expandAliases] = true
        } else if shell.options.contains(.monitor) {
            // The option alone does not find the terminal that jobs are given.
            shell.options.remove(.monitor)
            shell.setMonitor(true)
        }
    }

    /// Switches for tests: behaviour must be the same with and without what they switch off.
    private static func applySwitches(_ shell: inout Shell) {
        func isOn(_ name: StaticString, _ shell: inout Shell) -> Bool {
            value(name, &shell).map { !$0.isEmpty } ?? false
        }
        if isOn("SWISH_ALWAYS_FORK", &shell) {
            shell.invocation.alwaysForks = true
            shell.directoryListings.areOff = true
        }
        if isOn("SWISH_READ_BYTES", &shell) { shell.lookAhead.readsByteByByte = true }
    }

    private static func value(_ name: StaticString, _ shell: inout Shell) -> Bytes? {
        shell.value(of: shell.names.intern(name))
    }

    private static func readStartUpFiles(_ shell: inout Shell, _ options: CommandLineOptions) throws(Divert) {
        if options.isLogin, options.readsProfile { try readProfile(&shell) }
        if shell.isInteractive {
            if shell.isPosix {
                try readEnvironmentFile(&shell)
            } else if options.readsRunCommands, !options.isLogin || options.runCommandsFile != nil {
                try readRunCommands(&shell, options)
            }
        } else if isCommandOfSecureShell(&shell, options) {
            try shell.runFileIfPresent(runCommandsFile(&shell, options))
        } else if !shell.isPosix, let file = shell.value(of: shell.wellKnown.bashEnvironment), !file.isEmpty {
            let path = try shell.expandAsDoubleQuoted(file)
            try shell.runFileIfPresent(path)
        }
    }

    private static func readProfile(_ shell: inout Shell) throws(Divert) {
        try shell.runFileIfPresent(Bytes("/etc/profile"))
        let home = shell.homeOfFiles()
        for name in [Bytes("/.swish_profile"), Bytes("/.profile")] {
            if shell.isPosix, name.equals("/.swish_profile") { continue }
            if try shell.runFileIfPresent(home + name) { break }
        }
    }

    private static func readRunCommands(_ shell: inout Shell, _ options: CommandLineOptions) throws(Divert) {
        if try shell.runFileIfPresent(runCommandsFile(&shell, options)) || options.runCommandsFile != nil { return }
        // Who has no file of swish's own may have one for any POSIX shell (XCU sh, ENV).
        if try !readEnvironmentFile(&shell), options.source == .standardInput { makeComfortable(&shell) }
    }

    /// Reads the file that ENV names. False where it names none.
    @discardableResult
    private static func readEnvironmentFile(_ shell: inout Shell) throws(Divert) -> Bool {
        guard let file = shell.value(of: shell.wellKnown.env) else { return false }
        let path: Bytes
        do throws(Divert) { path = try shell.expandAsDoubleQuoted(file) } catch {
            // The value has been found wrong and reported: a session begins nevertheless.
            if shell.isInteractive { return true }
            throw error
        }
        try shell.runFileIfPresent(path)
        return true
    }

    private static func runCommandsFile(_ shell: inout Shell, _ options: CommandLineOptions) -> Bytes {
        options.runCommandsFile ?? shell.homeOfFiles() + Bytes("/.swishrc")
    }

    /// Whether this is the shell that sshd starts for a command: `ssh host command` finds the same PATH as an interactive
    /// shell there (bash 6.2, "Invoked by remote shell daemon").
    private static func isCommandOfSecureShell(_ shell: inout Shell, _ options: CommandLineOptions) -> Bool {
        guard case .string = options.source, !options.isLogin, options.readsRunCommands, !shell.isPosix,
            value("SSH_CLIENT", &shell) != nil || value("SSH2_CLIENT", &shell) != nil
        else { return false }
        return value("SHLVL", &shell).flatMap { DecimalText.parse($0) } ?? 0 < 2
    }

    /// The first start of somebody who has no file yet: what distributions put into one. An empty `~/.swishrc` is enough
    /// to have none of it.
    private static func makeComfortable(_ shell: inout Shell) {
        let aliases: [(StaticString, StaticString)] = [
            ("ls", "ls --color=auto"), ("grep", "grep --color=auto"), ("ll", "ls -alF"), ("la", "ls -A"),
        ]
        for (name, command) in aliases { shell.environment.setAlias(Bytes(name), Bytes(command)) }
    }

    private static func runCommands(_ shell: inout Shell, _ options: CommandLineOptions) throws(Divert) -> ExitStatus {
        switch options.source {
        case .string(let text):
            return try shell.run(
                TextInput(text), sourceName: Bytes("environment"), kind: .commandString, isLast: true)
        case .file(let path): return try runFile(&shell, path, options)
        case .standardInput:
            if shell.isInteractive { return InteractiveSession.run(&shell, editsLines: options.editsLines) }
            let input = StandardInput(shell.lookAhead)
            return try shell.run(input, sourceName: Bytes("main"), kind: .program, isLast: false)
        }
    }

    /// Runs a script: the file itself, or where the name has no slash and is not here, one found by PATH.
    private static func runFile(
        _ shell: inout Shell, _ path: Bytes, _ options: CommandLineOptions
    ) throws(Divert) -> ExitStatus {
        var file: FileDescriptor
        do throws(Errno) {
            file = try open(&shell, path)
        } catch {
            let message = options.shellName + Bytes(": ") + path + Bytes(": ") + error.text + [ASCII.newline]
            Program.write(message, to: .standardError)
            return error == .noSuchFileOrDirectory ? .notFound : .notExecutable
        }
        if let status = try? Files.status(of: file), status.kind == .directory {
            Program.write(path + Bytes(": ") + path + Bytes(": Is a directory\n"), to: .standardError)
            return .notExecutable
        }
        if let moved = try? file.duplicated(atLeast: 255) {
            file.discard()
            file = moved
        }
        let input = FileInput(file)
        shell.invocation.script = input
        if input.looksBinary {
            Program.write(
                path + Bytes(": ") + path + Bytes(": cannot execute binary file\n"), to: .standardError)
            return .notExecutable
        }
        return try shell.run(input, sourceName: path, kind: .program, isLast: true)
    }

    private static func open(_ shell: inout Shell, _ path: Bytes) throws(Errno) -> FileDescriptor {
        do throws(Errno) { return try FileDescriptor.open(path: path, .read) } catch {
            guard error == .noSuchFileOrDirectory, !path.contains(ASCII.slash),
                let found = shell.searchPath(path)
            else { throw error }
            return try FileDescriptor.open(path: found, .read)
        }
    }

    /// The end of the shell: the EXIT trap, and what was gathered.
    private static func finish(_ shell: inout Shell) -> ExitStatus {
        let status = shell.runExitTrap(shell.exitStatus)
        if !shell.isInteractive, shell.options.contains(.history) { shell.finishHistory() }
        shell.lookAhead.settle()
        try? shell.output.flush()
        return status
    }
}
