package import CProcess
package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Simple commands (XCU 2.9.1). In order:
///
/// 1. the words are expanded to fields;
/// 2. the redirections are made;
/// 3. the assignments are performed: for the shell where there is no command name, else for the command's duration (a
///    special built-in in POSIX mode keeps them);
/// 4. the command is searched for and run.
///
/// For a program, steps 2 and 4 are one: the redirections are opened here and made in the child.
extension Shell {
    mutating func executeSimple(_ written: SimpleCommand, isLast: Bool) throws(Divert) -> ExitStatus {
        let node = options.contains(.keyword) ? written.takingKeywords(names) : written
        line = node.line
        if !isInTrap { currentCommand = .simple(node) }
        if environment.traps.events[.debug] != nil, try !runDebugTrap(.simple(node)) { return exitStatus }
        substitutionStatus = nil
        statusToEndWith = nil
        if let form = testForm(of: node), let status = try evaluate(form, node) { return status }
        let mark = fields.mark()
        let substitutionCount = processSubstitutions.count
        defer {
            fields.release(mark)
            if processSubstitutions.count > substitutionCount { closeProcessSubstitutions(above: substitutionCount) }
        }
        let base = fields.totalCount
        for word in node.words { try expandToFields(word) }
        if fields.totalCount == base { return try executeNameless(node) }
        let arguments = fields.arguments(above: mark)
        line = node.line
        if pendingCompoundAssignments.isEmpty {
            if options.contains(.trace), node.assignments.isEmpty { try traceCommand(arguments) }
        } else {
            rebaseCompoundAssignments(base)
            if !node.assignments.isEmpty { try expandCompoundAssignments(arguments) }
        }
        defer { lastArgumentText.set(arguments[arguments.count - 1]) }
        if let index = plainBuiltin(named: node.commandName) {
            let builtin = builtins.builtins[index]
            return try run(builtin, arguments, node, isLast: isLast)
        }
        switch findCommand(arguments[0], name: node.commandName) {
        case .builtin(let builtin): return try run(builtin, arguments, node, isLast: isLast)
        case .function(let function, let name): return try call(function, name, arguments, node, isLast: isLast)
        case .file(let path): return try runFile(path, arguments, node, isLast: isLast)
        case .notFound:
            if let status = try continueJob(arguments, by: ByteView("fg"), node) { return status }
            if node.assignments.contains(where: { $0.name == wellKnown.path }) {
                return try runFile([], arguments, node, isLast: isLast)
            }
            return try runMissing(arguments, node)
        }
    }

    /// Assignments and redirections without a command (XCU 2.9.1.2): the status is that of the last command
    /// substitution, 0 where there was none.
    private mutating func executeNameless(_ node: SimpleCommand) throws(Divert) -> ExitStatus {
        defer { lastArgumentText.set(.empty) }
        for assignment in node.assignments {
            guard options.contains(.trace) else {
                try perform(assignment)
                continue
            }
            let prefix = tracePrefix()
            let descriptor = traceDescriptor
            if case .array = assignment.value {
                try traceText(SourcePrinter.source(of: assignment, names: names), prefix: prefix, to: descriptor)
                try perform(assignment)
                continue
            }
            try perform(assignment)
            if options.contains(.trace) { try traceAssignment(assignment, prefix: prefix, to: descriptor) }
        }
        if !node.redirections.isEmpty {
            // POSIX makes them in a subshell: what their words assign is lost (XCU 2.9.1.2).
            let variables = isPosix ? environment.variables : nil
            defer { if let variables { environment.variables = variables } }
            do throws(RedirectionFailure) { restore(try apply(node.redirections)) } catch {
                return try error.status(&self)
            }
        }
        return substitutionStatus ?? .success
    }

    /// Gives compound operands the positions of their fields.
    private mutating func rebaseCompoundAssignments(_ base: Int) {
        var rebased: [Int: PendingList] = [:]
        for (position, list) in pendingCompoundAssignments where position >= base {
            rebased[position - base] = list
        }
        pendingCompoundAssignments = rebased
    }

    /// Expands the words of compound operands before the assignments for the command are in force.
    private mutating func expandCompoundAssignments(_ arguments: Arguments) throws(Divert) {
        var becomesAssociative = false
        for argument in arguments where argument.buffer.first == ASCII.minus && argument.contains(UInt8(ascii: "A")) {
            becomesAssociative = true
        }
        for (position, list) in pendingCompoundAssignments {
            guard case .array(let elements) = list.assignment.value else { continue }
            let isAssociative = becomesAssociative || isAssociative(assignmentTarget(list.assignment.name).name)
            let expanded = try expand(elements, isAssociative: isAssociative)
            pendingCompoundAssignments[position]?.expanded = expanded
        }
    }

