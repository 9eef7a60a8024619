import ShellBytes
import ShellExecution

/// Recalling commands.
extension LineEditor {
    private var entryCount: Int { isCommandLine ? shell?.pointee.history.entries.count ?? 0 : 0 }

    /// The text of an entry, as it was edited since if it was.
    private func entryText(_ index: Int) -> Scalars {
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

    // MARK: - Incremental search

    /// C-r and C-s: shows what contains the text typed, as it is typed.
    func searchIncrementally(isBackward: Bool) -> KeyResult {
        var isBackward = isBackward
        let origin = (line: line, point: point, index: historyIndex)
        var pattern = Scalars()
        var index = historyIndex ?? entryCount
        var isFound = true
        defer { promptOverride = nil }
        while true {
            let name = (isFound ? "" : "failed ") + (isBackward ? "reverse-i-search" : "i-search")
            promptOverride = Bytes("(\(name))`".utf8) + LineText.encode(pattern) + Bytes("': ")
            suggestion = []
            draw()
            let byte: UInt8
            switch readByte() {
            case .byte(let next): byte = next
            case .noneInTime: continue
            case .ended(let outcome):
                promptOverride = nil
                (line, point) = (origin.line, origin.point)
                if case .interrupted = outcome {
                    screen.erase()
                    screen.write(Bytes("^C\r\n"))
                    screen.begin()
                }
                return .finish(outcome)
            }
            var start = index
            switch byte {
            case 0x12, 0x13:
                isBackward = byte == 0x12
                if pattern.isEmpty { pattern = lastSearch } else { start += isBackward ? -1 : 1 }
            case 0x08, 0x7F: if !pattern.isEmpty { pattern.removeLast() }
            case 0x07:
                (line, point, historyIndex) = (origin.line, origin.point, origin.index)
                lastSearch = pattern
                return .done
            case 0x20...0x7E, 0x80...0xFF: pattern.append(readCharacter(first: byte))
            default:
                lastSearch = pattern
                pending.prepend(byte)
                if byte == ASCII.escape, !isInputReadyAfterEscape { _ = pending.popFirst() }
                return .done
            }
            if pattern.isEmpty {
                (line, point) = (origin.line, origin.point)
                isFound = true
                continue
            }
            if let found = find(pattern, from: start, isBackward: isBackward) {
                index = found.index
                historyIndex = index == entryCount ? nil : index
                line = entryText(index)
                point = found.offset
                isFound = true
            } else {
                isFound = false
                _ = beep()
            }
        }
    }

    /// Whether an escape that has just been put back is the beginning of a longer key.
    private var isInputReadyAfterEscape: Bool {
        if pending.count > 1 { return true }
        guard case .byte(let next) = readByteAfterEscape() else { return false }
        pending.append(next)
        return true
    }

    private func readByteAfterEscape() -> Input {
        _ = pending.popFirst()
        let input = readByte(milliseconds: 40)
        pending.prepend(ASCII.escape)
        return input
    }

    private func find(_ pattern: Scalars, from start: Int, isBackward: Bool) -> (index: Int, offset: Int)? {
        var index = start
        let wanted = LineText.encode(pattern)
        while index >= 0, index <= entryCount {
            if index < entryCount {
                let text =
                    historyEdits[index].map { LineText.encode($0) } ?? shell?.pointee.history.entries[index].text ?? []
                if let offset = ByteSearching.first(wanted, in: text) {
                    return (index, LineText.decode(Bytes(text[..<offset])).count)
                }
            }
            index += isBackward ? -1 : 1
        }
        return nil
    }
}

/// Finding bytes in bytes.
enum ByteSearching {
    /// The index at which `part` first occurs in `text`.
    static func first(_ part: Bytes, in text: Bytes) -> Int? {
        if part.isEmpty { return 0 }
        guard text.count >= part.count else { return nil }
        return text.withUnsafeBufferPointer { text in
            part.withUnsafeBufferPointer { part in
                var index = 0
                let end = text.count - part.count
                while index <= end {
                    if text[index] == part[0] {
                        var offset = 1
                        while offset < part.count, text[index + offset] == part[offset] { offset += 1 }
                        if offset == part.count { return index }
                    }
                    index += 1
                }
                return nil
            }
        }
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
