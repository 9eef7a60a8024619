package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Subshells (XCU 2.13): `( list )` and command substitutions.
///
/// A subshell needs no process as long as nobody can tell: the environment is copied, the commands run in place, the
/// copy is put back (`VirtualSubshell`). What restoring cannot undo calls `becomeRealSubshell` first: then the process
/// forks at that moment, the child goes on as the subshell to its end, and the parent unwinds to where it began.
extension Shell {
    /// How deep subshells without a process nest: each keeps a copy of the scopes and calls that are open, so that an
    /// endless recursion through them would use up the memory of the machine.
    private static var subshellLimit: Int { 2000 }

    /// Runs commands in a subshell. With `isSubstitution` their output is captured by `output`.
    mutating func runSubshell(_ body: CommandList, isSubstitution: Bool) throws(Divert) -> ExitStatus {
        if virtualSubshells.count >= Self.subshellLimit {
            throw refuseNesting(Bytes(isSubstitution ? "command substitution" : "subshell"), Self.subshellLimit)
        }
        if invocation.alwaysForks || trapsChildren {
            return try runForkedSubshell(body, isSubstitution: isSubstitution)
        }
        let saved = environment
        let savedLoopDepth = loopDepth
        let savedCalls = calls
        let savedLine = line
        let savedPending = pendingCompoundAssignments
        let savedTested = failureIsTested
        let savedTraceLevel = traceLevel
        let savedCommand = currentCommand
        let savedArgument = lastArgument
        defer {
            lastArgument = savedArgument
            traceLevel = savedTraceLevel
            currentCommand = savedCommand
        }
        let generation = processGeneration
        let builds = exportedEnvironment.builds
        virtualSubshells.append(
            VirtualSubshell(
                isCaptured: isSubstitution, heldBrokenPipe: Signals.holdBrokenPipe(true),
                copies: descriptorCopies.count))
        enterSubshell(isSubstitution: isSubstitution)
        var status: ExitStatus
        var isInterrupted = false
        do throws(Divert) {
            status = try execute(body, isLast: true)
            if Signals.arePending { try heedBrokenPipe() }
            if !environment.traps.events.isEmpty { status = runExitTrap(status) }
        } catch {
            switch error {
            case .forked:
                // What is told of its death names the subshell, not the command that made it a process.
                currentCommand = savedCommand
                status = finishForkedSubshell()
                restore(saved, savedLoopDepth, savedCalls, savedLine, savedPending, savedTested, builds)
                return status
            case .interrupted: isInterrupted = true
            default: break
            }
            status = endOfSubshell(error)
        }
        if processGeneration != generation {
            if isInterrupted { dieOfInterrupt() }
            exitSubshellProcess(status)
        }
        restore(saved, savedLoopDepth, savedCalls, savedLine, savedPending, savedTested, builds)
        return status
    }

    /// Whether a trap for SIGCHLD tells how many processes there are.
    var trapsChildren: Bool {
        signals.isCaught(Signals.child) && environment.traps.command(of: Signals.child) != nil
    }

    private mutating func restore(
        _ saved: ExecutionEnvironment, _ savedLoopDepth: Int, _ savedCalls: CallStack, _ savedLine: Int,
        _ savedPending: [Int: PendingList], _ savedTested: Int, _ builds: Int
    ) {
        let subshell = virtualSubshells.removeLast()
        _ = Signals.holdBrokenPipe(subshell.heldBrokenPipe)
        // The generations of the aliases begin anew from those of the parent.
        if environment.aliasGeneration != saved.aliasGeneration { parsedTexts.removeAll() }
        environment = saved
        if exportedEnvironment.builds != builds { environment.variables.exportsChanged = true }
        loopDepth = savedLoopDepth
        calls = savedCalls
        line = savedLine
        pendingCompoundAssignments = savedPending
        failureIsTested = savedTested
        if let directory = subshell.workingDirectory {
            try? Files.changeDirectory(to: directory)
            directory.discard()
        }
        if let mask = subshell.creationMask { _ = Files.exchangeCreationMask(mask) }
    }

