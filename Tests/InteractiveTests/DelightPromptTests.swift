import Testing

/// The prompt and the terminal: branch, durations, notices, titles, hooks.
@Suite("delight: prompt", .serialized)
struct DelightPromptTests {
    private static func inRepository(_ files: [String: String], _ prompt: String = "\\g$ ") -> Setting {
        Setting(environment: ["PS1": prompt], files: files)
    }

    static let cases: [Case] = [
        Case(
            "the branch in the default prompt", [.sees("(topic)#")],
            Setting(environment: ["PS1": ""], files: [".git/HEAD": "ref: refs/heads/topic\n"])),
        Case(
            "\\g in a directory below", [.keys("cd a/b<Enter>"), .sees(" (a/b)$")],
            inRepository([".git/HEAD": "ref: refs/heads/a/b\n", "a/b/": ""])),
        Case("no repository, no branch", [.row("$")], inRepository([:])),
        Case(
            "a detached HEAD", [.sees(" (01234567)$")],
            inRepository([".git/HEAD": "0123456789abcdef0123456789abcdef01234567\n"])),
        Case(
            "a worktree", [.keys("cd tree<Enter>"), .sees(" (other)$")],
            inRepository([
                ".git/HEAD": "ref: refs/heads/main\n", ".git/worktrees/tree/HEAD": "ref: refs/heads/other\n",
                "tree/.git": "gitdir: ../.git/worktrees/tree\n",
            ])),
        Case(
            "a rebase", [.sees(" (work|rebase)$")],
            inRepository([".git/HEAD": "0123456789abcdef\n", ".git/rebase-merge/head-name": "refs/heads/work\n"])),
        Case(
            "a merge", [.sees(" (main|merge)$")],
            inRepository([".git/HEAD": "ref: refs/heads/main\n", ".git/MERGE_HEAD": "0\n"])),
        Case(
            "a branch is text, nothing else", [.sees(" ($(echo x)`y`)$")],
            inRepository([".git/HEAD": "ref: refs/heads/$(echo x)`y`\n"])),
        Case(
            "a FIFO in the place of HEAD is not waited for",
            [.keys("mkdir .git; mkfifo .git/HEAD<Enter>echo o''k<Enter>"), .row("ok")],
            inRepository([:])),
        Case(
            "the branch can be switched off", [.keys("shopt -u gitbranch<Enter>"), .row("$")],
            inRepository([".git/HEAD": "ref: refs/heads/main\n"])),
        Case("how long a command took", [.keys("DURATION_THRESHOLD=0.05<Enter>sleep 0.06<Enter>"), .sees("took 0.")]),
        Case("a short command tells nothing", [.keys("true<Enter>echo o''k<Enter>"), .row("ok"), .lacks("took")]),
        Case(
            "durations can be switched off",
            [
                .keys("shopt -u showduration; DURATION_THRESHOLD=0.01<Enter>sleep 0.02<Enter>echo o''k<Enter>"),
                .row("ok"), .lacks("took"),
            ]),
        Case(
            "a notice when the terminal has not the focus",
            [
                .keys("DURATION_THRESHOLD=0.05<Enter>"), .sent("\u{1B}[?1004h"), .keys("sleep 0.06<Enter>"),
                .sees("took"),
                .keys("<FocusLost>"), .sent("\u{1B}]9;done after 0.0"),
            ]),
        Case(
            "the kind of notice that the terminal knows",
            [
                .keys("DURATION_THRESHOLD=0.05<Enter>sleep 0.06; (exit 3)<Enter>"), .sees("took"), .keys("<FocusLost>"),
                .sent("\u{1B}]777;notify;swish;failed (3) after"),
            ],
            Setting(environment: ["TERM": "foot"])),
        Case(
            "no notice with the focus",
            [
                .keys("DURATION_THRESHOLD=0.05<Enter>sleep 0.06<Enter>"), .sees("took"),
                .keys("<Focus><FocusLost>echo o''k<Enter>"), .row("ok"), .lacksSent("\u{1B}]9;"),
            ]),
        Case(
            "focus events change nothing in the line", [.keys("echo a<FocusLost>b<Focus>c<Enter>"), .row("abc")]),
        Case(
            "focus events do not end a search",
            [.keys("echo find1<Enter><C-r>fin<Focus>d<Enter>"), .sees("find1\n$ echo find1\nfind1")]),
        Case(
            "the terminal's modes are off while a command runs",
            [.keys("echo o''k<Enter>"), .row("ok"), .sent("\u{1B}[?2004l\u{1B}[?1004l")]),
        Case(
            "no notice and no focus reports with longnotice off",
            [.keys("shopt -u longnotice<Enter>echo o''k<Enter>"), .row("ok"), .sent("\u{1B}[?2004l\u{1B}]2;")]),
        Case("the title tells the command", [.keys("echo tit''le<Enter>"), .sent("\u{1B}]2;echo tit''le\u{7}")]),
        Case(
            "the title can be switched off",
            [.keys("shopt -u settitle<Enter>echo ti''tle<Enter>"), .row("title"), .lacksSent("\u{1B}]2;echo ti''tle")]),
        Case(
            "OSC 7 can be switched off",
            [
                .keys("shopt -u reportdirectory<Enter>mkdir 'a b'; cd 'a b'<Enter>echo o''k<Enter>"), .row("ok"),
                .lacksSent("a%20b"),
            ]),
        Case(
            "OSC 133: output begins and ends",
            [.keys("(exit 3)<Enter>"), .sent("\u{1B}]133;C\u{7}"), .sent("\u{1B}]133;D;3\u{7}")]),
        Case(
            "a transient prompt",
            [.keys("TRANSIENT_PROMPT='% '<Enter>echo o''k<Enter>"), .row("% echo o''k"), .row("ok"), .row("$")]),
        Case(
            "a transient prompt in the place of several lines",
            [
                .keys("PS1='one\\ntwo> '; TRANSIENT_PROMPT='% '<Enter>"), .sees("one\ntwo>"), .keys("echo o''k<Enter>"),
                .sees("% echo o''k\nok\none\ntwo>"),
            ]),
        Case(
            "the right prompt goes with Enter",
            [
                .keys("RPROMPT=right<Enter>"), .sees("right\n"), .keys("echo o''k<Enter>"), .row("ok"),
                .row("$ echo o''k"),
            ]),
        Case(
            "transient prompts can be switched off",
            [
                .keys("shopt -u transientprompt; TRANSIENT_PROMPT='% '<Enter>echo o''k<Enter>"), .row("ok"),
                .lacks("% echo"),
            ]),
        Case(
            "the console gets no sequences that it would print",
            [
                .keys("DURATION_THRESHOLD=0.01<Enter>sleep 0.02<Enter>"), .sees("took"), .lacksSent("\u{1B}]"),
                .lacksSent("\u{1B}[?"),
            ],
            Setting(environment: ["TERM": "linux"])),
        Case(
            "a paste of 100 kB does not lag",
            [
                .keys(
                    "<Paste>" + String(repeating: "echo some words 'and quotes' $x | cat\n", count: 2700)
                        + ": end</Paste>"),
                .sees("> : end"), .keys(" typed"), .sees("> : end typed"), .keys("<C-c>"), .at("$", 2),
                .keys("echo o''k<Enter>"), .row("ok"),
            ]),
        Case(
            "precmd_functions and preexec_functions",
            [
                .keys(
                    "p() { echo pre; }; q() { echo \"q $1\"; }; precmd_functions=(p) preexec_functions=(q)<Enter>echo x<Enter>"
                ), .row("q echo x"), .row("pre"),
            ]),
        Case(
            "hook functions can be switched off",
            [
                .keys("shopt -u hookfunctions; precmd() { echo p''re; }<Enter>echo o''k<Enter>"), .row("ok"),
                .lacks("\npre\n"),
            ]),
        endless("PROMPT_COMMAND", "PROMPT_COMMAND='echo waits; while :; do :; done'", "PROMPT_COMMAND="),
        endless("precmd", "precmd() { echo waits; sleep 100; }", "unset -f precmd"),
        endless("a prompt's substitution", "PS1='$(echo waits >&2; sleep 100)$ '", "PS1='$ '"),
        endless("a right prompt", "RPROMPT='$(echo waits >&2; sleep 100)'", "RPROMPT="),
        Case(
            "C-c ends preexec",
            [
                .keys("preexec() { echo waits; sleep 100; }<Enter>echo x<Enter>"), .row("waits"), .keys("<C-c>"),
                .sees("waits\n^C\n$"),
            ]),
        Case(
            "C-c ends a completion function",
            [
                .keys("f() { echo waits >&2; sleep 100; }; complete -F f xx<Enter>xx <Tab>"), .sees("xx waits"),
                .keys("<C-c>"), .at("$ xx", 5), .keys("<C-u>echo o''k<Enter>"), .row("ok"),
            ]),
    ]

    /// A hook that never ends by itself.
    private static func endless(_ title: String, _ setting: String, _ undoing: String) -> Case {
        Case(
            "C-c ends " + title,
            [
                .keys(setting + "<Enter>"), .sees("\nwaits"), .keys("<C-c>"), .at("$", 2), .keys(undoing + "<Enter>"),
                .at("$", 2), .keys("echo o''k<Enter>"), .row("ok"),
            ])
    }

    @Test(arguments: cases) func delights(_ test: Case) throws { try test.own.run() }
}
