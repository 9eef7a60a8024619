package import CProcess
package import ShellBytes
package import ShellSyntax
package import ShellSystem
package import SystemPackage

/// Starting programs (XCU 2.9.1.6). They are spawned without a copy of the shell; redirections become actions of the
/// child. The last command of a process takes its place.
extension Shell {
    /// How a program is placed among processes.
    struct Placement {
        /// -1: the shell's process group; 0: a group of its own; above: the group to join.
        var group: Int32 = -1
        /// Whether its group becomes the terminal's foreground group.
        var takesTerminal = false
        /// Whether it is started with `&` in a shell without job control: interrupts do not reach it.
        var isAsynchronous = false
        /// Duplicates that the child makes before the command's own redirections, for pipes.
        var descriptors: [swish_descriptor_action] = []
    }

    /// Starts a program and returns its process id; nil where there can be no process, which is reported. `path` is the
    /// file, `arguments[0]` the name that the command was called by. A file that cannot be executed is reported by the
    /// child, where its standard error is by then, and the child's status tells.
    mutating func spawn(
        _ path: Bytes, _ arguments: Arguments, _ placement: Placement, actions: [swish_descriptor_action]
    ) -> Int32? {
        lookAhead.settle()
        let all = placement.descriptors + actions
        let mark = fields.mark()
        defer { fields.release(mark) }
        var failure: Errno?
        let pid = withRequest(path, arguments, all) { (shell, request) -> Int32 in
            shell.setSignals(of: &request, isAsynchronous: placement.isAsynchronous)
            request.group = placement.group
            request.terminal = placement.takesTerminal ? shell.jobs.terminal?.rawValue ?? -1 : -1
            do throws(Errno) { return try Processes.spawn(&request) } catch {
                failure = error
                return -1
            }
        }
        if let failure {
            diagnose(Bytes("fork: ") + failure.text)
            return nil
        }
        jobs.hasStarted(pid)
        if placement.group >= 0 { Processes.setGroup(of: pid, to: placement.group == 0 ? pid : placement.group) }
        return pid
    }

    /// The status of a command that there can be no process for.
    static var unstarted: ExitStatus { ExitStatus(254) }

    /// Fills the signal sets of a request.
    private func setSignals(of request: inout swish_spawn_request, isAsynchronous: Bool) {
        let signals = childSignals(isAsynchronous: isAsynchronous)
        request.defaulted_signals = signals.defaulted
        request.ignored_signals = signals.ignored
    }

    /// Calls `body` with a request whose memory is on the field stack.
    private mutating func withRequest<Outcome>(
        _ path: Bytes, _ arguments: Arguments, _ actions: [swish_descriptor_action],
        _ body: (inout Shell, inout swish_spawn_request) -> Outcome
    ) -> Outcome {
        let environment = environmentPointers()
        fields.push(path)
        let pathView = fields.field(at: fields.totalCount - 1)
        fields.append(Bytes("_="))
        fields.push(path)
        exportedEnvironment.setUnderscore(Self.terminated(fields.field(at: fields.totalCount - 1)))
        fields.push(diagnosticPrefix)
        let prefix = fields.field(at: fields.totalCount - 1)
        let leading = swish_leading_arguments
        let count = leading + arguments.count + 1
        let raw = fields.allocate(
            count * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride,
            alignment: MemoryLayout<UnsafeMutablePointer<CChar>?>.alignment)
        let pointers = raw.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: count)
        pointers.initialize(repeating: nil, count: count)
        for (index, argument) in arguments.enumerated() { pointers[leading + index] = Self.terminated(argument) }
        return actions.withUnsafeBufferPointer { buffer in
            var request = swish_spawn_request()
            request.path = UnsafePointer(Self.terminated(pathView))
            request.arguments = UnsafePointer(pointers + leading)
            request.environment = UnsafePointer(environment)
            request.actions = buffer.baseAddress
            request.action_count = Int32(buffer.count)
            request.group = -1
            request.terminal = -1
            request.message_prefix = UnsafePointer(Self.terminated(prefix))
            request.is_posix = isPosix
            request.forks = invocation.alwaysForks
            return body(&self, &request)
        }
    }

    /// A field of the stack as a C string: the stack ends each with a NUL.
    private static func terminated(_ field: ByteView) -> UnsafeMutablePointer<CChar> {
        UnsafeMutableRawPointer(mutating: UnsafeRawPointer(field.buffer.baseAddress!)).assumingMemoryBound(
            to: CChar.self)
    }

    /// Becomes the program. Returns only where that fails, with the status; the error is reported.
    /// With `isExec` it is not told its path by `_`.
    package mutating func replaceProcess(
        _ path: Bytes, _ arguments: Arguments, actions: [swish_descriptor_action], isExec: Bool = false
    ) -> ExitStatus {
        lookAhead.settle()
        try? output.flush()
        let mark = fields.mark()
        defer { fields.release(mark) }
        let status = withRequest(path, arguments, actions) { (shell, request) in
            shell.setSignals(of: &request, isAsynchronous: false)
            if isExec { request.environment = shell.exportedEnvironment.pointers.map { UnsafePointer($0 + 1) } }
            return Processes.replace(&request)
        }
        return ExitStatus(status)
    }

    /// Whether the function that handles unknown commands has called itself so often that it will not end.
    private func handlesTooManyCommands(_ handler: Bytes) -> Bool {
        var calls = 0
        for frame in self.calls.frames where frame.name == handler { calls += 1 }
        return calls >= 100
    }

    /// Reports a command that is not found: status 127, or what the function `command_not_found_handle` says.
    package mutating func commandNotFound(_ arguments: Arguments) throws(Divert) -> ExitStatus {
        if isRestricted, arguments[0].firstIndex(of: ASCII.slash) != nil {
            diagnose(arguments[0], Bytes("restricted: cannot specify `/' in command names"))
            return .failure
        }
        if isWithoutPath {
            diagnose(arguments[0], Errno.noSuchFileOrDirectory.text)
            return .notFound
        }
        let handler = Bytes("command_not_found_handle")
        if !isPosix, let name = handler.withView({ names.lookup($0) }), environment.functions[name] != nil,
            !handlesTooManyCommands(handler)
        {
            // As for the command that it stands for, a process of its own.
            var words = [Word(literal: handler, line: line)]
            for argument in arguments {
                words.append(
                    Word(parts: [.singleQuoted(Bytes(argument))], shape: .literal(Bytes(argument)), line: line))
            }
            let call = SimpleCommand(assignments: [], words: words, redirections: [], line: line, commandName: name)
            let item = ListItem(command: .simple(call), isAsynchronous: false)
            return try runSubshell(CommandList(first: item), isSubstitution: false)
        }
        let name = Bytes(arguments[0])
        diagnose(quoting.printable(name) + Bytes(": command not found"))
        if let suggestion = interaction?.suggestion(for: name) {
            writeError(Bytes("did you mean: ") + suggestion + Bytes("?\n"))
        }
        return .notFound
    }
}
