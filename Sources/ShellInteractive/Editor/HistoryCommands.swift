import ShellBytes
import ShellExecution

/// Recalling commands.
extension LineEditor {
    var entryCount: Int { shell?.pointee.history.entries.count ?? 0 }

    /// The text of an entry, as it was edited since if it was.
    func entryText(_ index: Int) -> Scalars {
        if let edited = historyEdits[index] { return edited }
        guard let shell, index < entryCount else { return [] }
        return LineText.decode(shell.pointee.history.entries[index].text)
    }

    private func show(_ index: Int) {
        historyEdits[historyIndex ?? entryCount] = line
        historyIndex = index == entryCount ? nil : index
        line = entryText(index)
        point = isVi && vi.isCommandMode ? 0 : line.count
        suggestion = []
        undoStack.removeAll()
        if isVi, !vi.isCommandMode { beginInsertion(nil) }
    }

    /// Begins the line with an entry (C-o of the line before).
    func recallInitially(_ index: Int) {
        guard index < entryCount else {
            historyIndex = nil
            return
        }
        line = entryText(index)
    }

    /// The entry before or after.
    func recall(by step: Int) {
        let current = historyIndex ?? entryCount
        let index = max(0, min(current + step, entryCount))
        if index == current { _ = beep() } else { show(index) }
    }

    /// The entry with an index; false where none is.
    func recall(_ index: Int) -> Bool {
        guard index >= 0, index < entryCount else { return false }
        show(index)
        return true
    }

    func recallFirst() { if entryCount > 0 { show(0) } }

    func recallLast() { if historyIndex != nil { show(entryCount) } }

    /// The entry before or after that begins as the line did when the search began.
    func recallMatching(by step: Int) {
        if !settings.searchesByPrefix { return recall(by: step) }
        let searches: Set<EditorFunction> = [.previousLine, .nextLine, .historySearchBackward, .historySearchForward]
        if lastFunction.map({ !searches.contains($0) }) ?? true { historyPrefix = historyIndex == nil ? line : [] }
        if historyPrefix.isEmpty { return recall(by: step) }
        var index = (historyIndex ?? entryCount) + step
        while index >= 0, index < entryCount {
            let text = entryText(index)
            if text.starts(with: historyPrefix), text != line { return show(index) }
            index += step
        }
        if step > 0, historyIndex != nil { return show(entryCount) }
        _ = beep()
    }

    /// M-. : the last argument of the command before; again, of the one before that.
    func insertLastArgument() {
        guard let shell else { return }
        let entries = shell.pointee.history.entries
        let isAgain = lastFunction == .yankLastArgument || lastFunction == .insertLastArgument
        var index = (isAgain && lastArgument.entry >= 0 ? lastArgument.entry : entries.count) - 1
        while index >= 0 {
            let words = HistoryWords.split(entries[index].text)
            let word = count.map { $0 < words.count ? words[$0] : [] } ?? words.last ?? []
            if !word.isEmpty {
                let text = LineText.decode(word)
                if isAgain, lastArgument.range.upperBound <= line.count { replace(lastArgument.range, with: []) }
                lastArgument = (index, point..<(point + text.count))
                insert(text)
                return
            }
            index -= 1
        }
        _ = beep()
    }
}

extension LineEditor {
    /// Recalls the next entry that contains a text; `^` at its beginning ties it to the beginning of the entry.
    func recallContaining(_ pattern: Scalars, isBackward: Bool) -> Bool {
        guard let shell else { return false }
        let entries = shell.pointee.history.entries
        let isAnchored = pattern.first == 0x5E
        let wanted = LineText.encode(isAnchored ? pattern[1...] : pattern[...])
        var index = (historyIndex ?? entries.count) + (isBackward ? -1 : 1)
        while index >= 0, index < entries.count {
            let isFound =
                isAnchored
                ? entries[index].text.starts(with: wanted) : ByteSearching.first(wanted, in: entries[index].text) != nil
            if isFound {
                recall(by: index - (historyIndex ?? entries.count))
                return true
            }
            index += isBackward ? -1 : 1
        }
        return false
    }
}
