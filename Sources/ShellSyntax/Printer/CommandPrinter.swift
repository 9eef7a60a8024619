package import ShellBytes

/// Prints commands as bash does: functions for `declare -f` and `type`, single commands for `jobs` and `BASH_COMMAND`.
package struct CommandPrinter {
    let names: NameTable
    let words: WordPrinter
    var text: Bytes = []
    /// The columns that a new line is indented by.
    var indentation = 0
    private var skippedIndents = 0
    /// How many functions enclose the command: in one, `;` begins a new line.
    var functionDepth = 0
    private var connectionDepth = 0
    private var deferred: [HereDocument] = []
    private var printedHereDocument = false
    /// Whether the text is that of a substitution, in which newlines between commands stay newlines.
    private var keepsNewlines = false

    static let indentationStep = 4

    init(names: NameTable) {
        self.names = names
        words = WordPrinter(names: names)
    }

    /// A list in the form of `jobs`: on one line as far as its commands allow.
    package static func line(_ list: CommandList, names: NameTable) -> Bytes {
        var printer = CommandPrinter(names: names)
        printer.list(list)
        printer.flushHereDocuments("")
        return printer.text
    }

    /// A list in the form of command substitutions.
    static func substitution(_ list: CommandList, names: NameTable) -> Bytes {
        var printer = CommandPrinter(names: names)
        printer.keepsNewlines = true
        printer.list(list)
        printer.flushHereDocuments("")
        return printer.text
    }

    /// A command in the form of `jobs` and `BASH_COMMAND`.
    package static func line(_ command: Command, names: NameTable) -> Bytes {
        var printer = CommandPrinter(names: names)
        printer.command(command)
        printer.flushHereDocuments("")
        return printer.text
    }

    /// A function in the form of `declare -f`.
    package static func function(_ definition: FunctionDefinition, names: NameTable) -> Bytes {
        var printer = CommandPrinter(names: names)
        let name = names[definition.name]
        if isReservedWord(name) { printer.text.append("function ") }
        printer.text += name
        printer.text.append(" () \n")
        printer.functionBody(definition.body)
        return printer.text
    }

    private static func isReservedWord(_ name: Bytes) -> Bool {
        let reserved: [StaticString] = [
            "if", "then", "else", "elif", "fi", "case", "esac", "for", "select", "while", "until", "do", "done", "in",
            "function", "time", "{", "}", "!", "[[", "]]", "coproc",
        ]
        for word in reserved where name.equals(word) { return true }
        return false
    }

    // MARK: Lines

    private mutating func indent() { text += Bytes(repeating: ASCII.space, count: indentation) }

    private mutating func newline(_ line: StaticString) {
        text.append(ASCII.newline)
        indent()
        text.append(line)
    }

    private mutating func semicolon() {
        guard let last = text.last, last != ASCII.ampersand, last != ASCII.newline else { return }
        text.append(ASCII.semicolon)
    }

    /// Prints the bodies that wait for the end of a line, after `separator`.
    private mutating func flushHereDocuments(_ separator: StaticString) {
        let isSeparator = separator.utf8CodeUnitCount > 0 && separator.description != ";"
        if isSeparator { text.append(separator) }
        guard !deferred.isEmpty else { return }
        hereDocumentBodies(deferred)
        deferred = []
        if isSeparator { text.append(ASCII.space) }
        printedHereDocument = true
    }

    private mutating func flushHereDocumentsIfAny() {
        if !deferred.isEmpty { flushHereDocuments("") }
    }

    private mutating func hereDocumentBodies(_ documents: [HereDocument]) {
        text.append(ASCII.newline)
        for document in documents {
            for part in document.body.parts {
                switch part {
                case .doubleQuoted(let parts): words.print(parts, .hereDocument, into: &text)
                case .singleQuoted(let bytes): text += bytes
                default: break
                }
            }
            if let last = text.last, last != ASCII.newline { text.append(ASCII.newline) }
            text += document.delimiter
            text.append(ASCII.newline)
        }
        printedHereDocument = true
    }

    // MARK: Commands

    /// Prints the indentation of a command unless what stands before it on the line has asked not to.
    private mutating func beginCommand() {
        if skippedIndents > 0 { skippedIndents -= 1 } else { indent() }
    }

    mutating func list(_ list: CommandList) {
        let items = list.items
        guard let last = items.last else { return }
        if items.count == 1, !last.isAsynchronous {
            command(last.command)
            return
        }
        beginCommand()
        skippedIndents += 1
        connectionDepth += 1
        command(items[0].command)
        for index in items.indices.dropFirst() {
            separator(after: items[index - 1])
            command(items[index].command)
            flushHereDocumentsIfAny()
        }
        if last.isAsynchronous { flushHereDocuments(" &") }
        flushHereDocumentsIfAny()
        connectionDepth -= 1
    }

    private mutating func separator(after item: ListItem) {
        if item.isAsynchronous {
            flushHereDocuments(" &")
            text.append(ASCII.space)
            skippedIndents += 1
            return
        }
        if keepsNewlines, item.endsInNewline, functionDepth == 0 {
            // The last line of a here-document's body has brought the newline already.
            if deferred.isEmpty {
                if !printedHereDocument { text.append(ASCII.newline) }
            } else {
                flushHereDocuments("")
            }
            printedHereDocument = false
            skippedIndents += 1
            return
        }
        if deferred.isEmpty {
            if !printedHereDocument { text.append(ASCII.semicolon) }
            printedHereDocument = false
        } else {
            flushHereDocuments("")
        }
        if functionDepth > 0 {
            text.append(ASCII.newline)
        } else {
            text.append(ASCII.space)
            skippedIndents += 1
        }
    }

    mutating func command(_ command: Command) {
        beginCommand()
        switch command {
        case .simple(let node): simple(node)
        case .pipeline(let node): pipeline(node)
        case .andOr(let node): andOr(node)
        case .redirected(let node):
            skippedIndents += 1
            self.command(node.command)
            text.append(ASCII.space)
            redirections(node.redirections)
        case .braceGroup(let body): group(body)
        case .subshell(let node):
            text.append("( ")
            skippedIndents += 1
            list(node.body)
            flushHereDocumentsIfAny()
            text.append(" )")
        case .forLoop(let node): forLoop(node, "for ")
        case .select(let node): forLoop(node, "select ")
        case .arithmeticFor(let node): arithmeticFor(node)
        case .caseClause(let node): caseClause(node)
        case .ifClause(let node): ifClause(node.branches[...], otherwise: node.otherwise)
        case .loop(let node): loop(node)
        case .function(let node):
            text.append("function ")
            text += names[node.name]
            text.append(" () \n")
            indent()
            functionBody(node.body)
        case .conditional(let node):
            text.append("[[ ")
            conditional(node.expression)
            text.append(" ]]")
        case .arithmetic(let node):
            text.append("((")
            words.print(node.expression, into: &text)
            text.append("))")
        case .coprocess(let node):
            text.append("coproc ")
            text += node.name
            text.append(ASCII.space)
            skippedIndents += 1
            self.command(node.command)
        }
    }

    private mutating func simple(_ node: SimpleCommand) {
        var isFirst = true
        func separate(_ text: inout Bytes) {
            if !isFirst { text.append(ASCII.space) }
            isFirst = false
        }
        for assignment in node.assignments {
            separate(&text)
            words.print(assignment, into: &text)
        }
        for word in node.words {
            separate(&text)
            words.print(word, into: &text)
        }
        guard !node.redirections.isEmpty else { return }
        separate(&text)
        redirections(node.redirections)
    }

    private mutating func pipeline(_ node: Pipeline) {
        switch node.timing {
        case .none: break
        case .standard: text.append("time ")
        case .portable: text.append("time -p ")
        }
        if node.isNegated { text.append("! ") }
        skippedIndents += 1
        guard node.stages.count > 1 else {
            command(node.stages[0])
            return
        }
        connectionDepth += 1
        for (index, stage) in node.stages.enumerated() {
            if index > 0 {
                if node.pipesError[index - 1] { text.append(" 2>&1") }
                flushHereDocuments(" |")
                text.append(ASCII.space)
                skippedIndents += 1
            }
            command(stage)
        }
        flushHereDocumentsIfAny()
        connectionDepth -= 1
    }

    private mutating func andOr(_ node: AndOrList) {
        skippedIndents += 1
        connectionDepth += 1
        command(node.first)
        for continuation in node.rest {
            flushHereDocuments(continuation.isAnd ? " && " : " || ")
            skippedIndents += 1
            command(continuation.command)
        }
        flushHereDocumentsIfAny()
        connectionDepth -= 1
    }

    private mutating func group(_ body: CommandList) {
        text.append("{ ")
        if functionDepth > 0 {
            text.append(ASCII.newline)
            indentation += Self.indentationStep
        } else {
            skippedIndents += 1
        }
        list(body)
        flushHereDocumentsIfAny()
        if functionDepth > 0 {
            text.append(ASCII.newline)
            indentation -= Self.indentationStep
            indent()
        } else {
            semicolon()
            text.append(ASCII.space)
        }
        text.append(ASCII.rightBrace)
    }

    /// The braces and body of a function, the body without its own braces.
    private mutating func functionBody(_ body: Command) {
        text.append("{ \n")
        functionDepth += 1
        indentation += Self.indentationStep
        let skipped = skippedIndents
        skippedIndents = 0
        var trailing: [Redirection] = []
        switch body {
        case .braceGroup(let inner): list(inner)
        case .redirected(let node):
            if case .braceGroup(let inner) = node.command {
                trailing = node.redirections
                list(inner)
            } else {
                command(body)
            }
        default: command(body)
        }
        flushHereDocumentsIfAny()
        indentation -= Self.indentationStep
        functionDepth -= 1
        skippedIndents = skipped
        printedHereDocument = false
        newline("}")
        if !trailing.isEmpty {
            text.append(ASCII.space)
            redirections(trailing)
        }
    }

    // MARK: Loops and conditions

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

    private mutating func forLoop(_ node: ForLoop, _ word: StaticString) {
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

    private mutating func arithmeticFor(_ node: ArithmeticForLoop) {
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

    private mutating func loop(_ node: ConditionLoop) {
        text.append(node.isUntil ? "until " : "while ")
        condition(node.condition, "do")
        body(node.body)
        semicolon()
        newline("done")
    }

    private mutating func ifClause(_ branches: ArraySlice<IfClause.Branch>, otherwise: CommandList?) {
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

    private mutating func caseClause(_ node: CaseClause) {
        text.append("case ")
        words.print(node.subject, into: &text)
        text.append(" in ")
        indentation += Self.indentationStep
        for item in node.items {
            newline("")
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

    // MARK: Redirections

    mutating func redirections(_ list: [Redirection]) {
        var documents: [HereDocument] = []
        printedHereDocument = false
        for (index, redirection) in list.enumerated() {
            if index > 0 { text.append(ASCII.space) }
            if case .hereDocument(let document) = redirection.kind { documents.append(document) }
            self.redirection(redirection)
        }
        guard !documents.isEmpty else { return }
        if connectionDepth > 0 {
            deferred += documents
        } else {
            hereDocumentBodies(documents)
        }
    }
}
