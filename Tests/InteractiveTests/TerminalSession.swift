import Foundation
import Glibc

/// A shell in a pseudo-terminal of its own, with a throw-away home directory.
final class TerminalSession {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private(set) var screen: ScreenModel
    let home: String
    private var terminal: Int32 = -1
    private(set) var process: pid_t = 0
    private(set) var status: Int32?
    /// How long a screen is waited for, in seconds. Many tests at once on a busy machine take their time.
    static let patience: Double = 30

    /// The shell under test: swish, or what SWISH_TEST_SHELL names.
    static let shell: String = {
        if let named = ProcessInfo.processInfo.environment["SWISH_TEST_SHELL"] { return named }
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return program.deletingLastPathComponent().appendingPathComponent("swish").path
    }()

    static var isSwish: Bool { shell.hasSuffix("swish") }

    /// Held while files are written and while a process is started: a process started by another test would keep a
    /// script open for writing, which then cannot be run.
    private static let fileLock = NSLock()

    init(_ set: Setting = Setting()) throws {
        screen = ScreenModel(rows: set.rows, columns: set.columns)
        home = set.home ?? NSTemporaryDirectory() + "swish-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        try Self.fileLock.withLock { try write(set.files) }
        try start(set)
    }

    private func write(_ files: [String: String]) throws {
        for (name, text) in files {
            let path = home + "/" + name
            if name.hasSuffix("/") {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
                continue
            }
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            if text.hasPrefix("#!") { chmod(path, 0o755) }
        }
    }

    private func start(_ set: Setting) throws {
        terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var number: Int32 = 0
        var lock: Int32 = 0
        let unlock: UInt = 0x4004_5431
        let askNumber: UInt = 0x8004_5430
        guard terminal >= 0, ioctl(terminal, unlock, &lock) == 0, ioctl(terminal, askNumber, &number) == 0 else {
            throw Failure(description: "no pseudo-terminal: errno \(errno)")
        }
        _ = fcntl(terminal, F_SETFD, FD_CLOEXEC)
        resize(rows: set.rows, columns: set.columns)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let newSession: Int32 = 0x80
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession))
        var environment = [
            "PATH": home + "/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": home, "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8", "PS1": "$ ", "HISTFILE": home + "/history", "SHELL": Self.shell, "LANG": "C.UTF-8",
        ]
        for (key, value) in set.environment { environment[key] = value.isEmpty ? nil : value }
        // bash does not hand PS1 on.
        environment["PROMPT1"] = environment.removeValue(forKey: "PS1")
        // bash goes to the directory and gives the name, and becomes the shell under test.
        let baseName = (Self.shell as NSString).lastPathComponent
        let name = set.isLogin ? "-" + baseName : baseName
        let script =
            "cd -- \"$HOME\" && unset OLDPWD SHLVL _ && shell=$1 && shift && if [ -n \"$PROMPT1\" ]; then export PS1=\"$PROMPT1\"; fi && unset PROMPT1 && exec -a \"$0\" \"$shell\" \"$@\""
        let arguments =
            ["/bin/bash", "-c", script, name, Self.shell] + Self.arguments(of: set, home)
        let argumentPointers = arguments.map { strdup($0) } + [nil]
        let environmentPointers = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
        let code = Self.fileLock.withLock {
            posix_spawn(&process, "/bin/bash", &actions, &attributes, argumentPointers, environmentPointers)
        }
        guard code == 0 else { throw Failure(description: "posix_spawn: \(code)") }
    }

    /// The shell's arguments. bash reads the init file that is meant for swish, and none where there is none.
    private static func arguments(of set: Setting, _ home: String) -> [String] {
        if isSwish || set.arguments.contains("--rcfile") { return set.arguments }
        return (set.files[".swishrc"] == nil ? ["--norc"] : ["--rcfile", home + "/.swishrc"]) + set.arguments
    }

    /// The terminal disappears.
    func disconnect() {
        if terminal >= 0 { Glibc.close(terminal) }
        terminal = -1
    }

    /// Ends what is left of the session.
    func close(keepingHome: Bool = false) {
        if terminal >= 0 { Glibc.close(terminal) }
        terminal = -1
        if status == nil {
            kill(process, SIGHUP)
            kill(process, SIGKILL)
            var ended: Int32 = 0
            waitpid(process, &ended, 0)
        }
        if !keepingHome { try? FileManager.default.removeItem(atPath: home) }
    }

    func resize(rows: Int, columns: Int) {
        var size: (UInt16, UInt16, UInt16, UInt16) = (UInt16(rows), UInt16(columns), 0, 0)
        let setSize: UInt = 0x5414
        _ = ioctl(terminal, setSize, &size)
    }

    /// Types text as it is.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
            if written <= 0 { return }
            start += written
            pump(milliseconds: 0)
        }
    }

    /// Types bytes in small pieces, taking in what the shell sends meanwhile. False where the shell takes none for long.
    func send(bytes: [UInt8]) -> Bool {
        var start = 0
        var isStuck = 0
        while start < bytes.count {
            pump(milliseconds: 0)
            var entry = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
            guard poll(&entry, 1, 50) > 0, entry.revents & Int16(POLLOUT) != 0 else {
                isStuck += 1
                if isStuck > 200 { return false }
                continue
            }
            isStuck = 0
            let count = min(bytes.count - start, 64)
            let written = bytes[start..<(start + count)].withUnsafeBytes {
                Glibc.write(terminal, $0.baseAddress, $0.count)
            }
            if written <= 0 { return false }
            start += written
        }
        return true
    }

    /// Types keys: text, and names in angle brackets.
    func type(_ keys: String) { send(KeyNames.expand(keys)) }

    /// Takes what the shell has sent; waits up to some time for it. False at the end of the session.
    @discardableResult
    private func pump(milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, milliseconds) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = Glibc.read(terminal, &buffer, buffer.count)
        if count <= 0 { return false }
        screen.feed(buffer[..<count])
        return true
    }

    /// Takes what the shell sends for a moment: an escape is a key of its own after that.
    func pause() { for _ in 0..<4 { pump(milliseconds: 50) } }

    /// Waits until a condition of the screen holds.
    func wait(_ what: String, patience: Double = patience, until holds: (ScreenModel) -> Bool) throws {
        let end = Date().addingTimeInterval(patience)
        while !holds(screen) {
            let isAlive = pump(milliseconds: 50)
            if holds(screen) { return }
            if !isAlive || Date() > end {
                throw Failure(
                    description: "waited for \(what); cursor \(screen.row),\(screen.column); screen:\n"
                        + screen.text.trimmingCharacters(in: .newlines))
            }
        }
    }

    /// Waits until the shell has ended; its status.
    func waitForEnd() throws -> Int32 {
        let end = Date().addingTimeInterval(Self.patience)
        while Date() < end {
            var ended: Int32 = 0
            if waitpid(process, &ended, WNOHANG) == process {
                pump(milliseconds: 20)
                status = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + (ended & 0x7F)
                return status ?? 0
            }
            pump(milliseconds: 20)
        }
        throw Failure(description: "the shell did not end; screen:\n" + screen.text)
    }

    func kill(_ signal: Int32) { Glibc.kill(process, signal) }

    /// A file of the home directory.
    func file(_ name: String) -> String {
        (try? String(contentsOfFile: home + "/" + name, encoding: .utf8)) ?? ""
    }

    private func kill(_ process: pid_t, _ signal: Int32) { Glibc.kill(process, signal) }
}

