import ShellBytes
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// What happens before a prompt and before a command (bash 6.9), and what terminals are told of it.
extension Session {
    /// Jobs are told of, hooks run, the terminal is put into order.
    func beforePrompt(_ shell: inout Shell) throws(Divert) {
        try? shell.output.flush()
        noteCommandEnd(&shell)
        if Signals.arePending { try shell.runPendingTraps() }
        shell.reapChildren()
        shell.notifyOfJobs()
        if shell.behaviors[.checkWinSize] { updateSize(&shell) }
        mail.run(&shell)
        try runHooks(&shell)
        forgetInterrupt(shell)
        applyBindings(&shell)
        suggestions.update(&shell)
        visitedDirectories.note(shell.value(of: shell.wellKnown.pwd) ?? [])
        if edits(shell) { protectOutput(shell) }
        tellDuration()
        tellTerminal(&shell)
        hasRunCommand = false
    }

    private func updateSize(_ shell: inout Shell) {
        guard let size = Terminal.size(of: terminal) else { return }
        shell.set(shell.wellKnown.lines, DecimalText.bytes(Int64(size.lines)))
        shell.set(shell.wellKnown.columns, DecimalText.bytes(Int64(size.columns)))
    }

    /// PROMPT_COMMAND, and zsh's `precmd` and `precmd_functions`. `$?` and PIPESTATUS stay as they are.
    private func runHooks(_ shell: inout Shell) throws(Divert) {
        let status = shell.exitStatus
        let pipeline = shell.environment.pipelineStatus
        let argument = shell.lastArgument
        let history = shell.options.contains(.history)
        for command in shell.values(ofVariable: "PROMPT_COMMAND") where !command.isEmpty {
            shell.exitStatus = status
            try runHook(&shell) { (shell) throws(Divert) in
                _ = try shell.evaluate(command, sourceName: shell.nameInMessages, line: 1)
            }
        }
        // bash-preexec brings hooks of these names itself.
        if shell.behaviors[.hookFunctions], shell.function(Bytes("__bp_precmd_invoke_cmd")) == nil {
            for function in shell.values(ofVariable: "precmd_functions") + [Bytes("precmd")] {
                shell.exitStatus = status
                try runHook(&shell) { (shell) throws(Divert) in _ = try shell.callFunction(named: function) }
            }
        }
        if history { shell.options.insert(.history) }
        shell.exitStatus = status
        shell.environment.pipelineStatus = pipeline
        shell.lastArgument = argument
        try? shell.output.flush()
    }

    /// Runs a hook: an error ends it alone, and so does C-c before a prompt.
    private func runHook(
        _ shell: inout Shell, isBeforeCommand: Bool = false, _ body: (inout Shell) throws(Divert) -> Void
    ) throws(Divert) {
        do throws(Divert) { try body(&shell) } catch {
            switch error {
            case .exit: throw error
            case .interrupted where isBeforeCommand: throw error
            default: break
            }
        }
    }

    /// PS1, expanded.
    func primaryPrompt(_ shell: inout Shell) throws(Divert) -> Bytes {
        let status = shell.exitStatus
        defer { shell.exitStatus = status }
        var text = shell.value(of: shell.wellKnown.ps1) ?? []
        if shell.isPosix || Self.isPlain(text) { text = expandExclamations(text, shell) }
        return try mark(shell.expandPrompt(text), shell)
    }

    /// Whether nothing in a prompt is bash's own or expands: there `!` stands for the history number, as POSIX says (XCU
    /// 2.5.3, PS1).
    private static func isPlain(_ text: Bytes) -> Bool {
        !text.contains { $0 == ASCII.dollar || $0 == ASCII.backslash || $0 == ASCII.backquote }
    }

    private func expandExclamations(_ text: Bytes, _ shell: borrowing Shell) -> Bytes {
        var result = Bytes()
        var index = 0
        while index < text.count {
            if text[index] == ASCII.exclamation {
                if index + 1 < text.count, text[index + 1] == ASCII.exclamation {
                    result.append(ASCII.exclamation)
                    index += 1
                } else {
                    DecimalText.append(Int64(shell.history.firstNumber + shell.history.entries.count), to: &result)
                }
            } else {
                result.append(text[index])
            }
            index += 1
        }
        return result
    }

    /// The marks of OSC 133 around the prompt.
    private func mark(_ prompt: Bytes, _ shell: borrowing Shell) -> Bytes {
        guard features.knowsMarks, shell.environment.behaviors[.promptMarks], edits(shell) else { return prompt }
        return prompt + Bytes("\u{1}\u{1B}]133;B\u{7}\u{2}")
    }

