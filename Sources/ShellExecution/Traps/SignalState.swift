internal import ShellBytes
internal import ShellSystem

/// What this process does with signals, beyond what it was started with. It belongs to the process: a subshell without
/// one of its own does not change it.
package struct SignalState {
    /// Signals as bits: bit n-1 for signal n.
    package typealias Bits = UInt64

    /// The signals that have the recording handler.
    private(set) var caught: Bits = 0
    /// Those of them that have no trap: they end the command or the shell.
    fileprivate(set) var ending: Bits = 0
    /// The signals that the shell ignores for itself, not for its children.
    private(set) var ignoredByShell: Bits = 0
    /// The signals that an interactive shell was started with ignored, and that no trap has been set or reset for since:
    /// what it starts ignores them, too.
    private(set) var ignoredOnEntry: Bits = 0
    /// The signals whose disposition on entry to the shell has been looked at, or does not matter any more.
    private var examined: Bits = 0
    /// Whether an interactive shell has set up its signals.
    var isInteractive = false

    package init() {}

    static func bit(_ number: Int32) -> Bits { 1 << Bits(number - 1) }

    /// The signals whose default is to end the process and that can be survived to run the EXIT trap.
    static let fatal: [Int32] = [
        Signals.hangup, Signals.interrupt, Signals.pipe, Signals.alarm, Signals.terminate, Signals.user1, Signals.user2,
        Signals.processorTimeLimit, Signals.fileSizeLimit, Signals.virtualAlarm,
    ]

    func isCaught(_ number: Int32) -> Bool { caught & Self.bit(number) != 0 }

    /// Whether nobody has looked at the signal yet; afterwards somebody has.
    mutating func beginsUse(of number: Int32) -> Bool {
        if examined & Self.bit(number) != 0 { return false }
        examined |= Self.bit(number)
        return true
    }

    /// Sets what the process does with a signal, and remembers it.
    mutating func set(_ number: Int32, _ disposition: Signals.Disposition, onlyForShell: Bool = false) {
        let bit = Self.bit(number)
        let wasSet = (caught | ignoredByShell) & bit != 0
        if disposition == .caught, caught & bit != 0 { return }
        if disposition == .byDefault, !wasSet, Signals.disposition(of: number) == .byDefault { return }
        caught &= ~bit
        ignoredByShell &= ~bit
        guard Signals.set(number, disposition) else { return }
        switch disposition {
        case .caught: caught |= bit
        case .ignored: if onlyForShell { ignoredByShell |= bit }
        case .byDefault: break
        }
    }

    /// In a new process: all that was caught, or ignored for the parent alone, is at its default again.
    mutating func resetInChild() {
        var bits = caught | ignoredByShell
        var number: Int32 = 1
        while bits != 0 {
            if bits & 1 != 0 { Signals.set(number, ignoredOnEntry & Self.bit(number) != 0 ? .ignored : .byDefault) }
            bits >>= 1
            number += 1
        }
        caught = 0
        ending = 0
        ignoredByShell = 0
        isInteractive = false
    }

    /// What a started program's signals are to be, beyond what it inherits.
    var defaultedInChildren: Bits { (caught | ignoredByShell) & ~ignoredOnEntry }

    /// The signals that the shell catches and a started program is to ignore.
    var ignoredInChildren: Bits { caught & ignoredOnEntry }

    /// Before an interactive shell sets up its signals: what each was on entry.
    mutating func noteEntry(of number: Int32) {
        if !isInteractive, Signals.disposition(of: number) == .ignored { ignoredOnEntry |= Self.bit(number) }
    }

    /// A trap is set or reset: the disposition on entry does not matter any more.
    mutating func forgetEntry(of number: Int32) { ignoredOnEntry &= ~Self.bit(number) }
}

extension Shell {
    /// The signals to reset and to ignore in a program that is started (XCU 2.12): what the shell catches is at its
    /// default there; without job control SIGINT and SIGQUIT do not reach asynchronous commands.
    package func childSignals(isAsynchronous: Bool) -> (defaulted: UInt64, ignored: UInt64) {
        Signals.prepareForChildren()
        if !isAsynchronous || options.contains(.monitor) {
            return (signals.defaultedInChildren, signals.ignoredInChildren)
        }
        let ignored = SignalState.bit(Signals.interrupt) | SignalState.bit(Signals.quit)
        return (signals.defaultedInChildren & ~ignored, signals.ignoredInChildren | ignored)
    }

