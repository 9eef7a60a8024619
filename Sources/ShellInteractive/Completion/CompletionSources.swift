import ShellBytes
import ShellExecution
internal import ShellSystem

/// A way to complete a word.
struct CompletionCandidate {
    /// What the part that is completed is replaced by, unquoted.
    var text: Bytes
    /// What the list shows.
    var display: Bytes
    var isDirectory = false
    /// What it is, where that is known.
    var description: Bytes = []
}

/// What was found for a word.
struct CompletionResult {
    var candidates: [CompletionCandidate] = []
    /// The part of the line that a candidate replaces.
    var range: Range<Int>
    /// Text that stays before the candidate within the range.
    var kept: Scalars = []
    var quotes: CompletionRequest.Quotes = .none
    /// Whether the candidate begins with an opening quote that must be put back.
    var opensQuotes = false
    /// Whether candidates are quoted where they have special characters.
    var isQuoted = true
    /// What follows a single candidate.
    var suffix: Bytes = Bytes(" ")
    /// Whether candidates are to be chosen from, whatever they begin with in common.
    var isChoice = false
    /// What kinds of names the candidates are, for their descriptions.
    var kinds: CompletionActions = []
}

extension Shell {
    /// Names that begin with a text; where none does, that do in other letters, or contain it.
    mutating func candidates(_ actions: CompletionActions, _ text: Bytes) -> [CompletionCandidate] {
        var found = names(of: actions, beginningWith: text)
        if found.isEmpty, !text.isEmpty, !text.contains(ASCII.slash), behaviors[.fuzzyCompletion] {
            found = CompletionMatching.loose(names(of: actions, beginningWith: []), text)
        }
        return CompletionMatching.unique(found).map { CompletionCandidate(text: $0, display: $0) }
    }

    /// Files for the part of a word as it was typed.
    mutating func fileCompletions(
        _ line: Scalars, _ request: CompletionRequest, onlyDirectories: Bool = false, onlyExecutable: Bool = false
    ) -> CompletionResult {
        let typed = Scalars(line[request.part])
        var split = typed.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
        if split == 0, typed.first == 0x7E { split = 0 }
        let directoryTyped = Scalars(typed[..<split])
        let baseTyped = Scalars(typed[split...])
        let base = CompletionQuoting.unquoted(baseTyped)
        var result = CompletionResult(range: request.part, kept: directoryTyped, quotes: request.quotes)
        result.opensQuotes = Self.opensQuotes(baseTyped)
        let directory = expandedDirectory(directoryTyped, request.quotes)
        var entries: [(name: Bytes, kind: Files.Kind)] = []
        try? Files.forEachEntry(of: directory.isEmpty ? Bytes(".") : directory) { (name, kind) in
            if name.equals(".") || name.equals("..") { return }
            if name.first == ASCII.period, base.first != ASCII.period { return }
            entries.append((Bytes(name), kind))
        }
        var matching = entries.filter { $0.name.starts(with: base) }
        if (interaction as? Session)?.editor?.settings.ignoresCaseInCompletion == true {
            let lowered = KeyNotation.lowercased(base)
            matching = entries.filter { KeyNotation.lowercased($0.name).starts(with: lowered) }
        }
        if matching.isEmpty, !base.isEmpty, behaviors[.fuzzyCompletion] {
            let names = Set(CompletionMatching.loose(entries.map(\.name), base))
            matching = entries.filter { names.contains($0.name) }
        }
        for entry in matching.sorted(by: { $0.name.lexicographicallyPrecedes($1.name) }) {
            let path = directory + entry.name
            var isDirectory = entry.kind == .directory
            if entry.kind == .symbolicLink || entry.kind == .unknown {
                isDirectory = (try? Files.status(of: path))?.kind == .directory
            }
            if onlyDirectories, !isDirectory { continue }
            if onlyExecutable, !isDirectory, !Files.isExecutable(path) { continue }
            result.candidates.append(
                CompletionCandidate(
                    text: entry.name, display: entry.name + (isDirectory ? [ASCII.slash] : []), isDirectory: isDirectory
                ))
        }
        return result
    }

    private static func opensQuotes(_ text: Scalars) -> Bool { text.first == 0x22 || text.first == 0x27 }

    /// The directory that the typed beginning of a path stands for.
    mutating func expandedDirectory(_ typed: Scalars, _ quotes: CompletionRequest.Quotes) -> Bytes {
        if typed.isEmpty { return [] }
        let plain = CompletionQuoting.unquoted(typed)
        let text = LineText.encode(typed)
        guard text.contains(ASCII.dollar) || text.first == ASCII.tilde, !text.contains(ASCII.backquote),
            !text.contains(ASCII.leftParenthesis)
        else { return plain }
        var word = text
        let openings = text.filter { $0 == ASCII.doubleQuote }.count
        if openings % 2 == 1 { word.append(ASCII.doubleQuote) }
        guard let fields = expandedFields(of: word), fields.count == 1, let field = fields.first else { return plain }
        return field
    }
}

/// Which names fit a text that none begins with.
enum CompletionMatching {
    /// Names that begin with the text in other letters, else those that contain it, else those that have its letters in
    /// this order, the first at the beginning.
    static func loose(_ names: [Bytes], _ text: Bytes) -> [Bytes] {
        let lowered = KeyNotation.lowercased(text)
        let caseless = names.filter { KeyNotation.lowercased($0).starts(with: lowered) }
        if !caseless.isEmpty { return caseless }
        guard text.count > 1 else { return [] }
        let containing = names.filter { ByteSearching.first(lowered, in: KeyNotation.lowercased($0)) != nil }
        if !containing.isEmpty { return containing }
        return names.filter { hasInOrder(KeyNotation.lowercased($0), lowered) }
    }

    private static func hasInOrder(_ name: Bytes, _ letters: Bytes) -> Bool {
        guard name.first == letters.first else { return false }
        var rest = letters[...]
        for byte in name where byte == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    /// The names in order, each once.
    static func unique(_ names: [Bytes]) -> [Bytes] {
        var result: [Bytes] = []
        for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) where result.last != name {
            result.append(name)
        }
        return result
    }

    /// What all texts begin with.
    static func commonPrefix(_ texts: [Bytes]) -> Bytes {
        guard var prefix = texts.first else { return [] }
        for text in texts.dropFirst() {
            var length = 0
            while length < prefix.count, length < text.count, prefix[length] == text[length] { length += 1 }
            prefix.removeLast(prefix.count - length)
        }
        // Not into the middle of a character.
        while let last = prefix.last, last >= 0x80 {
            let decoded = LineText.decode(prefix)
            if let scalar = decoded.last, (0xDC80...0xDCFF).contains(scalar) { prefix.removeLast() } else { break }
        }
        return prefix
    }
}
