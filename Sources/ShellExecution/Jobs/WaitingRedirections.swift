package import ShellBytes
package import ShellSyntax
internal import ShellSystem
package import SystemPackage

/// Redirections that wait: opening a FIFO lasts until somebody opens its other end.
extension Shell {
    /// Runs a program whose redirections are made by a copy of the shell: waiting for the other end of a FIFO, it can be
    /// stopped like the program itself.
    mutating func runProgramInCopy(
        _ path: Bytes, _ arguments: Arguments, _ redirections: [Redirection]
    ) throws(Divert) -> ExitStatus {
        let terminal = jobs.terminal
        let child: Int32?
        do throws(Errno) { child = try fork() } catch {
            diagnose(Bytes("fork: ") + error.text)
            return Self.unstarted
        }
        if let child {
            place(child, in: child, terminal)
            let command = currentCommand ?? .braceGroup(CommandList(first: nil))
            return try finishForeground(child, group: child, command: command)
        }
        place(0, in: Processes.current, terminal)
        becomeSubshellProcess()
        runToExit { (shell) throws(Divert) in
            try shell.runProgram(path, arguments, redirections, isLast: true)
        }
    }

    /// Whether a redirection opens a FIFO.
    func mayWaitToOpen(_ redirections: [Redirection]) -> Bool {
        for redirection in redirections {
            switch redirection.kind {
            case .input(let word), .output(let word), .append(let word), .clobber(let word):
                guard case .literal(let path) = word.shape, isFIFO(path) else { continue }
                return true
            default: continue
            }
        }
        return false
    }

    func isFIFO(_ path: Bytes) -> Bool {
        !path.equals("/dev/null") && (try? Files.status(of: path))?.kind == .fifo
    }
}
