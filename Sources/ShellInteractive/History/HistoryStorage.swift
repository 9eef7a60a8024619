import ShellBytes
package import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// The history file of a shell that keeps history (bash 9.1). It is only appended to, command by command and under a lock,
/// so that shells do not lose each other's lines, nor a killed one its own; it is shortened by a new file that takes its
/// place, under the same lock.
extension Shell {
    /// Enters a command into the history and appends it to the file at once, where a user types.
    mutating func recordHistory(_ text: Bytes) {
        guard options.contains(.history) else { return }
        recordInHistory(text)
        // What is no terminal may name another file in a moment, as scripts do that are piped into `-i`.
        if FileDescriptor.standardInput.isTerminal { saveHistory() }
    }

    /// Appends to the file what is not in it yet. What fails is told once and tried again with the next command: a full
    /// disk has room later.
    mutating func saveHistory() {
        guard history.unsavedCount > 0, let path = historyPath() else { return }
        let entries = history.entries.suffix(min(history.unsavedCount, history.entries.count))
        do throws(Errno) {
            try append(entries, to: path)
            history.unsavedCount = 0
            history.hasReportedFile = false
        } catch {
            if history.hasReportedFile { return }
            history.hasReportedFile = true
            writeError(
                nameInMessages + Bytes(": ") + path + Bytes(": cannot append to the history file: ") + error.text
                    + [ASCII.newline])
        }
    }

    private mutating func append(_ entries: ArraySlice<HistoryList.Entry>, to path: Bytes) throws(Errno) {
        let file = try PrivateFile.openLocked(path)
        defer { file.discard() }
        let before = try Files.status(of: file).size
        let text = HistoryList.text(of: entries, withTimes: keepsHistoryTimes || history.fileHasTimes)
        try PrivateFile.append(text, to: file)
        // Lines that other shells appended meanwhile stay to be read by `history -n`.
        if before == history.fileOffset {
            history.fileOffset = before + text.count
            history.entriesRead += entries.count
        }
    }

    /// At the end of the session: what is not in the file yet, and no more in it than HISTFILESIZE.
    package mutating func finishHistory() {
        saveHistory()
        guard let path = historyPath(), let text = variable("HISTFILESIZE"), let limit = DecimalText.parse(text),
            limit >= 0
        else { return }
        try? shortenHistory(path, to: Int(clamping: limit))
    }

    /// At the end of the session: no more records of commands than HISTFILESIZE.
    mutating func finishDetails() {
        guard behaviors[.historyDetails], let path = historyPath(),
            let limit = variable("HISTFILESIZE").flatMap({ DecimalText.parse($0) }), limit >= 0
        else { return }
        try? CommandRecords.shorten(besides: path, to: Int(clamping: limit))
    }

    /// Leaves only the last entries in the file, what other shells have appended included.
    private mutating func shortenHistory(_ path: Bytes, to count: Int) throws(Errno) {
        guard try Files.status(of: path).kind == .regular else { return }
        let lock = try PrivateFile.openLocked(path, needsLock: true)
        defer { lock.discard() }
        let tail = try HistoryTail(of: path, entries: count)
        if tail.start > 0 { try PrivateFile.replace(path, with: tail.text) }
    }
}
