internal import Glibc
package import ShellBytes
internal import SystemPackage

/// Who the process runs for, and where.
package enum Users {
    package static var realUser: UInt32 { getuid() }
    package static var effectiveUser: UInt32 { geteuid() }
    package static var realGroup: UInt32 { getgid() }
    package static var effectiveGroup: UInt32 { getegid() }

    /// A line of the user database.
    package struct Entry {
        package let name: Bytes
        package let number: UInt32
        package let home: Bytes
        package let shell: Bytes
    }

    /// The users of /etc/passwd. The C library's own look-up needs its shared libraries at run time, which a static
    /// program cannot count on: users that only a directory service knows are unknown here.
    package static func forEach(_ body: (Entry) -> Bool) {
        guard let file = try? FileDescriptor.open(path: Bytes("/etc/passwd"), .read) else { return }
        defer { file.discard() }
        var text = Bytes()
        try? file.readToEnd(appendingTo: &text)
        for line in text.split(separator: ASCII.newline) {
            let parts = line.split(separator: ASCII.colon, omittingEmptySubsequences: false)
            guard parts.count >= 7, let number = DecimalText.parse(Bytes(parts[2])) else { continue }
            let entry = Entry(
                name: Bytes(parts[0]), number: UInt32(truncatingIfNeeded: number), home: Bytes(parts[5]),
                shell: Bytes(parts[6]))
            if !body(entry) { return }
        }
    }

    /// The home directory of a user; nil where the name is unknown.
    package static func homeDirectory(of name: Bytes) -> Bytes? {
        var home: Bytes?
        forEach { entry in
            if entry.name == name { home = entry.home }
            return home == nil
        }
        return home
    }

    /// The entry of a user by number.
    package static func entry(of user: UInt32) -> Entry? {
        var found: Entry?
        forEach { entry in
            if entry.number == user { found = entry }
            return found == nil
        }
        return found
    }

    /// The supplementary groups.
    package static var groups: [UInt32] {
        let count = getgroups(0, nil)
        guard count > 0 else { return [] }
        var groups = [gid_t](repeating: 0, count: Int(count))
        let filled = getgroups(count, &groups)
        return filled < 0 ? [] : Array(groups[..<Int(filled)])
    }

    /// The name of the machine.
    package static var hostName: Bytes {
        var name = Bytes(repeating: 0, count: 256)
        let result = name.withUnsafeMutableBytes {
            gethostname($0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count - 1)
        }
        guard result == 0, let end = name.firstIndex(of: 0) else { return [] }
        return Bytes(name[..<end])
    }
}
