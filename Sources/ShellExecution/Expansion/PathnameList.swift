import ShellBytes

/// Pathnames in one piece of memory, to be sorted: an array of its own for each would take most of the time of a pattern
/// that matches 20,000.
struct PathnameList {
    private struct Entry {
        /// The first eight bytes beyond those that all pathnames share, as a number: most comparisons need no more.
        var key: UInt64 = 0
        let start: Int
        let count: Int
    }

    private var bytes = Bytes()
    private var entries: [Entry] = []

    var isEmpty: Bool { entries.isEmpty }

    /// Adds a pathname in two parts.
    mutating func append(_ prefix: Bytes, _ name: ByteView) {
        let start = bytes.count
        if !prefix.isEmpty { bytes.append(contentsOf: prefix) }
        bytes.append(contentsOf: name.buffer)
        entries.append(Entry(start: start, count: bytes.count - start))
    }

    /// Adds a pathname.
    mutating func append(_ path: Bytes) { append(path, .empty) }

    /// Calls `body` with each pathname in turn.
    func forEach(_ body: (ByteView) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            for entry in entries {
                body(ByteView(UnsafeBufferPointer(rebasing: bytes[entry.start..<entry.start + entry.count])))
            }
        }
    }

    /// Takes out the pathnames that the predicate holds for.
    mutating func removeAll(where isRemoved: (Bytes) -> Bool) {
        entries.removeAll { isRemoved(Bytes(bytes[$0.start..<$0.start + $0.count])) }
    }

    /// The pathnames as texts of their own.
    var texts: [Bytes] {
        var texts: [Bytes] = []
        forEach { texts.append(Bytes($0)) }
        return texts
    }

    /// Sorts as the C and C.UTF-8 locales collate: by bytes.
    mutating func sort() {
        guard entries.count > 1 else { return }
        var sorted = entries
        entries = []
        bytes.withUnsafeBufferPointer { bytes in
            let shared = Self.sharedCount(sorted, bytes)
            for index in sorted.indices {
                sorted[index].key = Self.key(bytes, sorted[index].start + shared, sorted[index].count - shared)
            }
            sorted.sort { left, right in
                if left.key != right.key { return left.key < right.key }
                let count = min(left.count, right.count)
                var offset = shared + 8
                while offset < count {
                    let (one, other) = (bytes[left.start + offset], bytes[right.start + offset])
                    if one != other { return one < other }
                    offset += 1
                }
                return left.count < right.count
            }
        }
        entries = sorted
    }

    /// How many bytes all pathnames begin with in common.
    private static func sharedCount(_ entries: [Entry], _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let first = entries[0]
        var shared = first.count
        for entry in entries {
            shared = min(shared, entry.count)
            var count = 0
            while count < shared, bytes[entry.start + count] == bytes[first.start + count] { count += 1 }
            shared = count
        }
        return shared
    }

    /// Up to eight bytes as a number that orders as they do; a pathname has no NUL that could stand for its end.
    private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
        if count >= 8 {
            return UInt64(bigEndian: UnsafeRawPointer(bytes.baseAddress! + start).loadUnaligned(as: UInt64.self))
        }
        var key: UInt64 = 0
        for index in 0..<8 { key = key << 8 | (index < count ? UInt64(bytes[start + index]) : 0) }
        return key
    }
}
