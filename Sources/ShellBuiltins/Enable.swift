internal import ShellBytes
internal import ShellExecution

extension StandardBuiltins {
    /// `enable [-a] [-dnps] [-f file] [name…]` switches builtins on and off (bash 4.2). swish loads none from files.
    static func enable(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "adnpsf:")
        var disables = false
        var listsAll = false
        var onlySpecial = false
        var shows = false
        var deletes = false
        var file: ByteView?
        while let letter = options.next() {
            switch letter {
            case UInt8(ascii: "a"): listsAll = true
            case UInt8(ascii: "n"): disables = true
            case UInt8(ascii: "p"): shows = true
            case UInt8(ascii: "s"): onlySpecial = true
            case UInt8(ascii: "d"): deletes = true
            case UInt8(ascii: "f"): file = options.value
            default: return shell.failOption(arguments, options)
            }
        }
        let names = options.operands
        if names.isEmpty || shows {
            for builtin in shell.builtins.builtins where !onlySpecial || builtin.isSpecial {
                let isDisabled = shell.environment.disabledBuiltins.contains(Bytes(builtin.name))
                guard listsAll || isDisabled == disables else { continue }
                shell.output.append(isDisabled ? "enable -n " : "enable ")
                shell.output.append(builtin.name)
                shell.output.append(ASCII.newline)
            }
            return .success
        }
        if shell.isRestricted, file != nil || deletes { return shell.failRestricted(arguments) }
        if let file {
            let text = Bytes(file)
            let reason = text + Bytes(": cannot open shared object file: No such file or directory")
            return shell.fail(arguments, Bytes("cannot open shared object ") + text + Bytes(": ") + reason)
        }
        var status = ExitStatus.success
        for name in names {
            if shell.builtins.find(name) == nil {
                status = shell.fail(arguments, name, "not a shell builtin")
            } else if deletes {
                status = shell.fail(arguments, name, "not dynamically loaded")
            } else if disables {
                shell.environment.disabledBuiltins.insert(Bytes(name))
            } else if shell.isRestricted, shell.environment.disabledBuiltins.contains(Bytes(name)) {
                status = shell.failRestricted(arguments)
            } else {
                shell.environment.disabledBuiltins.remove(Bytes(name))
            }
        }
        return status
    }
}
