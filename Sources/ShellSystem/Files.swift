internal import Glibc
package import ShellBytes
package import SystemPackage

/// What the file system says of files.
package enum Files {
    /// What a file is, as a directory entry or its status tells.
    package enum Kind: UInt8 {
        case regular, directory, symbolicLink, fifo, socket, character, block, unknown

        /// Written out: other modules reach the derived operator only through the conformance, at run time.
        package static func == (left: Kind, right: Kind) -> Bool { left.rawValue == right.rawValue }
    }

    /// The status of a file (`stat`).
    package struct Status {
        package let kind: Kind
        /// Permission, set-id and sticky bits.
        package let mode: UInt32
        package let size: Int
        package let owner: UInt32
        package let group: UInt32
        package let device: UInt
        package let inode: UInt
        /// Seconds and nanoseconds since the epoch.
        package let modified: (seconds: Int, nanoseconds: Int)
        package let accessed: (seconds: Int, nanoseconds: Int)

        /// How many bytes one read can be asked for to have the whole file; 0 where the size does not tell, or is out of
        /// proportion.
        package var readableSize: Int { kind == .regular && size <= 1 << 26 ? size : 0 }

        init(_ status: stat) {
            kind = Files.kind(ofMode: status.st_mode)
            mode = status.st_mode & 0o7777
            size = Int(status.st_size)
            owner = status.st_uid
            group = status.st_gid
            device = UInt(status.st_dev)
            inode = UInt(status.st_ino)
            modified = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
            accessed = (status.st_atim.tv_sec, status.st_atim.tv_nsec)
        }
    }

    fileprivate static func kind(ofMode mode: UInt32) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .regular
        case S_IFDIR: .directory
        case S_IFLNK: .symbolicLink
        case S_IFIFO: .fifo
        case S_IFSOCK: .socket
        case S_IFCHR: .character
        case S_IFBLK: .block
        default: .unknown
        }
    }

    static func withPath<Result>(_ path: Bytes, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        path.withCString { pointer in
            UnsafeRawPointer(pointer).withMemoryRebound(to: CChar.self, capacity: path.count + 1, body)
        }
    }

    /// The status of the file that the path names, symbolic links followed unless told otherwise.
    package static func status(of path: Bytes, followingLinks: Bool = true) throws(Errno) -> Status {
        var status = stat()
        let result = withPath(path) { followingLinks ? stat($0, &status) : lstat($0, &status) }
        if result < 0 { throw Errno(rawValue: errno) }
        return Status(status)
    }

    /// `status(of:)` over a NUL-terminated path, for hot paths.
    package static func status(path: UnsafePointer<UInt8>, followingLinks: Bool = true) throws(Errno) -> Status {
        var status = stat()
        let result = UnsafeRawPointer(path).withMemoryRebound(to: CChar.self, capacity: 1) {
            followingLinks ? stat($0, &status) : lstat($0, &status)
        }
        if result < 0 { throw Errno(rawValue: errno) }
        return Status(status)
    }

    /// The status of an open file.
    package static func status(of descriptor: FileDescriptor) throws(Errno) -> Status {
        var status = stat()
        if fstat(descriptor.rawValue, &status) < 0 { throw Errno(rawValue: errno) }
        return Status(status)
    }

    /// What `access` asks for.
    package enum Access { case read, write, execute, exists }

    /// Whether the process may access the file so, by its effective ids.
    package static func isAccessible(_ path: Bytes, _ access: Access) -> Bool {
        let mode: Int32 =
            switch access {
            case .read: R_OK
            case .write: W_OK
            case .execute: X_OK
            case .exists: F_OK
            }
        return withPath(path) { faccessat(AT_FDCWD, $0, mode, AT_EACCESS) } == 0
    }

    /// Whether the path names a regular file that this process may execute.
    package static func isExecutable(_ path: Bytes) -> Bool {
        guard let status = try? Files.status(of: path), status.kind == .regular else { return false }
        return isAccessible(path, .execute)
    }

    /// Calls `body` with the name and kind of each entry of a directory, `.` and `..` included, in no order. An empty
    /// path is the working directory.
    package static func forEachEntry(of path: Bytes, _ body: (ByteView, Kind) -> Void) throws(Errno) {
        try forEachEntry(of: path, opened: { _ in }, body)
    }

    /// As `forEachEntry(of:_:)`. `opened` gets the directory's descriptor first.
    static func forEachEntry(
        of path: Bytes, opened: (Int32) -> Void, _ body: (ByteView, Kind) -> Void
    ) throws(Errno) {
        guard let stream = withPath(path.isEmpty ? [0x2E] : path, { opendir($0) }) else { throw Errno(rawValue: errno) }
        defer { closedir(stream) }
        opened(dirfd(stream))
        let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name)!
        while let entry = readdir(stream) {
            let kind: Kind =
                switch Int32(entry.pointee.d_type) {
                case 8: .regular
                case 4: .directory
                case 10: .symbolicLink
                case 1: .fifo
                case 12: .socket
                case 2: .character
                case 6: .block
                default: .unknown
                }
            let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: UInt8.self)
            body(ByteView(start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))), kind)
        }
    }

    /// The text of a symbolic link; nil where the path is none.
    package static func linkTarget(of path: Bytes) -> Bytes? {
        var target = Bytes(repeating: 0, count: Int(PATH_MAX))
        let count = target.withUnsafeMutableBytes { raw in
            withPath(path) { readlink($0, raw.baseAddress!.assumingMemoryBound(to: CChar.self), raw.count) }
        }
        return count < 0 ? nil : Bytes(target[..<count])
    }

    /// The absolute path of the working directory, without symbolic links. The corresponding C function is `getcwd`.
    package static func workingDirectory() throws(Errno) -> Bytes {
        guard let text = getcwd(nil, 0) else { throw Errno(rawValue: errno) }
        defer { free(text) }
        return Bytes(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    /// Changes the working directory.
    package static func changeDirectory(to path: Bytes) throws(Errno) {
        if withPath(path, { chdir($0) }) < 0 { throw Errno(rawValue: errno) }
    }

    /// Changes the working directory to an open one.
    package static func changeDirectory(to descriptor: FileDescriptor) throws(Errno) {
        if fchdir(descriptor.rawValue) < 0 { throw Errno(rawValue: errno) }
    }

    /// Removes a file, quietly.
    package static func remove(_ path: Bytes) { _ = withPath(path) { unlink($0) } }

    /// Makes a FIFO that only its owner may use.
    package static func makeFIFO(_ path: Bytes) throws(Errno) {
        if withPath(path, { mkfifo($0, 0o600) }) < 0 { throw Errno(rawValue: errno) }
    }

    /// The file mode creation mask; setting it returns the one before.
    package static func exchangeCreationMask(_ mask: UInt32) -> UInt32 { umask(mask) }
}
