package import ShellBytes
internal import ShellSystem

/// A condition that a trap can be set on (XCU 2.15, trap).
package enum TrapCondition: Equatable {
    case signal(Int32)
    case event(Traps.Event)

    /// The condition of a name or number: `EXIT`, `0`, `INT`, `SIGINT`, `2`; in either case of letters. nil for none.
    package init?(_ text: ByteView) {
        guard let first = text.first else { return nil }
        if ASCII.isDigit(first) {
            let number = DecimalText.parse(text) ?? -1
            guard number >= 0, number <= Int64(Signals.maximum) else { return nil }
            if number != 0, Signals.name(of: Int32(number)) == nil { return nil }
            self = number == 0 ? .event(.exit) : .signal(Int32(number))
            return
        }
        var name = Bytes()
        for byte in text { name.append(byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte) }
        if let event = Self.event(named: name) {
            self = .event(event)
        } else if let number = Signals.number(named: name) {
            self = .signal(number)
        } else {
            return nil
        }
    }

    private static func event(named name: Bytes) -> Traps.Event? {
        for event in Traps.Event.allCases where name.equals(Self.name(of: event)) { return event }
        return nil
    }

    /// The name of an event.
    package static func name(of event: Traps.Event) -> StaticString {
        switch event {
        case .exit: "EXIT"
        case .debug: "DEBUG"
        case .error: "ERR"
        case .return: "RETURN"
        }
    }
}

extension Shell {
    /// Sets, or with nil resets, the trap of a condition. Nothing happens where a signal must stay as it was on entry to
    /// the shell.
    package mutating func setTrap(_ condition: TrapCondition, _ action: Traps.Action?) throws(Divert) {
        if case .event(let event) = condition, event != .exit {
            environment.traps.inherited = nil
            environment.traps.events[event] = action
            return
        }
        try becomeRealSubshell()
        environment.traps.inherited = nil
        switch condition {
        case .event(let event):
            environment.traps.events[event] = action
            updateFatalSignals()
        case .signal(let number):
            guard mayTrap(number), number != Signals.kill, number != Signals.stop else { return }
            environment.traps.signals[number] = action
            signals.forgetEntry(of: number)
            updateDisposition(of: number)
        }
    }

    /// The signals that a non-interactive shell was started with ignored, found out now for a listing of traps.
    package mutating func examineIgnoredSignals() {
        if isInteractive { return }
        for number in 1...Signals.maximum where Signals.name(of: number) != nil { _ = mayTrap(number) }
    }
}
