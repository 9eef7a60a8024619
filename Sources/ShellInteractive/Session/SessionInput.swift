import ShellBytes
import ShellExecution
import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// The lines that the user enters, for the parser.
final class SessionInput: LineInput {
    weak var session: Session?
    /// The shell, while the parser reads.
    var shell: UnsafeMutablePointer<Shell>?
    /// A text that has been read and not been given to the parser.
    var ready: Bytes?
    /// What ended reading, beside an interrupt.
    var divert: Divert?
    var isEnded = false

    func nextLines(continuesCommand: Bool) throws(InputInterrupt) -> Bytes {
        if let ready {
            self.ready = nil
            return ready
        }
        guard let session, let shell else { return [] }
        do throws(Divert) {
            if continuesCommand { return try session.readContinuation(&shell.pointee) }
            return try session.readCommand(&shell.pointee)
        } catch {
            divert = error
            throw InputInterrupt()
        }
    }
}

extension Session {
    /// Reads a command at the primary prompt: its text with a newline, empty at the end of the input.
    func readCommand(_ shell: inout Shell) throws(Divert) -> Bytes {
        while true {
            try beforePrompt(&shell)
            let prompt = try primaryPrompt(&shell)
            let initial = nextInitialText
            nextInitialText = []
            guard let line = try readLine(&shell, prompt: prompt, initial: initial, isPrimary: true) else { return [] }
            ignoredEnds = 0
            guard let text = try take(line, &shell) else { continue }
            if text.allSatisfy({ ASCII.isBlank($0) || $0 == ASCII.newline }) { continue }
            shell.recordHistory(historyForm(text, shell))
            try beforeCommand(text, &shell)
            return (directoryChange(text, &shell) ?? text) + [ASCII.newline]
        }
    }

    /// `autocd`: a directory's name alone is a command to go there (bash 4.3.2).
    private func directoryChange(_ text: Bytes, _ shell: inout Shell) -> Bytes? {
        guard shell.behaviors[.autocd] else { return nil }
        let words = HistoryWords.split(text)
        guard words.count == 1, !Highlighter.isCommand(words[0], &shell),
            let fields = shell.expandedFields(of: words[0]),
            fields.count == 1, (try? Files.status(of: fields[0]))?.kind == .directory
        else { return nil }
        let command = Bytes("cd -- ") + words[0]
        shell.writeError(command + [ASCII.newline])
        return command
    }

    /// Reads a further line of a command.
    func readContinuation(_ shell: inout Shell) throws(Divert) -> Bytes {
        let prompt = try shell.expandPrompt(shell.value(of: shell.wellKnown.ps2) ?? [])
        guard let line = try readLine(&shell, prompt: prompt, initial: [], isPrimary: false) else { return [] }
        guard let text = try take(line, &shell) else { throw .abandon(.failure) }
        extendHistory(text, &shell)
        return text + [ASCII.newline]
    }

    /// The text as the history keeps it: in one line, unless `lithist` or not `cmdhist`.
    private func historyForm(_ text: Bytes, _ shell: borrowing Shell) -> Bytes {
        guard text.contains(ASCII.newline) else { return text }
        let behaviors = shell.environment.behaviors
        return behaviors[.commandHistory] && !behaviors[.literalHistory] ? HistoryJoining.join(text) : text
    }

    /// Joins a further line to the last entry.
    private func extendHistory(_ text: Bytes, _ shell: inout Shell) {
        guard shell.options.contains(.history), let last = shell.history.entries.last else { return }
        let joined = historyForm(last.text + [ASCII.newline] + text, shell)
        shell.history.entries[shell.history.entries.count - 1].text = joined
    }

    /// Expands history references in a line. nil where it is not to be executed.
    private func take(_ line: Bytes, _ shell: inout Shell) throws(Divert) -> Bytes? {
        guard shell.options.contains(.historyExpand) else { return line }
        switch shell.expandHistory(line) {
        case .unchanged: return line
        case .failed(let message):
            shell.writeError(shell.nameInMessages + Bytes(": ") + message + [ASCII.newline])
            if shell.behaviors[.historyReedit], edits(shell) { nextInitialText = line }
            return nil
        case .printed(let text):
            shell.writeError(text + [ASCII.newline])
            shell.recordHistory(text)
            return nil
        case .expanded(let text):
            if shell.behaviors[.historyVerify], edits(shell) {
                nextInitialText = text
                return nil
            }
            shell.writeError(text + [ASCII.newline])
            return text
        }
    }

    /// Reads a line with the editor or without. nil at the end of the input.
    private func readLine(
        _ shell: inout Shell, prompt: Bytes, initial: Bytes, isPrimary: Bool
    ) throws(Divert) -> Bytes? {
        guard edits(shell), let editor else { return try readPlainLine(&shell, prompt: prompt) }
        editor.isVi = shell.options.contains(.vi)
        editor.settings.apply(shell.behaviors, features, isPrimary: isPrimary)
        editor.timeOut = isPrimary ? timeOut(&shell) : nil
        editor.highlighter.reset()
        let rightPrompt = isPrimary ? try rightPrompt(&shell) : []
        if isPrimary { forgetInterrupt(shell) }
        let outcome = editor.readLine(
            with: &shell, prompt: prompt, rightPrompt: rightPrompt, initial: LineText.decode(initial))
        switch outcome {
        case nil: return try readPlainLine(&shell, prompt: prompt)
        case .line: return editor.text
        case .endOfFile:
            return nil
        case .interrupted: throw interrupted(&shell)
        case .timedOut:
            shell.writeError([7] + Bytes("timed out waiting for input: auto-logout\n"))
            isWarned = true
            input.isEnded = true
            throw .exit(shell.exitStatus)
        case .hungUp:
            isHungUp = true
            throw .exit(.signaled(Signals.hangup))
        case .diverted(let divert): throw divert
        }
    }

    /// C-c that ended a hook, or a program in a prompt, was meant for that alone.
    func forgetInterrupt(_ shell: borrowing Shell) {
        guard shell.environment.traps.signals[Signals.interrupt] == nil, Signals.take(Signals.interrupt) else { return }
        // The terminal has shown it.
        write(Bytes("\r\n"))
    }

    private func interrupted(_ shell: inout Shell) -> Divert {
        shell.exitStatus = .signaled(Signals.interrupt)
        return .abandon(.signaled(Signals.interrupt))
    }

    /// TMOUT, in milliseconds.
    private func timeOut(_ shell: inout Shell) -> Int32? {
        guard let text = shell.value(of: shell.wellKnown.timeOut), let seconds = DecimalText.parse(text), seconds > 0
        else {
            return nil
        }
        return Int32(clamping: min(seconds, 1 << 20) * 1000)
    }

    /// Reads a line as the terminal gives it, or from what is no terminal; the prompt is on standard error.
    private func readPlainLine(_ shell: inout Shell, prompt: Bytes) throws(Divert) -> Bytes? {
        shell.writeError(prompt.filter { $0 != 1 && $0 != 2 })
        var line = Bytes()
        while true {
            do throws(Errno) {
                let isWhole = try shell.lookAhead.appendLine(
                    from: .standardInput, delimiter: ASCII.newline, into: &line)
                if !isWhole, line.isEmpty { return nil }
                return line
            } catch {
                guard error == .interrupted else { return nil }
                if Signals.isPending(Signals.interrupt), shell.environment.traps.signals[Signals.interrupt] == nil {
                    _ = Signals.take(Signals.interrupt)
                    shell.writeError([ASCII.newline])
                    throw interrupted(&shell)
                }
                try shell.runPendingTraps()
            }
        }
    }
}
