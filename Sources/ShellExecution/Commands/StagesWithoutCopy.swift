import ShellBytes
import ShellSyntax
internal import ShellSystem
import SystemPackage

/// Which stages of a pipeline do without a copy of the shell: programs, which are spawned, `echo` and `printf`, whose
/// output is left in the pipe, and the last one.
extension Shell {
    /// Whether a variable's value may tell which process asks for it: BASHPID, and a name reference, which may lead to it.
    private var dependsOnProcess: (Name) -> Bool {
        let variables = environment.variables
        let processID = wellKnown.processID
        return { $0 == processID || variables[$0].attributes.contains(.nameReference) }
    }

    /// Whether a simple command seems to be a program whose words can be expanded in this process without anybody telling:
    /// no substitution among them, nothing that asks which process it is, and a name that is spelled and no function or
    /// builtin. Where a variable gives the name, its expansion has to tell.
    mutating func canSpawnDirectly(_ node: SimpleCommand) -> Bool {
        if options.contains(.trace) || environment.traps.watchCommands { return false }
        if node.commandName == nil {
            // What cannot be expanded is reported once only.
            guard let variable = node.variableOfName, environment.variables[variable].isSet else { return false }
        }
        let isRefused = self.dependsOnProcess
        for word in node.words where !word.isFreeOfSubstitutions(refusing: isRefused) { return false }
        for assignment in node.assignments {
            guard case .word(let word) = assignment.value, word.isFreeOfSubstitutions(refusing: isRefused) else {
                return false
            }
        }
        for redirection in node.redirections where !redirection.isFreeOfSubstitutions(refusing: isRefused) {
            return false
        }
        guard let name = node.commandName else { return true }
        if case .file = names[name].withView({ findCommand($0, name: name) }) { return true }
        return false
    }

    /// Whether the last stage of a pipeline can be a subshell without a process. It is not where it is a builtin that
    /// reads nothing: such a stage would have ended, and with it the pipe, before the others could begin.
    mutating func needsNoProcess(_ command: Command) -> Bool {
        if controlsJobs || isInteractive || invocation.alwaysForks || behaviors[.lastPipe] { return false }
        if options.contains(.trace) || environment.traps.watchCommands || trapsChildren { return false }
        // A function that pipes into itself goes as deep as there can be processes.
        if virtualSubshells.count >= 50 { return false }
        guard case .simple(let node) = command else { return true }
        guard let name = node.commandName else { return false }
        if environment.functions.contains(name) { return true }
        let text = names[name]
        guard text.equals("read") || text.equals("mapfile") || text.equals("readarray") else { return false }
        return isBuiltin(name)
    }

    /// Whether a name stands for a builtin.
    private mutating func isBuiltin(_ name: Name) -> Bool {
        if case .builtin = names[name].withView({ findCommand($0, name: name) }) { return true }
        return false
    }

    /// Runs the last stage in a subshell, its standard input in place.
    mutating func runStageHere(_ command: Command) throws(Divert) -> ExitStatus {
        let inputWasRedirected = environment.inputIsRedirected
        environment.inputIsRedirected = true
        defer { environment.inputIsRedirected = inputWasRedirected }
        // It is the subshell that parentheses ask for.
        if case .subshell(let node) = command { return try runSubshell(node.body, isSubstitution: false) }
        let body = CommandList(first: ListItem(command: command, isAsynchronous: false))
        return try runSubshell(body, isSubstitution: false)
    }

    /// Whether a stage is `echo` or `printf` and nobody can tell whether it has a process.
    mutating func mayWriteAhead(_ node: SimpleCommand) -> Bool {
        guard node.redirections.isEmpty, node.assignments.isEmpty, let name = nameOfWriter(node), !controlsJobs,
            !isInteractive, !invocation.alwaysForks, !options.contains(.trace), !environment.traps.watchCommands,
            !trapsChildren
        else { return false }
        let isRefused = self.dependsOnProcess
        for word in node.words where !word.isFreeOfSubstitutions(refusing: isRefused) { return false }
        return isBuiltin(name)
    }

    /// The name of `echo` or `printf`, if that is what a command's name is or a variable gives, as in `$ECHO "$text"`.
    private mutating func nameOfWriter(_ node: SimpleCommand) -> Name? {
        let text: Bytes
        if let name = node.commandName {
            text = names[name]
        } else if let variable = node.variableOfName, let value = value(of: variable) {
            text = Bytes(value.prefix { $0 != ASCII.space })
        } else {
            return nil
        }
        guard text.equals("echo") || text.equals("printf") else { return nil }
        return names.intern(text)
    }

    /// As many bytes can be written to any empty pipe without waiting (PIPE_BUF).
    private static var smallestPipe: Int { 4096 }

    /// Runs a stage before the next one starts, and leaves what it writes in the pipe: half the time of
    /// `echo … | program`. More than every pipe holds is written by a process.
    mutating func writeAhead(_ node: SimpleCommand, to pipe: FileDescriptor) throws(Divert) -> Stage {
        try? output.flush()
        let capture = output.beginCapture()
        defer { output.endCapture(capture) }
        let body = CommandList(first: ListItem(command: .simple(node), isAsynchronous: false))
        let status = try runSubshell(body, isSubstitution: false)
        let text = Bytes(output.bytes[output.captured])
        if text.count <= Self.smallestPipe {
            _ = text.withView { view in try? pipe.writeAll(view.buffer) }
            return .ended(status)
        }
        let child: Int32?
        do throws(Errno) { child = try fork() } catch {
            diagnose(Bytes("fork: ") + error.text)
            return .ended(Self.unstarted)
        }
        if let child { return .process(child) }
        becomeSubshellProcess()
        do throws(Errno) { try text.withView { (view) throws(Errno) in try pipe.writeAll(view.buffer) } } catch {
            let name = nameOfWriter(node).map { names[$0] } ?? []
            diagnose(name + Bytes(": write error: ") + error.text)
            endProcess(ExitStatus.failure.code)
        }
        endProcess(status.code)
    }
}

extension SimpleCommand {
    /// The variable whose value is the command's name, as in `$SED` and `"$SED"`; nil where the name is something else.
    fileprivate var variableOfName: Name? {
        guard let parts = words.first?.parts, parts.count == 1 else { return nil }
        var part = parts[0]
        if case .doubleQuoted(let inner) = part, inner.count == 1 { part = inner[0] }
        guard case .parameter(let expansion) = part, expansion.isPlain, case .variable(let name) = expansion.parameter
        else { return nil }
        return name
    }
}
