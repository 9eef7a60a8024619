import ShellBytes
import ShellExecution

/// What the word before the cursor is taken for by the functions that say so: M-/ M-$ M-~ M-@ M-! and others
/// (bash 8.4.6).
enum NamedCompletion {
    case command, file, hostName, user, variable, pattern
    /// A word of the history.
    case word
}

extension EditorFunction {
    /// What a function takes the word for; nil where that follows from its place.
    var namedCompletion: NamedCompletion? {
        switch self {
        case .completeCommand, .possibleCommands: .command
        case .completeFileName, .possibleFileNames, .completeIntoBraces: .file
        case .completeHostName, .possibleHostNames: .hostName
        case .completeUserName, .possibleUserNames: .user
        case .completeVariable, .possibleVariables: .variable
        case .globListExpansions: .pattern
        case .dynamicCompleteHistory: .word
        default: nil
        }
    }

    /// Whether a function only lists what the word can become.
    var listsCompletions: Bool {
        switch self {
        case .possibleCompletions, .possibleCommands, .possibleFileNames, .possibleHostNames, .possibleUserNames,
            .possibleVariables, .globListExpansions:
            true
        default: false
        }
    }
}

extension Shell {
    /// What the word before the cursor can become as something of a kind.
    mutating func completions(of kind: NamedCompletion, _ line: Scalars, point: Int) -> CompletionResult {
        let request = CompletionRequest(line, point: point)
        var start = request.part.lowerBound
        var result = CompletionResult(range: request.part)
        switch kind {
        case .file: return fileCompletions(line, request)
        case .pattern:
            result.isQuoted = false
            let fields = expandedFields(of: LineText.encode(line[request.part]) + [ASCII.asterisk]) ?? []
            result.candidates = fields.filter { $0.last != ASCII.asterisk }
                .map { CompletionCandidate(text: $0, display: $0) }
            return result
        case .hostName: if let at = line[request.part].lastIndex(of: 0x40) { start = at + 1 }
        case .user: if start < point, line[start] == 0x7E { start += 1 }
        case .variable: if let dollar = line[request.part].lastIndex(of: 0x24) { start = dollar + 1 }
        case .command, .word: break
        }
        result.range = start..<point
        let text = CompletionQuoting.unquoted(Scalars(line[result.range]))
        let names: [Bytes]
        switch kind {
        case .command: names = self.names(of: .command, beginningWith: text)
        case .hostName: names = self.names(of: .hostName, beginningWith: text)
        case .user:
            names = self.names(of: .user, beginningWith: text)
            result.suffix = Bytes("/")
        case .variable: names = self.names(of: .variable, beginningWith: text)
        default:
            result.isQuoted = false
            names = historyWords(beginningWith: text)
        }
        result.candidates = CompletionMatching.unique(names).map { CompletionCandidate(text: $0, display: $0) }
        return result
    }

    /// Words of earlier commands that begin with a text.
    private func historyWords(beginningWith text: Bytes) -> [Bytes] {
        history.entries.suffix(5000).flatMap { entry in
            ByteSearching.first(text, in: entry.text) == nil
                ? [] : HistoryWords.split(entry.text).filter { $0.starts(with: text) }
        }
    }
}
