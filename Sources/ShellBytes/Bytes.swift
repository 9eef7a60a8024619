/// Text as the shell handles it: any bytes but NUL, in no particular encoding.
@usableFromInline package typealias Bytes = [UInt8]

extension Array where Element == UInt8 {
    /// The UTF-8 bytes of a message or literal.
    @inlinable package init(_ text: StaticString) {
        self = Bytes(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The text as a `String`, for messages only: invalid UTF-8 is repaired.
    @inlinable package var description: String { String(decoding: self, as: UTF8.self) }

    /// A borrowed view of these bytes for the duration of `body`.
    @inlinable package func withView<Result, Failure: Error>(
        _ body: (ByteView) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withUnsafeBufferPointer { (buffer) throws(Failure) in try body(ByteView(buffer)) }
    }

    /// Appends the bytes of a view.
    @inlinable package mutating func append(_ view: ByteView) { append(contentsOf: view.buffer) }

    /// Appends the UTF-8 bytes of a literal.
    @inlinable package mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Whether these bytes come before others in the order of their values.
    @inlinable package func precedes(_ other: Bytes) -> Bool {
        withUnsafeBufferPointer { left in
            other.withUnsafeBufferPointer { right in
                let count = Swift.min(left.count, right.count)
                var index = 0
                while index < count {
                    if left[index] != right[index] { return left[index] < right[index] }
                    index &+= 1
                }
                return left.count < right.count
            }
        }
    }

    /// Whether these are exactly the bytes of an ASCII literal.
    @inlinable package func equals(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && withUnsafeBufferPointer { ByteView($0).equals(text) }
    }

    /// Whether these begin with the bytes of a literal.
    @inlinable package func starts(with text: StaticString) -> Bool {
        withUnsafeBufferPointer { ByteView($0).starts(with: text) }
    }
}
