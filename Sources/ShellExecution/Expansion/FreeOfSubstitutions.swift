import ShellBytes
import ShellSyntax

// What can be expanded beforehand: it starts no command, and changes nothing.
extension Word {
    /// Whether expanding the word starts no command.
    var isFreeOfSubstitutions: Bool { isFreeOfSubstitutions(and: nil) }

    /// Whether expanding the word starts no command and does not ask for a parameter.
    func isFreeOfSubstitutions(and name: Name?) -> Bool {
        switch shape {
        case .literal: true
        default: parts.isFreeOfSubstitutions(and: name)
        }
    }
}

extension [WordPart] {
    /// Whether expanding the parts starts no command: nothing but text and plain parameters, none of them the one given.
    fileprivate func isFreeOfSubstitutions(and name: Name?) -> Bool {
        for part in self {
            switch part {
            case .literal, .escaped, .singleQuoted, .dollarSingleQuoted, .tilde: continue
            case .doubleQuoted(let inner), .localized(let inner):
                if !inner.isFreeOfSubstitutions(and: name) { return false }
            case .parameter(let expansion):
                if !expansion.isPlain { return false }
                if let name, case .variable(name) = expansion.parameter { return false }
            default: return false
            }
        }
        return true
    }
}

extension Redirection {
    /// Whether making the redirection starts no command and does not ask for a parameter.
    func isFreeOfSubstitutions(and name: Name) -> Bool {
        if case .variable = descriptor { return false }
        switch kind {
        case .input(let word), .output(let word), .clobber(let word), .append(let word), .readWrite(let word),
            .duplicateInput(let word), .duplicateOutput(let word), .outputAndError(let word),
            .appendOutputAndError(let word), .hereString(let word):
            return word.isFreeOfSubstitutions(and: name)
        case .hereDocument(let document): return document.body.isFreeOfSubstitutions(and: name)
        }
    }
}
