import Testing

/// Completion (bash 8.4.6, 8.6).
@Suite("completion", .serialized)
struct CompletionTests {
    private static let files = Setting(files: [
        "uniqfile": "CONTENT\n", "abxy1": "", "abxy2": "", "uniqdir/inner": "", "sp ace'$q": "SP\n", "bl ank": "BL\n",
        "néàfile": "U\n",
        "bin/zzcommand": "#!/bin/sh\necho ran\n",
    ])

    private static func tab(_ title: String, _ keys: String, row: String) -> Case { Case(title, keys, row: row, files) }

    private static let function =
        "f() { COMPREPLY=($(compgen -f -- \"$2\")); }; complete -o filenames -F f cat<Enter>"
    private static let user = "u() { COMPREPLY=('~root'); }; complete -o filenames -F u echo<Enter>"

    static let cases: [Case] = [
        tab("a file", "echo uniqf<Tab>x", row: "uniqfile x"),
        tab("a directory gets a slash", "echo uniqd<Tab>x", row: "uniqdir/x"),
        tab("in a directory", "echo uniqdir/in<Tab>x", row: "uniqdir/inner x"),
        tab("the common beginning", "echo abx<Tab>2", row: "abxy2"),
        tab("special characters are quoted", "cat sp<Tab>", row: "SP"),
        tab("within double quotes", "cat \"bl<Tab>", row: "BL"),
        tab("within single quotes", "cat 'bl<Tab>", row: "BL"),
        tab("after a quoted blank", "cat bl\\ a<Tab>", row: "BL"),
        tab("UTF-8", "cat né<Tab>", row: "U"),
        tab("~/", "cat ~/uniqf<Tab>", row: "CONTENT"),
        tab("$HOME/", "cat $HOME/uniqf<Tab>", row: "CONTENT"),
        tab("~/ from a completion function", function + "cat ~/uniqf<Tab>", row: "CONTENT"),
        tab("$HOME/ from a completion function", function + "cat $HOME/uniqf<Tab>", row: "CONTENT"),
        tab("a quoted $HOME/ from a completion function", function + "cat \"$HOME/uniqf<Tab>", row: "CONTENT").own,
        tab("~user from a completion function", user + "echo ~roo<Tab>", row: "/root/"),
        tab("in the middle of the line", "echo uniqf y<Left><Left><Tab>", row: "uniqfile y"),
        tab("after <", "cat <lt>uniqf<Tab>", row: "CONTENT"),
        tab("after =", "echo --f=uniqf<Tab>x", row: "--f=uniqfile x"),
        tab("in an assignment", "V=uniqf<Tab>; echo $V", row: "uniqfile"),
        tab("~user", "echo ~roo<Tab>", row: "/root/"),
        tab("a command", "zzcom<Tab>", row: "ran"),
        tab("a command after ;", "true; zzcom<Tab>", row: "ran"),
        tab("a command after |", "true | zzcom<Tab>", row: "ran"),
        tab("a command after &&", "true && zzcom<Tab>", row: "ran"),
        tab("a command after (", "(zzcom<Tab>)", row: "ran"),
        tab("a command in $( )", "echo $(zzcom<Tab>)", row: "ran"),
        tab("a command after then", "if true; then zzcom<Tab>; fi", row: "ran").own,
        tab("a command after an assignment", "A=1 zzcom<Tab>", row: "ran"),
        tab("a builtin", "unali<Tab> -a && echo o''k", row: "ok"),
        tab("a command by its path", "bin/zzc<Tab>", row: "ran"),
        tab("a wrong case", "echo UNIQF<Tab>x", row: "uniqfile x").own,
        tab("a middle part", "echo qfil<Tab>x", row: "uniqfile x").own,
        tab("a pattern", "echo un*le<Tab>x", row: "uniqfile x"),
        tab("a host after @", "echo root@localh<Tab>x", row: "root@localhost x"),
        tab("M-* inserts all", "echo abxy<M-*>x", row: "abxy1 abxy2 x"),
        Case("a variable of the session", [.keys("zzvar=55<Enter>echo $zzv<Tab><Enter>"), .row("55")]),
        Case("a braced variable", [.keys("zzvar=55<Enter>echo ${zzv<Tab>x<Enter>"), .row("55x")]).own,
        Case(
            "a function and an alias",
            [
                .keys("zzfunction() { echo F; }; alias zzalias='echo A'<Enter>zzf<Tab><Enter>zza<Tab><Enter>"),
                .row("F"), .row("A"),
            ]),
        Case("two tabs list", [.keys("echo abx<Tab><Tab>"), .sees("abxy1  abxy2")], files).own,
        Case(
            "the list goes away",
            [
                .keys("echo abx<Tab><Tab>"), .sees("abxy1  abxy2"), .keys("1<Enter>"), .row("abxy1"),
                .lacks("abxy1  abxy2"),
            ], files
        ).own,
        Case("further tabs go round", [.keys("echo abxy<Tab><Tab><Tab><Enter>"), .row("abxy1")], files).own,
        Case("cd takes directories only", [.keys("cd uniq<Tab><Enter>pwd<Enter>"), .sees("/uniqdir\n")], files).own,
        Case(
            "many: asked",
            [
                .keys("for i in {1..200}; do : >many$i; done<Enter>echo many<Tab><Tab>"),
                .sees("Display all 200 possibilities? (y or n)"), .keys("n"), .keys("<C-u>echo o''k<Enter>"),
                .row("ok"),
            ]),
        Case(
            "many: paged",
            [
                .keys("for i in {1..2000}; do : >many$i; done<Enter>echo many<Tab><Tab>"),
                .sees("Display all 2000 possibilities? (y or n)"), .keys("y"), .sees("--More--"), .keys("q"),
                .keys("<C-u>echo o''k<Enter>"), .row("ok"),
            ]),
        Case("complete -W", [.keys("complete -W 'alpha beta' echo<Enter>echo al<Tab>x<Enter>"), .row("alpha x")]),
        Case(
            "complete -F",
            [
                .keys(
                    "_f() { COMPREPLY=(\"got${COMP_WORDS[COMP_CWORD-1]}\"); }; complete -F _f echo<Enter>echo xx <Tab>y<Enter>"
                ), .row("xx gotxx y"),
            ]),
        Case(
            "COMP_LINE and COMP_POINT",
            [
                .keys(
                    "_f() { COMPREPLY=(\"$COMP_POINT.${#COMP_LINE}.$COMP_CWORD\"); }; complete -F _f echo<Enter>true; echo a b<Left><Tab><Enter>"
                ), .row("a 7.8.2 b"),
            ]
        ).own,
        Case(
            "compopt -o nospace",
            [
                .keys("_f() { COMPREPLY=(uniq/); compopt -o nospace; }; complete -F _f echo<Enter>echo u<Tab>x<Enter>"),
                .row("uniq/x"),
            ]),
        Case(
            "status 124 asks again",
            [
                .keys(
                    "_l() { complete -W 'loaded' \"$1\"; return 124; }; complete -D -F _l<Enter>echo lo<Tab>x<Enter>"),
                .row("loaded x"),
            ]),
        Case(
            "-o default falls back to files",
            [
                .keys("_f() { COMPREPLY=(); }; complete -o default -F _f echo<Enter>echo uniqf<Tab>x<Enter>"),
                .row("uniqfile x"),
            ], files),
        Case(
            "C-c ends a slow completion",
            [
                .keys("_f() { echo sta''rted >&2; sleep 30; }; complete -F _f echo<Enter>echo a<Tab>"),
                .sees("started"), .keys("<C-c>"),
                .keys("<C-u>: ; pwd<Enter>"), .sees("swish-test"),
            ]
        ).own,
    ]

    @Test(arguments: cases) func completes(_ test: Case) throws { try test.run() }
}
