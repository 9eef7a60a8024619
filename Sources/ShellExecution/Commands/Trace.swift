package import ShellBytes
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// `set -x` (XCU 2.15, set): commands on standard error as they are executed, after the expansion of PS4.
extension Shell {
    /// Writes a trace line, after `prefix` or else what PS4 gives now.
    package mutating func traceText(_ text: Bytes, prefix: Bytes? = nil) throws(Divert) {
        var trace = prefix ?? tracePrefix()
        trace += text
        trace.append(ASCII.newline)
        writeTrace(trace)
    }

    /// Traces the fields of a command.
    mutating func traceCommand(_ arguments: Arguments) throws(Divert) {
        var text = Bytes()
        for argument in arguments {
            if !text.isEmpty { text.append(ASCII.space) }
            text += Self.traceQuoted(Bytes(argument))
        }
        try traceText(text)
    }

    /// Traces an assignment that has been performed; `prefix` is what PS4 gave before.
    mutating func traceAssignment(_ assignment: Assignment, prefix: Bytes) throws(Divert) {
        var text = names[assignment.name]
        switch assignment.value {
        case .word:
            if assignment.subscript == nil {
                if assignment.appends, case .word(let word) = assignment.value {
                    text.append("+=")
                    return try traceText(text + Self.traceQuotedValue(try expandToText(word)), prefix: prefix)
                }
                text.append(ASCII.equals)
                let value = value(of: assignment.name) ?? []
                text += Self.traceQuotedValue(value)
            } else {
                text = SourcePrinter.source(of: assignment, names: names)
            }
        case .array: text = SourcePrinter.source(of: assignment, names: names)
        }
        try traceText(text, prefix: prefix)
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
        guard let format = value(of: wellKnown.ps4) else { return isPosix ? [] : [] }
        let prefix = (try? expandAsDoubleQuoted(format)) ?? format
        let level = traceLevel
        guard level > 0, let first = prefix.first, !isPosix else { return prefix }
        return Bytes(repeating: first, count: level) + prefix
    }

    /// A field as the trace shows it.
    static func traceQuoted(_ text: Bytes) -> Bytes {
        if text.isEmpty { return Bytes("''") }
        if text == [ASCII.singleQuote] { return Bytes("\\'") }
        return text.withView {
            if Quoting.containsMeta($0) { return Quoting.singleQuoted($0) }
            return Quoting.needsDollarQuotes($0) ? Quoting.dollarQuoted($0) : text
        }
    }

    private static func traceQuotedValue(_ value: Bytes) -> Bytes { value.isEmpty ? [] : traceQuoted(value) }

    private mutating func writeTrace(_ text: Bytes) {
        if environment.variables[wellKnown.traceDescriptor].isSet, let number = value(of: wellKnown.traceDescriptor),
            let descriptor = DecimalText.parse(number), descriptor >= 0, descriptor <= Int64(Int32.max)
        {
            try? output.flush()
            text.withUnsafeBufferPointer { try? FileDescriptor(rawValue: Int32(descriptor)).writeAll($0) }
            return
        }
        writeError(text)
    }
}
