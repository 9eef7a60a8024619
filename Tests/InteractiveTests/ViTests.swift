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
        vi("k recalls", "<Esc>k", row: "again", "echo again<Enter>"),
        vi("/ searches history", "<Esc>/need<Enter>", row: "needle", "echo needle<Enter>true<Enter>"),
        vi("arrows work while inserting", "echo ac<Left>b", row: "abc"),
        vi("C-w", "echo a b<C-w>c", row: "a c"),
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
