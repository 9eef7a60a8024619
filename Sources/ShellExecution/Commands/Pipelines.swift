package import CProcess
package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Pipelines (XCU 2.9.2) and asynchronous lists (XCU 2.9.3.1).
///
/// The shell starts every stage itself: a stage that is a program is spawned, any other gets a copy of the shell. Stages
/// are subshells, so a spawned stage's words are expanded against a copy of the environment.
extension Shell {
    /// Where the standard descriptors of a stage lead; nil where they stay.
    private struct Connections {
        var input: FileDescriptor?
        var output: FileDescriptor?
        /// The end of the pipe that the stage must not keep open.
        var unused: FileDescriptor?

        /// Whether a pipe leads to or from the stage.
        var isPiped: Bool { input != nil || output != nil }

        /// What they make of the stage's descriptors.
        var redirections: [OpenedRedirection] {
            var all: [OpenedRedirection] = []
            if let input { all.append(OpenedRedirection(target: 0, source: input.rawValue, isOwned: false)) }
            if let output { all.append(OpenedRedirection(target: 1, source: output.rawValue, isOwned: false)) }
            return all
        }
    }

    /// How a stage began: as a process, or with a status when it could not or has ended without one.
    enum Stage {
        case process(Int32)
        case ended(ExitStatus)
    }

    mutating func executePipeline(_ node: Pipeline, isLast: Bool) throws(Divert) -> ExitStatus {
        line = node.line
        // Without `set -e` the ERR trap runs for failures within what is negated, as in bash.
        let isTested = node.isNegated && (node.stages.count > 1 || options.contains(.errorExit))
        if isTested { failureIsTested += 1 }
        defer { if isTested { failureIsTested -= 1 } }
        var status: ExitStatus
        if node.timing == .none {
            status = try executeStages(node, isLast: isLast && !node.isNegated)
        } else {
            let start = TimingStart()
            do throws(Divert) { status = try executeStages(node, isLast: false) } catch {
                // Who waits no longer wants to know all the more how long it was; so does who ends the shell.
                switch error {
                case .returnFunction, .forked: break
                default: reportTiming(node.timing, since: start)
                }
                throw error
            }
            reportTiming(node.timing, since: start)
        }
        if node.isNegated { status = ExitStatus(!status.isSuccess) }
        return status
    }

    private mutating func executeStages(_ node: Pipeline, isLast: Bool) throws(Divert) -> ExitStatus {
        if node.stages.count == 0 { return .success }
        if node.stages.count == 1 {
            return try node.isNegated ? executeNegated(node.stages[0]) : execute(node.stages[0], isLast: false)
        }
        if !isLast { try becomeRealSubshell() }
        if let last = node.stages.last, needsNoProcess(last),
            let status = try executeWithLastStageHere(node, inSubshell: true)
        {
            return status
        }
        if output.isCapturing { return try executeCapturedStages(node) }
        if behaviors[.lastPipe], !controlsJobs,
            let status = try executeWithLastStageHere(node, inSubshell: false)
        {
            return status
        }
        let (stages, group) = try startStages(node, output: nil, isAsynchronous: false)
        return try finish(stages, node, group)
    }

    /// A pipeline whose output a command substitution takes: the last stage writes to a pipe that is read to its end.
    private mutating func executeCapturedStages(_ node: Pipeline) throws(Divert) -> ExitStatus {
        let pipe = try makePipe()
        let (stages, group) = try startStages(node, output: pipe, isAsynchronous: false)
        captureOutput(of: Self.processes(of: stages), from: pipe.readEnd)
        pipe.readEnd.discard()
        return try finish(stages, node, group)
    }

    /// A pipeline whose last stage runs in this process: with `lastpipe` in this shell (bash 4.3.2), else in a subshell of
    /// it. Nil where too few descriptors are left to keep standard input.
    private mutating func executeWithLastStageHere(_ node: Pipeline, inSubshell: Bool) throws(Divert) -> ExitStatus? {
        let last = node.stages.count - 1
        let head = Pipeline(
            stages: Array(node.stages[..<last]), isNegated: false, timing: .none, line: node.line)
        lookAhead.settle()
        var saved = SavedDescriptors()
        do throws(Errno) {
            saved.entries.append(SavedDescriptors.Entry(target: 0, copy: try descriptorCopies.add(.standardInput)))
        } catch { return nil }
        let stages: [Stage]
        let group: Int32
        let status: ExitStatus
        do throws(Divert) {
            let pipe = try makePipe()
            (stages, group) = try startStages(head, output: pipe, isAsynchronous: false)
            try? pipe.readEnd.duplicated(onto: .standardInput)
            // Where standard input was closed, the pipe has got its number.
            if pipe.readEnd != .standardInput { pipe.readEnd.discard() }
            status = try inSubshell ? runStageHere(node.stages[last]) : execute(node.stages[last], isLast: false)
        } catch {
            restore(saved)
            throw error
        }
        restore(saved)
        _ = try finish(stages, head, group)
        environment.pipelineStatus.append(status)
        return pipelineResult()
    }

