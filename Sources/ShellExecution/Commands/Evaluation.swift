package import ShellBytes
package import ShellSyntax
internal import ShellSystem

/// Evaluating text: `eval`, trap actions (XCU 2.15). Loops evaluate the same short texts again and again: they are parsed
/// once.
extension Shell {
    /// How long a text is whose trees are remembered at most, in bytes, and how many such texts there are.
    private static var longestRemembered: Int { 4096 }
    private static var mostRemembered: Int { 256 }

    /// Runs text in the current environment (`eval`, XCU 2.15; trap actions).
    package mutating func evaluate(
        _ text: Bytes, sourceName: Bytes? = nil, line firstLine: Int? = nil, isLast: Bool = false
    ) throws(Divert) -> ExitStatus {
        try checkStack(Bytes("eval"))
        let savedLine = line
        let savedText = textInHand
        let savedCommand = currentCommand
        traceLevel += 1
        textInHand = TextInHand(text: text, firstLine: firstLine ?? line, callDepth: calls.frames.count)
        defer {
            line = savedLine
            textInHand = savedText
            // What has failed afterwards is `eval` itself (BASH_COMMAND in an ERR trap).
            currentCommand = savedCommand
            traceLevel -= 1
        }
        do throws(Divert) {
            return try runText(text, sourceName: sourceName, line: firstLine ?? savedLine, isLast: isLast)
        } catch {
            // The EXIT trap sees what an expansion's error in the text ends the shell in.
            if case .exit(let status) = error { throw ending(with: status) }
            throw error
        }
    }

    /// Runs text, from its remembered trees where there are some.
    private mutating func runText(
        _ text: Bytes, sourceName: Bytes?, line firstLine: Int, isLast: Bool
    ) throws(Divert) -> ExitStatus {
        let name = sourceName ?? calls.frames.last?.source ?? definitionSource
        let context: StaticString? = sourceName == nil ? "eval" : nil
        evaluatedText = nil
        if text.count <= Self.longestRemembered {
            let key = EvaluatedText(
                text: text, source: name, line: firstLine, options: parserOptions,
                aliases: environment.aliasGeneration)
            if let commands = parsedTexts[key], parsesNow(key) {
                return try run(commands, of: key, isLast: isLast, textName: context)
            }
            evaluatedText = key
        }
        return try run(
            TextInput(text), sourceName: name, kind: .string, firstLine: firstLine, isLast: isLast,
            textName: context)
    }

    /// Whether a text would be parsed now as it was then, and nothing but its execution is seen.
    private func parsesNow(_ key: EvaluatedText) -> Bool {
        parserOptions == key.options && environment.aliasGeneration == key.aliases
            && options.isDisjoint(with: [.verbose, .noExecute])
    }

    /// Runs the commands of a text that was parsed before. Where one of them changes how text is parsed, what follows it
    /// is parsed again.
    private mutating func run(
        _ commands: [EvaluatedCommand], of key: EvaluatedText, isLast: Bool, textName: StaticString?
    ) throws(Divert) -> ExitStatus {
        let testedFailures = failureIsTested
        var index = 0
        while index < commands.count {
            if index > 0, !parsesNow(key) {
                let before = commands[index - 1]
                return try run(
                    TextInput(Bytes(key.text.suffix(before.unreadCount))), sourceName: key.source, kind: .string,
                    firstLine: before.nextLine, isLast: isLast, textName: textName)
            }
            let endsHere = isLast && index == commands.count - 1
            try execute(commands[index].list, of: .string, isLast: endsHere, testedFailures)
            if Signals.arePending { try runPendingTraps() }
            index += 1
        }
        return exitStatus
    }

    /// Notes a command that has been parsed; with the last one the text is remembered, unless what decides how it is
    /// parsed changed in between.
    mutating func note(_ list: CommandList, _ parser: borrowing Parser, in record: inout EvaluationRecord?) {
        guard let key = record?.key, parsesNow(key), let unreadCount = parser.unreadCount else {
            record = nil
            return
        }
        record?.commands.append(EvaluatedCommand(list: list, unreadCount: unreadCount, nextLine: parser.line))
        guard parser.isAtEndOfText, let commands = record?.commands else { return }
        record = nil
        if parsedTexts.count >= Self.mostRemembered { parsedTexts.removeAll(keepingCapacity: true) }
        parsedTexts[key] = commands
    }
}

/// A text that was evaluated, with all that its trees depend on.
struct EvaluatedText: Hashable {
    let text: Bytes
    let source: Bytes
    let line: Int
    let options: ParserOptions
    /// The generation of the aliases.
    let aliases: Int

    static func == (left: EvaluatedText, right: EvaluatedText) -> Bool {
        left.line == right.line && left.options == right.options && left.aliases == right.aliases
            && left.text == right.text && left.source == right.source
    }

    func hash(into hasher: inout Hasher) { text.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

/// A complete command of such a text.
struct EvaluatedCommand {
    let list: CommandList
    /// How many bytes of the text follow it.
    let unreadCount: Int
    /// The line on which they begin.
    let nextLine: Int
}

/// What is known of a text while it is parsed for the first time.
struct EvaluationRecord {
    let key: EvaluatedText
    var commands: [EvaluatedCommand] = []

    init(_ key: EvaluatedText) { self.key = key }
}
