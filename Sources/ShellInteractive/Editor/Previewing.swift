import ShellBytes
import ShellExecution

/// What Enter would make of the line, shown dimmed behind it: history references expanded, and how many files a pattern
/// matches. It is looked for only when no key comes for a moment.
extension LineEditor {
    /// Whether there is something in the line to be previewed.
    var wantsPreview: Bool {
        guard settings.previews, isCommandLine, menu == nil, promptOverride == nil, line.count > 1, line.count < 1000
        else { return false }
        return line.first == 0x5E || line.contains { $0 == 0x21 || $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }
    }

    /// The preview of the line; empty where there is none.
    func foundPreview() -> Scalars {
        guard let text = previewOfHistory() ?? previewOfPattern() else { return [] }
        let arrow = Bytes("  → ")
        return LineText.decode(arrow + Session.shown(text))
    }

    /// The line with its history references expanded, or why they cannot be.
    private func previewOfHistory() -> Bytes? {
        guard let shell, shell.pointee.options.contains(.historyExpand) else { return nil }
        switch shell.pointee.previewHistory(text) {
        case .unchanged: return nil
        case .expanded(let expanded), .printed(let expanded): return expanded
        case .failed(let message): return message
        }
    }

    /// How many files the pattern at the cursor, or right before it, matches.
    private func previewOfPattern() -> Bytes? {
        guard let shell, !shell.pointee.options.contains(.noGlob) else { return nil }
        var end = point
        while end > 0, LineText.isBlank(line[end - 1]) { end -= 1 }
        let scanner = CommandScanner(line, end: end)
        guard let level = scanner.levels.last, !level.expectsCommand, let start = level.wordStart, start < end,
            scanner.openSingleQuote == nil
        else { return nil }
        let word = LineText.encode(line[start..<end])
        guard let count = FileCount.files(matching: word, &shell.pointee) else { return nil }
        return Bytes((count == 1 ? "1 file" : "\(count) files").utf8)
    }
}
