package import ShellBytes
internal import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// Jobs as they are shown: by `jobs`, and when their state changes (XCU 2.15 jobs; bash 7.1).
extension Shell {
    /// How a job is shown.
    package enum JobFormat {
        /// `[1]+  Running                 sleep 9 | cat &`
        case standard
        /// With process ids, a line for each process.
        case long
        /// As `long`, without the number: for messages.
        case message
    }

    /// The width that states are padded to.
    private static let stateWidth = 24

    /// The lines that show a job.
    package func listing(of job: JobTable.Job, _ format: JobFormat) -> Bytes {
        var text = Bytes()
        if format != .message {
            text.append("[")
            DecimalText.append(Int64(job.number), to: &text)
            text.append("]")
            text.append(mark(of: job))
            text.append(ASCII.space)
        }
        let commands = commandTexts(of: job)
        switch format {
        case .standard: appendStandard(job, commands, to: &text)
        case .long, .message: appendLong(job, commands, to: &text)
        }
        return text
    }

    /// `+` for the current job, `-` for the previous one.
    private func mark(of job: JobTable.Job) -> UInt8 {
        if jobs.current == job.number { return ASCII.plus }
        return jobs.previous == job.number ? ASCII.minus : ASCII.space
    }

    private func appendStandard(_ job: JobTable.Job, _ commands: [Bytes], to text: inout Bytes) {
        text.append(ASCII.space)
        appendState(stateText(of: job), job.last.state, to: &text)
        for (index, command) in commands.enumerated() {
            if index > 0 { text.append(" | ") }
            text += command
        }
        appendEnd(of: job, to: &text)
        text.append(ASCII.newline)
    }

    private func appendLong(_ job: JobTable.Job, _ commands: [Bytes], to text: inout Bytes) {
        for (index, member) in job.members.enumerated() {
            if index > 0 { text.append("     ") }
            let pid = DecimalText.bytes(Int64(member.pid))
            text += Bytes(repeating: ASCII.space, count: max(0, 5 - pid.count))
            text += pid
            text.append(ASCII.space)
            let isRepeated = index > 0 && member.state == job.members[0].state
            appendState(isRepeated ? [] : stateText(member.state, of: job), member.state, to: &text)
            if index > 0 { text.append("| ") }
            if index < commands.count { text += commands[index] }
            if index == job.members.count - 1 { appendEnd(of: job, to: &text) }
            text.append(ASCII.newline)
        }
    }

    private func appendState(_ state: Bytes, _ of: JobTable.State, to text: inout Bytes) {
        text += state
        let width = state.isEmpty ? 2 : state.count
        text += Bytes(repeating: ASCII.space, count: max(0, Self.stateWidth - width))
        if case .signaled(_, dumpedCore: true) = of { text.append("(core dumped) ") }
    }

    /// What follows the command: `&` for a job that runs in the background, the directory where it is not this one.
    private func appendEnd(of job: JobTable.Job, to text: inout Bytes) {
        if job.isRunning, !job.isForeground, job.number > 0 { text.append(" &") }
        text += directoryNote(of: job)
    }

    /// `  (wd: directory)` where a job began in another directory than the shell's now.
    package func directoryNote(of job: JobTable.Job) -> Bytes {
        if job.workingDirectory == environment.workingDirectory || job.workingDirectory.isEmpty { return [] }
        return Bytes("  (wd: ") + tildeAbbreviated(job.workingDirectory) + Bytes(")")
    }

    /// A directory with the home directory as `~`.
    private func tildeAbbreviated(_ directory: Bytes) -> Bytes {
        guard case .text(let home) = environment.variables[wellKnown.home].value, home.count > 1,
            directory.starts(with: home), directory.count == home.count || directory[home.count] == ASCII.slash
        else { return directory }
        return [ASCII.tilde] + directory[home.count...]
    }

