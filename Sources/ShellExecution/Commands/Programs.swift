internal import CProcess
package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Running text: scripts, dot scripts, `eval`, traps (XCU 2.3: a command is read, executed, and only then the next read).
extension Shell {
    /// What ends with the text that is being run.
    package enum TextKind {
        /// The shell's own program: errors that give up a command go on with the next one.
        case program
        /// `-c`: likewise.
        case commandString
        /// `eval`, a trap action: likewise, but text that does not parse only fails.
        case string
        /// `.`: like a program, but within another.
        case dotScript
    }

    /// Runs the text that an input gives, command by command. `isLast`: nothing follows it in this process.
    package mutating func run(
        _ input: any LineInput, sourceName: Bytes, kind: TextKind, firstLine: Int = 1, isLast: Bool,
        textName: StaticString? = nil
    ) throws(Divert) -> ExitStatus {
        var parser = Parser(
            input: input, names: names, wordCache: wordCache, sourceName: sourceName, firstLine: firstLine)
        parser.maximumDepth = nestingLimit
        let savedContext = syntaxContext
        syntaxContext = kind == .commandString ? "-c" : kind == .string ? textName : nil
        defer { syntaxContext = savedContext }
        var hasRun = kind == .program
        // `command eval`: what does not parse does not end a POSIX shell.
        let isForgiven = builtinsRunByCommand > 0
        forgivesSpecialBuiltin = false
        let testedFailures = failureIsTested
        var record = evaluatedText.map { EvaluationRecord($0) }
        evaluatedText = nil
        let keepsText = input is StandardInput && !isInteractive
        var expanding: HistoryExpandingInput?
        while true {
            parser.options = parserOptions
            // Only lent: a command that changes the aliases would copy them all if the parser held them, too.
            parser.aliases = environment.aliases
            let list: CommandList?
            do throws(ParseFailure) {
                if kind == .program, expandsHistory, !isInteractive {
                    list = try nextCommand(of: &parser, expanding: &expanding)
                } else {
                    list = try parser.nextCommand()
                }
                parser.aliases = [:]
            } catch {
                parser.aliases = [:]
                if try goesOn(after: error, in: &parser, kind, isForgiven: isForgiven) { continue }
                exitStatus = .misuse
                return exitStatus
            }
            report(&parser)
            if options.contains(.verbose), kind != .string { writeError(parser.consumedText) }
            guard let list else { break }
            if options.contains(.noExecute), !isInteractive { continue }
            if kind == .program, options.contains(.history), !isInteractive { recordInHistory(parser.lastCommandText) }
            hasRun = true
            if kind == .program || kind == .commandString { commandNumber += 1 }
            if keepsText { textInHand = TextInHand(parser.consumedText, endingOn: parser.line) }
            let endsHere = isLast && parser.isAtEndOfText && input is TextInput
            if endsHere, kind == .commandString { endsCommandString = list.last?.command.endsSimply ?? false }
            if record != nil { note(list, parser, in: &record) }
            try execute(list, of: kind, isLast: endsHere, testedFailures)
            if options.contains(.oneCommand), kind == .program { throw .exit(exitStatus) }
            if Signals.arePending { try runPendingTraps() }
        }
        if !hasRun { exitStatus = .success }
        return exitStatus
    }

    /// Reports a syntax error. Whether the text goes on at its next line; throws where more than the text is given up.
    private mutating func goesOn(
        after error: ParseFailure, in parser: inout Parser, _ kind: TextKind, isForgiven: Bool
    ) throws(Divert) -> Bool {
        line = parser.line
        report(&parser)
        if options.contains(.verbose) { writeError(parser.consumedText) }
        let divert = reportSyntaxError(error)
        if kind == .program, isInteractive { return true }
        if case .syntax(let reason) = error, reason.endsOnlyLine, !isPosix {
            exitStatus = .failure
            if kind == .string || kind == .dotScript { throw .abandon(.failure) }
            return true
        }
        if isPosix && !isForgiven || kind == .program || kind == .commandString { throw divert }
        return false
    }

