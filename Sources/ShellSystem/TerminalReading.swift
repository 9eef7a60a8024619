internal import Glibc
package import SystemPackage

extension Terminal {
    /// Sets a terminal to give its input character by character, or not to show it; nil where it is no terminal.
    /// Returns the modes to put back.
    package static func beginReading(
        _ terminal: FileDescriptor, byCharacter: Bool, isSilent: Bool
    ) -> Modes? {
        guard let old = modes(of: terminal) else { return nil }
        var new = old.modes
        if byCharacter {
            new.c_lflag &= ~tcflag_t(ICANON)
            // VMIN and VTIME: a read waits for one character and for no time.
            withUnsafeMutableBytes(of: &new.c_cc) { characters in
                characters[Int(VMIN)] = 1
                characters[Int(VTIME)] = 0
            }
        }
        if isSilent { new.c_lflag &= ~tcflag_t(ECHO | ECHOK | ECHONL) }
        setModes(of: terminal, Modes(modes: new))
        return old
    }
}
