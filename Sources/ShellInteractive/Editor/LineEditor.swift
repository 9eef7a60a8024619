internal import CEdit
import ShellBytes
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// Edits lines on a terminal, on libedit.
///
/// libedit owns the line, the terminal's modes and vi mode. This class stands where libedit asks for the next key: there
/// it draws the line as libedit holds it, reads a key, and either does itself what the key is bound to, in libedit's
/// buffer, or hands the key on.
final class LineEditor {
    /// What editing a line ended in.
    enum Outcome {
        case line
        case endOfFile
        case interrupted
        /// TMOUT is over.
        case timedOut
        /// The terminal is gone.
        case hungUp
        case diverted(Divert)
    }

    private var handle: OpaquePointer?
    private var isViHandle = false
    /// libedit's own list, for those of vi's commands that look into it.
    private var history: OpaquePointer?
    private var historyCount = 0
    private var wasEntering = false
    /// The shell, while it waits for a line.
    var shell: UnsafeMutablePointer<Shell>?
    var screen: Screen

    // The line being edited.
    var line: Scalars = []
    /// The index in `line` before which the cursor stands.
    var point = 0
    private var pulledLine: Scalars = []
    private var pulledPoint = 0
    private var queue: [wchar_t] = []
    private var isStarted = false
    private var initialLine: Scalars = []
    private var ended: Outcome?

    // What is shown.
    var prompt = PromptText([])
    var rightPrompt = PromptText([])
    /// The prompt before further lines of the text, once there are any.
    var continuation: PromptText?
    /// Rows below the line: a list of completions, a message.
    var below: [ScreenRow] = []
    /// What takes the prompt's place, while history is searched.
    var promptOverride: Bytes?
    var suggestion: Scalars = []
    let highlighter = Highlighter()

    // Reading keys.
    var pending: [UInt8] = []
    var keyMap = KeyMap.emacs()
    var viKeyMap = KeyMap.vi()
    var isVi = false
    var isResized = false

    // State between keys.
    var count: Int?
    var lastFunction: EditorFunction?
    var killRing: [Scalars] = []
    var mark = 0
    var undoStack: [(line: Scalars, point: Int)] = []
    var yankRange = 0..<0
    var yankIndex = 0
    var lastArgument = (entry: -1, range: 0..<0)
    var historyIndex: Int?
    var historyEdits: [Int: Scalars] = [:]
    var historyPrefix: Scalars = []
    var lastSearch: Scalars = []
    var viSearchesBackward = true
    var nextHistoryIndex: Int?
    var menu: CompletionMenu?
    var listedLine: Scalars?
    var settings = EditorSettings()
    /// Milliseconds that a line may take.
    var timeOut: Int32?
    /// Whether this is a command line, which knows history and completion; not so for `read -e`.
    var isCommandLine = true

    init(terminal: FileDescriptor) {
        screen = Screen(terminal: terminal)
    }

    /// Makes libedit ready; false where it cannot edit on this terminal.
    private func open() -> Bool {
        if handle != nil { return true }
        let client = Unmanaged.passUnretained(self).toOpaque()
        handle = swish_edit_begin("swish", 0, screen.terminal.rawValue, client) { handle, character in
            guard let handle, let client = swish_edit_client(handle) else { return -1 }
            let editor = Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
            guard let next = editor.nextCharacter() else { return 0 }
            character?.pointee = next
            return 1
        }
        guard let handle else { return false }
        swish_edit_set_mode(handle, 0)
        // Without a history some of vi's commands would call nothing.
        history = history_winit()
        guard let history else { return false }
        swish_history_set_size(history, 1000)
        swish_edit_use_history(handle, history)
        return true
    }

    /// Tells libedit the commands since the last time.
    private func enterHistory() {
        guard isVi, isCommandLine, let history, let shell else { return }
        let entries = shell.pointee.history.entries
        if historyCount > entries.count { historyCount = entries.count }
        for entry in entries[max(historyCount, entries.count - 1000)...] {
            var text: [wchar_t] = []
            for scalar in LineText.decode(entry.text) { text.append(wchar_t(bitPattern: scalar)) }
            swish_history_enter(history, text + [0])
        }
        historyCount = entries.count
    }

    private func setMode() {
        enterHistory()
        guard let handle, isVi != isViHandle else { return }
        isViHandle = isVi
        swish_edit_set_mode(handle, isVi ? 1 : 0)
        if isVi { bindViCommands(handle) }
    }

    /// Reads a line. nil where the terminal cannot be edited on.
    func readLine(prompt: Bytes, rightPrompt: Bytes = [], initial: Scalars = []) -> Outcome? {
        guard open(), let handle else { return nil }
        setMode()
        self.prompt = PromptText(prompt)
        self.rightPrompt = PromptText(rightPrompt)
        continuation = nil
        initialLine = initial
        isStarted = false
        queue = []
        ended = nil
        resetLineState()
        var length: Int32 = 0
        let text = el_wgets(handle, &length)
        if text == nil { screen.begin() }
        if let ended { return ended }
        // libedit itself took the line, or gave it up.
        guard text != nil else { return .interrupted }
        pull()
        while line.last == 0x0A { line.removeLast() }
        point = line.count
        finishDisplay()
        return .line
    }

    private func resetLineState() {
        count = nil
        lastFunction = nil
        undoStack = []
        historyIndex = nextHistoryIndex
        nextHistoryIndex = nil
        historyEdits = [:]
        below = []
        menu = nil
        listedLine = nil
        promptOverride = nil
        suggestion = []
        mark = 0
        lastArgument = (-1, 0..<0)
    }

