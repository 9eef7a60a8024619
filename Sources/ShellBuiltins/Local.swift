internal import ShellBytes
internal import ShellExecution

// `local` (bash 4.2).
extension StandardBuiltins {
    /// `local [option] [name[=value]… | -]`
    static func local(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard shell.environment.variables.isInFunction else {
            return shell.fail(arguments, "can only be used in a function")
        }
        var request = DeclarationRequest(arguments)
        guard request.parse(&shell) else { return .misuse }
        request.declaration.isGlobal = request.isGlobal
        request.declaration.isLocal = !request.isGlobal
        request.isAboutLocals = true
        guard let first = arguments.at(request.operandIndex) else {
            if shell.environment.variables.keepsOptionsOfFunction { shell.output.append(Bytes("local -\n")) }
            shell.listVariables(with: request.declaration.added, any: true, names: shell.localNamesInOrder)
            return .success
        }
        if first.equals("-") {
            // The options of `set` are those of before when the function ends.
            shell.environment.variables.saveOptions(shell.options)
            guard request.operandIndex + 1 < arguments.count else { return .success }
            return try request.declaration.declare(arguments, from: request.operandIndex + 1, &shell)
        }
        return try request.perform(&shell)
    }
}

extension Shell {
    /// The variables of the running function, by the order of their names.
    fileprivate var localNamesInOrder: [Name] {
        environment.variables.names(inInnermost: .function).sorted {
            names[$0].lexicographicallyPrecedes(names[$1])
        }
    }
}
