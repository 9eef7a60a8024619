package import ShellBytes
package import ShellExecution
internal import ShellSyntax
internal import ShellSystem

/// A session with a user: reads commands with a prompt and runs them until the input ends.
package enum InteractiveSession {
    package static func run(_ shell: inout Shell, editsLines: Bool) -> ExitStatus {
        let input = StandardInput(shell.lookAhead)
        do throws(Divert) {
            return try shell.run(input, sourceName: shell.invocation.name, kind: .program, isLast: false)
        } catch {
            if case .exit(let status) = error { return status }
            return shell.exitStatus
        }
    }
}
