internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `history [-c] [-d offset] [n]`, `history -anrw [file]`, `history -ps argument…` (bash 9.2).
    static func history(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        if let first = arguments.at(1), first.count > 2, first.starts(with: "--"),
            let interaction = shell.interaction,
            let status = interaction.listHistory(&shell, Array(arguments.copies.dropFirst()))
        {
            return status
        }
        var options = OptionScanner(arguments, "acd:npsrw")
        var action: UInt8?
        var fileActions = 0
        var clears = false
        var range: ByteView?
        while let letter = options.next() {
            switch letter {
            case 0: return shell.failOption(arguments, options)
            case UInt8(ascii: "c"): clears = true
            case UInt8(ascii: "d"): range = options.value
            case UInt8(ascii: "p"), UInt8(ascii: "s"): action = letter
            default:
                action = letter
                fileActions += 1
            }
        }
        if fileActions > 1 { return shell.fail(arguments, "cannot use more than one of -anrw") }
        if clears {
            shell.history.entries = []
            shell.history.firstNumber = 1
            shell.history.unsavedCount = 0
            shell.history.holdsRunningLine = false
            if action == nil, range == nil, options.operands.isEmpty { return .success }
        }
        if let range { return shell.deleteHistory(range, arguments) }
        switch action {
        case UInt8(ascii: "s"):
            if !options.operands.isEmpty { shell.addToHistory(joined(options.operands)) }
            return .success
        case UInt8(ascii: "p"): return shell.printExpanded(options.operands, arguments)
        case let letter?:
            if shell.isRestricted, let file = options.operands.at(0), file.firstIndex(of: ASCII.slash) != nil {
                return shell.failRestricted(arguments, file)
            }
            return shell.transferHistory(letter, options.operands, arguments)
        case nil: return try shell.listHistory(options.operands, arguments)
        }
    }

    private static func joined(_ words: Arguments) -> Bytes {
        Bytes(words.copies.joined(separator: [ASCII.space]))
    }
}

extension Shell {
    /// `history -s`: the arguments take the place of the line that is running.
    fileprivate mutating func addToHistory(_ text: Bytes) {
        dropRunningLine()
        history.add(text, time: Clock.realTime.seconds)
    }

    /// Where commands are recorded, the last line is the one that is running.
    mutating func dropRunningLine() {
        guard history.holdsRunningLine, !history.entries.isEmpty else { return }
        history.holdsRunningLine = false
        history.remove((history.entries.count - 1)...(history.entries.count - 1))
    }

    fileprivate mutating func listHistory(_ operands: Arguments, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var first = 0
        if let operand = operands.at(0) {
            guard let number = DecimalText.parse(operand) else {
                return fail(arguments, operand, "numeric argument required")
            }
            if operands.count > 1 { throw giveUp(tooManyArguments: arguments) }
            if number.magnitude < UInt64(history.entries.count) {
                first = history.entries.count - Int(number.magnitude)
            }
        }
        let format = value(of: names.intern("HISTTIMEFORMAT"))
        let zone = format == nil ? nil : value(of: names.intern("TZ"))
        for index in first..<history.entries.count {
            let number = DecimalText.bytes(Int64(history.firstNumber &+ index))
            output.append(Bytes(repeating: ASCII.space, count: max(0, 5 - number.count)) + number)
            output.append("  ")
            let entry = history.entries[index]
            if let format, !format.isEmpty {
                output.append(entry.time.map { Formatting.time($0, format: format, timeZone: zone) } ?? Bytes("??"))
            }
            output.append(entry.text)
            output.append(ASCII.newline)
        }
        return .success
    }

    /// `history -d offset`, `history -d first-last`; negative offsets count from the end.
    fileprivate mutating func deleteHistory(_ text: ByteView, _ arguments: Arguments) -> ExitStatus {
        var first = text
        var last = text
        if let dash = text.firstIndex(of: ASCII.minus, from: 1), dash > 0 {
            first = text[view: 0..<dash]
            last = text.from(dash + 1)
        }
        guard DecimalText.parse(first) != nil, DecimalText.parse(last) != nil else {
            return fail(arguments, text, "history position out of range")
        }
        guard let start = historyIndex(first) else { return fail(arguments, first, "history position out of range") }
        guard let end = historyIndex(last) else { return fail(arguments, last, "history position out of range") }
        if start > end { return .failure }
        if end == history.entries.count - 1 { history.holdsRunningLine = false }
        let removed = history.entries[start...end].map(\.text)
        history.remove(start...end)
        if let interaction { interaction.forgetHistory(&self, removed) }
        return .success
    }

    private func historyIndex(_ text: ByteView) -> Int? {
        guard let number = DecimalText.parse(text) else { return nil }
        let index = number < 0 ? Int64(history.entries.count) &+ number : number &- Int64(history.firstNumber)
        return index >= 0 && index < history.entries.count ? Int(index) : nil
    }

    /// `history -p`: prints the arguments with history expansion done.
    fileprivate mutating func printExpanded(_ operands: Arguments, _ arguments: Arguments) -> ExitStatus {
        dropRunningLine()
        var status = ExitStatus.success
        for operand in operands {
            switch expandHistory(Bytes(operand)) {
            case .unchanged: output.append(operand)
            case .expanded(let text), .printed(let text): output.append(text)
            case .failed:
                status = fail(arguments, operand, "history expansion failed")
                continue
            }
            output.append(ASCII.newline)
        }
        return status
    }

    /// `-a`, `-n`, `-r`, `-w`
    fileprivate mutating func transferHistory(
        _ action: UInt8, _ operands: Arguments, _ arguments: Arguments
    ) -> ExitStatus {
        guard let path = operands.at(0).map({ Bytes($0) }) ?? value(of: wellKnown.historyFile), !path.isEmpty else {
            return .failure
        }
        let entries = history.entries
        do throws(Errno) {
            switch action {
            case UInt8(ascii: "w"):
                try writeHistory(entries[...], to: path, appending: false)
                guard path == value(of: wellKnown.historyFile) else { break }
                history.unsavedCount = 0
                history.entriesRead = entries.count
                history.bytesRead = 0
                if operands.isEmpty, let interaction { interaction.forgetHistory(&self, nil) }
            case UInt8(ascii: "a"):
                let unsaved = min(history.unsavedCount, entries.count)
                if unsaved > 0 {
                    try writeHistory(entries[(entries.count - unsaved)...], to: path, appending: true)
                    history.entriesRead += unsaved
                }
                history.unsavedCount = 0
            default:
                let text = try historyText(of: path)
                let read = HistoryList.entries(of: text)
                let known = history.entriesRead + HistoryList.entries(of: Bytes(text.prefix(history.bytesRead))).count
                let new = action == UInt8(ascii: "n") ? read.dropFirst(known) : read[...]
                history.entries += new
                history.entriesRead = read.count
                history.bytesRead = 0
                if action == UInt8(ascii: "r") { history.unsavedCount = 0 }
            }
        } catch {
            if action == UInt8(ascii: "n") || action == UInt8(ascii: "r") { return .failure }
            return path.withView { fail(arguments, $0, error) }
        }
        return .success
    }
}
