package import CProcess
internal import Glibc
package import ShellBytes
package import SystemPackage

/// Processes: starting them, waiting for them, and what the shell knows of its own.
package enum Processes {
    /// The process id of this process.
    package static var current: Int32 { getpid() }
    package static var parent: Int32 { getppid() }
    package static var currentGroup: Int32 { getpgrp() }

    /// Starts a program, at a cost that does not grow with the shell's memory. Why a program cannot be executed is told
    /// by the child, which ends with status 126 or 127. Throws where there can be no child.
    package static func spawn(_ request: inout swish_spawn_request) throws(Errno) -> Int32 {
        let pid = swish_spawn(&request)
        if pid < 0 { throw Errno(rawValue: errno) }
        return pid
    }

    /// Whether a program is still being started: the environment that it was given must stay as it is.
    package static var areStarting: Bool { swish_spawns_are_starting() }

    /// Becomes another program; returns only where that fails, with the status, and has said why.
    package static func replace(_ request: inout swish_spawn_request) -> Int32 { swish_replace(&request) }

    /// A copy of this process; nil in the copy, else its process id. In the copy all signals are blocked until
    /// `Signals.settleAfterFork`.
    package static func fork() throws(Errno) -> Int32? {
        let pid = swish_fork()
        if pid < 0 { throw Errno(rawValue: errno) }
        if pid != 0 { return pid }
        _ = Signals.holdBrokenPipe(false)
        return nil
    }

    /// How a child changed.
    package struct Change {
        package let pid: Int32
        package let state: State

        package enum State: Equatable {
            case exited(Int32)
            case signaled(Int32, dumpedCore: Bool)
            case stopped(Int32)
            case continued
        }
    }

    /// Whether and how a wait for children waits.
    @frozen @usableFromInline package struct WaitOptions: OptionSet {
        @usableFromInline package let rawValue: Int32
        @inlinable package init(rawValue: Int32) { self.rawValue = rawValue }
        @inlinable package static var doNotWait: WaitOptions { WaitOptions(rawValue: WNOHANG) }
        @inlinable package static var stopped: WaitOptions { WaitOptions(rawValue: WUNTRACED) }
        @inlinable package static var continued: WaitOptions { WaitOptions(rawValue: WCONTINUED) }
        /// Only the end of a child is waited for. By name, as are the sets below: other modules make a set of a list of
        /// options only through the conformance, at run time.
        @inlinable package static var none: WaitOptions { WaitOptions(rawValue: 0) }
        @inlinable package static var stoppedOrContinued: WaitOptions { WaitOptions(rawValue: WUNTRACED | WCONTINUED) }
        @inlinable package static var changedSoFar: WaitOptions {
            WaitOptions(rawValue: WNOHANG | WUNTRACED | WCONTINUED)
        }
    }

    /// Waits for a child (-1: any), going on after interruptions; nil with `.doNotWait` when none has changed.
    /// With `untilHangUp` throws `.interrupted` once SIGHUP, which must be caught, has arrived.
    package static func wait(
        for pid: Int32, _ options: WaitOptions = [], untilHangUp: Bool = false
    ) throws(Errno) -> Change? {
        var status: Int32 = 0
        while true {
            if untilHangUp, Signals.isPending(SIGHUP) { throw .interrupted }
            let result = waitpid(pid, &status, options.rawValue)
            if result > 0 { return Change(pid: result, state: state(status)) }
            if result == 0 { return nil }
            if errno != EINTR { throw Errno(rawValue: errno) }
        }
    }

    /// As `wait`, but throws `.interrupted` when a caught signal arrives. SIGCHLD must be caught.
    package static func waitInterruptibly(for pid: Int32, _ options: WaitOptions = []) throws(Errno) -> Change {
        var status: Int32 = 0
        let result = swish_wait_interruptible(pid, &status, options.rawValue)
        if result > 0 { return Change(pid: result, state: state(status)) }
        throw Errno(rawValue: errno)
    }

    private static func state(_ status: Int32) -> Change.State {
        let low = status & 0x7F
        if low == 0 { return .exited((status >> 8) & 0xFF) }
        if status == 0xFFFF { return .continued }
        if low == 0x7F { return .stopped((status >> 8) & 0xFF) }
        return .signaled(low, dumpedCore: status & 0x80 != 0)
    }

    /// Sends a signal. The corresponding C function is `kill`.
    package static func send(_ signal: Int32, to pid: Int32) throws(Errno) {
        if kill(pid, signal) < 0 { throw Errno(rawValue: errno) }
    }

    /// Puts a process into a process group. The corresponding C function is `setpgid`.
    package static func setGroup(of pid: Int32, to group: Int32) { _ = setpgid(pid, group) }

    /// The process group of a process.
    package static func group(of pid: Int32) -> Int32 { getpgid(pid) }

    /// Ends the process without running anything registered for its end.
    package static func exitImmediately(_ status: Int32) -> Never { _exit(status) }

    /// As `exitImmediately`, but the compiler does not know that it never returns.
    package static func exit(_ status: Int32) { swish_exit(status) }

    /// The environment at start: `name=value` each, as given.
    package static func initialEnvironment(_ body: (ByteView) -> Void) {
        guard var entry = swish_environment() else { return }
        while let text = entry.pointee {
            let count = strlen(text)
            text.withMemoryRebound(to: UInt8.self, capacity: count) { body(ByteView(start: $0, count: count)) }
            entry += 1
        }
    }
}
