internal import ShellBytes
internal import ShellExecution
internal import ShellSystem
internal import SystemPackage

extension StandardBuiltins {
    /// `. file [argument…]`, `source`: runs the commands of a file in this shell (XCU 2.15, dot; bash 4.1).
    static func source(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard let operands = shell.operandsOnly(arguments) else { return .misuse }
        guard let file = operands.at(0) else {
            _ = shell.fail(arguments, "filename argument required")
            return shell.failUsage(arguments)
        }
        if shell.isRestricted, file.firstIndex(of: ASCII.slash) != nil {
            return shell.failRestricted(arguments, file)
        }
        guard let path = shell.pathToSource(Bytes(file)) else {
            guard shell.isPosix else {
                shell.diagnose(Bytes(file) + Bytes(": No such file or directory"))
                return .failure
            }
            shell.specialBuiltinFailed = shell.builtinsRunByCommand == 0
            return shell.fail(arguments, file, "file not found")
        }
        let failure: Errno
        switch try shell.contents(ofFile: path) {
        case .success(let text): return try shell.runDotScript(text, name: path, arguments: operands.from(1))
        case .failure(let error): failure = error
        }
        shell.specialBuiltinFailed = shell.builtinsRunByCommand == 0
        if failure == .isDirectory { return shell.fail(arguments, file, "is a directory") }
        shell.diagnose(path + Bytes(": ") + failure.text)
        return .failure
    }
}

extension Shell {
    /// The file that an operand of `.` without a slash names: in PATH (it need not be executable), outside POSIX mode
    /// also in the working directory; nil where there is none.
    fileprivate mutating func pathToSource(_ name: Bytes) -> Bytes? {
        if name.contains(ASCII.slash) { return name }
        if behaviors[.sourcePath], let found = readableFile(name) { return found }
        return !isPosix && (try? Files.status(of: name)) != nil ? name : nil
    }

    private mutating func readableFile(_ name: Bytes) -> Bytes? {
        guard !name.isEmpty, let path = value(of: wellKnown.path) else { return nil }
        for directory in path.split(separator: ASCII.colon, omittingEmptySubsequences: false) {
            var candidate = directory.isEmpty ? Bytes(".") : Bytes(directory)
            if candidate.last != ASCII.slash { candidate.append(ASCII.slash) }
            candidate += name
            if let status = try? Files.status(of: candidate), status.kind != .directory,
                Files.isAccessible(candidate, .read)
            {
                return candidate
            }
        }
        return nil
    }
}
