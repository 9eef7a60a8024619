import ShellBytes
import ShellExecution

/// The commands of vi mode that libedit leaves to the shell: history, completion, the editor (XCU sh, vi Line Editing).
extension LineEditor {
    /// Does the command of a key.
    func performViHistory(_ key: UInt32, _ count: Int?) throws(ViFailure) -> KeyResult {
        switch key {
        case 0x6B, 0x2D: recall(by: -max(1, count ?? 1))
        case 0x6A, 0x2B: recall(by: max(1, count ?? 1))
        case 0x47: try recallNumbered(count)
        case 0x2F, 0x3F: return searchOnce(isBackward: key == 0x2F, mark: key == 0x2F ? "/" : "?")
        case 0x6E, 0x4E: repeatViSearch(isReversed: key == 0x4E)
        case 0x76:
            if count != nil { try recallNumbered(count) }
            return editInEditor()
        case 0x5C, 0x2A, 0x3D: completeVi(key)
        case 0x23:
            line.insert(0x23, at: 0)
            return .accept
        case 0x40: try enterAlias(of: try readViKey())
        default: throw ViFailure()
        }
        return .done
    }

    /// `G` and `v` with the number of a command; without one the oldest.
    private func recallNumbered(_ number: Int?) throws(ViFailure) {
        guard let number else { return recallFirst() }
        guard let shell, recall(number - shell.pointee.history.firstNumber) else { throw ViFailure() }
    }

    /// `\\`, `*` and `=`.
    private func completeVi(_ key: UInt32) {
        let before = line
        if point < line.count { point = nextCharacter(point) }
        switch key {
        case 0x5C: complete(.complete)
        case 0x2A: complete(.insertCompletions)
        default: complete(.possibleCompletions)
        }
        if key != 0x3D, line != before { beginInsertion(nil) }
    }

    /// `@` and a letter: the value of the alias `_letter` is typed.
    private func enterAlias(of letter: UInt32) throws(ViFailure) {
        guard let shell, let value = shell.pointee.environment.aliases[Bytes("_") + LineText.encode([letter])],
            noteMacro()
        else { throw ViFailure() }
        pending.prepend(contentsOf: value)
    }

    /// `/string` and `?string`, and M-p of emacs mode: the text to be searched is asked for first.
    func searchOnce(isBackward: Bool, mark: StaticString) -> KeyResult {
        var pattern = Scalars()
        let origin = (line: line, point: point)
        defer { promptOverride = nil }
        line = []
        point = 0
        while true {
            promptOverride = Bytes(mark) + LineText.encode(pattern)
            suggestion = []
            draw()
            switch readByte() {
            case .ended(let outcome): return end(outcome)
            case .noneInTime: continue
            case .byte(let byte):
                switch byte {
                case 0x0D, 0x0A:
                    (line, point) = origin
                    if !pattern.isEmpty { lastSearch = pattern }
                    viSearchesBackward = isBackward
                    repeatViSearch(isReversed: false)
                    return .done
                case 0x1B:
                    (line, point) = origin
                    return .done
                case 0x08, 0x7F:
                    if pattern.isEmpty {
                        (line, point) = origin
                        return .done
                    }
                    pattern.removeLast()
                default: pattern.append(readCharacter(first: byte))
                }
            }
        }
    }

    /// `n` and `N`.
    private func repeatViSearch(isReversed: Bool) {
        let isBackward = viSearchesBackward != isReversed
        guard !lastSearch.isEmpty, recallContaining(lastSearch, isBackward: isBackward) else {
            _ = beep()
            return
        }
    }
}
