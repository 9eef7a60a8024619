package import ShellBytes
package import ShellSyntax
package import ShellSystem
package import SystemPackage

/// Running traps (XCU 2.12, 2.15 trap; bash 4.1).
extension Shell {
    /// Does what the signals that have arrived ask for: traps run, `$?` is as before. Called between commands while
    /// `Signals.arePending`.
    package mutating func runPendingTraps() throws(Divert) {
        if !virtualSubshells.isEmpty { return try endVirtualSubshellForSignal() }
        var running: UInt64 = 0
        for number in runningTraps where number <= Signals.maximum { running |= SignalState.bit(number) }
        while let number = Signals.takePending(except: running) { try respond(to: number) }
    }

    /// A system call of a command was interrupted: gives the command up where the signal has no trap. One that has waits for
    /// the end of the command (XCU 2.12).
    package mutating func heedEndingSignals() throws(Divert) {
        guard Signals.arePending else { return }
        if !virtualSubshells.isEmpty { return try endVirtualSubshellForSignal() }
        for number in SignalState.fatal where environment.traps.signals[number] == nil && Signals.take(number) {
            try respond(to: number)
        }
    }

    /// Opens a file. What waits, as opening a FIFO does, ends when a signal without a trap arrives.
    package mutating func openFile(_ path: Bytes, _ mode: OpenMode) throws(Divert) -> Result<FileDescriptor, Errno> {
        while true {
            try heedEndingSignals()
            do throws(Errno) {
                return .success(try FileDescriptor.open(path: path, mode, isInterruptible: true))
            } catch {
                if error != .interrupted { return .failure(error) }
            }
        }
    }

    /// A signal has arrived while a subshell runs that has no process of its own. What the traps make of it happens when
    /// the subshell has ended; one that would have ended the subshell's process ends it.
    private mutating func endVirtualSubshellForSignal() throws(Divert) {
        try heedBrokenPipe()
        let traps = environment.traps.inherited?.signals ?? environment.traps.signals
        for number in SignalState.fatal where Signals.isPending(number) {
            if number == Signals.interrupt || traps[number] == nil { throw .exit(.signaled(number)) }
        }
    }

    /// Ends a subshell that has no process of its own where it has written to a pipe that nobody reads.
    mutating func heedBrokenPipe() throws(Divert) {
        if Signals.takeBrokenPipe() { throw .exit(.signaled(Signals.pipe)) }
    }

    private mutating func respond(to number: Int32) throws(Divert) {
        if number == Signals.child { return try respondToChildren() }
        switch environment.traps.signals[number] {
        case .command(let text)?: try runSignalTrap(number, text)
        case .ignore?: break
        case nil:
            if number == Signals.interrupt, isInteractive {
                // After the `^C` that the terminal shows.
                if environment.subshellLevel == 0 { writeError([ASCII.newline]) }
                throw .interrupted
            }
            if number == Signals.windowChange { return updateWindowSize() }
            if SignalState.fatal.contains(number) { endBySignal(number) }
        }
    }

    /// Children have changed: takes note of them, and runs the trap for SIGCHLD once for each that has ended.
    mutating func respondToChildren() throws(Divert) {
        reapChildren()
        if isInteractive, options.contains(.notify) { notifyOfJobs() }
        guard let text = environment.traps.command(of: Signals.child) else {
            jobs.unreportedDeaths = 0
            return
        }
        while jobs.unreportedDeaths > 0 {
            jobs.unreportedDeaths -= 1
            try runSignalTrap(Signals.child, text)
        }
    }

    private mutating func runSignalTrap(_ number: Int32, _ text: Bytes) throws(Divert) {
        runningTraps.insert(number)
        let status = exitStatus
        let result = Result { () throws(Divert) in try runAction(text, name: "trap", line: 1, status: status) }
        runningTraps.remove(number)
        _ = try result.get()
        exitStatus = status
    }

