import Testing

/// Signals, end of input, jobs, start and end of a session.
@Suite("session", .serialized)
struct SessionTests {
    static let cases: [Case] = [
        Case("C-c drops the line", [.keys("echo no<C-c>"), .sees("^C"), .keys("echo st=$?<Enter>"), .row("st=130")]),
        Case(
            "C-c ends a command",
            [
                .keys("sh -c 'echo sta''rted; exec sleep 30'<Enter>"), .row("started"), .keys("<C-c>echo st=$?<Enter>"),
                .row("st=130"),
            ]),
        Case(
            "C-c ends a loop",
            [
                .keys("while :; do echo run''ning; sleep 0.1; done<Enter>"), .row("running"),
                .keys("<C-c>echo o''ver<Enter>"), .row("over"),
            ]),
        Case(
            "C-c ends a loop of builtins",
            [
                .keys("echo go''ing; while :; do :; done<Enter>"), .row("going"), .keys("<C-c>echo o''ver<Enter>"),
                .row("over"),
            ]),
        interrupted("a substitution among the words", "echo $(echo go''ing >&2; sleep 100; echo x) y; echo n''o"),
        interrupted("a substitution of builtins", "echo `echo go''ing >&2; while :; do :; done` y; echo n''o"),
        interrupted("a substitution in a loop's words", "for i in $(echo go''ing >&2; cat) y; do echo n''o; done"),
        interrupted("a subshell", "(echo go''ing; sleep 100; echo n''o); echo n''o"),
        interrupted("select", "echo go''ing; select x in y; do :; done; echo n''o"),
        Case(
            "C-c ends a timed command, whose time is told",
            [
                .keys("time { echo go''ing; sleep 100; }<Enter>"), .row("going"), .keys("<C-c>"),
                .sees("going\n^C\n"), .sees("real"), .at("$", 2),
            ]),
        Case(
            "C-c ends waiting for a FIFO's other end",
            [
                .keys("mkfifo f; echo go''ing; read x <lt>f<Enter>"), .row("going"), .keys("<C-c>echo st=$?<Enter>"),
                .row("st=130"), .keys("echo ag''ain; echo x >f<Enter>"), .row("again"),
                .keys("<C-c>echo st2=$?<Enter>"), .row("st2=130"), .keys("echo th''ird; cat <lt>f<Enter>"),
                .row("third"),
                .keys("<C-c>echo st3=$?<Enter>"), .row("st3=130"),
            ]),
        Case(
            "C-c takes what was typed ahead, behind a paste as well",
            [
                .keys("<Paste>: </Paste><Enter>sh -c 'echo sta''rted; exec sleep 30'<Enter>echo le''ft<Enter>"),
                .row("started"), .keys("<C-c>"), .at("$", 2), .keys("echo o''ver<Enter>"), .row("over"), .lacks("left"),
            ]),
        Case(
            "LINES and COLUMNS follow a resize between the commands of a line",
            [
                .keys("sh -c 'echo sta''rted; read x'; echo w=$COLUMNS,$LINES<Enter>"), .row("started"),
                .resize(20, 70), .keys("<Enter>"), .row("w=70,20"),
            ]),
        Case(
            "a script on a terminal has LINES and COLUMNS after its first command",
            [
                .keys("$SHELL -c 'echo ${COLUMNS-none}; (:); echo w=$COLUMNS,$LINES'<Enter>"), .row("none"),
                .row("w=80,24"),
            ]),
        Case(
            "C-c leaves a half-typed command",
            [.keys("if true<Enter>"), .row(">"), .keys("<C-c>echo o''k<Enter>"), .row("ok")]
        ).own,
        Case("C-d ends the shell", [.keys("<C-d>"), .ends(0)]),
        Case("C-d gives the last status", [.keys("(exit 3)<Enter><C-d>"), .ends(3)]),
        Case("exit with a status", [.keys("exit 4<Enter>"), .ends(4)]),
        Case(
            "IGNOREEOF in the environment counts",
            [
                .keys("<C-d>"), .sees("to leave the shell."), .keys("<C-d>echo al''ive<Enter>"), .row("alive"),
            ], Setting(environment: ["IGNOREEOF": "5"])),
        Case(
            "ignoreeof",
            [
                .keys("set -o ignoreeof<Enter><C-d>"), .sees("to leave the shell."), .keys("echo al''ive<Enter>"),
                .row("alive"),
            ]),
        Case("SIGTERM is ignored", [.signal(15), .keys("echo al''ive<Enter>"), .row("alive")]),
        Case("SIGQUIT is ignored", [.signal(3), .keys("echo al''ive<Enter>"), .row("alive")]),
        Case("SIGHUP ends the shell", [.signal(1), .ends(129)]),
        Case("TMOUT", [.keys("TMOUT=1<Enter>"), .sees("auto-logout"), .ends(0)]),
        Case(
            "a syntax error returns to the prompt",
            [.keys("fi )<Enter>"), .sees("syntax error"), .keys("echo al''ive<Enter>"), .row("alive")]),
        Case(
            "an unknown command",
            [
                .keys("no_such_command<Enter>"), .keys("<Enter>"), .sees("command"), .keys("echo st=$?<Enter>"),
                .row("st=127"),
            ]),
        Case("did you mean", [.keys("pwdd<Enter>"), .sees("did you mean: pwd?")]).own,
        Case(
            "an expansion error",
            [.keys("echo ${u?gone}<Enter>"), .sees("u: gone"), .keys("echo al''ive<Enter>"), .row("alive")]),
        Case(
            "a trap at the prompt",
            [
                .keys("trap 'echo tra\"\"pped' USR1; echo re''ady<Enter>"), .row("ready"), .signal(10), .row("trapped"),
                .keys("echo o''n<Enter>"), .row("on"),
            ]
        ).own,
        Case(
            "C-z stops, jobs lists, fg continues",
            [
                .keys("sh -c 'echo sta''rted; exec sleep 1'<Enter>"), .row("started"), .keys("<C-z>"), .sees("Stopped"),
                .keys("jobs<Enter>fg; echo fin''ished<Enter>"), .row("finished"),
            ]),
        Case(
            "C-z at once stops",
            // What is typed before the program has the terminal is the shell's, which does not stop.
            (1...20).flatMap { round -> [Case.Step] in
                [
                    .keys("sh -c 'echo sta\"\"rted\(round); exec sleep 30'<Enter>"), .row("started\(round)"),
                    .keys("<C-z>"),
                    .sees("Stopped"), .keys("kill -9 %1; wait; clear; echo n$?<Enter>"), .row("n0"),
                ]
            }),
        Case(
            "bg continues",
            [
                .keys("sh -c 'echo sta''rted; exec sleep 1'<Enter>"), .row("started"), .keys("<C-z>"), .sees("Stopped"),
                .keys("bg<Enter>wait; echo fin''ished<Enter>"), .row("finished"),
            ]),
        Case("& tells the job", [.keys("sleep 0.1 &<Enter>"), .sees("[1] "), .keys("wait<Enter>"), .sees("Done")]),
        Case(
            "a background job is told of before the prompt",
            [.keys("sleep 0.1 &<Enter>"), .sees("[1] "), .keys("sleep 0.3<Enter>"), .sees("Done")]),
        Case(
            "set -b tells at once",
            [.keys("set -b; sleep 0.2 &<Enter>"), .sees("Done"), .keys("echo o''n<Enter>"), .row("on")]),
        Case(
            "exit warns of stopped jobs",
            [
                .keys("sh -c 'echo sta''rted; exec sleep 30'<Enter>"), .row("started"), .keys("<C-z>"),
                .sees("Stopped"), .keys("exit<Enter>"), .sees("There are stopped jobs."),
                .keys("kill %1; wait; echo still<Enter>"), .row("still"),
            ]),
        Case("type-ahead is kept", [.keys("sleep 0.4<Enter>echo ahead<Enter>"), .row("ahead")]),
        Case(
            "type-ahead goes to who reads",
            [.keys("sleep 0.3; read x; echo got=$x<Enter>line1<Enter>"), .row("got=line1")]
        ).own,
        Case("set +o emacs reads plain lines", [.keys("set +o emacs<Enter>echo pl''ain<Enter>"), .sees("$ plain")]).own,
        Case(
            "a login shell reads .profile", [.keys("echo $FROM<Enter>"), .row("profile")],
            Setting(arguments: [], files: [".profile": "FROM=profile\n"], isLogin: true)),
        Case(
            "a login shell reads .swish_logout", [.keys("exit<Enter>"), .ends(0), .file("out", "bye")],
            Setting(arguments: ["-l", "-i"], files: [".swish_logout": "echo bye >out\n"])
        ).own,
        Case(".swishrc", [.keys("echo $FROM<Enter>"), .row("rc")], Setting(files: [".swishrc": "FROM=rc\n"])),
        Case(
            "read -e",
            [
                .keys("read -e -p 'ask: ' x; echo got=$x<Enter>"), .row("ask:"), .keys("ac<Left>b<Enter>"),
                .row("got=abc"),
            ]),
        Case(
            "autocd", [.keys("shopt -s autocd<Enter>subdir<Enter>pwd<Enter>"), .sees("/subdir\n")],
            Setting(files: ["subdir/": ""])),
        Case("bind a macro", [.keys("bind '\"\\C-xg\": \"echo bo''und\"'<Enter><C-x>g<Enter>"), .row("bound")]),
        Case("bind a function", [.keys("bind '\"\\C-xa\": beginning-of-line'<Enter>cho x<C-x>ae<Enter>"), .row("x")]),
        Case(
            "bind -x",
            [
                .keys(
                    "f() { READLINE_LINE='echo from-f'; READLINE_POINT=11; }; bind -x '\"\\C-xg\": f'<Enter><C-x>g<Enter>"
                ), .row("from-f"),
            ]),
        Case(
            "inputrc", [.keys("<C-x>g<Enter>"), .row("bound")],
            Setting(files: [".inputrc": "\"\\C-xg\": \"echo bo''und\"\n"])),
        Case(
            "C-x C-e", [.keys("x<C-x><C-e>"), .row("edited")],
            Setting(
                environment: ["EDITOR": "ed1", "VISUAL": "ed1"],
                files: ["bin/ed1": "#!/bin/sh\necho 'echo ed''ited' >\"$1\"\n"])),
        Case(
            "suggestion from history",
            [
                .keys("echo uniqsuggestion >>out; echo do''ne<Enter>"), .row("done"), .row("$"), .keys("echo uniq"),
                .sees("done\n$ echo uniqsuggestion >>out; echo"), .keys("<Right><Enter>cat out<Enter>"),
                .sees("uniqsuggestion\nuniqsuggestion"),
            ]
        ).own,
        Case(
            "a suggestion is not taken by Enter",
            [.keys("echo abcdef<Enter>"), .row("abcdef"), .keys("echo abc<Enter>"), .row("abc")]),
        Case(
            "M-f takes a word of the suggestion",
            [
                .keys("echo abc def ghi<Enter>echo a"), .sees("\n$ echo abc def ghi"),
                .sees("\nabc def ghi\n$ echo abc def ghi"), .keys("<M-f>X<Enter>"), .row("abcX"),
            ]
        ).own,
        Case("an unknown command is red", [.keys("nosuch"), .sent("\u{1B}[31mnosuch")]).own,
        Case(
            "highlighting can be switched off",
            [.keys("shopt -u highlight<Enter>"), .keys("echo 'x'<Enter>"), .row("x")]),
    ]

    /// A command line that C-c gives up as a whole.
    private static func interrupted(_ title: String, _ command: String) -> Case {
        Case(
            "C-c ends " + title,
            [
                .keys(command + "<Enter>"), .row("going"), .keys("<C-c>"), .sees("^C\n$"), .at("$", 2),
                .keys("echo st=$?<Enter>"), .row("st=130"), .lacks("\nno\n"),
            ])
    }

    @Test(arguments: cases) func lives(_ test: Case) throws { try test.run() }
}
