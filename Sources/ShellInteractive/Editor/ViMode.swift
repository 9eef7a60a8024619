import ShellBytes

/// What vi mode keeps between keys.
struct ViState {
    /// A command that changes the text, as `.` repeats it: its keys without counts, and the text entered after it.
    struct Change {
        var keys: Scalars
        var count: Int?
        var inserted: Scalars = []
        /// How often the text is entered.
        var repetitions = 1
    }

    var isCommandMode = false
    /// The count typed before a command.
    var count: Int?
    var lastFind: (scalar: UInt32, isForward: Bool, isTill: Bool)?
    var lastChange: Change?
    /// The command that began the text being entered; nil for the text that a new line begins with.
    var insertion: Change?
    /// The line when the text was begun to be entered.
    var insertionBase: UndoStack.State = ([], 0)
    /// Where the entered text begins.
    var insertionStart = 0
    /// Whether what is entered takes the place of what is there (`R`).
    var isReplacing = false
    var marks: [UInt32: Int] = [:]
    /// Whether a command is none for undo: it goes to another line, or is undo itself.
    var keepsUndo = false
    /// The keys of a command that is done again, the next one last.
    var replayed: Scalars = []
}

/// Gives a command of vi mode up: with a bell, or as editing ended.
struct ViFailure: Error {
    var outcome: LineEditor.Outcome?
}

/// vi mode: changing between entering text and commands, counts, repetition and undo (XCU sh, Command Line Editing).
extension LineEditor {
    /// The most characters that a count can make of a text.
    private static let repetitionLimit = 1 << 20

    /// Begins a line: text is entered.
    func resetVi() {
        vi.isCommandMode = false
        vi.count = nil
        vi.marks = [:]
        vi.replayed = []
        beginInsertion(nil)
    }

    /// Text is entered from now on.
    func beginInsertion(_ change: ViState.Change?, isReplacing: Bool = false) {
        vi.isCommandMode = false
        vi.insertion = change
        vi.insertionStart = point
        vi.insertionBase = (line, point)
        vi.isReplacing = isReplacing
    }

    /// Esc: the text entered is complete; it is one change for undo, unless the caller remembers it.
    func endInsertion(remembers: Bool = true) {
        guard !vi.isCommandMode else {
            vi.count = nil
            return
        }
        let start = min(vi.insertionStart, point)
        if var change = vi.insertion {
            change.inserted = Scalars(line[start..<point])
            vi.lastChange = change
            let times = min(change.repetitions, Self.repetitionLimit / max(1, change.inserted.count))
            if times > 1, !vi.isReplacing { for _ in 1..<times { insert(change.inserted) } }
        }
        if remembers, vi.insertionBase.line != line { undoStack.append(vi.insertionBase) }
        vi.insertion = nil
        vi.isReplacing = false
        vi.isCommandMode = true
        if point > lineStart(point) { point = previousCharacter(point) }
    }

    /// Enters a character in vi mode.
    func insertVi(_ scalar: UInt32) {
        if vi.isReplacing, point < line.count, line[point] != 0x0A {
            line[point] = scalar
            point += 1
        } else {
            insert([scalar])
        }
    }

    /// The character before the cursor is taken back while `R` replaces: what was there before is there again.
    func takeBackReplacement() -> Bool {
        guard point > vi.insertionStart else { return false }
        point -= 1
        if point < vi.insertionBase.line.count {
            line[point] = vi.insertionBase.line[point]
        } else {
            line.remove(at: point)
        }
        return true
    }

    /// Keeps the cursor of command mode on a character.
    func keepPointOnCharacter() {
        guard point > 0, point >= line.count || line[point] == 0x0A, line[point - 1] != 0x0A else { return }
        point = previousCharacter(min(point, line.count))
    }

    // MARK: - Commands

    /// Does a key of command mode.
    func performVi(_ key: UInt32) -> KeyResult {
        if let digit = Self.digit(key), digit > 0 || vi.count != nil {
            vi.count = Self.countAppending(digit, to: vi.count)
            return .done
        }
        below = []
        let count = vi.count
        vi.count = nil
        var result = KeyResult.done
        do throws(ViFailure) {
            result = try changing { () throws(ViFailure) in try viCommand(key, count) }
        } catch {
            if let outcome = error.outcome { return end(outcome) }
            result = beep()
        }
        lastFunction = nil
        return result
    }

    /// Does a command, and remembers the line before it if it changes that without entering text.
    private func changing(_ body: () throws(ViFailure) -> KeyResult) throws(ViFailure) -> KeyResult {
        let before: UndoStack.State = (line, point)
        vi.keepsUndo = false
        let result = try body()
        if vi.isCommandMode {
            if !vi.keepsUndo, before.line != line { undoStack.append(before) }
        } else {
            vi.insertionBase = before
        }
        return result
    }

    private func viCommand(_ key: UInt32, _ count: Int?) throws(ViFailure) -> KeyResult {
        if let motion = try viMotion(key, count, isOperand: false) {
            if motion.target == point, motion.isMove { throw ViFailure() }
            point = motion.target
            return .done
        }
        if try changeText(key, count) { return .done }
        switch key {
        case 0x2E: try repeatChange(count)
        case 0x75:
            vi.keepsUndo = true
            for _ in 0..<max(1, min(count ?? 1, 1000)) {
                guard let last = undoStack.popLast() else { throw ViFailure() }
                (line, point) = last
            }
        case 0x55:
            vi.keepsUndo = true
            while let first = undoStack.popLast() { (line, point) = first }
        case 0x6D:
            let mark = try readViKey()
            guard mark >= 0x61, mark <= 0x7A else { throw ViFailure() }
            vi.marks[mark] = point
        default:
            vi.keepsUndo = true
            return try performViHistory(key, count)
        }
        return .done
    }

    /// `.`: does the last change again.
    private func repeatChange(_ count: Int?) throws(ViFailure) {
        guard var change = vi.lastChange, let key = change.keys.first else { throw ViFailure() }
        if let count { change.count = count }
        vi.replayed = change.keys.dropFirst().reversed()
        defer { vi.replayed = [] }
        guard try changeText(key, change.count), !vi.isCommandMode else { return }
        for scalar in change.inserted { insertVi(scalar) }
        endInsertion(remembers: false)
    }

    /// The next key of a command. Esc gives the command up, and begins a key of the terminal perhaps.
    func readViKey() throws(ViFailure) -> UInt32 {
        if let key = vi.replayed.popLast() { return key }
        while true {
            switch readByte() {
            case .byte(ASCII.escape):
                pending.prepend(ASCII.escape)
                throw ViFailure()
            case .byte(let byte): return readCharacter(first: byte)
            case .noneInTime: continue
            case .ended(let outcome): throw ViFailure(outcome: outcome)
            }
        }
    }

    static func digit(_ key: UInt32) -> Int? { key >= 0x30 && key <= 0x39 ? Int(key - 0x30) : nil }

    static func countAppending(_ digit: Int, to count: Int?) -> Int { min((count ?? 0) * 10 + digit, 1_000_000) }
}