    /// Performs the assignments before a command in a scope of their own, exported. Where one of them cannot be made,
    /// POSIX mode ends the shell (XCU 2.8.1), an interactive one gives up what was read with the command; otherwise the
    /// command runs all the same.
    mutating func performTemporarily(
        _ assignments: [Assignment], tracing arguments: Arguments,
        scope: VariableStore.Kind = .temporary
    ) throws(Divert) {
        environment.variables.pushScope(scope)
        let outerScope = assignmentScope
        assignmentScope = environment.variables.depth
        defer { assignmentScope = outerScope }
        do throws(Divert) {
            for assignment in assignments {
                let prefix = options.contains(.trace) ? tracePrefix() : []
                let name = assignmentTarget(assignment.name).name
                if assignment.subscript == nil { environment.variables.coverTemporarily(name) }
                guard try performIfAssignable(assignment) else {
                    if !isPosix { continue }
                    throw isInteractive ? .abandon(.failure) : .exit(.failure)
                }
                if environment.variables[name].isArray { becomeText(name) }
                environment.variables[name].attributes.insert(.exported)
                if options.contains(.trace) { try traceAssignment(assignment, prefix: prefix) }
            }
            if options.contains(.trace), pendingCompoundAssignments.isEmpty { try traceCommand(arguments) }
        } catch {
            popVariableScope()
            throw error
        }
        environment.variables.exportsChanged = true
    }

    /// What an expansion assigns while the assignments before a command are performed outlives the command (XCU 2.9.1),
    /// though one of them covers the variable.
    mutating func keepBeyondCommand(_ name: Name) {
        guard let depth = assignmentScope, depth == environment.variables.depth else { return }
        environment.variables.copyToCovered(name)
    }

    /// For the duration of a command, an array that is assigned a text is that text, which programs can be told.
    private mutating func becomeText(_ name: Name) {
        let text = value(of: name) ?? []
        environment.variables[name].value = .text(text)
        environment.variables[name].attributes.subtract([.indexedArray, .associativeArray])
    }

    /// Whether a command is `exec`, also behind `command` and `builtin`: then its redirections stay.
    private static func namesExec(_ arguments: Arguments) -> Bool {
        for argument in arguments {
            if argument.equals("exec") { return true }
            let isPrefix = argument.equals("command") || argument.equals("builtin")
            if !isPrefix, argument.buffer.first != ASCII.minus { return false }
        }
        return false
    }

    /// Runs a builtin with the redirections and assignments of its command.
    private mutating func run(
        _ builtin: Builtin, _ arguments: Arguments, _ node: SimpleCommand, isLast: Bool
    ) throws(Divert) -> ExitStatus {
        defer { if !pendingCompoundAssignments.isEmpty { pendingCompoundAssignments.removeAll() } }
        if builtin.takesElements, node.words.count == arguments.count {
            writtenElements = node.words.indices.filter { node.words[$0].isWrittenAsElement }
        }
        if node.redirections.isEmpty, node.assignments.isEmpty {
            return try endingPosixShell(builtin, try run(builtin, arguments, isLast: isLast))
        }
        if let status = try runDirectly(builtin, arguments, node) { return status }
        let isExec = Self.namesExec(arguments)
        if isExec, !node.redirections.isEmpty { try becomeRealSubshell() }
        let saved: SavedDescriptors
        do throws(RedirectionFailure) { saved = try apply(node.redirections) } catch {
            let status = try error.status(&self)
            if builtin.isSpecial, isPosix, !isInteractive { throw .exit(status) }
            return status
        }
        let keepsAssignments = node.assignments.isEmpty || (builtin.isSpecial && isPosix)
        let status: ExitStatus
        do throws(Divert) {
            if keepsAssignments {
                for assignment in node.assignments {
                    try perform(assignment)
                    let target = assignmentTarget(assignment.name).name
                    environment.variables[target].attributes.insert(.exported)
                    environment.variables.exportsChanged = true
                }
                if options.contains(.trace), !node.assignments.isEmpty, pendingCompoundAssignments.isEmpty {
                    try traceCommand(arguments)
                }
            } else {
                try performTemporarily(node.assignments, tracing: arguments)
            }
            do throws(Divert) { status = try run(builtin, arguments, isLast: false) } catch {
                if !keepsAssignments { popVariableScope() }
                throw error
            }
            if !keepsAssignments { popVariableScope() }
        } catch {
            restore(saved)
            throw error
        }
        if isExec { keep(saved) } else { restore(saved) }
        return try endingPosixShell(builtin, status)
    }

