internal import Glibc
package import SystemPackage

/// Limits of resources (XSH getrlimit), by the letters that `ulimit` has for them.
package enum Limits {
    /// A limit's value; nil is no limit.
    package typealias Value = UInt64?

    /// The soft and the hard limit of a resource. `resource` is the number that the system has for it.
    package static func get(_ resource: Int32) throws(Errno) -> (soft: Value, hard: Value) {
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(UInt32(resource)), &limit) < 0 { throw Errno(rawValue: errno) }
        return (value(limit.rlim_cur), value(limit.rlim_max))
    }

    /// Sets both limits of a resource.
    package static func set(_ resource: Int32, soft: Value, hard: Value) throws(Errno) {
        var limit = rlimit(rlim_cur: limit(soft), rlim_max: limit(hard))
        if setrlimit(__rlimit_resource_t(UInt32(resource)), &limit) < 0 { throw Errno(rawValue: errno) }
    }

    private static var unlimited: rlim_t { rlim_t.max }

    private static func limit(_ value: Value) -> rlim_t { value.map { rlim_t(clamping: $0) } ?? unlimited }

    private static func value(_ limit: rlim_t) -> Value { limit == unlimited ? nil : UInt64(limit) }

    /// The size of a pipe's buffer in bytes, as POSIX has it (`PIPE_BUF`).
    package static var pipeSize: UInt64 { UInt64(PIPE_BUF) }
}
