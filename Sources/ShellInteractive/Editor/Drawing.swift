import ShellBytes
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// Showing the line.
extension LineEditor {
    /// Shows the line unless more keys wait, which would change it at once; what takes time to find, when none comes.
    func refresh() {
        preview = []
        if isInputReady { return }
        // A huge line takes long to be drawn: more of what is being pasted is waited for.
        if line.count > 20_000, !Signals.arePending, FileDescriptor.standardInput.isReadable(within: 20) { return }
        updateSuggestion()
        draw()
        if wantsPreview, isQuiet() {
            preview = foundPreview()
            if !preview.isEmpty { draw() }
        }
    }

    /// Writes the lines of the prompt before its last.
    func drawPrompt() {
        for pieces in prompt.leadingLines { screen.write(PromptText.bytes(of: pieces) + Bytes("\r\n")) }
        screen.begin()
    }

    /// Asks the terminal to mark what is pasted and to tell of its focus, while a line is edited.
    func askTerminal(_ isOn: Bool) {
        var text = Bytes()
        if settings.bracketedPaste, settings.marksPastes { text += Bytes(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l") }
        if settings.reportsFocus { text += Bytes(isOn ? "\u{1B}[?1004h" : "\u{1B}[?1004l") }
        if !text.isEmpty { screen.write(text) }
    }

    /// Shows the line that was taken a last time, without what is only there while it is edited, and goes below it.
    func acceptDisplay() {
        below = []
        suggestion = []
        preview = []
        promptOverride = nil
        menu = nil
        if settings.isTransient { replacePrompt() }
        let cursor = point
        point = line.count
        draw()
        point = cursor
        screen.leave()
        askTerminal(false)
    }

    /// The right prompt goes, and TRANSIENT_PROMPT takes the place of the prompt if it is set.
    private func replacePrompt() {
        rightPrompt = PromptText([])
        guard let shell, let text = shell.pointee.variable("TRANSIENT_PROMPT"),
            let expanded = try? shell.pointee.expandPrompt(text)
        else { return }
        var rows = 0
        for pieces in prompt.leadingLines {
            rows += max(1, (PromptText.width(of: pieces) + screen.columns - 1) / screen.columns)
        }
        screen.erase(rowsAbove: rows)
        let marks = settings.marksPrompts
        prompt = PromptText(
            (marks ? Bytes("\u{1}\u{1B}]133;A\u{7}\u{2}") : []) + expanded
                + (marks ? Bytes("\u{1}\u{1B}]133;B\u{7}\u{2}") : []))
        drawPrompt()
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
        for scalar in preview { layout.append(scalar, .description) }
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
}
