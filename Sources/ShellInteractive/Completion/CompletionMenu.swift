import ShellBytes
import ShellExecution

/// The candidates below the line, that Tab and the arrow keys go round.
struct CompletionMenu {
    var result: CompletionResult
    var list: CompletionList
    /// Where the completed text is in the line now.
    var range: Range<Int>
    /// What was in its place.
    var typed: Scalars
    /// The candidate that is chosen.
    var index: Int?
    /// Whether an arrow key has chosen it: then Enter takes it and does no more.
    var isNavigated = false
}

extension LineEditor {
    /// Chooses the next candidate, or the one before.
    func step(by direction: Int) {
        guard let menu else { return }
        let count = menu.result.candidates.count
        choose(menu.index.map { ($0 + direction + count) % count } ?? (direction > 0 ? 0 : count - 1))
    }

    private func choose(_ index: Int) {
        guard var current = menu, current.range.upperBound <= line.count else {
            menu = nil
            return
        }
        let text = replacement(current.result, current.result.candidates[index], isFinal: true)
        replace(current.range, with: text)
        current.range = current.range.lowerBound..<(current.range.lowerBound + text.count)
        current.index = index
        menu = current
        below = current.list.rows(selected: index)
    }

    /// What a key other than Tab does in the menu: the arrow keys move, Enter takes the candidate that they chose, C-g
    /// leaves the line as it was. False where the key means what it always does.
    func moveInMenu(_ function: EditorFunction) -> Bool {
        guard let current = menu else { return false }
        guard let index = current.index else {
            guard function == .nextLine else { return false }
            menu?.isNavigated = true
            choose(0)
            return true
        }
        let count = current.result.candidates.count
        switch function {
        case .nextLine: choose((index + 1) % count)
        case .previousLine: choose((index + count - 1) % count)
        case .forwardChar: choose(current.list.index(beside: index, by: 1))
        case .backwardChar: choose(current.list.index(beside: index, by: -1))
        case .acceptLine where current.isNavigated:
            let candidate = current.result.candidates[index]
            endMenu()
            if !candidate.isDirectory { insert(LineText.decode(current.result.suffix)) }
            return true
        case .abort:
            replace(current.range, with: current.typed)
            endMenu()
            return true
        default: return false
        }
        menu?.isNavigated = true
        return true
    }

    /// Leaves the list; the candidate chosen stays.
    func endMenu() {
        if menu == nil { return }
        menu = nil
        below = []
    }
}
