import Foundation
import Testing

/// What keys of the terminal do to commands of every kind, and what leaving the shell says of jobs (bash 7).
@Suite("job control", .serialized)
struct JobControlTests {
    /// A command that is stopped by C-z, and then what is typed and seen.
    private static func stopped(_ title: String, _ command: String, _ steps: [Case.Step]) -> Case {
        Case(
            title,
            [.keys(command + "<Enter>"), .row("started"), .keys("<C-z>"), .sees("Stopped"), .at("$", 2)] + steps)
    }

    /// A command that is ended by C-c gives up its line, with status 130.
    private static func interrupted(_ title: String, _ command: String) -> Case {
        Case(
            "C-c ends " + title,
            [
                .keys(command + "; echo af''ter<Enter>"), .row("started"), .keys("<C-c>"), .at("$", 2),
                .keys("echo st=$?<Enter>"), .row("st=130"), .lacks("after"),
            ])
    }

    private static let start = "sh -c 'echo sta''rted; exec sleep 30'"

    static let cases: [Case] = [
        interrupted("a subshell with its line", "(\(start); echo no)"),
        interrupted("a subshell's loop", "(echo sta''rted; while :; do :; done)"),
        interrupted("a substitution", "echo $(\(start) >&2)"),
        interrupted("a function", "f() { \(start); echo no; }; f"),
        interrupted("wait", "sleep 30 & echo sta''rted; wait"),
        Case(
            "C-c at a pipeline leaves the statuses of its stages",
            [
                .keys("sleep 30 | \(start)<Enter>"), .row("started"), .keys("<C-c>"),
                .at("$", 2), .keys("echo st=${PIPESTATUS[*]}<Enter>"), .row("st=130 130"),
            ]),
        stopped(
            "C-z stops a subshell as one job", "(sh -c 'echo sta''rted; sleep 0.1'; sleep 0.1; echo o''ver)",
            [.keys("fg<Enter>"), .row("over")]),
        stopped(
            "C-z in a loop leaves the loop", "for i in 1 2; do \(start); echo no; done; echo st=$?",
            [.row("st=148"), .lacks("no\n"), .keys("kill -9 %1<Enter>")]),
        stopped(
            "C-z in loops of a function leaves them, not the function",
            "f() { while :; do for i in 1 2; do \(start); done; done; echo i''n; }; f",
            [.row("in"), .keys("kill -9 %1<Enter>")]),
        Case(
            "C-z stops a program that waits for a FIFO's other end",
            [
                // What is typed before the copy has the terminal is the shell's, which does not stop.
                .keys("mkfifo f; PS1='% '<Enter>"), .at("%", 2),
                .keys("cat 3>$(echo wait''ing >/dev/tty; echo /dev/null) <lt>f<Enter>"), .row("waiting"),
                .keys("<C-z>"), .sees("Stopped"), .at("%", 2), .keys("echo thr''ough >f & fg<Enter>"), .row("through"),
            ]
        ).own,
        stopped("a job as a command", start, [.keys("%1<Enter>"), .sees("$ %1\nsh -c"), .keys("<C-c>"), .at("$", 2)]),
        stopped(
            "a job as a command in the background", start,
            [
                .keys("%sh &<Enter>"), .sees("[1]+ sh -c"), .at("$", 2), .keys("kill -9 %1; wait; echo o''ver<Enter>"),
                .row("over"),
            ]),
        stopped(
            "C-d tells of stopped jobs, the second one leaves with the last status", start,
            [
                .keys("<C-d>"), .sees("exit\nThere are stopped jobs."), .at("$", 2), .keys("echo a<Enter>"), .row("a"),
                .at("$", 2), .keys("<C-d>"), .sees("a\n$ exit\nThere are stopped jobs."), .at("$", 2),
                .keys("<C-d>"), .ends(0),
            ]
        ).own,
        stopped(
            "exit that warns of stopped jobs fails", start,
            [
                .keys("exit; echo st=$?<Enter>"), .sees("exit\nThere are stopped jobs.\nst=1"), .at("$", 2),
            ]),
        stopped(
            "who has looked at the jobs may leave", start,
            [
                .keys("exit<Enter>"), .sees("exit\nThere are stopped jobs."), .at("$", 2), .keys("jobs<Enter>"),
                .sees("jobs\n[1]+"), .at("$", 2), .keys("exit 3<Enter>"), .ends(3),
            ]),
        Case(
            "checkjobs lists what runs",
            [
                .keys("shopt -s checkjobs; sleep 30 &<Enter>"), .sees("[1]"), .at("$", 2), .keys("exit<Enter>"),
                .sees("There are running jobs.\n[1]+  Running"), .at("$", 2), .keys("kill -9 %1; exit 4<Enter>"),
                .ends(4),
            ]
        ).own,
        Case(
            "a subshell says nothing of a program that a signal ended",
            [.keys("(sh -c 'kill -9 $$'; echo o''ver)<Enter>"), .row("over"), .lacks("Killed")]),
        Case(
            "a subshell in the background is its last program",
            [.keys("(sh -c 'kill $$') & wait<Enter>"), .sees("Terminated"), .lacks("Exit 143")]),
        Case(
            "echo that was switched off stays off",
            [
                .keys("stty -echo<Enter>"), .at("$", 2), .keys("cat; stty echo<Enter>"), .sees("stty echo\n"),
                .keys("hid''den<Enter>"), .row("hid''den"), .keys("<C-d>"), .sees("echo\nhid''den\n$"),
            ]
        ).own,
        Case("$- in a subshell is as around it", [.keys("(echo ${-//[!m]}sub)<Enter>"), .row("msub")]),
        Case(
            "SHLVL does not count a shell that has become its command",
            [.keys("SHLVL=4; $SHELL -c env | grep ^SHLVL<Enter>"), .row("SHLVL=4")]),
        Case(
            "the jobs of a script that is started with -m have the terminal",
            [
                .keys("$SHELL -mc 'echo sta''rted; head -n 1 | tr a-c A-C; echo st=$?'<Enter>"), .row("started"),
                .keys("a bc<Enter>"), .row("A BC"), .row("st=0"),
            ]),
    ]

