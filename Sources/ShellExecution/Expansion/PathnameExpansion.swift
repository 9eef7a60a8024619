package import ShellBytes
package import ShellPatterns
internal import ShellSystem

/// Pathname expansion (XCU 2.6.6, 2.14.3; bash 3.5.8): a field with unquoted pattern characters becomes the names that
/// match, sorted; where none does it stays as it is.
extension Shell {
    /// Pushes the pathnames that a field matches, or the field itself.
    mutating func expandPathname(_ text: Bytes, marks: Bytes) throws(Divert) {
        var search = PathnameSearch(text: text, marks: marks, options: pathnameOptions)
        guard search.hasPattern else { return fields.push(text) }
        search.run(&directoryListings)
        var matches = search.matches
        if let ignored = ignoredNames() { matches.removeAll { ignored.matches($0) } }
        if matches.isEmpty {
            if behaviors[.failGlob] {
                throw expansionError(Bytes("no match: ") + text)
            }
            if !behaviors[.nullGlob] { fields.push(text) }
            return
        }
        matches.sort()
        matches.forEach { fields.push($0) }
    }

    /// The names that a pattern matches, sorted; none where it has no pattern character (`compgen -G`, completion).
    package mutating func pathnames(matching text: Bytes) -> [Bytes] {
        var search = PathnameSearch(
            text: text, marks: Bytes(repeating: 0, count: text.count), options: pathnameOptions)
        guard search.hasPattern else { return [] }
        search.run(&directoryListings)
        var matches = search.matches
        matches.sort()
        return matches.texts
    }

    private var pathnameOptions: PathnameSearch.Options {
        mutating get { makePathnameOptions() }
    }

    private mutating func makePathnameOptions() -> PathnameSearch.Options {
        var patterns: PatternOptions = []
        if behaviors[.extendedGlob] { patterns.insert(.extendedGlob) }
        if behaviors[.noCaseGlob] { patterns.insert(.caseInsensitive) }
        if isByteLocale { patterns.insert(.byteLocale) }
        let ignores = !environment.ignoredPathnames.isEmpty
        return PathnameSearch.Options(
            patterns: patterns, matchesDots: behaviors[.dotGlob] || ignores,
            skipsDots: behaviors[.globSkipDots] || ignores,
            descends: behaviors[.globStar])
    }

    /// The patterns of GLOBIGNORE; nil where it is not set.
    private mutating func ignoredNames() -> IgnoredNames? {
        if environment.ignoredPathnames.isEmpty { return nil }
        return IgnoredNames(environment.ignoredPathnames, options: pathnameOptions.patterns)
    }
}

/// The patterns of GLOBIGNORE.
private struct IgnoredNames {
    /// Each pattern by its components: no character of a pattern but a slash matches a slash.
    private var patterns: [[Pattern]] = []

    /// `text` is a list of patterns with colons between them, except within brackets.
    init(_ text: Bytes, options: PatternOptions) {
        var start = 0
        var index = 0
        while index <= text.count {
            if index == text.count || text[index] == ASCII.colon {
                if index > start {
                    patterns.append(Self.components(text[start..<index]).map { Pattern($0, options: options) })
                }
                start = index + 1
            } else if text[index] == ASCII.backslash {
                index += 1
            } else if text[index] == ASCII.leftBracket {
                index = Self.endOfBrackets(text, index)
            }
            index += 1
        }
    }

    /// Where a bracket expression that begins at `start` ends; `start` where it does not end.
    private static func endOfBrackets(_ text: Bytes, _ start: Int) -> Int {
        var index = start + 1
        if index < text.count, text[index] == ASCII.exclamation || text[index] == ASCII.caret { index += 1 }
        if index < text.count, text[index] == ASCII.rightBracket { index += 1 }
        while index < text.count {
            if text[index] == ASCII.rightBracket { return index }
            if text[index] == ASCII.leftBracket, index + 1 < text.count, text[index + 1] == ASCII.colon {
                guard let end = text[(index + 2)...].firstIndex(of: ASCII.colon) else { return start }
                index = end + 1
            }
            index += 1
        }
        return start
    }

    private static func components(_ text: Bytes.SubSequence) -> [Bytes] {
        text.split(separator: ASCII.slash, omittingEmptySubsequences: false).map { Bytes($0) }
    }

    func matches(_ name: Bytes) -> Bool {
        let components = Self.components(name[...])
        for pattern in patterns where pattern.count == components.count {
            var isMatch = true
            for (part, component) in zip(pattern, components) where isMatch {
                isMatch = component.withUnsafeBufferPointer { part.matches($0) }
            }
            if isMatch { return true }
        }
        return false
    }
}

