package import ShellBytes
package import ShellPatterns
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// Loops and `case` (XCU 2.9.4.2 to 2.9.4.6; bash 3.2.5.1, 3.2.5.2).
extension Shell {
    /// What a loop does after its body was left.
    private enum Continuation { case goOn, leave }

    /// Runs the body of a loop once. A `break` or `continue` that concerns outer loops is thrown on.
    private mutating func executeBody(_ body: CommandList) throws(Divert) -> Continuation {
        do throws(Divert) {
            exitStatus = try execute(body, isLast: false)
            return .goOn
        } catch {
            switch error {
            case .breakLoop(let count):
                if count > 1 { throw .breakLoop(count - 1) }
                return .leave
            case .continueLoop(let count):
                if count > 1 { throw .continueLoop(count - 1) }
                return .goOn
            default: throw error
            }
        }
    }

    /// `while` and `until`. The status is that of the body's last run, 0 when it never ran.
    mutating func executeLoop(_ node: ConditionLoop) throws(Divert) -> ExitStatus {
        loopDepth += 1
        defer { loopDepth -= 1 }
        var status = ExitStatus.success
        while true {
            do throws(Divert) {
                failureIsTested += 1
                defer { failureIsTested -= 1 }
                if try execute(node.condition, isLast: false).isSuccess == node.isUntil { break }
            } catch {
                if case .breakLoop(let count) = error {
                    if count > 1 { throw .breakLoop(count - 1) }
                    break
                }
                if case .continueLoop(let count) = error {
                    if count > 1 { throw .continueLoop(count - 1) }
                    // `continue` succeeds, which is what ends `until`.
                    if node.isUntil { break }
                    if Signals.arePending { try runPendingTraps() }
                    continue
                }
                throw error
            }
            let continuation = try executeBody(node.body)
            status = exitStatus
            if continuation == .leave { break }
        }
        exitStatus = status
        return status
    }

    /// `for name in words` (XCU 2.9.4.2).
    mutating func executeFor(_ node: ForLoop) throws(Divert) -> ExitStatus {
        line = node.line
        guard hasVariable(node) else {
            if isPosix, !isInteractive { throw .exit(.misuse) }
            return exitStatus
        }
        let mark = fields.mark()
        defer { fields.release(mark) }
        if let words = node.words {
            try expandToFields(words)
        } else {
            for value in environment.positionalParameters.all { fields.push(value) }
        }
        let values = fields.arguments(above: mark)
        loopDepth += 1
        defer { loopDepth -= 1 }
        if values.count == 0 { exitStatus = .success }
        for value in values {
            if environment.traps.events[.debug] != nil {
                line = node.line; if try !runDebugTrap(.forLoop(node)) { continue }
            }
            if options.contains(.trace) { try traceLoopHeader("for", node) }
            do throws(AssignmentError) { try assignLoopVariable(node.variable, value) } catch {
                exitStatus = try failure(of: error)
                if isPosix, !isInteractive { throw .exit(.misuse) }
                return statusToEndWith == nil ? exitStatus : try checkFailure(.forLoop(node))
            }
            if try executeBody(node.body) == .leave { break }
        }
        return exitStatus
    }

    /// Whether the variable of a `for` or `select` is a name; that it is none is reported, and fails the command.
    private mutating func hasVariable(_ node: ForLoop) -> Bool {
        if ASCII.isName(names[node.variable]) { return true }
        diagnoseSubject(Bytes("`") + names[node.variable] + Bytes("': not a valid identifier"), isAssigned: true)
        exitStatus = .failure
        return false
    }

    /// `for ((initial; condition; step))` (bash 3.2.5.1).
    mutating func executeArithmeticFor(_ node: ArithmeticForLoop) throws(Divert) -> ExitStatus {
        line = node.line
        loopDepth += 1
        defer { loopDepth -= 1 }
        var status = ExitStatus.success
        var value = try evaluateHeader(node.initial, node)
        while value != nil {
            value = try evaluateHeader(node.condition, node)
            if value == nil || value == 0 { break }
            let continuation = try executeBody(node.body)
            status = exitStatus
            if continuation == .leave { break }
            value = try evaluateHeader(node.step, node)
        }
        exitStatus = value == nil ? .failure : status
        return exitStatus
    }

    /// The value of an expression in the header; one that is absent counts as 1 and is shown so. nil after an error,
    /// which is the command's failure, as for `(( ))`.
    private mutating func evaluateHeader(
        _ source: ArithmeticSource?, _ node: ArithmeticForLoop
    ) throws(Divert) -> Int64? {
        let hasDebugTrap = environment.traps.events[.debug] != nil
        if source == nil, !hasDebugTrap, !options.contains(.trace) { return 1 }
        line = node.line
        let expression =
            source ?? ArithmeticSource(text: Word(literal: Bytes("1"), line: node.line), tree: .constant(1))
        if hasDebugTrap {
            _ = try runDebugTrap(.arithmetic(ArithmeticCommand(expression: expression, line: node.line)))
        }
        return try evaluateTracedArithmetic(expression)
    }

