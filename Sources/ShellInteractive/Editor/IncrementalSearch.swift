import ShellBytes
import ShellExecution
import ShellPatterns

/// C-r and C-s: commands that contain a text, found as it is typed.
extension LineEditor {
    /// The search while it goes on.
    private struct Search {
        var pattern: Scalars = []
        var isBackward: Bool
        var isFound = true
        /// The entry that is shown.
        var index: Int
        /// Where in the entry the pattern was found, in bytes.
        var offset: Int
        /// The first entry of the list: the one found for the pattern before going on.
        var listStart = 0

        var prompt: Bytes {
            let name = (isFound ? "" : "failed ") + (isBackward ? "reverse-i-search" : "i-search")
            return Bytes("(\(name))`".utf8) + LineText.encode(pattern) + Bytes("': ")
        }
    }

    /// What a key does in a search.
    private enum SearchKey {
        case again(isBackward: Bool)
        case rubout
        case text(UInt32)
        /// The word after what was found becomes part of the pattern.
        case word
        case ignored
        case leave
        /// The line stays as it was found; the key is read again.
        case other
    }

    /// Shows what contains the text typed, as it is typed.
    func searchIncrementally(isBackward: Bool) -> KeyResult {
        let origin = (line: line, point: point, index: historyIndex)
        historyEdits[historyIndex ?? entryCount] = line
        var search = Search(
            isBackward: isBackward, index: historyIndex ?? entryCount, offset: LineText.encode(line[..<point]).count)
        defer {
            promptOverride = nil
            below = []
            if !search.pattern.isEmpty { lastSearch = search.pattern }
            if historyIndex != origin.index { undoStack.removeAll() }
        }
        while true {
            show(search)
            let byte: UInt8
            switch readByte() {
            case .byte(let next): byte = next
            case .noneInTime: continue
            case .ended(let outcome):
                (line, point) = (origin.line, origin.point)
                return abandonSearch(outcome)
            }
            var goesOn = false
            switch searchKey(byte) {
            case .again(let isBackward):
                search.isBackward = isBackward
                goesOn = !search.pattern.isEmpty
                if !goesOn { search.pattern = lastSearch }
            case .rubout: if !search.pattern.isEmpty { search.pattern.removeLast() }
            case .text(let scalar): search.pattern.append(scalar)
            case .word: search.pattern += nextWord(after: search.pattern.count)
            case .ignored: continue
            case .leave:
                (line, point, historyIndex) = (origin.line, origin.point, origin.index)
                return .done
            case .other: return .done
            }
            if search.pattern.isEmpty {
                (line, point) = (origin.line, origin.point)
                search.isFound = true
            } else {
                find(&search, goesOn: goesOn)
                if !goesOn || search.index > search.listStart { search.listStart = search.index }
            }
        }
    }

    /// The text from the end of what was found to the end of the word there.
    private func nextWord(after length: Int) -> Scalars {
        let start = min(point + length, line.count)
        return Scalars(line[start..<wordEnd(after: start)])
    }

    private func searchKey(_ byte: UInt8) -> SearchKey {
        switch byte {
        case 0x12: return .again(isBackward: true)
        case 0x13: return .again(isBackward: false)
        case 0x08, 0x7F: return .rubout
        case 0x07: return .leave
        case 0x17: return .word
        case 0x20...0x7E, 0x80...0xFF: return .text(readCharacter(first: byte))
        case ASCII.escape:
            // Escape alone ends the search; the beginning of a longer key is read again with the rest of it.
            guard let next = readFurther(milliseconds: 40) else { return .other }
            guard next == ASCII.leftBracket, let last = readFurther(milliseconds: 40) else {
                pending.prepend(contentsOf: [ASCII.escape, next])
                return .other
            }
            if last == UInt8(ascii: "I") || last == UInt8(ascii: "O") {
                session?.focusReported(last == UInt8(ascii: "I"))
                return .ignored
            }
            pending.prepend(contentsOf: [ASCII.escape, next, last])
            return .other
        default:
            pending.prepend(byte)
            return .other
        }
    }

