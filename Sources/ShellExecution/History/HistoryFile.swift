package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// The history file (bash 9.1): a line for each entry, before it its time after `#` where times are kept.
extension HistoryList {
    /// The entries that the text of a history file holds, or of its end: then `hasTimes` tells how the file begins.
    package static func entries(of text: Bytes, hasTimes: Bool? = nil) -> [Entry] {
        var entries: [Entry] = []
        var time: Int?
        let hasTimes = hasTimes ?? (Self.time(text.prefix { $0 != ASCII.newline }) != nil)
        for line in text.split(separator: ASCII.newline, omittingEmptySubsequences: false) {
            if let stamp = Self.time(line) {
                time = stamp
                continue
            }
            // With times, the lines between two of them are one entry.
            if hasTimes, time == nil, !entries.isEmpty {
                if line.endIndex == text.endIndex, line.isEmpty { break }
                entries[entries.count - 1].text += [ASCII.newline] + line
                continue
            }
            if line.isEmpty { continue }
            entries.append(Entry(text: Bytes(line), time: time))
            time = nil
        }
        return entries
    }

    /// The time that a line stands for, in seconds since the epoch.
    static func time(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.count > 1, line.first == ASCII.hash else { return nil }
        var value = 0
        for byte in line.dropFirst() {
            guard ASCII.isDigit(byte), value < 1 << 50 else { return nil }
            value = value * 10 + Int(byte - ASCII.zero)
        }
        return value
    }

    /// The text of a history file with these entries.
    package static func text(of entries: ArraySlice<Entry>, withTimes: Bool) -> Bytes {
        var text = Bytes()
        for entry in entries {
            if withTimes, let time = entry.time {
                text.append(ASCII.hash)
                DecimalText.append(Int64(time), to: &text)
                text.append(ASCII.newline)
            }
            text += entry.text
            text.append(ASCII.newline)
        }
        return text
    }

    /// Adds an entry at the end.
    package mutating func add(_ text: Bytes, time: Int?) {
        entries.append(Entry(text: text, time: time))
        unsavedCount += 1
    }

    /// Removes entries by their positions.
    package mutating func remove(_ range: ClosedRange<Int>) {
        let unsavedStart = entries.count - unsavedCount
        entries.removeSubrange(range)
        unsavedCount = max(0, entries.count - min(unsavedStart, max(range.lowerBound, unsavedStart - range.count)))
    }
}

extension Shell {
    /// HISTFILE; nil where history is not kept in a file.
    package mutating func historyPath() -> Bytes? {
        value(of: wellKnown.historyFile).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reads the history file at the start of a session, or when a script turns history on.
    package mutating func loadHistory() {
        guard let path = historyPath(), let status = try? Files.status(of: path), status.kind == .regular,
            let tail = try? HistoryTail(of: path, entries: historyLimit)
        else { return }
        history.fileOffset = tail.start + tail.text.count
        history.bytesRead = history.fileOffset
        history.fileHasTimes = tail.hasTimes
        let text = tail.text.contains(0) ? tail.text.filter { $0 != 0 } : tail.text
        history.entries = HistoryList.entries(of: text, hasTimes: tail.hasTimes) + history.entries
        limitHistory()
        history.firstNumber = 1
        history.unsavedCount = 0
    }

    /// Whether times are kept in the history file.
    package var keepsHistoryTimes: Bool {
        mutating get { isSet(names.intern("HISTTIMEFORMAT")) }
    }

    /// Writes entries to a history file, which they are appended to or replace; it can be read by its owner only.
    package mutating func writeHistory(
        _ entries: ArraySlice<HistoryList.Entry>, to path: Bytes, appending: Bool
    ) throws(Errno) {
        let text = HistoryList.text(of: entries, withTimes: keepsHistoryTimes)
        let mask = Files.exchangeCreationMask(0o077)
        defer { _ = Files.exchangeCreationMask(mask) }
        let file = try FileDescriptor.open(path: path, appending ? .append : .write)
        defer { file.discard() }
        var failure: Errno?
        text.withUnsafeBufferPointer { buffer in
            do throws(Errno) { try file.writeAll(buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// The text of a history file.
    package func historyText(of path: Bytes) throws(Errno) -> Bytes {
        let file = try FileDescriptor.open(path: path, .read)
        defer { file.discard() }
        var text = Bytes()
        try file.readToEnd(appendingTo: &text)
        return text
    }
}
