internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `fc [-e editor] [-lnr] [first] [last]`, `fc -s [old=new] [command]` lists, edits and runs lines of the history
    /// (XCU 3, fc; bash 9.2).
    static func fixCommand(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = HistorySelection(arguments)
        if let status = options.read(&shell) { return status }
        if options.reruns { return try shell.rerun(options.operands, arguments) }
        let before = shell.history.entries.count - (shell.history.holdsRunningLine ? 1 : 0)
        // The line that is running can be listed; run again it would never end.
        if shell.history.entries.isEmpty || !options.lists && before == 0 { return .success }
        if !options.lists, (0...1).contains(where: { options.operands.at($0)?.isRunningLine == true }) {
            return shell.fail(arguments, "history specification out of range")
        }
        let end = max(before, 1)
        var first = options.lists ? max(0, end - 16) : end - 1
        var last = end - 1
        if let operand = options.operands.at(0) {
            guard let index = shell.historyIndex(of: operand, end: end) else {
                return shell.fail(arguments, "no command found")
            }
            first = index
            if !options.lists || operand.isRunningLine { last = index }
        }
        if let operand = options.operands.at(1) {
            guard let index = shell.historyIndex(of: operand, end: end, beyond: end - 1) else {
                return shell.fail(arguments, "no command found")
            }
            last = index
        }
        if first > last {
            swap(&first, &last)
            options.isReversed = true
        }
        var lines = Array(first...last)
        if options.isReversed { lines.reverse() }
        if options.lists {
            for index in lines { shell.printHistoryLine(index, isNumbered: options.isNumbered) }
            return .success
        }
        return try shell.editAndRun(lines, editor: options.editor, arguments)
    }
}

/// The options of `fc`. Words such as `-2` are operands.
private struct HistorySelection {
    private let arguments: Arguments
    private var index = 1
    private(set) var lists = false
    private(set) var isNumbered = true
    private(set) var reruns = false
    private(set) var editor: Bytes?
    var isReversed = false

    init(_ arguments: Arguments) { self.arguments = arguments }

    var operands: Arguments { arguments.from(index) }

    /// Reads them; the status where they are wrong.
    mutating func read(_ shell: inout Shell) -> ExitStatus? {
        while let word = arguments.at(index), word.count > 1, word[0] == ASCII.minus, !ASCII.isDigit(word[1]) {
            index += 1
            if word.equals("--") { break }
            if word.equals("--help") {
                shell.showHelp(of: arguments[0])
                return .misuse
            }
            for (offset, letter) in word.buffer.enumerated().dropFirst() {
                switch letter {
                case UInt8(ascii: "l"): lists = true
                case UInt8(ascii: "n"): isNumbered = false
                case UInt8(ascii: "r"): isReversed = true
                case UInt8(ascii: "s"): reruns = true
                case UInt8(ascii: "e"):
                    var value = word.from(offset + 1)
                    if value.isEmpty {
                        guard let next = arguments.at(index) else {
                            shell.diagnose(arguments[0], Bytes("-e: option requires an argument"))
                            return shell.failUsage(arguments)
                        }
                        value = next
                        index += 1
                    }
                    if value.equals("-") { reruns = true } else { editor = Bytes(value) }
                default:
                    shell.diagnose(arguments[0], [ASCII.minus, letter] + Bytes(": invalid option"))
                    return shell.failUsage(arguments)
                }
                if letter == UInt8(ascii: "e") { break }
            }
        }
        return nil
    }
}

extension ByteView {
    /// Whether an operand of `fc` is `-0`, the line that is running.
    fileprivate var isRunningLine: Bool { DecimalText.parse(self) == 0 && self[0] == ASCII.minus }
}

