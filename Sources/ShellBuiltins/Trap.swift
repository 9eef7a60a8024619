internal import ShellBytes
internal import ShellExecution
internal import ShellSystem

extension StandardBuiltins {
    /// `trap [-lp] [[action] condition …]` sets, resets and lists traps (XCU 2.15, trap).
    static func trap(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "lp")
        var listsTraps = false
        var listsSignals = false
        // A lone `-` is an action, not an option.
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "l"): listsSignals = true
            case UInt8(ascii: "p"): listsTraps = true
            default: return shell.failOption(arguments, options)
            }
        }
        let operands = options.operands
        if listsSignals {
            SignalNames.list(in: &shell, onOneLine: false)
            return .success
        }
        if listsTraps || operands.isEmpty {
            return shell.listTraps(arguments, operands, showsDefaults: listsTraps && shell.isPosix)
        }
        let first = operands[0]
        if operands.count == 1 {
            // A condition alone is reset.
            guard !first.equals("-"), let condition = TrapCondition(first) else { return shell.failUsage(arguments) }
            try shell.setTrap(condition, nil)
            return .success
        }
        // An unsigned integer first means that there is no action: all operands are conditions, and are reset.
        if !shell.isPosix || first.isUnsignedInteger, first.isUnsignedInteger, TrapCondition(first) != nil {
            return try shell.setTraps(arguments, operands, nil)
        }
        let action: Traps.Action? =
            if first.equals("-") { nil } else if first.isEmpty { .ignore } else { .command(Bytes(first)) }
        return try shell.setTraps(arguments, operands.from(1), action)
    }
}

extension ByteView {
    fileprivate var isUnsignedInteger: Bool {
        guard !isEmpty else { return false }
        for byte in buffer where !ASCII.isDigit(byte) { return false }
        return true
    }
}

extension Shell {
    fileprivate mutating func setTraps(
        _ arguments: Arguments, _ conditions: Arguments, _ action: Traps.Action?
    ) throws(Divert) -> ExitStatus {
        var status = ExitStatus.success
        for operand in conditions {
            if let condition = TrapCondition(operand) {
                try setTrap(condition, action)
            } else {
                status = fail(arguments, operand, "invalid signal specification")
            }
        }
        return status
    }

    /// Lists the traps of conditions, or all, as commands that set them again; with `showsDefaults` also what has the
    /// default action, which the commands give back then.
    fileprivate mutating func listTraps(
        _ arguments: Arguments, _ operands: Arguments, showsDefaults: Bool
    ) -> ExitStatus {
        examineIgnoredSignals()
        if operands.isEmpty {
            list(.event(.exit), showsDefault: showsDefaults)
            for number in 1...Signals.maximum {
                list(.signal(number), showsDefault: showsDefaults && Signals.name(of: number) != nil)
            }
            for event in [Traps.Event.debug, .error, .return] { list(.event(event), showsDefault: showsDefaults) }
            return .success
        }
        var status = ExitStatus.success
        for operand in operands {
            if let condition = TrapCondition(operand) {
                list(condition, showsDefault: showsDefaults)
            } else {
                status = fail(arguments, operand, "invalid signal specification")
            }
        }
        return status
    }

    private mutating func list(_ condition: TrapCondition, showsDefault: Bool) {
        let action: Traps.Action?
        var name = Bytes()
        switch condition {
        case .event(let event):
            action = environment.traps.listed.events[event]
            name.append(TrapCondition.name(of: event))
        case .signal(let number):
            let isFixed = environment.traps.ignoredOnEntry.contains(number)
            action = isFixed ? .ignore : environment.traps.listed.signals[number]
            if !isPosix { name.append("SIG") }
            name += Signals.name(of: number) ?? []
        }
        guard action != nil || showsDefault else { return }
        output.append("trap -- ")
        switch action {
        case .command(let text)?: output.append(Quoting.singleQuoted(text))
        case .ignore?: output.append("''")
        case nil: output.append(ASCII.minus)
        }
        output.append(ASCII.space)
        output.append(name)
        output.append(ASCII.newline)
    }
}
