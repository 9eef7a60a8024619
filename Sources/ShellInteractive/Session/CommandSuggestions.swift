import ShellBytes
import ShellExecution
internal import ShellSystem

/// Names that a mistyped command may have meant.
struct CommandSuggestions {
    private var path: Bytes = []
    private var others: [Bytes] = []
    private var isOn = false

    /// Takes note of what can be suggested, before a command is read.
    mutating func update(_ shell: inout Shell) {
        isOn = shell.behaviors[.suggestCommands]
        guard isOn else { return }
        path = shell.value(of: shell.wellKnown.path) ?? []
        others = shell.environment.functions.names.map { shell.names[$0] }.filter { $0.first != ASCII.underscore }
        others += shell.environment.aliases.keys
        others += shell.builtins.builtins.map { Bytes($0.name) }
    }

    /// The name that is most like a command's; nil where none is like it enough.
    func suggestion(for command: Bytes) -> Bytes? {
        guard isOn, command.count > 2, command.count < 40, !command.contains(ASCII.slash) else { return nil }
        var best: Bytes?
        func consider(_ name: Bytes) {
            guard abs(name.count - command.count) <= 1, name != command else { return }
            guard Spelling.isLike(command, name) else { return }
            if best == nil || name.first == command.first && best?.first != command.first { best = name }
        }
        for name in others { consider(name) }
        if best == nil {
            for directory in path.split(separator: ASCII.colon) {
                try? Files.forEachEntry(of: Bytes(directory)) { (name, _) in
                    if abs(name.count - command.count) <= 1 { consider(Bytes(name)) }
                }
                if best != nil { break }
            }
        }
        return best
    }
}
