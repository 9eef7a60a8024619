/// Text as the shell handles it: any bytes but NUL, in no particular encoding.
package typealias Bytes = [UInt8]

extension Array where Element == UInt8 {
    /// The UTF-8 bytes of a message or literal.
    package init(_ text: StaticString) {
        self = Bytes(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The text as a `String`, for messages only: invalid UTF-8 is repaired.
    package var description: String { String(decoding: self, as: UTF8.self) }

    /// A borrowed view of these bytes for the duration of `body`.
    package func withView<Result, Failure: Error>(
        _ body: (ByteView) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var outcome: Swift.Result<Result, Failure>?
        withUnsafeBufferPointer { buffer in
            do throws(Failure) {
                outcome = .success(try body(ByteView(buffer)))
            } catch {
                outcome = .failure(error)
            }
        }
        return try outcome.unsafelyUnwrapped.get()
    }

    /// Appends the bytes of a view.
    package mutating func append(_ view: ByteView) { append(contentsOf: view.buffer) }

    /// Appends the UTF-8 bytes of a literal.
    package mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Whether these are exactly the bytes of an ASCII literal.
    package func equals(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && withUnsafeBufferPointer { ByteView($0).equals(text) }
    }
}