    /// Runs one command of a text; where an error gives it up, the text may go on with the next.
    mutating func execute(
        _ list: CommandList, of kind: TextKind, isLast: Bool, _ testedFailures: Int
    ) throws(Divert) {
        givesUpAllText = false
        do throws(Divert) { exitStatus = try execute(list, isLast: isLast) } catch {
            guard case .abandon(let status) = error, !isInSubshell, !givesUpAllText || kind == .program
            else { throw error }
            givesUpAllText = false
            exitStatus = status
            failureIsTested = testedFailures
            let endsShell =
                isPosix
                || (options.contains(.errorExit) && (!passesErrorExit || kind == .string))
            passesErrorExit = false
            if endsShell, !isInteractive { throw .exit(status) }
        }
    }

    /// Runs a file's text in the current environment (`.`, start-up files). Positional parameters are replaced for its duration
    /// where arguments are given.
    package mutating func runDotScript(
        _ text: Bytes, name: Bytes, arguments: Arguments
    ) throws(Divert) -> ExitStatus {
        try checkStack(name)
        let savedParameters = environment.positionalParameters
        let savedLine = line
        let savedLoopDepth = loopDepth
        let savedCommand = currentCommand
        if functionDepth == 0 { keepProgramArguments() }
        if !arguments.isEmpty { environment.positionalParameters = PositionalParameters(copying: arguments) }
        let replaced = arguments
        calls.frames.append(
            CallStack.Frame(kind: .dotScript, name: Bytes("source"), source: name, callLine: reportedLine))
        if arguments.isEmpty {
            calls.frames[calls.frames.count - 1].arguments = [name]
        } else if behaviors[.extendedDebug] {
            calls.frames[calls.frames.count - 1].arguments = arguments.copies
        }
        let hadErrorTrap = environment.traps.events[.error] != nil
        traceLevel += 1
        defer {
            traceLevel -= 1
            calls.frames.removeLast()
            line = savedLine
            loopDepth = savedLoopDepth
            currentCommand = savedCommand
            // What `set` made of them in the file stays, as in bash.
            if !replaced.isEmpty, !environment.positionalParameters.wereSet {
                environment.positionalParameters = savedParameters
            }
        }
        let hidden = hideTraps(isTraced: false, isDotScript: true)
        defer { restoreTraps(hidden) }
        do throws(Divert) {
            exitStatus = try run(TextInput(text), sourceName: name, kind: .dotScript, isLast: false)
        } catch {
            // The EXIT trap sees the script that an expansion's error ends the shell in.
            if case .exit(let status) = error { throw ending(with: status) }
            guard case .returnFunction(let status) = error else { throw error }
            exitStatus = status
        }
        if environment.traps.events[.return] != nil {
            // The trap runs where the file was read from: LINENO and FUNCNAME are those of `.`.
            let frame = calls.frames.removeLast()
            line = savedLine
            defer { calls.frames.append(frame) }
            try runReturnTrap()
        }
        noteNewErrorTrap(hadErrorTrap)
        return exitStatus
    }

    /// Where functions come from that are defined outside any file.
    var definitionSource: Bytes { Bytes(invocation.commandString == nil ? "main" : "environment") }

    /// Keeps the shell's arguments as they are now for BASH_ARGV, unless that was done.
    package mutating func keepProgramArguments() {
        if calls.programArguments == nil { calls.programArguments = environment.positionalParameters.all.copies }
    }

    /// How deep constructs may be nested in text: what the stack holds, in the evaluator as well.
    private var nestingLimit: Int { max(Int(swish_stack_left()) / (32 << 10), 100) }

    /// Whether this process is a subshell, where an error that gives up a command ends it.
    var isInSubshell: Bool { environment.subshellLevel > 0 }

    /// How text is read now.
    package var parserOptions: ParserOptions {
        var parser = ParserOptions.standard
        if behaviors[.extendedGlob] { parser.insert(.extendedGlob) } else { parser.remove(.extendedGlob) }
        if isPosix || behaviors[.expandAliases] { parser.insert(.aliases) } else { parser.remove(.aliases) }
        if options.contains(.noExecute), !isInteractive { parser.insert(.onlyChecks) }
        if isPosix { parser.insert(.posix) } else { parser.remove(.posix) }
        if options.contains(.braceExpand) { parser.insert(.braceExpansion) } else { parser.remove(.braceExpansion) }
        if options.contains(.interactiveComments) || !isInteractive {
            parser.insert(.interactiveComments)
        } else {
            parser.remove(.interactiveComments)
        }
        return parser
    }

