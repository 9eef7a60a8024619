package import ShellBytes
package import ShellSyntax
internal import ShellSystem
internal import SystemPackage

/// The files that a shell reads as it begins and as it is left (bash 6.2).
extension Shell {
    /// Where the user's own files are: HOME, or what the user database says where HOME is not set. Without a slash at
    /// its end.
    package mutating func homeOfFiles() -> Bytes { directory(ofTilde: []) ?? [] }

    /// Runs a file in this shell, if there is one. An `exit` in it ends the shell.
    @discardableResult
    package mutating func runFileIfPresent(_ path: Bytes) throws(Divert) -> Bool {
        guard case .success(let text) = try contents(ofFile: path) else { return false }
        do throws(Divert) {
            _ = try runDotScript(text, name: path, arguments: .none)
        } catch {
            guard case .abandon = error else { throw error }
        }
        return true
    }

    /// Reads `~/.swish_logout`, once, where a login shell is left: by `exit` and `logout` in any, by the end of the input
    /// in one that talks to a user. The status of the last command stays, unless the file itself ends with `exit`.
    package mutating func readLogoutFile() throws(Divert) {
        guard invocation.isLogin, environment.subshellLevel == 0, !invocation.hasReadLogoutFile, !isPosix else {
            return
        }
        invocation.hasReadLogoutFile = true
        let status = exitStatus
        try runFileIfPresent(homeOfFiles() + Bytes("/.swish_logout"))
        exitStatus = status
    }
}
