internal import ShellBytes
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// Waiting for foreground jobs (XCU 2.9.1.6, 2.11).
extension Shell {
    /// Waits for the processes of a foreground job; their statuses in order. Other children that end meanwhile are noted.
    /// A job that is stopped joins the job table. `group` is its process group, 0 where it shares the shell's.
    package mutating func finishForeground(
        _ processes: [Int32], group: Int32, command: Command
    ) throws(Divert) -> [ExitStatus] {
        if processes.count == 1 { return [try finishForeground(processes[0], group: group, command: command)] }
        var members: [JobTable.Member] = []
        for pid in processes { members.append(JobTable.Member(pid: pid)) }
        waitInForeground(&members, group: group)
        try concludeForeground(members, group: group, command: command)
        var statuses: [ExitStatus] = []
        for member in members { statuses.append(member.state.status) }
        return statuses
    }

    /// As `finishForeground(_:group:command:)` for a single process. With no children in the background it costs one
    /// system call.
    package mutating func finishForeground(
        _ process: Int32, group: Int32, command: Command
    ) throws(Divert) -> ExitStatus {
        if jobs.isQuiet, group == 0, !isInteractive, !options.contains(.monitor), !signals.isCaught(Signals.child) {
            Signals.holdInterrupt(true)
            let change = try? Processes.wait(for: process)
            Signals.holdInterrupt(false)
            guard let change else { return jobs.takeStray(process)?.status ?? .notFound }
            if case .exited(let code) = change.state, !Signals.arePending,
                jobs.jobs.isEmpty || invocation.commandString == nil
            {
                updateWindowSize()
                return ExitStatus(code)
            }
            let member = JobTable.Member(pid: process, state: JobTable.State(change.state))
            try concludeForeground([member], group: 0, command: command)
            return member.state.status
        }
        var members = [JobTable.Member(pid: process)]
        waitInForeground(&members, group: group)
        try concludeForeground(members, group: group, command: command)
        return members[0].state.status
    }

    /// Waits until each of the processes has ended, or under job control until none of them runs. An interactive shell
    /// whose terminal hangs up meanwhile ends, and the job with it.
    private mutating func waitInForeground(_ members: inout [JobTable.Member], group: Int32) {
        let waitOptions: Processes.WaitOptions = options.contains(.monitor) ? .stopped : .none
        for index in members.indices {
            if let state = jobs.takeStray(members[index].pid) { members[index].state = state }
        }
        let endsOnHangUp = endsOnHangUp
        // Where output was captured that has been done, and an interrupt since then came to the processes as well.
        if !output.isCapturing {
            passEarlyInterruptOn(to: members.lazy.filter { $0.state == .running }.map(\.pid), group: group)
        }
        Signals.holdInterrupt(true)
        defer { Signals.holdInterrupt(false) }
        while let running = members.first(where: { $0.state == .running }) {
            let target = jobs.isQuiet && members.count == 1 ? running.pid : -1
            let change: Processes.Change?
            do throws(Errno) {
                change = try Processes.wait(for: target, waitOptions, untilHangUp: endsOnHangUp)
            } catch {
                if error == .interrupted {
                    try? Processes.send(Signals.hangup, to: group == 0 ? running.pid : -group)
                    endBySignal(Signals.hangup)
                }
                change = nil
            }
            guard let change else {
                // Somebody else has waited for it.
                for index in members.indices where members[index].state == .running {
                    members[index].state = .exited(127)
                }
                return
            }
            let state = JobTable.State(change.state)
            if let index = members.firstIndex(where: { $0.pid == change.pid }) {
                members[index].state = state
                if state.isDead { countDeath() }
            } else {
                noteChange(change.pid, state)
            }
        }
    }

    /// Whether the shell ends once its terminal hangs up, whatever it waits for.
    private var endsOnHangUp: Bool { isInteractive && environment.traps.signals[Signals.hangup] == nil }

    /// Takes all that the processes of a command substitution write into its pipe. An interactive shell whose terminal
    /// hangs up meanwhile ends, and with it, by the system's doing, what has the terminal.
    mutating func captureOutput(of processes: some Sequence<Int32>, from pipe: FileDescriptor) {
        passEarlyInterruptOn(to: processes, group: 0)
        while true {
            do throws(Errno) {
                // The hang-up may have come already: only this wait is sure to see it.
                if endsOnHangUp, !Signals.arePending { _ = try Signals.waitReadable(pipe, milliseconds: nil) }
                if endsOnHangUp, Signals.isPending(Signals.hangup) { endBySignal(Signals.hangup) }
                return try pipe.readToEnd(appendingTo: &output.bytes, isInterruptible: endsOnHangUp)
            } catch {
                if error != .interrupted { return }
            }
        }
    }

    /// An interrupt typed before the processes were there, or before they had the terminal, came to an interactive shell
    /// alone; it was meant for them. `group` is their process group, 0 where it is the shell's: there it is for both.
    private func passEarlyInterruptOn(to processes: some Sequence<Int32>, group: Int32) {
        guard isInteractive, environment.traps.signals[Signals.interrupt] == nil, Signals.isPending(Signals.interrupt)
        else { return }
        if group != 0 {
            _ = Signals.take(Signals.interrupt)
            try? Processes.send(Signals.interrupt, to: -group)
        } else {
            for process in processes { try? Processes.send(Signals.interrupt, to: process) }
        }
    }