    // MARK: - libedit's buffer

    /// Takes over the line as libedit holds it.
    private func pull() {
        guard let handle, let info = el_wline(handle)?.pointee, let buffer = info.buffer else { return }
        let length = info.lastchar - buffer
        line = []
        line.reserveCapacity(length)
        for index in 0..<length { line.append(UInt32(bitPattern: Int32(buffer[index]))) }
        point = max(0, min(info.cursor - buffer, length))
        pulledLine = line
        pulledPoint = point
    }

    /// Makes libedit hold the line as it is here.
    private func push() {
        guard let handle else { return }
        if line != pulledLine {
            _ = el_cursor(handle, Int32(pulledLine.count - pulledPoint))
            if !pulledLine.isEmpty { el_deletestr(handle, Int32(clamping: pulledLine.count)) }
            var text: [wchar_t] = []
            text.reserveCapacity(line.count + 1)
            for scalar in line where scalar != 0 { text.append(wchar_t(bitPattern: scalar)) }
            if !text.isEmpty {
                text.append(0)
                _ = el_winsertstr(handle, text)
            }
            _ = el_cursor(handle, Int32(point - line.count))
        } else if point != pulledPoint {
            _ = el_cursor(handle, Int32(point - pulledPoint))
        }
        pulledLine = line
        pulledPoint = point
    }

    // MARK: - Keys

    /// What a key that the editor has dealt with asks of libedit.
    enum KeyResult {
        case done
        /// libedit gets these characters.
        case pass([wchar_t])
        case accept
        case finish(Outcome)
    }

    /// The next character for libedit; nil when editing has ended otherwise than by Enter.
    private func nextCharacter() -> wchar_t? {
        if !queue.isEmpty { return queue.removeFirst() }
        if ended != nil { return nil }
        let before = (line: line, point: point)
        if isStarted {
            pull()
            if isVi { noteViChange(from: before) }
        } else {
            start()
        }
        while true {
            refresh()
            let result = handleKey()
            switch result {
            case .done: continue
            case .pass(let characters):
                push()
                queue = Array(characters.dropFirst())
                return characters.first ?? 0
            case .accept:
                ended = .line
                finishDisplay()
                push()
                return 0x0A
            case .finish(let outcome):
                ended = outcome
                return nil
            }
        }
    }

    private func start() {
        isStarted = true
        _ = swish_edit_tune_terminal(0)
        screen.updateSize()
        pull()
        line = initialLine
        if let historyIndex { recallInitially(historyIndex) }
        point = line.count
        drawPrompt()
        if settings.bracketedPaste { screen.write(Bytes("\u{1B}[?2004h")) }
    }

    /// Writes the lines of the prompt before its last.
    func drawPrompt() {
        for pieces in prompt.leadingLines { screen.write(PromptText.bytes(of: pieces) + Bytes("\r\n")) }
        screen.begin()
    }

    /// Shows the line a last time, without what is only there while it is edited, and goes below it.
    func finishDisplay() {
        below = []
        suggestion = []
        promptOverride = nil
        menu = nil
        let cursor = point
        point = line.count
        draw()
        point = cursor
        screen.leave()
        if settings.bracketedPaste { screen.write(Bytes("\u{1B}[?2004l")) }
    }

    /// The text, as bytes.
    var text: Bytes { LineText.encode(line) }

    private func bindViCommands(_ handle: OpaquePointer) {
        let name: [wchar_t] = wide("swish-vi")
        swish_edit_add(handle, name, name) { handle, character in
            guard let handle, let client = swish_edit_client(handle) else { return UInt8(CC_ERROR) }
            let editor = Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
            return editor.viCommand(UInt32(character))
        }
        for key in ["u", "U", "k", "j", "+", "-", "/", "?", "n", "N", "G", "v", "\\\\", "=", "*", "#"] {
            swish_edit_bind(handle, 1, wide(key), name)
        }
    }

    private func wide(_ text: String) -> [wchar_t] {
        text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
    }

    /// Remembers the line before a change that libedit made. Text entered at one go is one change.
    private func noteViChange(from before: (line: Scalars, point: Int)) {
        guard before.line != line else { return }
        let isEntered = line.count == before.line.count + 1 && point == before.point + 1
        if !isEntered || !wasEntering { undoStack.append(before) }
        wasEntering = isEntered
    }

    /// A key of vi's command mode that the editor answers instead of libedit.
    private func viCommand(_ key: UInt32) -> UInt8 {
        pull()
        let before = line
        let result = performVi(key)
        switch result {
        case .accept:
            ended = .line
            finishDisplay()
            push()
            queue.append(0x0A)
        case .finish(let outcome): ended = outcome
        default:
            let isCompleted = line != before && (key == 0x5C || key == 0x2A)
            if line != before, point == line.count || isCompleted, point > 0 { point -= 1 }
            push()
            // After a completion text is entered again: vi's `a`.
            if isCompleted { queue.append(0x61) }
        }
        return UInt8(CC_REFRESH)
    }
}

/// What can be set of the editor.
struct EditorSettings {
    var bracketedPaste = true
    var highlights = true
    var suggests = true
    var ignoresCaseInCompletion = false
    var showsAllIfAmbiguous = false
    var bellStyle = true
    var marksDirectories = true
    var queryItems = 100
    var completesAgain = true
}
