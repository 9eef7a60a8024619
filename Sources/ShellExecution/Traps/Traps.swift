package import ShellBytes

/// What `trap` has set (XCU 2.15, trap; bash adds DEBUG, ERR and RETURN).
package struct Traps {
    /// What a trap does.
    package enum Action: Equatable {
        /// The action string, run by the shell.
        case command(Bytes)
        /// The null string: the condition is ignored.
        case ignore
    }

    /// The conditions that are no signals.
    package enum Event: UInt8, CaseIterable, Sendable { case exit, debug, error, `return` }

    /// By signal number.
    package var signals: [Int32: Action] = [:]
    /// By event.
    package var events: [Event: Action] = [:]
    /// Signals that were ignored when a non-interactive shell started: they can be neither trapped nor reset.
    package var ignoredOnEntry: Set<Int32> = []
    /// In a subshell, until it sets a trap itself: the traps of the parent, which `trap` lists there (XCU 2.15, trap).
    package var inherited: (signals: [Int32: Action], events: [Event: Action])?
    /// While a trap other than DEBUG runs: `$?` before it, which `exit` and `return` without an operand take.
    package var statusBefore: ExitStatus?
    /// How many functions and dot scripts were running when that trap began.
    package var callsBefore = 0
    /// Whether the EXIT trap of this shell or subshell has begun: it runs once.
    package var hasExited = false

    package init() {}

    /// The command of an event, if it has one to run.
    package func command(of event: Event) -> Bytes? {
        if case .command(let text)? = events[event] { return text }
        return nil
    }

    /// The command of a signal, if it has one to run.
    package func command(of signal: Int32) -> Bytes? {
        if case .command(let text)? = signals[signal] { return text }
        return nil
    }

    /// Whether one runs before or after commands: DEBUG, ERR, RETURN.
    var watchCommands: Bool { events.contains { $0.key != .exit } }

    /// Whether nothing is set.
    package var isEmpty: Bool { signals.isEmpty && events.isEmpty }

    /// The traps that `trap` lists.
    package var listed: (signals: [Int32: Action], events: [Event: Action]) { inherited ?? (signals, events) }

    /// What is true in a subshell at its start (XCU 2.13): conditions with a command are back at their default, those
    /// ignored stay ignored; DEBUG and RETURN stay with `set -T`, ERR with `set -E`.
    package mutating func resetForSubshell(keepsTraced: Bool, keepsError: Bool) {
        hasExited = false
        statusBefore = nil
        if isEmpty { return }
        inherited = (signals, events)
        signals = signals.filter { $0.value == .ignore }
        if events.isEmpty { return }
        events[.exit] = nil
        if !keepsTraced {
            events[.debug] = nil
            events[.return] = nil
        }
        if !keepsError { events[.error] = nil }
    }
}
