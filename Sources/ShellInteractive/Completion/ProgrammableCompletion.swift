import ShellBytes
import ShellExecution
internal import ShellSystem

/// Completion by the specifications of `complete` (bash 8.6).
extension Shell {
    /// What the specification for the command of a word offers. nil where there is none, or where it leaves the word to
    /// the usual completion.
    mutating func programmedCompletions(
        _ line: Scalars, _ request: CompletionRequest, type: Int
    ) throws(Divert) -> CompletionResult? {
        guard behaviors[.programmableCompletion] else { return nil }
        let command = request.words.first.map { CompletionQuoting.unquoted(Scalars(line[$0])) } ?? []
        var tries = 0
        while tries < 4 {
            tries += 1
            guard let (specification, _) = specification(for: command, request, line) else { return nil }
            do throws(CompletionFailure) {
                return try completions(line, request, command, specification, type)
            } catch {
                switch error {
                case .restart: continue
                case .diverted(let divert): throw divert
                }
            }
        }
        return nil
    }

    private func specification(
        for command: Bytes, _ request: CompletionRequest, _ line: Scalars
    ) -> (CompletionSpecification, CompletionTable.Key)? {
        let table = environment.completions
        var keys: [CompletionTable.Key] = []
        if request.words.isEmpty {
            let isEmpty = line.allSatisfy { LineText.isBlank($0) }
            keys = isEmpty ? [.emptyLine] : [.firstWord]
        } else {
            keys.append(.command(command))
            if let slash = command.lastIndex(of: ASCII.slash) { keys.append(.command(Bytes(command[(slash + 1)...]))) }
            keys.append(.fallback)
        }
        for key in keys { if let found = table[key] { return (found, key) } }
        return nil
    }

    private mutating func completions(
        _ line: Scalars, _ request: CompletionRequest, _ command: Bytes, _ specification: CompletionSpecification,
        _ type: Int
    ) throws(CompletionFailure) -> CompletionResult? {
        let start = request.words.first?.lowerBound ?? request.word.lowerBound
        let words = CompletionWords(
            line, start: start, point: request.word.upperBound,
            breaks: variable("COMP_WORDBREAKS") ?? CompletionWords.standard)
        completionContext = CompletionContext(
            options: specification.options, line: LineText.encode(line[start...]),
            point: LineText.encode(line[start..<request.word.upperBound]).count, words: words.words,
            wordIndex: words.index, key: 9, type: type)
        completionContext?.quote = Self.quote(of: line[words.current], request.quotes)
        let status = exitStatus
        defer {
            completionContext = nil
            exitStatus = status
        }
        let current = CompletionQuoting.unquoted(Scalars(line[words.current]))
        let previous = words.index > 0 ? words.words[words.index - 1] : []
        let found = try completions(of: current, by: specification, command: command, previous: previous)
        let options = completionContext?.options ?? specification.options
        if found.isEmpty {
            if options.contains(.bashDefault) || options.contains(.readlineDefault) { return nil }
            return CompletionResult(range: words.current)
        }
        return result(found, options, line, words.current, request)
    }

    private static func quote(of word: ArraySlice<UInt32>, _ quotes: CompletionRequest.Quotes) -> CompletionQuote {
        switch quotes {
        case .single: .single
        case .double: .double
        case .none: word.contains { $0 == 0x5C || $0 == 0x22 || $0 == 0x27 } ? .escaped : .none
        }
    }

    private mutating func result(
        _ found: [Bytes], _ options: CompletionOptions, _ line: Scalars, _ range: Range<Int>,
        _ request: CompletionRequest
    ) -> CompletionResult {
        var result = CompletionResult(range: range, quotes: request.quotes)
        result.isQuoted = options.contains(.fileNames) && !options.contains(.noQuote)
        if options.contains(.noSpace) { result.suffix = [] }
        var names = options.contains(.noSort) ? found : CompletionMatching.unique(found)
        var place = Bytes()
        if options.contains(.fileNames), let expanding = expandingPart(of: Scalars(line[range]), names) {
            result.kept = expanding
            let text = CompletionQuoting.unquoted(expanding)
            names = names.map { Bytes($0.dropFirst(text.count)) }
            place = expanding.last == 0x2F ? expandedDirectory(expanding, request.quotes) : text
        }
        result.opensQuotes = request.quotes != .none && result.kept.isEmpty
        var seen: Set<Bytes> = []
        for name in names where seen.insert(name).inserted {
            var candidate = CompletionCandidate(text: name, display: name)
            if options.contains(.fileNames) {
                let isDirectory = isDirectory(place + name)
                let trimmed = name.last == ASCII.slash ? name.dropLast() : name[...]
                let tail = trimmed.lastIndex(of: ASCII.slash).map { Bytes(trimmed[($0 + 1)...]) } ?? Bytes(trimmed)
                candidate.display = tail + (isDirectory ? [ASCII.slash] : [])
                candidate.isDirectory = isDirectory && name.last != ASCII.slash
            }
            result.candidates.append(candidate)
        }
        return result
    }

