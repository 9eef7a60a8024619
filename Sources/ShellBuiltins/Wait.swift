internal import ShellBytes
internal import ShellExecution
internal import ShellSystem

extension StandardBuiltins {
    /// `wait [-fn] [-p name] [id …]` waits for processes and jobs (XCU 3, wait; bash 7.2).
    static func wait(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "fnp:")
        var request = WaitRequest()
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "f"): request.untilEnd = true
            case UInt8(ascii: "n"): request.waitsForNext = true
            case UInt8(ascii: "p"): request.variable = Bytes(options.value)
            default: return shell.failOption(arguments, options)
            }
        }
        try shell.becomeRealSubshell()
        if let variable = request.variable {
            guard shell.isAssignable(variable) else {
                return shell.fail(arguments, Bytes("`") + variable + Bytes("': not a valid identifier"))
            }
            do throws(AssignmentError) {
                try variable.withView { (view) throws(AssignmentError) in try shell.unsetReference(view) }
            } catch { return shell.report(error) }
        }
        if request.waitsForNext { return try shell.waitForNext(arguments, options.operands, request) }
        if options.operands.isEmpty {
            switch try shell.waitForAll() {
            case .status(let status), .interrupted(let status): return status
            case .noChild: return .success
            }
        }
        var status = ExitStatus.success
        for operand in options.operands {
            let (result, isInterrupted) = try shell.waitFor(operand, arguments, request)
            status = result
            if isInterrupted { break }
        }
        return status
    }
}

/// What `wait` was asked for.
private struct WaitRequest {
    var untilEnd = false
    var waitsForNext = false
    /// The variable that gets the process id (`-p`).
    var variable: Bytes?
}

extension Shell {
    fileprivate func isAssignable(_ text: Bytes) -> Bool {
        let name = text.prefix { $0 != ASCII.leftBracket }
        return ASCII.isName(Bytes(name)) && (name.count == text.count || text.last == ASCII.rightBracket)
    }

    /// Waits for one operand: its status, and whether a trapped signal ended the wait.
    fileprivate mutating func waitFor(
        _ operand: ByteView, _ arguments: Arguments, _ request: WaitRequest
    ) throws(Divert) -> (ExitStatus, isInterrupted: Bool) {
        reapChildren()
        let outcome: WaitOutcome
        let waited: Int32
        if operand.first == ASCII.percent {
            switch job(specified: operand) {
            case .job(let job):
                waited = job.last.pid
                outcome = try waitFor(job: job.number, untilEnd: request.untilEnd)
            case .none: return (fail(arguments, operand, "no such job", .notFound), false)
            case .ambiguous:
                let text = operand.ambiguousJobText + Bytes(": ambiguous job spec")
                return (fail(arguments, text, .notFound), false)
            }
        } else if let first = operand.first, ASCII.isDigit(first), let number = DecimalText.parse(operand),
            let pid = Int32(exactly: number)
        {
            waited = pid
            outcome = try waitFor(process: pid, untilEnd: request.untilEnd)
            if case .status = outcome, isPosix { jobs.forget(pid) }
        } else {
            let text = Bytes("`") + Bytes(operand) + Bytes("': not a pid or valid job spec")
            return (fail(arguments, text), false)
        }
        switch outcome {
        case .status(let status):
            try tell(request, waited)
            return (status, false)
        case .interrupted(let status): return (status, true)
        case .noChild:
            let text = Bytes("pid ") + Bytes(operand) + Bytes(" is not a child of this shell")
            return (fail(arguments, text, .notFound), false)
        }
    }

    /// Assigns the process id to the variable of `-p`.
    private mutating func tell(_ request: WaitRequest, _ pid: Int32) throws(Divert) {
        guard let variable = request.variable else { return }
        do throws(AssignmentError) {
            try variable.withView { (view) throws(AssignmentError) in
                try assignReference(view, value: DecimalText.bytes(Int64(pid)))
            }
        } catch {
            if case .diverted(let divert) = error { throw divert }
            _ = report(error)
        }
    }

    /// `wait -n`: waits for the next job to end, of those named or of all.
    fileprivate mutating func waitForNext(
        _ arguments: Arguments, _ operands: Arguments, _ request: WaitRequest
    ) throws(Divert) -> ExitStatus {
        reapChildren()
        var wanted: [Int] = []
        for operand in operands {
            if let number = numberOfJob(operand) {
                wanted.append(number)
            } else {
                _ = fail(arguments, operand, "no such job")
            }
        }
        if !operands.isEmpty, wanted.isEmpty { return .notFound }
        while true {
            var isAny = false
            for job in jobs.jobs where operands.isEmpty || wanted.contains(job.number) {
                if !job.isDead { isAny = true }
                if job.isDead, !job.isNotified || !operands.isEmpty {
                    let status = statusOf(job)
                    settle(job.number)
                    try tell(request, job.last.pid)
                    return status
                }
            }
            if !isAny || !jobs.jobs.contains(where: { $0.isRunning }) { return .notFound }
            if let interruption = try waitForChange() { return interruption }
        }
    }

    /// The job that an operand of `wait -n` names, by job id or by process id.
    private func numberOfJob(_ operand: ByteView) -> Int? {
        if operand.first == ASCII.percent {
            if case .job(let job) = job(specified: operand) { return job.number }
            return nil
        }
        guard let number = DecimalText.parse(operand), let pid = Int32(exactly: number) else { return nil }
        return jobs.number(ofProcess: pid)
    }
}
