internal import Glibc
package import ShellBytes
package import SystemPackage

/// Locks on whole files between processes, and putting one file in the place of another.
package enum FileLock {
    /// Waits for the exclusive lock of a file; it ends when the descriptor is closed. The corresponding C function is
    /// `flock`.
    package static func lock(_ file: FileDescriptor) {
        while flock(file.rawValue, LOCK_EX) < 0, errno == EINTR {}
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