/// A search of the file system for the names that match a pattern, component by component.
private struct PathnameSearch {
    struct Options {
        let patterns: PatternOptions
        /// Whether a pattern matches a leading period without spelling it.
        let matchesDots: Bool
        /// Whether `.` and `..` never match.
        let skipsDots: Bool
        /// Whether `**` matches any number of directories.
        let descends: Bool
    }

    /// A part of the pattern between slashes.
    private enum Component {
        /// To be looked up as it is.
        case literal(Bytes)
        case pattern(Pattern)
        /// `**`
        case directories
    }

    private var components: [Component] = []
    /// The slashes before the first component, and before each further one.
    private var separators: [Bytes] = []
    private let options: Options
    private(set) var matches = PathnameList()
    private(set) var hasPattern = false
    /// Whether the last component is `**` after another one, which has found the directory that it starts from.
    private var endsRepeated = false

    init(text: Bytes, marks: Bytes, options: Options) {
        self.options = options
        var start = 0
        var slashes = Bytes()
        while start <= text.count {
            while start < text.count, text[start] == ASCII.slash {
                slashes.append(ASCII.slash)
                start += 1
            }
            var end = start
            while end < text.count, text[end] != ASCII.slash { end += 1 }
            if start == end, components.isEmpty == false || !slashes.isEmpty || text.isEmpty {
                if start >= text.count {
                    if !slashes.isEmpty {
                        components.append(.literal([]))
                        separators.append(slashes)
                    }
                    break
                }
            }
            separators.append(slashes)
            slashes = []
            // A backslash that an expansion brought quotes the slash after it, which is a slash all the same.
            var last = end
            if end < text.count, Self.endsInBackslash(text[start..<end], marks[start..<end]) { last -= 1 }
            append(component: Bytes(text[start..<last]), marks: Bytes(marks[start..<last]))
            start = end
            if start >= text.count { break }
        }
    }

    /// Whether the text ends in a backslash that is not quoted, by another or otherwise.
    private static func endsInBackslash(_ text: Bytes.SubSequence, _ marks: Bytes.SubSequence) -> Bool {
        var count = 0
        for index in text.indices.reversed() {
            guard text[index] == ASCII.backslash, marks[index] != ExpansionBuffer.Mark.quoted else { break }
            count += 1
        }
        return count % 2 == 1
    }

    private mutating func append(component text: Bytes, marks: Bytes) {
        let quotes = Bytes(marks.map { $0 == ExpansionBuffer.Mark.quoted ? 1 : 0 })
        if options.descends, text.equals("**"), !quotes.contains(1) {
            components.append(.directories)
            hasPattern = true
            return
        }
        let pattern = Pattern(text, quotes: quotes, options: options.patterns)
        if pattern.hasMagic {
            components.append(.pattern(pattern))
            hasPattern = true
        } else {
            components.append(.literal(pattern.literalText ?? text))
        }
    }

    mutating func run(_ listings: inout DirectoryListings) {
        // `**/**` means what `**` does.
        for index in components.indices.reversed().dropLast() {
            guard case .directories = components[index], case .directories = components[index - 1] else { continue }
            if index == components.count - 1 { endsRepeated = true }
            components.remove(at: index)
            separators.remove(at: index)
        }
        search(from: [], component: 0, &listings)
    }

    /// Looks in the directory that `path` leads to for what matches the component.
    private mutating func search(from path: Bytes, component index: Int, _ listings: inout DirectoryListings) {
        let prefix = path + separators[index]
        let isLast = index == components.count - 1
        switch components[index] {
        case .literal(let name):
            let next = prefix + name
            if isLast {
                if (try? Files.status(of: next, followingLinks: false)) != nil { matches.append(next) }
            } else {
                search(from: next, component: index + 1, &listings)
            }
        case .pattern(let pattern):
            let found = entries(of: prefix, matching: pattern, directoriesOnly: !isLast, &listings)
            if isLast { return found.forEach { matches.append(prefix, $0) } }
            for name in found.texts { search(from: prefix + name, component: index + 1, &listings) }
        case .directories: descend(from: prefix, component: index, &listings)
        }
    }

    /// `**`: as the last component all files and directories below, else zero or more directories.
    private mutating func descend(
        from prefix: Bytes, component index: Int, _ listings: inout DirectoryListings
    ) {
        let isLast = index == components.count - 1
        if isLast {
            if !prefix.isEmpty, prefix.last == ASCII.slash, index > 0 { matchStart(prefix, component: index) }
        } else {
            var next = index + 1
            while next < components.count - 1, case .directories = components[next] { next += 1 }
            searchBelow(prefix: prefix, component: next, &listings)
        }
        descendIntoAll(prefix, component: index, &listings)
    }

