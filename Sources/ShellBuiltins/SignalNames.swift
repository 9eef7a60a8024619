internal import ShellBytes
internal import ShellExecution
internal import ShellSystem

/// Names of signals as `kill` and `trap` read and list them.
enum SignalNames {
    /// The number that an operand of `kill` names: a number, a name with or without SIG; 0 and EXIT are 0.
    static func number(_ text: ByteView) -> Int32? {
        guard let first = text.first else { return nil }
        if ASCII.isDigit(first) {
            let number = DecimalText.parse(text) ?? -1
            return number >= 0 && number <= Int64(Signals.maximum) ? Int32(number) : nil
        }
        if case .event(.exit)? = TrapCondition(text) { return 0 }
        return Signals.number(named: Bytes(text))
    }

    /// All signals: in columns as `kill -l` and `trap -l` do, in POSIX mode of `kill` on one line.
    static func list(in shell: inout Shell, onOneLine: Bool) {
        var column = 0
        var isFirst = true
        for number in 1...Signals.maximum {
            guard let name = Signals.name(of: number) else { continue }
            if onOneLine {
                if !isFirst { shell.output.append(ASCII.space) }
                shell.output.append(name)
            } else {
                let text = DecimalText.bytes(Int64(number))
                shell.output.append(Bytes(repeating: ASCII.space, count: max(0, 2 - text.count)))
                shell.output.append(text + Bytes(") SIG") + name)
                column += 1
                let isEnd = column == 5
                shell.output.append(isEnd ? ASCII.newline : ASCII.tab)
                if isEnd { column = 0 }
            }
            isFirst = false
        }
        if onOneLine || column > 0 { shell.output.append(ASCII.newline) }
    }
}
