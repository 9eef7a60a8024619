import ShellBytes

// Loops and conditions.
extension CommandPrinter {
    /// A list one step further in.
    private mutating func body(_ body: CommandList) {
        indentation += Self.indentationStep
        list(body)
        flushHereDocumentsIfAny()
        indentation -= Self.indentationStep
    }

    /// A condition with the reserved word after it. Here-documents of the condition have their bodies before the word.
    private mutating func condition(_ condition: CommandList, _ word: StaticString) {
        skippedIndents += 1
        list(condition)
        if deferred.isEmpty {
            semicolon()
            text.append(ASCII.space)
        } else {
            flushHereDocuments("")
            indent()
        }
        text.append(word)
        text.append(ASCII.newline)
    }

    mutating func forLoop(_ node: ForLoop, _ word: StaticString) {
        text.append(word)
        text += names[node.variable]
        text.append(" in ")
        if let list = node.words {
            for (index, word) in list.enumerated() {
                if index > 0 { text.append(ASCII.space) }
                words.print(word, into: &text)
            }
        } else {
            text.append("\"$@\"")
        }
        text.append(ASCII.semicolon)
        newline("do\n")
        body(node.body)
        semicolon()
        newline("done")
    }

    mutating func arithmeticFor(_ node: ArithmeticForLoop) {
        text.append("for ((")
        clause(node.initial)
        text.append("; ")
        clause(node.condition)
        text.append("; ")
        clause(node.step)
        text.append("))")
        newline("do\n")
        body(node.body)
        semicolon()
        newline("done")
    }

    /// A part of `for ((…))` without blanks before it; an absent one is true.
    private mutating func clause(_ source: ArithmeticSource?) {
        guard let source else {
            text.append("1")
            return
        }
        var printed: Bytes = []
        words.print(source, into: &printed)
        text += printed.drop { ASCII.isBlank($0) || $0 == ASCII.newline }
    }

    mutating func loop(_ node: ConditionLoop) {
        text.append(node.isUntil ? "until " : "while ")
        condition(node.condition, "do")
        body(node.body)
        semicolon()
        newline("done")
    }

    mutating func ifClause(_ branches: ArraySlice<IfClause.Branch>, otherwise: CommandList?) {
        guard let branch = branches.first else { return }
        text.append("if ")
        condition(branch.condition, "then")
        body(branch.body)
        let rest = branches.dropFirst()
        if !rest.isEmpty {
            semicolon()
            newline("else\n")
            indentation += Self.indentationStep
            indent()
            ifClause(rest, otherwise: otherwise)
            flushHereDocumentsIfAny()
            indentation -= Self.indentationStep
        } else if let otherwise {
            semicolon()
            newline("else\n")
            body(otherwise)
        }
        semicolon()
        newline("fi")
    }

    mutating func caseClause(_ node: CaseClause) {
        text.append("case ")
        words.print(node.subject, into: &text)
        text.append(" in ")
        indentation += Self.indentationStep
        for item in node.items {
            newline("")
            // A bare `esac` there would end the command when it is read back.
            if item.patterns.first?.word.literalText?.equals("esac") == true { text.append(ASCII.leftParenthesis) }
            for (index, pattern) in item.patterns.enumerated() {
                if index > 0 { text.append(" | ") }
                words.print(pattern.word, into: &text)
            }
            text.append(")\n")
            indentation += Self.indentationStep
            if let body = item.body { list(body) }
            indentation -= Self.indentationStep
            flushHereDocumentsIfAny()
            switch item.terminator {
            case .end: newline(";;")
            case .fallThrough: newline(";&")
            case .testNext: newline(";;&")
            }
        }
        indentation -= Self.indentationStep
        newline("esac")
    }
}
