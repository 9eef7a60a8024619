internal import Glibc
package import ShellBytes
package import SystemPackage

/// The paths `/dev/tcp/host/port` and `/dev/udp/host/port`, which stand for connections (bash 3.6).
package enum NetworkPath {
    /// Connects when the path has that form; nil for any other path.
    package static func open(_ path: Bytes) throws(Errno) -> FileDescriptor? {
        let isStream = path.starts(with: "/dev/tcp/")
        guard isStream || path.starts(with: "/dev/udp/") else { return nil }
        let parts = path[9...].split(separator: ASCII.slash, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        return try connect(host: Bytes(parts[0]), port: Bytes(parts[1]), isStream: isStream)
    }

    private static func connect(host: Bytes, port: Bytes, isStream: Bool) throws(Errno) -> FileDescriptor {
        var hints = addrinfo()
        hints.ai_socktype = Int32(isStream ? SOCK_STREAM.rawValue : SOCK_DGRAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let failed = (host + [0]).withUnsafeBytes { host in
            (port + [0]).withUnsafeBytes { port in
                getaddrinfo(
                    host.baseAddress!.assumingMemoryBound(to: CChar.self),
                    port.baseAddress!.assumingMemoryBound(to: CChar.self), &hints, &list) != 0
            }
        }
        if failed { throw .invalidArgument }
        defer { freeaddrinfo(list) }
        var failure = Errno.connectionRefused
        var entry = list
        while let address = entry {
            let socket = Glibc.socket(
                address.pointee.ai_family, address.pointee.ai_socktype | 0o2000000, address.pointee.ai_protocol)
            if socket >= 0 {
                if Glibc.connect(socket, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0 {
                    return FileDescriptor(rawValue: socket)
                }
                failure = Errno(rawValue: errno)
                close(socket)
            } else {
                failure = Errno(rawValue: errno)
            }
            entry = address.pointee.ai_next
        }
        throw failure
    }
}

extension Errno {
    /// The error of the system call that was made last.
    package static var last: Errno { Errno(rawValue: errno) }
}
