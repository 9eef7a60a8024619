import ShellBytes
import ShellExecution

/// What `bind` and the user's inputrc file say of the editor (bash 8.3).
extension Session {
    /// Gives the editor the keys and variables that `bind` can have changed since the last line.
    func applyBindings(_ shell: inout Shell) {
        guard let editor else { return }
        shell.readInitFileOnce()
        editor.keyMap = shell.keyBindings.emacs
        editor.viKeyMap = shell.keyBindings.viInsertion
        editor.viCommandMap = shell.keyBindings.viCommand
        editor.settings.apply(shell.keyBindings.variables)
    }
}
