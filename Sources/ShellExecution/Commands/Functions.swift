package import CProcess
package import ShellBytes
package import ShellSyntax
internal import ShellSystem

/// Calling functions (XCU 2.9.5, bash 3.3).
extension Shell {
    /// The stack that a call must leave for what it calls.
    private static var stackReserve: Int { 256 << 10 }
    /// How many processes a function may be nested in: `f() { f | cat; }` ends before the machine has no more.
    private static var deepestProcess: Int { 1000 }

    /// Calls a function. `arguments[0]` is the name that it was called by; the rest are its positional parameters.
    package mutating func callFunction(
        _ function: FunctionTable.Function, name: Name, arguments: Arguments, isLast: Bool = false
    ) throws(Divert) -> ExitStatus {
        try checkNesting(names[name])
        let definition = function.definition
        let savedParameters = environment.positionalParameters
        let savedLoopDepth = loopDepth
        let callLine = line
        let reportedLine = reportedLine
        environment.variables.pushScope(.function)
        environment.positionalParameters = PositionalParameters(borrowing: arguments.from(1))
        loopDepth = 0
        calls.frames.append(
            CallStack.Frame(kind: .function, name: names[name], source: definition.source, callLine: reportedLine))
        if isInteractive { calls.frames[calls.frames.count - 1].firstLine = definition.line }
        if behaviors[.extendedDebug] {
            calls.frames[calls.frames.count - 1].arguments = arguments.from(1).copies
        }
        functionDepth += 1
        defer {
            functionDepth -= 1
            if calls.frames.count > 0 { calls.frames.removeLast() }
            loopDepth = savedLoopDepth
            environment.positionalParameters = savedParameters
            popVariableScope()
            line = callLine
        }
        let hadErrorTrap = environment.traps.events[.error] != nil
        let hidden = hideTraps(isTraced: function.isTraced)
        defer { restoreTraps(hidden) }
        var statusBeforeReturn: ExitStatus?
        do throws(Divert) {
            if environment.traps.events[.debug] != nil {
                line = definition.bodyLine
                _ = try runDebugTrap(currentCommand ?? .function(definition))
            }
            exitStatus = try execute(definition.body, isLast: isLast)
            if environment.traps.events[.return] != nil { line = definition.bodyLine }
        } catch {
            // Under `set -e` the EXIT trap sees the function that an expansion's error ends the shell in, too.
            if case .exit(let status) = error, options.contains(.errorExit) { throw ending(with: status) }
            guard case .returnFunction(let status) = error else { throw error }
            statusBeforeReturn = exitStatus
            exitStatus = status
        }
        if environment.traps.events[.return] != nil { try runReturnTrap(showing: statusBeforeReturn) }
        noteNewErrorTrap(hadErrorTrap)
        return exitStatus
    }

    /// Refuses to go deeper than the stack allows into what nests without functions: `eval`, `command`, dot scripts.
    package mutating func checkStack(_ name: @autoclosure () -> Bytes) throws(Divert) {
        if swish_stack_left() < Self.stackReserve || processGeneration > Self.deepestProcess {
            throw refuseNesting(name(), calls.frames.count)
        }
    }

    /// Says that what has a name nests too deep; `level` is how deep, 0 where that is not known.
    mutating func refuseNesting(_ name: Bytes, _ level: Int) -> Divert {
        let depth = level == 0 ? Bytes() : Bytes(" (") + DecimalText.bytes(Int64(level)) + Bytes(")")
        diagnose(name + Bytes(": maximum nesting level exceeded") + depth)
        return isInteractive ? .abandon(.failure) : .exit(.failure)
    }

    /// After a function, `eval` or dot script: an ERR trap that was set within does not run for its own failure.
    package mutating func noteNewErrorTrap(_ hadErrorTrap: Bool) {
        if !hadErrorTrap, !exitStatus.isSuccess, environment.traps.events[.error] != nil { errorTrapIsNew = true }
    }

    /// The line that LINENO and `caller` tell: within a function of an interactive shell, counted from its first (bash
    /// 5.2, LINENO).
    var reportedLine: Int {
        guard isInteractive, let first = calls.frames.last?.firstLine else { return line }
        return max(line &- first &+ 1, 1)
    }

    /// Refuses a call that would nest deeper than FUNCNEST or the stack allows.
    package mutating func checkNesting(_ name: Bytes) throws(Divert) {
        if environment.variables[wellKnown.functionNest].isAbsent, swish_stack_left() >= Self.stackReserve,
            processGeneration <= Self.deepestProcess
        {
            return
        }
        if environment.variables[wellKnown.functionNest].isSet, let limit = value(of: wellKnown.functionNest),
            let number = DecimalText.parse(limit), number > 0, functionDepth >= number
        {
            diagnose(name + Bytes(": maximum function nesting level exceeded (") + limit + Bytes(")"))
            throw .abandon(.failure)
        }
        try checkStack(name)
    }
}
