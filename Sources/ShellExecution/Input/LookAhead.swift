internal import CProcess
package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// Reading lines from descriptors that are shared with children: no more may be taken than was used.
///
/// Reading byte by byte would keep that promise at a system call a byte. Instead a block is looked at, and what was not
/// used is given back before anybody else can see the descriptor (`settle`): on a regular file the offset is moved back,
/// from a pipe the block was only copied by `tee` and what was used is read now. Other inputs (terminals, devices,
/// sockets) are read byte by byte, a terminal line by line, as it gives them.
package final class LookAhead {
    fileprivate enum Source {
        /// A regular file: `buffer` has been read, the offset is at its end.
        case file
        /// A pipe: `buffer` is a copy, nothing has been taken from the pipe.
        case pipe
        /// Text in memory that stands for the descriptor: nothing has to be given back.
        case text
        /// Anything else: read a byte at a time.
        case bytes
    }

    /// The descriptor that `buffer` belongs to; nil while nothing is held.
    private var descriptor: FileDescriptor?
    private var source = Source.bytes
    private var buffer: Bytes = []
    private var position = 0
    /// The private pipe that `tee` copies into.
    private var copyPipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)?
    /// Whether every input is read a byte at a time (for tests: the result must be the same).
    package var readsByteByByte = false
    /// The blocks grow while lines are read on from the same input.
    private var blockSize = 512

    package init() {}

    /// The next byte; nil at the end of input. Throws `.interrupted` when a signal arrives.
    package func nextByte(of input: FileDescriptor) throws(Errno) -> UInt8? {
        prepare(input)
        if case .bytes = source {
            var byte: UInt8 = 0
            var count = 0
            var failure: Errno?
            withUnsafeMutableBytes(of: &byte) { raw in
                do throws(Errno) { count = try input.readOnce(into: raw) } catch { failure = error }
            }
            if let failure { throw failure }
            return count == 0 ? nil : byte
        }
        if position == buffer.count, try !fill() { return nil }
        position += 1
        return buffer[position - 1]
    }

    /// Appends a line without its delimiter; false at the end of input, whatever was there before it appended. Throws
    /// `.interrupted` when a signal arrives.
    package func appendLine(
        from input: FileDescriptor, delimiter: UInt8, into line: inout Bytes
    ) throws(Errno) -> Bool {
        prepare(input)
        if case .bytes = source {
            while let byte = try nextByte(of: input) {
                if byte == delimiter { return true }
                line.append(byte)
            }
            return false
        }
        while true {
            if position == buffer.count, try !fill() { return false }
            let found = buffer.withUnsafeBufferPointer { bytes -> Bool in
                let rest = UnsafeBufferPointer(rebasing: bytes[position...])
                let end = ByteView(rest).firstIndex(of: delimiter)
                let part = UnsafeBufferPointer(rebasing: rest[..<(end ?? rest.count)])
                // What has no memory yet gets as much as it needs.
                if line.capacity == 0 { line = Bytes(part) } else { line.append(contentsOf: part) }
                position += (end ?? rest.count)
                return end != nil
            }
            if found {
                position += 1
                return true
            }
        }
    }

    /// Appends the whole lines that are held to an array, at most `limit`, and returns how many there were. Reads nothing,
    /// and stops before a line with a NUL byte.
    package func takeLines(
        from input: FileDescriptor, delimiter: UInt8, keepsDelimiter: Bool, limit: Int, into array: inout IndexedArray
    ) -> Int {
        guard holds(input) else { return 0 }
        return buffer.withUnsafeBufferPointer { bytes in
            let view = ByteView(bytes)
            let stop = delimiter == 0 ? bytes.count : view.firstIndex(of: 0, from: position) ?? bytes.count
            var taken = 0
            while taken < limit, let end = view.firstIndex(of: delimiter, from: position), end < stop {
                array.append(Bytes(bytes[position..<(keepsDelimiter ? end + 1 : end)]))
                position = end + 1
                taken += 1
            }
            return taken
        }
    }

    /// What was held when text took the place of a descriptor.
    package struct Held {
        fileprivate let descriptor: FileDescriptor?
        fileprivate let source: Source
        fileprivate let buffer: Bytes
        fileprivate let position: Int
    }

    /// Lets a text be read as if it came from a descriptor, until `letGo`. What is held now is put aside.
    package func hold(_ text: Bytes, for descriptor: FileDescriptor) -> Held {
        let held = Held(descriptor: self.descriptor, source: source, buffer: buffer, position: position)
        self.descriptor = descriptor
        source = .text
        buffer = text
        position = 0
        return held
    }

    /// Ends what `hold` began.
    package func letGo(_ held: Held) {
        descriptor = held.descriptor
        source = held.source
        buffer = held.buffer
        position = held.position
    }

    /// Gives back everything that was not used, before anybody else can see the descriptor.
    package func settle() {
        guard let descriptor else { return }
        self.descriptor = nil
        blockSize = 512
        release(descriptor)
        buffer.removeAll(keepingCapacity: true)
        position = 0
    }

    /// Whether `input` has something to read without waiting, in what is held.
    package func holds(_ input: FileDescriptor) -> Bool {
        descriptor?.rawValue == input.rawValue && position < buffer.count
    }

    /// Whether `input` is a terminal: what is held is known to be none, so that each line does not ask again.
    package func isTerminal(_ input: FileDescriptor) -> Bool {
        if case .bytes = source { return input.isTerminal }
        return descriptor?.rawValue != input.rawValue && input.isTerminal
    }

    private func release(_ descriptor: FileDescriptor) {
        switch source {
        case .file: if position < buffer.count { descriptor.seek(by: position - buffer.count) }
        case .pipe: consume(descriptor, count: position)
        case .bytes, .text: break
        }
    }

    /// Takes from a pipe what was used of its copy.
    private func consume(_ descriptor: FileDescriptor, count: Int) {
        var left = count
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { scratch in
            while left > 0 {
                let part = UnsafeMutableRawBufferPointer(rebasing: scratch[..<min(left, scratch.count)])
                guard let taken = try? descriptor.readOnce(into: part), taken > 0 else { return }
                left -= taken
            }
        }
    }

    /// Makes `input` the descriptor that is looked at.
    @inline(__always)
    private func prepare(_ input: FileDescriptor) {
        if descriptor?.rawValue != input.rawValue { turn(to: input) }
    }

    private func turn(to input: FileDescriptor) {
        settle()
        descriptor = input
        source = .bytes
        guard !readsByteByByte, let status = try? Files.status(of: input) else { return }
        switch status.kind {
        case .regular: source = .file
        case .fifo: if preparePipe() { source = .pipe }
        default: break
        }
    }

    private func preparePipe() -> Bool {
        if copyPipe != nil { return true }
        guard let pipe = try? FileDescriptor.makePipe() else { return false }
        let readEnd = (try? pipe.readEnd.duplicated(atLeast: 100)) ?? pipe.readEnd
        let writeEnd = (try? pipe.writeEnd.duplicated(atLeast: 100)) ?? pipe.writeEnd
        if readEnd.rawValue != pipe.readEnd.rawValue { pipe.readEnd.discard() }
        if writeEnd.rawValue != pipe.writeEnd.rawValue { pipe.writeEnd.discard() }
        copyPipe = (readEnd, writeEnd)
        return true
    }

    /// Looks at the next block; false at the end of input. All that was held has been used.
    private func fill() throws(Errno) -> Bool {
        guard let descriptor else { return false }
        if case .text = source { return false }
        release(descriptor)
        position = 0
        if blockSize < 65536 { blockSize *= 2 }
        let wanted = blockSize
        var copied = wanted
        if case .pipe = source, let copyPipe {
            buffer.removeAll(keepingCapacity: true)
            copied = swish_tee(descriptor.rawValue, copyPipe.writeEnd.rawValue, wanted)
            if copied < 0 { throw Errno.last }
            if copied == 0 { return false }
        }
        let input = if case .pipe = source { copyPipe?.readEnd ?? descriptor } else { descriptor }
        if buffer.count < copied { buffer.append(contentsOf: repeatElement(0, count: copied - buffer.count)) }
        var count = 0
        var failure: Errno?
        buffer.withUnsafeMutableBytes { raw in
            do throws(Errno) {
                count = try input.readOnce(into: UnsafeMutableRawBufferPointer(rebasing: raw[..<copied]))
            } catch {
                failure = error
            }
        }
        buffer.removeLast(buffer.count - count)
        if let failure { throw failure }
        return count > 0
    }
}
