import ShellBytes
import ShellExecution

/// Words that become others in the line as they are typed (`abbr`).
final class Abbreviations {
    private(set) var texts: [Bytes: Bytes] = [:]

    /// `abbr [-s] [name=value …]`, `abbr -a name words…`, `abbr -e name…`
    @Sendable static func run(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard let table = (shell.interaction as? Session)?.abbreviations else { return .failure }
        var words = Array(arguments.copies.dropFirst())
        let option = words.first.flatMap { $0.first == ASCII.minus && $0.count > 1 ? $0 : nil }
        if option != nil { words.removeFirst() }
        if words.first?.equals("--") == true { words.removeFirst() }
        switch option?.description {
        case nil, "--", "-s", "--show":
            if words.isEmpty { table.list(&shell) }
            return table.define(words, &shell, arguments)
        case "-a", "--add": return table.add(words, &shell, arguments)
        case "-e", "--erase": return table.erase(words, &shell, arguments)
        default:
            return shell.failOption(
                arguments, option ?? [], usage: "abbr [-s] [name=value ...] or abbr -a name words... or abbr -e name..."
            )
        }
    }

    private func list(_ shell: inout Shell) {
        for name in texts.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            shell.output.append(Bytes("abbr ") + name + [ASCII.equals] + Quoting.singleQuoted(texts[name] ?? []))
            shell.output.append(ASCII.newline)
        }
    }

    private func define(_ words: [Bytes], _ shell: inout Shell, _ arguments: Arguments) -> ExitStatus {
        var status = ExitStatus.success
        for word in words {
            guard let equals = word.firstIndex(of: ASCII.equals), equals > 0 else {
                if let text = texts[word] {
                    shell.output.append(Bytes("abbr ") + word + [ASCII.equals] + Quoting.singleQuoted(text))
                    shell.output.append(ASCII.newline)
                } else {
                    status = word.withView { shell.fail(arguments, $0, "not found") }
                }
                continue
            }
            texts[Bytes(word[..<equals])] = Bytes(word[(equals + 1)...])
        }
        return status
    }

    private func add(_ words: [Bytes], _ shell: inout Shell, _ arguments: Arguments) -> ExitStatus {
        guard words.count > 1, let name = words.first, !name.contains(where: { ASCII.isBlank($0) }) else {
            return shell.fail(arguments, Bytes("-a wants a name and what it stands for"))
        }
        texts[name] = Bytes(words.dropFirst().joined(separator: [ASCII.space]))
        return .success
    }

    private func erase(_ words: [Bytes], _ shell: inout Shell, _ arguments: Arguments) -> ExitStatus {
        var status = ExitStatus.success
        for word in words where texts.removeValue(forKey: word) == nil {
            status = word.withView { shell.fail(arguments, $0, "not found") }
        }
        return status
    }
}

extension LineEditor {
    /// Expands the command name that ends at the cursor, or right before what was just typed after it.
    func expandAbbreviation(before end: Int) {
        guard settings.expandsAbbreviations, isCommandLine, let table = session?.abbreviations, !table.texts.isEmpty
        else { return }
        let scanner = CommandScanner(line, end: end)
        guard let level = scanner.levels.last, level.expectsCommand, !level.isRedirected, let start = level.wordStart,
            start < end, let text = table.texts[LineText.encode(line[start..<end])]
        else { return }
        if !isVi { undoStack.append((line, point)) }
        let offset = point - end
        replace(start..<end, with: LineText.decode(text))
        point += offset
    }
}
