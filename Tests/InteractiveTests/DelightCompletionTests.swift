import Testing

/// Completion with descriptions, menus, other spellings; abbreviations; going to directories.
@Suite("delight: completion", .serialized)
struct DelightCompletionTests {
    private static let files = Setting(files: [
        "menu1": "", "menu2": "", "menu3": "", "uniqdir/inner": "", "SomeLongName": "X\n",
    ])

    static let cases: [Case] = [
        Case("builtins are described", [.keys("unali<Tab><C-u>unse<M-?><C-u>pu<M-?>"), .sees("pushd")]),
        Case(
            "variables are described by their values",
            [.keys("zzone=first zztwo=second<Enter>echo $zz<Tab><Tab>"), .sees("zzone  first\nzztwo  second")]),
        Case("options are described", [.keys("shopt -s auto<Tab><Tab>"), .sees("autosuggest  on")]),
        Case(
            "signals are described",
            [.keys("trap : SIGINT<M-?><C-u>trap : SIGTT<Tab><Tab>"), .sees("SIGTTIN  Stopped (tty input)")]),
        Case(
            "descriptions can be switched off",
            [
                .keys("shopt -u describecompletions; zzone=first zztwo=second<Enter>echo $zz<Tab><Tab>"),
                .sees("zzone  zztwo"),
            ]),
        Case("options of programs", [.keys("ls --directo<Tab> -d /<Enter>"), .row("/")]),
        Case("options of programs are described", [.keys("ls --dir<Tab><Tab>"), .sees("list directories themselves")]),
        Case("options of builtins", [.keys("unset -<Tab><Tab>"), .sees("-f  -v  -n")]),
        Case(
            "options can be switched off",
            [
                .keys("shopt -u completeoptions<Enter>ls --directo<Tab>x<Enter>"),
                .sees("unrecognized option '--directox'"),
            ]),
        Case(
            "Down goes into the menu, Enter takes",
            [.keys("echo menu<Tab><Tab><Down><Down><Enter>x<Enter>"), .row("menu2 x")], files),
        Case(
            "Right and Left move in the menu",
            [.keys("echo menu<Tab><Tab><Down><Right><Right><Left><Enter>x<Enter>"), .row("menu2 x")], files),
        Case("C-g leaves the menu", [.keys("echo menu<Tab><Tab><Down><C-g>3<Enter>"), .row("menu3")], files),
        Case("Enter after Tab runs the command", [.keys("echo menu<Tab><Tab><Tab><Enter>"), .row("menu1")], files),
        Case(
            "completion-ignore-case",
            [.keys("bind 'set completion-ignore-case on'<Enter>echo read<Tab><Tab>"), .sees("ReadMe1  readme2")],
            Setting(files: ["ReadMe1": "", "readme2": ""])),
        Case("letters left out", [.keys("cat SmLgNm<Tab><Enter>"), .row("X")], files),
        Case(
            "other spellings can be switched off",
            [.keys("shopt -u fuzzycompletion<Enter>echo somel<Tab>x<Enter>"), .row("somelx")], files),
        Case(
            "read -e completes files",
            [
                .keys("read -e -p '? ' x; echo \"<lt>$x>\"<Enter>"), .row("?"), .keys("menu<Tab>2<Enter>"),
                .row("<menu2>"),
            ], files),
        Case(
            "read -e -i begins with a text",
            [
                .keys("read -e -i begin x; echo \"<lt>$x>\"<Enter>"), .row("begin"), .keys("ning<Enter>"),
                .row("<beginning>"),
            ]),
        Case(
            "read -e ends with C-c",
            [
                .keys("read -e -p 'name? ' x<Enter>"), .row("name?"), .keys("abc"), .row("name? abc"), .keys("<C-c>"),
                .sees("abc^C\n$"),
                .keys("echo st=$?<Enter>"), .row("st=130"),
            ]),
        Case("abbreviations", [.keys("abbr gg='echo abbreviated'<Enter>gg x<Enter>"), .row("abbreviated x")]),
        Case(
            "abbreviations expand with Enter",
            [.keys("abbr -a gg echo abbreviated<Enter>gg<Enter>"), .row("abbreviated"), .row("$ echo abbreviated")]),
        Case(
            "abbreviations expand where commands stand",
            [.keys("abbr gg='echo abbreviated'<Enter>echo gg; gg<Enter>"), .row("gg"), .row("abbreviated")]),
        Case(
            "undo takes an abbreviation back",
            [
                .keys("abbr gg='echo abbreviated'; gg() { echo function $1; }<Enter>gg <C-_>x<Enter>"),
                .row("function x"),
            ]),
        Case(
            "abbreviations in vi mode",
            [.keys("set -o vi; abbr gg='echo abbreviated'<Enter>gg x<Enter>"), .row("abbreviated x")]),
        Case("abbr lists", [.keys("abbr b='x y' a=z<Enter>abbr<Enter>"), .row("abbr a='z'"), .row("abbr b='x y'")]),
        Case("abbr -e", [.keys("abbr a=z; abbr -e a; abbr -e a<Enter>"), .sees("abbr: a: not found")]),
        Case(
            "abbreviations can be switched off",
            [
                .keys("abbr gg='echo abbreviated'; shopt -u abbreviations; gg() { echo function; }<Enter>gg x<Enter>"),
                .row("function"),
            ]),
        Case("autocd", [.keys("shopt -s autocd<Enter>uniqdir<Enter>pwd<Enter>"), .sees("/uniqdir\n$")], files),
        Case("cdspell", [.keys("shopt -s cdspell<Enter>cd uniqdri<Enter>pwd<Enter>"), .sees("/uniqdir\n$")], files),
        Case(
            "cd - and Tab: the directories visited",
            [
                .keys("cd /usr<Enter>cd /bin<Enter>cd /tmp<Enter>cd -<Tab>"), .sees("/bin  /usr"),
                .keys("<Tab><Tab><Enter>pwd<Enter>"), .row("/usr"),
            ]),
        Case("did you mean", [.keys("pintf x<Enter>"), .row("did you mean: printf?")]),
        Case(
            "did you mean can be switched off",
            [.keys("shopt -u didyoumean<Enter>pintf x<Enter>echo o''k<Enter>"), .row("ok"), .lacks("did you mean")]),
        Case(
            "help shopt lists the switches",
            [.keys("help shopt | grep -c 'transientprompt .*TRANSIENT_PROMPT'<Enter>"), .row("1")]),
        Case(
            "scripts see bash's options only",
            [
                .keys("$SHELL -c 'shopt' | grep -c autosuggest; $SHELL -c 'type abbr'<Enter>"), .row("0"),
                .sees("abbr: not found"),
            ], Setting(columns: 200)),
    ]

    @Test(arguments: cases) func delights(_ test: Case) throws { try test.own.run() }
}
