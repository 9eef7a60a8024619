import ShellBytes

/// Reads a pattern's text (XCU 2.14, bash manual 3.5.8.1).
struct PatternParser {
    /// How deep groups may be nested. What lies deeper is taken literally.
    private static let deepestNesting = 64

    let characters: [PatternCharacter]
    private let options: PatternOptions
    /// The bracket expressions that matter outside ASCII; `MemberSet` refers to them.
    private(set) var expressions: [BracketExpression] = []

    // Where `]`, `:]`, `=]` and `.]` are found last: no need to look for the end of what begins after them, which would
    // take long in a text full of beginnings.
    private var lastRightBracket = -1
    private var lastClassEnd = -1
    private var lastEquivalenceEnd = -1
    private var lastSymbolEnd = -1

    init(
        _ text: UnsafeBufferPointer<UInt8>, quoted: UnsafeBufferPointer<UInt8>?, options: PatternOptions
    ) {
        self.options = options
        characters = PatternCharacter.characters(of: text, quoted: quoted, encoding: options.encoding)
        for index in characters.indices where characters[index].isSpecial(ASCII.rightBracket) {
            lastRightBracket = index
            if index > 0, let mark = characters[index &- 1].code.ascii {
                if mark == ASCII.colon { lastClassEnd = index }
                if mark == ASCII.equals { lastEquivalenceEnd = index }
                if mark == ASCII.period { lastSymbolEnd = index }
            }
        }
    }

    /// The elements of the whole pattern.
    mutating func parse() -> [PatternNode] { sequence(0..<characters.count, nesting: 0) }

    private mutating func sequence(_ range: Range<Int>, nesting: Int) -> [PatternNode] {
        var nodes: [PatternNode] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let character = characters[index]
            guard !character.isQuoted, let byte = character.code.ascii else {
                nodes.append(literal(character.code))
                index &+= 1
                continue
            }
            if let kind = groupKind(byte, at: index, before: range.upperBound) {
                guard nesting < Self.deepestNesting, let group = extent(ofGroupAt: index, before: range.upperBound)
                else {
                    // What is left is no pattern: bash compares it as a string.
                    for character in characters[index..<range.upperBound] { nodes.append(literal(character.code)) }
                    break
                }
                var alternatives: [[PatternNode]] = []
                for part in group.alternatives { alternatives.append(sequence(part, nesting: nesting &+ 1)) }
                nodes.append(.group(kind, alternatives))
                index = group.end
                continue
            }
            switch byte {
            case ASCII.asterisk:
                if case .anyString = nodes.last {} else { nodes.append(.anyString) }
            case ASCII.question:
                nodes.append(.anyCharacter)
            case ASCII.leftBracket:
                if let bracket = bracketExpression(from: index &+ 1, before: range.upperBound) {
                    nodes.append(.set(MemberSet(bracket.expression, list: &expressions)))
                    index = bracket.end
                    continue
                }
                nodes.append(literal(character.code))
            default:
                nodes.append(literal(character.code))
            }
            index &+= 1
        }
        return nodes
    }

    /// A character that stands for itself, in either case where case does not matter.
    private mutating func literal(_ code: CharacterCode) -> PatternNode {
        guard options.contains(.caseInsensitive), code.lowercased != code || code.uppercased != code else {
            return .character(code)
        }
        var expression = BracketExpression(isCaseInsensitive: true)
        expression.insert(from: code, through: code)
        return .set(MemberSet(expression, list: &expressions))
    }
}

// MARK: - Groups

extension PatternParser {
    private func groupKind(_ byte: UInt8, at index: Int, before end: Int) -> GroupKind? {
        guard options.contains(.extendedGlob), index &+ 1 < end,
            characters[index &+ 1].isSpecial(ASCII.leftParenthesis)
        else { return nil }
        return GroupKind(byte)
    }