    private mutating func makePipe() throws(Divert) -> (readEnd: FileDescriptor, writeEnd: FileDescriptor) {
        do throws(Errno) { return try FileDescriptor.makePipe() } catch {
            diagnose(Bytes("pipe error: ") + error.text)
            throw .abandon(.failure)
        }
    }

    /// Starts all stages, the last one writing to `output` where that is given; its write end is closed here.
    private mutating func startStages(
        _ node: Pipeline, output: (readEnd: FileDescriptor, writeEnd: FileDescriptor)?, isAsynchronous: Bool
    ) throws(Divert) -> ([Stage], group: Int32) {
        var stages: [Stage] = []
        var group: Int32 = 0
        var input: FileDescriptor?
        for (index, command) in node.stages.enumerated() {
            let isLast = index == node.stages.count - 1
            var connections = Connections(input: input)
            var next: FileDescriptor?
            if isLast {
                connections.output = output?.writeEnd
                connections.unused = output?.readEnd
            } else {
                let pipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
                do throws(Divert) { pipe = try makePipe() } catch {
                    input?.discard()
                    throw error
                }
                connections.output = pipe.writeEnd
                connections.unused = pipe.readEnd
                next = pipe.readEnd
            }
            if isLast, !isInTrap, case .simple = command { currentCommand = command }
            if environment.traps.events[.debug] != nil, case .simple(let node) = command {
                line = node.line
                _ = try runDebugTrap(command)
            }
            let stage = try start(command, connections, group: group, isAsynchronous: isAsynchronous)
            if case .process(let pid) = stage, group == 0 { group = pid }
            stages.append(stage)
            input?.discard()
            connections.output?.discard()
            input = next
        }
        return (stages, controlsJobs ? group : 0)
    }

    /// Starts one stage.
    private mutating func start(
        _ command: Command, _ connections: Connections, group: Int32, isAsynchronous: Bool
    ) throws(Divert) -> Stage {
        if case .simple(let node) = command, canSpawnDirectly(node),
            let stage = spawnStage(node, connections, group: group, isAsynchronous: isAsynchronous)
        {
            return stage
        }
        if !isAsynchronous, let output = connections.output, case .simple(let node) = command, mayWriteAhead(node) {
            return try writeAhead(node, to: output)
        }
        let wasControlling = controlsJobs
        let terminal = isAsynchronous ? nil : jobs.terminal
        let child: Int32?
        do throws(Errno) { child = try fork() } catch {
            diagnose(Bytes("fork: ") + error.text)
            return .ended(ExitStatus(254))
        }
        if let child {
            if wasControlling { place(child, in: group == 0 ? child : group, terminal) }
            return .process(child)
        }
        if wasControlling { place(0, in: group == 0 ? Processes.current : group, terminal) }
        connections.unused?.discard()
        if let input = connections.input {
            try? input.duplicated(onto: .standardInput)
            if input.rawValue != 0 { input.discard() }
            environment.inputIsRedirected = true
        } else if isAsynchronous, !wasControlling, !environment.inputIsRedirected {
            redirectInputFromNull()
        }
        if let output = connections.output {
            try? output.duplicated(onto: .standardOutput)
            if output.rawValue != 1 { output.discard() }
        }
        prepareSignalsInChild(isAsynchronous: isAsynchronous)
        let loops = loopDepth
        becomeSubshellProcess()
        if case .simple = command {
            environment.isSimpleCommand = true
            loopDepth = loops
        }
        if Self.soleSimpleCommand(of: command) != nil { debugTrapHasRun = environment.traps.events[.debug] != nil }
        runToExit { (shell) throws(Divert) in
            if case .simple(let node) = command, connections.isPiped || isAsynchronous {
                // The failure of a stage is the pipeline's, and that of an asynchronous command nobody's: no ERR trap
                // runs for it here.
                return try shell.executeSimple(node, isLast: true)
            }
            // The process is the subshell that the parentheses ask for.
            if case .subshell(let node) = command { return try shell.execute(node.body, isLast: true) }
            return try shell.execute(command, isLast: true)
        }
    }

