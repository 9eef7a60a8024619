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

    /// Up and Down: the entry before or after that begins as the line did when the search began.
    func recallMatching(by step: Int) {
        if !settings.searchesByPrefix { return recall(by: step) }
        let searches: Set<EditorFunction> = [.previousLine, .nextLine]
        if lastFunction.map({ !searches.contains($0) }) ?? true { historyPrefix = historyIndex == nil ? line : [] }
        recallPrefixed(by: step)
    }

    /// history-search-backward and history-search-forward: the entry before or after that begins as the line did before
    /// the cursor when the search began. The cursor stays.
    func searchPrefix(by step: Int) {
        let searches: Set<EditorFunction> = [.historySearchBackward, .historySearchForward]
        if lastFunction.map({ !searches.contains($0) }) ?? true { historyPrefix = Scalars(line[..<point]) }
        recallPrefixed(by: step)
        if !historyPrefix.isEmpty { point = min(historyPrefix.count, line.count) }
    }

    private func recallPrefixed(by step: Int) {
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

    /// M-. : the last argument of the command before, or the one that a numeric argument tells; again, of the one before
    /// that.
    func insertLastArgument() {
        let isAgain = lastFunction == .yankLastArgument || lastFunction == .insertLastArgument
        if !isAgain { lastArgument = LastArgument(entry: historyIndex ?? entryCount, number: count) }
        var index = lastArgument.entry - (count.map { $0 < 0 && isAgain } == true ? -1 : 1)
        while index >= 0, index < entryCount {
            let words = HistoryWords.split(LineText.encode(entryText(index)))
            if let word = Self.word(lastArgument.number, of: words), !word.isEmpty {
                if isAgain, lastArgument.range.upperBound <= line.count { replace(lastArgument.range, with: []) }
                let text = LineText.decode(word)
                lastArgument.entry = index
                lastArgument.range = point..<(point + text.count)
                insertWord(text)
                return
            }
            index -= 1
        }
        _ = beep()
    }

    /// M-C-y: a word of an entry; with a number below 0, counted from its end.
    func insertArgument(_ number: Int, ofEntry index: Int) {
        guard index >= 0, let word = Self.word(number, of: HistoryWords.split(LineText.encode(entryText(index)))) else {
            _ = beep()
            return
        }
        insertWord(LineText.decode(word))
    }

    private func insertWord(_ text: Scalars) {
        if !isVi { mark = point }
        insert(text)
    }

    /// A word by its number, from the end where that is below 0; without one the last.
    private static func word(_ number: Int?, of words: [Bytes]) -> Bytes? {
        guard let number else { return words.last }
        let index = number < 0 ? words.count + number - 1 : number
        return words.indices.contains(index) ? words[index] : nil
    }
}

/// What M-. has inserted.
struct LastArgument {
    /// The entry that it is from.
    var entry = -1
    /// Which word of it; nil for the last.
    var number: Int?
    /// Where it is in the line.
    var range = 0..<0
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
