import ShellBytes

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
        case .unixWordRubout: (range, isBackward) = (blankWordStart(before: point, stopsAtSlash: false)..<point, true)
        case .unixFilenameRubout:
            (range, isBackward) = (blankWordStart(before: point, stopsAtSlash: true)..<point, true)
        case .killRegion, .copyRegion:
            let mark = min(mark, line.count)
            range = min(mark, point)..<max(mark, point)
        default: return deleteBlanks()
        }
        if range.isEmpty { return }
        keep(Scalars(line[range]), isBackward: isBackward)
        if function != .copyRegion { replace(range, with: []) }
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
        .unixFilenameRubout, .killRegion,
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

    func transposeWords() {
        let end = wordEnd(after: point)
        let start = wordStart(before: end)
        let firstStart = wordStart(before: start)
        let firstEnd = wordEnd(after: firstStart)
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
