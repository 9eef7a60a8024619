internal import ShellBytes
internal import ShellExecution

/// The options that `complete` and `compgen` share.
struct CompletionArguments {
    var specification = CompletionSpecification()
    /// What the operands of `complete` are replaced by: `-D`, `-E`, `-I`.
    var keys: [CompletionTable.Key] = []
    var prints = false
    var removes = false
    private(set) var operands: Arguments = .none

    /// Reads them; the status where they are wrong.
    mutating func read(_ arguments: Arguments, isGenerating: Bool, _ shell: inout Shell) -> ExitStatus? {
        var options = OptionScanner(
            arguments,
            isGenerating
                ? "abcdefgjko:suvA:G:W:P:S:X:F:C:" : "abcdefgjko:prsuvA:G:W:P:S:X:F:C:DEI")
        while let letter = options.next() {
            if letter == 0 { return shell.failOption(arguments, options) }
            if let status = take(letter, options.value, arguments, &shell) { return status }
        }
        operands = options.operands
        return nil
    }

    private mutating func take(
        _ letter: UInt8, _ value: ByteView, _ arguments: Arguments, _ shell: inout Shell
    ) -> ExitStatus? {
        switch letter {
        case UInt8(ascii: "p"): prints = true
        case UInt8(ascii: "r"): removes = true
        case UInt8(ascii: "D"): keys.append(.fallback)
        case UInt8(ascii: "E"): keys.append(.emptyLine)
        case UInt8(ascii: "I"): keys.append(.firstWord)
        case UInt8(ascii: "G"): specification.globPattern = Bytes(value)
        case UInt8(ascii: "W"): specification.words = Bytes(value)
        case UInt8(ascii: "P"): specification.prefix = Bytes(value)
        case UInt8(ascii: "S"): specification.suffix = Bytes(value)
        case UInt8(ascii: "X"): specification.filter = Bytes(value)
        case UInt8(ascii: "C"): specification.command = Bytes(value)
        case UInt8(ascii: "F"):
            if value.contains(where: { ASCII.isBlank($0) || $0 == ASCII.newline || $0 == ASCII.semicolon })
                || value.isEmpty
            {
                return shell.failIdentifier(arguments, value, .misuse)
            }
            specification.function = Bytes(value)
        case UInt8(ascii: "o"):
            guard let option = CompletionOptions.named(value) else {
                return shell.fail(arguments, value, "invalid option name", .misuse)
            }
            specification.options.insert(option)
        case UInt8(ascii: "A"):
            guard let entry = CompletionActions.table.first(where: { value.equals($0.name) }) else {
                return shell.fail(arguments, value, "invalid action name", .misuse)
            }
            specification.actions.insert(entry.action)
        default:
            if let entry = CompletionActions.table.first(where: { $0.letter == letter }) {
                specification.actions.insert(entry.action)
            }
        }
        return nil
    }
}

extension CompletionTable.Key {
    /// The option that stands for it; nil for a command.
    var option: StaticString? {
        switch self {
        case .command: nil
        case .fallback: "-D"
        case .emptyLine: "-E"
        case .firstWord: "-I"
        }
    }
}