extension Shell {
    /// The entry that an operand of `fc` means: a number, one from the end when negative, or the beginning of a line.
    /// `beyond` is what a number means that no entry has.
    fileprivate func historyIndex(of operand: ByteView, end: Int, beyond: Int = 0) -> Int? {
        if let number = DecimalText.parse(operand) {
            if number < 0 { return Int(max(0, Int64(end) &+ number)) }
            // `-0` is the line that is running, `0` the one before.
            if number == 0 { return operand.isRunningLine ? history.entries.count - 1 : end - 1 }
            let index = number &- Int64(history.firstNumber)
            return index >= 0 && index < Int64(end) ? Int(index) : beyond
        }
        // A number that is too large to be one.
        if operand.allSatisfy({ ASCII.isDigit($0) }), !operand.isEmpty { return beyond }
        for index in (0..<end).reversed() where history.entries[index].text.starts(with: operand) { return index }
        return nil
    }

    fileprivate mutating func printHistoryLine(_ index: Int, isNumbered: Bool) {
        if isNumbered { output.append(Int64(history.firstNumber &+ index)) }
        output.append("\t ")
        output.append(history.entries[index].text)
        output.append(ASCII.newline)
    }

    /// `fc -s`
    fileprivate mutating func rerun(_ operands: Arguments, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var replacements: [(Bytes, Bytes)] = []
        var rest = operands
        while let word = rest.at(0), let equals = word.firstIndex(of: ASCII.equals) {
            replacements.append((Bytes(word[view: 0..<equals]), Bytes(word.from(equals + 1))))
            rest = rest.from(1)
        }
        let end = history.entries.count - (history.holdsRunningLine ? 1 : 0)
        guard end > 0, rest.at(0)?.isRunningLine != true,
            let index = rest.at(0).map({ historyIndex(of: $0, end: end) }) ?? (end - 1)
        else {
            return fail(arguments, "no command found")
        }
        var text = history.entries[index].text
        for (old, new) in replacements { text = Self.replacing(old, by: new, in: text) }
        writeError(text + [ASCII.newline])
        dropRunningLine()
        history.add(text, time: Clock.realTime.seconds)
        return try evaluate(text, sourceName: nil, line: line)
    }

    private static func replacing(_ old: Bytes, by new: Bytes, in text: Bytes) -> Bytes {
        guard !old.isEmpty else { return text }
        var replaced = Bytes()
        var index = 0
        while index < text.count {
            if text[index...].starts(with: old) {
                replaced += new
                index += old.count
            } else {
                replaced.append(text[index])
                index += 1
            }
        }
        return replaced
    }

    /// Has the lines edited in a file and runs what is in it then.
    fileprivate mutating func editAndRun(
        _ lines: [Int], editor: Bytes?, _ arguments: Arguments
    ) throws(Divert) -> ExitStatus {
        var text = Bytes()
        for index in lines { text += history.entries[index].text + [ASCII.newline] }
        let folder = value(of: names.intern("TMPDIR")) ?? Bytes("/tmp")
        let path =
            folder + Bytes("/swish-fc.") + DecimalText.bytes(Int64(Processes.current)) + Bytes(".")
            + DecimalText.bytes(Int64(Clock.monotonic.nanoseconds))
        do throws(Errno) {
            let mask = Files.exchangeCreationMask(0o077)
            defer { _ = Files.exchangeCreationMask(mask) }
            let file = try FileDescriptor.open(path: path, .writeNew)
            defer { file.discard() }
            var failure: Errno?
            text.withUnsafeBufferPointer { buffer in
                do throws(Errno) { try file.writeAll(buffer) } catch { failure = error }
            }
            if let failure { throw failure }
        } catch {
            return path.withView { fail(arguments, $0, error) }
        }
        defer { Files.remove(path) }
        let command = editor.map { $0 + [ASCII.space] } ?? Bytes("${FCEDIT:-${EDITOR:-ed}} ")
        let status = try evaluate(command + Quoting.singleQuoted(path), sourceName: nil, line: line)
        if !status.isSuccess { return status }
        dropRunningLine()
        guard let edited = try? historyText(of: path) else { return .failure }
        writeError(edited)
        for entry in HistoryList.entries(of: edited) { history.add(entry.text, time: Clock.realTime.seconds) }
        return try evaluate(edited, sourceName: nil, line: line)
    }
}
