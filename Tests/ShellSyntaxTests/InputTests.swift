import ShellBytes
import ShellSyntax
import Testing

/// How much of the input is asked for, and aliases, which change what is read.
@Suite struct InputTests {
    @Test func asksForALineOnlyWhenNeeded() throws {
        let input = LinesInput(["a", "if b; then", "c", "fi", "d <<E", "x", "E", "e"])
        var parser = Parser(input: input, names: NameTable(), sourceName: [])
        _ = try parser.nextCommand()
        #expect(input.taken == 1)
        _ = try parser.nextCommand()
        #expect(input.taken == 4)
        _ = try parser.nextCommand()
        #expect(input.taken == 7)
        #expect(input.continued == [false, false, true, true, false, true, true])
        #expect(parser.line == 8)
        #expect(parser.lastCommandText.description == "d <<E\nx\nE\n")
    }

    @Test func severalCommandsOfALineAreOneList() throws {
        var parser = Parser(input: LinesInput(["a; b & c"]), names: NameTable(), sourceName: [])
        let list = try #require(try parser.nextCommand())
        #expect(list.count == 3)
        #expect((0..<list.count).map { list[$0].isAsynchronous } == [false, true, false])
    }

    static let aliases = [
        "ll": "ls -l ", "ls": "LS -F", "self": "self x", "one": "two ", "two": "one y", "begin": "{", "finish": "}",
        "when": "if ", "multi": "echo 1\necho 2", "here": "cat <<E", "say": "echo hi;", "quote": "echo \"a",
    ]

    static let cases: [(String, String)] = [
        ("ll x", "LS -F -l x"), ("ll ll", "LS -F -l LS -F -l"), ("echo ll", "echo ll"), ("\\ll", "\\ll"),
        ("'ll'", "'ll'"), ("self", "self x"), ("one", "one y"), ("begin echo; finish", "{ echo; }"),
        ("when a; then b; fi", "if a; then\n    b;\nfi"), ("multi 3", "echo 1\necho 2 3"),
        ("here\nx\nE\n", "cat <<E\nx\nE\n"),
        ("say a", "echo hi; a"), ("quote b\"", "echo \"a b\""), ("x=1 ll", "x=1 LS -F -l"), (">x ll", "LS -F -l > x"),
        ("a | ls", "a | LS -F"), ("$(ls)", "$(LS -F)"),
    ]

    @Test(arguments: cases) func aliasesAreExpanded(_ text: String, _ expected: String) {
        #expect(Sample.printed(text, options: [.standard, .aliases], aliases: Self.aliases) == expected)
    }

    @Test func aReservedWordIsNoAliasInPosixMode() {
        let aliases = ["if": "echo"]
        #expect(Sample.printed("if a", options: [.standard, .aliases], aliases: aliases) == "echo a")
        #expect(
            Sample.printed("if a; then b; fi", options: [.aliases, .posix], aliases: aliases).hasPrefix("if a; then"))
    }

    @Test func nullBytesAreDropped() throws {
        let names = NameTable()
        var parser = Parser(input: TextInput([0x61, 0, 0x62, 0x0A]), names: names, sourceName: [])
        let list = try #require(try parser.nextCommand())
        #expect(CommandPrinter.line(list, names: names).description == "ab")
        #expect(parser.warnings.isEmpty)
    }
}
