package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// `set -x` (XCU 2.15, set): commands on standard error as they are executed, after the expansion of PS4.
extension Shell {
    /// Writes a trace line, after `prefix` or else what PS4 gives now.
    package mutating func traceText(
        _ text: Bytes, prefix: Bytes? = nil, to descriptor: FileDescriptor? = nil
    ) throws(Divert) {
        var trace = prefix ?? tracePrefix()
        trace += text
        trace.append(ASCII.newline)
        writeTrace(trace, to: descriptor ?? traceDescriptor)
    }

    /// Traces the fields of a command.
    package mutating func traceCommand(_ arguments: Arguments) throws(Divert) {
        var text = Bytes()
        for argument in arguments {
            if !text.isEmpty { text.append(ASCII.space) }
            text += traceQuoted(Bytes(argument))
        }
        try traceText(text)
    }

    /// Traces an assignment that has been performed; `prefix` is what PS4 gave before, `descriptor` where traces went.
    mutating func traceAssignment(
        _ assignment: Assignment, prefix: Bytes, to descriptor: FileDescriptor? = nil
    ) throws(Divert) {
        var text: Bytes
        switch assignment.value {
        case .word:
            text = names[assignment.name]
            if let key = assignment.subscript { text = elementText(text, key) }
            text.append(assignment.appends ? "+=" : "=")
            text += traceQuotedValue(tracedValue ?? value(of: assignment.name) ?? [])
        case .array: text = SourcePrinter.source(of: assignment, names: names)
        }
        try traceText(text, prefix: prefix, to: descriptor)
    }

    /// Traces the header of a loop each time round.
    mutating func traceLoopHeader(_ keyword: StaticString, _ node: ForLoop) throws(Divert) {
        var text = Bytes(keyword) + [ASCII.space] + names[node.variable]
        if let words = node.words {
            text += Bytes(" in")
            for word in words { text += [ASCII.space] + SourcePrinter.source(of: word, names: names) }
        } else {
            text += Bytes(" in \"$@\"")
        }
        try traceText(text)
    }

    /// PS4, expanded, its first character repeated for each level of subshells and `eval`; as it is where its expansion
    /// fails.
    mutating func tracePrefix() -> Bytes {
        let saved = options
        let status = exitStatus
        let substitution = substitutionStatus
        options.remove(.trace)
        defer {
            options = saved
            exitStatus = status
            substitutionStatus = substitution
        }
        guard let format = value(of: wellKnown.ps4) else { return [] }
        let prefix = (try? expandAsDoubleQuoted(format)) ?? format
        let level = traceLevel
        guard level > 0, let first = prefix.first, !isPosix else { return prefix }
        return Bytes(repeating: first, count: level) + prefix
    }

    /// A field as the trace shows it.
    func traceQuoted(_ text: Bytes) -> Bytes {
        if text.isEmpty { return Bytes("''") }
        if text == [ASCII.singleQuote] { return Bytes("\\'") }
        return text.withView {
            if Quoting.containsMeta($0) { return Quoting.singleQuoted($0) }
            return quoting.needsDollarQuotes($0) ? quoting.dollarQuoted($0) : text
        }
    }

    /// A value as the trace of an assignment shows it: nothing where it is empty.
    package func traceQuotedValue(_ value: Bytes) -> Bytes { value.isEmpty ? [] : traceQuoted(value) }

    private mutating func writeTrace(_ text: Bytes, to descriptor: FileDescriptor) {
        if descriptor == .standardError { return writeError(text) }
        try? output.flush()
        text.withUnsafeBufferPointer { try? descriptor.writeAll($0) }
    }

    /// Where traces go: to the descriptor that BASH_XTRACEFD names, if it is open.
    var traceDescriptor: FileDescriptor {
        mutating get {
            guard environment.variables[wellKnown.traceDescriptor].isSet,
                let number = value(of: wellKnown.traceDescriptor), let descriptor = Self.openDescriptor(number)
            else { return .standardError }
            return descriptor
        }
    }

    /// Says so where BASH_XTRACEFD has become something that names no open descriptor.
    mutating func noteTraceDescriptor() {
        guard let text = value(of: wellKnown.traceDescriptor), !text.isEmpty, Self.openDescriptor(text) == nil
        else { return }
        diagnose(Bytes("BASH_XTRACEFD: ") + text + Bytes(": invalid value for trace file descriptor"))
    }

    private static func openDescriptor(_ text: Bytes) -> FileDescriptor? {
        guard let number = DecimalText.parse(text), number >= 0, number <= Int64(Int32.max) else { return nil }
        let descriptor = FileDescriptor(rawValue: Int32(number))
        return (try? Files.status(of: descriptor)) == nil ? nil : descriptor
    }
}
