import ShellBytes
import ShellSyntax
import Testing

/// Arithmetic expressions as trees in prefix form, and errors in bash's words.
@Suite struct ArithmeticTests {
    private func tree(_ text: String) -> String {
        let names = NameTable()
        do throws(ArithmeticSyntaxError) {
            return describe(try ArithmeticParser.parse(Bytes(text.utf8), names: names), names)
        } catch {
            return error.message.description
        }
    }

    private func describe(_ expression: ArithmeticExpression, _ names: NameTable) -> String {
        func inner(_ expression: ArithmeticExpression) -> String { describe(expression, names) }
        func target(_ target: ArithmeticTarget) -> String {
            switch target {
            case .variable(let name): names[name].description
            case .element(let name, _): names[name].description + "[]"
            }
        }
        return switch expression {
        case .constant(let value): String(value)
        case .variable(let name): names[name].description
        case .element(let name, _): names[name].description + "[]"
        case .parameter: "$"
        case .unary(let kind, let operand): "(\(kind) \(inner(operand)))"
        case .binary(let kind, let left, let right): "(\(kind) \(inner(left)) \(inner(right)))"
        case .and(let left, let right): "(and \(inner(left)) \(inner(right)))"
        case .or(let left, let right): "(or \(inner(left)) \(inner(right)))"
        case .conditional(let test, let first, let second): "(if \(inner(test)) \(inner(first)) \(inner(second)))"
        case .assignment(let left, let kind, let value):
            "(set\(kind.map { " \($0)" } ?? "") \(target(left)) \(inner(value)))"
        case .increment(let left, let amount, let isPrefix): "(\(isPrefix ? "pre" : "post") \(amount) \(target(left)))"
        case .sequence(let left, let right): "(then \(inner(left)) \(inner(right)))"
        }
    }

    static let trees: [(String, String)] = [
        ("", "0"), ("1+2*3", "7"), ("a+b*c", "(add a (multiply b c))"), ("a-b-c", "(subtract (subtract a b) c)"),
        ("a**b**c", "(power a (power b c))"), ("-a**2", "(power (minus a) 2)"),
        ("!a == ~b", "(equal (not a) (complement b))"),
        ("a=b=c", "(set a (set b c))"), ("a+=1", "(set add a 1)"), ("a<<=1", "(set shiftLeft a 1)"),
        ("a?b:c?d:e", "(if a b (if c d e))"),
        ("a||b&&c|d^e&f", "(or a (and b (bitOr c (bitExclusiveOr d (bitAnd e f)))))"),
        ("a<b==c>=d", "(equal (less a b) (greaterOrEqual c d))"), ("a++ + ++b", "(add (post 1 a) (pre 1 b))"),
        ("a[b[1]]--", "(post -1 a[])"), ("a[1]=2,c", "(then (set a[] 2) c)"), ("(a,b)", "(then a b)"),
        ("010+0x1F+2#101+64#@_", String(8 + 31 + 5 + 4031)), ("9223372036854775808", "-9223372036854775808"),
        ("5--1", "6"),
        ("1/0", "(divide 1 0)"),
        ("1 +", "syntax error: operand expected (error token is \"+\")"),
        ("08", "value too great for base (error token is \"08\")"),
        ("65#1", "invalid arithmetic base (error token is \"65#1\")"),
        ("2#", "invalid integer constant (error token is \"2#\")"),
        ("1=2", "attempted assignment to non-variable (error token is \"=2\")"),
        ("a+b=2", "attempted assignment to non-variable (error token is \"=2\")"),
        ("a b", "syntax error in expression (error token is \"b\")"), ("(1", "missing `)' (error token is \"1\")"),
        ("1 ? 2", "`:' expected for conditional expression (error token is \"2\")"),
        ("1 ? : 2", "expression expected (error token is \": 2\")"),
        ("1.5", "syntax error: invalid arithmetic operator (error token is \".5\")"),
        ("a[", "bad array subscript (error token is \"a[\")"),
        ("@", "syntax error: operand expected (error token is \"@\")"),
    ]

    @Test(arguments: trees) func treeIs(_ text: String, _ expected: String) { #expect(tree(text) == expected) }

    @Test func longSumsAndDeepParentheses() {
        #expect(tree(String(repeating: "1+", count: 100_000) + "1") == "100001")
        #expect(tree(String(repeating: "(", count: 100_000)).hasPrefix("expression recursion level exceeded"))
        #expect(tree(String(repeating: "a+", count: 100_000) + "1").hasPrefix("expression recursion level exceeded"))
        #expect(tree(String(repeating: "-", count: 100_000)).hasPrefix("expression recursion level exceeded"))
    }

    static let parsedBeforehand: [(String, Bool)] = [
        ("$((1))", true), ("$((x + 1))", true), ("$(($x + ${y} * $1 - $#))", true), ("$(( $((x)) + 1 ))", true),
        ("$((a[$i]))", true), ("$(($a$b))", false), ("$((1$x))", false), ("$((x$y))", false), ("$(($x[1]))", false),
        ("$((${x:-1}))", false), ("$(($(x)))", false), ("$((1 +))", false), ("$(($@))", false),
        ("$((\"1\" + 1))", true),
    ]

    @Test(arguments: parsedBeforehand) func isParsedBeforehand(_ text: String, _ expected: Bool) throws {
        guard case .arithmetic(let expansion) = try Sample.words("echo " + text)[1].parts[0] else {
            Issue.record("no arithmetic")
            return
        }
        #expect((expansion.expression.tree != nil) == expected)
    }
}
