package import ShellBytes
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// Command substitution (XCU 2.6.3): the output of commands, without its trailing newlines.
///
/// The commands run in a subshell; one that needs no process of its own runs in place and writes to memory
/// (`runSubshell`).
extension Shell {
    /// Appends the output of a substitution. Its status becomes that of a command that has no name (XCU 2.9.1).
    mutating func substitute(
        _ substitution: CommandSubstitution, isQuoted: Bool, into buffer: inout ExpansionBuffer
    ) throws(Divert) {
        if let error = substitution.error {
            let divert = reportSyntaxError(.syntax(error))
            if isPosix { throw divert }
            substitutionStatus = .misuse
            return
        }
        let mark = isQuoted ? ExpansionBuffer.Mark.quoted : ExpansionBuffer.Mark.expanded
        if let word = substitution.fileRead {
            let text = try readWhole(word)
            return append(output: text, mark, to: &buffer)
        }
        guard let body = substitution.body else {
            substitutionStatus = .success
            exitStatus = .success
            return
        }
        let text = try capture(body)
        append(output: text, mark, to: &buffer)
    }

    /// The output of commands, as they wrote it. `$?` is their status.
    package mutating func capture(_ body: CommandList) throws(Divert) -> Bytes {
        try? output.flush()
        let state = output.beginCapture()
        let status: ExitStatus
        do throws(Divert) { status = try runSubshell(body, isSubstitution: true) } catch {
            output.endCapture(state)
            throw error
        }
        let text = Bytes(output.bytes[output.captured])
        output.endCapture(state)
        exitStatus = status
        substitutionStatus = status
        return text
    }

    private mutating func append(output: Bytes, _ mark: UInt8, to buffer: inout ExpansionBuffer) {
        var end = output.count
        while end > 0, output[end - 1] == ASCII.newline { end -= 1 }
        guard end > 0 else { return }
        output.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[..<end])
            if ByteView(text).firstIndex(of: 0) == nil {
                buffer.append(text, mark)
            } else {
                diagnose("warning: command substitution: ignored null byte in input")
                buffer.append(output[..<end].filter { $0 != 0 }, mark)
            }
        }
    }

    /// `$(< word)`: the contents of a file (bash 3.5.4).
    private mutating func readWhole(_ word: Word) throws(Divert) -> Bytes {
        let path = try expandToText(word)
        var contents = Bytes()
        do throws(Errno) {
            let file = try FileDescriptor.open(path: path, .read)
            defer { file.discard() }
            try file.readToEnd(appendingTo: &contents)
            substitutionStatus = .success
            exitStatus = .success
        } catch {
            diagnose(path + Bytes(": ") + error.text)
            substitutionStatus = .failure
            exitStatus = .failure
        }
        return contents
    }
}
