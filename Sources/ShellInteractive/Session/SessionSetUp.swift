import ShellBytes
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// What a terminal can do, as far as its name tells.
struct TerminalFeatures {
    /// Whether the cursor can be moved: everything but a dumb terminal.
    var movesCursor = false
    var hasColor = false
    /// Whether it marks what is pasted, or ignores what asks for that.
    var marksPastes = false
    /// Whether it understands OSC 7 and 133 and reports its focus, or ignores what asks for that.
    var knowsMarks = false
    /// What makes it show a notice.
    var noticeKind = NoticeKind.growl

    enum NoticeKind {
        /// A terminal within another marks the window whose bell rings.
        case bell
        /// OSC 9, as iTerm2 began it.
        case growl
        /// OSC 777, with a title, as urxvt began it.
        case titled
        /// OSC 99, as kitty began it.
        case named
    }

    /// - Parameters:
    ///   - name: TERM.
    ///   - program: TERM_PROGRAM.
    ///   - isVTE: Whether VTE_VERSION is set.
    init(name: Bytes?, program: Bytes?, isVTE: Bool) {
        guard let name, !name.isEmpty, !name.equals("dumb"), !name.equals("unknown") else { return }
        movesCursor = true
        hasColor = !name.starts(with: "vt") && !name.equals("cons25")
        marksPastes = hasColor && !name.equals("linux")
        for prefix in [
            "xterm", "screen", "tmux", "rxvt", "alacritty", "kitty", "foot", "wezterm", "ghostty", "contour", "vte",
            "konsole", "gnome", "st-",
        ] as [StaticString] where name.starts(with: Bytes(prefix)) {
            knowsMarks = true
        }
        noticeKind = Self.noticeKind(name.description, program?.description ?? "", isVTE: isVTE)
    }

    private static func noticeKind(_ name: String, _ program: String, isVTE: Bool) -> NoticeKind {
        if name.hasPrefix("screen") || name.hasPrefix("tmux") { return .bell }
        if name.hasPrefix("xterm-kitty") { return .named }
        let titled = ["rxvt", "foot", "contour", "xterm-ghostty", "wezterm", "konsole", "gnome", "vte"]
        if isVTE || titled.contains(where: { name.hasPrefix($0) }) || ["ghostty", "WezTerm"].contains(program) {
            return .titled
        }
        return .growl
    }
}

/// The beginning of an interactive shell.
enum SessionSetUp {
    static func prepare(_ shell: inout Shell, editsLines: Bool) {
        let session = makeSession(&shell, editsLines: editsLines)
        shell.interaction = session
        shell.builtins.add(Builtin("abbr", .regular, Abbreviations.run))
        if editsLines, !shell.options.contains(.vi) { shell.options.insert(.emacs) }
        for behavior in OptionalBehavior.own {
            shell.behaviors[behavior] = !shell.isPosix || behavior == .promptNewline
        }
        setVariables(&shell)
        shell.beginInteractiveSignals()
        beginJobControl(&shell)
    }

    /// Chooses the terminal, and whether lines are edited on it.
    static func makeSession(_ shell: inout Shell, editsLines: Bool) -> Session {
        let features = TerminalFeatures(
            name: shell.variable("TERM"), program: shell.variable("TERM_PROGRAM"),
            isVTE: shell.variable("VTE_VERSION") != nil)
        let terminal: FileDescriptor =
            FileDescriptor.standardError.isTerminal
            ? .standardError
            : FileDescriptor.standardOutput.isTerminal ? .standardOutput : .standardError
        let canEdit = FileDescriptor.standardInput.isTerminal && terminal.isTerminal && features.movesCursor
        return Session(terminal: terminal, editsLines: editsLines && canEdit, features: features)
    }

    private static func setVariables(_ shell: inout Shell) {
        let prompt = Bytes(shell.isPosix ? "\\$ " : "\\u@\\h:\\w\\g\\$ ")
        setDefault(&shell, "PS1", shell.isPosix ? Bytes("$ ") : prompt)
        setDefault(&shell, "PS2", Bytes("> "))
        let home = shell.homeOfFiles()
        if !home.isEmpty {
            setDefault(&shell, "HISTFILE", home + Bytes(shell.isPosix ? "/.sh_history" : "/.swish_history"))
        }
        setDefault(&shell, "HISTSIZE", Bytes("10000"))
        let size = shell.variable("HISTSIZE") ?? []
        setDefault(&shell, "HISTFILESIZE", size)
        if let size = Terminal.size(of: .standardError) ?? Terminal.size(of: .standardInput) {
            shell.set(shell.wellKnown.lines, DecimalText.bytes(Int64(size.lines)))
            shell.set(shell.wellKnown.columns, DecimalText.bytes(Int64(size.columns)))
        }
    }

    private static func setDefault(_ shell: inout Shell, _ text: StaticString, _ value: Bytes) {
        let name = shell.names.intern(text)
        if shell.value(of: name) == nil { shell.set(name, value) }
    }

    private static func beginJobControl(_ shell: inout Shell) {
        guard shell.options.contains(.monitor) else { return }
        shell.options.remove(.monitor)
        if shell.setMonitor(true) { return }
        shell.writeError(
            shell.nameInMessages + Bytes(": cannot set terminal process group (")
                + DecimalText.bytes(Int64(Processes.currentGroup)) + Bytes("): Inappropriate ioctl for device\n")
                + shell.nameInMessages + Bytes(": no job control in this shell\n"))
    }
}

/// The end of an interactive shell.
enum SessionEnd {
    /// Saves the history, reads the file that a login shell is left with and leaves the terminal. The shell's status,
    /// which that file may change.
    static func finish(_ shell: inout Shell, _ session: Session, _ status: ExitStatus) -> ExitStatus {
        var status = status
        shell.finishHistory()
        shell.finishDetails()
        if !session.isHungUp {
            do throws(Divert) { try shell.readLogoutFile() } catch { if case .exit(let own) = error { status = own } }
        }
        if session.isHungUp || shell.invocation.isLogin && shell.behaviors[.hangUpOnExit] { shell.hangUpJobs() }
        shell.leaveTerminal()
        return status
    }
}
