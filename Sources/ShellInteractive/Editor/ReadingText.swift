import ShellBytes
import ShellExecution

extension LineEditor {
    /// Reads a line of text for `read -e`: with the keys of the editor, the commands of the history, and files to be
    /// completed. nil at the end of the input.
    func readText(_ shell: inout Shell, prompt: Bytes, initialText: Bytes) throws(Divert) -> Bytes? {
        isCommandLine = false
        isVi = shell.options.contains(.vi)
        switch readLine(with: &shell, prompt: prompt, initial: LineText.decode(initialText)) {
        case .line: return text
        case .interrupted: throw .interrupted
        case .diverted(let divert): throw divert
        default: return nil
        }
    }
}
