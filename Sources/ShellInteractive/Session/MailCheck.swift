import ShellBytes
import ShellExecution
internal import ShellSystem

/// Tells of mail that has come (XCU 2.5.3, MAIL, MAILCHECK, MAILPATH; bash 5.2).
struct MailCheck {
    private var known: [Bytes: (modified: Int, size: Int)] = [:]
    private var lastTime = 0

    /// Looks at the mailboxes if it is time to, and writes a line for each that has grown.
    mutating func run(_ shell: inout Shell) {
        let boxes = Self.boxes(&shell)
        if boxes.isEmpty { return }
        let interval = shell.variable("MAILCHECK").map { DecimalText.parse($0) ?? -1 } ?? 60
        let now = Clock.monotonic.seconds
        guard interval >= 0, known.isEmpty || now - lastTime >= Int(clamping: interval) else { return }
        lastTime = now
        for (path, message) in boxes {
            guard let status = try? Files.status(of: path), status.kind != .directory else {
                known[path] = (0, 0)
                continue
            }
            let state = (modified: status.modified.seconds, size: status.size)
            let before = known.updateValue(state, forKey: path)
            guard let before, state.size > before.size, state.modified >= before.modified else { continue }
            shell.writeError((message ?? Bytes("You have new mail in ") + path) + [ASCII.newline])
        }
    }

    /// The mailboxes of MAILPATH, each perhaps with its message after `?`; else that of MAIL.
    private static func boxes(_ shell: inout Shell) -> [(path: Bytes, message: Bytes?)] {
        guard let list = shell.variable("MAILPATH"), !list.isEmpty else {
            guard let path = shell.variable("MAIL"), !path.isEmpty else { return [] }
            return [(path, nil)]
        }
        return list.split(separator: ASCII.colon).map { entry in
            guard let mark = entry.firstIndex(where: { $0 == ASCII.question || $0 == ASCII.percent }) else {
                return (Bytes(entry), nil)
            }
            return (Bytes(entry[..<mark]), Bytes(entry[(mark + 1)...]))
        }
    }
}