    /// `( list )` under job control: a process group of its own, so that the keys of the terminal stop and end it whole.
    mutating func runSubshellAsJob(_ node: Subshell) throws(Divert) -> ExitStatus {
        switch try start(.subshell(node), Connections(), group: 0, isAsynchronous: false) {
        case .process(let pid): return try finishForeground(pid, group: pid, command: .subshell(node))
        case .ended(let status): return status
        }
    }

    /// In a forked child that runs part of the shell's work: forgets captures and virtual subshells of the parent.
    package mutating func becomeSubshellProcess() {
        output.leaveCaptures()
        virtualSubshells.removeAll()
        descriptorCopies.abandon(first: descriptorCopies.count)
        enterSubshell(isSubstitution: false)
    }

    /// Puts a process (0: this one) into the process group of a job, which gets the terminal where one is given. The
    /// parent and the child both do it: each may be the first to need it.
    func place(_ process: Int32, in group: Int32, _ terminal: FileDescriptor?) {
        Processes.setGroup(of: process, to: group)
        if let terminal { Terminal.setForegroundGroup(of: terminal, to: group) }
    }

    /// Makes standard input empty, as it is for asynchronous commands without job control (XCU 2.9.3.1).
    private func redirectInputFromNull() {
        guard let null = try? FileDescriptor.open(path: Bytes("/dev/null"), .read) else { return }
        try? null.duplicated(onto: .standardInput)
        if null.rawValue != 0 { null.discard() }
    }

    /// Whether jobs get process groups of their own (`set -m`).
    package var controlsJobs: Bool { options.contains(.monitor) }

    /// Spawns a stage. Its expansions happen to a copy of the environment. Nil where it turns out to be no program, or opens
    /// a FIFO, which takes a process that can wait for the other end.
    private mutating func spawnStage(
        _ node: SimpleCommand, _ connections: Connections, group: Int32, isAsynchronous: Bool
    ) -> Stage? {
        let saved = environment
        let savedStatus = exitStatus
        let builds = exportedEnvironment.builds
        let mark = fields.mark()
        virtualSubshells.append(
            VirtualSubshell(isCaptured: false, heldBrokenPipe: false, copies: descriptorCopies.count))
        defer {
            virtualSubshells.removeLast()
            fields.release(mark)
            environment = saved
            exitStatus = savedStatus
            if exportedEnvironment.builds != builds { environment.variables.exportsChanged = true }
        }
        do throws(Divert) {
            return try spawnExpanded(node, mark, connections, group: group, isAsynchronous: isAsynchronous)
        } catch {
            switch error {
            case .exit(let status), .abandon(let status): return .ended(status)
            default: return .ended(.failure)
            }
        }
    }

    private mutating func spawnExpanded(
        _ node: SimpleCommand, _ mark: FieldStack.Mark, _ connections: Connections, group: Int32, isAsynchronous: Bool
    ) throws(Divert) -> Stage? {
        line = node.line
        for word in node.words { try expandToFields(word) }
        let arguments = fields.arguments(above: mark)
        if node.commandName == nil {
            guard let name = arguments.first, case .file = findCommand(name, name: nil) else { return nil }
        }
        let connected = node.redirections.isEmpty ? [] : connections.redirections
        let opened: [OpenedRedirection]
        leavesFIFOs = true
        defer { leavesFIFOs = false }
        do throws(RedirectionFailure) { opened = try openForChild(node.redirections, connected: connected) } catch {
            if case .waits = error { return nil }
            return .ended(try error.status(&self))
        }
        defer { close(opened) }
        for assignment in node.assignments {
            guard try performIfAssignable(assignment) else {
                if isPosix { return .ended(.failure) }
                continue
            }
            environment.variables[assignment.name].attributes.insert(.exported)
            environment.variables.exportsChanged = true
        }
        guard case .file(let path) = findFile(Bytes(arguments[0])) else {
            return .ended(try commandNotFound(arguments))
        }
        var placement = Placement()
        placement.isAsynchronous = isAsynchronous && !controlsJobs
        if controlsJobs {
            placement.group = group
            placement.takesTerminal = !isAsynchronous
        }
        var null: FileDescriptor?
        defer { null?.discard() }
        if let input = connections.input {
            placement.descriptors.append(swish_descriptor_action(source: input.rawValue, target: 0))
        } else if placement.isAsynchronous, !environment.inputIsRedirected {
            null = try? FileDescriptor.open(path: Bytes("/dev/null"), .read)
            if let null { placement.descriptors.append(swish_descriptor_action(source: null.rawValue, target: 0)) }
        }
        if let output = connections.output {
            placement.descriptors.append(swish_descriptor_action(source: output.rawValue, target: 1))
        }
        return spawn(path, arguments, placement, opened)
    }

