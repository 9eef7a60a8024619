import ShellSyntax
import Testing

/// Texts that print as they are written: each node of the grammar at least once.
@Suite struct RoundTripTests {
    static let texts: [String] = [
        "echo a b", "a=1", "a=1 b+=2 c", "a[1]=x b[i+1]+=y c", "a=(1 2 [3]=x [k]+=y)", "a=()", "a | b | c",
        "! a | b", "time a", "time -p a | b", "a && b || c", "a; b", "a & b", "a &", "( a; b )", "{ a; b; }",
        "((x + 1))", "[[ -f x && ( $a == b* || ! -n c ) ]]", "[[ a =~ ^(b c|d)+$ ]]", "[[ 1 -lt 2 || a < b ]]",
        "[[ a -nt b ]]", "a > b 2>&1", "a >> b < c 2> d >| e 0<> f", "a 3>&- 4>&1-",
        "a &> b", "a &>> b", "a <<< \"$x\"", "a {fd}> x", "echo $a ${b} $1 ${10} $# $? $- $$ $! $@ $*",
        "echo ${#} ${#a} ${#a[@]} ${#-} ${#-x} ${#:-x} ${##x} ${#%x}",
        "echo ${a-b} ${a:-b} ${a=b} ${a:=b} ${a?b} ${a:?b c} ${a?} ${a:?} ${a+b} ${a:+b}",
        "echo ${a#b} ${a##b} ${a%b} ${a%%b} ${a/b/c} ${a//b/c} ${a////c} ${a/#b/c} ${a/%b} ${a/\"b/c\"/d}",
        "echo ${a^} ${a^^[a-c]} ${a,} ${a,,} ${a~} ${a~~}",
        "echo ${a:1} ${a:1:2} ${a: -3} ${a:b?c:d:e} ${@:1} ${a:(1):$((2))}",
        "echo ${!a} ${!a@} ${!a*} ${!a[@]} ${!a[*]} ${!a[1]} ${!#} ${!1} ${!-x} ${!a:-b}",
        "echo ${a@Q} ${a@U} ${@@Q} ${a[@]@K}", "echo ${a[0]} ${a[@]} ${a[*]} ${a[$i+1]} ${a[\"k]\"]} ${a[b[1]]}",
        "echo \"a $b ${c:-\"d\"} ${e:+'f'} ${g#'h'} $(i) `j` $((k)) \\$l \\\\\"",
        "echo 'a' \\b \"\" ''", "echo $(a; b) $(< c) $( ( d ))", "echo `a \\`b\\``", "echo <(a) >(b) c<(d)e",
        "echo $((1 + (2))) $[3]", "echo {a,b{c,d}}{1..3} {a,b {a} {01..10..2} {a..e} x{,y}",
        "echo ~ ~root/x a=~:~ a~", "echo ${a!b} ${a b}", "declare -a a=(1 2) b=$c", "command export a=~",
    ]

