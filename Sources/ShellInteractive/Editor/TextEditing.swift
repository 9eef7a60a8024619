import ShellBytes
import ShellExecution
import ShellPatterns

/// Moving within the line and changing it.
extension LineEditor {
    /// Inserts text before the cursor.
    func insert(_ text: Scalars) {
        point = min(point, line.count)
        line.insert(contentsOf: text, at: point)
        point += text.count
    }

    /// Replaces a part of the line; the cursor is after what was put there.
    func replace(_ range: Range<Int>, with text: Scalars) {
        line.replaceSubrange(range, with: text)
        point = range.lowerBound + text.count
    }

    // MARK: - Places

    func previousCharacter(_ index: Int) -> Int {
        var index = index - 1
        while index > 0, joins(index) { index -= 1 }
        return max(index, 0)
    }

    func nextCharacter(_ index: Int) -> Int {
        guard index < line.count else { return line.count }
        var index = index + 1
        while index < line.count, joins(index) { index += 1 }
        return index
    }

    /// Whether a scalar belongs to the character before it.
    private func joins(_ index: Int) -> Bool {
        if line[index] == 0x0A || line[index] < 0x20 { return false }
        return CharacterWidth.cells(of: line[index]) == 0 || (index > 0 && line[index - 1] == 0x200D)
    }

    func lineStart(_ index: Int) -> Int {
        var index = index
        while index > 0, line[index - 1] != 0x0A { index -= 1 }
        return index
    }

    func lineEnd(_ index: Int) -> Int {
        var index = index
        while index < line.count, line[index] != 0x0A { index += 1 }
        return index
    }

    func wordStart(before index: Int) -> Int {
        var index = index
        while index > 0, !LineText.isWord(line[index - 1]) { index -= 1 }
        while index > 0, LineText.isWord(line[index - 1]) { index -= 1 }
        return index
    }

    func wordEnd(after index: Int) -> Int {
        var index = index
        while index < line.count, !LineText.isWord(line[index]) { index += 1 }
        while index < line.count, LineText.isWord(line[index]) { index += 1 }
        return index
    }

    private func blankWordStart(before index: Int, stopsAtSlash: Bool) -> Int {
        func ends(_ scalar: UInt32) -> Bool { LineText.isBlank(scalar) || stopsAtSlash && scalar == 0x2F }
        var index = index
        while index > 0, ends(line[index - 1]) { index -= 1 }
        while index > 0, !ends(line[index - 1]) { index -= 1 }
        return index
    }

    /// Where C-w of vi mode kills from: what is before the cursor of a word, else of blanks and punctuation; at the end of
    /// the line, the blanks there as well (XCU sh, vi Insert Mode).
    private func viWordStart(before index: Int) -> Int {
        func separates(_ scalar: UInt32) -> Bool {
            LineText.isBlank(scalar) || scalar < 0x80 && scalar > 0x20 && scalar != 0x7F && !LineText.isWord(scalar)
        }
        var index = index
        if index == line.count { while index > 0, LineText.isBlank(line[index - 1]) { index -= 1 } }
        guard index > 0 else { return 0 }
        let isSeparator = separates(line[index - 1])
        while index > 0, separates(line[index - 1]) == isSeparator { index -= 1 }
        return index
    }

    /// Moves to the row of text above; false on the first.
    func moveUp() -> Bool {
        let start = lineStart(point)
        guard start > 0 else { return false }
        let above = lineStart(start - 1)
        point = min(above + (point - start), start - 1)
        return true
    }

    /// Moves to the row of text below; false on the last.
    func moveDown() -> Bool {
        let end = lineEnd(point)
        guard end < line.count else { return false }
        point = min(end + 1 + (point - lineStart(point)), lineEnd(end + 1))
        return true
    }

    /// C-] and a character: moves to where it is next.
    func searchCharacter(_ function: EditorFunction) -> KeyResult {
        let byte: UInt8
        switch readByte() {
        case .byte(let next): byte = next
        case .ended(let outcome): return end(outcome)
        case .noneInTime: return .done
        }
        let scalar = readCharacter(first: byte)
        let step = function == .characterSearch ? 1 : -1
        var index = point
        for _ in 0..<max(1, min(abs(count ?? 1), line.count + 1)) {
            repeat { index += step } while line.indices.contains(index) && line[index] != scalar
            guard line.indices.contains(index) else { return beep() }
        }
        point = index
        return .done
    }

    // MARK: - Killing

    func backwardDelete() {
        guard point > 0 else { return }
        let start = previousCharacter(point)
        replace(start..<point, with: [])
    }

