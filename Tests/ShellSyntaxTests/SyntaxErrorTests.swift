import ShellBytes
import ShellSyntax
import Testing

/// Errors in bash's words and with its line numbers.
@Suite struct SyntaxErrorTests {
    static let cases: [(String, String)] = [
        ("echo \"abc", "1: unexpected EOF while looking for matching `\"'"),
        ("a\necho 'b\nc", "2: unexpected EOF while looking for matching `''"),
        ("if true\n", "2: syntax error: unexpected end of file"),
        ("if true", "2: syntax error: unexpected end of file"),
        ("echo $(foo", "2: unexpected EOF while looking for matching `)'"),
        ("echo ${x", "1: unexpected EOF while looking for matching `}'"),
        ("echo `x", "1: unexpected EOF while looking for matching ``'"),
        ("a=(1 2", "1: unexpected EOF while looking for matching `)'"),
        ("(( 1 +", "1: unexpected EOF while looking for matching `)'"),
        ("foo (bar)", "1: syntax error near unexpected token `bar'"),
        ("echo a (b)", "1: syntax error near unexpected token `('"),
        (")", "1: syntax error near unexpected token `)'"), ("for", "1: syntax error near unexpected token `newline'"),
        ("; a", "1: syntax error near unexpected token `;'"), ("a;;", "1: syntax error near unexpected token `;;'"),
        ("a && ;", "1: syntax error near unexpected token `;'"),
        ("a | | b", "1: syntax error near unexpected token `|'"),
        ("fi", "1: syntax error near unexpected token `fi'"),
        ("a\nb\n)\n", "3: syntax error near unexpected token `)'"),
        ("if ; then a; fi", "1: syntax error near unexpected token `;'"),
        ("in", "1: syntax error near unexpected token `in'"),
        ("while a; done", "1: syntax error near unexpected token `done'"),
        ("{ }", "1: syntax error near unexpected token `}'"),
        ("case x in a b) c;; esac", "1: syntax error near unexpected token `b'"),
        ("a > > b", "1: syntax error near unexpected token `>'"),
        ("a >", "1: syntax error near unexpected token `newline'"),
        ("f() a", "1: syntax error near unexpected token `a'"),
        ("{ a; } b", "1: syntax error near unexpected token `b'"),
        ("for x in a; do\r\nb\r\ndone\r\n", "1: syntax error near unexpected token `$'do\\r''"),
        ("[[ a", "1: unexpected token `newline', conditional binary operator expected"),
        ("[[ a b ]]", "1: conditional binary operator expected"),
        ("[[ -f ]]", "1: unexpected argument `]]' to conditional unary operator"),
        ("[[ a == ]]", "1: unexpected argument `]]' to conditional binary operator"),
        ("[[ ( a ]]", "1: unexpected token `]]', expected `)'"),
        ("[[ a == b c ]]", "1: syntax error in conditional expression"),
        ("[[ a == b", "1: unexpected EOF while looking for `]]'"),
    ]

    @Test(arguments: cases) func asBash(_ text: String, _ expected: String) {
        #expect(Sample.printed(text).split(separator: "\n").last.map(String.init) == expected)
    }

    @Test func placeAndOpener() throws {
        var parser = Parser(
            input: TextInput(Bytes("a\nwhile b; do\n  c )\ndone\n".utf8)), names: NameTable(), sourceName: [])
        _ = try parser.nextCommand()
        let failure = #expect(throws: ParseFailure.self) { _ = try parser.nextCommand() }
        guard case .syntax(let error)? = failure else { return }
        #expect(error.line == 3)
        #expect(error.sourceLine.description == "  c )")
        #expect(error.column == 4)

        var second = Parser(input: TextInput(Bytes("a\nwhile b; do\n".utf8)), names: NameTable(), sourceName: [])
        _ = try second.nextCommand()
        guard case .syntax(let end)? = #expect(throws: ParseFailure.self, performing: { _ = try second.nextCommand() })
        else { return }
        #expect(end.opener?.text.description == "while")
        #expect(end.opener?.line == 2)
    }

    @Test func goesOnAfterAnError() throws {
        let names = NameTable()
        var parser = Parser(input: TextInput(Bytes("a )\nb\n".utf8)), names: names, sourceName: [])
        #expect(throws: ParseFailure.self) { _ = try parser.nextCommand() }
        let list = try #require(try parser.nextCommand())
        #expect(CommandPrinter.line(list, names: names).description == "b")
        #expect(parser.line == 3)
    }

    @Test func unterminatedHereDocumentIsAWarning() throws {
        var parser = Parser(input: TextInput(Bytes("a <<E\nb\n".utf8)), names: NameTable(), sourceName: [])
        _ = try parser.nextCommand()
        guard case .unterminatedHereDocument(_, let line, let delimiter)? = parser.warnings.first else {
            Issue.record("no warning")
            return
        }
        #expect(line == 1)
        #expect(delimiter.description == "E")
    }

    @Test(arguments: ["(", "$((", "$(", "{ ", "`", "\"${x:-", "if ", "((", "[[ ( ", "! ", "a=("])
    func deepNestingIsRefused(_ opening: String) {
        let text = String(repeating: opening, count: 20_000)
        #expect(!Sample.printed(text).isEmpty)
    }
}
