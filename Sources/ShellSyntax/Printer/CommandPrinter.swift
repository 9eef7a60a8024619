package import ShellBytes

/// Prints commands as bash does: functions for `declare -f` and `type`, single commands for `jobs` and `BASH_COMMAND`.
package struct CommandPrinter {
    let names: NameTable
    let words: WordPrinter
    var text: Bytes = []
    /// The columns that a new line is indented by.
    var indentation = 0
    var skippedIndents = 0
    /// How many functions enclose the command: in one, `;` begins a new line.
    var functionDepth = 0
    var connectionDepth = 0
    var deferred: [HereDocument] = []
    var printedHereDocument = false
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

    static func isReservedWord(_ name: Bytes) -> Bool {
        let reserved: [StaticString] = [
            "if", "then", "else", "elif", "fi", "case", "esac", "for", "select", "while", "until", "do", "done", "in",
            "function", "time", "{", "}", "!", "[[", "]]", "coproc",
        ]
        for word in reserved where name.equals(word) { return true }
        return false
    }
}

// Lines, and the here-documents that wait for the end of one.
extension CommandPrinter {
    mutating func indent() { text += Bytes(repeating: ASCII.space, count: indentation) }

    mutating func newline(_ line: StaticString) {
        text.append(ASCII.newline)
        indent()
        text.append(line)
    }

    mutating func semicolon() {
        guard let last = text.last, last != ASCII.ampersand, last != ASCII.newline else { return }
        text.append(ASCII.semicolon)
    }

    /// Prints the bodies that wait for the end of a line, after `separator`.
    mutating func flushHereDocuments(_ separator: StaticString) {
        let isSeparator = separator.utf8CodeUnitCount > 0 && separator.description != ";"
        if isSeparator { text.append(separator) }
        guard !deferred.isEmpty else { return }
        hereDocumentBodies(deferred)
        deferred = []
        if isSeparator { text.append(ASCII.space) }
        printedHereDocument = true
    }

    mutating func flushHereDocumentsIfAny() {
        if !deferred.isEmpty { flushHereDocuments("") }
    }

    mutating func hereDocumentBodies(_ documents: [HereDocument]) {
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
}

// Commands.
extension CommandPrinter {
    /// Prints the indentation of a command unless what stands before it on the line has asked not to.
    private mutating func beginCommand() {
        if skippedIndents > 0 { skippedIndents -= 1 } else { indent() }
    }

    mutating func list(_ list: CommandList) {
        guard let first = list.first, let last = list.last else { return }
        if list.count == 1, !last.isAsynchronous {
            command(last.command)
            return
        }
        beginCommand()
        skippedIndents += 1
        connectionDepth += 1
        command(first.command)
        for index in 1..<list.count {
            separator(after: list[index - 1])
            command(list[index].command)
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
        case .coprocess(let node): coprocess(node)
        }
    }

    private mutating func coprocess(_ node: Coprocess) {
        text.append("coproc ")
        if case .simple(let inner) = node.command {
            // Unlike in bash, it has no name before it: read back, the name would be the command.
            simple(inner, redirectionsFirst: true)
            return
        }
        text += node.name
        text.append(ASCII.space)
        skippedIndents += 1
        command(node.command)
    }

    /// The text of a word that is unquoted text alone.
    private static func plainText(of word: Word?) -> Bytes? {
        guard let word, word.parts.count == 1, case .literal(let text) = word.parts[0] else { return nil }
        return text
    }

    private mutating func simple(_ node: SimpleCommand, redirectionsFirst: Bool = false) {
        let first = node.assignments.isEmpty ? Self.plainText(of: node.words.first) : nil
        // After a redirection a reserved word is an ordinary one.
        let isReversed =
            !node.redirections.isEmpty && (redirectionsFirst || first.map { Self.isReservedWord($0) } ?? false)
        if isReversed { redirections(node.redirections) }
        var isFirst = !isReversed
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
        guard !node.redirections.isEmpty, !isReversed else { return }
        separate(&text)
        redirections(node.redirections)
    }

    /// One command of a pipeline.
    private mutating func stage(_ stage: Command, followsTime: Bool) {
        guard followsTime, case .simple(let node) = stage, Self.looksLikeOption(node) else { return command(stage) }
        beginCommand()
        // After a redirection nothing is taken for an option of `time`.
        simple(node, redirectionsFirst: true)
    }

    /// Whether a command would be taken for options of a `time` before it.
    private static func looksLikeOption(_ node: SimpleCommand) -> Bool {
        guard node.assignments.isEmpty, let text = plainText(of: node.words.first) else { return false }
        return text.equals("--") || text.equals("-p")
    }

    private mutating func pipeline(_ node: Pipeline) {
        switch node.timing {
        case .none: break
        case .standard: text.append("time ")
        case .portable: text.append("time -p ")
        }
        if node.isNegated {
            text.append("! ")
        } else if node.timing == .portable, case .simple(let first) = node.stages[0], Self.looksLikeOption(first) {
            text.append("-- ")
        } else if node.stages.count == 1, node.timing == .none {
            // `! !` with no command after it.
            text.append("! ! ")
        }
        skippedIndents += 1
        let isTimed = node.timing == .standard && !node.isNegated
        guard node.stages.count > 1 else {
            stage(node.stages[0], followsTime: isTimed)
            return
        }
        connectionDepth += 1
        for (index, stage) in node.stages.enumerated() {
            if index > 0 {
                flushHereDocuments(" |")
                text.append(ASCII.space)
                skippedIndents += 1
            }
            self.stage(stage, followsTime: isTimed && index == 0)
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
}