    /// Takes text away and keeps it for `yank`. Kills one after the other are kept as one.
    func kill(_ function: EditorFunction) {
        var range = point..<point
        var isBackward = false
        switch function {
        case .killLine: range = point..<(point < line.count && line[point] == 0x0A ? point + 1 : lineEnd(point))
        case .killWholeLine: range = 0..<line.count
        case .backwardKillLine, .unixLineDiscard:
            (range, isBackward) = (lineStart(point)..<point, true)
        case .killWord: range = point..<wordEnd(after: point)
        case .backwardKillWord: (range, isBackward) = (wordStart(before: point)..<point, true)
        case .shellKillWord: range = point..<ShellWords(line).end(after: point)
        case .shellBackwardKillWord: (range, isBackward) = (ShellWords(line).start(before: point)..<point, true)
        case .unixWordRubout: (range, isBackward) = (blankWordStart(before: point, stopsAtSlash: false)..<point, true)
        case .viUnixWordRubout: (range, isBackward) = (viWordStart(before: point)..<point, true)
        case .unixFilenameRubout:
            (range, isBackward) = (blankWordStart(before: point, stopsAtSlash: true)..<point, true)
        case .killRegion, .copyRegion:
            let mark = min(mark, line.count)
            range = min(mark, point)..<max(mark, point)
        default: return deleteBlanks()
        }
        if !range.isEmpty {
            keep(Scalars(line[range]), isBackward: isBackward)
            if function != .copyRegion { replace(range, with: []) }
        }
        if !isVi, function != .copyRegion { mark = point }
    }

    private func deleteBlanks() {
        var start = point
        var end = point
        while start > 0, line[start - 1] == 0x20 || line[start - 1] == 0x09 { start -= 1 }
        while end < line.count, line[end] == 0x20 || line[end] == 0x09 { end += 1 }
        replace(start..<end, with: [])
    }

    private static let kills: Set<EditorFunction> = [
        .killLine, .killWholeLine, .backwardKillLine, .unixLineDiscard, .killWord, .backwardKillWord, .unixWordRubout,
        .unixFilenameRubout, .viUnixWordRubout, .killRegion, .shellKillWord, .shellBackwardKillWord,
    ]

    private func keep(_ text: Scalars, isBackward: Bool) {
        if let lastFunction, Self.kills.contains(lastFunction), let last = killRing.last {
            killRing[killRing.count - 1] = isBackward ? text + last : last + text
            return
        }
        killRing.append(text)
        if killRing.count > 60 { killRing.removeFirst() }
    }

    func yank() {
        guard let text = killRing.last else { return }
        yankIndex = killRing.count - 1
        mark = point
        yankRange = point..<(point + text.count)
        insert(text)
    }

    /// After `yank`: puts the kill before in its place.
    func yankPop() {
        guard lastFunction == .yank || lastFunction == .yankPop, !killRing.isEmpty, yankRange.upperBound <= line.count
        else { return }
        yankIndex = (yankIndex + killRing.count - 1) % killRing.count
        let text = killRing[yankIndex]
        replace(yankRange, with: text)
        yankRange = yankRange.lowerBound..<(yankRange.lowerBound + text.count)
    }

    // MARK: - Rearranging

    func transposeCharacters() {
        guard line.count > 1, point > 0 else { return }
        let second = point == line.count ? previousCharacter(point) : point
        guard second > 0 else { return }
        let first = previousCharacter(second)
        let end = nextCharacter(second)
        let swapped = Scalars(line[second..<end]) + Scalars(line[first..<second])
        replace(first..<end, with: swapped)
    }

    func transposeWords(_ function: EditorFunction) {
        let words = function == .shellTransposeWords ? ShellWords(line) : nil
        func wordEnd(_ index: Int) -> Int { words?.end(after: index) ?? self.wordEnd(after: index) }
        func wordStart(_ index: Int) -> Int { words?.start(before: index) ?? self.wordStart(before: index) }
        let end = wordEnd(point)
        let start = wordStart(end)
        let firstStart = wordStart(start)
        let firstEnd = wordEnd(firstStart)
        guard firstEnd <= start else { return }
        let swapped =
            Scalars(line[start..<end]) + Scalars(line[firstEnd..<start]) + Scalars(line[firstStart..<firstEnd])
        replace(firstStart..<end, with: swapped)
    }

    func changeCase(_ function: EditorFunction) {
        let end = wordEnd(after: point)
        var isFirst = true
        var changed = Scalars()
        for scalar in line[point..<end] {
            guard let character = Unicode.Scalar(scalar), LineText.isWord(scalar) else {
                changed.append(scalar)
                continue
            }
            let isUpper = function == .upcaseWord || (function == .capitalizeWord && isFirst)
            isFirst = false
            let mapping = isUpper ? character.properties.uppercaseMapping : character.properties.lowercaseMapping
            for mapped in mapping.unicodeScalars { changed.append(mapped.value) }
        }
        replace(point..<end, with: changed)
    }
}
