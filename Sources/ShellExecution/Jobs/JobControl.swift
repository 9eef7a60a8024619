internal import ShellBytes
internal import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Job control (XCU 2.11): process groups, the terminal's foreground, stopping and continuing.
extension Shell {
    /// In a forked subshell: the parent's jobs are not this process's, nor are its signal handlers. Signals that
    /// `Processes.fork` held back come through.
    package mutating func forgetJobs() {
        if virtualSubshells.contains(where: \.isCaptured) { jobs.isInSubstitution = true }
        if virtualSubshells.contains(where: { !$0.isCaptured }) { jobs.removeAll() } else { jobs.becomeInherited() }
        jobs.terminal = nil
        jobs.shellGroup = 0
        signals.resetInChild()
        output.endingSignals = 0
        runningTraps = []
        isRunningDebugTrap = false
        Signals.forgetPending()
        Signals.settleAfterFork()
    }

    /// Switches job control on or off (`set -m`). False where an interactive shell has no terminal for it.
    @discardableResult
    package mutating func setMonitor(_ isOn: Bool) -> Bool {
        options.remove(.monitorAround)
        if isOn == options.contains(.monitor) { return true }
        guard isOn else {
            options.remove(.monitor)
            endJobControl()
            return true
        }
        guard beginJobControl() else { return false }
        options.insert(.monitor)
        if isInteractive { beginInteractiveSignals() }
        return true
    }

    /// Finds the terminal and makes the shell the leader of the process group in its foreground. A script does without a
    /// terminal where it has none, or where it is not in its foreground.
    private mutating func beginJobControl() -> Bool {
        jobs.shellGroup = Processes.currentGroup
        jobs.originalGroup = jobs.shellGroup
        guard let terminal = findTerminal() else { return !isInteractive }
        guard var foreground = Terminal.foregroundGroup(of: terminal) else {
            terminal.discard()
            return !isInteractive
        }
        if !isInteractive {
            if foreground != jobs.shellGroup {
                terminal.discard()
                return true
            }
        } else {
            // Started in the background, the shell stops until it is brought to the foreground.
            while foreground != jobs.shellGroup {
                try? Processes.send(Signals.terminalInput, to: 0)
                guard let now = Terminal.foregroundGroup(of: terminal) else { break }
                foreground = now
            }
            let own = Processes.current
            if jobs.shellGroup != own {
                Processes.setGroup(of: 0, to: own)
                jobs.shellGroup = Processes.currentGroup
            }
            Terminal.setForegroundGroup(of: terminal, to: jobs.shellGroup)
        }
        jobs.terminal = terminal
        jobs.shellModes = Terminal.modes(of: terminal)
        return true
    }

    /// The controlling terminal, at a descriptor that scripts do not use.
    private func findTerminal() -> FileDescriptor? {
        guard let found = Terminal.openControlling() else {
            guard FileDescriptor.standardError.isTerminal else { return nil }
            return try? FileDescriptor.standardError.duplicated(atLeast: FileDescriptor.firstPrivate)
        }
        guard let moved = try? found.duplicated(atLeast: 255) else { return found }
        found.discard()
        return moved
    }

    private mutating func endJobControl() {
        if let terminal = jobs.terminal {
            if isInteractive, jobs.originalGroup != jobs.shellGroup {
                Terminal.setForegroundGroup(of: terminal, to: jobs.originalGroup)
                Processes.setGroup(of: 0, to: jobs.originalGroup)
            }
            terminal.discard()
        }
        jobs.terminal = nil
        jobs.shellGroup = 0
    }

    /// Gives the terminal back to who had it before the shell, at the end of an interactive one.
    package mutating func leaveTerminal() {
        guard isInteractive, let terminal = jobs.terminal, jobs.originalGroup != jobs.shellGroup else { return }
        Terminal.setForegroundGroup(of: terminal, to: jobs.originalGroup)
    }

    /// Before an interactive shell becomes a program: that is where the shell was started, in the group of who had the
    /// terminal before it.
    package mutating func lendTerminal() {
        leaveTerminal()
        if isInteractive, jobs.terminal != nil { Processes.setGroup(of: 0, to: jobs.originalGroup) }
    }

    /// After the shell could not become a program: it leads the foreground again.
    package mutating func reclaimTerminal() {
        guard isInteractive, let terminal = jobs.terminal else { return }
        Processes.setGroup(of: 0, to: jobs.shellGroup)
        Terminal.setForegroundGroup(of: terminal, to: jobs.shellGroup)
    }

