import ShellBytes
package import ShellExecution
internal import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// A session with a user: reads commands with a prompt and runs them until the input ends.
package enum InteractiveSession {
    /// Makes an interactive shell ready, before its start-up files are read: prompts, terminal, job control, signals.
    package static func prepare(_ shell: inout Shell, editsLines: Bool) {
        SessionSetUp.prepare(&shell, editsLines: editsLines)
    }

    /// Reads commands and executes them, until the input ends or the shell is left.
    package static func run(_ shell: inout Shell, editsLines: Bool) -> ExitStatus {
        let session = (shell.interaction as? Session) ?? SessionSetUp.makeSession(&shell, editsLines: editsLines)
        shell.interaction = session
        shell.loadHistory()
        let status = session.run(&shell)
        return SessionEnd.finish(&shell, session, status)
    }
}

/// What a session keeps between commands.
final class Session: Interaction {
    /// nil where lines are not edited: no terminal, a dumb one, `--noediting`.
    let editor: LineEditor?
    let terminal: FileDescriptor
    let features: TerminalFeatures
    let input = SessionInput()
    /// How often the end of file has been ignored in a row.
    var ignoredEnds = 0
    /// Whether the user has been warned of stopped jobs by the last command.
    var isWarned = false
    /// Whether the shell ends because its terminal is gone.
    var isHungUp = false
    /// What the next line begins with, and whether it is not to be executed yet.
    var nextInitialText: Bytes = []
    var hasRunCommand = false
    var runningCommand: RunningCommand?
    /// What is to be told of the last command: its duration, and a notice until a second of the monotonic clock.
    var dueDuration: Bytes?
    var dueNotice: (text: Bytes, deadline: Int)?
    var suggestions = CommandSuggestions()
    var mail = MailCheck()
    let records = CommandRecords()
    let abbreviations = Abbreviations()
    /// Options of programs by their paths, as they told them.
    var knownOptions: [Bytes: [CommandOption]] = [:]
    var visitedDirectories = VisitedDirectories()
    private lazy var readEditor = LineEditor(terminal: terminal)

    init(terminal: FileDescriptor, editsLines: Bool, features: TerminalFeatures) {
        self.terminal = terminal
        self.features = features
        editor = editsLines ? LineEditor(terminal: terminal) : nil
        editor?.session = self
    }

    /// Whether lines are edited now.
    func edits(_ shell: borrowing Shell) -> Bool {
        editor != nil && (shell.environment.options.contains(.emacs) || shell.environment.options.contains(.vi))
    }

    // MARK: - Interaction

    func suggestion(for command: Bytes) -> Bytes? { suggestions.suggestion(for: command) }

    func readLine(_ shell: inout Shell, prompt: Bytes, initialText: Bytes) throws(Divert) -> Bytes? {
        try readEditor.readText(&shell, prompt: prompt, initialText: initialText)
    }

    func promptText(_ letter: UInt8, _ shell: inout Shell) -> Bytes? {
        guard letter == UInt8(ascii: "g") else { return nil }
        guard shell.behaviors[.gitBranch], let directory = shell.value(of: shell.wellKnown.pwd),
            let branch = GitBranch.name(at: directory)
        else { return [] }
        return Bytes(" (") + branch + Bytes(")")
    }

    func mayLeave(_ shell: inout Shell) -> Bool { !warnsOfJobs(&shell) }

    func forgetHistory(_ shell: inout Shell, _ removed: [Bytes]?) {
        guard shell.behaviors[.historyDetails] else { return }
        let removed = removed.map { Set($0) }
        let held = removed == nil ? Set(shell.history.entries.map(\.text)) : []
        records.keep(besides: shell.historyPath()) { text in removed.map { !$0.contains(text) } ?? held.contains(text) }
    }
}

extension Session {
    /// The loop: a command is read and executed, then the next.
    func run(_ shell: inout Shell) -> ExitStatus {
        var parser = Parser(input: input, names: shell.names, sourceName: Bytes("main"))
        input.session = self
        while true {
            do throws(Divert) {
                if parser.isAtEndOfText {
                    input.ready = try readCommand(&shell)
                }
                guard let list = try parse(&parser, &shell) else {
                    if let status = try endOfFile(&shell) { return status }
                    continue
                }
                try execute(list, &shell)
            } catch {
                if case .interrupted = error { parser.dropText() }
                if let status = recover(from: error, &shell) { return status }
            }
        }
    }

