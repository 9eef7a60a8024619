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
        var best: (name: Bytes, distance: Int)?
        func consider(_ name: Bytes) {
            guard abs(name.count - command.count) <= 1, name != command else { return }
            let distance = Self.distance(command, name)
            if distance == 1, best == nil || name.first == command.first && best?.name.first != command.first {
                best = (name, distance)
            }
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
        return best?.name
    }

    /// How many characters must be added, removed, changed or swapped with their neighbour; 2 for more than one.
    static func distance(_ left: Bytes, _ right: Bytes) -> Int {
        var start = 0
        while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
        var leftEnd = left.count
        var rightEnd = right.count
        while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
            leftEnd -= 1
            rightEnd -= 1
        }
        let leftRest = leftEnd - start
        let rightRest = rightEnd - start
        if leftRest == 0 && rightRest == 0 { return 0 }
        if leftRest <= 1 && rightRest <= 1 { return 1 }
        if leftRest == 2, rightRest == 2, left[start] == right[start + 1], left[start + 1] == right[start] { return 1 }
        return 2
    }
}
