package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// The one redirection of a builtin that nobody else can see is not made: `echo … >> file` writes to the file that was
/// opened, `read … <<< text` takes the line from memory. That leaves out five of eight system calls of the first, and all
/// fourteen of the second.
extension Shell {
    /// Runs a builtin with its redirection in that way; nil where it takes more than that.
    mutating func runDirectly(
        _ builtin: Builtin, _ arguments: Arguments, _ node: SimpleCommand
    ) throws(Divert) -> ExitStatus? {
        guard builtin.onlyWrites || builtin.readsLines, node.redirections.count == 1, node.assignments.isEmpty else {
            return nil
        }
        let redirection = node.redirections[0]
        switch redirection.kind {
        case .output, .append, .clobber:
            guard builtin.onlyWrites, Self.concerns(redirection, 1) else { return nil }
            return try runWriting(builtin, arguments, redirection)
        case .hereDocument(let document):
            guard builtin.readsLines, Self.concerns(redirection, 0), readsPlainly(arguments) else { return nil }
            return try runReading(builtin, arguments, redirection, document.body, endsLine: false)
        case .hereString(let word):
            guard builtin.readsLines, Self.concerns(redirection, 0), readsPlainly(arguments) else { return nil }
            return try runReading(builtin, arguments, redirection, word, endsLine: true)
        default: return nil
        }
    }

    private static func concerns(_ redirection: Redirection, _ descriptor: Int32) -> Bool {
        switch redirection.descriptor {
        case .standard: true
        case .number(let number): number == descriptor
        case .variable: false
        }
    }

    /// Whether `read` does nothing but read a line: no option but `-r`, no time limit.
    private func readsPlainly(_ arguments: Arguments) -> Bool {
        if lookAhead.readsByteByByte || !environment.variables[wellKnown.timeOut].isAbsent { return false }
        for index in 1..<max(arguments.count, 1) {
            if arguments[index].buffer.first == ASCII.minus, !arguments[index].equals("-r") { return false }
        }
        return true
    }

    private mutating func runWriting(
        _ builtin: Builtin, _ arguments: Arguments, _ redirection: Redirection
    ) throws(Divert) -> ExitStatus {
        let opened: [OpenedRedirection]
        do throws(RedirectionFailure) { opened = try open(redirection, earlier: []) } catch {
            return try refused(error, builtin)
        }
        lookAhead.settle()
        let suspended = output.isCapturing ? output.suspendCapture() : nil
        if suspended == nil { try? output.flush() }
        let file = FileDescriptor(rawValue: opened[0].source)
        let before = output.descriptor
        output.descriptor = file
        defer {
            output.descriptor = before
            file.discard()
            if let suspended { output.resumeCapture(suspended) }
        }
        return try endingPosixShell(builtin, try run(builtin, arguments, isLast: false))
    }

    private mutating func runReading(
        _ builtin: Builtin, _ arguments: Arguments, _ redirection: Redirection, _ word: Word, endsLine: Bool
    ) throws(Divert) -> ExitStatus {
        if redirection.line > 0 { line = redirection.line }
        var text: Bytes
        do throws(RedirectionFailure) { text = try expandForRedirection(word) } catch {
            return try refused(error, builtin)
        }
        if endsLine { text.append(ASCII.newline) }
        let held = lookAhead.hold(text, for: .standardInput)
        defer { lookAhead.letGo(held) }
        return try endingPosixShell(builtin, try run(builtin, arguments, isLast: false))
    }

    /// The status of a builtin that is not run, as its redirection could not be made.
    private mutating func refused(_ failure: RedirectionFailure, _ builtin: Builtin) throws(Divert) -> ExitStatus {
        let status = try failure.status(&self)
        if builtin.isSpecial, isPosix, !isInteractive { throw .exit(status) }
        return status
    }
}
