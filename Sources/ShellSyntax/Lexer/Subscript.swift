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
        return .key(key, ArithmeticSource(text: key, tree: arithmeticTree(key.parts)))
    }
}
