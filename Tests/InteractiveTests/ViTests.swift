import Testing

/// vi mode (XCU sh, Command Line Editing).
@Suite("vi mode", .serialized)
struct ViTests {
    private static func vi(_ title: String, _ keys: String, row: String, _ before: String = "") -> Case {
        Case(title, [.keys("set -o vi<Enter>" + before), .sees("vi"), .keys(keys + "<Enter>"), .row(row)])
    }

    static let cases: [Case] = [
        vi("text is inserted", "echo a", row: "a"),
        vi("Esc, 0, x", "Xecho a<Esc>0x", row: "a"),
        vi("A appends", "echo a<Esc>0Ab", row: "ab"),
        vi("i inserts", "echo ac<Esc>ib", row: "abc"),
        vi("w and dw", "echo one two<Esc>0wdw", row: "two"),
        vi("b and cw", "echo one two<Esc>bcwxx", row: "one xx"),
        vi("u undoes", "echo abc<Esc>xu", row: "abc"),
        vi(". repeats", "echo abxx<Esc>x.", row: "ab"),
        vi("f and r", "echo a-b-c<Esc>0f-rX", row: "aXb-c"),
        vi("D kills to the end", "echo ab cd<Esc>bD", row: "ab"),
        vi("~ changes the case", "echo abc<Esc>~", row: "abC"),
        vi("a count before a motion", "echo one two three four<Esc>03wcwX", row: "one two X four"),
        vi("counts before operator and motion", "echo a b c d e f<Esc>0w2d2w", row: "e f"),
        vi("a count before x", "echo abcdef<Esc>hhh3x", row: "abf"),
        vi("a count before i", "echo <Esc>3aab<Esc>", row: "ababab").own,
        vi("a count before ~", "echo abcd<Esc>0w3~", row: "ABCd"),
        vi("2u undoes twice", "echo abcd<Esc>xx2u", row: "abcd"),
        vi("U undoes everything", "<Esc>kxxxUA", row: "abcd", "echo abcd<Enter>"),
        vi("xP puts before", "echo abc<Esc>xP", row: "acb"),
        vi("xp swaps", "echo ab<Esc>hxp", row: "ba"),
        vi("yw and 2p", "echo ab <Esc>byw$2p", row: "ab ab ab"),
        vi("Y and P", "echo ab<Esc>bYP", row: "abab"),
        vi("dd and p", "echo abc<Esc>ddp", row: "abc"),
        vi("cc", "false<Esc>ccecho new", row: "new"),
        vi("S", "false<Esc>Secho new", row: "new"),
        vi("C", "echo one two<Esc>bCX", row: "one X"),
        vi("s", "echo abc<Esc>sX", row: "abX"),
        vi("2s", "echo abcd<Esc>h2sX", row: "abX"),
        vi("R replaces", "echo abcd<Esc>hhRXY", row: "aXYd"),
        vi("3rX", "echo abcd<Esc>hh3rX", row: "aXXX"),
        vi("ct", "echo a/b/c<Esc>0wct/X", row: "X/b/c"),
        vi("dF", "echo a-b-c<Esc>dF-", row: "a-bc"),
        vi("; and ,", "echo a-b-c-d<Esc>0f-;;,rX", row: "a-bXc-d"),
        vi("t stops before", "echo abc-d<Esc>0wt-rX", row: "abX-d"),
        vi("T stops after", "echo a-bcd<Esc>T-rX", row: "a-Xcd"),
        vi("%", "echo 'a(b)c'<Esc>0f(%rX", row: "a(bXc"),
        vi("d%", "echo 'a(b)c'<Esc>0f(d%", row: "ac"),
        vi("I goes to the beginning of the line", " b<Esc>Iecho", row: "b").own,
        vi("|", "echo abcd<Esc>7|rX", row: "aXcd"),
        vi("e and E", "echo a-b c<Esc>0wEaX<Esc>", row: "a-bX c"),
        vi("B", "echo a-b c-d<Esc>BiX", row: "a-b Xc-d"),
        vi(". repeats cw", "echo a a a<Esc>0wcwbb<Esc>w.w.", row: "bb bb bb"),
        vi(". repeats a with its text", "echo a<Esc>aX<Esc>..", row: "aXXX"),
        vi(". with another count", "echo abcdefgh<Esc>0wx3.", row: "efgh"),
        vi("u takes . back", "echo abcd<Esc>0wx.u", row: "bcd"),
        vi("marks", "echo abc def<Esc>0wmawd`a", row: "def"),
        vi("_ appends the last word", "echo <Esc>_", row: "zz", "true xx zz<Enter>"),
        vi("2_ appends the second word", "echo <Esc>2_", row: "xx", "true xx zz<Enter>"),
        vi("2k goes two back", "<Esc>2k", row: "aa", "echo aa<Enter>echo bb<Enter>"),
        vi("1G", "<Esc>1GAx<Esc>0Cecho \"ok\"", row: "ok"),
        vi("n repeats a search", "<Esc>/ec<Enter>nn", row: "aa", "echo aa<Enter>echo bb<Enter>echo aa<Enter>"),
        vi("@ types an alias", "echo abc<Esc>@q", row: "abZ", "alias _q=sZ<Enter>").own,
        vi("# keeps the line as a comment", "echo abc<Esc>#echo k''ept<Enter>", row: "kept"),
        vi("a motion with wide characters", "echo 가나다<Esc>hx", row: "가다"),
        vi("an operator given up", "echo abcd<Esc>d<Esc>x", row: "abc"),
        vi("a key of the terminal in command mode", "echo abcd<Esc><Left>x", row: "abd"),
        vi("C-c leaves a command half-typed", "echo no<Esc>d<C-c>echo yes", row: "yes").own,
        vi("k recalls", "<Esc>k", row: "again", "echo again<Enter>"),
        vi("/ searches history", "<Esc>/need<Enter>", row: "needle", "echo needle<Enter>true<Enter>"),
        vi("arrows work while inserting", "echo ac<Left>b", row: "abc"),
        vi("C-w", "echo a b<C-w>c", row: "a c"),
        vi("C-w stops at punctuation", "echo a/bc<C-w>d", row: "a/d"),
        vi("y leaves the cursor where it is", "echo abc def<Esc>ybiX", row: "abc deXf"),
        vi("_ takes the line before the one shown", "<Esc>k$_", row: "bb aa", "echo aa<Enter>echo bb<Enter>"),
        vi("Tab completes", "echo uniq", row: "uniq"),
        Case(
            "\\ completes a name", [.keys("set -o vi<Enter>echo uniq<Esc>\\x<Enter>"), .row("uniqfile x")],
            Setting(files: ["uniqfile": ""])),
        Case(
            "v edits the line", [.keys("set -o vi<Enter>x<Esc>v"), .row("edited")],
            Setting(
                environment: ["EDITOR": "ed1", "VISUAL": "ed1"],
                files: ["bin/ed1": "#!/bin/sh\necho 'echo ed''ited' >\"$1\"\n"])),
    ]

    @Test(arguments: cases) func edits(_ test: Case) throws { try test.run() }
}
