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

    /// Starts a program and returns its process id, or its status where it could not be started; errors are reported.
    /// `path` is the file, `arguments[0]` the name that the command was called by.
    mutating func spawn(
        _ path: Bytes, _ arguments: Arguments, _ placement: Placement, actions: [swish_descriptor_action]
    ) -> Result<Int32, SpawnFailure> {
        if path.count > Self.longestPath { return .failure(spawnFailure(path, .fileNameTooLong)) }
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
        guard let failure else {
            if placement.group >= 0 { Processes.setGroup(of: pid, to: placement.group == 0 ? pid : placement.group) }
            return .success(pid)
        }
        if failure == .execFormatError, let kind = scriptFailure(path) { return .failure(kind) }
        if failure == .execFormatError { return spawnScript(path, arguments, placement, actions: actions) }
        return .failure(spawnFailure(path, failure))
    }

    /// Why a program did not start: the status that the command has then.
    struct SpawnFailure: Error {
        let status: ExitStatus
    }

    private static var longestPath: Int { 4095 }

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
        let raw = fields.allocate(
            (arguments.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride,
            alignment: MemoryLayout<UnsafeMutablePointer<CChar>?>.alignment)
        let pointers = raw.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: arguments.count + 1)
        for (index, argument) in arguments.enumerated() {
            (pointers + index).initialize(to: Self.terminated(argument))
        }
        (pointers + arguments.count).initialize(to: nil)
        return actions.withUnsafeBufferPointer { buffer in
            var request = swish_spawn_request()
            request.path = UnsafePointer(Self.terminated(pathView))
            request.arguments = UnsafePointer(pointers)
            request.environment = UnsafePointer(environment)
            request.actions = buffer.baseAddress
            request.action_count = Int32(buffer.count)
            request.group = -1
            request.terminal = -1
            return body(&self, &request)
        }
    }

    /// A field of the stack as a C string: the stack ends each with a NUL.
    private static func terminated(_ field: ByteView) -> UnsafeMutablePointer<CChar> {
        UnsafeMutableRawPointer(mutating: UnsafeRawPointer(field.buffer.baseAddress!)).assumingMemoryBound(
            to: CChar.self)
    }

    /// Becomes the program. Returns only where that fails, with the status; the error is reported.
    package mutating func replaceProcess(_ path: Bytes, _ arguments: Arguments, actions: [swish_descriptor_action])
        -> ExitStatus
    {
        lookAhead.settle()
        try? output.flush()
        interaction?.willEnd()
        let mark = fields.mark()
        defer { fields.release(mark) }
        let failure = withRequest(path, arguments, actions) { (shell, request) in
            shell.setSignals(of: &request, isAsynchronous: false)
            return Processes.replace(&request)
        }
        if failure == .execFormatError {
            if let failure = scriptFailure(path) { return failure.status }
            let mark = fields.mark()
            fields.push(executablePath)
            for option in scriptOptions { fields.push(option) }
            fields.push(path)
            for argument in arguments.from(1) { fields.push(argument) }
            let script = fields.arguments(above: mark)
            _ = withRequest(executablePath, script, []) { (_, request) in Processes.replace(&request) }
        }
        return spawnFailure(path, failure).status
    }

    /// A text file without `#!`: the shell itself runs it as a script (XCU 2.9.1.6).
    private mutating func spawnScript(
        _ path: Bytes, _ arguments: Arguments, _ placement: Placement, actions: [swish_descriptor_action]
    ) -> Result<Int32, SpawnFailure> {
        let mark = fields.mark()
        defer { fields.release(mark) }
        fields.push(executablePath)
        for option in scriptOptions { fields.push(option) }
        fields.push(path)
        for argument in arguments.from(1) { fields.push(argument) }
        return spawn(executablePath, fields.arguments(above: mark), placement, actions: actions)
    }

    /// The file of the shell itself.
    package var executablePath: Bytes { Files.linkTarget(of: Bytes("/proc/self/exe")) ?? invocation.name }

    /// The options with which the shell runs a script without `#!`.
    private var scriptOptions: [Bytes] { isPosix ? [Bytes("--posix"), Bytes("--")] : [Bytes("--")] }

    /// A file that the system refuses to execute and that is no text; reported. nil for a script.
    private mutating func scriptFailure(_ path: Bytes) -> SpawnFailure? {
        var head = Bytes()
        if let file = try? FileDescriptor.open(path: path, .read) {
            defer { file.discard() }
            head = Bytes(repeating: 0, count: 80)
            let count = head.withUnsafeMutableBytes { raw in (try? file.readOnce(into: raw)) ?? 0 }
            head.removeLast(head.count - count)
        }
        let firstLine = head.prefix { $0 != ASCII.newline }
        guard firstLine.contains(0) else { return nil }
        diagnose(path + Bytes(": cannot execute binary file: Exec format error"))
        return SpawnFailure(status: .notExecutable)
    }

    /// Reports why a file was not started.
    private mutating func spawnFailure(_ path: Bytes, _ error: Errno) -> SpawnFailure {
        let isDirectory = (try? Files.status(of: path))?.kind == .directory
        if error == .noSuchFileOrDirectory, missingInterpreter(path) != nil {
            diagnose(path + Bytes(": cannot execute: required file not found"))
            return SpawnFailure(status: .notFound)
        }
        diagnose(path + Bytes(": ") + (isDirectory ? Bytes("Is a directory") : error.text))
        let isMissing = error == .noSuchFileOrDirectory || error == .notDirectory
        return SpawnFailure(status: isMissing && error != .notDirectory ? .notFound : .notExecutable)
    }

    /// The interpreter that a script's first line names, when the script exists and the interpreter does not.
    private func missingInterpreter(_ path: Bytes) -> Bytes? {
        guard let file = try? FileDescriptor.open(path: path, .read) else { return nil }
        defer { file.discard() }
        var head = Bytes(repeating: 0, count: 256)
        let count = head.withUnsafeMutableBytes { raw in (try? file.readOnce(into: raw)) ?? 0 }
        guard count > 2, head[0] == ASCII.hash, head[1] == ASCII.exclamation else { return nil }
        let line = head[2..<count].prefix { $0 != ASCII.newline }.drop { ASCII.isBlank($0) }
        return Bytes(line.prefix { !ASCII.isBlank($0) })
    }

    /// Reports a command that is not found: status 127, or what the function `command_not_found_handle` says.
    package mutating func commandNotFound(_ arguments: Arguments) throws(Divert) -> ExitStatus {
        let handler = Bytes("command_not_found_handle")
        if !isPosix, let name = handler.withView({ names.lookup($0) }), let function = environment.functions[name] {
            let mark = fields.mark()
            defer { fields.release(mark) }
            fields.push(handler)
            for argument in arguments { fields.push(argument) }
            return try callFunction(function, name: name, arguments: fields.arguments(above: mark))
        }
        let name = Bytes(arguments[0])
        diagnose(Quoting.printable(name) + Bytes(": command not found"))
        if let suggestion = interaction?.suggestion(for: name) {
            writeError(Bytes("did you mean: ") + suggestion + Bytes("?\n"))
        }
        return .notFound
    }
}
