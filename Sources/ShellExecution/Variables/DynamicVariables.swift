package import ShellBytes
import ShellSyntax
import ShellSystem

/// Variables that are computed when they are asked for (bash 5.2).
extension Shell {
    /// The scalar value of such a variable.
    package mutating func dynamicValue(of variable: DynamicVariable) -> Bytes? {
        scalar(of: dynamicContents(of: variable))
    }

    /// What such a variable holds now: never `.dynamic`.
    mutating func dynamicContents(of variable: DynamicVariable) -> Value {
        environment.consultedVariables |= variable.bit
        switch variable {
        case .lineNumber: return .integer(Int64(reportedLine))
        case .random: return .integer(Int64(nextRandom()))
        case .strongRandom: return .integer(Int64(UInt32.random(in: 0...UInt32.max)))
        case .seconds: return .integer(Int64(Clock.monotonic.seconds &- environment.secondsStart))
        case .epochSeconds: return .integer(Int64(Clock.realTime.seconds))
        case .epochRealTime: return .text(Self.realTimeText)
        case .processID: return .integer(Int64(Processes.current))
        case .subshellLevel: return .integer(Int64(environment.subshellLevel))
        case .command: return currentCommand.map { .text(headline(of: $0)) } ?? .unset
        case .functionNames: return calls.isInFunction ? .indexed(callTexts { $0.name }) : .unset
        case .sources: return .indexed(callTexts { $0.source })
        case .lines: return .indexed(callTexts { DecimalText.bytes(Int64($0.callLine)) })
        case .argumentCounts:
            return .indexed(IndexedArray(callArguments().map { DecimalText.bytes(Int64($0.count)) }))
        case .argumentValues: return .indexed(IndexedArray(callArguments().flatMap { $0.reversed() }))
        case .directoryStack:
            return .indexed(IndexedArray([environment.workingDirectory] + environment.directoryStack))
        case .groups:
            // The group of the process comes first.
            let own = Users.realGroup
            var groups: [Bytes] = [DecimalText.bytes(Int64(own))]
            for group in Users.groups where group != own { groups.append(DecimalText.bytes(Int64(group))) }
            return .indexed(IndexedArray(groups))
        case .pipelineStatus:
            // Nothing is kept after a command that is no pipeline: its own status is the only one.
            if environment.pipelineStatus.isEmpty {
                return .indexed(IndexedArray([DecimalText.bytes(Int64(exitStatus.code))]))
            }
            var statuses: [Bytes] = []
            if environment.pipelineStatus == [.none] { return .unset }
            for status in environment.pipelineStatus { statuses.append(DecimalText.bytes(Int64(status.code))) }
            return .indexed(IndexedArray(statuses))
        case .aliases:
            var array = AssociativeArray(bucketCount: 64)
            for (name, text) in environment.aliases { array[name] = text }
            return .associative(array)
        case .commandHash:
            return .associative(hashedPaths)
        case .historyCommand:
            // The number of the line that is running, which is the last one.
            return .integer(options.contains(.history) ? Int64(history.firstNumber &+ history.entries.count &- 1) : 0)
        case .options: return .text(optionNames)
        case .shellOptions: return .text(behaviorNames)
        case .argumentZero: return .text(parameterZero)
        case .readLinePoint: return .unset
        case .executable: return .text(executablePath)
        case .lastArgument: return .text(lastArgument)
        case .loginShell:
            // From now on it is a variable like any other.
            let user = Users.entry(of: Users.realUser)
            let value = user.map { Value.text($0.shell.isEmpty ? Bytes("/bin/sh") : $0.shell) } ?? .unset
            environment.variables[names.intern("SHELL")].value = value
            return value
        }
    }

    /// BASH: the path by which the shell was called, which may be a link whose name says how it is to behave (`sh`).
    private mutating func executablePathCalled() -> Bytes? {
        var called = invocation.calledName
        if called.first == ASCII.minus { called.removeFirst() }
        guard called.contains(ASCII.slash) else { return searchPath(called) }
        if called.first == ASCII.slash { return called }
        if called.starts(with: "./") { called.removeFirst(2) }
        return invocation.directory + [ASCII.slash] + called
    }

    private var executablePath: Bytes {
        mutating get {
            let real = Bytes("/proc/self/exe")
            if let path = executablePathCalled(), let found = try? Files.status(of: path),
                let running = try? Files.status(of: real), found.inode == running.inode, found.device == running.device
            {
                return path
            }
            return Files.linkTarget(of: real) ?? invocation.calledName
        }
    }