    private func abandonSearch(_ outcome: Outcome) -> KeyResult {
        promptOverride = nil
        if case .interrupted = outcome {
            screen.erase()
            screen.write(Bytes("^C\r\n"))
            screen.begin()
        }
        askTerminal(false)
        return .finish(outcome)
    }

    /// Goes to the next place with the pattern: in the line that is shown, from the place found on, then in the entries
    /// before or after it, but those that read the same.
    private func find(_ search: inout Search, goesOn: Bool) {
        let wanted = LineText.encode(search.pattern)
        let step = search.isBackward ? -1 : 1
        var index = search.index
        var text = LineText.encode(entryText(index))
        var start: Int? = search.offset + (goesOn ? step : 0)
        let shown = text
        while true {
            let from = start ?? (search.isBackward ? text.count : 0)
            let found =
                search.isBackward
                ? ByteSearching.last(wanted, in: text, from: from) : ByteSearching.first(wanted, in: text, from: from)
            if let found {
                show(&search, index, text, found)
                return
            }
            repeat {
                index += step
                guard index >= 0, index < entryCount else {
                    search.isFound = false
                    _ = beep()
                    return
                }
                text =
                    historyEdits[index].map { LineText.encode($0) } ?? shell?.pointee.history.entries[index].text ?? []
            } while text == shown || text.count < wanted.count
            start = nil
        }
    }

    private func show(_ search: inout Search, _ index: Int, _ text: Bytes, _ offset: Int) {
        search.isFound = true
        search.index = index
        search.offset = offset
        historyIndex = index == entryCount ? nil : index
        line = LineText.decode(text)
        // Bytes that are no characters can be found within one.
        point = min(LineText.decode(Bytes(text[..<offset])).count, line.count)
    }

    // MARK: - What is shown

    private func show(_ search: Search) {
        promptOverride = search.prompt
        suggestion = []
        preview = []
        below = settings.listsMatches && !search.pattern.isEmpty && search.isFound ? rows(of: search) : []
        draw()
    }

    /// The entry that is shown among those that C-r goes to, as a list below the line; none where it is the only one.
    private func rows(of search: Search) -> [ScreenRow] {
        let wanted = LineText.encode(search.pattern)
        let limit = min(8, max(screen.lines / 3, 1))
        var rows: [ScreenRow] = []
        var seen: Set<Bytes> = []
        var index = search.listStart
        var hasChosen = false
        while index >= 0, rows.count < limit || !hasChosen {
            defer { index -= 1 }
            guard index < entryCount, let text = shell?.pointee.history.entries[index].text,
                let offset = ByteSearching.first(wanted, in: text), seen.insert(text).inserted
            else { continue }
            let isChosen = index == search.index
            if isChosen { hasChosen = true }
            rows.append(row(text, matching: offset..<(offset + wanted.count), isChosen: isChosen))
        }
        rows.removeFirst(max(0, rows.count - limit))
        return rows.count > 1 ? rows : []
    }

    private func row(_ text: Bytes, matching range: Range<Int>, isChosen: Bool) -> ScreenRow {
        var layout = ScreenLayout(columns: screen.columns)
        layout.append(isChosen ? 0x3E : 0x20, .plain)
        layout.append(0x20, .plain)
        var offset = 0
        while offset < text.count {
            let (scalar, length) = LineText.scalar(in: text, at: offset)
            if layout.position.column + CharacterWidth.cells(of: scalar) >= screen.columns - 1 { break }
            let shown = scalar == 0x0A || scalar == 0x09 ? 0x20 : scalar
            layout.append(shown, range.contains(offset) ? .matched : .plain)
            offset += length
        }
        layout.finish()
        return layout.rows[0]
    }
}
