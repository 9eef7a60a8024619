internal import ShellBytes

/// Modifiers of history expansions (bash 9.3.3).
struct HistoryModifiers {
    /// The substitution made last, for `:&`, and what was searched last, for `:s//new/`.
    var old: Bytes = []
    var new: Bytes = []
    var searched: Bytes = []

    /// What went wrong: the text of the modifier and the reason.
    struct Failure: Error {
        let text: Bytes
        let reason: StaticString
    }

    /// Applies the modifiers that begin at `index` to `text`. Whether the result is only printed (`:p`).
    mutating func apply(
        to text: inout Bytes, _ line: Bytes, _ index: inout Int
    ) throws(Failure) -> Bool {
        var printsOnly = false
        var quoting: UInt8 = 0
        while index + 1 < line.count, line[index] == ASCII.colon {
            var position = index + 1
            var isGlobal = false
            var isByWord = false
            while position < line.count {
                if line[position] == UInt8(ascii: "g") || line[position] == UInt8(ascii: "a") {
                    isGlobal = true
                } else if line[position] == UInt8(ascii: "G") {
                    isByWord = true
                } else {
                    break
                }
                position += 1
            }
            guard position < line.count else {
                throw Failure(text: Bytes(line[index...]), reason: "unrecognized history modifier")
            }
            let letter = line[position]
            let start = index
            position += 1
            switch letter {
            case UInt8(ascii: "h"): text = Self.head(text)
            case UInt8(ascii: "t"): text = Self.tail(text)
            case UInt8(ascii: "r"): text = Self.root(text)
            case UInt8(ascii: "e"): text = Self.suffix(text)
            case UInt8(ascii: "p"): printsOnly = true
            case UInt8(ascii: "q"), UInt8(ascii: "x"): quoting = letter
            case UInt8(ascii: "s"): readSubstitution(line, &position)
            case ASCII.ampersand: break
            default: throw Failure(text: Bytes(line[start...(position - 1)]), reason: "unrecognized history modifier")
            }
            if letter == UInt8(ascii: "s") || letter == ASCII.ampersand {
                guard let changed = substitute(text, isGlobal: isGlobal, isByWord: isByWord) else {
                    throw Failure(text: Bytes(line[start..<position]), reason: "substitution failed")
                }
                text = changed
            }
            index = position
        }
        if quoting == UInt8(ascii: "q") { text = Self.quoted(text) }
        if quoting == UInt8(ascii: "x") {
            let words = text.split { ASCII.isBlank($0) || $0 == ASCII.newline }
            text = Bytes(words.map { Self.quoted(Bytes($0)) }.joined(separator: [ASCII.space]))
        }
        return printsOnly
    }

    private static func head(_ text: Bytes) -> Bytes {
        guard let slash = text.lastIndex(of: ASCII.slash) else { return text }
        return slash == 0 ? [ASCII.slash] : Bytes(text[..<slash])
    }

    private static func tail(_ text: Bytes) -> Bytes {
        guard let slash = text.lastIndex(of: ASCII.slash) else { return text }
        return Bytes(text[(slash + 1)...])
    }

    private static func dot(_ text: Bytes) -> Int? {
        guard let dot = text.lastIndex(of: ASCII.period) else { return nil }
        if let slash = text.lastIndex(of: ASCII.slash), slash > dot { return nil }
        return dot
    }

    private static func root(_ text: Bytes) -> Bytes { dot(text).map { Bytes(text[..<$0]) } ?? text }

    private static func suffix(_ text: Bytes) -> Bytes { dot(text).map { Bytes(text[$0...]) } ?? text }

    private static func quoted(_ text: Bytes) -> Bytes {
        var quoted: Bytes = [ASCII.singleQuote]
        for byte in text {
            quoted.append(byte)
            if byte == ASCII.singleQuote { quoted += Bytes("\\''") }
        }
        return quoted + [ASCII.singleQuote]
    }

    /// Reads `/old/new/` with any delimiter; the last may be missing at the end of the line.
    private mutating func readSubstitution(_ line: Bytes, _ position: inout Int) {
        guard position < line.count else { return }
        let delimiter = line[position]
        position += 1
        let from = Self.part(line, &position, delimiter)
        let to = Self.part(line, &position, delimiter)
        if !from.isEmpty { old = from } else if old.isEmpty { old = searched }
        var replacement = Bytes()
        var index = 0
        while index < to.count {
            if to[index] == ASCII.backslash, index + 1 < to.count, to[index + 1] == ASCII.ampersand {
                replacement.append(ASCII.ampersand)
                index += 2
            } else if to[index] == ASCII.ampersand {
                replacement += old
                index += 1
            } else {
                replacement.append(to[index])
                index += 1
            }
        }
        new = replacement
    }

    private static func part(_ line: Bytes, _ position: inout Int, _ delimiter: UInt8) -> Bytes {
        var text = Bytes()
        while position < line.count, line[position] != delimiter, line[position] != ASCII.newline {
            if line[position] == ASCII.backslash, position + 1 < line.count, line[position + 1] == delimiter {
                position += 1
            }
            text.append(line[position])
            position += 1
        }
        if position < line.count, line[position] == delimiter { position += 1 }
        return text
    }

    private func substitute(_ text: Bytes, isGlobal: Bool, isByWord: Bool) -> Bytes? {
        guard !old.isEmpty else { return nil }
        if isByWord {
            var result = Bytes()
            var end = 0
            var isChanged = false
            for range in HistoryWords.ranges(text) {
                result += text[end..<range.lowerBound]
                let word = Bytes(text[range])
                if let changed = replaceFirst(in: word, all: false) {
                    result += changed
                    isChanged = true
                } else {
                    result += word
                }
                end = range.upperBound
            }
            return isChanged ? result + text[end...] : nil
        }
        return replaceFirst(in: text, all: isGlobal)
    }

    private func replaceFirst(in text: Bytes, all: Bool) -> Bytes? {
        var result = Bytes()
        var rest = text
        var isChanged = false
        while let found = ByteSearching.first(old, in: rest) {
            result += rest[..<found] + new
            rest = Bytes(rest[(found + old.count)...])
            isChanged = true
            if !all { break }
        }
        return isChanged ? result + rest : nil
    }
}
