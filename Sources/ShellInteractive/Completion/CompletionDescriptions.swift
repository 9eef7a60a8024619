import ShellBytes
import ShellExecution
internal import ShellSystem

/// What the candidates of a completion are, in a few words.
extension Shell {
    /// Fills in the descriptions of candidates whose kind tells them.
    mutating func describe(_ result: inout CompletionResult) {
        guard !result.kinds.isEmpty, result.candidates.count <= 200 else { return }
        for index in result.candidates.indices where result.candidates[index].description.isEmpty {
            result.candidates[index].description = description(of: result.candidates[index].text, result.kinds) ?? []
        }
    }

    private mutating func description(of name: Bytes, _ kinds: CompletionActions) -> Bytes? {
        if kinds.contains(.variable), let value = describedVariable(name) { return value }
        if !kinds.isDisjoint(with: [.command, .builtin, .alias, .function, .helpTopic]) {
            if let command = describedCommand(name) { return command }
        }
        if kinds.contains(.shellOption), let behavior = name.withView({ OptionalBehavior.named($0) }) {
            return Bytes(behaviors[behavior] ? "on " : "off")
                + (behavior.summary.map { Bytes("  ") + Bytes($0) } ?? [])
        }
        if kinds.contains(.setOption), let option = name.withView({ ShellOptions.option(named: $0) }) {
            return Bytes(options.contains(option) ? "on" : "off")
        }
        if kinds.contains(.signal) {
            guard let number = Signals.number(named: name) else { return nil }
            return Signals.description(of: number)
        }
        if kinds.contains(.user) { return Users.homeDirectory(of: name) }
        return nil
    }

    /// A variable's value, or how many elements it has.
    private mutating func describedVariable(_ text: Bytes) -> Bytes? {
        guard let name = text.withView({ names.lookup($0) }) else { return nil }
        switch environment.variables[name].value {
        case .indexed(let array): return Bytes("array of \(array.values.count)".utf8)
        case .associative(let array): return Bytes("associative array of \(array.values.count)".utf8)
        default: return value(of: name)
        }
    }

    private mutating func describedCommand(_ name: Bytes) -> Bytes? {
        if let alias = environment.aliases[name] { return Bytes("alias: ") + alias }
        if function(name) != nil { return Bytes("function") }
        if let summary = name.withView({ builtins.summary($0) }) { return Bytes(summary) }
        return nil
    }
}
