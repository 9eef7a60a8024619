import Testing

/// Editing in emacs mode (bash 8.4).
@Suite("editing", .serialized)
struct EditingTests {
    static let cases: [Case] = [
        Case("a typed command runs", "echo one", row: "one"),
        Case("left arrow and insert in the middle", "echo ac<Left>b", row: "abc"),
        Case("right arrow", "echo ac<Left><Left><Right>b", row: "abc"),
        Case("arrows in application mode", "echo ac\u{1B}OD" + "b", row: "abc"),
        Case("C-a goes to the beginning", "cho x<C-a>e", row: "x"),
        Case("C-e goes to the end", "cho x<C-a>e<C-e>y", row: "xy"),
        Case("C-b and C-f", "echo ad<C-b>b<C-b><C-f>c", row: "abcd"),
        Case("Home, Delete and End", "Xecho x<Home><Del><End>y", row: "xy"),
        Case("Home and End as rxvt sends them", "Xecho x\u{1B}[7~<Del>\u{1B}[8~y", row: "xy").own,
        Case("Backspace", "echo abX<Back>c", row: "abc"),
        Case("C-h is Backspace", "echo abX<C-h>c", row: "abc"),
        Case("C-d deletes at the cursor", "echo aXb<Left><Left><C-d>", row: "ab"),
        Case("C-u kills to the beginning", "garbage<C-u>echo x", row: "x"),
        Case("C-k kills to the end and C-y brings it back", "echo yes<C-a><C-k><C-y>", row: "yes"),
        Case("C-w kills a word up to a blank", "echo one two/three<C-w>x", row: "one x"),
        Case("M-Backspace kills a word of letters", "echo one two/three<M-\u{7F}>x", row: "one two/x"),
        Case("M-d kills the word at the cursor", "echo one two<M-b><M-d>x", row: "one x"),
        Case("kills one after the other are kept as one", "echo a b c<C-w><C-w><C-y>", row: "a b c"),
        Case("M-y brings an earlier kill", "AA<C-u>BB<C-u>echo <C-y><M-y>", row: "AA").own,
        Case("M-b and M-f move by words", "echo foo bar<M-b><M-b>X<M-f>Y", row: "XfooY bar"),
        Case("C-Left and C-Right move by words", "echo foo bar<C-Left><C-Left>X<C-Right>Y", row: "XfooY bar"),
        Case("M-u, M-l and M-c change letters", "echo aa BB cc<M-b><M-b><M-b><M-u><M-l><M-c>", row: "AA bb Cc"),
        Case("C-t exchanges characters", "echo ba<C-t>", row: "ab"),
        Case("M-t exchanges words", "echo two one<M-t>", row: "one two"),
        Case("C-_ undoes", "echo hi there<C-w><C-_>", row: "hi there"),
        Case("C-x C-u undoes", "echo hi there<C-w><C-x><C-u>", row: "hi there"),
        Case("undo of more than one change", "echo a b c<C-w><M-b><M-d><C-_><C-_>", row: "a b c"),
        Case("M-. brings the last argument", [.keys(": first last<Enter>"), .keys("echo <M-.><Enter>"), .row("last")]),
        Case(
            "M-. again brings the one before",
            [.keys(": arg1<Enter>: arg2<Enter>"), .keys("echo <M-.><M-.><Enter>"), .row("arg1")]),
        Case("M-# makes the line a comment", [.keys("echo no<M-#>"), .keys("echo yes<Enter>"), .row("yes")]),
        Case("M-3 repeats a key", "echo abcdef<M-3><C-b>X", row: "abcXdef"),
        Case("C-v inserts the next key", "printf %s <C-v><C-b> | od -An -tx1", row: " 02"),
        Case(
            "C-l clears the screen",
            [.keys("echo a<Enter>"), .row("a"), .keys("echo b<C-l>"), .at("$ echo b", 8), .lacks("echo a")]),
        Case("M-\\ deletes blanks", "echo a  b<Left><M-\\>", row: "ab"),
        Case("M-Enter inserts a newline", [.keys("echo a<M-Enter>echo b<Enter>"), .row("a"), .row("b")]).own,
        Case("an unknown key is passed over", "echo a\u{1B}[24~b", row: "ab").own,
        Case("a focus report is passed over", "echo a\u{1B}[Ib", row: "ab"),
        Case("M-r takes all changes back", "echo x<M-r>echo y", row: "y"),
    ]

    @Test(arguments: cases) func edits(_ test: Case) throws { try test.run() }

