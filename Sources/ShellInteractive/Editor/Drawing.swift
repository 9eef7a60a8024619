import ShellBytes
import ShellExecution
internal import ShellSystem

/// Showing the line.
extension LineEditor {
    /// Shows the line unless more keys wait, which would change it at once.
    func refresh() {
        if isInputReady { return }
        updateSuggestion()
        draw()
    }

    /// Shows everything anew, after the screen was written to otherwise.
    func redraw() {
        screen.begin()
        draw()
    }

    /// Shows the line as it is.
    func draw() {
        var layout = ScreenLayout(columns: screen.columns)
        if let promptOverride {
            layout.append(PromptText(promptOverride).lastLine)
        } else {
            layout.append(prompt.lastLine)
        }
        let styles = settings.highlights ? highlighter.styles(of: line, shell: shell) : []
        for (index, scalar) in line.enumerated() {
            if index == point { layout.markCursor() }
            layout.append(scalar, index < styles.count ? styles[index] : .plain)
            if scalar == 0x0A, let pieces = continuationPrompt() { layout.append(pieces) }
        }
        if point >= line.count { layout.markCursor() }
        for scalar in suggestion { layout.append(scalar, .suggestion) }
        layout.finish()
        if promptOverride == nil { layout.appendAtRight(rightPrompt.lastLine) }
        layout.append(below: below)
        screen.show(layout)
    }

    /// PS2, expanded when the text has got a second line.
    private func continuationPrompt() -> [PromptText.Piece]? {
        guard isCommandLine, promptOverride == nil, let shell else { return nil }
        if continuation == nil {
            let text = shell.pointee.value(of: shell.pointee.wellKnown.ps2) ?? []
            let expanded = (try? shell.pointee.expandPrompt(text)) ?? []
            continuation = PromptText(expanded)
        }
        return continuation?.lastLine
    }

    /// Looks in the history for a command that begins as the line does.
    private func updateSuggestion() {
        suggestion = []
        guard settings.suggests, isCommandLine, menu == nil, promptOverride == nil, point == line.count,
            line.count > 1, let shell, historyIndex == nil
        else { return }
        let typed = text
        for entry in shell.pointee.history.entries.reversed() where entry.text.count > typed.count {
            guard entry.text.starts(with: typed) else { continue }
            let rest = entry.text[typed.count...].prefix { $0 != ASCII.newline }
            if rest.isEmpty { continue }
            suggestion = LineText.decode(Bytes(rest))
            return
        }
    }
}