    private mutating func nextRandom() -> UInt32 {
        if !environment.random.isSeeded {
            let time = Clock.realTime
            let mixed = UInt32(truncatingIfNeeded: time.seconds ^ time.nanoseconds)
            environment.random.setSeed(mixed ^ UInt32(truncatingIfNeeded: Processes.current) &* 2_654_435_761)
        }
        return environment.random.next()
    }

    private static var realTimeText: Bytes {
        let time = Clock.realTime
        var text = DecimalText.bytes(Int64(time.seconds))
        text.append(ASCII.period)
        let digits = DecimalText.bytes(Int64(time.nanoseconds / 1000))
        text += Bytes(repeating: ASCII.zero, count: 6 - min(digits.count, 6)) + digits
        return text
    }

    /// A text of each call in progress, the innermost first.
    private func callTexts(_ text: (CallStack.Frame) -> Bytes) -> IndexedArray {
        var texts: [Bytes] = []
        for frame in calls.frames.reversed() { texts.append(text(frame)) }
        return IndexedArray(texts)
    }

    /// The arguments of each call that keeps them, the innermost first; those of the shell last.
    private mutating func callArguments() -> [[Bytes]] {
        if functionDepth == 0, !behaviors[.extendedDebug] { keepProgramArguments() }
        var arguments: [[Bytes]] = []
        for frame in calls.frames.reversed() { if let kept = frame.arguments { arguments.append(kept) } }
        if let kept = calls.programArguments { arguments.append(kept) }
        return arguments
    }

    /// The value of SHELLOPTS.
    private var optionNames: Bytes {
        var text = Bytes()
        for entry in ShellOptions.table where options.contains(entry.option) {
            guard let name = entry.name else { continue }
            if !text.isEmpty { text.append(ASCII.colon) }
            text.append(name)
        }
        return text
    }

    /// The value of BASHOPTS.
    private var behaviorNames: Bytes {
        var text = Bytes()
        for behavior in OptionalBehavior.allCases where behaviors[behavior] {
            if !text.isEmpty { text.append(ASCII.colon) }
            text.append(behavior.name)
        }
        return text
    }

    // MARK: - Assignment

    /// An assignment to such a variable: a seed for RANDOM, a new count for SECONDS, a new `$0`; nothing for the rest.
    package mutating func assignDynamic(_ variable: DynamicVariable, _ name: Name, _ text: Bytes) {
        environment.consultedVariables |= variable.bit
        switch variable {
        case .random:
            environment.random.setSeed(UInt32(truncatingIfNeeded: DecimalText.parse(text) ?? 0))
        case .seconds:
            let seconds = Int(truncatingIfNeeded: DecimalText.parse(text) ?? 0)
            environment.secondsStart = Clock.monotonic.seconds &- seconds
        case .argumentZero: invocation.name = text
        case .lastArgument: lastArgument = text
        case .lineNumber: line = Int(truncatingIfNeeded: DecimalText.parse(text) ?? 0)
        case .executable, .loginShell: environment.variables[name].value = .text(text)
        default: break
        }
    }

    /// An assignment to an element of such a variable.
    mutating func assignDynamicElement(
        _ variable: DynamicVariable, _ name: Name, _ key: ElementKey, _ text: Bytes
    ) throws(AssignmentError) {
        switch (variable, key) {
        case (.aliases, .key(let name)): environment.setAlias(name, text)
        case (.commandHash, .key(let name)):
            if isRestricted, let reason = refusal(toRemember: text) {
                return diagnose(text + Bytes(": ") + Bytes(reason))
            }
            environment.commandHash[name] = HashedCommand(path: text)
        case (.directoryStack, .index(let index)):
            if index >= 1, index <= environment.directoryStack.count { environment.directoryStack[index - 1] = text }
        case (_, .index(0)): assignDynamic(variable, name, text)
        default: break
        }
    }

    /// An assignment of a list to such a variable: without effect but for those that are lists of statuses.
    mutating func assignDynamicArray(
        _ variable: DynamicVariable, _ name: Name, _ values: [Bytes]
    ) throws(AssignmentError) {
        guard variable == .pipelineStatus else { return }
        var statuses: [ExitStatus] = []
        for value in values { statuses.append(ExitStatus(Int32(truncatingIfNeeded: DecimalText.parse(value) ?? 0))) }
        environment.pipelineStatus = statuses
    }

    /// The paths of the hashed commands, in the order in which bash keeps them; names of one bucket by name.
    package var hashedPaths: AssociativeArray {
        var array = AssociativeArray(bucketCount: 256)
        let table = environment.commandHash.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        for (name, command) in table { array[name] = command.path }
        return array
    }
}