    private mutating func spawn(
        _ path: Bytes, _ arguments: Arguments, _ placement: Placement, _ opened: [OpenedRedirection]
    ) -> Stage {
        let actions = opened.map { swish_descriptor_action(source: $0.source, target: $0.target) }
        return spawn(path, arguments, placement, actions: actions).map { .process($0) } ?? .ended(Self.unstarted)
    }

    private static func processes(of stages: [Stage]) -> [Int32] {
        stages.compactMap { if case .process(let pid) = $0 { pid } else { nil } }
    }

    /// Waits for the stages; the status is that of the last one, or with `pipefail` of the last that failed.
    private mutating func finish(_ stages: [Stage], _ node: Pipeline, _ group: Int32) throws(Divert) -> ExitStatus {
        let processes = Self.processes(of: stages)
        var statuses: [ExitStatus] = []
        if !processes.isEmpty { statuses = try finishForeground(processes, group: group, command: .pipeline(node)) }
        var all: [ExitStatus] = []
        var next = 0
        for stage in stages {
            switch stage {
            case .process:
                all.append(next < statuses.count ? statuses[next] : .failure)
                next += 1
            case .ended(let status): all.append(status)
            }
        }
        environment.pipelineStatus = all
        return pipelineResult()
    }

    private func pipelineResult() -> ExitStatus {
        let all = environment.pipelineStatus
        if options.contains(.pipeFail) { return all.last { !$0.isSuccess } ?? .success }
        return all.last ?? .success
    }

    /// `command &` (XCU 2.9.3.1).
    mutating func executeAsynchronously(_ command: Command) throws(Divert) {
        try becomeRealSubshell()
        if controlsJobs, case .simple(let node)? = Self.soleSimpleCommand(of: command),
            case .literal(let text)? = node.words.first?.shape, text.first == ASCII.percent
        {
            let mark = fields.mark()
            defer { fields.release(mark) }
            for word in node.words { try expandToFields(word) }
            exitStatus = try continueJob(fields.arguments(above: mark), by: ByteView("bg"), node) ?? .failure
            return
        }
        if case .pipeline(let node) = command, node.stages.count > 1, !node.isNegated, node.timing == .none {
            let (stages, group) = try startStages(node, output: nil, isAsynchronous: true)
            var processes: [Int32] = []
            for stage in stages { if case .process(let pid) = stage { processes.append(pid) } }
            if !processes.isEmpty { registerBackground(processes, group: group, command: command) }
        } else {
            if environment.traps.events[.debug] != nil, let simple = Self.soleSimpleCommand(of: command) {
                if case .simple(let node) = simple { line = node.line }
                _ = try runDebugTrap(simple)
            }
            let stage = try start(command, Connections(), group: 0, isAsynchronous: true)
            if case .process(let pid) = try beginning(stage) {
                registerBackground([pid], group: controlsJobs ? pid : 0, command: command)
            }
        }
        exitStatus = .success
    }
}

extension Shell {
    /// The simple command that a command is, perhaps negated: its DEBUG trap runs before the fork.
    fileprivate static func soleSimpleCommand(of command: Command) -> Command? {
        switch command {
        case .simple: return command
        case .pipeline(let node) where node.stages.count == 1:
            if case .simple = node.stages[0] { return node.stages[0] }
            return nil
        default: return nil
        }
    }

    /// A command that could not be started in the background still has a process, whose status `wait` tells.
    private mutating func beginning(_ stage: Stage) throws(Divert) -> Stage {
        guard case .ended(let status) = stage else { return stage }
        guard let child = try? fork() else { Processes.exitImmediately(status.code) }
        return .process(child)
    }
}
