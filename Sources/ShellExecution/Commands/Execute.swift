package import ShellBytes
package import ShellSyntax
internal import ShellSystem

/// Execution of commands (XCU 2.9): one switch over the kinds of command, one function for each kind.
///
/// `isLast` says that nothing follows in this subshell: a process that is forked for it may become the command.
extension Shell {
    /// Runs the commands of a list in turn (XCU 2.9.3).
    package mutating func execute(_ list: CommandList, isLast: Bool) throws(Divert) -> ExitStatus {
        guard let first = list.first else { return exitStatus }
        let others = list.others
        try execute(first, isLast: isLast && others.isEmpty)
        var index = 0
        while index < others.count, !options.contains(.noExecute) || isInteractive {
            try execute(others[index], isLast: isLast && index == others.count &- 1)
            index &+= 1
        }
        return exitStatus
    }

    @inline(__always)
    private mutating func execute(_ item: ListItem, isLast: Bool) throws(Divert) {
        if item.isAsynchronous {
            try executeAsynchronously(item.command)
        } else {
            exitStatus = try execute(item.command, isLast: isLast)
        }
        if Signals.arePending { try runPendingTraps() }
    }

    /// Runs a command in the foreground. Its status is also `$?` when it returns.
    package mutating func execute(_ command: Command, isLast: Bool) throws(Divert) -> ExitStatus {
        switch command {
        case .simple(let node):
            exitStatus = try executeSimple(node, isLast: isLast)
            if !environment.pipelineStatus.isEmpty { environment.pipelineStatus.removeAll(keepingCapacity: true) }
            return exitStatus.isSuccess ? exitStatus : try checkFailure(command)
        case .andOr(let node): return try executeAndOr(node, isLast: isLast)
        case .pipeline(let node):
            exitStatus = try executePipeline(node, isLast: isLast)
            // A single stage, which is timed, has been checked.
            let isChecked = node.isNegated || node.stages.count == 1
            return exitStatus.isSuccess || isChecked ? exitStatus : try checkFailure(command)
        case .ifClause(let node): return try executeIf(node, isLast: isLast)
        case .loop(let node): return try executeLoop(node)
        case .forLoop(let node): return try executeFor(node)
        case .caseClause(let node): return try executeCase(node, isLast: isLast)
        case .braceGroup(let list): return try execute(list, isLast: isLast)
        case .subshell(let node):
            exitStatus = try executeSubshell(node, as: command)
            environment.pipelineStatus.removeAll(keepingCapacity: true)
            return exitStatus.isSuccess ? exitStatus : try checkFailure(command)
        case .redirected(let node):
            exitStatus = try executeRedirected(node)
            guard case .subshell = node.command else { return exitStatus }
            environment.pipelineStatus.removeAll(keepingCapacity: true)
            return exitStatus.isSuccess ? exitStatus : try checkFailure(command)
        case .function(let node): return try defineFunction(node)
        case .conditional(let node):
            exitStatus = try executeConditional(node, command)
            environment.pipelineStatus.removeAll(keepingCapacity: true)
            return exitStatus.isSuccess ? exitStatus : try checkFailureOfTest(command)
        case .arithmetic(let node):
            exitStatus = try executeArithmetic(node, command)
            environment.pipelineStatus.removeAll(keepingCapacity: true)
            return exitStatus.isSuccess ? exitStatus : try checkFailureOfTest(command)
        case .arithmeticFor(let node): return try executeArithmeticFor(node)
        case .select(let node): return try executeSelect(node)
        case .coprocess(let node):
            exitStatus = try executeCoprocess(node)
            return exitStatus
        }
    }

    /// Runs a command whose status is to be inverted, which is so for one that leaves a loop as well.
    mutating func executeNegated(_ command: Command) throws(Divert) -> ExitStatus {
        do throws(Divert) {
            let status = try executeUnchecked(command)
            return statusToEndWith == nil ? status : try checkFailure(command)
        } catch {
            switch error {
            case .breakLoop, .continueLoop: exitStatus = ExitStatus(!exitStatus.isSuccess)
            default: break
            }
            throw error
        }
    }

