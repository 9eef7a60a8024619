import ShellBytes
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// The history file of an interactive shell (bash 9.1). It is only appended to, command by command and under a lock, so
/// that shells do not lose each other's lines, nor a killed one its own; it is shortened by a new file that takes its
/// place, under the same lock.
extension Shell {
    /// HISTFILE; nil where history is not kept in a file.
    private mutating func historyPath() -> Bytes? {
        value(of: wellKnown.historyFile).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reads the history file at the start of the session.
    mutating func loadHistory() {
        guard let path = historyPath(), let status = try? Files.status(of: path), status.kind == .regular,
            let text = try? historyText(of: path)
        else { return }
        history.entries = HistoryList.entries(of: text.contains(0) ? text.filter { $0 != 0 } : text) + history.entries
        history.fileHasTimes = history.entries.first?.time != nil
        history.fileOffset = text.count
        history.linesRead = text.count { $0 == ASCII.newline }
        limitHistory()
        history.firstNumber = 1
        history.unsavedCount = 0
    }

    /// Enters a command into the history and appends it to the file at once, where a user types.
    mutating func recordHistory(_ text: Bytes) {
        guard options.contains(.history) else { return }
        recordInHistory(text)
        // What is no terminal may name another file in a moment, as scripts do that are piped into `-i`.
        if FileDescriptor.standardInput.isTerminal { saveHistory() }
    }

    /// Appends to the file what is not in it yet.
    mutating func saveHistory() {
        guard history.unsavedCount > 0, history.isFileWritable, let path = historyPath() else { return }
        let entries = history.entries.suffix(min(history.unsavedCount, history.entries.count))
        do throws(Errno) {
            try append(entries, to: path)
            history.unsavedCount = 0
        } catch {
            history.isFileWritable = false
            writeError(
                invocation.name + Bytes(": ") + path + Bytes(": cannot append to the history file: ") + error.text
                    + [ASCII.newline])
        }
    }

    private mutating func append(_ entries: ArraySlice<HistoryList.Entry>, to path: Bytes) throws(Errno) {
        let file = try Self.openForAppending(path)
        defer { file.discard() }
        FileLock.lock(file)
        let before = try Files.status(of: file).size
        let text = HistoryList.text(of: entries, withTimes: keepsHistoryTimes || history.fileHasTimes)
        try Self.write(text, to: file)
        // Lines that other shells appended meanwhile stay to be read by `history -n`.
        if before == history.fileOffset {
            history.fileOffset = before + text.count
            history.linesRead += text.count { $0 == ASCII.newline }
        }
    }

    /// At the end of the session: what is not in the file yet, and no more in it than HISTFILESIZE.
    mutating func finishHistory() {
        saveHistory()
        guard let path = historyPath(), let text = variable("HISTFILESIZE"), let limit = DecimalText.parse(text),
            limit >= 0
        else { return }
        try? shortenHistory(path, to: Int(clamping: limit))
    }

    /// Leaves only the last entries in the file, what other shells have appended included.
    private mutating func shortenHistory(_ path: Bytes, to count: Int) throws(Errno) {
        guard try Files.status(of: path).kind == .regular else { return }
        let lock = try Self.openForAppending(path)
        defer { lock.discard() }
        FileLock.lock(lock)
        let entries = HistoryList.entries(of: try historyText(of: path))
        guard entries.count > count else { return }
        let text = HistoryList.text(of: entries.suffix(count), withTimes: true)
        try Self.replace(path, with: text)
    }

    /// Opens the file readable by its owner alone.
    private static func openForAppending(_ path: Bytes) throws(Errno) -> FileDescriptor {
        let mask = Files.exchangeCreationMask(0o077)
        defer { _ = Files.exchangeCreationMask(mask) }
        return try FileDescriptor.open(path: path, .append)
    }

    private static func write(_ text: Bytes, to file: FileDescriptor) throws(Errno) {
        var failure: Errno?
        text.withUnsafeBufferPointer { bytes in
            do throws(Errno) { try file.writeAll(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Puts a new file in the place of the old one. Where that cannot be, the old one stays as it was.
    private static func replace(_ path: Bytes, with text: Bytes) throws(Errno) {
        let target = Files.linkTarget(of: path).map { link in
            guard link.first != ASCII.slash, let slash = path.lastIndex(of: ASCII.slash) else { return link }
            return Bytes(path[...slash]) + link
        }
        let name = target ?? path
        let temporary = name + Bytes(".") + DecimalText.bytes(Int64(Processes.current)) + Bytes(".tmp")
        let mask = Files.exchangeCreationMask(0o077)
        defer { _ = Files.exchangeCreationMask(mask) }
        let file = try FileDescriptor.open(path: temporary, .write)
        defer { file.discard() }
        do throws(Errno) {
            try write(text, to: file)
            try FileLock.rename(temporary, to: name)
        } catch {
            Files.remove(temporary)
            throw error
        }
    }
}
