package import ShellExecution

/// The builtins of swish: POSIX's special (XCU 2.15) and regular ones, and bash's (bash 4).
///
/// Each is a static function of this type in a file of its own.
package enum StandardBuiltins {
    /// All of them, in the byte order of their names.
    package static var table: [Builtin] {
        [
            Builtin(".", .special, strict(source)),
            Builtin(":", .special, onlyWrites: true, colon),
            Builtin("[", .regular, bracket),
            Builtin("alias", .regular, alias),
            Builtin("bg", .regular, background),
            Builtin("bind", .regular, bind),
            Builtin("break", .special, breakLoop),
            Builtin("builtin", .regular, builtin),
            Builtin("caller", .regular, caller),
            Builtin("cd", .regular, changeDirectory),
            Builtin("command", .regular, command),
            Builtin("compgen", .regular, generateCompletions),
            Builtin("complete", .regular, complete),
            Builtin("compopt", .regular, completionOptions),
            Builtin("continue", .special, continueLoop),
            Builtin("declare", .declaration, declare),
            Builtin("dirs", .regular, directories),
            Builtin("disown", .regular, disown),
            Builtin("echo", .regular, onlyWrites: true, echo),
            Builtin("enable", .regular, enable),
            Builtin("eval", .special, strict(evaluate)),
            Builtin("exec", .special, strict(execute)),
            Builtin("exit", .special, exit),
            Builtin("export", .specialDeclaration, strict(export)),
            Builtin("false", .regular, onlyWrites: true, failAlways),
            Builtin("fc", .regular, fixCommand),
            Builtin("fg", .regular, foreground),
            Builtin("getopts", .regular, getOptions),
            Builtin("hash", .regular, hash),
            Builtin("help", .regular, help),
            Builtin("history", .regular, history),
            Builtin("jobs", .regular, jobs),
            Builtin("kill", .regular, kill),
            Builtin("let", .regular, evaluateExpressions),
            Builtin("local", .declaration, local),
            Builtin("logout", .regular, logout),
            Builtin("mapfile", .regular, mapFile),
            Builtin("popd", .regular, popDirectory),
            Builtin("printf", .regular, onlyWrites: true, printFormatted),
            Builtin("pushd", .regular, pushDirectory),
            Builtin("pwd", .regular, onlyWrites: true, printWorkingDirectory),
            Builtin("read", .regular, readsLines: true, read),
            Builtin("readarray", .regular, mapFile),
            Builtin("readonly", .specialDeclaration, strict(readonly)),
            Builtin("return", .special, strict(returnFromCall)),
            Builtin("set", .special, strict(set)),
            Builtin("shift", .special, shift),
            Builtin("shopt", .regular, shellOptions),
            Builtin("source", .special, strict(source)),
            Builtin("suspend", .regular, suspend),
            Builtin("test", .regular, test),
            Builtin("times", .special, strict(times)),
            Builtin("trap", .special, strict(trap)),
            Builtin("true", .regular, onlyWrites: true, succeed),
            Builtin("type", .regular, type),
            Builtin("typeset", .declaration, declare),
            Builtin("ulimit", .regular, limits),
            Builtin("umask", .regular, creationMask),
            Builtin("unalias", .regular, unalias),
            Builtin("unset", .special, takesElements: true, strict(unset)),
            Builtin("wait", .regular, wait),
        ]
    }

    /// A special built-in utility whose wrong use ends a non-interactive shell in POSIX mode (XCU 2.8.1), unless `command`
    /// runs it.
    private static func strict(
        _ run: @escaping @Sendable (inout Shell, Arguments) throws(Divert) -> ExitStatus
    ) -> @Sendable (inout Shell, Arguments) throws(Divert) -> ExitStatus {
        { (shell: inout Shell, arguments: Arguments) throws(Divert) -> ExitStatus in
            let isLenient = shell.forgivesSpecialBuiltin
            shell.specialBuiltinFailed = false
            let status = try run(&shell, arguments)
            shell.forgivesSpecialBuiltin = false
            if shell.specialBuiltinFailed {
                shell.specialBuiltinFailed = false
                if shell.isPosix, !shell.isInteractive, !isLenient { throw .exit(status) }
            }
            return status
        }
    }
}
