/// Borrowed bytes: a field on the field stack, an argument, a part of a value.
///
/// A view does not own what it shows. One over the field stack is valid until the command whose fields it shows has
/// ended; whatever must outlive the command is copied by `Bytes(view)`.
@frozen @usableFromInline package struct ByteView: RandomAccessCollection {
    /// The memory shown.
    @usableFromInline package let buffer: UnsafeBufferPointer<UInt8>

    @inlinable package init(_ buffer: UnsafeBufferPointer<UInt8>) { self.buffer = buffer }

    @inlinable package init(start: UnsafePointer<UInt8>, count: Int) {
        buffer = UnsafeBufferPointer(start: start, count: count)
    }

    /// A view of a literal's UTF-8 bytes.
    @inlinable package init(_ text: StaticString) {
        buffer = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// A view of nothing.
    @inlinable package static var empty: ByteView { ByteView(UnsafeBufferPointer(start: nil, count: 0)) }

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { buffer.count }
    @inlinable package var count: Int { buffer.count }
    @inlinable package var isEmpty: Bool { buffer.isEmpty }

    @inlinable package subscript(position: Int) -> UInt8 {
        precondition(position >= 0 && position < buffer.count)
        return buffer[position]
    }

    /// The bytes of `range`, borrowed from the same memory.
    @inlinable package subscript(view range: Range<Int>) -> ByteView {
        precondition(range.lowerBound >= 0 && range.upperBound <= buffer.count)
        return ByteView(UnsafeBufferPointer(rebasing: buffer[range]))
    }

    /// The bytes from `start` on.
    @inlinable package func from(_ start: Int) -> ByteView { self[view: start..<count] }

    /// Whether these are exactly the bytes of a literal.
    @inlinable package func equals(_ text: StaticString) -> Bool {
        guard buffer.count == text.utf8CodeUnitCount else { return false }
        for index in 0..<buffer.count where buffer[index] != text.utf8Start[index] { return false }
        return true
    }

    /// Whether these begin with the bytes of a literal.
    @inlinable package func starts(with text: StaticString) -> Bool {
        count >= text.utf8CodeUnitCount && self[view: 0..<text.utf8CodeUnitCount].equals(text)
    }

    /// Whether both views show the same bytes.
    @inlinable package static func == (left: ByteView, right: ByteView) -> Bool {
        guard left.count == right.count else { return false }
        for index in 0..<left.count where left.buffer[index] != right.buffer[index] { return false }
        return true
    }

    /// Whether the view shows exactly these bytes.
    @inlinable package static func == (left: ByteView, right: Bytes) -> Bool {
        right.withUnsafeBufferPointer { left == ByteView($0) }
    }

    /// The position of the first `byte` at or after `start`.
    @inlinable package func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
        var index = start
        // Eight bytes at a time: a zero byte in `difference` is where the byte stands, and sets its highest bit.
        let ones: UInt64 = 0x0101_0101_0101_0101
        let wanted = ones &* UInt64(byte)
        while index &+ 8 <= buffer.count {
            let bytes = UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped).loadUnaligned(
                fromByteOffset: index, as: UInt64.self)
            let difference = UInt64(littleEndian: bytes) ^ wanted
            let found = (difference &- ones) & ~difference & (ones << 7)
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        if buffer.count >= 8, index < buffer.count {
            // The last bytes, with zeroes behind them.
            let bytes = UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped).loadUnaligned(
                fromByteOffset: buffer.count &- 8, as: UInt64.self)
            let rest = UInt64(littleEndian: bytes) &>> UInt64(8 &* (8 &- (buffer.count &- index)))
            let difference = rest ^ wanted
            let found = (difference &- ones) & ~difference & (ones << 7)
            let position = index &+ found.trailingZeroBitCount / 8
            return position < buffer.count ? position : nil
        }
        while index < buffer.count {
            if buffer[index] == byte { return index }
            index &+= 1
        }
        return nil
    }

    /// The text as a `String`, for messages only: invalid UTF-8 is repaired.
    @inlinable package var description: String { String(decoding: buffer, as: UTF8.self) }
}

extension Array where Element == UInt8 {
    /// A copy of what a view shows.
    @inlinable package init(_ view: ByteView) { self = Bytes(view.buffer) }
}
