import ShellBytes

@testable import ShellSyntax

/// A tree as text: two trees that mean the same have the same shape, wherever their texts stood. What printing writes
/// in another way (`if` for `elif`, `in "$@"` for nothing, `-n` before a lone word) counts as the same.
struct TreeShape {
    /// Whether what is added stands in double quotes.
    private var isQuoted = false
    private let words: WordPrinter
    private(set) var text = ""

    private init(names: NameTable) { words = WordPrinter(names: names) }

    static func of(_ lists: [CommandList], _ names: NameTable) -> String {
        var shape = TreeShape(names: names)
        for list in lists { shape.add(list) }
        return shape.text
    }

    /// Properties that tell where something stood, or that only remember something.
    private static let ignored: Set<String> = [
        "line", "bodyLine", "endsInNewline", "commandName", "testForm", "knownName", "compiled", "isBackquoted",
        "error",
    ]

    /// Adds a value by its properties, recursively.
    private mutating func add(_ value: Any) {
        switch value {
        case let list as CommandList: add(list)
        case let word as Word: add(word)
        case let pattern as PatternWord: add(pattern.word)
        case let loop as ForLoop: add(loop)
        case let function as FunctionDefinition: add(function)
        case let clause as IfClause: add(clause.branches[...], clause.otherwise)
        case let expression as ConditionalExpression: add(expression)
        case let redirection as Redirection: add(redirection)
        case let pipeline as Pipeline: add(pipeline)
        case let loop as ArithmeticForLoop: add(loop)
        case let substitution as CommandSubstitution: add(substitution)
        case let source as ArithmeticSource: add(source.text)
        case let brace as BraceExpansion: text += "brace \(brace.source.description) "
        case let expansion as ParameterExpansion: add(expansion)
        default: addProperties(value)
        }
    }

    private mutating func addProperties(_ value: Any) {
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty {
            text += "\(value) "
            return
        }
        if mirror.displayStyle == .class { text += "\(type(of: value)) " }
        text += "( "
        for child in mirror.children where !Self.ignored.contains(child.label ?? "") {
            if let label = child.label { text += label + ": " }
            add(child.value)
        }
        text += ") "
    }

    private mutating func add(_ list: CommandList) {
        text += "list ( "
        for index in 0..<list.count { addProperties(list[index]) }
        text += ") "
    }

    private mutating func add(_ word: Word) {
        let wasQuoted = isQuoted
        isQuoted = false
        add(word.parts)
        isQuoted = wasQuoted
    }

    /// Adds an expansion; the word of `${name-word}` is quoted where the expansion is.
    private mutating func add(_ expansion: ParameterExpansion) {
        switch expansion.operation {
        case .useDefault(let word, let testsNull): add(expansion, testsNull ? ":-" : "-", word)
        case .assignDefault(let word, let testsNull): add(expansion, testsNull ? ":=" : "=", word)
        case .failIfUnset(let word, let testsNull): add(expansion, testsNull ? ":?" : "?", word)
        case .useAlternative(let word, let testsNull): add(expansion, testsNull ? ":+" : "+", word)
        default: addProperties(expansion)
        }
    }

    private mutating func add(_ expansion: ParameterExpansion, _ mark: String, _ word: Word?) {
        text += "\(expansion.parameter) \(expansion.isIndirect) "
        if let key = expansion.subscript { add(key as Any) }
        text += mark + " "
        if let word { add(word.parts) }
    }

    /// Adds parts; of quotes counts only what they quote.
    private mutating func add(_ parts: [WordPart]) {
        text += "[ "
        var run = Run()
        add(parts, to: &run)
        flush(&run)
        text += "] "
    }

    /// Text that is quoted as a whole, or not at all. Empty quotes are a run as well.
    private struct Run {
        var bytes: Bytes?
        var isQuoted = false
    }

    private mutating func flush(_ run: inout Run) {
        if let bytes = run.bytes {
            text += (run.isQuoted ? "quoted " : "plain ") + "\(bytes.description.debugDescription) "
        }
        run.bytes = nil
    }

