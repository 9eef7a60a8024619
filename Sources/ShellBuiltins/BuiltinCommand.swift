internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `builtin [name [argument…]]` runs a builtin, functions passed over (bash 4.2).
    static func builtin(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard let words = shell.operandsOnly(arguments) else { return .misuse }
        guard let name = words.at(0) else { return .success }
        guard let builtin = shell.builtins.find(name), !shell.environment.disabledBuiltins.contains(Bytes(name)) else {
            return shell.fail(arguments, name, "not a shell builtin")
        }
        try shell.checkStack(Bytes(name))
        return try shell.run(builtin, words, isLast: shell.builtinIsLast)
    }
}