    /// `**` at the end matches nothing: the directory itself, without its slash where a pattern has found it.
    private mutating func matchStart(_ prefix: Bytes, component index: Int) {
        let isSpelled =
            !endsRepeated
            && components[..<index].allSatisfy {
                if case .literal = $0 { true } else { false }
            }
        if isSpelled { return matches.append(prefix) }
        var directory = prefix
        while directory.count > 1, directory.last == ASCII.slash { directory.removeLast() }
        if Self.isDirectory(directory, .unknown, followingLinks: true) { matches.append(directory) }
    }

    /// Continues `**` in the entries of a directory. It does not go through symbolic links, but `**/` shows them.
    private mutating func descendIntoAll(
        _ prefix: Bytes, component index: Int, _ listings: inout DirectoryListings
    ) {
        let isLast = index == components.count - 1
        let matchesDots = options.matchesDots
        var names: [(Bytes, Bool)] = []
        var links: [Bytes] = []
        try? listings.forEachEntry(of: prefix) { name, kind in
            if name.buffer.first == ASCII.period, !matchesDots || name.equals(".") || name.equals("..") { return }
            if kind == .symbolicLink { links.append(Bytes(name)) }
            names.append((Bytes(name), Self.isDirectory(prefix + Bytes(name), kind, followingLinks: false)))
        }
        if index == components.count - 2, case .literal(let rest) = components[index + 1], rest.isEmpty {
            for name in links where Self.isDirectory(prefix + name, .symbolicLink, followingLinks: true) {
                matches.append(prefix + name + separators[index + 1])
            }
        }
        for (name, isDirectory) in names {
            if isLast { matches.append(prefix + name) }
            guard isDirectory else { continue }
            let directory = prefix + name + [ASCII.slash]
            if !isLast { searchBelow(prefix: directory, component: index + 1, &listings) }
            descendIntoAll(directory, component: index, &listings)
        }
    }

    /// Matches the component in the directory `prefix`, which ends with its slashes.
    private mutating func searchBelow(prefix: Bytes, component index: Int, _ listings: inout DirectoryListings) {
        let isLast = index == components.count - 1
        switch components[index] {
        case .literal(let name):
            if isLast {
                let found = name.isEmpty ? prefix : prefix + name
                if !found.isEmpty, (try? Files.status(of: found, followingLinks: false)) != nil {
                    matches.append(found)
                }
            } else {
                search(from: prefix + name, component: index + 1, &listings)
            }
        case .pattern(let pattern):
            let found = entries(of: prefix, matching: pattern, directoriesOnly: !isLast, &listings)
            if isLast { return found.forEach { matches.append(prefix, $0) } }
            for name in found.texts { search(from: prefix + name, component: index + 1, &listings) }
        case .directories: descend(from: prefix, component: index, &listings)
        }
    }

    /// The entries of a directory that match; the empty path is the working directory.
    private func entries(
        of directory: Bytes, matching pattern: Pattern, directoriesOnly: Bool, _ listings: inout DirectoryListings
    ) -> PathnameList {
        var names = PathnameList()
        let showsDots = options.matchesDots || pattern.explicitlyMatchesLeadingDot
        try? listings.forEachEntry(of: directory) { name, kind in
            if name.buffer.first == ASCII.period {
                guard showsDots else { return }
                let isDot = name.equals(".") || name.equals("..")
                if isDot, options.skipsDots { return }
                if isDot || !options.matchesDots {
                    guard pattern.matchesSpellingPeriod(name.buffer) else { return }
                } else {
                    guard pattern.matches(name.buffer) else { return }
                }
            } else {
                guard pattern.matches(name.buffer) else { return }
            }
            if directoriesOnly, !Self.isDirectory(directory + Bytes(name), kind, followingLinks: true) { return }
            names.append([], name)
        }
        return names
    }

    /// Whether a path is a directory: by the entry's kind where that tells.
    private static func isDirectory(_ path: Bytes, _ kind: Files.Kind, followingLinks: Bool) -> Bool {
        switch kind {
        case .directory: true
        case .unknown, .symbolicLink:
            if kind == .symbolicLink, !followingLinks {
                false
            } else {
                (try? Files.status(of: path, followingLinks: followingLinks))?.kind == .directory
            }
        default: false
        }
    }
}

extension Pattern {
    /// Compiles a pattern with a mark beside each byte: 1 where it is quoted.
    package init(_ text: Bytes, quotes: Bytes, options: PatternOptions) {
        self = text.withUnsafeBufferPointer { text in
            quotes.withUnsafeBufferPointer { Pattern(text, quoted: $0, options: options) }
        }
    }
}
