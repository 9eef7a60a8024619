package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// The end of a history file: of a huge one nothing else is read.
package struct HistoryTail {
    /// The text from the first entry that is wanted.
    package var text: Bytes
    /// Where that is in the file, in bytes.
    package var start: Int
    /// Whether the file's entries begin with their times, and may have several lines.
    package var hasTimes: Bool

    /// Reads the last entries of a file.
    ///
    /// - Parameter count: How many; nil for all.
    package init(of path: Bytes, entries count: Int?) throws(Errno) {
        let file = try FileDescriptor.open(path: path, .read)
        defer { file.discard() }
        let size = try Files.status(of: file).size
        var length = count.map { min(size, max(1 << 16, min($0, 1 << 24) * 64)) } ?? size
        hasTimes = try Self.hasTimes(file)
        while true {
            start = max(0, size - max(0, length))
            _ = file.seek(by: start, from: 0)
            text = []
            try file.readToEnd(appendingTo: &text)
            guard let count else { return }
            if let first = HistoryList.start(ofLast: count, in: text, hasTimes: hasTimes), first > 0 || start == 0 {
                text.removeSubrange(..<first)
                start += first
                return
            }
            if start == 0 { return }
            length = max(1 << 16, length) * 4
        }
    }

    /// Whether the first line of a file is a time.
    private static func hasTimes(_ file: FileDescriptor) throws(Errno) -> Bool {
        var head = Bytes(repeating: 0, count: 64)
        var failure: Errno?
        let count = head.withUnsafeMutableBytes { raw -> Int in
            do throws(Errno) { return try file.readOnce(into: raw) } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return HistoryList.time(head[..<count].prefix { $0 != ASCII.newline }) != nil
    }
}

extension HistoryList {
    /// Where the last entries of a text begin; nil where it does not hold so many.
    static func start(ofLast count: Int, in text: Bytes, hasTimes: Bool) -> Int? {
        var end = text.count
        var missing = count
        // The line after the one that is looked at is where the entries begin, unless that one is its time.
        var start: Int? = missing > 0 ? nil : end
        while end > 0, start == nil || !hasTimes {
            var begin = end - 1
            while begin > 0, text[begin - 1] != ASCII.newline { begin -= 1 }
            let line = text[begin..<end].prefix { $0 != ASCII.newline }
            end = begin
            let isTime = time(line) != nil
            if let start { return isTime ? begin : start }
            if isTime != hasTimes || line.isEmpty { continue }
            missing -= 1
            if missing == 0 { start = begin }
        }
        return start
    }
}
