import Testing

/// What the session makes of the history: suggestions, searches with a list, the records of commands, previews.
@Suite("delight: history", .serialized)
struct DelightHistoryTests {
    static let cases: [Case] = [
        Case(
            "a suggestion from history",
            [.keys("echo suggested<Enter>echo sug"), .sees("echo suggested\nsuggested\n$ echo suggested")]),
        Case(
            "Right takes the suggestion",
            [
                .keys("echo one1 two2<Enter>echo on"), .sees("$ echo one1 two2\none1 two2\n$ echo one1 two2"),
                .keys("<Right><Enter>"), .sees("one1 two2\n$ echo one1 two2\none1 two2"),
            ]),
        Case(
            "M-f takes a word of it",
            [
                .keys("echo one1 two2<Enter>echo on"), .sees("$ echo one1 two2\none1 two2\n$ echo one1 two2"),
                .keys("<M-f> x<Enter>"), .row("one1 x"),
            ]),
        Case(
            "C-e takes the suggestion",
            [
                .keys("echo one1 two2<Enter>echo on"), .sees("$ echo one1 two2\none1 two2\n$ echo one1 two2"),
                .keys("<C-e>x<Enter>"), .row("one1 two2x"),
            ]),
        Case(
            "this directory's commands are suggested first",
            [
                .keys("mkdir aa bb; cd aa<Enter>echo from aa<Enter>cd ../bb<Enter>echo from bb<Enter>cd ../aa<Enter>"),
                .sees("cd ../aa\n$"), .keys("echo fr"), .sees("cd ../aa\n$ echo from aa"),
                .keys("<Right> again<Enter>"),
                .row("from aa again"),
            ]),
        Case(
            "suggestions can be switched off",
            [.keys("shopt -u autosuggest<Enter>echo one1 two2<Enter>echo on<Right>x<Enter>"), .row("onx")]),
        Case(
            "C-r lists further matches",
            [
                .keys("echo fm1<Enter>echo fm2<Enter>echo other<Enter><C-r>echo fm"), .row("> echo fm2"),
                .row("  echo fm1"), .keys("<C-r>"), .row("> echo fm1"), .keys("<Enter>"),
                .sees("other\n$ echo fm1\nfm1\n$"), .lacks("> echo fm1"),
            ]),
        Case(
            "the list of C-r can be switched off",
            [
                .keys("shopt -u searchlist<Enter>echo fm1<Enter>echo fm2<Enter><C-r>fm"), .sees("`fm': echo fm2"),
                .keys("<C-g>: <Enter>"), .lacks("> echo fm2"),
            ]),
        Case(
            "C-r does not stop at the same line twice",
            [
                .keys("echo dup1<Enter>echo dup2<Enter>echo dup2<Enter><C-r>dup<C-r><C-a><C-k>echo s''een<Enter>"),
                .row("seen"),
            ]),
        Case(
            "Up finds what begins so; not with prefixsearch off",
            [
                .keys("echo pre1<Enter>shopt -u prefixsearch<Enter>echo p<Up><C-a>: <C-e>; echo l''ast<Enter>"),
                .row("last"),
            ]),
        Case(
            "records keep directory, status and duration",
            [
                .keys("mkdir sub; cd sub<Enter>(exit 3)<Enter>cd ..<Enter>(exit 4)<Enter>history --failed<Enter>"),
                .sees("~/sub  (exit 3)"), .sees("~  (exit 4)"), .file("history.details", "\t3\t"),
                .file("history", "(exit 3)\ncd ..\n(exit 4)\nhistory --failed\n"),
            ]),
        Case(
            "history --here --failed",
            [
                .keys(
                    "mkdir sub; cd sub<Enter>(exit 3)<Enter>cd ..<Enter>(exit 4)<Enter>history --here --failed | grep -c 'exit .)'<Enter>"
                ), .row("1"),
            ]),
        Case(
            "history --long chooses by duration",
            [
                .keys("sleep 0.1<Enter>true<Enter>history --long=0.1 | grep -c .<Enter>"), .row("1"),
            ]),
        Case(
            "records of an earlier session",
            [
                .keys("(exit 5)<Enter>"), .file("history.details", "(exit 5)"), .again,
                .keys("history --failed 1<Enter>"), .sees("(exit 5)\n"),
            ]),
        Case(
            "a line that HISTCONTROL keeps private has no record",
            [
                .keys("HISTCONTROL=ignorespace<Enter> (exit 6)<Enter>(exit 7)<Enter>history --failed<Enter>"),
                .sees("(exit 7)\n$"), .lacks("~  (exit 6)"),
            ]),
        Case(
            "no records with histdetails off",
            [.keys("shopt -u histdetails<Enter>(exit 6)<Enter>history --failed | wc -l<Enter>"), .row("0")]),
        Case(
            "history -d and -w take records away",
            [
                .keys(
                    "(exit 5)<Enter>(exit 6)<Enter>(exit 7)<Enter>history -d 1<Enter>history --failed | grep -c 'exit 5'<Enter>"
                ),
                .row("0"), .keys("history -d 1; history -w; grep -c 'exit 6' history.details; echo s''een<Enter>"),
                .row("seen"), .file("history.details", "(exit 7)"),
            ]),
        Case("bash's history options stay", [.keys("history --nosuch<Enter>"), .sees("history: --: invalid option")]),
        Case("history references are previewed", [.keys("echo once<Enter>!!"), .sees("$ !!  → echo once")]),
        Case("a reference to nothing is previewed", [.keys("echo !nosuch"), .sees("→ !nosuch: event not found")]),
        Case(
            "^a^b is previewed",
            [.keys("echo once<Enter>^once^twice^"), .sees("→ echo twice"), .keys("<Enter>"), .row("twice")]),
        Case(
            "a pattern tells how many files it matches",
            [.keys("ls *.txt"), .sees("ls *.txt  → 2 files"), .keys("<C-u>ls d/*/f?"), .sees("→ 1 file")],
            Setting(files: ["a.txt": "", "b.txt": "", ".c.txt": "", "d/e/f1": "", "d/g": ""])),
        Case(
            "a pattern that matches nothing",
            [.keys("ls *.nosuch"), .sees("→ 0 files"), .keys("<C-u>ls '*'.x y"), .row("$ ls '*'.x y")]),
        Case(
            "previews can be switched off",
            [.keys("shopt -u preview<Enter>echo once<Enter>echo !! *<Left><Right>"), .at("$ echo !! *", 11)]),
        Case(
            "the preview goes away with Enter",
            [.keys("echo *.nosuch"), .sees("→ 0 files"), .keys("<Enter>"), .row("$ echo *.nosuch")]),
    ]

    @Test(arguments: cases) func delights(_ test: Case) throws { try test.own.run() }
}
