internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `eval [argument…]` runs its arguments, joined by spaces, as commands (XCU 2.15).
    static func evaluate(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard let words = shell.operandsOnly(arguments) else { return .misuse }
        var text = Bytes()
        for (index, word) in words.enumerated() {
            if index > 0 { text.append(ASCII.space) }
            text.append(word)
        }
        if text.isEmpty { return .success }
        let hadErrorTrap = shell.environment.traps.events[.error] != nil
        let status = try shell.evaluate(text, sourceName: nil, line: shell.line)
        shell.noteNewErrorTrap(hadErrorTrap)
        return status
    }
}