    /// The next command of the text; nil at the end of the input.
    private func parse(_ parser: inout Parser, _ shell: inout Shell) throws(Divert) -> CommandList? {
        parser.options = shell.parserOptions
        parser.aliases = shell.environment.aliases
        input.divert = nil
        var list: CommandList?
        var failure: ParseFailure?
        withUnsafeMutablePointer(to: &shell) { pointer in
            input.shell = pointer
            do throws(ParseFailure) { list = try parser.nextCommand() } catch { failure = error }
            input.shell = nil
        }
        if let divert = input.divert { throw divert }
        for warning in parser.warnings {
            if case .unterminatedHereDocument(_, let openedAt, let delimiter) = warning {
                shell.diagnose(
                    Bytes("warning: here-document at line ") + DecimalText.bytes(Int64(openedAt))
                        + Bytes(" delimited by end-of-file (wanted `") + delimiter + Bytes("')"))
            }
        }
        parser.warnings.removeAll()
        if let failure {
            parser.dropText()
            input.ready = nil
            shell.line = parser.line
            throw shell.reportSyntaxError(failure)
        }
        if shell.options.contains(.verbose) { shell.writeError(parser.lastCommandText + [ASCII.newline]) }
        return list
    }

    private func execute(_ list: CommandList, _ shell: inout Shell) throws(Divert) {
        ignoredEnds = 0
        let wasWarned = isWarned
        shell.commandNumber += 1
        // C-c right after Enter is meant for this command.
        if Signals.arePending { try shell.runPendingTraps() }
        shell.exitStatus = try shell.execute(list, isLast: false)
        if wasWarned, !Self.looksAtJobs(list, shell) { isWarned = false }
        if Signals.arePending { try shell.runPendingTraps() }
    }

    /// Whether a command is `jobs`: who looks at them has been warned (bash 7.2).
    private static func looksAtJobs(_ list: CommandList, _ shell: borrowing Shell) -> Bool {
        guard list.count == 1, case .simple(let node)? = list.first?.command, let name = node.commandName else {
            return false
        }
        return shell.names[name].equals("jobs")
    }

    /// After a command was given up. The status of the shell, where that ends it.
    private func recover(from error: Divert, _ shell: inout Shell) -> ExitStatus? {
        shell.failureIsTested = 0
        shell.loopDepth = 0
        try? shell.output.flush()
        switch error {
        case .abandon(let status): shell.exitStatus = status
        case .interrupted:
            shell.exitStatus = .signaled(Signals.interrupt)
            input.ready = nil
            editor?.dropKeys()
        case .exit(let status):
            return status
        case .breakLoop, .continueLoop, .returnFunction, .forked: break
        }
        return nil
    }

    /// Tells of stopped jobs, the first time that the user wants to leave them. Whether the shell stays for that.
    private func warnsOfJobs(_ shell: inout Shell) -> Bool {
        if isWarned { return false }
        shell.reapChildren()
        if shell.jobs.hasStopped {
            shell.writeError(Bytes("There are stopped jobs.\n"))
        } else if shell.behaviors[.checkJobs], shell.jobs.hasRunning {
            shell.writeError(Bytes("There are running jobs.\n"))
        } else {
            return false
        }
        if shell.behaviors[.checkJobs] {
            for job in shell.jobs.jobs { shell.writeError(shell.listing(of: job, .standard)) }
        }
        isWarned = true
        return true
    }

    /// The end of the input at the prompt. The status of the shell, where that ends it.
    private func endOfFile(_ shell: inout Shell) throws(Divert) -> ExitStatus? {
        let word = Bytes(shell.invocation.isLogin ? "logout" : "exit")
        if shell.options.contains(.ignoreEndOfFile), FileDescriptor.standardInput.isTerminal {
            let limit = shell.value(of: shell.wellKnown.ignoreEndOfFile).flatMap { DecimalText.parse($0) } ?? 10
            ignoredEnds += 1
            if Int64(ignoredEnds) <= limit {
                shell.writeError(Bytes("\nUse \"") + word + Bytes("\" to leave the shell.\n"))
                return nil
            }
        }
        shell.writeError(word + [ASCII.newline])
        if warnsOfJobs(&shell) { return nil }
        input.isEnded = true
        return shell.exitStatus
    }
}
