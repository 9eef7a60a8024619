internal import CProcess
internal import Glibc
package import SystemPackage

/// The terminal: whose it is, its modes and its size (XBD 11).
package enum Terminal {
    /// The modes of a terminal, to be put back. The corresponding C type is `struct termios`.
    package struct Modes: Sendable {
        let modes: termios

        /// Whether programs get whole lines, with the usual signals and line ends: no program has left the terminal as it
        /// was for itself alone.
        package var isByLine: Bool {
            modes.c_lflag & tcflag_t(ICANON | ISIG) == tcflag_t(ICANON | ISIG)
                && modes.c_oflag & tcflag_t(OPOST) != 0 && modes.c_iflag & tcflag_t(ICRNL) != 0
        }
    }

    /// The process group in the foreground of a terminal; nil where it cannot be told.
    package static func foregroundGroup(of terminal: FileDescriptor) -> Int32? {
        let group = tcgetpgrp(terminal.rawValue)
        return group < 0 ? nil : group
    }

    /// Makes a process group the foreground of a terminal, also from the background. False where that is refused.
    @discardableResult
    package static func setForegroundGroup(of terminal: FileDescriptor, to group: Int32) -> Bool {
        var stop = sigset_t()
        var old = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTTOU)
        sigprocmask(SIG_BLOCK, &stop, &old)
        defer { sigprocmask(SIG_SETMASK, &old, nil) }
        return tcsetpgrp(terminal.rawValue, group) == 0
    }

    /// The modes now.
    package static func modes(of terminal: FileDescriptor) -> Modes? {
        var modes = termios()
        return tcgetattr(terminal.rawValue, &modes) == 0 ? Modes(modes: modes) : nil
    }

    /// Sets the modes once the output has drained, also from the background.
    package static func setModes(of terminal: FileDescriptor, _ modes: Modes) {
        var stop = sigset_t()
        var old = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTTOU)
        sigprocmask(SIG_BLOCK, &stop, &old)
        defer { sigprocmask(SIG_SETMASK, &old, nil) }
        var value = modes.modes
        while tcsetattr(terminal.rawValue, TCSADRAIN, &value) < 0, errno == EINTR {}
    }

    /// As `setModes`, but only where the flags have become others.
    package static func restoreModes(of terminal: FileDescriptor, _ modes: Modes) {
        guard let now = Self.modes(of: terminal)?.modes else { return }
        let old = modes.modes
        if now.c_lflag == old.c_lflag, now.c_iflag == old.c_iflag, now.c_oflag == old.c_oflag { return }
        setModes(of: terminal, modes)
    }

    /// Lines and columns; nil where they are not known.
    package static func size(of terminal: FileDescriptor) -> (lines: Int, columns: Int)? {
        var size = winsize()
        guard ioctl(terminal.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else {
            return nil
        }
        return (Int(size.ws_row), Int(size.ws_col))
    }

    /// The controlling terminal, close-on-exec; nil where there is none.
    package static func openControlling() -> FileDescriptor? {
        let result = open("/dev/tty", O_RDWR | O_CLOEXEC)
        return result < 0 ? nil : FileDescriptor(rawValue: result)
    }
}
