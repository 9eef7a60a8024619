internal import CProcess
internal import Glibc
package import ShellBytes
package import SystemPackage

/// How a file is opened.
package enum OpenMode {
    case read
    /// Creates the file where there is none and empties it.
    case write
    /// As `write`, but fails where the file exists (`set -C`).
    case writeNew
    case append
    case readWrite
    /// A directory as a place to return to, not to read.
    case path
}

extension FileDescriptor {
    /// The numbers from here on are the shell's own: what scripts write as a single digit never collides with them.
    package static var firstPrivate: Int32 { 10 }

    /// Opens a file, close-on-exec. `path` is NUL-terminated. Goes on after a signal, unless that is asked for: opening a
    /// FIFO can wait for ever. The corresponding C function is `open`.
    package static func open(
        path: UnsafePointer<UInt8>, _ mode: OpenMode, isInterruptible: Bool = false
    ) throws(Errno) -> FileDescriptor {
        let flags: Int32 =
            switch mode {
            case .read: O_RDONLY
            case .write: O_WRONLY | O_CREAT | O_TRUNC
            case .writeNew: O_WRONLY | O_CREAT | O_EXCL
            case .append: O_WRONLY | O_CREAT | O_APPEND
            case .readWrite: O_RDWR | O_CREAT
            case .path: 0o10000000 | O_DIRECTORY
            }
        while true {
            let result = UnsafeRawPointer(path).withMemoryRebound(to: CChar.self, capacity: 1) {
                Glibc.open($0, flags | O_CLOEXEC, 0o666)
            }
            if result >= 0 { return FileDescriptor(rawValue: result) }
            if errno != EINTR || isInterruptible { throw Errno(rawValue: errno) }
        }
    }

    /// Opens a file, close-on-exec.
    package static func open(
        path: Bytes, _ mode: OpenMode, isInterruptible: Bool = false
    ) throws(Errno) -> FileDescriptor {
        try path.withCString { (pointer) throws(Errno) in
            try open(path: pointer, mode, isInterruptible: isInterruptible)
        }
    }

    /// Closes the descriptor; an error is of no use to anybody here.
    package func discard() { _ = Glibc.close(rawValue) }

    /// A duplicate at `minimum` or above, close-on-exec. The corresponding C function is `fcntl` with `F_DUPFD_CLOEXEC`.
    package func duplicated(atLeast minimum: Int32) throws(Errno) -> FileDescriptor {
        let result = fcntl(rawValue, F_DUPFD_CLOEXEC, minimum)
        if result < 0 { throw Errno(rawValue: errno) }
        return FileDescriptor(rawValue: result)
    }

    /// Makes `target` a duplicate of this descriptor that children inherit. The corresponding C function is `dup2`.
    package func duplicated(onto target: FileDescriptor) throws(Errno) {
        if rawValue == target.rawValue {
            if fcntl(rawValue, F_SETFD, 0) < 0 { throw Errno(rawValue: errno) }
            return
        }
        while Glibc.dup2(rawValue, target.rawValue) < 0 {
            if errno != EINTR { throw Errno(rawValue: errno) }
        }
    }

    /// Whether the descriptor is open.
    package var isOpen: Bool { fcntl(rawValue, F_GETFD) >= 0 }

    /// Whether children do not inherit the descriptor.
    package var closesOnExec: Bool { fcntl(rawValue, F_GETFD) & FD_CLOEXEC != 0 }

    /// Whether it can be written to, read from: its access mode, nil where it is closed.
    package var accessMode: (reads: Bool, writes: Bool)? {
        let flags = fcntl(rawValue, F_GETFL)
        if flags < 0 { return nil }
        let mode = flags & O_ACCMODE
        return (mode != O_WRONLY, mode != O_RDONLY)
    }

    /// Whether the descriptor is a terminal.
    package var isTerminal: Bool { isatty(rawValue) == 1 }

    /// A pipe, both ends close-on-exec. The corresponding C function is `pipe2`.
    package static func makePipe() throws(Errno) -> (readEnd: FileDescriptor, writeEnd: FileDescriptor) {
        var ends: (Int32, Int32) = (0, 0)
        let result = withUnsafeMutableBytes(of: &ends) { swish_pipe($0.bindMemory(to: Int32.self).baseAddress!) }
        if result < 0 { throw Errno(rawValue: errno) }
        return (FileDescriptor(rawValue: ends.0), FileDescriptor(rawValue: ends.1))
    }

