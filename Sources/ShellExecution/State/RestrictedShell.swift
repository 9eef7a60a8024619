package import ShellBytes
import ShellSyntax
internal import ShellSystem

/// The restricted shell (bash 6.10): no other directory, no other PATH, no command by its path, no output to files.
extension Shell {
    /// Whether the shell is restricted.
    package var isRestricted: Bool { environment.options.contains(.restricted) }

    /// Restricts the shell from here on; there is no way back.
    package mutating func restrict() {
        environment.options.insert(.restricted)
        for name in [
            wellKnown.path, names.intern("SHELL"), wellKnown.env, wellKnown.bashEnvironment, wellKnown.historyFile,
        ] {
            environment.variables[name].attributes.insert(.readOnly)
        }
    }

    /// Why a restricted shell does not remember `path` for a command: it may be none but the name of a file that PATH
    /// leads to.
    package mutating func refusal(toRemember path: Bytes) -> StaticString? {
        if path.contains(ASCII.slash) { return "restricted" }
        guard let found = searchPath(path), Files.isExecutable(found) else { return "not found" }
        return nil
    }

    /// Reports what a builtin must not do in a restricted shell: status 1.
    package mutating func failRestricted(_ arguments: Arguments, _ operand: ByteView? = nil) -> ExitStatus {
        guard let operand else { return fail(arguments, "restricted") }
        return fail(arguments, operand, "restricted")
    }
}
