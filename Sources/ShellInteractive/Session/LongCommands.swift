import ShellBytes
import ShellExecution
internal import ShellSystem

/// Commands that take long: their duration is told before the prompt, and the terminal tells of their end while it has
/// not the focus.
extension Session {
    /// After a command: keeps its record, and remembers what is to be told of its duration.
    func noteCommandEnd(_ shell: inout Shell) {
        guard let running = runningCommand else { return }
        runningCommand = nil
        let end = Clock.monotonic
        let milliseconds =
            (end.seconds - running.began.seconds) * 1000 + (end.nanoseconds - running.began.nanoseconds) / 1_000_000
        if shell.behaviors[.historyDetails], running.isInHistory {
            let record = CommandRecord(
                text: running.text, directory: running.directory, start: running.start, milliseconds: milliseconds,
                status: Int(shell.exitStatus.code))
            records.add(record, besides: shell.historyPath())
        }
        let threshold = shell.variable("DURATION_THRESHOLD").flatMap { DurationText.milliseconds($0) } ?? 5000
        guard milliseconds >= threshold, edits(shell), features.movesCursor else { return }
        let duration = DurationText.bytes(milliseconds: milliseconds)
        if shell.behaviors[.showDuration] { dueDuration = duration }
        if shell.behaviors[.longCommandNotice], features.knowsMarks {
            let outcome = shell.exitStatus.isSuccess ? "done" : "failed (\(shell.exitStatus.code))"
            let text = Bytes("\(outcome) after ".utf8) + duration + Bytes(": ") + Self.shown(running.text)
            // Terminals answer at once whether they have the focus; a change later is another matter.
            dueNotice = (text, end.seconds + 3)
        }
    }

    /// The row before the prompt that tells how long the command took.
    func tellDuration() {
        guard let duration = dueDuration else { return }
        dueDuration = nil
        write(Style.description.sequence + Bytes("took ") + duration + Style.end + Bytes("\r\n"))
    }

    /// The terminal has told whether it has the focus, while a line is edited: it does so when that changes, and when it
    /// is asked to tell.
    func focusReported(_ hasFocus: Bool) {
        guard let notice = dueNotice else { return }
        dueNotice = nil
        if !hasFocus, Clock.monotonic.seconds <= notice.deadline { write(features.notice(notice.text)) }
    }

    /// A command's first line without control characters, cut to what a notice or a title has room for.
    static func shown(_ text: Bytes) -> Bytes {
        let line = LineText.decode(Bytes(text.prefix { $0 != ASCII.newline }))
        let plain = line.filter { $0 >= 0x20 && !(0x7F..<0xA0).contains($0) && !(0xDC00...0xDFFF).contains($0) }
        return LineText.encode(plain.prefix(80)) + (plain.count > 80 ? Bytes("…") : [])
    }
}

extension TerminalFeatures {
    /// The sequence that makes the terminal show a notice.
    func notice(_ text: Bytes) -> Bytes {
        switch noticeKind {
        case .bell: [7]
        case .growl: Bytes("\u{1B}]9;") + text + [7]
        case .titled: Bytes("\u{1B}]777;notify;swish;") + text.map { $0 == ASCII.semicolon ? ASCII.comma : $0 } + [7]
        case .named: Bytes("\u{1B}]99;;") + text + Bytes("\u{1B}\\")
        }
    }
}
