package import ShellBytes
internal import ShellPatterns
internal import ShellSystem

/// Keeping the lines that are executed (bash 9.1): HISTCONTROL, HISTIGNORE and HISTSIZE decide what is kept.
extension Shell {
    /// Adds a complete command's text, as it was read, to the history. It is the line that is running then.
    package mutating func recordInHistory(_ source: Bytes) {
        history.holdsRunningLine = false
        var text = source
        while text.last == ASCII.newline { text.removeLast() }
        guard text.contains(where: { !ASCII.isBlank($0) && $0 != ASCII.newline }) else { return }
        let control = value(of: names.intern("HISTCONTROL"))?.split(separator: ASCII.colon).map { Bytes($0) } ?? []
        let ignoresBoth = control.contains(Bytes("ignoreboth"))
        if ignoresBoth || control.contains(Bytes("ignorespace")), ASCII.isBlank(text[0]) { return }
        if ignoresBoth || control.contains(Bytes("ignoredups")), history.entries.last?.text == text {
            history.holdsRunningLine = true
            return
        }
        if isIgnoredByHistory(text) { return }
        if control.contains(Bytes("erasedups")) {
            history.entries.removeAll { $0.text == text }
            history.unsavedCount = min(history.unsavedCount, history.entries.count)
        }
        history.add(text, time: Clock.realTime.seconds)
        history.holdsRunningLine = true
        limitHistory()
    }

    /// Whether a pattern of HISTIGNORE matches the line; `&` in one is the line before.
    private mutating func isIgnoredByHistory(_ text: Bytes) -> Bool {
        guard let patterns = value(of: names.intern("HISTIGNORE")), !patterns.isEmpty else { return false }
        for pattern in patterns.split(separator: ASCII.colon) {
            if pattern.elementsEqual([ASCII.ampersand]) {
                if history.entries.last?.text == text { return true }
            } else if text.withView({ Pattern(Bytes(pattern), options: [.extendedGlob]).matches($0) }) {
                return true
            }
        }
        return false
    }

    /// HISTSIZE; a negative or no size is no limit.
    var historyLimit: Int? {
        mutating get {
            guard let size = value(of: wellKnown.historySize).flatMap({ DecimalText.parse($0) }), size >= 0 else {
                return nil
            }
            return Int(clamping: size)
        }
    }

    /// Drops the oldest entries beyond HISTSIZE.
    package mutating func limitHistory() {
        guard let limit = historyLimit else { return }
        let surplus = history.entries.count - limit
        guard surplus > 0 else { return }
        history.entries.removeFirst(surplus)
        history.firstNumber &+= surplus
        history.unsavedCount = min(history.unsavedCount, history.entries.count)
    }
}