    /// An error of a special built-in ends a shell that is not interactive, in POSIX mode (XCU 2.8.1). Those that pass on
    /// the status of other commands have thrown already where it was their own error. An invalid signal is no error that
    /// ends the shell (XCU 2.15, trap).
    func endingPosixShell(_ builtin: Builtin, _ status: ExitStatus) throws(Divert) -> ExitStatus {
        guard !status.isSuccess, builtin.isSpecial, isPosix, !isInteractive, builtinsRunByCommand == 0 else {
            return status
        }
        for name: StaticString in ["eval", ".", "source", "exec", "return", "exit", ":", "trap"] {
            if Bytes(builtin.name) == Bytes(name) { return status }
        }
        throw .exit(status)
    }

    /// Runs a builtin, writes out its output and reports where that fails. An error of a special built-in ends a
    /// non-interactive shell in POSIX mode; the builtin itself throws for that.
    package mutating func run(_ builtin: Builtin, _ arguments: Arguments, isLast: Bool) throws(Divert) -> ExitStatus {
        let wasLast = builtinIsLast
        builtinIsLast = isLast
        defer { builtinIsLast = wasLast }
        let status = try builtin.run(&self, arguments)
        do throws(Errno) { try output.flush() } catch {
            if error == .interrupted || error == .brokenPipe { try heedEndingSignals() }
            diagnose(arguments[0], Bytes("write error: ") + error.text)
            return .failure
        }
        return status
    }

    /// Calls a function with the redirections and assignments of its command.
    private mutating func call(
        _ function: FunctionTable.Function, _ name: Name, _ arguments: Arguments, _ node: SimpleCommand, isLast: Bool
    ) throws(Divert) -> ExitStatus {
        if node.redirections.isEmpty, node.assignments.isEmpty {
            return try callFunction(function, name: name, arguments: arguments, isLast: isLast)
        }
        let saved: SavedDescriptors
        do throws(RedirectionFailure) { saved = try apply(node.redirections) } catch { return try error.status(&self) }
        do throws(Divert) {
            if !node.assignments.isEmpty {
                try performTemporarily(node.assignments, tracing: arguments, scope: .callAssignments)
            }
            let status: ExitStatus
            do throws(Divert) {
                status = try callFunction(function, name: name, arguments: arguments, isLast: false)
            } catch {
                if !node.assignments.isEmpty { popVariableScope() }
                throw error
            }
            if !node.assignments.isEmpty { popVariableScope() }
            restore(saved)
            return status
        } catch {
            restore(saved)
            throw error
        }
    }

    /// Runs the file of a command.
    private mutating func runFile(
        _ path: Bytes, _ arguments: Arguments, _ node: SimpleCommand, isLast: Bool
    ) throws(Divert) -> ExitStatus {
        // A program that is not the last of its subshell would be seen to have another parent.
        if !isLast { try becomeRealSubshell() }
        if node.assignments.isEmpty {
            return try runProgram(path, arguments, node.redirections, isLast: isLast)
        }
        var opened: [OpenedRedirection]?
        if !node.redirections.isEmpty, !waitsToOpen(node.redirections) {
            do throws(RedirectionFailure) { opened = try openForChild(node.redirections) } catch {
                return try error.statusOfProgram()
            }
        }
        defer { close(opened ?? []) }
        try performTemporarily(node.assignments, tracing: arguments)
        endsCommandString = false
        // PATH may be among the assignments.
        var path = path
        if !arguments[0].contains(ASCII.slash), node.assignments.contains(where: { $0.name == wellKnown.path }) {
            guard let found = searchPath(Bytes(arguments[0])) else {
                popVariableScope()
                return try runMissing(arguments, node)
            }
            path = found
        }
        do throws(Divert) {
            let status: ExitStatus
            if let opened {
                status = try runProgram(path, arguments, opened: opened, isLast: isLast)
            } else {
                status = try runProgram(path, arguments, node.redirections, isLast: isLast)
            }
            popVariableScope()
            return status
        } catch {
            popVariableScope()
            throw error
        }
    }