    /// Runs an action string. `$?` is `status` at its start; afterwards it is the action's.
    private mutating func runAction(
        _ text: Bytes, name: StaticString, line actionLine: Int, status: ExitStatus, isDebug: Bool = false
    ) throws(Divert) -> ExitStatus {
        let savedLine = line
        let savedCommand = currentCommand
        let savedStatus = environment.traps.statusBefore
        let savedCalls = environment.traps.callsBefore
        let savedPipeline = environment.pipelineStatus
        let savedSubstitution = substitutionStatus
        let depth = virtualSubshells.count
        // A DEBUG trap may change what is returned, within another trap, too.
        environment.traps.statusBefore = isDebug ? nil : status
        environment.traps.callsBefore = calls.frames.count
        exitStatus = status
        let result = Result { () throws(Divert) in try evaluate(text, sourceName: Bytes(name), line: actionLine) }
        if virtualSubshells.count == depth {
            environment.traps.statusBefore = savedStatus
            environment.traps.callsBefore = savedCalls
        }
        line = savedLine
        currentCommand = savedCommand
        environment.pipelineStatus = savedPipeline
        substitutionStatus = savedSubstitution
        return try result.get()
    }

    /// The status that `exit` and `return` without an operand have: within a trap that of before it (XCU 2.15, exit).
    package var statusForExit: ExitStatus { environment.traps.statusBefore ?? exitStatus }

    /// As `statusForExit`, for `return`. Where it ends a function that the trap has called, the trap goes on, and POSIX
    /// has it take the status of the command before (XCU 2.15, return).
    package var statusForReturn: ExitStatus {
        isPosix && calls.frames.count > environment.traps.callsBefore ? exitStatus : statusForExit
    }

    /// What ends the shell or subshell from where it is. The EXIT trap runs before anything is undone: it sees the local
    /// variables, positional parameters and redirections of the functions and groups that `exit` is in, as in bash; where
    /// `set -e` ends the shell itself it sees the global variables.
    package mutating func ending(with status: ExitStatus, isErrorExit: Bool = false) -> Divert {
        if environment.traps.events[.exit] == nil { return .exit(status) }
        let testedFailures = failureIsTested
        failureIsTested = 0
        defer { failureIsTested = testedFailures }
        guard isErrorExit, environment.subshellLevel == 0 else { return .exit(runExitTrap(status)) }
        // The calls that are left close their scopes themselves.
        let variables = environment.variables
        while environment.variables.depth > 0 { popVariableScope() }
        defer { environment.variables = variables }
        return .exit(runExitTrap(status))
    }

    /// Runs the EXIT trap at the end of a shell or subshell, once. The status that it ends with.
    package mutating func runExitTrap(_ status: ExitStatus) -> ExitStatus {
        guard !environment.traps.hasExited, let text = environment.traps.command(of: .exit) else { return status }
        environment.traps.hasExited = true
        environment.traps.statusBefore = nil
        runningTraps.insert(Self.key(of: .exit))
        let savedTraceLevel = traceLevel
        traceLevel = environment.exitTraceLevel - 1
        defer {
            runningTraps.remove(Self.key(of: .exit))
            traceLevel = savedTraceLevel
        }
        do throws(Divert) {
            _ = try runAction(text, name: "exit trap", line: 1, status: status)
            return status
        } catch {
            switch error {
            case .exit(let status), .abandon(let status): return status
            case .returnFunction, .breakLoop, .continueLoop, .forked: return status
            case .interrupted: return .signaled(Signals.interrupt)
            }
        }
    }

    /// The numbers by which `runningTraps` knows the events: above those of signals.
    private static func key(of event: Traps.Event) -> Int32 { 128 + Int32(event.rawValue) }

    /// Runs the trap of an event, unless it is running. The status of its action; nil where nothing ran.
    private mutating func runEventTrap(
        _ event: Traps.Event, name: StaticString, status: ExitStatus
    ) throws(Divert) -> ExitStatus? {
        let key = Self.key(of: event)
        guard let text = environment.traps.command(of: event), !runningTraps.contains(key) else { return nil }
        runningTraps.insert(key)
        let isDebug = event == .debug
        let result = Result { () throws(Divert) in
            try runAction(text, name: name, line: line, status: status, isDebug: isDebug)
        }
        runningTraps.remove(key)
        return try result.get()
    }

