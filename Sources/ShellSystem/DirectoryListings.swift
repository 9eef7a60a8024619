internal import CProcess
internal import Glibc
package import ShellBytes
package import SystemPackage

/// The entries of directories, remembered for as long as the directories stay as they are: 20,000 names take 8 ms to read
/// and one system call to find unchanged.
///
/// Whatever changes a directory's entries changes its times, which nobody can set back but by setting the clock back.
/// That is relied on for the file systems that are known to keep it, and for a directory that had not changed for two
/// seconds when it was read, as times are that coarse at worst.
package struct DirectoryListings {
    /// What tells a directory, as it was at some time, from all others.
    private struct Identity: Hashable {
        let device: UInt
        let inode: UInt
        /// Nanoseconds since the epoch: when the entries changed last, and when anything of the status did.
        let modified: Int
        let changed: Int

        init(_ status: stat) {
            device = UInt(status.st_dev)
            inode = UInt(status.st_ino)
            modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
            changed = status.st_ctim.tv_sec &* 1_000_000_000 &+ status.st_ctim.tv_nsec
        }
    }

    /// The entries of one directory: their names in one piece of memory.
    private struct Listing {
        struct Entry {
            let start: Int
            let count: Int
            let kind: Files.Kind
        }

        var names = Bytes()
        var entries: [Entry] = []

        /// Bytes of memory.
        var size: Int { names.count + entries.count * MemoryLayout<Entry>.stride }

        func forEach(_ body: (ByteView, Files.Kind) -> Void) {
            names.withUnsafeBufferPointer { names in
                for entry in entries {
                    let name = UnsafeBufferPointer(rebasing: names[entry.start..<entry.start + entry.count])
                    body(ByteView(name), entry.kind)
                }
            }
        }
    }

    private var listings: [Identity: Listing] = [:]
    /// Bytes that all of them take up.
    private var size = 0
    /// Whether directories are read each time (for tests).
    package var areOff = false

    package init() {}

    /// As much memory is used at most.
    private static let largestSize = 4 << 20

    /// As `Files.forEachEntry`, with the entries remembered where that is safe.
    package mutating func forEachEntry(
        of path: Bytes, _ body: (ByteView, Files.Kind) -> Void
    ) throws(Errno) {
        if !listings.isEmpty, let status = Self.status(of: path), let listing = listings[Identity(status)] {
            return listing.forEach(body)
        }
        var listing = Listing()
        var identity: Identity?
        try Files.forEachEntry(of: path, opened: { identity = Self.settledIdentity($0) }) { name, kind in
            listing.entries.append(Listing.Entry(start: listing.names.count, count: name.count, kind: kind))
            listing.names.append(contentsOf: name.buffer)
        }
        listing.forEach(body)
        guard let identity, !areOff, listing.size < Self.largestSize / 2 else { return }
        if size + listing.size > Self.largestSize {
            listings.removeAll()
            size = 0
        }
        size += listing.size
        listings[identity] = listing
    }

    private static func status(of path: Bytes) -> stat? {
        var status = stat()
        let result = Files.withPath(path.isEmpty ? [ASCII.period] : path) { stat($0, &status) }
        return result < 0 ? nil : status
    }

    /// What identifies an open directory; nil where its entries might change unseen.
    private static func settledIdentity(_ descriptor: Int32) -> Identity? {
        var status = stat()
        var now = timespec()
        guard fstat(descriptor, &status) == 0, clock_gettime(CLOCK_REALTIME, &now) == 0 else { return nil }
        let changed = max(status.st_mtim.tv_sec, status.st_ctim.tv_sec)
        guard changed + 2 < now.tv_sec, FileSystem(rawValue: swish_file_system(descriptor)) != nil else { return nil }
        return Identity(status)
    }

    /// The file systems whose directories' times tell of every change, by their magic numbers (statfs(2)).
    private enum FileSystem: Int {
        case ext = 0xEF53
        case xfs = 0x5846_5342
        case btrfs = 0x9123_683E
        case tmpfs = 0x0102_1994
        case overlay = 0x794C_7630
    }
}
