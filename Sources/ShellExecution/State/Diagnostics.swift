package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Messages on standard error, in the form of bash: `name: line N: text`. The only place that formats them.
extension Shell {
    /// `name: line N: `, or `name: ` where the shell is interactive.
    package var diagnosticPrefix: Bytes {
        var prefix = calls.frames.last.map { $0.kind == .main ? nameInMessages : $0.source } ?? nameInMessages
        if prefix.isEmpty { prefix = nameInMessages }
        prefix.append(": ")
        if !isInteractive || calls.canReturn {
            prefix.append("line ")
            DecimalText.append(Int64(line), to: &prefix)
            prefix.append(": ")
        }
        return prefix
    }

    /// Writes bytes to standard error as they are, in one write.
    package mutating func writeError(_ text: Bytes) {
        try? output.flush()
        let signals = output.endingSignals
        text.withUnsafeBufferPointer { try? FileDescriptor.standardError.writeAll($0, yieldingTo: signals) }
    }

    /// Reports a message: the prefix, the text and a newline.
    package mutating func diagnose(_ text: Bytes) {
        var message = diagnosticPrefix
        message += text
        message.append(ASCII.newline)
        writeError(message)
    }

    /// Reports what went wrong in a builtin: `prefix: name: text`.
    package mutating func diagnose(_ name: ByteView, _ text: Bytes) {
        var message = Bytes(name)
        message.append(": ")
        message += text
        diagnose(message)
    }

    /// Reports what went wrong in a builtin and is the status for it: 1 unless told otherwise.
    package mutating func fail(_ arguments: Arguments, _ text: Bytes, _ status: ExitStatus = .failure) -> ExitStatus {
        diagnose(arguments.at(0) ?? .empty, text)
        return status
    }

    /// As `fail`, for a message that is a literal.
    package mutating func fail(
        _ arguments: Arguments, _ text: StaticString, _ status: ExitStatus = .failure
    ) -> ExitStatus {
        fail(arguments, Bytes(text), status)
    }

    /// As `fail`, for an operand and the reason: `name: operand: reason`.
    package mutating func fail(
        _ arguments: Arguments, _ operand: ByteView, _ reason: StaticString, _ status: ExitStatus = .failure
    ) -> ExitStatus {
        fail(arguments, Bytes(operand) + Bytes(": ") + Bytes(reason), status)
    }

    /// As `fail`, for an operand and a system error.
    package mutating func fail(
        _ arguments: Arguments, _ operand: ByteView, _ error: Errno, _ status: ExitStatus = .failure
    ) -> ExitStatus {
        fail(arguments, Bytes(operand) + Bytes(": ") + error.text, status)
    }

    /// Reports an option that a builtin does not know, with its usage line: status 2.
    package mutating func failOption(_ arguments: Arguments, _ option: Bytes, usage: StaticString) -> ExitStatus {
        diagnose(arguments[0], option + Bytes(": invalid option"))
        return failUsage(arguments, usage: usage)
    }

    /// Writes a builtin's usage line: status 2.
    package mutating func failUsage(_ arguments: Arguments, usage: StaticString) -> ExitStatus {
        writeError(Bytes(arguments[0]) + Bytes(": usage: ") + Bytes(usage) + [ASCII.newline])
        return .misuse
    }
}

extension Errno {
    /// The system's words for the error, as bytes.
    package var text: Bytes { Bytes(description.utf8) }
}
