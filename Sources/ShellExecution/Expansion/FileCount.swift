package import ShellBytes
internal import ShellPatterns
internal import ShellSystem

/// Counts the files that a pattern matches, within a limit.
package struct FileCount {
    /// How many directory entries are looked at before the count is given up.
    private static let limit = 20_000
    private static let otherwiseSpecial = Bytes("\"'\\$`{}()<>|&;~\n")
    private var looked = 0
    private let options: PatternOptions
    private let includesHidden: Bool

    /// The number of files; nil where the word is no plain pattern or has too many files to look at.
    package static func files(matching word: Bytes, _ shell: inout Shell) -> Int? {
        guard !word.contains(where: { Self.otherwiseSpecial.contains($0) }),
            word.contains(where: { $0 == ASCII.asterisk || $0 == ASCII.question || $0 == ASCII.leftBracket })
        else { return nil }
        if shell.behaviors[.globStar],
            zip(word, word.dropFirst()).contains(where: { $0 == ASCII.asterisk && $1 == ASCII.asterisk })
        {
            return nil
        }
        var options: PatternOptions = []
        if shell.behaviors[.noCaseGlob] { options.insert(.caseInsensitive) }
        var counter = FileCount(options: options, includesHidden: shell.behaviors[.dotGlob])
        let parts = word.split(separator: ASCII.slash).map { Bytes($0) }
        return counter.count(parts[...], in: word.first == ASCII.slash ? [ASCII.slash] : [])
    }

    private init(options: PatternOptions, includesHidden: Bool) {
        self.options = options
        self.includesHidden = includesHidden
    }

    private mutating func count(_ parts: ArraySlice<Bytes>, in directory: Bytes) -> Int? {
        guard let part = parts.first else { return 1 }
        let pattern = Pattern(part, options: options)
        let rest = parts.dropFirst()
        guard pattern.hasMagic else {
            let path = directory + part
            if rest.isEmpty { return Files.isAccessible(path, .exists) ? 1 : 0 }
            return count(rest, in: path + [ASCII.slash])
        }
        var names: [Bytes] = []
        var found = 0
        let showsHidden = includesHidden || pattern.explicitlyMatchesLeadingDot
        let room = Self.limit - looked
        var seen = 0
        try? Files.forEachEntry(of: directory) { (name, kind) in
            seen += 1
            guard seen <= room, !name.equals("."), !name.equals(".."), name.first != ASCII.period || showsHidden,
                name.first == ASCII.period && !includesHidden
                    ? pattern.matchesSpellingPeriod(name.buffer) : pattern.matches(name)
            else { return }
            if rest.isEmpty {
                found += 1
            } else if kind == .directory || kind == .symbolicLink || kind == .unknown {
                names.append(Bytes(name))
            }
        }
        looked += seen
        guard looked <= Self.limit else { return nil }
        for name in names {
            guard let inner = count(rest, in: directory + name + [ASCII.slash]) else { return nil }
            found += inner
        }
        return found
    }
}