/// How a session begins.
struct Setting {
    var rows = 24
    var columns = 80
    var arguments = ["-i"]
    var environment: [String: String] = [:]
    /// Files in the home directory by name; a name that ends in a slash is a directory.
    var files: [String: String] = [:]
    var isLogin = false
    /// The home directory of an earlier session.
    var home: String?
}

/// Keys by name.
enum KeyNames {
    private static let names: [String: String] = [
        "Enter": "\r", "Tab": "\t", "Esc": "\u{1B}", "Up": "\u{1B}[A", "Down": "\u{1B}[B", "Right": "\u{1B}[C",
        "Left": "\u{1B}[D", "Home": "\u{1B}[H", "End": "\u{1B}[F", "Del": "\u{1B}[3~", "Back": "\u{7F}",
        "C-Left": "\u{1B}[1;5D", "C-Right": "\u{1B}[1;5C", "Paste": "\u{1B}[200~", "/Paste": "\u{1B}[201~", "lt": "<",
        "C-_": "\u{1F}", "M-Enter": "\u{1B}\r", "C-Space": "\0", "Focus": "\u{1B}[I", "FocusLost": "\u{1B}[O",
    ]

    /// The characters that keys send.
    static func expand(_ keys: String) -> String {
        var result = ""
        var rest = keys[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            if let text = names[name] {
                result += text
            } else if name.hasPrefix("C-"), let letter = name.unicodeScalars.last {
                result.unicodeScalars.append(Unicode.Scalar(UInt8(letter.value & 0x1F)))
            } else if name.hasPrefix("M-"), let letter = name.last {
                result += "\u{1B}" + String(letter)
            } else {
                result += "<" + name + ">"
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
