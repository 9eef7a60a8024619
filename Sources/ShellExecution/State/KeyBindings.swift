package import ShellBytes

/// What `bind` and inputrc files say of the keys of the line editor (bash 8.3), in the order in which it was said. The
/// line editor carries it out.
package struct KeyBindings {
    /// One thing that was said.
    package enum Change {
        /// `"keys": function-or-"macro"` or `set variable value`, a line of an inputrc file.
        case line(Bytes)
        /// `-x`: keys that run a shell command.
        case command(keys: Bytes, Bytes)
        /// `-r`: the keys do nothing.
        case remove(keys: Bytes)
        /// `-u`: no key does the function.
        case unbind(function: Bytes)
        /// `-f`: an inputrc file to read.
        case file(Bytes)
    }

    /// The keymap that each change is for (`-m`), nil for the current one.
    package var changes: [(keymap: Bytes?, change: Change)] = []

    package init() {}
}
