import CProcess
import ShellExecution
import ShellSystem

/// Where the process begins. A type whose parts belong to no actor, and not a `main.swift`: that would be code of the
/// main actor, and bring the library of concurrency with it, whose start costs more than the shell's.
@main
enum EntryPoint {
    /// Everything runs on a stack that is large enough for deep recursion in scripts; memory is used only as it is
    /// touched.
    private nonisolated static let stackSize = 256 << 20

    nonisolated static func main() { swish_run_on_large_stack(stackSize, body, nil) }

    private nonisolated static let body: @convention(c) (UnsafeMutableRawPointer?) -> Void = { _ in
        let status = Program.run()
        Processes.exitImmediately(status.code)
    }
}
