/// A departure from the normal order of execution, thrown up to the construct that it concerns.
package enum Divert: Error {
    /// `break n`: how many loops are left to leave.
    case breakLoop(Int)
    /// `continue n`: how many loops are left to leave before the one that goes on.
    case continueLoop(Int)
    /// `return`: ends a function or a dot script.
    case returnFunction(ExitStatus)
    /// Ends the shell or subshell; the EXIT trap still runs.
    case exit(ExitStatus)
    /// An error gives up the command being executed, up to where the next one is read; a subshell ends.
    case abandon(ExitStatus)
    /// An interrupt from the terminal ends the command; an interactive shell prompts again.
    case interrupted
    /// This process was the parent of a subshell that became a process of its own while it ran: unwinds to where the
    /// subshell began, undoing nothing that the child now owns.
    case forked
}
