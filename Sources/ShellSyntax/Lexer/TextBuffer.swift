import ShellBytes

/// The parser's text: bytes that end in a NUL byte, which no text contains, so that a scanning loop needs no test for
/// the end. `count` does not count it.
///
/// An index is not checked, which makes reading a script 5 % faster. The parser never moves past the NUL byte; what it
/// looks at beyond that position is zero, for `lookAhead` bytes.
struct TextBuffer: ~Copyable {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    /// How many bytes of text there is memory for.
    private var capacity: Int

    /// How far beyond the end may be looked.
    static var lookAhead: Int { 16 }

    init() {
        capacity = 48
        bytes = Self.memory(for: capacity)
        end()
    }

    deinit { bytes.deallocate() }

    private static func memory(for capacity: Int) -> UnsafeMutablePointer<UInt8> {
        .allocate(capacity: capacity + 1 + lookAhead)
    }

    @inline(__always)
    subscript(index: Int) -> UInt8 {
        assert(index >= 0 && index < count &+ Self.lookAhead)
        return bytes[index]
    }

    /// A piece of the text, valid until the text changes.
    @inline(__always)
    subscript(range: Range<Int>) -> ByteView {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return ByteView(start: bytes + range.lowerBound, count: range.count)
    }

    /// The eight bytes at an index, the first one lowest.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        assert(index >= 0 && index + 8 <= count + Self.lookAhead)
        return UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
    }

    /// The index of the first byte of a set that holds NUL, at or after `start`.
    @inline(__always)
    func index(of set: ByteSet, from start: Int) -> Int {
        var index = start
        while !set.contains(self[index]) { index &+= 1 }
        return index
    }

    mutating func append(_ view: ByteView) {
        reserve(view.count)
        guard let source = view.buffer.baseAddress else { return }
        (bytes + count).update(from: source, count: view.count)
        count += view.count
        end()
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        bytes[count] = byte
        count += 1
        end()
    }

    /// Puts `text` in the place of a range.
    mutating func replace(_ range: Range<Int>, with text: Bytes) {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        reserve(text.count)
        let rest = count - range.upperBound
        (bytes + range.lowerBound + text.count).update(from: bytes + range.upperBound, count: rest)
        text.withUnsafeBufferPointer { source in
            if let source = source.baseAddress { (bytes + range.lowerBound).update(from: source, count: text.count) }
        }
        count += text.count - range.count
        end()
    }

    mutating func remove(_ range: Range<Int>) { replace(range, with: []) }

    /// Forgets the text; memory beyond `keptCapacity` bytes is given back.
    mutating func removeAll(keptCapacity: Int) {
        count = 0
        if capacity > keptCapacity { move(toCapacity: keptCapacity) }
        end()
    }

    /// Makes room for more bytes of text.
    private mutating func reserve(_ growth: Int) {
        let needed = count + growth
        if needed > capacity { move(toCapacity: max(needed, 2 * capacity)) }
    }

    private mutating func move(toCapacity newCapacity: Int) {
        let moved = Self.memory(for: newCapacity)
        moved.update(from: bytes, count: min(count, newCapacity))
        bytes.deallocate()
        bytes = moved
        capacity = newCapacity
    }

    /// Ends the text in zero bytes.
    @inline(__always)
    private mutating func end() {
        (bytes + count).update(repeating: 0, count: 1 + Self.lookAhead)
    }
}
