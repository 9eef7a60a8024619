internal import Glibc
package import ShellBytes
package import SystemPackage

/// Locks on whole files between processes, and putting one file in the place of another.
package enum FileLock {
    /// Takes the exclusive lock of a file, which ends when the descriptor is closed. False where another process has held
    /// it for a second: a process that is stopped would keep everybody waiting. The corresponding C function is `flock`.
    package static func lock(_ file: FileDescriptor) -> Bool {
        for _ in 0..<100 {
            if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK || errno == EINTR else { return false }
            usleep(10_000)
        }
        return false
    }

    /// Gives a file another name; what had that name before is gone. The corresponding C function is `rename`.
    package static func rename(_ path: Bytes, to newPath: Bytes) throws(Errno) {
        let result = path.withCString { old in
            newPath.withCString { new in
                Glibc.rename(
                    UnsafeRawPointer(old).assumingMemoryBound(to: CChar.self),
                    UnsafeRawPointer(new).assumingMemoryBound(to: CChar.self))
            }
        }
        if result < 0 { throw Errno(rawValue: errno) }
    }
}