    /// The state of a job in the words of `jobs`.
    private func stateText(of job: JobTable.Job) -> Bytes {
        if job.isStopped {
            if isPosix, case .stopped(let number) = job.last.state {
                return Bytes("Stopped(SIG") + (Signals.name(of: number) ?? []) + Bytes(")")
            }
            return Bytes("Stopped")
        }
        if job.isRunning { return Bytes("Running") }
        return endText(job.last.state)
    }

    /// The state of one process in the words of `jobs -l`.
    private func stateText(_ state: JobTable.State, of job: JobTable.Job) -> Bytes {
        if job.isRunning { return Bytes("Running") }
        return endText(state)
    }

    private func endText(_ state: JobTable.State) -> Bytes {
        switch state {
        case .running: return Bytes("Running")
        case .stopped(let number), .signaled(let number, _): return Signals.description(of: number)
        case .exited(0): return Bytes("Done")
        case .exited(let code):
            if isPosix { return Bytes("Done(") + DecimalText.bytes(Int64(code)) + Bytes(")") }
            return Bytes("Exit ") + DecimalText.bytes(Int64(code))
        }
    }

    /// The commands of a job's processes: the stages of a pipeline, else the command as a whole.
    package func commandTexts(of job: JobTable.Job) -> [Bytes] {
        if case .pipeline(let node) = job.command, node.stages.count == job.members.count, node.stages.count > 1 {
            return node.stages.map { CommandPrinter.line($0, names: names) }
        }
        return [CommandPrinter.line(job.command, names: names)]
    }

    /// The command of a job as one text, for `fg`, `bg` and `%string`.
    package func commandText(of job: JobTable.Job) -> Bytes {
        var text = Bytes()
        for (index, command) in commandTexts(of: job).enumerated() {
            if index > 0 { text.append(" | ") }
            text += command
        }
        return text
    }

    /// Tells the user of jobs whose state has changed, on standard error, and takes those that have ended out of the
    /// table. In scripts only a death by signal is told (bash 7.1).
    package mutating func notifyOfJobs() {
        for job in jobs.jobs where !job.isNotified {
            if job.isDead {
                notifyOfEnd(of: job)
            } else if job.isStopped, talksToUser || options.contains(.monitor) {
                if talksToUser || invocation.commandString != nil {
                    writeError([ASCII.newline] + listing(of: job, .standard))
                    jobs.update(job.number) { $0.isNotified = true }
                }
            }
        }
        jobs.removeNotified()
    }

    private mutating func notifyOfEnd(of job: JobTable.Job) {
        var death: Int32?
        if case .signaled(let number, _) = job.last.state { death = number }
        if !talksToUser {
            // A script may still ask for the others by `jobs` and `wait`; one that `-c` gave only for the last one, in POSIX
            // mode or in a command substitution, as in bash.
            let keepsLast = isPosix || jobs.isInSubstitution
            let isKept =
                invocation.commandString == nil || keepsLast && job.last.pid == environment.lastAsynchronous
            if death == nil, isKept { return }
            if let death, death != Signals.interrupt, death != Signals.terminate, death != Signals.pipe,
                environment.traps.signals[death] == nil
            {
                diagnoseDeath(of: job)
            } else if options.contains(.monitor) {
                writeError(listing(of: job, .standard))
            }
        } else if options.contains(.monitor) {
            writeError(listing(of: job, .standard) + currentDirectoryNote(job))
        } else if job.last.pid == environment.lastAsynchronous {
            return
        }
        jobs.update(job.number) { $0.isNotified = true }
    }

    private func currentDirectoryNote(_ job: JobTable.Job) -> Bytes {
        if job.workingDirectory == environment.workingDirectory || job.workingDirectory.isEmpty { return [] }
        return Bytes("(wd now: ") + tildeAbbreviated(environment.workingDirectory) + Bytes(")\n")
    }

    /// `script: line 3:   123 Segmentation fault      command`
    mutating func diagnoseDeath(of job: JobTable.Job) {
        writeError(diagnosticPrefix + listing(of: job, .message))
    }
}