    private mutating func extend(_ run: inout Run, _ bytes: Bytes, isQuoted: Bool) {
        if run.isQuoted != isQuoted { flush(&run) }
        run.isQuoted = isQuoted
        run.bytes = (run.bytes ?? []) + bytes
    }

    private mutating func add(_ parts: [WordPart], to run: inout Run) {
        for part in parts {
            switch part {
            case .literal(let bytes): extend(&run, bytes, isQuoted: isQuoted)
            case .dollarSingleQuoted(let bytes) where bytes.isEmpty && isQuoted: break
            case .escaped(let bytes), .singleQuoted(let bytes), .dollarSingleQuoted(let bytes):
                extend(&run, bytes, isQuoted: true)
            case .doubleQuoted(let inner), .localized(let inner):
                let wasQuoted = isQuoted
                isQuoted = true
                if !wasQuoted { extend(&run, [], isQuoted: true) }
                add(inner, to: &run)
                isQuoted = wasQuoted
            default:
                flush(&run)
                if isQuoted { text += "in quotes " }
                addProperties(part)
            }
        }
    }

    private mutating func add(_ loop: ForLoop) {
        text += "for \(loop.variable) "
        let all = ParameterExpansion(parameter: .special(.at), isBraced: false, line: 0)
        let standard = Word(parts: [.doubleQuoted([.parameter(all)])], shape: .general, line: 0)
        for word in loop.words ?? [standard] { add(word) }
        add(loop.body)
    }

    private mutating func add(_ loop: ArithmeticForLoop) {
        for source in [loop.initial, loop.condition, loop.step] {
            var printed: Bytes = []
            if let source { words.print(source, into: &printed) }
            let shown =
                source == nil
                ? Bytes("1") : Bytes(printed.drop { $0 == ASCII.space || $0 == ASCII.newline || $0 == ASCII.tab })
            text += shown.description.debugDescription + " "
        }
        add(loop.body)
    }

    private mutating func add(_ function: FunctionDefinition) {
        text += "function \(function.name) "
        switch function.body {
        case .braceGroup(let list): add(list)
        case .redirected(let node):
            guard case .braceGroup(let list) = node.command else { fallthrough }
            add(list)
            add(node.redirections)
        default: add(CommandList(first: ListItem(command: function.body, isAsynchronous: false)))
        }
    }

    private mutating func add(_ branches: ArraySlice<IfClause.Branch>, _ otherwise: CommandList?) {
        guard let first = branches.first else {
            if let otherwise { add(otherwise) }
            return
        }
        text += "if "
        add(first.condition)
        add(first.body)
        if branches.count > 1 {
            text += "list ( ( command: ( ifClause: "
            add(branches.dropFirst(), otherwise)
            text += ") isAsynchronous: false ) ) "
        } else {
            add(branches.dropFirst(), otherwise)
        }
    }

    private mutating func add(_ expression: ConditionalExpression) {
        if case .nonEmpty(let word) = expression {
            add(ConditionalExpression.unary(UInt8(ascii: "n"), word))
        } else {
            addProperties(expression)
        }
    }

    private mutating func add(_ redirection: Redirection) {
        text += "redirection "
        switch redirection.descriptor {
        case .standard: text += redirection.isOfStandardInput ? "0 " : "1 "
        case .number(let number): text += "\(number) "
        case .variable(let name): text += name.description + " "
        }
        switch redirection.kind {
        case .duplicateInput(let word) where word.literalText == [ASCII.minus]: text += "close "
        case .duplicateOutput(let word) where word.literalText == [ASCII.minus]: text += "close "
        default: addProperties(redirection.kind)
        }
    }

    private mutating func add(_ pipeline: Pipeline) {
        text += "pipeline \(pipeline.isNegated) \(pipeline.timing) "
        for stage in pipeline.stages { add(stage as Any) }
    }

    private mutating func add(_ substitution: CommandSubstitution) {
        if let source = substitution.source {
            text += source.description
        } else if let file = substitution.fileRead {
            text += "read "
            add(file)
        } else if let body = substitution.body {
            text += "substitution "
            add(body)
        }
    }
}
