import Foundation
import Testing

/// swish with the files and programs that people have: what they put into their init files, and how sessions start.
@Suite("login shell", .serialized)
struct LoginShellTests {
    /// Whether files are there, or programs on the search path of a session.
    static func has(_ names: String...) -> Bool {
        names.allSatisfy { name in
            let places = name.hasPrefix("/") ? [""] : ["/usr/local/bin/", "/usr/bin/", "/bin/"]
            return places.contains { FileManager.default.fileExists(atPath: $0 + name) }
        }
    }

    /// An init file for the shell under test; bash gets the same.
    static func setting(_ text: String, _ files: [String: String] = [:]) -> Setting {
        var setting = Setting()
        setting.files = files
        setting.files["rc"] = text
        setting.arguments = ["--rcfile", "rc", "-i"]
        return setting
    }

    static let cases: [Case] = [
        Case(
            "subshells say nothing of their jobs",
            [
                .keys("f() { sleep 0.1 & wait; }; (f); x=$(f); { sleep 0.1 & wait; } | cat; echo o''ver<Enter>"),
                .row("over"), .lacks("[1]"),
            ]),
        Case("a failed exec ends a subshell", "(exec no''where; echo still) 2>&1 | grep -c st''ill", row: "0"),
        Case(
            "the prompt command leaves $_ alone", "echo a la''st<Enter>echo \"$_\"", row: "last",
            setting("PS1='$ '\nPS0='$(: of PS0)'\n")),
        Case(
            "M-y brings the text back that a macro cut", "echo abc<Enter>", row: "abc",
            setting("PS1='$ '\nbind '\"\\C-xm\": \" \\C-b\\C-k \\C-u\\C-y\\C-h\\e \\C-y\\ey\\C-x\\C-x\\C-d\"'\n")),
        Case(
            "completion functions get what quotes hide",
            [
                .keys("show a\\ <Tab>"), .sees("show a\\ b"), .keys("<Enter>"), .row("<a b>"),
                .keys("show 'c <Tab>"), .sees("show 'c d'"), .keys("<Enter>"), .row("<c d>"),
            ],
            setting(
                """
                PS1='$ '
                show() { printf '<%s>\\n' "$@"; }
                _show() { COMPREPLY=($(compgen -f -- "$2")); compopt -o filenames; }
                _lines() { local IFS=$'\\n'; _show "$@"; }
                complete -F _lines show

                """, ["a b": "", "c d": ""])),
    ]

    @Test(arguments: cases)
    func session(_ test: Case) throws { try test.run() }

    @Test(.enabled(if: has("/etc/skel/.bashrc"), "needs Debian's /etc/skel/.bashrc"))
    func skeleton() throws {
        let text = try String(contentsOfFile: "/etc/skel/.bashrc", encoding: .utf8)
        try Case(
            "Debian's .bashrc",
            [
                .sees(":~"), .keys("alias ls; echo \"$HISTSIZE $HISTFILESIZE\"; shopt histappend<Enter>"),
                .row("alias ls='ls --color=auto'"), .row("1000 2000"), .sees("on"),
            ], Self.setting(text)
        ).run()
    }

    @Test(.enabled(if: has("zoxide"), "needs zoxide"))
    func zoxide() throws {
        try Case(
            "zoxide",
            [
                .keys("cd aa/bay<Enter>cd<Enter>z bay<Enter>pwd<Enter>"), .sees("/aa/bay"),
                .keys("z -<Enter>pwd; echo ba''ck<Enter>"), .row("back"),
            ], Self.setting("PS1='$ '\neval \"$(zoxide init bash)\"\n", ["aa/bay/": ""])
        ).run()
    }

    @Test(.enabled(if: has("direnv"), "needs direnv"))
    func direnv() throws {
        try Case(
            "direnv",
            [
                .keys("cd bay; direnv allow<Enter>"), .sees("direnv: export"), .keys("echo \"<$TIDE>\"<Enter>"),
                .row("<low>"), .keys("cd ..<Enter>"), .sees("direnv: unloading"), .keys("echo \"<$TIDE>\"<Enter>"),
                .row("<>"),
            ], Self.setting("PS1='$ '\neval \"$(direnv hook bash)\"\n", ["bay/.envrc": "export TIDE=low\n"])
        ).run()
    }

    @Test(.enabled(if: has("/usr/share/bash-completion/bash_completion", "git"), "needs bash-completion and git"))
    func bashCompletion() throws {
        try Case(
            "bash-completion",
            [
                .keys("git checko<Tab>"), .sees("$ git checkout"), .keys("<C-u>make al<Tab>"), .sees("$ make alpha"),
                .keys("<C-u>ls dir\\ <Tab>"), .sees("$ ls dir\\ one/"),
            ],
            Self.setting(
                "PS1='$ '\n. /usr/share/bash-completion/bash_completion\n",
                ["dir one/": "", "Makefile": "alpha:\n\ttrue\n", "h": "Host lighthouse\n", "door": ""])
        ).run()
    }

    @Test(.enabled(if: has("/usr/share/liquidprompt/liquidprompt"), "needs liquidprompt"))
    func liquidprompt() throws {
        try Case(
            "liquidprompt",
            [.sees("]"), .keys("(exit 7)<Enter>"), .sees(" 7 ")],
            Self.setting(". /usr/share/liquidprompt/liquidprompt\n")
        ).run()
    }

    @Test(.enabled(if: has("/usr/lib/git-core/git-sh-prompt", "git"), "needs git"))
    func gitPrompt() throws {
        try Case(
            "git-prompt", [.keys("git init -q -b tide r; cd r<Enter>"), .sees("r (tide #) $")],
            Self.setting(
                ". /usr/lib/git-core/git-sh-prompt\nGIT_PS1_SHOWDIRTYSTATE=1\nPROMPT_COMMAND='__git_ps1 \"\\W\" \" \\$ \"'\n"
            )
        ).run()
    }

    @Test(.enabled(if: has("/usr/share/virtualenvwrapper/virtualenvwrapper.sh"), "needs virtualenvwrapper"))
    func virtualenvwrapper() throws {
        let script = "VIRTUAL_ENV=$WORKON_HOME/bay; PS1='(bay) $ '; deactivate() { PS1='$ '; unset VIRTUAL_ENV; }\n"
        try Case(
            "virtualenvwrapper",
            [
                .keys("workon<Enter>"), .row("bay"), .keys("workon ba<Tab><Enter>"), .sees("(bay) $"),
                .keys("deactivate; echo o''ver<Enter>"), .row("over"),
            ],
            Self.setting(
                "PS1='$ '\nWORKON_HOME=$HOME/envs\nVIRTUALENVWRAPPER_PYTHON=/usr/bin/python3\n. /usr/share/virtualenvwrapper/virtualenvwrapper.sh\n",
                ["envs/bay/bin/activate": script])
        ).run()
    }
}
