internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `kill [-s name | -n number | -name] id …`, `kill -l [status …]` (XCU 3, kill; bash 7.2).
    static func kill(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var signal = Signals.terminate
        var index = 1
        scan: while let word = arguments.at(index), word.count > 1, word[0] == ASCII.minus {
            let option = word.from(1)
            switch word[1] {
            case UInt8(ascii: "l") where word.count == 2, UInt8(ascii: "L") where word.count == 2:
                return shell.listSignals(arguments, arguments.from(index + 1))
            case UInt8(ascii: "s") where word.count == 2, UInt8(ascii: "n") where word.count == 2:
                guard let name = arguments.at(index + 1) else {
                    return shell.fail(arguments, Bytes(word) + Bytes(": option requires an argument"))
                }
                guard let number = SignalNames.number(name) else { return shell.failSignal(arguments, name) }
                signal = number
                index += 2
            case ASCII.minus where word.count == 2:
                index += 1
                break scan
            case ASCII.minus where word.equals("--help"):
                shell.showHelp(of: arguments[0])
                return .misuse
            default:
                if index > 1 { break scan }
                var name = option
                if option[0] == UInt8(ascii: "s") || option[0] == UInt8(ascii: "n"), SignalNames.number(option) == nil {
                    name = option.from(1)
                }
                guard let number = SignalNames.number(name) else { return shell.failSignal(arguments, name) }
                signal = number
                index += 1
                if arguments.at(index)?.equals("--") == true { index += 1 }
                break scan
            }
        }
        let targets = arguments.from(index)
        if targets.isEmpty { return shell.failUsage(arguments) }
        try shell.becomeRealSubshell()
        try? shell.output.flush()
        shell.reapChildren()
        var status = ExitStatus.failure
        for target in targets where shell.send(signal, toTarget: target, arguments) { status = .success }
        return status
    }
}

extension Shell {
    fileprivate mutating func failSignal(_ arguments: Arguments, _ name: ByteView) -> ExitStatus {
        fail(arguments, name, "invalid signal specification")
    }

    /// `kill -l`: all signals, or those that operands name: a number or an exit status gives a name, a name a number.
    fileprivate mutating func listSignals(_ arguments: Arguments, _ operands: Arguments) -> ExitStatus {
        var operands = operands
        if operands.at(0)?.equals("--") == true { operands = operands.from(1) }
        if operands.isEmpty {
            SignalNames.list(in: &self, onOneLine: isPosix)
            return .success
        }
        var status = ExitStatus.success
        for operand in operands {
            if let first = operand.first, ASCII.isDigit(first) {
                guard let name = signalName(operand) else {
                    status = failSignal(arguments, operand)
                    continue
                }
                output.append(name)
            } else {
                guard let number = SignalNames.number(operand) else {
                    status = failSignal(arguments, operand)
                    continue
                }
                output.append(Int64(number))
            }
            output.append(ASCII.newline)
        }
        return status
    }

    private func signalName(_ text: ByteView) -> Bytes? {
        guard var number = DecimalText.parse(text) else { return nil }
        if number > 128 { number -= 128 }
        if number == 0 { return Bytes("EXIT") }
        return number > 0 && number <= Int64(Signals.maximum) ? Signals.name(of: Int32(number)) : nil
    }

    /// Sends a signal to one target. Whether that worked; if not, it was reported.
    fileprivate mutating func send(_ signal: Int32, toTarget target: ByteView, _ arguments: Arguments) -> Bool {
        if target.first == ASCII.percent {
            switch job(specified: target) {
            case .job(let job):
                do throws(Errno) {
                    try send(signal, to: job)
                    if signal == Signals.continue { jobs.markContinued(job.number) }
                    return true
                } catch {
                    let text = Bytes("(") + DecimalText.bytes(Int64(job.last.pid)) + Bytes(") - ") + error.text
                    _ = fail(arguments, text)
                }
            case .none: _ = fail(arguments, target, "no such job")
            case .ambiguous: _ = fail(arguments, target.ambiguousJobText + Bytes(": ambiguous job spec"))
            }
            return false
        }
        if target.isEmpty {
            _ = fail(arguments, Bytes("`': not a pid or valid job spec"))
            return false
        }
        guard let number = DecimalText.parse(target), let pid = Int32(exactly: number) else {
            _ = fail(arguments, target, "arguments must be process or job IDs")
            return false
        }
        let isOwn = pid == invocation.processID && processGeneration == 0
        if isOwn, !invocation.alwaysForks, Signals.sendToSelf(signal) { return true }
        do throws(Errno) {
            try Processes.send(signal, to: pid)
            return true
        } catch {
            _ = fail(arguments, Bytes("(") + DecimalText.bytes(number) + Bytes(") - ") + error.text)
            return false
        }
    }
}
