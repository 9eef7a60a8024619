import ShellBytes
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// Shell commands run from the editor: `bind -x`, the user's own editor, expansions in place.
extension LineEditor {
    /// Runs something that uses the terminal, between the line and itself. The status stays as it was.
    private func outsideEditor(_ body: (inout Shell) throws(Divert) -> Void) -> Outcome? {
        guard let shell else { return nil }
        let status = shell.pointee.exitStatus
        var outcome: Outcome?
        let modes = Terminal.modes(of: .standardInput)
        if let cooked = shell.pointee.jobs.shellModes { Terminal.setModes(of: .standardInput, cooked) }
        do throws(Divert) { try body(&shell.pointee) } catch {
            switch error {
            case .interrupted, .abandon: break
            default: outcome = .diverted(error)
            }
        }
        try? shell.pointee.output.flush()
        if let modes { Terminal.setModes(of: .standardInput, modes) }
        shell.pointee.exitStatus = status
        return outcome
    }

    /// Runs the command of a key that `bind -x` bound: it sees and can change READLINE_LINE and READLINE_POINT.
    func runBoundCommand(_ command: Bytes) -> KeyResult {
        guard shell != nil else { return .done }
        let before = (line: line, point: point)
        screen.erase()
        var newLine = text
        var newPoint = point
        let state = (mark: min(mark, line.count), argument: count)
        let outcome = outsideEditor { (shell) throws(Divert) in
            let lineName = shell.setForCommand("READLINE_LINE", newLine)
            let pointName = shell.setForCommand("READLINE_POINT", DecimalText.bytes(Int64(newPoint)))
            let markName = shell.setForCommand("READLINE_MARK", DecimalText.bytes(Int64(state.mark)))
            let argumentName = state.argument.map {
                shell.setForCommand("READLINE_ARGUMENT", DecimalText.bytes(Int64($0)))
            }
            _ = try shell.evaluate(command)
            newLine = shell.value(of: lineName) ?? []
            newPoint =
                shell.value(of: pointName).flatMap { DecimalText.parse($0) }.map { Int(clamping: $0) } ?? newLine.count
            for name in [lineName, pointName, markName, argumentName] { if let name { try? shell.unset(name) } }
        }
        if let outcome { return .finish(outcome) }
        line = LineText.decode(newLine)
        point = max(0, min(newPoint, line.count))
        argument = nil
        noteChange(from: before, by: .ignore)
        drawPrompt()
        return .done
    }

    /// C-x C-e and vi's `v`: edits the line with VISUAL or EDITOR, and executes what comes back.
    func editInEditor() -> KeyResult {
        guard let shell else { return .done }
        let directory = shell.pointee.value(of: shell.pointee.names.intern("TMPDIR")) ?? Bytes("/tmp")
        let path =
            directory + Bytes("/swish-edit.") + DecimalText.bytes(Int64(Processes.current)) + Bytes(".")
            + DecimalText.bytes(Int64(Clock.realTime.nanoseconds))
        let mask = Files.exchangeCreationMask(0o077)
        let file = try? FileDescriptor.open(path: path, .writeNew)
        _ = Files.exchangeCreationMask(mask)
        guard let file else { return beep() }
        (text + [ASCII.newline]).withUnsafeBufferPointer { try? file.writeAll($0) }
        file.discard()
        defer { Files.remove(path) }
        screen.erase()
        var isEdited = false
        let outcome = outsideEditor { (shell) throws(Divert) in
            let command = Bytes("${VISUAL:-${EDITOR:-vi}} ") + Quoting.singleQuoted(path)
            let status = try shell.evaluate(command)
            isEdited = status.isSuccess
        }
        if let outcome { return .finish(outcome) }
        drawPrompt()
        var edited = Bytes()
        guard isEdited, let result = try? FileDescriptor.open(path: path, .read) else { return .done }
        try? result.readToEnd(appendingTo: &edited)
        result.discard()
        while edited.last == ASCII.newline { edited.removeLast() }
        line = LineText.decode(edited)
        point = line.count
        return .accept
    }

    /// Expands history references in the line, which stays to be edited (M-^).
    func expandHistoryInPlace() {
        guard let shell else { return }
        switch shell.pointee.expandHistory(text) {
        case .expanded(let expanded), .printed(let expanded):
            let tail = line.count - point
            line = LineText.decode(expanded)
            point = max(0, line.count - tail)
        case .unchanged, .failed: break
        }
    }

    /// Expands the word at the cursor, or the whole line, in place.
    func expandInPlace(_ function: EditorFunction) {
        guard let shell else { return }
        let isWhole = function == .shellExpandLine
        var start = isWhole ? 0 : point
        if !isWhole { while start > 0, !LineText.isBlank(line[start - 1]) { start -= 1 } }
        let end = isWhole ? line.count : point
        guard start < end else { return }
        var fields: [Bytes] = []
        let words =
            isWhole ? HistoryWords.split(LineText.encode(line[start..<end])) : [LineText.encode(line[start..<end])]
        for word in words {
            if let expanded = shell.pointee.expandedFields(of: word), !expanded.isEmpty {
                fields += isWhole ? expanded : expanded.map { shell.pointee.quoting.shellQuoted($0) }
            } else {
                fields.append(word)
            }
        }
        replace(start..<end, with: LineText.decode(Bytes(fields.joined(separator: [ASCII.space]))))
    }
}

extension Shell {
    /// Sets a variable that tells a command of the line being edited, for programs as well (bash 5.2).
    fileprivate mutating func setForCommand(_ text: StaticString, _ value: Bytes) -> Name {
        let name = names.intern(text)
        environment.variables[name].attributes.insert(.exported)
        set(name, value)
        return name
    }
}
