internal import ShellBytes
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// Asynchronous jobs: registering them and waiting for them (XCU 2.9.3.1, 2.15 wait).
extension Shell {
    /// Enters the processes of an asynchronous command as a job: `$!` is the last of them.
    package mutating func registerBackground(_ processes: [Int32], group: Int32, command: Command) {
        guard let last = processes.last else { return }
        environment.lastAsynchronous = last
        // This may meet the new processes as well: they are strays then.
        reapChildren()
        jobs.removeNotified()
        var members: [JobTable.Member] = []
        for pid in processes {
            jobs.forget(pid)
            members.append(JobTable.Member(pid: pid, state: jobs.takeStray(pid) ?? .running))
        }
        let number = jobs.add(
            members, group: group, command: command, workingDirectory: environment.workingDirectory)
        watchChildren()
        guard talksToUser else { return }
        var text = Bytes("[")
        DecimalText.append(Int64(number), to: &text)
        text.append("] ")
        DecimalText.append(Int64(last), to: &text)
        text.append(ASCII.newline)
        writeError(text)
    }

    /// Enters an asynchronous process that is no job: that of a process substitution. It is `$!` and can be waited for.
    package mutating func registerProcessSubstitution(_ pid: Int32) {
        environment.lastAsynchronous = pid
        jobs.addOther(pid)
        watchChildren()
    }

    /// Has SIGCHLD tell of changes from now on; a child that changed before is noted now.
    private mutating func watchChildren() {
        if signals.isCaught(Signals.child) { return }
        updateDisposition(of: Signals.child)
        reapChildren()
    }

    /// How a wait for processes in the background ended.
    package enum WaitOutcome {
        case status(ExitStatus)
        /// A trapped signal ended the wait: 128 and its number.
        case interrupted(ExitStatus)
        /// There is no such child.
        case noChild
    }

    /// Waits for a process in the background. Under job control also until it stops, unless `untilEnd`.
    package mutating func waitFor(process pid: Int32, untilEnd: Bool) throws(Divert) -> WaitOutcome {
        while true {
            if jobs.areInherited { return .noChild }
            if let number = jobs.number(ofProcess: pid) {
                return try waitFor(job: number, untilEnd: untilEnd)
            } else if !jobs.isOther(pid) {
                return jobs.rememberedStatus(of: pid).map { .status($0) } ?? .noChild
            }
            if let interruption = try waitForChange() { return .interrupted(interruption) }
        }
    }

    /// Waits for a job. Under job control also until it stops, unless `untilEnd`.
    package mutating func waitFor(job number: Int, untilEnd: Bool) throws(Divert) -> WaitOutcome {
        while !jobs.areInherited, let job = jobs[number] {
            if job.isDead || (job.isStopped && options.contains(.monitor) && !untilEnd) {
                let status = statusOf(job)
                settle(number)
                return .status(status)
            }
            if let interruption = try waitForChange() { return .interrupted(interruption) }
        }
        return .noChild
    }

    /// Waits for all running jobs, and for a process substitution if it is `$!`.
    package mutating func waitForAll() throws(Divert) -> WaitOutcome {
        if jobs.areInherited { jobs.removeAll() }
        if Signals.arePending { reapChildren() }
        while jobs.hasRunning || environment.lastAsynchronous.map(jobs.isOther) == true {
            if let interruption = try waitForChange() { return .interrupted(interruption) }
        }
        notifyOfJobs()
        for job in jobs.jobs where job.isDead { jobs.update(job.number) { $0.isNotified = true } }
        jobs.removeNotified()
        jobs.forgetFinished()
        return .status(.success)
    }

    /// The status of a job: that of its last process, or with `pipefail` of the last that failed.
    package func statusOf(_ job: JobTable.Job) -> ExitStatus {
        if options.contains(.pipeFail), let failed = job.members.last(where: { !$0.state.status.isSuccess }) {
            return failed.state.status
        }
        return job.last.state.status
    }

    /// After a job has been waited for: a death by signal is told; nobody needs to hear of the rest.
    package mutating func settle(_ number: Int) {
        notifyOfJobs()
        guard let job = jobs[number], job.isDead else { return }
        jobs.update(number) { $0.isNotified = true }
        jobs.removeNotified()
    }

    /// Waits until a child in the background changes. Where a trapped signal arrives instead, its trap runs; then the
    /// status that `wait` has: 128 and the signal's number.
    package mutating func waitForChange() throws(Divert) -> ExitStatus? {
        if jobs.isQuiet { return nil }
        watchChildren()
        let waitOptions: Processes.WaitOptions = options.contains(.monitor) ? .stoppedOrContinued : .none
        let change: Processes.Change
        do throws(Errno) {
            change = try wait(waitOptions)
        } catch {
            guard error == .interrupted else {
                jobs.abandonAll()
                return nil
            }
            return try respondToInterruption()
        }
        noteChange(change.pid, JobTable.State(change.state))
        // A child that sends a signal and ends at once is both: the signal came first.
        if Signals.arePending, pendingTrap != nil { return try respondToInterruption() }
        guard jobs.unreportedDeaths > 0, environment.traps.command(of: Signals.child) != nil else { return nil }
        _ = Signals.take(Signals.child)
        try respondToChildren()
        return isPosix ? .signaled(Signals.child) : nil
    }

    /// Waits for any child, at most until a caught signal arrives. Where none but SIGCHLD is caught, the wait need not
    /// look out for others.
    private func wait(_ waitOptions: Processes.WaitOptions) throws(Errno) -> Processes.Change {
        if signals.caught & ~SignalState.bit(Signals.child) == 0, !isInteractive,
            let change = try Processes.wait(for: -1, waitOptions)
        {
            return change
        }
        return try Processes.waitInterruptibly(for: -1, waitOptions)
    }

    private mutating func respondToInterruption() throws(Divert) -> ExitStatus? {
        let trapped = pendingTrap
        try runPendingTraps()
        return trapped.map { .signaled($0) }
    }

    /// A signal other than SIGCHLD that has come and has a trap to run.
    private var pendingTrap: Int32? {
        for number in 1...Signals.maximum where number != Signals.child && Signals.isPending(number) {
            if environment.traps.command(of: number) != nil { return number }
        }
        return nil
    }
}