    /// Runs a command whose own failure is none, because it is negated. PIPESTATUS is its status before that, but for
    /// `[[ ]]` and `(( ))`.
    private mutating func executeUnchecked(_ command: Command) throws(Divert) -> ExitStatus {
        var isProgram = true
        switch command {
        case .simple(let node): exitStatus = try executeSimple(node, isLast: false)
        case .subshell(let node): exitStatus = try executeSubshell(node, as: command)
        case .redirected(let node):
            guard case .subshell = node.command else { return try execute(command, isLast: false) }
            exitStatus = try executeRedirected(node)
        case .conditional(let node):
            exitStatus = try executeConditional(node, command)
            isProgram = false
        case .arithmetic(let node):
            exitStatus = try executeArithmetic(node, command)
            isProgram = false
        default: return try execute(command, isLast: false)
        }
        environment.pipelineStatus.removeAll(keepingCapacity: true)
        if isProgram { environment.pipelineStatus.append(exitStatus) }
        return exitStatus
    }

    /// After a command has failed: the ERR trap, and the end of the shell under `set -e` (XCU 2.15, set), unless the
    /// failure is being tested.
    mutating func checkFailure(_ command: Command) throws(Divert) -> ExitStatus {
        // The traps of signals that arrived while the command ran come first, as in bash.
        if Signals.arePending { try runPendingTraps() }
        let trapIsNew = errorTrapIsNew
        errorTrapIsNew = false
        if let status = statusToEndWith {
            statusToEndWith = nil
            throw ending(with: status, isErrorExit: true)
        }
        if failureIsTested > 0 { return exitStatus }
        let status = exitStatus
        if environment.traps.events[.error] != nil, !trapIsNew {
            try runErrorTrap(status)
            exitStatus = status
        }
        if options.contains(.errorExit) { throw ending(with: status, isErrorExit: true) }
        return status
    }

    /// `checkFailure` for `[[ ]]` and `(( ))`, which BASH_COMMAND names only once they have failed: setting it costs as
    /// much as a short test.
    private mutating func checkFailureOfTest(_ command: Command) throws(Divert) -> ExitStatus {
        if !isInTrap { currentCommand = command }
        return try checkFailure(command)
    }

    /// Runs a list whose failure decides something and so is no failure (conditions).
    private mutating func executeTested(_ list: CommandList) throws(Divert) -> ExitStatus {
        failureIsTested += 1
        defer { failureIsTested -= 1 }
        return try execute(list, isLast: false)
    }

    /// `&&` and `||` (XCU 2.9.3).
    private mutating func executeAndOr(_ node: AndOrList, isLast: Bool) throws(Divert) -> ExitStatus {
        let rest = node.rest
        failureIsTested += 1
        do throws(Divert) { exitStatus = try execute(node.first, isLast: false) } catch {
            failureIsTested -= 1
            throw error
        }
        failureIsTested -= 1
        if Signals.arePending { try runPendingTraps() }
        for (index, continuation) in rest.enumerated() where continuation.isAnd == exitStatus.isSuccess {
            if index == rest.count - 1 { return try execute(continuation.command, isLast: isLast) }
            failureIsTested += 1
            do throws(Divert) { exitStatus = try execute(continuation.command, isLast: false) } catch {
                failureIsTested -= 1
                throw error
            }
            failureIsTested -= 1
            if Signals.arePending { try runPendingTraps() }
        }
        return exitStatus
    }

    /// `if` (XCU 2.9.4.4).
    private mutating func executeIf(_ node: IfClause, isLast: Bool) throws(Divert) -> ExitStatus {
        for branch in node.branches where try executeTested(branch.condition).isSuccess {
            return try execute(branch.body, isLast: isLast)
        }
        if let otherwise = node.otherwise { return try execute(otherwise, isLast: isLast) }
        exitStatus = .success
        return .success
    }