    /// `case` (XCU 2.9.4.3).
    mutating func executeCase(_ node: CaseClause, isLast: Bool) throws(Divert) -> ExitStatus {
        line = node.line
        if environment.traps.events[.debug] != nil, try !runDebugTrap(.caseClause(node)) { return exitStatus }
        let mark = fields.mark()
        defer { fields.release(mark) }
        let subject = try subjectView(node.subject)
        if options.contains(.trace) {
            try traceText(Bytes("case ") + SourcePrinter.source(of: node.subject, names: names) + Bytes(" in"))
        }
        var runs = false
        var matching = patternOptions
        // Until a list has run, `$?` in the next one is that of before.
        var status = ExitStatus.success
        for item in node.items {
            if !runs, try !matchesAny(item.patterns, subject, matching) { continue }
            status = .success
            if let body = item.body {
                status = try execute(body, isLast: isLast && item.terminator == .end)
                exitStatus = status
            }
            switch item.terminator {
            case .end:
                exitStatus = status
                return status
            case .fallThrough: runs = true
            case .testNext:
                runs = false
                matching = patternOptions
            }
        }
        exitStatus = status
        return status
    }

    /// The expanded subject, on the field stack.
    private mutating func subjectView(_ word: Word) throws(Divert) -> ByteView {
        let mark = fields.totalCount
        if case .singleField = word.shape {
            try expandToFields(word)
        } else if case .plainParameter = word.shape, try pushPlainValue(of: word) {
            return fields.field(at: mark)
        } else {
            try appendText(of: word.parts, isQuoted: false)
            fields.finishField()
        }
        return fields.field(at: mark)
    }

    private mutating func matchesAny(
        _ patterns: [PatternWord], _ subject: ByteView, _ options: PatternOptions
    ) throws(Divert) -> Bool {
        for pattern in patterns {
            if pattern.matchesEverything { return true }
            if let literal = pattern.literal, !options.contains(.caseInsensitive) {
                if subject == literal { return true }
            } else if let compiled = pattern.compiled, compiled.options == options {
                if compiled.pattern.matches(subject.buffer) { return true }
            } else if try expandToPattern(pattern).matches(subject.buffer) {
                return true
            }
        }
        return false
    }

    /// `select name in words` (bash 3.2.5.2).
    mutating func executeSelect(_ node: ForLoop) throws(Divert) -> ExitStatus {
        line = node.line
        guard hasVariable(node) else { return exitStatus }
        let mark = fields.mark()
        defer { fields.release(mark) }
        if let words = node.words {
            try expandToFields(words)
        } else {
            for value in environment.positionalParameters.all { fields.push(value) }
        }
        if options.contains(.trace) { try traceLoopHeader("select", node) }
        if environment.traps.events[.debug] != nil, try !runDebugTrap(.select(node)) { return .success }
        let values = fields.arguments(above: mark)
        if values.isEmpty { return .success }
        loopDepth += 1
        defer { loopDepth -= 1 }
        var showsMenu = true
        while true {
            if showsMenu {
                writeError(SelectMenu.text(of: values.copies, width: terminalWidth, counting: characterCounting))
            }
            writeError(value(of: wellKnown.ps3) ?? Bytes("#? "))
            var reply = Bytes()
            let hasLine =
                (try? lookAhead.appendLine(from: .standardInput, delimiter: ASCII.newline, into: &reply)) ?? false
            // Like `read`, it stores what stands before the end of the input, and fails.
            if !hasLine {
                try heedEndingSignals()
                do throws(AssignmentError) { try assign(wellKnown.reply, reply) } catch { _ = report(error) }
                output.append(ASCII.newline)
                try? output.flush()
                exitStatus = .failure
                return exitStatus
            }
            do throws(AssignmentError) {
                try assign(wellKnown.reply, reply)
                if reply.allSatisfy({ ASCII.isBlank($0) }) {
                    showsMenu = true
                    continue
                }
                let number = DecimalText.parse(reply) ?? 0
                try assign(node.variable, number >= 1 && number <= values.count ? Bytes(values[Int(number) - 1]) : [])
            } catch {
                exitStatus = report(error)
                throw .abandon(.failure)
            }
            showsMenu = false
            if try executeBody(node.body) == .leave { break }
            showsMenu = value(of: wellKnown.reply)?.isEmpty ?? true
        }
        return exitStatus
    }

    /// The columns of the terminal, as COLUMNS says, 80 where it does not.
    package var terminalWidth: Int {
        mutating get {
            let columns = value(of: wellKnown.columns).flatMap { DecimalText.parse($0) } ?? 0
            return columns > 0 ? Int(clamping: columns) : 80
        }
    }
}
