internal import ShellBytes
internal import ShellExecution
internal import SystemPackage

extension StandardBuiltins {
    /// `bg [job …]` continues stopped jobs in the background (XCU 3, bg).
    static func background(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if !shell.controlsJobs { return shell.fail(arguments, "no job control") }
        guard let operands = shell.operandsOnly(arguments) else { return .misuse }
        try shell.becomeRealSubshell()
        shell.reapChildren()
        if operands.isEmpty { return shell.background(arguments, nil) }
        var status = ExitStatus.success
        for operand in operands {
            let result = shell.background(arguments, operand)
            if !result.isSuccess { status = result }
        }
        return status
    }
}

extension Shell {
    fileprivate mutating func background(_ arguments: Arguments, _ operand: ByteView?) -> ExitStatus {
        guard let job = jobToContinue(arguments, operand) else { return .failure }
        if job.isDead {
            notifyOfJobs()
            return fail(arguments, "job has terminated")
        }
        if !job.isStopped {
            let text = Bytes("job ") + DecimalText.bytes(Int64(job.number)) + Bytes(" already in background")
            diagnose(arguments[0], text)
            return .success
        }
        do throws(Errno) { try continueInBackground(job.number) } catch {
            return fail(arguments, error.text)
        }
        output.append("[")
        output.append(Int64(job.number))
        output.append("]")
        output.append(
            jobs.current == job.number ? ASCII.plus : jobs.previous == job.number ? ASCII.minus : ASCII.space)
        output.append(ASCII.space)
        output.append(commandText(of: job))
        output.append(" &")
        output.append(directoryNote(of: job))
        output.append(ASCII.newline)
        return .success
    }
}
