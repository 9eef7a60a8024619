import Foundation
import Glibc

/// A program to run, with everything that it sees. Foundation's `Process` hands its own thread's signal mask on, with
/// which nothing started by it could be ended by `kill`; here the program starts with default signals.
struct Command {
    var arguments: [String]
    var environment: [String: String] = Command.environment
    var directory: String = Project.root
    /// In seconds; what takes longer is ended with status 124.
    var limit = 300

    /// The least environment in which programs find each other.
    static let environment = [
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/",
    ]

    /// What is left when the program has ended.
    struct Outcome: Equatable {
        /// The exit status, 128 + n where signal n ended it.
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs the program and waits for it, with standard input from `/dev/null`.
    func run() throws -> Outcome {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let output = folder.path("output")
        let errors = folder.path("errors")
        let prefix = ["/usr/bin/timeout", "-k", "1", "\(limit)", "env", "-C", directory]
        let process = try spawn(prefix + arguments, output, errors)
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1 {
            guard errno == EINTR else { throw Failure(call: "waitpid", code: errno) }
        }
        let signal = status & 0x7f
        return Outcome(
            status: signal == 0 ? (status >> 8) & 0xff : 128 + signal,
            output: try Self.text(of: output), errors: try Self.text(of: errors))
    }

    /// A system call that failed.
    struct Failure: Error {
        var call: String
        var code: Int32
    }

    private func spawn(_ arguments: [String], _ output: String, _ errors: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let argumentPointers = arguments.map { strdup($0) } + [nil]
        let environmentPointers = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, arguments[0], &actions, &attributes, argumentPointers, environmentPointers)
        guard code == 0 else { throw Failure(call: "posix_spawn", code: code) }
        return process
    }

    private static func text(of file: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    }
}
