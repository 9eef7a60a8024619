internal import Glibc
package import ShellBytes

/// Who the process runs for, and where.
package enum Users {
    package static var realUser: UInt32 { getuid() }
    package static var effectiveUser: UInt32 { geteuid() }
    package static var realGroup: UInt32 { getgid() }
    package static var effectiveGroup: UInt32 { getegid() }

    /// The home directory of a user; nil where the name is unknown (also where directory services are needed and
    /// cannot be loaded).
    package static func homeDirectory(of name: Bytes) -> Bytes? {
        name.withCString { pointer in
            UnsafeRawPointer(pointer).withMemoryRebound(to: CChar.self, capacity: name.count + 1) { text in
                guard let entry = getpwnam(text), let home = entry.pointee.pw_dir else { return nil }
                return bytes(home)
            }
        }
    }

    /// The entry of a user by number: name, home directory and login shell.
    package static func entry(of user: UInt32) -> (name: Bytes, home: Bytes, shell: Bytes)? {
        guard let entry = getpwuid(user) else { return nil }
        return (bytes(entry.pointee.pw_name), bytes(entry.pointee.pw_dir), bytes(entry.pointee.pw_shell))
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

    private static func bytes(_ text: UnsafePointer<CChar>?) -> Bytes {
        guard let text else { return [] }
        return Bytes(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
}