    /// Starts a program in the foreground and waits for it, or becomes it where nothing follows.
    package mutating func runProgram(
        _ path: Bytes, _ arguments: Arguments, _ redirections: [Redirection], isLast: Bool
    ) throws(Divert) -> ExitStatus {
        if waitsToOpen(redirections) { return try runProgramInCopy(path, arguments, redirections) }
        let opened: [OpenedRedirection]
        do throws(RedirectionFailure) { opened = try openForChild(redirections) } catch {
            return try error.statusOfProgram()
        }
        defer { close(opened) }
        return try runProgram(path, arguments, opened: opened, isLast: isLast)
    }

    /// Whether opening what the redirections name may take time in which the user wants to type keys.
    private mutating func waitsToOpen(_ redirections: [Redirection]) -> Bool {
        controlsJobs && talksToUser && !redirections.isEmpty && mayWaitToOpen(redirections)
    }

    /// As above, with what the redirections need opened; the caller closes it.
    private mutating func runProgram(
        _ path: Bytes, _ arguments: Arguments, opened: [OpenedRedirection], isLast: Bool
    ) throws(Divert) -> ExitStatus {
        let actions = opened.map { swish_descriptor_action(source: $0.source, target: $0.target) }
        if isLast, mayReplaceProcess {
            if endsCommandString, functionDepth == 0, environment.subshellLevel == 0 { leaveLevel() }
            throw .exit(replaceProcess(path, arguments, actions: actions))
        }
        var placement = Placement()
        placement.group = controlsJobs ? 0 : -1
        placement.takesTerminal = controlsJobs
        if output.isCapturing { return try runCaptured(path, arguments, placement, actions) }
        guard let pid = spawn(path, arguments, placement, actions: actions) else { return Self.unstarted }
        return try finishForeground(
            pid, group: placement.group == 0 ? pid : 0, command: currentCommand ?? .braceGroup(CommandList(first: nil)))
    }

    /// Starts a program whose output is captured and takes it in up to its end.
    private mutating func runCaptured(
        _ path: Bytes, _ arguments: Arguments, _ placement: Placement, _ actions: [swish_descriptor_action]
    ) throws(Divert) -> ExitStatus {
        let pipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
        do throws(Errno) { pipe = try FileDescriptor.makePipe() } catch {
            diagnose(Bytes("pipe error: ") + error.text)
            return .failure
        }
        var placement = placement
        placement.descriptors = [swish_descriptor_action(source: pipe.writeEnd.rawValue, target: 1)]
        let started = spawn(path, arguments, placement, actions: actions)
        pipe.writeEnd.discard()
        defer { pipe.readEnd.discard() }
        guard let pid = started else { return Self.unstarted }
        captureOutput(of: CollectionOfOne(pid), from: pipe.readEnd)
        return try finishForeground(
            pid, group: placement.group == 0 ? pid : 0, command: currentCommand ?? .braceGroup(CommandList(first: nil)))
    }

    /// A job in the place of a command name is continued: by `fg`, or with `&` by `bg` (bash 7.1). nil where the command
    /// is none.
    mutating func continueJob(
        _ arguments: Arguments, by name: ByteView, _ node: SimpleCommand
    ) throws(Divert) -> ExitStatus? {
        guard arguments[0].buffer.first == ASCII.percent, let builtin = builtins.find(name) else { return nil }
        let operands = arguments.copies
        let mark = fields.mark()
        defer { fields.release(mark) }
        fields.push(name)
        for operand in operands { fields.push(operand) }
        return try run(builtin, fields.arguments(above: mark), node, isLast: false)
    }

    /// Whether the process may become the program that is its last command.
    package var mayReplaceProcess: Bool {
        virtualSubshells.isEmpty && environment.traps.isEmpty && !output.isCapturing && mayReplaceAtEnd
            && (environment.subshellLevel > 0 || !isInteractive && !options.contains(.history))
    }

    /// A command that is not found: its redirections are made all the same, so that the message goes where it should.
    private mutating func runMissing(_ arguments: Arguments, _ node: SimpleCommand) throws(Divert) -> ExitStatus {
        let saved: SavedDescriptors
        do throws(RedirectionFailure) { saved = try apply(node.redirections) } catch { return try error.status(&self) }
        defer { restore(saved) }
        if !node.assignments.isEmpty {
            try performTemporarily(node.assignments, tracing: arguments)
            popVariableScope()
        }
        return try commandNotFound(arguments)
    }
}