    /// Runs the ERR trap after a command has failed with `status`.
    package mutating func runErrorTrap(_ status: ExitStatus) throws(Divert) {
        let before = exitStatus
        _ = try runEventTrap(.error, name: "error trap", status: status)
        exitStatus = before
    }

    /// Runs the RETURN trap at the end of a function or dot script. It sees `status`, that of the command before `return`,
    /// where that is given.
    package mutating func runReturnTrap(showing status: ExitStatus? = nil) throws(Divert) {
        let before = exitStatus
        _ = try runEventTrap(.return, name: "return trap", status: status ?? before)
        exitStatus = before
    }

    /// Whether the command that runs is a trap's: BASH_COMMAND stays what it was before.
    @inline(__always)
    var isInTrap: Bool { environment.traps.statusBefore != nil || isRunningDebugTrap }

    /// Runs the DEBUG trap before a command. False where the command is not to be executed (with `extdebug`, bash 4.3.2).
    package mutating func runDebugTrap(_ command: Command) throws(Divert) -> Bool {
        // While another trap runs, BASH_COMMAND stays what it was before.
        if runningTraps.isEmpty { currentCommand = command }
        if debugTrapHasRun {
            debugTrapHasRun = false
            return true
        }
        if isRunningDebugTrap { return true }
        let before = exitStatus
        isRunningDebugTrap = true
        let result = Result { () throws(Divert) in try runEventTrap(.debug, name: "debug trap", status: before) }
        isRunningDebugTrap = false
        let status = try result.get()
        exitStatus = before
        guard let status, behaviors[.extendedDebug], !status.isSuccess else { return true }
        if status.code == 2, calls.canReturn { throw .returnFunction(before) }
        return false
    }

    /// A command as BASH_COMMAND tells it: of `for`, `select` and `case` only the head.
    package func headline(of command: Command) -> Bytes {
        let text = CommandPrinter.line(command, names: names)
        switch command {
        case .forLoop, .select, .caseClause:
            var line = Bytes(text.prefix { $0 != ASCII.newline })
            if line.last == ASCII.semicolon { line.removeLast() }
            return line
        default: return text
        }
    }

    /// Traps that a function or dot script does not see, to be put back when it ends.
    package struct HiddenTraps {
        fileprivate var events: [(Traps.Event, Traps.Action)] = []
    }

    /// At the start of a function or dot script: hides the traps that it does not inherit. A function inherits DEBUG and
    /// RETURN with `set -T` or its trace attribute, ERR with `set -E`; a dot script RETURN and ERR always (bash 4.1).
    package mutating func hideTraps(isTraced: Bool, isDotScript: Bool = false) -> HiddenTraps {
        var hidden = HiddenTraps()
        if environment.traps.events.isEmpty { return hidden }
        let isTraced = isTraced || options.contains(.functionTrace)
        for (event, action) in environment.traps.events {
            let isHidden =
                switch event {
                case .exit: false
                case .debug: !isTraced
                case .return: !isTraced && !isDotScript || isRunningDebugTrap
                case .error: !options.contains(.errorTrace) && !isDotScript
                }
            if isHidden { hidden.events.append((event, action)) }
        }
        for (event, _) in hidden.events { environment.traps.events[event] = nil }
        return hidden
    }

    /// At the end of a function or dot script: what `hideTraps` hid is back, except where it has set its own.
    package mutating func restoreTraps(_ hidden: HiddenTraps) {
        for (event, action) in hidden.events where environment.traps.events[event] == nil {
            environment.traps.events[event] = action
        }
    }

    /// At the start of a subshell (XCU 2.13).
    package mutating func resetTrapsForSubshell() {
        environment.traps.resetForSubshell(
            keepsTraced: options.contains(.functionTrace), keepsError: options.contains(.errorTrace))
    }

    /// Ends the shell by a signal, as its parent will see it, after the EXIT trap.
    package mutating func endBySignal(_ number: Int32) -> Never {
        if isInteractive, number == Signals.hangup { hangUpJobs() }
        exitStatus = runExitTrap(exitStatus)
        try? output.flush()
        lookAhead.settle()
        Signals.die(of: number)
        Processes.exitImmediately(128 + number)
    }
}
