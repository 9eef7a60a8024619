import ShellBytes
import ShellSyntax
import Testing

/// What the parser knows about words beforehand.
@Suite struct WordTests {
    private func shape(_ text: String) throws -> String {
        switch try Sample.words("echo " + text)[1].shape {
        case .literal(let bytes): "literal " + bytes.description
        case .singleField: "single"
        case .plainParameter: "parameter"
        case .assignment: "assignment"
        case .general: "general"
        }
    }

    static let shapes: [(String, String)] = [
        ("abc", "literal abc"), ("'a b'", "literal a b"), ("a\\*\"b c\"'d'", "literal a*b cd"), ("\"\"", "literal "),
        ("a*", "general"), ("a?", "general"), ("[", "literal ["), ("[a]", "general"), ("\\[a]", "literal [a]"),
        ("{a}", "literal {a}"), ("{a,b}", "general"), ("~", "general"), ("a~", "literal a~"), ("$a", "parameter"),
        ("${a}", "parameter"), ("$1", "parameter"), ("$@", "general"), ("${a[1]}", "general"), ("${a:-b}", "general"),
        ("\"$a\"", "single"), ("\"$@\"", "general"), ("\"${a[@]}\"", "general"), ("\"${a[*]}\"", "single"),
        ("\"${a:-$@}\"", "general"), ("\"${!a}\"", "general"), ("a\"$b\"c", "single"), ("a$b", "general"),
        ("\"$(a)\"", "single"), ("$(a)", "general"), ("\"$a\"*", "general"),
    ]

    @Test(arguments: shapes) func shapeIs(_ text: String, _ expected: String) throws {
        #expect(try shape(text) == expected)
    }

    @Test func declarationOperands() throws {
        let words = try Sample.words("declare -x a=$b c $d e=(1)")
        guard case .assignment = words[2].shape, case .plainParameter = words[4].shape,
            case .assignment = words[5].shape
        else {
            Issue.record("wrong shapes")
            return
        }
        #expect(words[3].literalText?.description == "c")
        guard case .compoundAssignment(let assignment) = words[5].parts[0], case .array(let elements) = assignment.value
        else {
            Issue.record("no compound assignment")
            return
        }
        #expect(elements.count == 1)
    }

    @Test func wordsFromText() throws {
        let names = NameTable()
        let quoted = try Parser.word(text: Bytes("a \"$b\" \\$c".utf8), names: names, line: 1, kind: .doubleQuoted)
        guard case .doubleQuoted(let parts) = quoted.parts[0] else { return }
        #expect(parts.count == 5)
        let plain = try Parser.word(text: Bytes("a 'b' $c".utf8), names: names, line: 1, kind: .ordinary)
        #expect(plain.parts.count == 4)
    }

    @Test func referencesFromText() {
        let names = NameTable()
        func reference(_ text: String) -> String {
            guard let found = Parser.parameterReference(Bytes(text.utf8), names: names) else { return "none" }
            let name = names[found.name].description
            return switch found.subscript {
            case nil: name
            case .allSeparate?: name + " @"
            case .allJoined?: name + " *"
            case .key(let word, let source)?: "\(name) \(word.literalText?.description ?? "?") \(source.tree != nil)"
            }
        }
        #expect(reference("a") == "a")
        #expect(reference("a[1+2]") == "a 1+2 true")
        #expect(reference("a[@]") == "a @")
        #expect(reference("a['x y']") == "a x y false")
        for bad in ["", "1", "a b", "a[1", "a[]", "a[1]x", "a-b"] { #expect(reference(bad) == "none") }
    }

    @Test func elementsFromText() throws {
        let elements = try Parser.compoundElements(
            text: Bytes("(1 '2 3' [5]=x [k]+=y)".utf8), names: NameTable(), line: 1)
        #expect(elements.count == 4)
        #expect(elements[1].value.literalText?.description == "2 3")
        #expect(elements[3].appends)
    }
}