    /// Makes a process group the terminal's foreground, under job control.
    package mutating func giveTerminal(to group: Int32) {
        guard let terminal = jobs.terminal, group > 0 else { return }
        Terminal.setForegroundGroup(of: terminal, to: group)
    }

    /// After a foreground job: the shell has the terminal again, with its own modes where the job did not end well.
    /// Returns the modes that the job left.
    mutating func takeTerminalBack(afterStop isStopped: Bool, state: JobTable.State) -> Terminal.Modes? {
        guard options.contains(.monitor), let terminal = jobs.terminal else { return nil }
        Terminal.setForegroundGroup(of: terminal, to: jobs.shellGroup)
        let modes = Terminal.modes(of: terminal)
        var isKilled = false
        if case .signaled = state { isKilled = true }
        if isStopped || isKilled {
            if let shellModes = jobs.shellModes { Terminal.setModes(of: terminal, shellModes) }
        } else if let modes {
            jobs.shellModes = modes
        }
        return isStopped ? modes : nil
    }

    /// Sends a signal to a job: to its process group, or where it shares the shell's to each of its processes. A stopped
    /// job that is to end is also continued.
    package func send(_ signal: Int32, to job: JobTable.Job) throws(Errno) {
        if job.group > 0 {
            try Processes.send(signal, to: 0 &- job.group)
            if job.isStopped, signal == Signals.terminate || signal == Signals.hangup {
                try Processes.send(Signals.continue, to: 0 &- job.group)
            }
            return
        }
        var failure: Errno?
        var isSent = false
        for member in job.members where !member.state.isDead {
            do throws(Errno) {
                try Processes.send(signal, to: member.pid)
                isSent = true
            } catch { failure = error }
        }
        if !isSent { throw failure ?? .noSuchProcess }
    }

    /// Continues a job in the background (`bg`).
    package mutating func continueInBackground(_ number: Int) throws(Errno) {
        guard let job = jobs[number] else { return }
        jobs.update(number) { $0.isForeground = false }
        jobs.markContinued(number)
        try send(Signals.continue, to: job)
    }

    /// Continues a job that the terminal was given to, and waits for it (`fg`). Its status.
    package mutating func continueInForeground(_ number: Int) throws(Divert) -> ExitStatus {
        guard let job = jobs[number] else { return .failure }
        if let terminal = jobs.terminal, let modes = job.modes, job.isStopped { Terminal.setModes(of: terminal, modes) }
        jobs.update(number) { $0.isForeground = true }
        jobs.markContinued(number)
        try? send(Signals.continue, to: job)
        while let job = jobs[number], job.isRunning {
            if jobs.isQuiet { break }
            guard let change = try? Processes.wait(for: -1, .stopped) else {
                jobs.abandonAll()
                break
            }
            noteChange(change.pid, JobTable.State(change.state))
        }
        return try concludeContinued(number)
    }

    private mutating func concludeContinued(_ number: Int) throws(Divert) -> ExitStatus {
        guard let job = jobs[number] else { return .failure }
        let status = statusOf(job)
        let modes = takeTerminalBack(afterStop: !job.isDead, state: job.last.state)
        if !job.isDead {
            jobs.update(number) { job in
                job.modes = modes
                job.isForeground = false
            }
            notifyOfJobs()
            return status
        }
        jobs.update(number) { $0.isNotified = true }
        if case .signaled(let signal, let dumpedCore) = job.last.state, isInteractive {
            if signal == Signals.interrupt {
                writeError([ASCII.newline])
            } else if signal != Signals.pipe {
                writeError(Signals.description(of: signal) + (dumpedCore ? Bytes(" (core dumped)\n") : [ASCII.newline]))
            }
        }
        notifyOfJobs()
        return status
    }

    /// Sends SIGHUP to all jobs but those that `disown -h` marked; stopped ones are continued so that they learn of it
    /// (bash 3.7.6).
    package mutating func hangUpJobs() {
        for job in jobs.jobs where !job.isDead && !job.survivesHangUp {
            try? send(Signals.hangup, to: job)
            if job.isStopped { try? send(Signals.continue, to: job) }
        }
    }

    /// Stops the shell itself until it is continued (`suspend`). The terminal goes back to who had it before.
    package mutating func stopShell() {
        leaveTerminal()
        if isInteractive { signals.set(Signals.terminalStop, .byDefault) }
        try? Processes.send(Signals.stop, to: Processes.current)
        if isInteractive { updateDisposition(of: Signals.terminalStop) }
        if let terminal = jobs.terminal { Terminal.setForegroundGroup(of: terminal, to: jobs.shellGroup) }
    }
}
