import Testing

/// A session as a test tells it: what is typed and what is seen then.
struct Case: CustomTestStringConvertible, Sendable {
    enum Step: Sendable {
        /// Keys, with names in angle brackets.
        case keys(String)
        /// The screen shows this text somewhere.
        case sees(String)
        /// A row of the screen is exactly this.
        case row(String)
        /// The row with the cursor is exactly this, with the cursor in a column.
        case at(String, Int)
        /// The terminal was sent these bytes.
        case sent(String)
        /// The terminal was not sent these bytes. Only after a step that waits.
        case lacksSent(String)
        /// The screen does not show this. Only after a step that waits.
        case lacks(String)
        case resize(Int, Int)
        case signal(Int32)
        /// The shell ends with this status.
        case ends(Int32)
        /// A file of the home directory holds this text in the end.
        case file(String, String)
        /// A new session in the same home directory.
        case again
    }

    var title: String
    var steps: [Step]
    var setting = Setting()
    /// Whether other shells are not tested for it: they have no such feature, or answer otherwise.
    var isOwn = false

    init(_ title: String, _ steps: [Step], _ setting: Setting = Setting()) {
        self.title = title
        self.steps = steps
        self.setting = setting
    }

    /// A command that is typed with editing keys, and the row that its output is.
    init(_ title: String, _ keys: String, row: String, _ setting: Setting = Setting()) {
        self.init(title, [.keys(keys + "<Enter>"), .row(row)], setting)
    }

    /// The case for swish alone.
    var own: Case {
        var copy = self
        copy.isOwn = true
        return copy
    }

    var testDescription: String { title }

    /// Plays the session.
    func run() throws {
        if isOwn, !TerminalSession.isSwish { return }
        var session = try TerminalSession(setting)
        defer { session.close() }
        try session.wait("the first prompt") { $0.text.contains("$") || $0.text.contains("#") || $0.text.contains(">") }
        for step in steps {
            if case .again = step {
                let home = session.home
                session.close(keepingHome: true)
                var next = setting
                next.home = home
                session = try TerminalSession(next)
                try session.wait("the next prompt") { $0.text.contains("$") }
                continue
            }
            try Self.play(step, session)
        }
    }

    private static func wasSent(_ text: String, _ screen: ScreenModel) -> Bool {
        let bytes = Array(text.utf8)
        return screen.raw.count >= bytes.count
            && (0...(screen.raw.count - bytes.count)).contains {
                screen.raw[$0..<($0 + bytes.count)].elementsEqual(bytes)
            }
    }

    private static func play(_ step: Step, _ session: TerminalSession) throws {
        switch step {
        case .keys(let keys): session.type(keys)
        case .sees(let text): try session.wait("`\(text)'") { $0.text.contains(text) }
        case .row(let text): try session.wait("the row `\(text)'") { $0.lines.contains(text) }
        case .at(let text, let column):
            try session.wait("the cursor in `\(text)' at \(column)") { $0.lines[$0.row] == text && $0.column == column }
        case .sent(let text):
            try session.wait("the bytes \(text.debugDescription)") { wasSent(text, $0) }
        case .lacksSent(let text):
            if wasSent(text, session.screen) {
                throw TerminalSession.Failure(description: "the bytes \(text.debugDescription) were sent")
            }
        case .lacks(let text):
            if session.screen.text.contains(text) {
                throw TerminalSession.Failure(description: "`\(text)' is there:\n" + session.screen.text)
            }
        case .resize(let rows, let columns): session.resize(rows: rows, columns: columns)
        case .signal(let number): session.kill(number)
        case .ends(let status):
            let ended = try session.waitForEnd()
            if ended != status { throw TerminalSession.Failure(description: "ended with \(ended), not \(status)") }
        case .file(let name, let text):
            try session.wait("`\(text)' in the file \(name)") { _ in session.file(name).contains(text) }
        case .again: break
        }
    }
}
