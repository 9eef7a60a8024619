package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// The size of the terminal in LINES and COLUMNS (bash `checkwinsize`).
extension Shell {
    /// Sets LINES and COLUMNS from the terminal, where there is one that knows its size.
    package mutating func updateWindowSize() {
        guard behaviors[.checkWinSize] else { return }
        let terminal = jobs.terminal ?? FileDescriptor.standardError
        guard let size = Terminal.size(of: terminal), size.lines > 0, size.columns > 0 else { return }
        set(wellKnown.lines, DecimalText.bytes(Int64(size.lines)))
        set(wellKnown.columns, DecimalText.bytes(Int64(size.columns)))
    }
}
