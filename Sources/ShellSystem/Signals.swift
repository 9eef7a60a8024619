internal import CProcess
internal import Glibc
package import ShellBytes
package import SystemPackage

/// Signals by number and name (XBD <signal.h>), and what the process does with them.
package enum Signals {
    package static let hangup = SIGHUP
    package static let interrupt = SIGINT
    package static let quit = SIGQUIT
    package static let kill = SIGKILL
    package static let pipe = SIGPIPE
    package static let alarm = SIGALRM
    package static let terminate = SIGTERM
    package static let child = SIGCHLD
    package static let `continue` = SIGCONT
    package static let stop = SIGSTOP
    package static let terminalStop = SIGTSTP
    package static let terminalInput = SIGTTIN
    package static let terminalOutput = SIGTTOU
    package static let windowChange = SIGWINCH
    package static let user1 = SIGUSR1
    package static let user2 = SIGUSR2
    package static let processorTimeLimit = SIGXCPU
    package static let fileSizeLimit = SIGXFSZ
    package static let virtualAlarm = SIGVTALRM

    /// The highest signal number there is.
    package static let maximum: Int32 = 64

    /// The names without `SIG`, by number from 1 to 31.
    private static let names: [StaticString] = [
        "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM",
        "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF",
        "WINCH", "IO", "PWR", "SYS",
    ]

    /// What `kill -l` of the shell says of a signal's effect, by number from 1 to 31.
    private static let descriptions: [StaticString] = [
        "Hangup", "Interrupt", "Quit", "Illegal instruction", "Trace/breakpoint trap", "Aborted", "Bus error",
        "Floating point exception", "Killed", "User defined signal 1", "Segmentation fault", "User defined signal 2",
        "Broken pipe", "Alarm clock", "Terminated", "Stack fault", "Child exited", "Continued", "Stopped (signal)",
        "Stopped", "Stopped (tty input)", "Stopped (tty output)", "Urgent I/O condition", "CPU time limit exceeded",
        "File size limit exceeded", "Virtual timer expired", "Profiling timer expired", "Window changed",
        "I/O possible", "Power failure", "Bad system call",
    ]

    /// The name of a signal without `SIG`; nil where the number has none.
    package static func name(of number: Int32) -> Bytes? {
        if number >= 1, number <= 31 { return Bytes(names[Int(number) - 1]) }
        switch number {
        case 34: return Bytes("RTMIN")
        case 35...49: return Bytes("RTMIN+") + DecimalText.bytes(Int64(number - 34))
        case 50...63: return Bytes("RTMAX-") + DecimalText.bytes(Int64(64 - number))
        case 64: return Bytes("RTMAX")
        default: return nil
        }
    }

    /// The number of a signal by its name, with or without `SIG`, in either case of letters.
    package static func number(named text: Bytes) -> Int32? {
        var name = text.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }
        if name.starts(with: "SIG") { name.removeFirst(3) }
        if name.equals("POLL") { return SIGIO }
        if name.equals("CLD") { return SIGCHLD }
        if name.equals("IOT") { return SIGABRT }
        for (index, known) in names.enumerated() where name.equals(known) { return Int32(index + 1) }
        for number in 32...maximum where Signals.name(of: number) == name { return number }
        return nil
    }

    /// What is printed of a process that a signal ended.
    package static func description(of number: Int32) -> Bytes {
        if number >= 1, number <= 31 { return Bytes(descriptions[Int(number) - 1]) }
        if number >= 34, number <= 64 { return Bytes("Real-time signal ") + DecimalText.bytes(Int64(number - 34)) }
        return Bytes("Unknown signal ") + DecimalText.bytes(Int64(number))
    }

    /// What happens when a signal arrives.
    package enum Disposition: UInt8 {
        case byDefault, ignored, caught

        /// Written out: other modules reach the derived operator only through the conformance, at run time.
        package static func == (left: Disposition, right: Disposition) -> Bool { left.rawValue == right.rawValue }
    }

    /// Sets what happens; false where the system refuses.
    @discardableResult
    package static func set(_ number: Int32, _ disposition: Disposition) -> Bool {
        switch disposition {
        case .byDefault: swish_signal_default(number) == 0
        case .ignored: swish_signal_ignore(number) == 0
        case .caught: swish_signal_catch(number) == 0
        }
    }

    /// What happens now.
    package static func disposition(of number: Int32) -> Disposition {
        switch swish_signal_disposition(number) {
        case 1: .ignored
        case 2: .caught
        default: .byDefault
        }
    }

    /// Whether a caught signal has arrived that nobody has taken: cheap enough to ask between any two commands.
    package static var arePending: Bool { swish_signal_any() }

    /// Whether this signal has arrived.
    package static func isPending(_ number: Int32) -> Bool { swish_signal_pending(number) }

    /// Whether one of some signals has arrived, bit n-1 for signal n.
    package static func isAnyPending(of signals: UInt64) -> Bool { swish_signal_pending_any(signals) }

    /// Notes that this process has sent itself a caught signal, as if it had arrived: three times as fast as to send it.
    /// False where the signal is not caught, or is blocked.
    package static func sendToSelf(_ number: Int32) -> Bool { swish_signal_self(number) }

    /// Takes a signal that has arrived, the lowest number first; nil when there is none. Those of `exceptions`, bit n-1
    /// for signal n, are left.
    package static func takePending(except exceptions: UInt64 = 0) -> Int32? {
        let number = swish_signal_take(~exceptions)
        return number == 0 ? nil : number
    }

    /// Takes this signal if it has arrived.
    package static func take(_ number: Int32) -> Bool { swish_signal_take(1 << UInt64(number - 1)) != 0 }

    /// Forgets all signals that have arrived.
    package static func forgetPending() { swish_signal_forget() }

    /// In a process that `Processes.fork` made: lets signals in again, once their dispositions are the child's own.
    package static func settleAfterFork() { swish_fork_settled() }

    /// To be called before a child is started: makes sure that it can be waited for, and lets SIGINT, where it is neither
    /// ignored nor caught, be held back during the wait without a system call each time. Cheap to repeat.
    package static func prepareForChildren() { swish_prepare_for_children() }

    /// Holds SIGINT back, to be recorded instead of ending the process; or no longer. Needs `prepareForChildren`.
    package static func holdInterrupt(_ holds: Bool) { swish_hold_interrupt(holds) }

    /// Tells whether what this process writes is written for a subshell without a process of its own; what was told before.
    /// While it is, SIGPIPE for such a write does not end this process but is left for `takeBrokenPipe`. Makes a system
    /// call the first time only.
    package static func holdBrokenPipe(_ holds: Bool) -> Bool { swish_hold_pipe(holds) }

    /// Takes the SIGPIPE that a write for a subshell without a process has led to.
    package static func takeBrokenPipe() -> Bool { swish_take_broken_pipe() }

    /// Ends this process by a signal, as its parent will see: default disposition, unblocked, sent to itself.
    package static func die(of number: Int32) {
        _ = swish_signal_default(number)
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, number)
        sigprocmask(SIG_UNBLOCK, &set, nil)
        _ = Glibc.kill(getpid(), number)
    }

    /// Waits until a descriptor can be read. True when it can, false when the time (milliseconds, nil for ever) is over.
    /// Throws `.interrupted` when a caught signal arrives.
    package static func waitReadable(_ descriptor: FileDescriptor, milliseconds: Int32?) throws(Errno) -> Bool {
        let result = swish_wait_readable(descriptor.rawValue, milliseconds ?? -1)
        if result < 0 { throw Errno(rawValue: errno) }
        return result > 0
    }
}