    /// What changes at the start of every subshell (XCU 2.13).
    package mutating func enterSubshell(isSubstitution: Bool) {
        environment.subshellLevel += 1
        environment.isSimpleCommand = false
        // `break` in a command substitution within a loop ends the substitution, as in bash and dash.
        if !isSubstitution { loopDepth = 0 }
        if isSubstitution { traceLevel += 1 }
        environment.exitTraceLevel = isSubstitution ? traceLevel : traceLevel + 1
        resetTrapsForSubshell()
        // Its numbers are others than those of its siblings and its parent.
        environment.random.isSeeded = false
        if isSubstitution, !isPosix, !behaviors[.inheritErrorExit] { environment.options.remove(.errorExit) }
        if environment.options.remove(.monitor) != nil { environment.options.insert(.monitorAround) }
    }

    /// The status of a subshell that a divert ended.
    private mutating func endOfSubshell(_ divert: Divert) -> ExitStatus {
        let status: ExitStatus =
            switch divert {
            case _ where Signals.takeBrokenPipe(): .signaled(Signals.pipe)
            case .exit(let status), .abandon(let status), .returnFunction(let status): status
            case .breakLoop, .continueLoop, .forked: exitStatus
            case .interrupted: .signaled(Signals.interrupt)
            }
        exitStatus = status
        return environment.traps.events.isEmpty ? status : runExitTrap(status)
    }

