internal import ShellBytes
internal import ShellExecution
internal import ShellSystem

extension StandardBuiltins {
    /// `times` writes the processor time of the shell and of its children, user and system (XCU 2.15, times).
    static func times(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard shell.operandsOnly(arguments) != nil else { return .misuse }
        for ofChildren in [false, true] {
            let time = Clock.processorTime(ofChildren: ofChildren)
            append(time.user, in: &shell)
            shell.output.append(ASCII.space)
            append(time.system, in: &shell)
            shell.output.append(ASCII.newline)
        }
        return .success
    }

    /// Microseconds as `0m1.234s`.
    private static func append(_ microseconds: Int, in shell: inout Shell) {
        let milliseconds = (microseconds &+ 500) / 1000
        shell.output.append(Int64(milliseconds / 60_000))
        shell.output.append("m")
        shell.output.append(Int64(milliseconds / 1000 % 60))
        shell.output.append(".")
        for unit in [100, 10, 1] { shell.output.append(ASCII.zero + UInt8(milliseconds / unit % 10)) }
        shell.output.append("s")
    }
}
