package import ShellBytes

/// The bytes of fields (XCU 2.6) and of whatever else lives as long as a command, on one stack.
///
/// A command takes a `mark`, expands its words on top, runs, and releases the mark. Memory comes in chunks that never
/// move, so a view of a finished field stays valid until its mark is released; nothing is allocated in a warm loop.
/// Each field is followed by a NUL, so that it can be handed to the system as it stands.
package struct FieldStack: ~Copyable {
    private struct Chunk {
        let base: UnsafeMutablePointer<UInt8>
        let size: Int
    }

    private var chunks: [Chunk] = []
    private var chunkIndex = 0
    /// Where the next byte goes, and the end of the chunk.
    private var cursor: UnsafeMutablePointer<UInt8>
    private var limit: UnsafeMutablePointer<UInt8>
    /// Where the unfinished field began.
    private var start: UnsafeMutablePointer<UInt8>
    /// The fields finished since the innermost mark and before: an array in memory of its own, as appending to and
    /// shortening one of the library's takes more than all else that a field costs.
    private var finished: UnsafeMutablePointer<ByteView>
    private var finishedCount = 0
    private var finishedCapacity = 32

    private static let chunkSize = 1 << 15

    package init() {
        let base = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.chunkSize)
        chunks.append(Chunk(base: base, size: Self.chunkSize))
        cursor = base
        start = base
        limit = base + Self.chunkSize
        finished = .allocate(capacity: finishedCapacity)
    }

    deinit {
        for chunk in chunks { chunk.base.deallocate() }
        finished.deallocate()
    }

    /// A height of the stack to return to.
    package struct Mark {
        fileprivate let chunkIndex: Int
        fileprivate let cursor: UnsafeMutablePointer<UInt8>
        fileprivate let start: UnsafeMutablePointer<UInt8>
        fileprivate let count: Int
    }

    /// The height now. An unfinished field below it is kept as it is.
    package mutating func mark() -> Mark {
        let mark = Mark(chunkIndex: chunkIndex, cursor: cursor, start: start, count: finishedCount)
        start = cursor
        return mark
    }

    /// Drops everything above the mark.
    package mutating func release(_ mark: Mark) {
        if chunkIndex != mark.chunkIndex {
            // One chunk above is kept for the next command that needs it; larger ones are given back.
            while chunks.count > mark.chunkIndex + 2
                || (chunks.count > mark.chunkIndex + 1 && chunks.last!.size > 1 << 20)
            {
                chunks.removeLast().base.deallocate()
            }
            chunkIndex = mark.chunkIndex
            limit = chunks[chunkIndex].base + chunks[chunkIndex].size
        }
        cursor = mark.cursor
        start = mark.start
        finishedCount = mark.count
    }

    /// Appends a byte to the unfinished field.
    package mutating func append(_ byte: UInt8) {
        if cursor == limit { makeRoom(for: 1) }
        cursor.pointee = byte
        cursor += 1
    }

    /// Appends bytes to the unfinished field.
    @inline(__always)
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        if limit - cursor < bytes.count { makeRoom(for: bytes.count) }
        cursor.update(from: source, count: bytes.count)
        cursor += bytes.count
    }

    /// Appends bytes to the unfinished field.
    package mutating func append(_ bytes: Bytes) {
        bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) in append(buffer) }
    }

    /// Appends bytes to the unfinished field.
    package mutating func append(_ view: ByteView) { append(view.buffer) }

    /// Appends the decimal text of an integer to the unfinished field.
    package mutating func append(_ value: Int64) {
        DecimalText.withDigits(of: value) { (digits: UnsafeBufferPointer<UInt8>) in append(digits) }
    }

    /// The bytes of the unfinished field so far.
    package var unfinished: ByteView { ByteView(start: start, count: cursor - start) }

    /// Shortens the unfinished field.
    package mutating func truncate(to count: Int) {
        precondition(count >= 0 && count <= cursor - start)
        cursor = start + count
    }

    /// Ends the unfinished field: it becomes the last of the finished ones.
    package mutating func finishField() {
        let count = cursor - start
        append(UInt8(0))
        if finishedCount == finishedCapacity { makeRoomForFields() }
        (finished + finishedCount).initialize(to: ByteView(start: start, count: count))
        finishedCount += 1
        start = cursor
    }

    private mutating func makeRoomForFields() {
        finishedCapacity *= 2
        let moved = UnsafeMutablePointer<ByteView>.allocate(capacity: finishedCapacity)
        moved.moveInitialize(from: finished, count: finishedCount)
        finished.deallocate()
        finished = moved
    }

    /// Pushes a whole field.
    package mutating func push(_ bytes: Bytes) {
        append(bytes)
        finishField()
    }

    /// Pushes a whole field.
    package mutating func push(_ view: ByteView) {
        append(view.buffer)
        finishField()
    }

    /// How many fields there are in all.
    package var totalCount: Int { finishedCount }

    /// How many fields have been finished above the mark.
    package func count(above mark: Mark) -> Int { finishedCount - mark.count }

    /// A field by its position among all.
    package func field(at position: Int) -> ByteView {
        precondition(position >= 0 && position < finishedCount)
        return finished[position]
    }

    /// A field above the mark, by its order.
    package func field(_ index: Int, above mark: Mark) -> ByteView { field(at: mark.count + index) }

    /// Ends the unfinished state and turns the fields above the mark into arguments that stay valid until the mark is
    /// released, whatever is pushed after them.
    package mutating func arguments(above mark: Mark) -> Arguments {
        let count = finishedCount - mark.count
        let raw = allocate(count * MemoryLayout<ByteView>.stride, alignment: MemoryLayout<ByteView>.alignment)
        let views = raw.bindMemory(to: ByteView.self, capacity: count)
        views.initialize(from: finished + mark.count, count: count)
        return Arguments(views: UnsafeBufferPointer(start: views, count: count))
    }

    /// Memory on the stack, for what must live as long as the fields around it. The unfinished field must be empty.
    package mutating func allocate(_ size: Int, alignment: Int) -> UnsafeMutableRawPointer {
        if limit - cursor < size + alignment { makeRoom(for: size + alignment) }
        let raw = UnsafeMutableRawPointer(cursor).alignedUp(toMultipleOf: alignment)
        cursor = raw.advanced(by: size).assumingMemoryBound(to: UInt8.self)
        start = cursor
        return raw
    }

    /// Moves the unfinished field to a chunk with room for `count` more bytes.
    private mutating func makeRoom(for count: Int) {
        let used = cursor - start
        let needed = used + count + 1
        if chunkIndex + 1 < chunks.count, chunks[chunkIndex + 1].size >= needed {
            chunkIndex += 1
        } else {
            while chunks.count > chunkIndex + 1 { chunks.removeLast().base.deallocate() }
            let size = max(Self.chunkSize, needed > 1 << 20 ? needed + needed / 2 : needed * 2)
            chunks.append(Chunk(base: .allocate(capacity: size), size: size))
            chunkIndex += 1
        }
        let chunk = chunks[chunkIndex]
        chunk.base.update(from: start, count: used)
        start = chunk.base
        cursor = chunk.base + used
        limit = chunk.base + chunk.size
    }
}