    /// The beginning of a word as typed that expands to something else, and that all names found begin with: it stays as
    /// it is, not quoted. `~` alone, or what goes up to the last slash and has a `~` at its beginning or a `$`.
    private func expandingPart(of typed: Scalars, _ names: [Bytes]) -> Scalars? {
        let part = typed.lastIndex(of: 0x2F).map { Scalars(typed[...$0]) } ?? Scalars(typed.prefix(1))
        guard part.first == 0x7E || part.last == 0x2F && part.contains(0x24) else { return nil }
        let text = CompletionQuoting.unquoted(part)
        return names.allSatisfy { $0.starts(with: text) } ? part : nil
    }

    private mutating func isDirectory(_ path: Bytes) -> Bool {
        var path = path
        if path.first == ASCII.tilde {
            let end = path.firstIndex(of: ASCII.slash) ?? path.count
            if let expanded = expandedFields(of: Bytes(path[..<end]))?.first { path = expanded + path[end...] }
        }
        return (try? Files.status(of: path))?.kind == .directory
    }
}

/// The words of a command as completion functions see them (COMP_WORDS): also split at the characters of
/// COMP_WORDBREAKS.
struct CompletionWords {
    private(set) var words: [Bytes] = []
    /// Which of them the cursor is in.
    private(set) var index = 0
    /// The part of the line before the cursor that is completed.
    private(set) var current: Range<Int>

    static let standard = Bytes(" \t\n\"'><=;|&(:")

    init(_ line: Scalars, start: Int, point: Int, breaks: Bytes) {
        current = point..<point
        var position = start
        var isPlaced = false
        let breaks = Set(breaks.filter { $0 != ASCII.singleQuote && $0 != ASCII.doubleQuote }.map { UInt32($0) })
        while position < line.count {
            let scalar = line[position]
            if LineText.isBlank(scalar) {
                if position >= point, !isPlaced {
                    place(at: point..<point)
                    isPlaced = true
                }
                position += 1
                continue
            }
            if isPlaced, [0x3B, 0x7C, 0x26, 0x0A].contains(scalar) { break }
            let wordStart = position
            if breaks.contains(scalar) {
                while position < line.count, breaks.contains(line[position]), !LineText.isBlank(line[position]) {
                    position += 1
                }
                words.append(LineText.encode(line[wordStart..<position]))
                if !isPlaced, point > wordStart, point <= position {
                    index = words.count - 1
                    current = point..<point
                    isPlaced = point < position || position == line.count || LineText.isBlank(line[position])
                }
                continue
            }
            position = Self.wordEnd(line, position, breaks)
            words.append(LineText.encode(line[wordStart..<position]))
            if !isPlaced, point >= wordStart, point <= position {
                index = words.count - 1
                current = wordStart..<point
                isPlaced = true
            }
        }
        if !isPlaced { place(at: point..<point) }
    }

    private mutating func place(at range: Range<Int>) {
        words.append([])
        index = words.count - 1
        current = range
    }

    private static func wordEnd(_ line: Scalars, _ start: Int, _ breaks: Set<UInt32>) -> Int {
        var index = start
        var quote: UInt32 = 0
        while index < line.count {
            let scalar = line[index]
            if quote != 0 {
                if scalar == 0x5C, quote == 0x22 { index += 1 } else if scalar == quote { quote = 0 }
            } else if scalar == 0x5C {
                index += 1
            } else if scalar == 0x27 || scalar == 0x22 {
                quote = scalar
            } else if LineText.isBlank(scalar) || breaks.contains(scalar) {
                return index
            }
            index += 1
        }
        return line.count
    }
}
