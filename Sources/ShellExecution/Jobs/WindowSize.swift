package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// The size of the terminal in LINES and COLUMNS (bash `checkwinsize`).
extension Shell {
    /// Sets LINES and COLUMNS from the terminal, where there is one that knows its size: after each command that ran in
    /// the foreground, in scripts as well, and whenever the size changes while the shell has the terminal. A script that
    /// had no terminal at its first such command is not asked again.
    package mutating func updateWindowSize() {
        guard behaviors[.checkWinSize], !jobs.lacksWindow else { return }
        guard let size = Terminal.size(of: jobs.terminal ?? .standardError) else {
            jobs.lacksWindow = !isInteractive
            return
        }
        guard size.lines > 0, size.columns > 0 else { return }
        for (name, number) in [(wellKnown.lines, size.lines), (wellKnown.columns, size.columns)]
        where !environment.variables[name].attributes.contains(.readOnly) {
            let text = DecimalText.bytes(Int64(number))
            // One that is right already is left alone: it may be in the environment, which would be built again.
            if value(of: name) != text { set(name, text) }
        }
    }
}