    /// After a foreground job has ended or stopped: the terminal comes back, a stopped job is kept, a death by signal is
    /// told, an interrupt is passed on.
    private mutating func concludeForeground(
        _ members: [JobTable.Member], group: Int32, command: Command
    ) throws(Divert) {
        let last = statusMember(of: members)
        let isStopped = members.contains { !$0.state.isDead }
        let modes = takeTerminalBack(afterStop: isStopped, state: last.state)
        updateWindowSize()
        if isStopped {
            keepStopped(members, group: group, command: command, modes: modes)
            return try leaveLoops(stoppedBy: last.state)
        }
        let isInterrupted = try passInterruptOn(last.state)
        if case .signaled(let number, let dumpedCore) = last.state {
            reportDeath(members, number, dumpedCore: dumpedCore, command: command)
        }
        if !jobs.jobs.isEmpty {
            // What `jobs` shows to a script of `-c` depends on what has been seen to end here.
            if invocation.commandString != nil { reapChildren() }
            notifyOfJobs()
        }
        if isInterrupted {
            environment.pipelineStatus = members.map { $0.state.status }
            throw .interrupted
        }
    }

    /// Who stops a command in a loop by C-z has the prompt again, not the loop's next round.
    private mutating func leaveLoops(stoppedBy state: JobTable.State) throws(Divert) {
        guard isInteractive, loopDepth > 0, state == .stopped(Signals.terminalStop) else { return }
        exitStatus = state.status
        throw .breakLoop(loopDepth)
    }

    /// The process that a job's status is taken from: the last, with `pipefail` the last that failed.
    private func statusMember(of members: [JobTable.Member]) -> JobTable.Member {
        if options.contains(.pipeFail), let failed = members.last(where: { !$0.state.status.isSuccess }) {
            return failed
        }
        return members[members.count - 1]
    }

    /// Has a foreground job that was stopped become a job of the table, and tells the user.
    private mutating func keepStopped(
        _ members: [JobTable.Member], group: Int32, command: Command, modes: Terminal.Modes?
    ) {
        let number = jobs.add(
            members, group: group, command: command, workingDirectory: environment.workingDirectory)
        jobs.makeCurrent(number)
        jobs.update(number) { $0.modes = modes }
        updateDisposition(of: Signals.child)
        notifyOfJobs()
    }

    /// What an interrupt that arrived during the wait does: where the job died of it the shell does likewise; a job that
    /// went on made use of it, and the shell goes on as well. True where an interactive shell gives up its command line.
    private mutating func passInterruptOn(_ state: JobTable.State) throws(Divert) -> Bool {
        var diedOfIt = false
        if case .signaled(Signals.interrupt, _) = state { diedOfIt = true }
        if isInteractive, options.contains(.monitor) {
            if diedOfIt { writeError([ASCII.newline]) }
            return diedOfIt && environment.traps.signals[Signals.interrupt] == nil
        }
        if diedOfIt, output.isCapturing {
            // Where a command substitution is interrupted, so is the shell around it.
            try? Processes.send(Signals.interrupt, to: Processes.current)
            return isInteractive
        }
        guard Signals.isPending(Signals.interrupt), environment.traps.signals[Signals.interrupt] == nil else {
            return false
        }
        // In a subshell that has no process of its own the trap may be the parent's.
        if environment.traps.inherited?.signals[Signals.interrupt] != nil { return false }
        // The subshell ends first, and then the shell around it.
        if diedOfIt, !virtualSubshells.isEmpty { return isInteractive }
        _ = Signals.take(Signals.interrupt)
        guard diedOfIt else { return false }
        if !isInteractive { endBySignal(Signals.interrupt) }
        if environment.subshellLevel == 0 { writeError([ASCII.newline]) }
        return true
    }

    /// Tells of a foreground job that a signal ended, as bash does.
    private mutating func reportDeath(
        _ members: [JobTable.Member], _ number: Int32, dumpedCore: Bool, command: Command
    ) {
        if number == Signals.interrupt || number == Signals.pipe { return }
        // In a command substitution nothing is said, nor in a subshell of an interactive shell.
        if isInteractive, environment.subshellLevel > 0 { return }
        if jobs.isInSubstitution || virtualSubshells.contains(where: \.isCaptured) { return }
        if !isInteractive, number != Signals.terminate, environment.traps.signals[number] == nil {
            let job = JobTable.Job(
                number: 0, group: 0, command: command, members: members,
                workingDirectory: environment.workingDirectory)
            diagnoseDeath(of: job)
        } else {
            var text = Signals.description(of: number)
            if dumpedCore { text.append(" (core dumped)") }
            text.append(ASCII.newline)
            writeError(text)
        }
    }

    /// Counts a child that has ended for the trap of SIGCHLD.
    mutating func countDeath() {
        if signals.isCaught(Signals.child) { jobs.unreportedDeaths += 1 }
    }

    /// Takes note of a change of a child in the background.
    mutating func noteChange(_ pid: Int32, _ state: JobTable.State) {
        jobs.note(pid, state)
        guard state.isDead else { return }
        countDeath()
        if !jobs.coprocesses.isEmpty { coprocessEnded(pid) }
        if jobs.isQuiet { updateDisposition(of: Signals.child) }
    }

    /// The first process of a process namespace, as of a container, waits for the orphans that the system gives it.
    package mutating func adoptOrphans() {
        jobs.adoptsOrphans = true
        updateDisposition(of: Signals.child)
    }

    /// Takes note of all children that have changed, without waiting.
    package mutating func reapChildren() {
        if jobs.isQuiet { return }
        let waitOptions: Processes.WaitOptions = options.contains(.monitor) ? .changedSoFar : .doNotWait
        while !jobs.isQuiet, let change = try? Processes.wait(for: -1, waitOptions) {
            noteChange(change.pid, JobTable.State(change.state))
        }
    }
}
