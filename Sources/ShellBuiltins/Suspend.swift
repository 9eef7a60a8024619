internal import ShellBytes
internal import ShellExecution
internal import ShellSystem

extension StandardBuiltins {
    /// `suspend [-f]` stops the shell until it gets SIGCONT (bash 7.2).
    static func suspend(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        var options = OptionScanner(arguments, "f")
        var isForced = false
        while let letter = options.next() {
            if letter != UInt8(ascii: "f") { return shell.failOption(arguments, options) }
            isForced = true
        }
        if !options.operands.isEmpty { throw shell.giveUp(tooManyArguments: arguments) }
        if !isForced {
            if !shell.controlsJobs { return shell.fail(arguments, "cannot suspend: no job control") }
            if shell.invocation.isLogin { return shell.fail(arguments, "cannot suspend a login shell") }
        }
        try shell.becomeRealSubshell()
        try? shell.output.flush()
        shell.stopShell()
        return .success
    }
}
