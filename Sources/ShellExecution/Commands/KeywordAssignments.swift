package import ShellBytes
package import ShellSyntax

/// `set -k` (bash 4.3.1): operands of assignment form anywhere in a command are assignments for its environment.
extension SimpleCommand {
    /// The command as `set -k` reads it.
    func takingKeywords(_ names: NameTable) -> SimpleCommand {
        var assignments = assignments
        var rest: [Word] = []
        for (index, word) in words.enumerated() {
            if index > 0, let assignment = word.keywordAssignment(names) {
                assignments.append(assignment)
            } else {
                rest.append(word)
            }
        }
        if rest.count == words.count { return self }
        return SimpleCommand(
            assignments: assignments, words: rest, redirections: redirections, line: line, commandName: commandName)
    }
}

extension Word {
    /// The assignment that the word would be before a command name; nil where it has not that form.
    fileprivate func keywordAssignment(_ names: NameTable) -> Assignment? {
        guard case .literal(let text)? = parts.first, let equals = text.firstIndex(of: ASCII.equals),
            ASCII.isName(Bytes(text[..<equals]))
        else { return nil }
        let value = Bytes(text[(equals + 1)...])
        var valueParts = Array(parts.dropFirst())
        if !value.isEmpty { valueParts.insert(.literal(value), at: 0) }
        let isLiteral = parts.count == 1
        let word =
            isLiteral ? Word(literal: value, line: line) : Word(parts: valueParts, shape: .assignment, line: line)
        return Assignment(
            name: names.intern(Bytes(text[..<equals])), subscript: nil, appends: false, value: .word(word), line: line)
    }
}
