package import ShellBytes
internal import ShellSystem
package import SystemPackage

/// What the keys of the line editor do, and its variables (bash 8.3). Made when they are first asked for: by `bind`, or
/// by the editor, which looks its keys up here.
package final class KeyBindings {
    package private(set) lazy var emacs = KeyMap.emacs()
    package private(set) lazy var viInsertion = KeyMap.viInsertion()
    package private(set) lazy var viCommand = KeyMap.viCommand()
    package var variables = EditorVariables()
    /// Whether the user's inputrc file has been read.
    var hasReadInitFile = false

    package init() {}

    /// The map of a name of `bind -m`; nil for a name of none.
    package func map(named name: Bytes) -> KeyMap? {
        switch name.description {
        case "emacs", "emacs-standard", "emacs-meta", "emacs-ctlx": emacs
        case "vi-insert": viInsertion
        case "vi", "vi-move", "vi-command": viCommand
        default: nil
        }
    }
}

extension Shell {
    /// The map of the mode that the editor is in.
    package var currentKeyMap: KeyMap { options.contains(.vi) ? keyBindings.viInsertion : keyBindings.emacs }

    /// Reads the user's inputrc file (INPUTRC, or `~/.inputrc`), unless that was done.
    package mutating func readInitFileOnce() {
        if keyBindings.hasReadInitFile { return }
        keyBindings.hasReadInitFile = true
        let home = value(of: wellKnown.home) ?? []
        try? readInitFile(value(of: names.intern("INPUTRC")) ?? home + Bytes("/.inputrc"))
    }

    /// Reads an inputrc file; throws where it cannot be read.
    package mutating func readInitFile(_ path: Bytes) throws(Errno) {
        let file = try FileDescriptor.open(path: path, .read)
        defer { file.discard() }
        var text = Bytes()
        try file.readToEnd(appendingTo: &text)
        InitFile(map: keyBindings.emacs).read(text, &self)
    }
}
