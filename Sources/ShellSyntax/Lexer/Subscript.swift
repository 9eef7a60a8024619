import ShellBytes

// Subscripts of arrays (bash 6.7).
extension Parser {
    /// `[…]`, from the opening bracket on; nil where it is empty.
    mutating func `subscript`() throws(ParseFailure) -> Subscript? {
        let startLine = line
        position += 1
        try removeContinuationsIfAny(at: 0)
        let first = try peek()
        if first == ASCII.at || first == ASCII.asterisk, try peekSecond() == ASCII.rightBracket {
            position += 2
            return first == ASCII.at ? .allSeparate : .allJoined
        }
        let key = try word(.subscript)
        guard try peek() == ASCII.rightBracket else { throw unterminated("]", opening: "[", line: startLine) }
        position += 1
        if key.parts.isEmpty { return nil }
        return .key(key, Self.indexSource(key, tree: arithmeticTree(key.parts)))
    }

    /// A key as an expression. Single quotes belong to the keys of associative arrays alone: in an expression they are
    /// what they look like, and no number.
    private static func indexSource(_ key: Word, tree: ArithmeticExpression?) -> ArithmeticSource {
        var isQuoted = false
        let quote: Bytes = [ASCII.singleQuote]
        let parts = key.parts.map { part -> WordPart in
            switch part {
            case .singleQuoted(let text), .dollarSingleQuoted(let text):
                isQuoted = true
                return .literal(quote + text + quote)
            default: return part
            }
        }
        guard isQuoted else { return ArithmeticSource(text: key, tree: tree) }
        return ArithmeticSource(text: Word(parts: parts, shape: WordShape.of(parts), line: key.line), tree: nil)
    }
}