    /// RPROMPT or RPS1, expanded.
    func rightPrompt(_ shell: inout Shell) throws(Divert) -> Bytes {
        guard let text = shell.variable("RPROMPT") ?? shell.variable("RPS1"), !text.isEmpty else { return [] }
        return try shell.expandPrompt(text)
    }

    /// Makes the prompt begin in a row of its own, whatever the command before has left on the screen.
    private func protectOutput(_ shell: borrowing Shell) {
        guard features.movesCursor, shell.environment.behaviors[.promptNewline],
            let columns = Terminal.size(of: terminal)?.columns, columns > 12
        else { return }
        var text = Bytes("\u{1B}[7m%\u{1B}[27m") + Bytes(repeating: ASCII.space, count: columns - 1)
        text += Bytes("\r") + Bytes(repeating: ASCII.space, count: 10) + Bytes("\r\u{1B}[J")
        write(text)
    }

    func write(_ text: Bytes) { text.withUnsafeBufferPointer { try? terminal.writeAll($0) } }

    /// The directory (OSC 7), the title, and where output ends and prompts begin (OSC 133), to terminals that know them.
    private func tellTerminal(_ shell: inout Shell) {
        guard features.knowsMarks, edits(shell) else { return }
        var text = Bytes()
        let directory = shell.value(of: shell.wellKnown.pwd) ?? []
        if shell.behaviors[.promptMarks], hasRunCommand {
            text += Bytes("\u{1B}]133;D;") + DecimalText.bytes(Int64(shell.exitStatus.code)) + [7]
        }
        if shell.behaviors[.reportDirectory] {
            text += Bytes("\u{1B}]7;file://") + Users.hostName + Self.percentEncoded(directory) + [7]
        }
        if shell.behaviors[.setTitle] { text += Self.title(shell.abbreviatingHome(directory)) }
        if shell.behaviors[.promptMarks] { text += Bytes("\u{1B}]133;A\u{7}") }
        write(text)
    }

    private static func title(_ text: Bytes) -> Bytes { Bytes("\u{1B}]2;") + shown(text) + [7] }

    private static func percentEncoded(_ path: Bytes) -> Bytes {
        let digits = Bytes("0123456789ABCDEF")
        var text = Bytes()
        for byte in path {
            if ASCII.isNameByte(byte) || Bytes("/.-~").contains(byte) {
                text.append(byte)
            } else {
                text += [ASCII.percent, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return text
    }

    /// PS0 and zsh's `preexec` hooks, where C-c means the command too; the terminal learns that output begins.
    func beforeCommand(_ text: Bytes, _ shell: inout Shell) throws(Divert) {
        hasRunCommand = true
        dueNotice = nil
        if shell.behaviors[.hookFunctions], shell.function(Bytes("__bp_preexec_invoke_exec")) == nil {
            let status = shell.exitStatus
            for function in shell.values(ofVariable: "preexec_functions") + [Bytes("preexec")] {
                try runHook(&shell, isBeforeCommand: true) { (shell) throws(Divert) in
                    _ = try shell.callFunction(named: function, [text])
                }
            }
            shell.exitStatus = status
        }
        if let text = shell.variable("PS0"), !text.isEmpty {
            let expanded = try shell.expandPrompt(text)
            shell.writeError(expanded.filter { $0 != 1 && $0 != 2 })
        }
        if features.knowsMarks, edits(shell) {
            var marks = shell.behaviors[.setTitle] ? Self.title(text) : []
            if shell.behaviors[.promptMarks] { marks += Bytes("\u{1B}]133;C\u{7}") }
            write(marks)
        }
        runningCommand = RunningCommand(
            text: text, directory: shell.value(of: shell.wellKnown.pwd) ?? [], start: Clock.realTime.seconds,
            began: Clock.monotonic, isInHistory: shell.history.holdsRunningLine)
    }
}

/// The command that runs.
struct RunningCommand {
    var text: Bytes
    var directory: Bytes
    /// When it began, in seconds since the epoch.
    var start: Int
    /// The same by the clock that only moves forward.
    var began: (seconds: Int, nanoseconds: Int)
    var isInHistory: Bool
}

/// The directories that the session has been in, the latest first.
struct VisitedDirectories {
    private(set) var paths: [Bytes] = []

    /// Takes note of the working directory.
    mutating func note(_ directory: Bytes) {
        if paths.first == directory || directory.isEmpty { return }
        paths.removeAll { $0 == directory }
        paths.insert(directory, at: 0)
        if paths.count > 30 { paths.removeLast() }
    }
}
