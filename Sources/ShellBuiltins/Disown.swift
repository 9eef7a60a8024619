internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `disown [-h] [-ar] [id …]`: the shell forgets jobs, or with `-h` spares them SIGHUP (bash 7.2).
    static func disown(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "ahr")
        var onlyMarks = false
        var all = false
        var onlyRunning = false
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "a"): all = true
            case UInt8(ascii: "h"): onlyMarks = true
            case UInt8(ascii: "r"): onlyRunning = true
            default: return shell.failOption(arguments, options)
            }
        }
        try shell.becomeRealSubshell()
        shell.reapChildren()
        if options.operands.isEmpty {
            if all || onlyRunning {
                for job in shell.jobs.jobs where !onlyRunning || job.isRunning {
                    shell.disown(job.number, onlyMarks: onlyMarks)
                }
                return .success
            }
            guard let current = shell.jobs.current else { return shell.fail(arguments, "current: no such job") }
            shell.disown(current, onlyMarks: onlyMarks)
            return .success
        }
        var status = ExitStatus.success
        for operand in options.operands {
            if let first = operand.first, ASCII.isDigit(first), let number = DecimalText.parse(operand),
                let pid = Int32(exactly: number), let found = shell.jobs.number(ofProcess: pid)
            {
                shell.disown(found, onlyMarks: onlyMarks)
                continue
            }
            switch shell.job(specified: operand) {
            case .job(let job): shell.disown(job.number, onlyMarks: onlyMarks)
            case .none: status = shell.fail(arguments, operand, "no such job")
            case .ambiguous:
                _ = shell.fail(arguments, operand.ambiguousJobText + Bytes(": ambiguous job spec"))
                status = shell.fail(arguments, operand, "no such job")
            }
        }
        return status
    }
}

extension Shell {
    fileprivate mutating func disown(_ number: Int, onlyMarks: Bool) {
        if onlyMarks { jobs.update(number) { $0.survivesHangUp = true } } else { jobs.remove(number) }
    }
}
