internal import Glibc
package import ShellBytes
package import SystemPackage

/// Queries of files by NUL-terminated paths, for `test` and `[[`.
extension Files {
    /// Whether the process may access the file so, by its effective ids.
    package static func isAccessible(path: UnsafePointer<UInt8>, _ access: Access) -> Bool {
        let mode: Int32 =
            switch access {
            case .read: R_OK
            case .write: W_OK
            case .execute: X_OK
            case .exists: F_OK
            }
        return UnsafeRawPointer(path).withMemoryRebound(to: CChar.self, capacity: 1) {
            faccessat(AT_FDCWD, $0, mode, AT_EACCESS) == 0
        }
    }
}
