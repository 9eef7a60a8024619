import Testing

/// History in a session (bash 9).
@Suite("history", .serialized)
struct HistoryTests {
    static let cases: [Case] = [
        Case("histchars", [.keys("histchars='@^#'<Enter>echo one<Enter>echo @@:$ !!<Enter>"), .row("one !!")]),
        Case("Up recalls", [.keys("echo A >>out<Enter><Up><Enter>cat out<Enter>"), .sees("A\nA")]),
        Case(
            "C-p and C-n",
            [.keys("echo A >>out<Enter>true<Enter><C-p><C-p><C-n><C-p><Enter>cat out<Enter>"), .sees("A\nA")]),
        Case("Down returns to the line being typed", [.keys("true<Enter>echo x<C-p><C-n>y<Enter>"), .row("xy")]),
        Case(
            "Up with a beginning finds what begins so",
            [.keys("echo pre1 >>out<Enter>true<Enter>echo p<Up><Enter>cat out<Enter>"), .sees("pre1\npre1")]
        ).own,
        Case(
            "C-r searches",
            [
                .keys("echo findme >>out<Enter>true<Enter><C-r>findm"), .sees("reverse-i-search"),
                .keys("<Enter>cat out<Enter>"), .sees("findme\nfindme"),
            ]),
        Case(
            "C-r again goes on",
            [
                .keys("echo fm1 >>out<Enter>echo fm2 >>out<Enter><C-r>fm<C-r><Enter>cat out<Enter>"),
                .sees("fm1\nfm2\nfm1"),
            ]),
        Case("a search begins in the line being typed", "echo XbbX<C-r>b<C-d><C-d><C-e>", row: "Xb"),
        Case("C-r again stays in a line that contains the text twice", "echo abYaZ<C-r>a<C-r><C-d><C-e>", row: "bYaZ"),
        Case(
            "C-w takes the next word into the search", "<Enter>echo oneA<Enter>echo twoB<Enter><C-r>ho t<C-w><C-e>X",
            row: "twoBX"),
        Case("C-g leaves the search", [.keys("echo one<Enter>echo two<C-r>one<C-g>X<Enter>"), .row("twoX")]),
        Case(
            "C-s goes forward", [.keys(": fm1<Enter>: fm2<Enter><C-r>fm<C-r><C-s><C-a><C-d>echo <Enter>"), .row("fm2")]
        ).own,
        Case(
            "a search that fails says so", [.keys("<C-r>nosuchtext"), .sees("failed reverse-i-search"), .keys("<C-g>")]),
        Case(
            "several lines are one entry",
            [
                .keys("for i in 1 2<Enter>do echo $i >>out<Enter>done<Enter><Up><Enter>cat out<Enter>"),
                .sees("1\n2\n1\n2"),
            ]),
        Case(
            "lines before can be edited",
            [
                .keys("for i in 1 2<Enter>do echo $i<Up><C-e> 3<Down><C-e> >>out<Enter>done; cat out<Enter>"),
                .sees("1\n2\n3"),
            ]
        ).own,
        Case(
            "M-< and M->",
            [
                .keys("echo first<Enter>echo second<Enter><M-\u{3C}><Enter>"),
                .sees("first\n$ echo second\nsecond\n$ echo first\nfirst"),
            ]),
        Case(
            "C-o executes and gets the next",
            [.keys("echo a >>out<Enter>echo b >>out<Enter><Up><Up><C-o><Enter>cat out<Enter>"), .sees("a\nb\na\nb")]),
        Case(
            "the file has a command at once",
            [.keys("echo surv''ive<Enter>"), .row("survive"), .file("history", "echo surv''ive\n")]
        ).own,
        Case(
            "history is there in the next session",
            [
                .keys("echo per''sist<Enter>"), .row("persist"), .keys("exit<Enter>"), .ends(0), .again,
                .keys("<Up><Up><Enter>"), .row("persist"),
            ]),
        Case(
            "several lines are one entry in the file",
            [
                .keys("if true<Enter>then echo o''k<Enter>fi<Enter>history -w<Enter>"), .row("ok"),
                .file("history", "if true; then echo o''k; fi\n"),
            ]),
        Case(
            "here-documents keep their lines",
            [
                .keys("cat <lt><lt>E<Enter>te''xt<Enter>E<Enter>history -w<Enter>"), .row("te''xt"),
                .file("history", "cat <<E\nte''xt\nE\n"),
            ]),
        Case(
            "HISTCONTROL=ignorespace",
            [
                .keys("HISTCONTROL=ignorespace<Enter> : secret<Enter>history | tail -2<Enter>"),
                .sees("history | tail"), .keys("echo do''ne; history -w<Enter>"), .row("done"),
                .file("history", "HISTCONTROL=ignorespace\nhistory | tail -2\n"),
            ]),
        Case(
            "HISTCONTROL=ignoredups",
            [
                .keys("HISTCONTROL=ignoredups<Enter>: d<Enter>: d<Enter>: e<Enter>history -w<Enter>"),
                .file("history", "ignoredups\n: d\n: e\n"),
            ]),
        Case(
            "HISTIGNORE",
            [
                .keys("HISTIGNORE='*hide*'<Enter>: hide<Enter>: show<Enter>history -w<Enter>"),
                .file("history", ": show\n"),
            ]),
        Case(
            "HISTTIMEFORMAT writes times",
            [
                .keys("HISTTIMEFORMAT='%F '<Enter>: timed<Enter>history -w<Enter>"), .file("history", "\n: timed\n"),
                .file("history", "#1"),
            ]),
        Case(
            "HISTFILESIZE bounds the file",
            [.keys("HISTFILESIZE=2<Enter>: a<Enter>: b<Enter>exit<Enter>"), .ends(0), .file("history", ": b\nexit\n")]),
        Case(
            "an unwritable history file is said once",
            [.keys(": x<Enter>echo o''n<Enter>"), .row("on"), .sees("/nonexistent/file: cannot")],
            Setting(environment: ["HISTFILE": "/nonexistent/file"])
        ).own,
        Case(
            "what could not be saved is saved as soon as the history file can be written",
            [
                .keys(": x<Enter>"), .sees("later/file: cannot"), .keys("mkdir later<Enter>: y<Enter>echo o''n<Enter>"),
                .row("on"), .file("later/file", ": x\nmkdir later\n: y\n"),
                .file("later/file.details", ": x"),
            ],
            Setting(environment: ["HISTFILE": "later/file"])
        ).own,
        Case("fc -l lists", [.keys(": marker<Enter>fc -l | grep -c marker<Enter>"), .row("1")]),
        Case(
            "!! is shown and runs",
            [
                .keys("echo A >>out<Enter>!!<Enter>"), .sees("$ !!\necho A >>out"), .keys("cat out<Enter>"),
                .sees("A\nA"),
            ]),
        Case("!$", [.keys(": p q<Enter>echo !$<Enter>"), .row("q")]),
        Case(
            "!str",
            [
                .keys("echo st''r<Enter>true<Enter>!ech<Enter>"),
                .sees("echo st''r\nstr\n$ true\n$ !ech\necho st''r\nstr"),
            ]),
        Case("^old^new^", [.keys("echo aa<Enter>^aa^bb^<Enter>"), .row("bb")]),
        Case("an unknown event is an error", [.keys("echo x!nosuch<Enter>"), .sees("!nosuch: event not found")]),
        Case(
            ":p prints only",
            [
                .keys("echo A >>out<Enter>!!:p<Enter>cat out; echo e''nd<Enter>"), .sees("$ !!:p\necho A >>out\n"),
                .sees("A\nend"),
            ]),
        Case("set +H switches it off", [.keys("set +H<Enter>echo a!!b<Enter>"), .row("a!!b")]),
        Case(
            "histverify",
            [
                .keys("shopt -s histverify; echo do''ne<Enter>"), .row("done"), .keys("!!<Enter>"),
                .sees("$ !!\n$ shopt -s histverify; echo do''ne"),
            ]),
        Case("not within single quotes", [.keys("echo '!!'<Enter>"), .row("!!")]),
        Case("not after a backslash", [.keys("echo \\!x<Enter>"), .row("!x")]),
        Case("M-^ expands in place", [.keys("echo A<Enter>!!<M-^>"), .at("$ echo A", 8)]),
    ]

    @Test(arguments: cases) func keeps(_ test: Case) throws { try test.run() }

    @Test func twoSessionsLoseNothing() throws {
        let first = try TerminalSession()
        defer { first.close() }
        var setting = Setting()
        setting.home = first.home
        try first.wait("a prompt") { $0.text.contains("$") }
        let second = try TerminalSession(setting)
        defer { second.close(keepingHome: true) }
        try second.wait("a prompt") { $0.text.contains("$") }
        for number in 1...10 {
            first.type(": first\(number)<Enter>")
            second.type(": second\(number)<Enter>")
        }
        first.type("exit<Enter>")
        second.type("exit<Enter>")
        _ = try first.waitForEnd()
        _ = try second.waitForEnd()
        let lines = first.file("history").split(separator: "\n")
        for number in 1...10 {
            #expect(lines.contains(": first\(number)"))
            #expect(lines.contains(": second\(number)"))
        }
    }
}
