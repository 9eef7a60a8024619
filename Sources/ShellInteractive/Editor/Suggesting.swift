import ShellBytes
import ShellExecution

/// How an earlier command goes on, shown behind the cursor.
extension LineEditor {
    /// Looks for a command that begins as the line does: first among those of this directory.
    func updateSuggestion() {
        suggestion = []
        guard settings.suggests, isCommandLine, menu == nil, promptOverride == nil, point == line.count,
            line.count > 1, line.count < 4000, historyIndex == nil
        else { return }
        let typed = text
        guard let command = commandHere(beginningWith: typed) ?? command(beginningWith: typed) else { return }
        suggestion = LineText.decode(Bytes(command[typed.count...].prefix { $0 != ASCII.newline }))
    }

    private func commandHere(beginningWith typed: Bytes) -> Bytes? {
        guard let session, let shell, shell.pointee.behaviors[.historyDetails] else { return nil }
        session.records.load(besides: shell.pointee.historyPath())
        guard let directory = shell.pointee.value(of: shell.pointee.wellKnown.pwd),
            let command = session.records.command(beginningWith: typed, in: directory),
            command[typed.count] != ASCII.newline
        else { return nil }
        return command
    }

    private func command(beginningWith typed: Bytes) -> Bytes? {
        guard let shell else { return nil }
        for entry in shell.pointee.history.entries.reversed()
        where entry.text.count > typed.count && entry.text.starts(with: typed)
            && entry.text[typed.count] != ASCII.newline
        {
            return entry.text
        }
        return nil
    }

    func takeSuggestion() {
        line += suggestion
        point = line.count
        suggestion = []
    }

    func takeSuggestedWord() {
        var end = 0
        while end < suggestion.count, !LineText.isWord(suggestion[end]) { end += 1 }
        while end < suggestion.count, !LineText.isBlank(suggestion[end]), suggestion[end] != 0x2F { end += 1 }
        line += suggestion[..<end]
        point = line.count
        suggestion.removeFirst(end)
    }
}