    @Test(arguments: texts) func printsAsWritten(_ text: String) { #expect(Sample.printed(text) == text) }

    static let normalized: [(String, String)] = [
        ("a|&b", "a 2>&1 | b"), ("a&&\n b", "a && b"), ("a;b;", "a; b"), ("! ! a", "a"), ("!", "! "),
        ("if a\nthen b;fi", "if a; then\n    b;\nfi"),
        (
            "if a;then b;elif c;then d;else e;fi",
            "if a; then\n    b;\nelse\n    if c; then\n        d;\n    else\n        e;\n    fi;\nfi"
        ),
        ("while a;do b;done", "while a; do\n    b;\ndone"), ("until a;do b;done", "until a; do\n    b;\ndone"),
        ("for i;do a;done", "for i in \"$@\";\ndo\n    a;\ndone"),
        ("for i in 1 2\n\ndo a;done", "for i in 1 2;\ndo\n    a;\ndone"),
        ("for i in a; { b; }", "for i in a;\ndo\n    b;\ndone"),
        ("for((i=0;i<3;i++));do a;done", "for ((i=0; i<3; i++))\ndo\n    a;\ndone"),
        ("for ((;;)) { a; }", "for ((1; 1; 1))\ndo\n    a;\ndone"),
        ("select i in a;do b;done", "select i in a;\ndo\n    b;\ndone"),
        (
            "case a in (b|c) d;; e) ;& f) g;;& esac",
            "case a in \n    b | c)\n        d\n    ;;\n    e)\n\n    ;&\n    f)\n        g\n    ;;&\nesac"
        ),
        ("f() { a; }", "function f () \n{ \n    a\n}"), ("function f { a; } >b", "function f () \n{ \n    a\n} > b"),
        ("function f() ( a )", "function f () \n{ \n    ( a )\n}"),
        ("time <set -- x", "time < set -- x"), ("time -- -p <x", "time -p -- -p < x"), (">x fi|&y", "> x 2>&1 fi | y"),
        ("coproc a >b |& c", "{ coproc > b a; } 2>&1 | c"),
        ("coproc { a; } |& c", "{ coproc COPROC { a; }; } 2>&1 | c"),
        ("echo \"${x-$'a\\'b'}\"", "echo \"${x-$'a\\'b'}\""), ("echo \"${x-'a$\"'}\"", "echo \"${x-'a$\"'}\""),
        ("coproc  a", "coproc a"), ("coproc x { a; }", "coproc x { a; }"), ("{ a;} >b", "{ a; } > b"),
        ("(a)>b", "( a ) > b"), ("((a); (b))", "( ( a ); ( b ) )"), ("$((a); (b))", "$( ( a ); ( b ))"),
        ("a >&2 <&3 <&- 2>&-", "a 1>&2 0<&3 0>&- 2>&-"), ("a # b", "a"), ("a\\\nb c \\\n d", "ab c d"),
        ("i\\\nf a; th\\\nen b; f\\\ni", "if a; then\n    b;\nfi"), ("a &\\\n& b", "a && b"),
        ("echo $a\\\nb", "echo $ab"),
        ("echo $(a\n b # )\n)", "echo $(a\nb)"),
        ("echo $(case x in x) a;; esac)", "echo $(case x in \n    x)\n        a\n    ;;\nesac)"),
        ("echo $'a\\tb\\x41\\u00e9\\101\\cA\\'\\0z'", "echo 'a\tbAéA\u{1}'\\'''"),
    ]

    @Test(arguments: normalized) func normalizes(_ text: String, _ expected: String) {
        #expect(Sample.printed(text) == expected)
    }

    @Test func hereDocuments() {
        #expect(
            Sample.printed("a <<E; b <<-'F'\n1 $x\nE\n\t2 $x\n\tF\nc\n") == "a <<E\n1 $x\nE\n b <<-'F'\n2 $x\nF\n\nc")
        #expect(Sample.printed("a <<E\nx\\\nE\nE\n") == "a <<E\nxE\nE\n")
        #expect(Sample.printed("echo $(a <<E\n1\nE\n) <<F\n2\nF\n") == "echo $(a <<E\n1\nE\n) <<F\n2\nF\n")
        #expect(Sample.printed("echo $(a <<E)\n1\nE\nb\n") == "echo $(a <<E\n1\nE\n)\nb")
    }

    @Test func extendedPatterns() {
        #expect(Sample.printed("echo @(a|b c)d !(x)", options: [.standard, .extendedGlob]) == "echo @(a|b c)d !(x)")
        #expect(Sample.printed("!(a) b", options: [.standard, .extendedGlob]) == "!(a) b")
        #expect(Sample.printed("!(a)") == "! ( a )")
        #expect(Sample.printed("[[ a == @(b|c d) ]]") == "[[ a == @(b|c d) ]]")
    }

    @Test func functionAsDeclared() throws {
        let printed = try Sample.function("f() { a; if b; then c & fi; { d; e; } >g; h() { i; }; x=$(j; k); }")
        let expected = """
            f () \n{ \n    a;\n    if b; then\n        c &\n    fi;\n    { \n        d;\n        e\n    } > g;
                function h () \n    { \n        i\n    };\n    x=$(j; k)\n}
            """
        #expect(printed == expected)
    }
}
