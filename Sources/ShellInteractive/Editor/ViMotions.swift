import ShellBytes

/// Where a command of vi mode moves to.
struct ViMotion {
    var target: Int
    /// Whether the character at the end belongs to what an operator takes.
    var isInclusive = false
    /// Whether it is a mistake that it moves nowhere.
    var isMove = true
}

/// The motions of vi mode (XCU sh, vi Motion Edit Commands).
extension LineEditor {
    /// Where the motion of a key goes; nil where the key is no motion. An operator's operand can end after the line.
    func viMotion(_ key: UInt32, _ count: Int?, isOperand: Bool) throws(ViFailure) -> ViMotion? {
        let times = max(1, min(count ?? 1, line.count + 1))
        switch key {
        case 0x68, 0x08, 0x7F: return ViMotion(target: repeated(times) { previousCharacter($0) })
        case 0x6C, 0x20: return forwardMotion(times, isOperand: isOperand)
        case 0x77, 0x57: return ViMotion(target: repeated(times) { nextViWord($0, isBig: key == 0x57) })
        case 0x65, 0x45:
            return ViMotion(target: repeated(times) { viWordEnd($0, isBig: key == 0x45) }, isInclusive: true)
        case 0x62, 0x42: return ViMotion(target: repeated(times) { previousViWord($0, isBig: key == 0x42) })
        case 0x30: return ViMotion(target: lineStart(point), isMove: false)
        case 0x5E: return ViMotion(target: firstNonBlank(), isMove: false)
        case 0x24: return ViMotion(target: lineEnd(point), isMove: false)
        case 0x7C:
            let end = lineEnd(point)
            var column = lineStart(point)
            for _ in 1..<times where column < end { column = nextCharacter(column) }
            return ViMotion(target: column, isMove: false)
        case 0x66, 0x74, 0x46, 0x54:
            let find = (scalar: try readViKey(), isForward: key == 0x66 || key == 0x74, isTill: key & 0xDF == 0x54)
            vi.lastFind = find
            return try findMotion(find, times, isRepeated: false)
        case 0x3B, 0x2C:
            guard var find = vi.lastFind else { throw ViFailure() }
            if key == 0x2C { find.isForward.toggle() }
            return try findMotion(find, times, isRepeated: true)
        case 0x25:
            guard let match = matchingBracket() else { throw ViFailure() }
            return ViMotion(target: match, isInclusive: true)
        case 0x60:
            guard let mark = vi.marks[try readViKey()] else { throw ViFailure() }
            return ViMotion(target: min(mark, line.count), isMove: false)
        default: return nil
        }
    }

    private func repeated(_ times: Int, _ step: (Int) -> Int) -> Int {
        var index = point
        for _ in 0..<times {
            let next = step(index)
            if next == index { break }
            index = next
        }
        return index
    }

    private func forwardMotion(_ times: Int, isOperand: Bool) -> ViMotion {
        let target = repeated(times) { nextCharacter($0) }
        if isOperand || target < line.count { return ViMotion(target: target) }
        return ViMotion(target: max(point, previousCharacter(line.count)))
    }

    private func firstNonBlank() -> Int {
        var index = lineStart(point)
        while index < line.count, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
        return index
    }

    /// `f`, `t`, `F` and `T`.
    private func findMotion(
        _ find: (scalar: UInt32, isForward: Bool, isTill: Bool), _ times: Int, isRepeated: Bool
    ) throws(ViFailure) -> ViMotion {
        let step = find.isForward ? 1 : -1
        var index = point
        // Done again, `t` would stay before the same character.
        if isRepeated, find.isTill, line.indices.contains(index + step), line[index + step] == find.scalar {
            index += step
        }
        for _ in 0..<times {
            repeat { index += step } while line.indices.contains(index) && line[index] != find.scalar
            guard line.indices.contains(index) else { throw ViFailure() }
        }
        if find.isTill { index -= step }
        return ViMotion(target: index, isInclusive: find.isForward)
    }

    /// `%`: the bracket that belongs to the one at or after the cursor.
    private func matchingBracket() -> Int? {
        let brackets: [UInt32] = [0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D]
        guard var index = line.indices.first(where: { $0 >= point && brackets.contains(line[$0]) }),
            let kind = brackets.firstIndex(of: line[index])
        else { return nil }
        let isOpening = kind % 2 == 0
        let other = brackets[isOpening ? kind + 1 : kind - 1]
        let own = brackets[kind]
        var depth = 0
        while line.indices.contains(index) {
            if line[index] == own { depth += 1 }
            if line[index] == other { depth -= 1 }
            if depth == 0 { return index }
            index += isOpening ? 1 : -1
        }
        return nil
    }

    // MARK: - Words

    /// What kind of word a character belongs to: 0 for blanks.
    func viClass(_ index: Int, isBig: Bool) -> Int {
        let scalar = line[index]
        if LineText.isBlank(scalar) { return 0 }
        return isBig || scalar == 0x5F || LineText.isWord(scalar) ? 1 : 2
    }

    func nextViWord(_ start: Int, isBig: Bool) -> Int {
        guard start < line.count else { return start }
        var index = start
        let kind = viClass(index, isBig: isBig)
        if kind != 0 { while index < line.count, viClass(index, isBig: isBig) == kind { index += 1 } }
        while index < line.count, viClass(index, isBig: isBig) == 0 { index += 1 }
        return index
    }

    func viWordEnd(_ start: Int, isBig: Bool) -> Int {
        var index = start + 1
        while index < line.count, viClass(index, isBig: isBig) == 0 { index += 1 }
        guard index < line.count else { return max(start, line.count - 1) }
        let kind = viClass(index, isBig: isBig)
        while index + 1 < line.count, viClass(index + 1, isBig: isBig) == kind { index += 1 }
        return index
    }

    func previousViWord(_ start: Int, isBig: Bool) -> Int {
        var index = min(start, line.count)
        while index > 0, viClass(index - 1, isBig: isBig) == 0 { index -= 1 }
        guard index > 0 else { return 0 }
        let kind = viClass(index - 1, isBig: isBig)
        while index > 0, viClass(index - 1, isBig: isBig) == kind { index -= 1 }
        return index
    }
}
