import ShellBytes

extension Word.Shape {
    /// Whether it is `.literal`.
    var isLiteral: Bool {
        if case .literal = self { return true }
        return false
    }
}

/// What a word's parts say about its expansion (see `Word.Shape`).
enum WordShape {
    static func of(_ parts: [WordPart]) -> Word.Shape {
        if parts.count == 1 {
            switch parts[0] {
            case .literal(let text) where !isPattern(text): return .literal(text)
            case .escaped(let text), .singleQuoted(let text), .dollarSingleQuoted(let text): return .literal(text)
            case .parameter(let expansion): return isPlain(expansion) ? .plainParameter : .general
            default: break
            }
        }
        if let text = staticText(parts) { return .literal(text) }
        return isSingleField(parts) ? .singleField : .general
    }

    /// Whether unquoted text has pattern characters that can act: a bracket needs another one that closes it.
    static func isPattern(_ text: Bytes) -> Bool {
        for (index, byte) in text.enumerated() where ByteSet.patternMarks.contains(byte) {
            if byte != ASCII.leftBracket || text[index...].contains(ASCII.rightBracket) { return true }
        }
        return false
    }

    /// The text after quote removal where nothing in the parts acts.
    private static func staticText(_ parts: [WordPart]) -> Bytes? {
        var text: Bytes = []
        var hasOpenBracket = false
        for part in parts {
            switch part {
            case .literal(let bytes):
                for byte in bytes where ByteSet.patternMarks.contains(byte) {
                    if byte != ASCII.leftBracket { return nil }
                    hasOpenBracket = true
                }
                if hasOpenBracket, bytes.contains(ASCII.rightBracket) { return nil }
                text += bytes
            case .escaped(let bytes), .singleQuoted(let bytes), .dollarSingleQuoted(let bytes): text += bytes
            case .doubleQuoted(let inner):
                for part in inner {
                    switch part {
                    case .literal(let bytes), .escaped(let bytes): text += bytes
                    default: return nil
                    }
                }
            default: return nil
            }
        }
        return text
    }

    private static func isPlain(_ expansion: ParameterExpansion) -> Bool {
        guard case .value = expansion.operation, expansion.subscript == nil, !expansion.isIndirect else { return false }
        if case .special = expansion.parameter { return false }
        return true
    }

    /// Whether the parts make exactly one field whatever the values are.
    private static func isSingleField(_ parts: [WordPart]) -> Bool {
        var hasOpenBracket = false
        for part in parts {
            switch part {
            case .literal(let bytes):
                for byte in bytes where ByteSet.patternMarks.contains(byte) {
                    if byte != ASCII.leftBracket { return false }
                    hasOpenBracket = true
                }
                if hasOpenBracket, bytes.contains(ASCII.rightBracket) { return false }
            case .escaped, .singleQuoted, .dollarSingleQuoted: break
            case .doubleQuoted(let inner), .localized(let inner):
                if inner.contains(where: canMakeFields) { return false }
            case .tilde, .parameter, .command, .arithmetic, .process, .brace, .compoundAssignment: return false
            }
        }
        return true
    }

    /// Whether a part within double quotes can make more or less than one field.
    private static func canMakeFields(_ part: WordPart) -> Bool {
        switch part {
        case .parameter(let expansion):
            if expansion.isIndirect || expansion.parameter == .special(.at) { return true }
            if case .allSeparate = expansion.subscript { return true }
            switch expansion.operation {
            case .namesWithPrefix(let isJoined), .keys(let isJoined): return !isJoined
            case .useDefault(let word, _), .assignDefault(let word, _), .useAlternative(let word, _):
                return word.parts.contains(where: canMakeFields)
            default: return false
            }
        case .doubleQuoted(let inner), .localized(let inner): return inner.contains(where: canMakeFields)
        default: return false
        }
    }
}

extension PatternWord {
    /// A pattern, with its text where nothing in it expands.
    convenience init(_ word: Word) {
        if let text = word.unquotedText ?? Self.onlyLiteral(word.parts) {
            self.init(word: word, staticText: text, staticQuotes: Bytes(repeating: 0, count: text.count))
            return
        }
        var text: Bytes = []
        var quotes: Bytes = []
        var isStatic = true
        func add(_ bytes: Bytes, quoted: UInt8) {
            text += bytes
            quotes += Bytes(repeating: quoted, count: bytes.count)
        }
        for part in word.parts {
            switch part {
            case .literal(let bytes): add(bytes, quoted: 0)
            case .escaped(let bytes), .singleQuoted(let bytes), .dollarSingleQuoted(let bytes): add(bytes, quoted: 1)
            case .doubleQuoted(let inner):
                for part in inner {
                    switch part {
                    case .literal(let bytes), .escaped(let bytes): add(bytes, quoted: 1)
                    default: isStatic = false
                    }
                }
            default: isStatic = false
            }
        }
        self.init(word: word, staticText: isStatic ? text : nil, staticQuotes: isStatic ? quotes : [])
    }

    /// The text of a word that is one piece of unquoted text.
    private static func onlyLiteral(_ parts: [WordPart]) -> Bytes? {
        guard parts.count == 1, case .literal(let text) = parts[0] else { return nil }
        return text
    }
}
