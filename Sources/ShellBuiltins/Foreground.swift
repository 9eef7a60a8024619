internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `fg [job]` continues a job in the foreground (XCU 3, fg).
    static func foreground(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if !shell.controlsJobs { return shell.fail(arguments, "no job control") }
        guard let operands = shell.operandsOnly(arguments) else { return .misuse }
        try shell.becomeRealSubshell()
        shell.reapChildren()
        guard let job = shell.jobToContinue(arguments, operands.at(0)) else { return .failure }
        if job.isDead {
            shell.notifyOfJobs()
            return shell.fail(arguments, "job has terminated")
        }
        shell.jobs.makeCurrent(job.number)
        // Before its name is shown: a key that is pressed because of it is for the job.
        shell.giveTerminal(to: job.group)
        shell.output.append(shell.commandText(of: job))
        shell.output.append(shell.directoryNote(of: job))
        shell.output.append(ASCII.newline)
        try? shell.output.flush()
        return try shell.continueInForeground(job.number)
    }
}

extension Shell {
    /// The job that an operand of `fg` or `bg` names, the current one without an operand. nil, which is reported, where
    /// there is none or it has no process group of its own to continue.
    mutating func jobToContinue(_ arguments: Arguments, _ operand: ByteView?) -> JobTable.Job? {
        switch job(specified: operand ?? ByteView("%+")) {
        case .job(let job) where job.group > 0: return job
        case .job(let job):
            let number = DecimalText.bytes(Int64(job.number))
            _ = fail(arguments, Bytes("job ") + number + Bytes(" started without job control"))
        case .none: _ = fail(arguments, operand ?? ByteView("current"), "no such job")
        case .ambiguous: _ = fail(arguments, (operand ?? .empty).ambiguousJobText + Bytes(": ambiguous job spec"))
        }
        return nil
    }
}
