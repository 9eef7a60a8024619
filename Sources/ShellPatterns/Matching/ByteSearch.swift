/// Comparison and search of bytes, sixteen at a time where there are as many.
enum ByteSearch {
    private typealias Block = SIMD16<UInt8>
    private static let blockSize = 16

    /// Whether the bytes of `needle` stand at `index` of `text`. The caller has checked that there is room for them.
    @inline(__always)
    static func matches(
        _ needle: UnsafeBufferPointer<UInt8>, at index: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let left = needle.baseAddress, let base = text.baseAddress else { return true }
        let right = base + index
        let count = needle.count
        if count < 8 {
            for offset in 0..<count where left[offset] != right[offset] { return false }
            return true
        }
        var offset = 0
        while offset &+ 8 <= count {
            if word(left + offset) != word(right + offset) { return false }
            offset &+= 8
        }
        return word(left + (count &- 8)) == word(right + (count &- 8))
    }

    /// The index of the first `byte` in `start..<end` of `text`.
    @inline(__always)
    static func firstIndex(
        of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        guard let base = text.baseAddress else { return nil }
        var index = start
        let sought = Block(repeating: byte)
        while index &+ blockSize <= end, !any(block(base + index) .== sought) { index &+= blockSize }
        while index < end {
            if base[index] == byte { return index }
            index &+= 1
        }
        return nil
    }

    /// The index of the last `byte` in `start..<end` of `text`.
    @inline(__always)
    static func lastIndex(
        of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        guard let base = text.baseAddress else { return nil }
        var index = end
        let sought = Block(repeating: byte)
        while index &- blockSize >= start, !any(block(base + (index &- blockSize)) .== sought) { index &-= blockSize }
        while index > start {
            index &-= 1
            if base[index] == byte { return index }
        }
        return nil
    }

    /// The start of the first occurrence of `needle`, not empty, inside `start..<end` of `text`.
    static func firstOccurrence(
        of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        let lastStart = end &- needle.count
        var index = start
        while index <= lastStart {
            guard let found = firstIndex(of: needle[0], in: text, from: index, to: lastStart &+ 1) else { return nil }
            if needle.count == 1 || matches(needle, at: found, in: text) { return found }
            index = found &+ 1
        }
        return nil
    }

    /// The start of the last occurrence of `needle`, not empty, inside `start..<end` of `text`.
    static func lastOccurrence(
        of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        var limit = end &- needle.count &+ 1
        while limit > start {
            guard let found = lastIndex(of: needle[0], in: text, from: start, to: limit) else { return nil }
            if needle.count == 1 || matches(needle, at: found, in: text) { return found }
            limit = found
        }
        return nil
    }

    /// How many bytes at the start of `text` are ASCII, at least up to the first block that holds another one.
    static func asciiPrefixLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = text.baseAddress else { return 0 }
        var index = 0
        while index &+ 8 <= text.count, word(base + index) & 0x8080_8080_8080_8080 == 0 { index &+= 8 }
        while index < text.count, base[index] < 0x80 { index &+= 1 }
        return index
    }

    @inline(__always)
    private static func word(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self)
    }

    @inline(__always)
    private static func block(_ pointer: UnsafePointer<UInt8>) -> Block {
        UnsafeRawPointer(pointer).loadUnaligned(as: Block.self)
    }
}
