package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// Standard output as builtins see it: gathered within one command and written when it ends, or kept in memory while a
/// command substitution that needs no process captures it.
package struct Output {
    /// What has been written and not flushed; below `captureStart` it belongs to enclosing captures.
    package var bytes: Bytes = []
    /// Whether what is written is kept in memory instead of going to descriptor 1.
    package private(set) var isCapturing = false
    private var captureStart = 0
    /// The descriptor that is written to: 1, unless a redirection of a single builtin lets it write elsewhere directly.
    package var descriptor = FileDescriptor(rawValue: 1)
    /// The signals that end the command or the shell: writing does not wait once one has arrived. Bit n-1 for signal n.
    package var endingSignals: UInt64 = 0

    package init() { bytes.reserveCapacity(1024) }

    /// Writes bytes.
    package mutating func append(_ view: ByteView) { bytes.append(contentsOf: view.buffer) }

    /// Writes bytes.
    package mutating func append(_ text: Bytes) { bytes.append(contentsOf: text) }

    /// Writes a byte.
    package mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Writes a literal.
    package mutating func append(_ text: StaticString) { bytes.append(text) }

    /// Writes the decimal text of an integer.
    package mutating func append(_ value: Int64) { DecimalText.append(value, to: &bytes) }

    /// Hands what has been gathered to the system, unless it is captured.
    package mutating func flush() throws(Errno) {
        if isCapturing || bytes.isEmpty { return }
        defer { bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20) }
        var failure: Errno?
        bytes.withUnsafeBufferPointer { buffer in
            do throws(Errno) { try descriptor.writeAll(buffer, yieldingTo: endingSignals) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// As `flush`, once enough has been gathered that a builtin of unbounded output should let it go.
    package mutating func flushIfLarge() throws(Errno) {
        if bytes.count >= 1 << 16 { try flush() }
    }

    /// What to restore when a capture ends.
    package struct CaptureState {
        fileprivate let isCapturing: Bool
        fileprivate let captureStart: Int
    }

    /// Keeps everything written from here on in memory.
    package mutating func beginCapture() -> CaptureState {
        let state = CaptureState(isCapturing: isCapturing, captureStart: captureStart)
        isCapturing = true
        captureStart = bytes.count
        return state
    }

    /// What the innermost capture holds, as a range of `bytes`.
    package var captured: Range<Int> { captureStart..<bytes.count }

    /// What the innermost capture holds; where that is much, its memory is handed over.
    package mutating func takeCaptured() -> Bytes {
        guard captureStart == 0, bytes.count > 1 << 16 else { return Bytes(bytes[captured]) }
        var taken: Bytes = []
        swap(&taken, &bytes)
        return taken
    }

    /// Ends the innermost capture and drops what it holds.
    package mutating func endCapture(_ state: CaptureState) {
        bytes.removeLast(bytes.count - captureStart)
        isCapturing = state.isCapturing
        captureStart = state.captureStart
    }

    /// A capture that a redirection of standard output has put aside.
    package struct SuspendedCapture {
        fileprivate let bytes: Bytes
        fileprivate let captureStart: Int
    }

    /// Lets output go to descriptor 1 although it is captured: a redirection has made it something else.
    package mutating func suspendCapture() -> SuspendedCapture {
        let suspended = SuspendedCapture(bytes: bytes, captureStart: captureStart)
        bytes = []
        isCapturing = false
        captureStart = 0
        return suspended
    }

    /// Ends the suspension.
    package mutating func resumeCapture(_ suspended: SuspendedCapture) {
        bytes = suspended.bytes
        isCapturing = true
        captureStart = suspended.captureStart
    }

    /// In a child process that continues with descriptor 1 in the place of a capture: forgets all captures.
    package mutating func leaveCaptures() {
        bytes.removeAll()
        isCapturing = false
        captureStart = 0
    }
}
