import Testing

/// What is said when the shell is left, and what remains of a shell that could not become a program.
@Suite("leaving", .serialized)
struct LeavingTests {
    private static let login = Setting(arguments: ["-l"], isLogin: false)

    /// A file that the system does not execute.
    private static let broken = ["bad": "#!/nonexistent/interpreter\n", "elf": "\u{7F}ELF of no kind\n"]

    static let cases: [Case] = [
        Case(
            "logout says nothing", [.keys("clear; logout<Enter>"), .ends(0), .lacks("logout")],
            login),
        Case(
            "exit of a login shell says logout", [.keys("clear; exit 3<Enter>"), .ends(3), .sees("logout")], login),
        Case("logout is for login shells", [.keys("logout<Enter>"), .sees("logout: not login shell: use `exit'")]),
        Case(
            "an exit of a trap says nothing more",
            [.keys("clear; trap 'exit 5' EXIT; exit<Enter>"), .ends(5), .lacks("exit\nexit\nexit")]),
        Case("errexit says nothing", [.keys("set -e; clear; (exit 4)<Enter>"), .ends(4), .lacks("exit")]),
        Case(
            "a file that exits says nothing", [.keys("clear; . ./x<Enter>"), .ends(4), .lacks("exit")],
            Setting(files: ["x": "exit 4\n"])),
        Case(
            "a failed exec leaves traps, signals and job control as they were",
            [
                .keys("chmod +x bad; trap 'echo tra\"\"pped' INT<Enter>"),
                // Read without a program: while one starts, the shell holds signals back.
                .keys(
                    "m() { while read k v; do case $k in Sig[BCI]*) echo $k $v;; esac; done <lt>/proc/$$/status; }<Enter>"
                ),
                .keys("m >before<Enter>"),
                .keys("exec ./bad<Enter>"), .sees("cannot execute: required file not found"),
                .keys("echo st=$? level=$SHLVL<Enter>"), .row("st=127 level=1"),
                .keys("m >after; cmp before after && echo sa''me<Enter>"), .row("same"),
                .keys("kill -INT $$<Enter>"), .row("trapped"), .signal(15), .at("$", 2),
                .keys("sh -c 'echo sta''rted; exec sleep 30'<Enter>"), .row("started"), .keys("<C-z>"),
                .sees("Stopped"), .keys("kill -9 %1<Enter>"),
            ], Setting(columns: 200, files: broken)
        ),
        Case(
            "what begins like a program is no script",
            [
                .keys("chmod +x elf; exec ./elf<Enter>"), .sees("elf: cannot execute binary file: Exec format error"),
                .keys("$SHELL ./elf; echo st=$?<Enter>"), .sees("elf: cannot execute binary file\nst=126"),
            ], Setting(columns: 200, files: broken)),
        Case(
            "who started the shell reads the terminal after exec",
            [
                .keys("PS1='in: ' sh -c '$SHELL --norc; echo ba''ck; read x; echo got=$x'<Enter>"), .row("in:"),
                .keys("exec true<Enter>"), .row("back"), .keys("line<Enter>"), .row("got=line"),
            ]),
        Case("exec does not count its shell", [.keys("SHLVL=4; exec env | grep ^SHLVL<Enter>"), .row("SHLVL=3")]),
    ]

    @Test(arguments: cases) func leaves(_ test: Case) throws { try test.run() }
}
