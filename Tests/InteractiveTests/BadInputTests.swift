import Foundation
import Glibc
import Testing

/// What must not harm a session: huge input, history files that cannot be used, a terminal that disappears.
@Suite("bad input", .serialized)
struct BadInputTests {
    private static let long = String(repeating: "x", count: 100_000)

    private static let many = Dictionary(uniqueKeysWithValues: (100..<250).map { ("many/a-file-\($0)", "") })

    static let cases: [Case] = [
        Case(
            "a line of 100 kB, pasted",
            [
                .keys("<Paste>: \(long)</Paste><Enter>"), .keys("echo n${#_} >size; clear; cat size<Enter>"),
                .row("n100000"),
            ]),
        Case(
            "a line of 20 kB, typed",
            [
                .keys(": \(long.prefix(20_000))<Enter>"), .keys("echo n${#_} >size; clear; cat size<Enter>"),
                .row("n20000"),
            ]),
        Case(
            "a job that ends does not end a paste",
            [
                .keys("sleep 0.2 &<Enter>"), .sees("[1]"), .at("$", 2), .keys("<Paste>echo one\necho t''wo"),
                .keys("sleep 0.5; wait</Paste>"), .sees("wosleep 0.5; wait"), .keys("<C-c>"), .at("$", 2),
                .keys("clear; echo o''k<Enter>"), .row("ok"), .lacks("\ntwo"),
            ]),
        Case(
            "a corrupt history file",
            [.keys("echo al''ive; history 1<Enter>"), .row("alive")],
            Setting(files: ["history": "#99999999999999999999\n#12\n\n\u{1}\u{7F}#\n#\n\u{FFFD}\n\(long)\n"])),
        Case(
            "C-c at the question before a long list drops the line",
            [
                .keys("shopt -u completemenu 2>/dev/null; cd many; clear<Enter>"), .at("$", 2),
                .keys(": <Tab><Tab>"), .sees("Display all 150 possibilities? (y or n)"), .keys("<C-c>"), .at("$", 2),
                .keys(": <Tab><Tab>"), .at("Display all 150 possibilities? (y or n)", 39), .keys("y"),
                .sees("--More--"), .keys("<C-c>"), .at("$", 2), .keys("echo o''k<Enter>"), .row("ok"),
            ], Setting(rows: 10, files: many)
        ).own,
        Case(
            "an exit trap at a pager ends the shell",
            [
                .keys("trap 'exit 7' USR1; cd many; clear<Enter>"), .at("$", 2), .keys(": <Tab><Tab>"),
                .sees("Display all 150 possibilities? (y or n)"), .signal(10), .ends(7),
            ], Setting(rows: 10, files: many)
        ).own,
        Case(
            "a history file of a million lines",
            [
                .keys("<Up>"), .sees("$ echo ne''west"), .keys("<Up>"), .sees("$ echo an old line"),
                .keys("<C-u>history | grep -c old<Enter>"), .row("1999"),
                .keys("PS1='in: ' $SHELL --norc<Enter>"), .row("in:"), .keys("exit<Enter>"), .at("$", 2),
                .keys("wc -l <lt>history<Enter>"), .row("1001"),
            ],
            Setting(
                environment: ["HISTSIZE": "2000", "HISTFILESIZE": "1000"],
                files: ["history": String(repeating: "echo an old line\n", count: 1_000_000) + "echo ne''west\n"])
        ).own,
        Case(
            "history -n reads what another session appended, times or not",
            [
                .keys("printf '#5\\necho ano''ther\\n' >>history; history -n; history 1<Enter>"),
                .sees("  echo another"), .keys("history | grep -c fi''rst<Enter>"), .row("1"),
            ], Setting(files: ["history": "#1\necho first\n#2\necho second\n"])),
        Case(
            "a history file that is full",
            [.keys("echo a''a<Enter>"), .sees("No space left"), .keys("echo b''b<Enter>"), .row("bb")],
            Setting(environment: ["HISTFILE": "/dev/full"])
        ).own,
        Case(
            "a history file that is a FIFO",
            [.keys("mkfifo f; HISTFILE=f<Enter>echo al''ive<Enter>"), .row("alive"), .keys("exit<Enter>"), .ends(0)]
        ).own,
        Case(
            "a history file that vanishes",
            [
                .keys("rm -f history; echo a''a<Enter>"), .row("aa"), .keys("exit<Enter>"), .ends(0),
                .file("history", "exit"),
            ]
        ),
    ]

    @Test(arguments: cases) func survives(_ test: Case) throws { try test.run() }

    @Test func aLockedHistoryFileKeepsNobodyWaiting() throws {
        guard TerminalSession.isSwish else { return }
        let session = try TerminalSession(Setting(files: ["history": "old\n"]))
        defer { session.close() }
        try session.wait("the prompt") { $0.text.contains("$") }
        let file = open(session.home + "/history", O_RDONLY | O_CLOEXEC)
        defer { Glibc.close(file) }
        #expect(flock(file, LOCK_EX) == 0)
        session.type("echo al''ive<Enter>")
        try session.wait("the answer") { $0.lines.contains("alive") }
    }

    /// What a shell may wait for when its terminal disappears: a program, and one whose output it takes.
    @Test(arguments: ["%", "x=$(%)", "x=$(while :; do %; done)", "x=$(% | cat)"])
    func aLostTerminalEndsTheShellThatWaits(for command: String) throws {
        let session = try TerminalSession()
        defer { session.close() }
        try session.wait("the prompt") { $0.text.contains("$") }
        let program = "sh -c 'echo pid=$$. >/dev/tty; exec sleep 100'"
        session.type(command.replacingOccurrences(of: "%", with: program) + "<Enter>")
        try session.wait("the job") { $0.lines.contains { $0.hasPrefix("pid=") && $0.hasSuffix(".") } }
        try expectEnd(of: session)
    }

    @Test func aLostTerminalEndsTheShell() throws {
        let session = try TerminalSession()
        defer { session.close() }
        try session.wait("the prompt") { $0.text.contains("$") }
        session.type("sleep 100 & echo pid=$!.<Enter>")
        try session.wait("the job") { $0.lines.contains { $0.hasPrefix("pid=") && $0.hasSuffix(".") } }
        try expectEnd(of: session)
    }

    /// The shell ends as its terminal disappears, and so does the job whose process id the screen shows.
    private func expectEnd(of session: TerminalSession) throws {
        let line = session.screen.lines.first { $0.hasPrefix("pid=") } ?? ""
        let job = try #require(pid_t(line.dropFirst(4).dropLast()))
        session.disconnect()
        #expect(try session.waitForEnd() == 129)
        let end = Date().addingTimeInterval(5)
        while kill(job, 0) == 0, Date() < end { usleep(10_000) }
        #expect(kill(job, 0) != 0)
    }
}
