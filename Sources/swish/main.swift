import CProcess
import ShellExecution
import ShellSystem

/// Everything runs on a stack that is large enough for deep recursion in scripts; memory is used only as it is touched.
private let stackSize = 256 << 20

swish_run_on_large_stack(
    stackSize,
    { _ in
        let status = Program.run()
        Processes.exitImmediately(status.code)
    }, nil)
