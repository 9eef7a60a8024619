internal import ShellBytes
internal import ShellExecution
internal import ShellSystem

extension StandardBuiltins {
    /// `jobs [-lnprs] [job …]` shows jobs; `jobs -x command [argument …]` runs a command with job ids replaced by process
    /// group ids (XCU 3, jobs; bash 7.2).
    static func jobs(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "lpnxrs")
        var selection = JobSelection()
        var executes = false
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "l"): selection.format = .long
            case UInt8(ascii: "p"): selection.onlyIDs = true
            case UInt8(ascii: "n"): selection.onlyChanged = true
            case UInt8(ascii: "r"): selection.state = .running
            case UInt8(ascii: "s"): selection.state = .stopped
            case UInt8(ascii: "x"): executes = true
            default: return shell.failOption(arguments, options)
            }
        }
        if executes { return try shell.runWithGroups(options.operands) }
        // A subshell has no jobs yet; a command substitution shows those of the shell around it.
        if shell.virtualSubshells.contains(where: { !$0.isCaptured }) {
            if options.operands.isEmpty { return .success }
            return shell.fail(arguments, options.operands[0], "no such job")
        }
        shell.reapChildren()
        shell.jobs.removeNotified()
        if options.operands.isEmpty {
            for job in shell.jobs.jobs where selection.includes(job) { shell.show(job, selection) }
            return .success
        }
        var status = ExitStatus.success
        for operand in options.operands {
            switch shell.job(specified: operand) {
            case .job(let job): shell.show(job, selection)
            case .none: status = shell.fail(arguments, operand, "no such job")
            case .ambiguous:
                _ = shell.fail(arguments, operand.ambiguousJobText + Bytes(": ambiguous job spec"))
                status = shell.fail(arguments, operand, "no such job")
            }
        }
        return status
    }
}

/// Which jobs are shown, and how.
private struct JobSelection {
    enum State { case running, stopped }

    var format = Shell.JobFormat.standard
    var onlyIDs = false
    var onlyChanged = false
    var state: State?

    func includes(_ job: JobTable.Job) -> Bool {
        if onlyChanged, job.isNotified { return false }
        switch state {
        case .running?: return job.isRunning
        case .stopped?: return job.isStopped
        case nil: return true
        }
    }
}

extension Shell {
    fileprivate mutating func show(_ job: JobTable.Job, _ selection: JobSelection) {
        if selection.onlyIDs {
            output.append(Int64(job.members[0].pid))
            output.append(ASCII.newline)
            return
        }
        output.append(listing(of: job, selection.format))
        jobs.update(job.number) { $0.isNotified = true }
    }

    /// Runs a command whose words that are job ids are replaced by the ids of the jobs' process groups.
    fileprivate mutating func runWithGroups(_ words: Arguments) throws(Divert) -> ExitStatus {
        if words.isEmpty { return .success }
        let mark = fields.mark()
        defer { fields.release(mark) }
        for word in words {
            if word.first == ASCII.percent, case .job(let job) = job(specified: word) {
                fields.push(DecimalText.bytes(Int64(job.members[0].pid)))
            } else {
                fields.push(word)
            }
        }
        return try runCommand(fields.arguments(above: mark), skippingFunctions: false)
    }
}
