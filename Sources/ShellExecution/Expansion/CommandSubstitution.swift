package import ShellBytes
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// Command substitution (XCU 2.6.3): the output of commands, without its trailing newlines.
///
/// The commands run in a subshell; one that needs no process of its own runs in place and writes to memory
/// (`runSubshell`).
extension Shell {
    /// Appends the output of a substitution. Its status becomes that of a command that has no name (XCU 2.9.1).
    mutating func substitute(
        _ substitution: CommandSubstitution, isQuoted: Bool, into buffer: ExpansionBuffer
    ) throws(Divert) {
        let text = try outputText(of: substitution)
        if !text.isEmpty { buffer.append(text, isQuoted ? ExpansionBuffer.Mark.quoted : ExpansionBuffer.Mark.expanded) }
    }

    /// The output of a substitution, without its trailing newlines.
    mutating func outputText(of substitution: CommandSubstitution) throws(Divert) -> Bytes {
        if let error = substitution.error {
            let divert = reportSyntaxError(.syntax(error))
            if isPosix { throw divert }
            substitutionStatus = .misuse
            return []
        }
        var text: Bytes
        if let word = substitution.fileRead {
            text = try readWhole(word)
        } else if let body = substitution.body {
            text = try capture(body)
        } else {
            substitutionStatus = .success
            exitStatus = .success
            return []
        }
        var end = text.count
        while end > 0, text[end - 1] == ASCII.newline { end -= 1 }
        text.removeLast(text.count - end)
        if end > 0, text.withView({ $0.firstIndex(of: 0) }) != nil {
            diagnose("warning: command substitution: ignored null byte in input")
            text.removeAll { $0 == 0 }
        }
        return text
    }

    /// The output of commands, as they wrote it. `$?` is their status.
    package mutating func capture(_ body: CommandList) throws(Divert) -> Bytes {
        try? output.flush()
        let state = output.beginCapture()
        let status: ExitStatus
        do throws(Divert) { status = try runSubshell(body, isSubstitution: true) } catch {
            output.endCapture(state)
            throw error
        }
        let text = output.takeCaptured()
        output.endCapture(state)
        exitStatus = status
        substitutionStatus = status
        // Who interrupts a substitution means the command that it is in; in a prompt there is none.
        if isInteractive, !isExpandingPrompt, Signals.arePending { try heedEndingSignals() }
        return text
    }

    /// `$(< word)`: the contents of a file (bash 3.5.4).
    private mutating func readWhole(_ word: Word) throws(Divert) -> Bytes {
        let path: Bytes
        do throws(RedirectionFailure) { path = try pathOperand(word) } catch {
            if case .diverted(let divert) = error { throw divert }
            exitStatus = .failure
            substitutionStatus = .failure
            return []
        }
        var contents = Bytes()
        var failure: Errno?
        switch try self.contents(ofFile: path) {
        case .failure(let error): failure = error
        case .success(let whole): contents = whole
        }
        if let failure { diagnose(path + Bytes(": ") + failure.text) }
        exitStatus = failure == nil ? .success : .failure
        substitutionStatus = exitStatus
        return contents
    }
}

extension Word {
    /// The command substitution that is all there is in the word, quoted or not.
    var onlySubstitution: CommandSubstitution? {
        let parts = parts
        guard parts.count == 1 else { return nil }
        switch parts[0] {
        case .command(let substitution): return substitution
        case .doubleQuoted(let inner):
            guard inner.count == 1, case .command(let substitution) = inner[0] else { return nil }
            return substitution
        default: return nil
        }
    }
}
