package import ShellBytes

/// The variables of the line editor (bash 8.3.1): those that swish acts on have properties here; the rest are kept and
/// listed.
package struct EditorVariables {
    private var changed: [Bytes: Bytes] = [:]

    init() {}

    package var usesBracketedPaste: Bool { isOn("enable-bracketed-paste") }
    package var ignoresCaseInCompletion: Bool { isOn("completion-ignore-case") }
    package var showsAllIfAmbiguous: Bool { isOn("show-all-if-ambiguous") || isOn("show-all-if-unmodified") }
    package var hasBell: Bool { !value(of: "bell-style").equals("none") }

    /// From how many candidates on the user is asked whether they shall be listed.
    package var queryItems: Int {
        guard let count = DecimalText.parse(value(of: "completion-query-items")) else { return 100 }
        return count < 0 ? .max : Int(count)
    }

    /// Sets a variable; one that there is not is nobody's.
    mutating func set(_ name: Bytes, _ value: Bytes) {
        guard let known = Self.table.first(where: { name.equals($0.name) }) else { return }
        guard known.isSwitch else { return changed[name] = value }
        let text = KeyNotation.lowercased(value)
        let isOn = text.isEmpty || text.equals("on") || text.equals("1")
        changed[name] = Bytes(isOn ? "on" : "off")
    }

    /// All of them in the order in which bash lists them. The keymap is that of the editing mode.
    package func all(isVi: Bool) -> [(name: StaticString, value: Bytes)] {
        Self.table.map { entry in
            switch entry.name.description {
            case "editing-mode": (entry.name, Bytes(isVi ? "vi" : "emacs"))
            case "keymap": (entry.name, Bytes(isVi ? "vi-insert" : "emacs"))
            default: (entry.name, value(of: entry.name))
            }
        }
    }

    private func isOn(_ name: StaticString) -> Bool { value(of: name).equals("on") }

    private func value(of name: StaticString) -> Bytes {
        if let value = changed[Bytes(name)] { return value }
        return Bytes(Self.table.first { Bytes($0.name) == Bytes(name) }?.value ?? "")
    }

    private typealias Entry = (name: StaticString, value: StaticString, isSwitch: Bool)

    private static func on(_ name: StaticString) -> Entry { (name, "on", true) }
    private static func off(_ name: StaticString) -> Entry { (name, "off", true) }

    private static let table: [Entry] = [
        on("bind-tty-special-chars"), off("blink-matching-paren"), off("byte-oriented"),
        off("colored-completion-prefix"), off("colored-stats"), off("completion-ignore-case"),
        off("completion-map-case"), off("convert-meta"), off("disable-completion"), on("echo-control-characters"),
        on("enable-active-region"), on("enable-bracketed-paste"), off("enable-keypad"), on("enable-meta-key"),
        off("expand-tilde"), off("history-preserve-point"), off("horizontal-scroll-mode"), on("input-meta"),
        on("mark-directories"), off("mark-modified-lines"), off("mark-symlinked-directories"),
        on("match-hidden-files"), off("menu-complete-display-prefix"), on("meta-flag"), on("output-meta"),
        on("page-completions"), on("prefer-visible-bell"), off("print-completions-horizontally"),
        off("revert-all-at-newline"), off("show-all-if-ambiguous"), off("show-all-if-unmodified"),
        off("show-mode-in-prompt"), off("skip-completed-text"), off("visible-stats"),
        ("bell-style", "audible", false), ("comment-begin", "#", false), ("completion-display-width", "-1", false),
        ("completion-prefix-display-length", "0", false), ("completion-query-items", "100", false),
        ("editing-mode", "emacs", false), ("emacs-mode-string", "@", false), ("history-size", "0", false),
        ("keymap", "emacs", false), ("keyseq-timeout", "500", false), ("vi-cmd-mode-string", "(cmd)", false),
        ("vi-ins-mode-string", "(ins)", false),
    ]
}
