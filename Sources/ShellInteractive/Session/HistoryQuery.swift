import ShellBytes
import ShellExecution
internal import ShellSystem

/// `history` with `--here`, `--failed` and `--long[=seconds]`: the records of commands that all of these choose.
struct HistoryQuery {
    private var isHere = false
    private var isFailed = false
    private var minimumMilliseconds: Int?
    private var count: Int?

    /// nil where a word is none of the options and no number.
    init?(_ words: [Bytes]) {
        for word in words {
            if word.equals("--here") {
                isHere = true
            } else if word.equals("--failed") {
                isFailed = true
            } else if word.equals("--long") {
                minimumMilliseconds = 5000
            } else if word.starts(with: "--long="),
                let limit = DurationText.milliseconds(Bytes(word.dropFirst(7)))
            {
                minimumMilliseconds = limit
            } else if let number = DecimalText.parse(word), number >= 0 {
                count = Int(clamping: number)
            } else {
                return nil
            }
        }
    }

    /// The records that are chosen, oldest first.
    func chosen(of records: [CommandRecord], in directory: Bytes) -> [CommandRecord] {
        let chosen = records.filter { record in
            (!isHere || record.directory == directory) && (!isFailed || record.status != 0)
                && record.milliseconds >= minimumMilliseconds ?? 0
        }
        return Array(chosen.suffix(count ?? Int.max))
    }

    /// A record as it is listed: time, status, duration, the directory unless all are the same, and the command.
    func line(of record: CommandRecord, time: Bytes, _ shell: inout Shell) -> Bytes {
        var line = time
        if line.last != ASCII.space { line.append(ASCII.space) }
        line += Self.right(DecimalText.bytes(Int64(record.status)), 3) + [ASCII.space]
        line += Self.right(DurationText.bytes(milliseconds: record.milliseconds), 6) + Bytes("  ")
        if !isHere { line += shell.abbreviatingHome(record.directory) + Bytes("  ") }
        return line + record.text + [ASCII.newline]
    }

    private static func right(_ text: Bytes, _ width: Int) -> Bytes {
        Bytes(repeating: ASCII.space, count: max(0, width - text.count)) + text
    }
}

extension Session {
    func listHistory(_ shell: inout Shell, _ words: [Bytes]) -> ExitStatus? {
        guard let query = HistoryQuery(words) else { return nil }
        let directory = shell.value(of: shell.wellKnown.pwd) ?? []
        let format = shell.variable("HISTTIMEFORMAT").flatMap { $0.isEmpty ? nil : $0 } ?? Bytes("%F %T ")
        let zone = shell.variable("TZ")
        for record in query.chosen(of: records.all(besides: shell.historyPath()), in: directory) {
            let time = Formatting.time(record.start, format: format, timeZone: zone)
            shell.output.append(query.line(of: record, time: time, &shell))
        }
        return .success
    }
}
