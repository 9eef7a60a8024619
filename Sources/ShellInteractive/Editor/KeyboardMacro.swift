import ShellBytes
import ShellExecution

/// Keys that are recorded, to be typed again (bash 8.4.7).
struct KeyboardMacro {
    private(set) var keys: Bytes = []
    private var recorded: Bytes?

    var isRecording: Bool { recorded != nil }

    /// Begins to record.
    mutating func begin() { recorded = [] }

    /// Takes a byte that was typed.
    mutating func note(_ byte: UInt8) { recorded?.append(byte) }

    /// Ends recording, without the keys that asked for it.
    mutating func end(dropping count: Int) {
        guard let recorded else { return }
        keys = Bytes(recorded.dropLast(count))
        self.recorded = nil
    }
}

extension LineEditor {
    /// `C-x (`, `C-x )` and `C-x e`.
    func handleMacro(_ function: EditorFunction, _ keys: Bytes) -> KeyResult {
        switch function {
        case .startKeyboardMacro:
            if keyboardMacro.isRecording { return beep() }
            keyboardMacro.begin()
        case .endKeyboardMacro:
            if !keyboardMacro.isRecording { return beep() }
            keyboardMacro.end(dropping: keys.count)
        default:
            if keyboardMacro.isRecording || keyboardMacro.keys.isEmpty || !noteMacro() { return beep() }
            for _ in 0..<max(1, min(count ?? 1, 1000)) { pending.prepend(contentsOf: keyboardMacro.keys) }
        }
        return .done
    }
}