    /// `( list )` (XCU 2.9.4.1).
    private mutating func executeSubshell(_ node: Subshell, as command: Command) throws(Divert) -> ExitStatus {
        line = node.line
        if !isInTrap { currentCommand = command }
        if controlsJobs { return try runSubshellAsJob(node) }
        let status = try runSubshell(node.body, isSubstitution: false)
        updateWindowSize()
        return status
    }

    /// A compound command with redirections. What the failure of a subshell brings about goes without them: they are made
    /// in it.
    private mutating func executeRedirected(_ node: RedirectedCommand) throws(Divert) -> ExitStatus {
        line = node.line
        let substitutionCount = processSubstitutions.count
        let saved: SavedDescriptors
        do throws(RedirectionFailure) {
            saved = try apply(node.redirections)
        } catch {
            exitStatus = try error.status(&self)
            closeProcessSubstitutions(above: substitutionCount)
            return try checkFailure(.redirected(node))
        }
        let wasRedirected = environment.inputIsRedirected
        if node.redirections.contains(where: \.isOfStandardInput) { environment.inputIsRedirected = true }
        do throws(Divert) {
            if case .subshell(let subshell) = node.command {
                exitStatus = try executeSubshell(subshell, as: .redirected(node))
            } else {
                exitStatus = try execute(node.command, isLast: false)
            }
        } catch {
            environment.inputIsRedirected = wasRedirected
            restore(saved)
            closeProcessSubstitutions(above: substitutionCount)
            throw error
        }
        environment.inputIsRedirected = wasRedirected
        restore(saved)
        closeProcessSubstitutions(above: substitutionCount)
        return exitStatus
    }

    /// `name() command` (XCU 2.9.5).
    private mutating func defineFunction(_ node: FunctionDefinition) throws(Divert) -> ExitStatus {
        line = node.line
        if isPosix, let refusal = refusal(ofFunctionName: names[node.name]) {
            diagnose(Bytes("`") + names[node.name] + Bytes("': ") + Bytes(refusal))
            throw .exit(.misuse)
        }
        for byte in names[node.name]
        where byte == ASCII.dollar || byte == ASCII.doubleQuote || byte == ASCII.singleQuote || byte == ASCII.backslash
        {
            diagnoseSubject(Bytes("`") + names[node.name] + Bytes("': not a valid identifier"), isAssigned: true)
            exitStatus = .failure
            return .failure
        }
        if environment.functions[node.name]?.isReadOnly == true {
            diagnoseSubject(names[node.name] + Bytes(": readonly function"), isAssigned: true)
            exitStatus = .failure
            return exitStatus
        }
        let old = environment.functions[node.name]
        var function = FunctionTable.Function(definition: node)
        function.isExported = old?.isExported ?? false
        if function.isExported { environment.variables.exportsChanged = true }
        environment.functions[node.name] = function
        exitStatus = .success
        return .success
    }

    /// Why POSIX mode does not take a name for a function; nil where it does.
    private func refusal(ofFunctionName name: Bytes) -> StaticString? {
        if !ASCII.isName(name) { return "not a valid identifier" }
        if name.withView({ builtins.find($0) })?.isSpecial == true { return "is a special builtin" }
        return nil
    }

    /// `(( expression ))`: true when it is not 0.
    private mutating func executeArithmetic(_ node: ArithmeticCommand, _ command: Command) throws(Divert) -> ExitStatus
    {
        line = node.line
        if environment.traps.events[.debug] != nil, try !runDebugTrap(command) { return .failure }
        // An error in the expression is the command's failure, not the end of the command line.
        guard let value = try evaluateTracedArithmetic(node.expression) else { return .failure }
        return ExitStatus(value != 0)
    }

    /// `[[ expression ]]`.
    private mutating func executeConditional(
        _ node: ConditionalCommand, _ command: Command
    ) throws(Divert) -> ExitStatus {
        line = node.line
        if environment.traps.events[.debug] != nil, try !runDebugTrap(command) { return .failure }
        return try evaluateConditional(node.expression)
    }
}
