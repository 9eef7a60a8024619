internal import CEdit
import ShellBytes
import ShellExecution
internal import ShellSystem
internal import SystemPackage

/// Edits lines on a terminal, on libedit.
///
/// libedit sets the terminal up and asks for keys. This class stands where libedit asks for the next key: there it reads
/// keys and does what they are bound to until the line is whole, which is the one key that libedit gets. The line itself
/// is kept here: libedit's own commands lose the bounds of its buffer.
///
/// The way of a key, in the order of the files: `nextCharacter` here shows the line (`Drawing`) and asks for a key;
/// `KeyReading` takes its bytes from the terminal (`TerminalInput`) along the tree of a `KeyMap`, or hands a character
/// of vi's command mode to `ViCommands`; `Performing` does the function that the key is bound to, which changes `line`
/// and `point` (`TextEditing`, `HistoryCommands`, `Completing` …), and says whether the line is whole.
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
    /// The shell, while it waits for a line.
    var shell: UnsafeMutablePointer<Shell>?
    /// The session whose commands are edited; nil for `read -e`.
    weak var session: Session?
    var screen: Screen

    // The line being edited.
    var line: Scalars = []
    /// The index in `line` before which the cursor stands.
    var point = 0
    private var isStarted = false
    private var initialLine: Scalars = []
    private var ended: Outcome?
    /// What ended editing in the middle of a key.
    var endedWithin: Outcome?

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
    /// What Enter would make of the line, shown behind it.
    var preview: Scalars = []
    let highlighter = Highlighter()

    // Reading keys.
    var pending = KeyQueue()
    /// How many macros have been expanded since a key was read.
    var macroCount = 0
    var keyboardMacro = KeyboardMacro()
    lazy var keyMap = KeyMap.emacs()
    lazy var viKeyMap = KeyMap.viInsertion()
    lazy var viCommandMap = KeyMap.viCommand()
    var isVi = false
    var vi = ViState()
    var isResized = false

    // State between keys.
    var argument: NumericArgument?
    /// The numeric argument's value; nil without one.
    var count: Int? { argument?.value }
    var lastFunction: EditorFunction?
    var killRing: [Scalars] = []
    var mark = 0
    var undoStack = UndoStack()
    /// How many characters have been typed one after the other.
    var typedCount = 0
    var yankRange = 0..<0
    var yankIndex = 0
    var lastArgument = LastArgument()
    /// Whether a typed character takes the place of the one at the cursor (overwrite-mode).
    var isOverwriting = false
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
        swish_edit_set_mode(handle)
        return true
    }

    /// Reads a line with the help of the shell. nil where the terminal cannot be edited on.
    func readLine(
        with shell: inout Shell, prompt: Bytes, rightPrompt: Bytes = [], initial: Scalars = []
    ) -> Outcome? {
        withUnsafeMutablePointer(to: &shell) { pointer in
            let outer = self.shell
            self.shell = pointer
            defer { self.shell = outer }
            return readLine(prompt: prompt, rightPrompt: rightPrompt, initial: initial)
        }
    }

    private func readLine(prompt: Bytes, rightPrompt: Bytes, initial: Scalars) -> Outcome? {
        guard open(), let handle else { return nil }
        self.prompt = PromptText(prompt)
        self.rightPrompt = PromptText(rightPrompt)
        continuation = nil
        initialLine = initial
        isStarted = false
        ended = nil
        endedWithin = nil
        resetLineState()
        var length: Int32 = 0
        let modes = Terminal.modes(of: .standardInput)
        let text = el_wgets(handle, &length)
        // libedit switches on what programs usually have; who switched it off meant it.
        if let modes, modes.isByLine { Terminal.restoreModes(of: .standardInput, modes) }
        if text == nil { screen.begin() }
        if let ended { return ended }
        return .interrupted
    }

    private func resetLineState() {
        argument = nil
        isOverwriting = false
        lastFunction = nil
        undoStack.removeAll()
        historyIndex = nextHistoryIndex
        nextHistoryIndex = nil
        historyEdits = [:]
        below = []
        menu = nil
        listedLine = nil
        promptOverride = nil
        suggestion = []
        preview = []
        mark = 0
        lastArgument = LastArgument()
    }

    // MARK: - Keys

    /// What a key that the editor has dealt with asks of libedit.
    enum KeyResult {
        case done
        case accept
        case finish(Outcome)
    }

    /// The next character for libedit; nil when editing has ended otherwise than by Enter.
    private func nextCharacter() -> wchar_t? {
        if ended != nil { return nil }
        if !isStarted { start() }
        while true {
            refresh()
            var result = handleKey()
            if let outcome = endedWithin {
                endedWithin = nil
                result = end(outcome)
            }
            point = max(0, min(point, line.count))
            if isVi, vi.isCommandMode { keepPointOnCharacter() }
            switch result {
            case .done: continue
            case .accept:
                ended = .line
                acceptDisplay()
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
        line = initialLine
        if let historyIndex { recallInitially(historyIndex) }
        point = line.count
        resetVi()
        drawPrompt()
        askTerminal(true)
    }

    /// The text, as bytes.
    var text: Bytes { LineText.encode(line) }
}
