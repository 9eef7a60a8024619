import ShellBytes
internal import ShellSystem
internal import SystemPackage

/// What the history file has no place for: where a command ran, how long, and with which status.
struct CommandRecord {
    var text: Bytes
    var directory: Bytes
    /// When it began, in seconds since the epoch.
    var start: Int
    var milliseconds: Int
    var status: Int
}

/// The records of commands: those of this session, and in a file beside the history file those of all.
///
/// The file has a line for each command: start, duration, status, directory and text between tabs, with `\t`, `\n` and
/// `\\` for the characters that would break it. It is appended to under a lock; the history file stays as bash has it.
final class CommandRecords {
    /// How much of the end of the file suggestions are made from, in bytes.
    private static let suggestedLength = 256 << 10

    /// The latest records, oldest first.
    private(set) var recent: [CommandRecord] = []
    private var isLoaded = false
    /// How many of the latest records are not in the file: it could not be appended to.
    private var unsavedCount = 0

    /// The file that belongs to a history file.
    static func path(besides historyFile: Bytes) -> Bytes { historyFile + Bytes(".details") }

    /// Reads the end of the file, once.
    func load(besides historyFile: Bytes?) {
        guard !isLoaded else { return }
        isLoaded = true
        guard let historyFile else { return }
        recent = Self.records(in: Self.text(of: Self.path(besides: historyFile), last: Self.suggestedLength)) + recent
    }

    /// Adds a record, to the file too where there is a history file.
    func add(_ record: CommandRecord, besides historyFile: Bytes?) {
        recent.append(record)
        guard let historyFile else {
            unsavedCount = 0
            return
        }
        unsavedCount += 1
        // The history itself says what is wrong with its directory.
        guard let file = try? PrivateFile.openLocked(Self.path(besides: historyFile)) else { return }
        defer { file.discard() }
        var text = Bytes()
        for record in recent.suffix(unsavedCount) { text += Self.line(of: record) }
        if (try? PrivateFile.append(text, to: file)) != nil { unsavedCount = 0 }
    }

    /// All records: those of the file, or where there is none those of this session.
    func all(besides historyFile: Bytes?) -> [CommandRecord] {
        guard let historyFile else { return recent }
        let records = Self.records(in: Self.text(of: Self.path(besides: historyFile), last: Int.max))
        return records.isEmpty ? recent : records
    }

    /// Leaves only the last records in the file.
    static func shorten(besides historyFile: Bytes, to count: Int) throws(Errno) {
        let path = path(besides: historyFile)
        guard try Files.status(of: path).kind == .regular else { return }
        let lock = try PrivateFile.openLocked(path, needsLock: true)
        defer { lock.discard() }
        let text = text(of: path, last: Int.max)
        let lines = text.split(separator: ASCII.newline)
        guard lines.count > count else { return }
        var kept = Bytes()
        for line in lines.suffix(count) { kept += line + [ASCII.newline] }
        try PrivateFile.replace(path, with: kept)
    }

    /// Forgets records whose texts are not wanted any more, in the file too.
    func keep(besides historyFile: Bytes?, _ isWanted: (Bytes) -> Bool) {
        unsavedCount = recent.suffix(unsavedCount).count { isWanted($0.text) }
        recent.removeAll { !isWanted($0.text) }
        guard let historyFile else { return }
        let path = Self.path(besides: historyFile)
        guard Files.isAccessible(path, .exists), let lock = try? PrivateFile.openLocked(path) else { return }
        defer { lock.discard() }
        let records = Self.records(in: Self.text(of: path, last: Int.max))
        let kept = records.filter { isWanted($0.text) }
        if kept.count < records.count {
            try? PrivateFile.replace(path, with: Bytes(kept.map { Self.line(of: $0) }.joined()))
        }
    }

    /// The latest command that begins with a text and goes on, of those that ran in a directory.
    func command(beginningWith typed: Bytes, in directory: Bytes) -> Bytes? {
        for record in recent.reversed()
        where record.text.count > typed.count && record.directory == directory && record.text.starts(with: typed) {
            return record.text
        }
        return nil
    }

    // MARK: - The file

    private static func text(of path: Bytes, last count: Int) -> Bytes {
        guard let status = try? Files.status(of: path), status.kind == .regular,
            let file = try? FileDescriptor.open(path: path, .read)
        else { return [] }
        defer { file.discard() }
        if status.size > count { _ = file.seek(by: status.size - count, from: 0) }
        var text = Bytes()
        try? file.readToEnd(appendingTo: &text)
        return text
    }

    private static func line(of record: CommandRecord) -> Bytes {
        var line = Bytes()
        for number in [record.start, record.milliseconds, record.status] {
            DecimalText.append(Int64(number), to: &line)
            line.append(ASCII.tab)
        }
        append(record.directory, to: &line)
        line.append(ASCII.tab)
        append(record.text, to: &line)
        line.append(ASCII.newline)
        return line
    }

    private static func append(_ text: Bytes, to line: inout Bytes) {
        for byte in text {
            switch byte {
            case ASCII.tab: line += Bytes("\\t")
            case ASCII.newline: line += Bytes("\\n")
            case ASCII.backslash: line += Bytes("\\\\")
            default: line.append(byte)
            }
        }
    }

    /// The records that lines hold; what is none, as a line that was cut off, is passed over.
    static func records(in text: Bytes) -> [CommandRecord] {
        var records: [CommandRecord] = []
        for line in text.split(separator: ASCII.newline) {
            let fields = line.split(separator: ASCII.tab, maxSplits: 4, omittingEmptySubsequences: false)
            guard fields.count == 5, let start = DecimalText.parse(Bytes(fields[0])),
                let milliseconds = DecimalText.parse(Bytes(fields[1])), let status = DecimalText.parse(Bytes(fields[2]))
            else { continue }
            records.append(
                CommandRecord(
                    text: plain(fields[4]), directory: plain(fields[3]), start: Int(clamping: start),
                    milliseconds: Int(clamping: milliseconds), status: Int(clamping: status)))
        }
        return records
    }

    private static func plain(_ field: ArraySlice<UInt8>) -> Bytes {
        guard field.contains(ASCII.backslash) else { return Bytes(field) }
        var text = Bytes()
        var isEscaped = false
        for byte in field {
            if isEscaped {
                switch byte {
                case UInt8(ascii: "t"): text.append(ASCII.tab)
                case UInt8(ascii: "n"): text.append(ASCII.newline)
                default: text.append(byte)
                }
                isEscaped = false
            } else if byte == ASCII.backslash {
                isEscaped = true
            } else {
                text.append(byte)
            }
        }
        return text
    }
}
