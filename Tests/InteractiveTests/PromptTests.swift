import Testing

/// Prompts (bash 6.9) and what the terminal is told.
@Suite("prompt", .serialized)
struct PromptTests {
    private static func prompt(_ title: String, _ ps1: String, _ row: String, _ setting: Setting = Setting()) -> Case {
        var setting = setting
        setting.environment["PS1"] = ps1 + "$ "
        return Case(title, [.row(row + "$")], setting)
    }

    static let cases: [Case] = [
        prompt("text", "hello", "hello"),
        prompt("\\W at home", "\\W", "~"),
        prompt("\\w at home", "\\w", "~"),
        prompt("\\s", "\\s", "swish").own,
        prompt("\\j, \\# and \\!", "\\j \\# \\!", "0 1 1"),
        prompt("\\nnn", "\\101\\102", "AB"),
        prompt("\\\\", "a\\\\b", "a\\b"),
        prompt("parameters", "<${HOME:+home}>", "<home>"),
        prompt("command substitution", "$(echo sub)", "sub"),
        prompt("arithmetic", "$((6*7))", "42"),
        prompt("several lines", "top\\nbottom", "bottom"),
        prompt("wide characters", "한글", "한글"),
        Case(
            "a trailing escape sequence counts for nothing", [.keys("echo 1"), .at("> echo 1", 8)],
            Setting(environment: ["PS1": "\\[\\e[32m\\]>\\[\\e[0m\\] "])),
        Case(
            "colours: a long line wraps at the right place",
            [.keys("echo 12345678901234"), .at("4", 1), .keys("<C-a>"), .at("pp> echo 1234567890123", 4)],
            Setting(columns: 22, environment: ["PS1": "\\[\\e[1;32m\\]pp\\[\\e[0m\\]> "])),
        Case("the default prompt", [.sees(":~#")], Setting(environment: ["PS1": ""])).own,
        Case(
            "PS2 asks for more",
            [
                .keys("PS2='more> '<Enter>"), .keys("if true<Enter>"), .row("more>"),
                .keys("then echo o''k; fi<Enter>"), .row("ok"),
            ]),
        Case("PROMPT_COMMAND", [.keys("PROMPT_COMMAND='echo before'<Enter>"), .row("before")]),
        Case(
            "PROMPT_COMMAND as an array",
            [.keys("PROMPT_COMMAND=('echo aa' 'echo bb')<Enter>"), .row("aa"), .row("bb")]),
        Case(
            "$? outlives PROMPT_COMMAND",
            [.keys("PROMPT_COMMAND=false<Enter>(exit 7)<Enter>echo st=$?<Enter>"), .row("st=7")]),
        Case("PS0", [.keys("PS0='zero\\n'<Enter>true<Enter>"), .row("zero")]),
        Case(
            "PROMPT_DIRTRIM",
            [.keys("mkdir -p ab/cd/ef; cd ab/cd/ef; PROMPT_DIRTRIM=1; PS1='\\w$ '<Enter>"), .row("~/.../ef$")]),
        Case(
            "PROMPT_DIRTRIM keeps what is as short as its dots",
            [.keys("mkdir -p a/b/c; cd a/b/c; PROMPT_DIRTRIM=1; PS1='\\w$ '<Enter>"), .row("~/a/b/c$")]),
        Case(
            "precmd and preexec functions",
            [
                .keys("precmd() { echo pre; }; preexec() { echo \"run $1\"; }<Enter>echo x<Enter>"), .row("run echo x"),
                .row("pre"),
            ]
        ).own,
        Case("RPROMPT", [.keys("RPROMPT=right<Enter>"), .row("$" + String(repeating: " ", count: 73) + "right")]).own,
        Case("output without a newline stays to be seen", [.keys("printf no''eol<Enter>"), .row("noeol%")]).own,
        Case("OSC 7 tells the directory", [.keys("cd /tmp<Enter>"), .sent("/tmp\u{7}")]).own,
        Case("OSC 133 marks prompts", [.sent("\u{1B}]133;A\u{7}")]).own,
        Case(
            "no marks on an unknown terminal", [.keys("echo on''e<Enter>"), .row("one")],
            Setting(environment: ["TERM": "vt100"])),
        Case(
            "a dumb terminal gets no sequences", [.keys("echo on''e<Enter>"), .row("one")],
            Setting(environment: ["TERM": "dumb"])),
        Case(
            "COLUMNS follows the window",
            [.resize(30, 100), .keys("true<Enter>echo c=$COLUMNS l=$LINES<Enter>"), .row("c=100 l=30")]),
        Case(
            "resize while editing",
            [.keys("echo 1234567890"), .sees("1234567890"), .resize(24, 60), .keys("x<Enter>"), .row("1234567890x")]),
    ]

    @Test(arguments: cases) func shows(_ test: Case) throws { try test.run() }
}