    @Test(arguments: cases) func controls(_ test: Case) throws { try test.run() }

    /// Whether there may be process namespaces.
    static let hasNamespaces: Bool = {
        guard LoginShellTests.has("unshare", "ps") else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
        process.arguments = ["-pf", "--mount-proc", "true"]
        process.standardError = nil
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    static let first = "unshare -pf --mount-proc $SHELL"
    static let orphans = "(sleep 0.1 &); sh -c 'sleep 0.1 &'; sleep 0.3; ps -eo stat=,comm= >ps"

    static let firstProcess: [Case] = [
        Case(
            "a command string", [.keys("\(first) -c \"\(orphans); echo st=\\$\\$\"<Enter>"), .row("st=1")]),
        Case(
            "an interactive shell",
            [
                .keys("\(first) -i<Enter>echo \"<$$>\"<Enter>"), .row("<1>"),
                .keys("\(orphans)<Enter>echo o''ver<Enter>"),
                .row("over"), .keys("sleep 30; echo no<Enter>"), .sees("sleep 30; echo no\n"), .keys("<C-c>"),
                .sees("^C\n$"),
                .keys("exit 5<Enter>echo st=$?<Enter>"), .row("st=5"),
            ]
        ).own,
        Case(
            "SIGTERM runs the EXIT trap and ends the shell",
            [
                .keys("\(first) -c 'trap \"echo o''ver\" EXIT; kill $$; echo no'; echo st=$?<Enter>"),
                .sees("over\nst=143"),
            ]),
    ]

    @Test(.enabled(if: hasNamespaces, "needs process namespaces"), arguments: firstProcess)
    func asFirstProcess(_ test: Case) throws {
        var test = test
        test.steps.append(.keys("grep -c Z ps || echo no''ne<Enter>"))
        if test.title.hasPrefix("SIGTERM") { test.steps.removeLast() } else { test.steps.append(.row("none")) }
        try test.run()
    }
}
