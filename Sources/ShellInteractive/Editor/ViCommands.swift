import ShellBytes
import ShellExecution

/// The commands of vi mode that libedit leaves to the shell: history, completion, the editor (XCU sh, vi Line Editing).
extension LineEditor {
    /// Does the command of a key.
    func performVi(_ key: UInt32) -> KeyResult {
        below = []
        switch key {
        case 0x6B, 0x2D: recall(by: -1)
        case 0x6A, 0x2B: recall(by: 1)
        // libedit's own undo leaves its buffer with a wrong bound.
        case 0x75, 0x55: if let last = undoStack.popLast() { (line, point) = last } else { return beep() }
        case 0x47: recallFirst()
        case 0x2F, 0x3F: return searchVi(isBackward: key == 0x2F)
        case 0x6E, 0x4E: repeatViSearch(isReversed: key == 0x4E)
        case 0x76: return editInEditor()
        case 0x5C, 0x2A, 0x3D:
            if point < line.count { point += 1 }
            if key == 0x5C {
                complete(.complete)
            } else {
                complete(key == 0x2A ? .insertCompletions : .possibleCompletions)
            }
        case 0x23:
            line.insert(0x23, at: 0)
            return .accept
        default: break
        }
        return .done
    }

    /// `/string` and `?string`.
    private func searchVi(isBackward: Bool) -> KeyResult {
        var pattern = Scalars()
        let origin = (line: line, point: point)
        let mark = isBackward ? "/" : "?"
        defer { promptOverride = nil }
        line = []
        point = 0
        while true {
            promptOverride = Bytes(mark.utf8) + LineText.encode(pattern)
            suggestion = []
            draw()
            switch readByte() {
            case .ended(let outcome): return .finish(outcome)
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
