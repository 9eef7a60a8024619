import ShellBytes
import ShellExecution

/// The commands of vi mode that change the text, or begin to enter text (XCU sh, vi Line Editing Command Mode).
extension LineEditor {
    /// The most text that a count can put.
    private static let putLimit = 1 << 20

    /// Does a command that changes the text. False where the key is none.
    func changeText(_ key: UInt32, _ count: Int?) throws(ViFailure) -> Bool {
        let times = max(1, min(count ?? 1, line.count + 1))
        let change = ViState.Change(keys: [key], count: count)
        switch key {
        case 0x64, 0x63, 0x79: try operate(key, count)
        case 0x44: try take(point..<lineEnd(point), change)
        case 0x59: keepForPut(point..<lineEnd(point))
        case 0x43: enterAfterTaking(point..<lineEnd(point), change)
        case 0x53: enterAfterTaking(0..<line.count, change)
        case 0x73: enterAfterTaking(point..<characters(after: point, times), change)
        case 0x78: try take(point..<characters(after: point, times), change)
        case 0x58:
            var start = point
            for _ in 0..<times { start = previousCharacter(start) }
            try take(start..<point, change)
        case 0x72: try replaceCharacters(times, change)
        case 0x7E: try toggleCase(times, change)
        case 0x70, 0x50: try put(key, count ?? 1, change)
        case 0x69, 0x49, 0x61, 0x41, 0x52: enterText(key, change)
        case 0x5F: try appendLastWord(count)
        default: return false
        }
        return true
    }

    private func characters(after start: Int, _ times: Int) -> Int {
        var index = start
        for _ in 0..<times where index < line.count && line[index] != 0x0A { index = nextCharacter(index) }
        return index
    }

    /// `i`, `I`, `a`, `A` and `R`.
    private func enterText(_ key: UInt32, _ change: ViState.Change) {
        switch key {
        case 0x49: point = lineStart(point)
        case 0x61: if point < line.count, line[point] != 0x0A { point = nextCharacter(point) }
        case 0x41: point = lineEnd(point)
        default: break
        }
        var change = change
        change.repetitions = key == 0x52 ? 1 : max(1, change.count ?? 1)
        beginInsertion(change, isReplacing: key == 0x52)
    }

    // MARK: - Operators

    /// `d`, `c` and `y` with a motion.
    private func operate(_ key: UInt32, _ count: Int?) throws(ViFailure) {
        var motionCount: Int?
        var operand = try readViKey()
        while let digit = Self.digit(operand), digit > 0 || motionCount != nil {
            motionCount = Self.countAppending(digit, to: motionCount)
            operand = try readViKey()
        }
        var total = count
        if let motionCount { total = min(motionCount * (count ?? 1), 1_000_000) }
        var change = ViState.Change(keys: [key, operand], count: total)
        let range: Range<Int>
        if operand == key {
            range = 0..<line.count
        } else if key == 0x63, operand & 0xDF == 0x57, point < line.count, !LineText.isBlank(line[point]) {
            range = point..<changedWordEnd(total ?? 1, isBig: operand == 0x57)
        } else {
            guard let motion = try viMotion(operand, total, isOperand: true) else { throw ViFailure() }
            if [0x66, 0x46, 0x74, 0x54].contains(operand), let find = vi.lastFind { change.keys.append(find.scalar) }
            let end = max(point, motion.target)
            range = min(point, motion.target)..<(motion.isInclusive ? nextCharacter(end) : min(end, line.count))
        }
        switch key {
        case 0x64: try take(range, change)
        case 0x63: enterAfterTaking(range, change)
        default:
            if range.isEmpty { throw ViFailure() }
            keepForPut(range)
        }
    }

    /// The end of what `cw` takes: the word without the blanks after it.
    private func changedWordEnd(_ count: Int, isBig: Bool) -> Int {
        var end = point
        let kind = viClass(end, isBig: isBig)
        while end + 1 < line.count, viClass(end + 1, isBig: isBig) == kind { end += 1 }
        for _ in 1..<max(2, min(count, line.count + 1)) where count > 1 { end = viWordEnd(end, isBig: isBig) }
        return min(end + 1, line.count)
    }

    private func keepForPut(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        killRing.append(Scalars(line[range]))
        if killRing.count > 60 { killRing.removeFirst() }
    }

    /// Takes text away, to be put elsewhere.
    private func take(_ range: Range<Int>, _ change: ViState.Change) throws(ViFailure) {
        if range.isEmpty { throw ViFailure() }
        vi.lastChange = change
        keepForPut(range)
        replace(range, with: [])
    }

    private func enterAfterTaking(_ range: Range<Int>, _ change: ViState.Change) {
        keepForPut(range)
        replace(range, with: [])
        beginInsertion(change)
    }

    // MARK: - Characters

    private func replaceCharacters(_ times: Int, _ change: ViState.Change) throws(ViFailure) {
        let scalar = try readViKey()
        var end = point
        for _ in 0..<times {
            guard end < line.count, line[end] != 0x0A else { throw ViFailure() }
            end = nextCharacter(end)
        }
        vi.lastChange = change
        vi.lastChange?.keys.append(scalar)
        replace(point..<end, with: Scalars(repeating: scalar == 0x0D ? 0x0A : scalar, count: times))
        if scalar != 0x0D, scalar != 0x0A { point = previousCharacter(point) }
    }

    private func toggleCase(_ times: Int, _ change: ViState.Change) throws(ViFailure) {
        guard point < line.count else { throw ViFailure() }
        vi.lastChange = change
        for _ in 0..<times where point < line.count {
            if let character = Unicode.Scalar(line[point]) {
                let properties = character.properties
                let mapped =
                    properties.isUppercase
                    ? properties.lowercaseMapping.unicodeScalars : properties.uppercaseMapping.unicodeScalars
                if mapped.count == 1, let other = mapped.first { line[point] = other.value }
            }
            point = nextCharacter(point)
        }
    }

    /// `p` and `P`.
    private func put(_ key: UInt32, _ count: Int, _ change: ViState.Change) throws(ViFailure) {
        guard let text = killRing.last, !text.isEmpty else { throw ViFailure() }
        vi.lastChange = change
        if key == 0x70, point < line.count { point = nextCharacter(point) }
        let times = max(1, min(count, Self.putLimit / text.count))
        var all = Scalars()
        all.reserveCapacity(text.count * times)
        for _ in 0..<times { all += text }
        insert(all)
        point = previousCharacter(point)
    }

    /// `_`: appends a word of the command before, the last one without a count.
    private func appendLastWord(_ count: Int?) throws(ViFailure) {
        let entry = (historyIndex ?? entryCount) - 1
        guard isCommandLine, entry >= 0 else { throw ViFailure() }
        let words = LineText.encode(entryText(entry)).split { ASCII.isBlank($0) || $0 == ASCII.newline }
        let index = count.map { $0 - 1 } ?? words.count - 1
        guard words.indices.contains(index) else { throw ViFailure() }
        if point < line.count { point = nextCharacter(point) }
        beginInsertion(ViState.Change(keys: [0x61], count: nil))
        insert((point > 0 ? [0x20] : []) + LineText.decode(Bytes(words[index])))
    }
}
