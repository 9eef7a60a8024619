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
        guard builtin.onlyWrites || builtin.readsLines, node.redirections.count == 1 else { return nil }
        let redirection = node.redirections[0]
        switch redirection.kind {
        case .output, .append, .clobber:
            guard builtin.onlyWrites, node.assignments.isEmpty, Self.concerns(redirection, 1) else { return nil }
            return try runWriting(builtin, arguments, redirection)
        case .hereDocument(let document):
            guard builtin.readsLines, Self.concerns(redirection, 0), readsPlainly(arguments, node) else { return nil }
            return try runReading(builtin, arguments, node, document.body, endsLine: false)
        case .hereString(let word):
            guard builtin.readsLines, Self.concerns(redirection, 0), readsPlainly(arguments, node) else { return nil }
            return try runReading(builtin, arguments, node, word, endsLine: true)
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

    /// Whether `read` does nothing but read a line: no options but `-r` and `-a`, no time limit, assignments of plain
    /// text such as `IFS=,`.
    private func readsPlainly(_ arguments: Arguments, _ node: SimpleCommand) -> Bool {
        if lookAhead.readsByteByByte || !environment.variables[wellKnown.timeOut].isAbsent { return false }
        for assignment in node.assignments {
            // A substitution in a value could read the text, too.
            guard case .word(let value) = assignment.value, value.literalText != nil,
                assignment.name != wellKnown.timeOut
            else { return false }
        }
        for index in 1..<max(arguments.count, 1) where arguments[index].buffer.first == ASCII.minus {
            for letter in arguments[index].from(1) where letter != UInt8(ascii: "r") && letter != UInt8(ascii: "a") {
                return false
            }
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
        let suspended = output.isCapturing ? suspendCapture() : nil
        if suspended == nil { try? output.flush() }
        let file = FileDescriptor(rawValue: opened[0].source)
        let before = output.descriptor
        output.descriptor = file
        defer {
            output.descriptor = before
            file.discard()
            if let suspended { resumeCapture(suspended) }
        }
        return try endingPosixShell(builtin, try run(builtin, arguments, isLast: false))
    }

    private mutating func runReading(
        _ builtin: Builtin, _ arguments: Arguments, _ node: SimpleCommand, _ word: Word, endsLine: Bool
    ) throws(Divert) -> ExitStatus {
        var text: Bytes
        do throws(RedirectionFailure) { text = try expandForRedirection(word, isHereString: endsLine) } catch {
            return try refused(error, builtin)
        }
        if endsLine { text.append(ASCII.newline) }
        if !node.assignments.isEmpty { try performTemporarily(node.assignments, tracing: arguments) }
        defer { if !node.assignments.isEmpty { popVariableScope() } }
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
