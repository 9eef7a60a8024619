import ShellBytes
internal import ShellSystem
internal import SystemPackage

/// Files that only their owner may read, which several shells append to under a lock.
enum PrivateFile {
    /// Opens a file for appending and takes its lock, which ends when the file is closed. Without the lock lines can still
    /// be appended whole; who replaces the file must have it (`needsLock`).
    static func openLocked(_ path: Bytes, needsLock: Bool = false) throws(Errno) -> FileDescriptor {
        // Opening a FIFO would wait for a reader.
        if let status = try? Files.status(of: path), status.kind == .fifo { throw .notSupported }
        let mask = Files.exchangeCreationMask(0o077)
        defer { _ = Files.exchangeCreationMask(mask) }
        let file = try FileDescriptor.open(path: path, .append)
        if !FileLock.lock(file), needsLock {
            file.discard()
            throw .wouldBlock
        }
        return file
    }

    /// Appends the whole text to a file that is locked, or nothing.
    static func append(_ text: Bytes, to file: FileDescriptor) throws(Errno) {
        let before = try Files.status(of: file)
        do throws(Errno) {
            try write(text, to: file)
        } catch {
            if before.kind == .regular { try? file.resize(to: Int64(before.size)) }
            throw error
        }
    }

    /// Writes the whole text.
    private static func write(_ text: Bytes, to file: FileDescriptor) throws(Errno) {
        var failure: Errno?
        text.withUnsafeBufferPointer { bytes in
            do throws(Errno) { try file.writeAll(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Puts a new file in the place of the old one. Where that cannot be, the old one stays as it was.
    static func replace(_ path: Bytes, with text: Bytes) throws(Errno) {
        let target = Files.linkTarget(of: path).map { link in
            guard link.first != ASCII.slash, let slash = path.lastIndex(of: ASCII.slash) else { return link }
            return Bytes(path[...slash]) + link
        }
        let name = target ?? path
        let temporary = name + Bytes(".") + DecimalText.bytes(Int64(Processes.current)) + Bytes(".tmp")
        let mask = Files.exchangeCreationMask(0o077)
        defer { _ = Files.exchangeCreationMask(mask) }
        let file = try FileDescriptor.open(path: temporary, .write)
        defer { file.discard() }
        do throws(Errno) {
            try write(text, to: file)
            try FileLock.rename(temporary, to: name)
        } catch {
            Files.remove(temporary)
            throw error
        }
    }
}
