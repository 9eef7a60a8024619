internal import ShellBytes
internal import ShellExecution

extension Shell {
    /// Reports a text that is no name: status 1 unless told otherwise.
    mutating func failIdentifier(
        _ arguments: Arguments, _ text: ByteView, _ status: ExitStatus = .failure
    ) -> ExitStatus {
        diagnose(arguments[0], Bytes("`") + Bytes(text) + Bytes("': not a valid identifier"), about: Bytes(text))
        return status
    }
}