    /// The alternatives of the group whose first character is at `start`, and the index after its parenthesis; nil if
    /// it has no end. Parentheses inside nest, and are without meaning in a bracket expression.
    private func extent(ofGroupAt start: Int, before end: Int) -> (alternatives: [Range<Int>], end: Int)? {
        var alternatives: [Range<Int>] = []
        var partStart = start &+ 2
        var depth = 0
        var index = partStart
        while index < end {
            let character = characters[index]
            if character.isSpecial(ASCII.leftBracket) {
                guard let bracketEnd = self.end(ofBracketFrom: index &+ 1, before: end) else { return nil }
                index = bracketEnd
                continue
            }
            if character.isSpecial(ASCII.leftParenthesis) {
                depth &+= 1
            } else if character.isSpecial(ASCII.bar), depth == 0 {
                alternatives.append(partStart..<index)
                partStart = index &+ 1
            } else if character.isSpecial(ASCII.rightParenthesis) {
                if depth == 0 {
                    alternatives.append(partStart..<index)
                    return (alternatives, index &+ 1)
                }
                depth &-= 1
            }
            index &+= 1
        }
        return nil
    }

    /// The index after the bracket expression whose inside begins at `start`.
    private func end(ofBracketFrom start: Int, before end: Int) -> Int? {
        bracketExpression(from: start, before: end)?.end
    }
}

// MARK: - Bracket expressions

extension PatternParser {
    /// The bracket expression whose inside begins at `start`, and the index after its `]`; nil if it has no end.
    private func bracketExpression(from start: Int, before end: Int) -> (expression: BracketExpression, end: Int)? {
        guard start < lastRightBracket else { return nil }
        var expression = BracketExpression(isCaseInsensitive: options.contains(.caseInsensitive))
        var index = start
        if index < end, characters[index].isSpecial(ASCII.exclamation) || characters[index].isSpecial(ASCII.caret) {
            expression.isNegated = true
            index &+= 1
        }
        let first = index
        while index < end {
            if characters[index].isSpecial(ASCII.rightBracket), index > first { return (expression, index &+ 1) }
            if let name = bracketedName(ASCII.colon, at: index, before: end) {
                if let characterClass = CharacterClass(name: name.text) { expression.insert(characterClass) }
                index = name.end
                continue
            }
            if let name = bracketedName(ASCII.equals, at: index, before: end), name.end == index &+ 5 {
                let member = characters[index &+ 2].code
                expression.insert(from: member, through: member)
                index = name.end
                continue
            }
            guard let lower = endpoint(at: index, before: end) else { return nil }
            index = lower.end
            guard index &+ 1 < end, characters[index].isSpecial(ASCII.minus),
                !characters[index &+ 1].isSpecial(ASCII.rightBracket)
            else {
                if let code = lower.code { expression.insert(from: code, through: code) }
                continue
            }
            guard let upper = endpoint(at: index &+ 1, before: end) else { return nil }
            index = upper.end
            if let code = lower.code, let last = upper.code { expression.insert(from: code, through: last) }
        }
        return nil
    }

    /// A member, or an end of a range, and the index after it. A collating symbol that does not exist is no character;
    /// one that has no end is an error of the whole expression.
    private func endpoint(at index: Int, before end: Int) -> (code: CharacterCode?, end: Int)? {
        guard index < end else { return nil }
        guard let symbol = bracketedName(ASCII.period, at: index, before: end) else {
            let isUnfinished =
                characters[index].isSpecial(ASCII.leftBracket) && index &+ 1 < end
                && characters[index &+ 1].isSpecial(ASCII.period)
            return isUnfinished ? nil : (characters[index].code, index &+ 1)
        }
        if symbol.end == index &+ 5 { return (characters[index &+ 2].code, symbol.end) }
        return (CollatingSymbol.character(named: symbol.text).map { CharacterCode(ascii: $0) }, symbol.end)
    }

    /// The text between `[` with `mark` and `mark` with `]`, and the index after that.
    private func bracketedName(_ mark: UInt8, at start: Int, before end: Int) -> (text: Bytes, end: Int)? {
        guard start &+ 3 < end, characters[start].isSpecial(ASCII.leftBracket),
            characters[start &+ 1].isSpecial(mark), start &+ 2 < lastEnd(of: mark)
        else { return nil }
        var text = Bytes()
        for index in (start &+ 2)..<(end &- 1) {
            // As in bash, a backslash before the closing mark changes nothing.
            let isEnd =
                characters[index].code.ascii == mark && characters[index &+ 1].isSpecial(ASCII.rightBracket)
            if isEnd { return (text, index &+ 2) }
            characters[index].code.append(to: &text)
        }
        return nil
    }

    private func lastEnd(of mark: UInt8) -> Int {
        switch mark {
        case ASCII.colon: lastClassEnd
        case ASCII.equals: lastEquivalenceEnd
        default: lastSymbolEnd
        }
    }
}
