import ShellBytes

/// A character of a pattern's text after the removal of its backslashes.
struct PatternCharacter {
    let code: CharacterCode
    /// Whether the character stands for itself whatever it is.
    let isQuoted: Bool

    /// Whether this is the ASCII character `byte` with its special meaning.
    func isSpecial(_ byte: UInt8) -> Bool { !isQuoted && code.isASCII(byte) }

    /// Divides a pattern's text into characters.
    ///
    /// An unquoted backslash quotes the character after it and goes (XCU 2.14.1). It stands for itself at the end of
    /// the text and before a byte that is quoted already.
    static func characters(
        of text: UnsafeBufferPointer<UInt8>, quoted: UnsafeBufferPointer<UInt8>?, encoding: CharacterEncoding
    ) -> [PatternCharacter] {
        var characters: [PatternCharacter] = []
        characters.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            var isQuoted = quoted.map { $0[index] != 0 } ?? false
            if !isQuoted, text[index] == ASCII.backslash {
                let next = index &+ 1
                if next == text.count || quoted.map({ $0[next] != 0 }) ?? false {
                    isQuoted = true
                } else {
                    isQuoted = true
                    index = next
                }
            }
            let length = encoding.length(at: index, in: text)
            let code = encoding.code(at: index, length: length, in: text)
            characters.append(PatternCharacter(code: code, isQuoted: isQuoted))
            index &+= length
        }
        return characters
    }

    /// Whether characters with a special meaning make the text a pattern: `*`, `?`, a `[` with a `]` somewhere after
    /// it, the start of a group.
    static func haveMagic(_ characters: [PatternCharacter], extendedGlob: Bool) -> Bool {
        var isBracketOpen = false
        for (index, character) in characters.enumerated() where !character.isQuoted {
            guard let byte = character.code.ascii else { continue }
            switch byte {
            case ASCII.asterisk, ASCII.question:
                return true
            case ASCII.leftBracket:
                isBracketOpen = true
            case ASCII.rightBracket:
                if isBracketOpen { return true }
            case ASCII.plus, ASCII.at, ASCII.exclamation:
                guard extendedGlob, index &+ 1 < characters.count else { continue }
                if characters[index &+ 1].isSpecial(ASCII.leftParenthesis) { return true }
            default:
                break
            }
        }
        return false
    }
}