    /// Writes the parser's warnings.
    private mutating func report(_ parser: inout Parser) {
        for warning in parser.warnings {
            switch warning {
            case .unterminatedHereDocument(let line, let openedAt, let delimiter):
                self.line = max(line - 1, 1)
                diagnose(
                    Bytes("warning: here-document at line ") + DecimalText.bytes(Int64(openedAt))
                        + Bytes(" delimited by end-of-file (wanted `") + delimiter + Bytes("')"))
            }
        }
        parser.warnings.removeAll()
    }

    /// Reports text that does not parse; what to throw for it: status 2, and the end of a non-interactive shell's text.
    package mutating func reportSyntaxError(_ failure: ParseFailure) -> Divert {
        guard case .syntax(let error) = failure else { return .interrupted }
        line = error.line
        SyntaxReport.write(error, in: &self)
        exitStatus = .misuse
        return isInteractive ? .abandon(.misuse) : .exit(.misuse)
    }
}

/// A syntax error for people: the first lines as bash writes them, then where the construct began and the place.
private enum SyntaxReport {
    static func write(_ error: SyntaxError, in shell: inout Shell) {
        switch error.kind {
        case .unexpectedToken(let text):
            report(Bytes("syntax error near unexpected token `") + text + Bytes("'"), in: &shell)
            if !error.sourceLine.isEmpty { report(Bytes("`") + error.sourceLine + Bytes("'"), in: &shell) }
        case .unterminated(let text):
            report(Bytes("unexpected EOF while looking for matching `") + text + Bytes("'"), in: &shell)
        case .unexpectedEnd: report(Bytes("syntax error: unexpected end of file"), in: &shell)
        case .badClauses(let text, let clauses):
            report(text, in: &shell)
            report(Bytes("syntax error: `") + clauses + Bytes("'"), in: &shell)
        case .message(let text): report(text, in: &shell)
        case .tooDeep: report(Bytes("syntax error: nested too deeply"), in: &shell)
        }
        var details = Bytes()
        if let opener = error.opener {
            details +=
                Bytes("  `") + opener.text + Bytes("' was opened on line ") + DecimalText.bytes(Int64(opener.line))
            details.append(ASCII.newline)
        }
        details += SourceExcerpt.lines(error.sourceLine, column: error.column)
        if error.sourceLine.last == ASCII.carriageReturn {
            details += Bytes("  the line ends with a carriage return (CRLF): convert the file to Unix line ends\n")
        }
        if !details.isEmpty { shell.writeError(details) }
    }

    /// Reports a line of the message; after the shell's name comes where the text was, `-c` or `eval`.
    private static func report(_ text: Bytes, in shell: inout Shell) {
        guard let context = shell.syntaxContext else { return shell.diagnose(text) }
        let prefix = shell.diagnosticPrefix
        let line = Bytes("line ") + DecimalText.bytes(Int64(shell.line)) + Bytes(": ")
        let name = prefix.count > line.count ? Bytes(prefix.dropLast(line.count)) : prefix
        let place = prefix.suffix(line.count).elementsEqual(line) ? name : prefix
        shell.writeError(place + Bytes(context) + Bytes(": ") + line + text + [ASCII.newline])
    }
}

extension Command {
    /// Whether it is a simple command, or an and-or list that ends with one.
    fileprivate var endsSimply: Bool {
        switch self {
        case .simple: true
        case .andOr(let node): node.rest.last?.command.endsSimply ?? false
        case .pipeline(let node): node.stages.count == 1 && !node.isNegated && node.stages[0].endsSimply
        default: false
        }
    }
}

extension Shell {
    /// Reports a message that is a literal.
    package mutating func diagnose(_ text: StaticString) { diagnose(Bytes(text)) }
}
