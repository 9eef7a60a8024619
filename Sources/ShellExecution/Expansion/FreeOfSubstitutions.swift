import ShellBytes
import ShellSyntax

// What can be expanded beforehand: it starts no command, and changes nothing.
extension Word {
    /// Whether expanding the word starts no command.
    var isFreeOfSubstitutions: Bool { isFreeOfSubstitutions { _ in false } }

    /// Whether expanding the word starts no command and asks for no variable that is refused.
    func isFreeOfSubstitutions(refusing isRefused: (Name) -> Bool) -> Bool {
        switch shape {
        case .literal: true
        default: parts.isFreeOfSubstitutions(refusing: isRefused)
        }
    }
}

extension [WordPart] {
    /// Whether expanding the parts starts no command: nothing but text and plain parameters, none of them refused.
    fileprivate func isFreeOfSubstitutions(refusing isRefused: (Name) -> Bool) -> Bool {
        for part in self {
            switch part {
            case .literal, .escaped, .singleQuoted, .dollarSingleQuoted, .tilde: continue
            case .doubleQuoted(let inner), .localized(let inner):
                if !inner.isFreeOfSubstitutions(refusing: isRefused) { return false }
            case .parameter(let expansion):
                if !expansion.isPlain { return false }
                if case .variable(let name) = expansion.parameter, isRefused(name) { return false }
            default: return false
            }
        }
        return true
    }
}

extension Redirection {
    /// Whether making the redirection starts no command and asks for no variable that is refused.
    func isFreeOfSubstitutions(refusing isRefused: (Name) -> Bool) -> Bool {
        if case .variable = descriptor { return false }
        switch kind {
        case .input(let word), .output(let word), .clobber(let word), .append(let word), .readWrite(let word),
            .duplicateInput(let word), .duplicateOutput(let word), .outputAndError(let word),
            .appendOutputAndError(let word), .hereString(let word):
            return word.isFreeOfSubstitutions(refusing: isRefused)
        case .hereDocument(let document): return document.body.isFreeOfSubstitutions(refusing: isRefused)
        }
    }
}