    /// An unnamed file in memory, close-on-exec. The corresponding C function is `memfd_create`.
    package static func makeMemoryFile() throws(Errno) -> FileDescriptor {
        let result = swish_memory_file()
        if result < 0 { throw Errno(rawValue: errno) }
        return FileDescriptor(rawValue: result)
    }

    /// Writes all of the bytes, going on after partial writes and interruptions. Throws `.interrupted` where it would have
    /// to wait although one of some signals has arrived, bit n-1 for signal n.
    package func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, yieldingTo signals: UInt64 = 0) throws(Errno) {
        var rest = UnsafeRawBufferPointer(bytes)
        while !rest.isEmpty {
            if signals != 0, Signals.arePending, Signals.isAnyPending(of: signals), !isWritable { throw .interrupted }
            let written = Glibc.write(rawValue, rest.baseAddress, rest.count)
            if written >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            } else if errno == EAGAIN {
                _ = poll(forWriting: -1)
            } else if errno != EINTR {
                throw Errno(rawValue: errno)
            }
        }
    }

    private func poll(forWriting milliseconds: Int32) -> Int32 {
        var entry = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
        return Glibc.poll(&entry, 1, milliseconds)
    }

    /// Whether something can be written without waiting, or writing fails.
    private var isWritable: Bool { poll(forWriting: 0) != 0 }

    /// Whether something can be read within a time in milliseconds, or reading fails. Of signals, only SIGINT ends
    /// the wait.
    package func isReadable(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: rawValue, events: Int16(POLLIN), revents: 0)
        while true {
            let result = Glibc.poll(&entry, 1, milliseconds)
            if result >= 0 { return result > 0 }
            if errno != EINTR { return true }
            if Signals.isPending(Signals.interrupt) { return false }
        }
    }

    /// Reads what is there, whatever signals arrive; 0 at the end of file and where reading fails.
    package func readReady(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = Glibc.read(rawValue, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { return 0 }
        }
    }

    /// Reads up to the buffer's size; 0 at the end of file. Throws `.interrupted` when a signal arrives.
    package func readOnce(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
        while true {
            let count = Glibc.read(rawValue, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno == EAGAIN {
                var entry = pollfd(fd: rawValue, events: Int16(POLLIN), revents: 0)
                if Glibc.poll(&entry, 1, -1) < 0 { throw Errno(rawValue: errno) }
            } else {
                throw Errno(rawValue: errno)
            }
        }
    }

    /// Appends what is left to read, up to the end of file, going on after interruptions unless told otherwise.
    package func readToEnd(appendingTo bytes: inout Bytes, isInterruptible: Bool = false) throws(Errno) {
        var block = 65536
        while true {
            let start = bytes.count
            var failure: Errno?
            var count = 0
            bytes.append(contentsOf: repeatElement(0, count: block))
            bytes.withUnsafeMutableBytes { raw in
                do throws(Errno) {
                    count = try readOnce(into: UnsafeMutableRawBufferPointer(rebasing: raw[start...]))
                } catch {
                    failure = error
                }
            }
            bytes.removeLast(block - count)
            if let failure {
                if failure == .interrupted, !isInterruptible { continue }
                throw failure
            }
            if count == 0 { return }
            if count == block, block < 1 << 22 { block *= 2 }
        }
    }

    /// Moves the file offset; nil where the file has none. The corresponding C function is `lseek`.
    @discardableResult
    package func seek(by offset: Int, from whence: Int32 = 1) -> Int? {
        let result = Glibc.lseek(rawValue, offset, whence)
        return result < 0 ? nil : result
    }
}

extension Array where Element == UInt8 {
    /// Calls `body` with the bytes as a NUL-terminated string.
    @inlinable package func withCString<Result, Failure: Error>(
        _ body: (UnsafePointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var copy = self
        copy.append(0)
        return try copy.withUnsafeBufferPointer { (buffer) throws(Failure) in try body(buffer.baseAddress!) }
    }
}