    /// Makes the innermost virtual subshell a process of its own. In the child it returns; in the parent it throws up to
    /// where the subshell began. Does nothing where the subshell is a process already.
    package mutating func becomeRealSubshell() throws(Divert) {
        guard let subshell = virtualSubshells.last else { return }
        let hasSuspendedCapture = subshell.hasSuspendedCapture
        var pipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)?
        let child: Int32?
        do throws(Errno) {
            if output.isCapturing || hasSuspendedCapture { pipe = try FileDescriptor.makePipe() }
            if !output.isCapturing { try output.flush() }
            child = try fork()
        } catch {
            pipe?.readEnd.discard()
            pipe?.writeEnd.discard()
            diagnose(Bytes("fork: ") + error.text)
            throw .abandon(ExitStatus(254))
        }
        if let child {
            pipe?.writeEnd.discard()
            // Redirections that end on the way may put back the very number that the pipe has got.
            if !descriptorCopies.isEmpty, let readEnd = pipe?.readEnd,
                let moved = try? readEnd.duplicated(atLeast: FileDescriptor.firstPrivate)
            {
                readEnd.discard()
                pipe?.readEnd = moved
            }
            virtualSubshells[virtualSubshells.count - 1].child = (child, pipe?.readEnd)
            throw .forked
        }
        virtualSubshells.removeAll()
        descriptorCopies.abandon(first: subshell.copies)
        guard let pipe else { return }
        pipe.readEnd.discard()
        if hasSuspendedCapture {
            captureSuccessor = try? descriptorCopies.add(pipe.writeEnd)
            return pipe.writeEnd.discard()
        }
        try? pipe.writeEnd.duplicated(onto: .standardOutput)
        if pipe.writeEnd.rawValue != 1 { pipe.writeEnd.discard() }
        output.leaveCaptures()
    }

    /// In the parent of a subshell that became a process: takes the rest of its output and waits for it.
    private mutating func finishForkedSubshell() -> ExitStatus {
        guard let child = virtualSubshells[virtualSubshells.count - 1].child else { return exitStatus }
        if let descriptor = child.output {
            captureOutput(of: CollectionOfOne(child.pid), from: descriptor)
            descriptor.discard()
        }
        return waitForSubshell(child.pid)
    }

    /// A subshell with a process from the start (asked for by tests; the result is the same).
    private mutating func runForkedSubshell(_ body: CommandList, isSubstitution: Bool) throws(Divert) -> ExitStatus {
        var pipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)?
        let child: Int32?
        do throws(Errno) {
            if isSubstitution { pipe = try FileDescriptor.makePipe() } else { try output.flush() }
            child = try fork()
        } catch {
            diagnose(Bytes("fork: ") + error.text)
            throw .abandon(ExitStatus(254))
        }
        if let child {
            pipe?.writeEnd.discard()
            if let descriptor = pipe?.readEnd {
                captureOutput(of: CollectionOfOne(child), from: descriptor)
                descriptor.discard()
            }
            return waitForSubshell(child)
        }
        if let pipe {
            pipe.readEnd.discard()
            try? pipe.writeEnd.duplicated(onto: .standardOutput)
            if pipe.writeEnd.rawValue != 1 { pipe.writeEnd.discard() }
            output.leaveCaptures()
        }
        if isSubstitution { jobs.isInSubstitution = true } else { jobs.removeAll() }
        enterSubshell(isSubstitution: isSubstitution)
        runToExit { (shell) throws(Divert) in try shell.execute(body, isLast: true) }
    }

    private mutating func waitForSubshell(_ child: Int32) -> ExitStatus {
        do throws(Divert) {
            let command = currentCommand ?? .braceGroup(CommandList(first: nil))
            return try finishForeground([child], group: 0, command: command).last ?? .failure
        } catch {
            if case .exit(let status) = error { return status }
            return exitStatus
        }
    }

    /// In a forked subshell: runs its commands and ends the process with their status.
    package mutating func runToExit(_ body: (inout Shell) throws(Divert) -> ExitStatus) -> Never {
        var status: ExitStatus
        do throws(Divert) {
            status = try body(&self)
            exitStatus = status
            status = runExitTrap(status)
        } catch {
            status = endOfSubshell(error)
            if case .interrupted = error { dieOfInterrupt() }
        }
        exitSubshellProcess(status)
    }

    /// Ends the process of a subshell that was interrupted: the shell around it learns of it.
    private mutating func dieOfInterrupt() {
        try? output.flush()
        Signals.die(of: Signals.interrupt)
    }

    /// Ends the process of a subshell.
    private mutating func exitSubshellProcess(_ status: ExitStatus) -> Never {
        try? output.flush()
        lookAhead.settle()
        endProcess(status.code)
    }

    /// Ends the process. What the shell holds is the system's to take back: where no use of the shell followed the end,
    /// the compiler would free all of it first, which took a third of a forked subshell's time.
    package mutating func endProcess(_ status: Int32) -> Never {
        Processes.exit(status)
        outliveProcess()
        fatalError("the process has not ended")
    }

    /// Uses all of the shell.
    @inline(never) private borrowing func outliveProcess() {}

    /// A copy of this process: nil in the copy, which has forgotten what was the parent's alone. The only place that
    /// forks.
    package mutating func fork() throws(Errno) -> Int32? {
        lookAhead.settle()
        try output.flush()
        let child = try Processes.fork()
        guard let child else {
            processGeneration += 1
            invocation.script?.leave()
            invocation.script = nil
            forgetJobs()
            return nil
        }
        jobs.hasStarted(child)
        return child
    }

    /// To be called before the working directory changes: a virtual subshell remembers where to return to.
    package mutating func noteWorkingDirectoryChange() throws(Divert) {
        // Programs that were found by a relative path may not be found there any more.
        if !environment.commandHash.isEmpty {
            environment.commandHash = environment.commandHash.filter { $0.value.path.first == ASCII.slash }
        }
        guard !virtualSubshells.isEmpty, virtualSubshells[virtualSubshells.count - 1].workingDirectory == nil else {
            return
        }
        let directory: FileDescriptor
        do throws(Errno) {
            directory = try FileDescriptor.open(path: [ASCII.period], .path)
        } catch {
            return try becomeRealSubshell()
        }
        virtualSubshells[virtualSubshells.count - 1].workingDirectory =
            (try? directory.duplicated(atLeast: FileDescriptor.firstPrivate)) ?? directory
        if virtualSubshells.last?.workingDirectory?.rawValue != directory.rawValue { directory.discard() }
    }

    /// To be called before the file mode creation mask changes.
    package mutating func noteCreationMaskChange() {
        guard !virtualSubshells.isEmpty, virtualSubshells[virtualSubshells.count - 1].creationMask == nil else {
            return
        }
        let mask = Files.exchangeCreationMask(0o077)
        _ = Files.exchangeCreationMask(mask)
        virtualSubshells[virtualSubshells.count - 1].creationMask = mask
    }
}