    /// In a process that has been forked for an asynchronous command, after `forgetJobs`: it has nothing to do with the
    /// parent's jobs and coprocesses; without job control SIGINT and SIGQUIT do not reach
    /// asynchronous commands.
    package mutating func prepareSignalsInChild(isAsynchronous: Bool) {
        guard isAsynchronous else { return }
        for coprocess in jobs.coprocesses {
            coprocess.readEnd?.discard()
            coprocess.writeEnd?.discard()
        }
        jobs.removeAll()
        if options.contains(.monitor) { return }
        for number in [Signals.interrupt, Signals.quit] {
            _ = mayTrap(number)
            signals.set(number, .ignored)
        }
    }

    /// Makes the process do with a signal what the traps and the shell's own needs ask for.
    mutating func updateDisposition(of number: Int32) {
        chooseDisposition(of: number)
        let bit = SignalState.bit(number)
        let isEnding =
            signals.isCaught(number) && environment.traps.signals[number] == nil && SignalState.fatal.contains(number)
        signals.ending = isEnding ? signals.ending | bit : signals.ending & ~bit
        output.endingSignals = signals.ending
    }

    private mutating func chooseDisposition(of number: Int32) {
        switch environment.traps.signals[number] {
        case .command?: signals.set(number, .caught)
        // Ignored, children could not be waited for.
        case .ignore? where number != Signals.child: signals.set(number, .ignored)
        default:
            if signals.ignoredOnEntry & SignalState.bit(number) != 0, number != Signals.interrupt {
                signals.set(number, .ignored)
            } else if needsToCatch(number) {
                signals.set(number, .caught)
            } else if isInteractive, signals.isInteractive, ignoresForItself(number) {
                signals.set(number, .ignored, onlyForShell: true)
            } else {
                signals.set(number, .byDefault)
            }
        }
    }

    /// Whether the shell catches a signal that has no trap.
    private func needsToCatch(_ number: Int32) -> Bool {
        if number == Signals.child { return !jobs.isQuiet }
        if signals.isInteractive, number == Signals.windowChange { return true }
        guard SignalState.fatal.contains(number) else { return false }
        if signals.isInteractive { return number != Signals.terminate }
        return environment.traps.command(of: .exit) != nil
    }

    /// Whether an interactive shell ignores a signal (XCU 2.11, bash 3.7.6).
    private func ignoresForItself(_ number: Int32) -> Bool {
        switch number {
        case Signals.terminate, Signals.quit: true
        case Signals.terminalStop, Signals.terminalInput, Signals.terminalOutput: options.contains(.monitor)
        default: false
        }
    }

    /// Sets up the signals of an interactive shell.
    package mutating func beginInteractiveSignals() {
        var numbers = SignalState.fatal + [Signals.quit, Signals.windowChange]
        let stopping = [Signals.terminalStop, Signals.terminalInput, Signals.terminalOutput]
        // Under job control, jobs are to be stopped whatever the shell was started with.
        if !options.contains(.monitor) { numbers += stopping }
        for number in numbers where number != Signals.windowChange { signals.noteEntry(of: number) }
        if options.contains(.monitor) { numbers += stopping }
        signals.isInteractive = true
        for number in numbers { updateDisposition(of: number) }
    }

    /// Whether a signal may be trapped or reset: not in a non-interactive shell that was started with it ignored (XCU
    /// 2.12). Looks at the disposition the first time that the signal is asked about.
    mutating func mayTrap(_ number: Int32) -> Bool {
        if signals.beginsUse(of: number), !isInteractive, environment.traps.signals[number] == nil,
            !signals.isCaught(number), Signals.disposition(of: number) == .ignored
        {
            environment.traps.ignoredOnEntry.insert(number)
        }
        return !environment.traps.ignoredOnEntry.contains(number)
    }

    /// Catches the signals that would end the process, so that the EXIT trap can run; or no longer.
    mutating func updateFatalSignals() {
        for number in SignalState.fatal where mayTrap(number) { updateDisposition(of: number) }
    }
}
