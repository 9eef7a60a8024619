package import SystemPackage

/// A subshell that runs in the shell's own process: what is needed to undo it, and to make it a process after all.
package struct VirtualSubshell {
    /// The working directory to return to, opened before the first `cd` in the subshell.
    package var workingDirectory: FileDescriptor?
    /// The file mode creation mask to return to, from before the first `umask` in the subshell.
    package var creationMask: UInt32?
    /// What the subshell's standard output is captured into, when it is one of a command substitution.
    package let isCaptured: Bool
    /// Whether a redirection in force that was made in the subshell has put its capture aside.
    package var hasSuspendedCapture = false
    /// After the subshell became a process: the child, and the pipe that brings the rest of its output.
    package var child: (pid: Int32, output: FileDescriptor?)?

    /// Whether SIGPIPE was held back already when the subshell began.
    package let heldBrokenPipe: Bool
    /// How many copies of descriptors redirections had put aside when the subshell began (`DescriptorCopies.count`).
    let copies: Int

    package init(isCaptured: Bool, heldBrokenPipe: Bool, copies: Int) {
        self.isCaptured = isCaptured
        self.heldBrokenPipe = heldBrokenPipe
        self.copies = copies
    }
}
