import ShellBytes

/// Bytes that have been read, or stand for keys, and wait to be used.
struct KeyQueue {
    private var bytes: Bytes = []
    private var start = 0

    var isEmpty: Bool { start == bytes.count }
    var count: Int { bytes.count - start }

    /// Takes the first byte away.
    mutating func popFirst() -> UInt8? {
        guard start < bytes.count else { return nil }
        let byte = bytes[start]
        start += 1
        if start == bytes.count { removeAll() }
        return byte
    }

    /// Puts a byte before the others.
    mutating func prepend(_ byte: UInt8) {
        if start > 0 {
            start -= 1
            bytes[start] = byte
        } else {
            bytes.insert(byte, at: 0)
        }
    }

    /// Puts bytes before the others.
    mutating func prepend(contentsOf more: some Collection<UInt8>) {
        bytes.replaceSubrange(..<start, with: more)
        start = 0
    }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func append(contentsOf more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

    mutating func removeAll() {
        bytes = []
        start = 0
    }

    /// Takes all bytes.
    mutating func takeAll() -> Bytes {
        defer { removeAll() }
        return Bytes(bytes[start...])
    }
}
