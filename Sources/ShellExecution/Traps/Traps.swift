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

    package init() {}

    /// The command of an event, if it has one to run.
    package func command(of event: Event) -> Bytes? {
        if case .command(let text)? = events[event] { return text }
        return nil
    }

    /// Whether nothing is set.
    package var isEmpty: Bool { signals.isEmpty && events.isEmpty }
}