    static let functionCases: [Case] = [
        Case("C-] goes to a character", "echo Xab:c<C-a><C-]>X<C-d>", row: "ab:c"),
        Case("M-C-] goes back to a character", "echo aXbXc<M-\u{1D}>X<C-d>", row: "aXbc"),
        Case("M-C-y brings the first argument", [.keys(": one two<Enter>echo <M-\u{19}><Enter>"), .row("one")]),
        Case("M-2 M-C-y brings the second", [.keys(": one two three<Enter>echo <M-2><M-\u{19}><Enter>"), .row("two")]),
        Case("M-1 M-. brings the first argument", [.keys(": one two<Enter>echo <M-1><M-.><Enter>"), .row("one")]),
        Case("M-- turns a key round", "echo ac<M--><C-f>b", row: "abc"),
        Case("M-- and a digit", "echo abcd<M-->2<C-f>X", row: "abXcd"),
        Case("digits after M-digit", "echo <M-1>2x", row: "xxxxxxxxxxxx"),
        Case("a keyboard macro", "echo <C-x>(ab<C-x>)<C-x>e<C-x>e", row: "ababab").own,
        Case("M-C-b goes before a word of the shell", "echo a-b 'c d'<M-\u{02}>X<M-\u{06}>Y", row: "a-b Xc dY"),
        Case("M-C-d kills a word of the shell", "echo a /b/c<C-a><M-\u{06}><M-\u{06}><M-\u{04}>", row: "a"),
        Case("M-C-t exchanges words of the shell", "echo 'a b' /c/d<M-\u{14}>", row: "/c/d a b"),
        Case("Insert types over", "echo abcd<C-b><C-b><C-b>\u{1B}[2~XY", row: "aXYd").own,
        Case("M-B is M-b", "echo b<M-B>a", row: "ab"),
        Case("M-C-r takes all changes back", "echo x<M-\u{12}>echo y", row: "y"),
        Case("kills set the mark", "echo ab cd ef<M-b><M-b><M-d><C-e><C-x><C-x>Z", row: "ab Z ef"),
        Case("C-v with an argument", "printf %s <M-2><C-v><C-b> | od -An -tx1", row: " 02 02"),
        Case(
            "Page Up looks for what is before the cursor",
            [.keys(": abc 1<Enter>false<Enter>: abX<C-b>\u{1B}[5~; echo \"$_\"#<C-e><Enter>"), .row("ab#c 1")]),
        Case("M-$ completes a variable", "MYVAR=v<Enter>echo $MYV<M-$>", row: "v"),
        Case("M-! completes a command", "echo unal<M-!>", row: "unalias"),
        Case(
            "M-{ puts completions into braces", "echo f<M-{>", row: "f1 f2", Setting(files: ["f1": "", "f2": ""])),
        Case(
            "C-x / lists files", [.keys("echo f<C-x>/"), .sees("f1"), .sees("f2")],
            Setting(files: ["f1": "", "f2": ""])),
        Case("M-Tab brings a word of the history", ": unusual<Enter>echo unu<Esc><Tab>", row: "unusual"),
        Case(
            "bind -x knows the cursor in characters",
            [
                .keys("bind -x '\"\\C-xp\": echo p$READLINE_POINT:$READLINE_ARGUMENT'<Enter>éé<C-b><M-4><C-x>p"),
                .row("p1:4"),
            ]),
    ]

    @Test(arguments: functionCases) func does(_ test: Case) throws { try test.run() }

    static let characterCases: [Case] = [
        Case("Korean", "echo 한글", row: "한글"),
        Case("a wide character is one character", "echo 漢字<Left>a", row: "漢a字"),
        Case("Backspace removes a wide character", [.keys("echo 漢字<Back>"), .at("$ echo 漢", 9)]),
        Case("Backspace removes a character with its marks", "echo ae\u{301}<Back>b", row: "ab"),
        Case("a flag of two bytes", "echo é<Back>x", row: "x"),
        Case("an invalid byte goes through", [.keys("printf %s '"), .keys("é"), .keys("'<Enter>"), .sees("é")]),
        Case(
            "a wide character at the margin goes to the next row",
            [.keys("echo 12345678901한글"), .at("글", 2)], Setting(columns: 21)),
        Case(
            "a line longer than the screen, edited at its beginning",
            [
                .keys("cho " + String(repeating: "A", count: 100) + "<C-a>e<Enter>"),
                .row(String(repeating: "A", count: 80)),
            ]),
        Case("the cursor at the margin", [.keys("echo 12345678901"), .at("", 0)], Setting(columns: 18)),
        Case(
            "the line wraps and unwraps",
            [.keys("echo 1234567890123"), .at("3", 1), .keys("<Back><Back><Enter>"), .row("12345678901")],
            Setting(columns: 19)),
        Case("control characters are shown", [.keys("echo <C-v><C-a>"), .at("$ echo ^A", 9)]),
        Case(
            "a line of 5000 characters",
            [.keys("echo " + String(repeating: "b", count: 5000) + " | wc -c<Enter>"), .row("5001")]),
    ]

    @Test(arguments: characterCases) func takes(_ test: Case) throws { try test.run() }

    static let pasteCases: [Case] = [
        Case(
            "pasted newlines do not run",
            [
                .sent("\u{1B}[?2004h"), .keys("<Paste>echo a; echo b>one\necho c>two\n</Paste>"), .sees("echo c>two"),
                .keys("<Enter>"), .row("a"), .file("one", "b"), .file("two", "c"),
            ]),
        Case("a pasted tab is text", "<Paste>printf '%s' \"a\tb\" | od -An -c</Paste>", row: "   a  \\t   b"),
        Case("the paste ends within a line", "echo <Paste>x</Paste>y", row: "xy"),
        Case(
            "a large paste",
            [
                .keys("<Paste>: " + String(repeating: "word ", count: 20_000) + "</Paste>; echo d''one<Enter>"),
                .row("done"),
            ]),
    ]

    @Test(arguments: pasteCases) func pastes(_ test: Case) throws { try test.run() }
}
