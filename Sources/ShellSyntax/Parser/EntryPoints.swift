package import ShellBytes

/// How a whole text is read by `Parser.word`.
package enum WordKind: Sendable {
    /// As the inside of double quotes, in which double quotes themselves are text: arithmetic text, the body of a
    /// here-document.
    case doubleQuoted
    /// As `doubleQuoted`, but a backslash quotes a double quote: PS1 and PS4, `${parameter@P}`.
    case prompt
    /// As one word: quotes act, blanks and operators are text.
    case ordinary
    /// As `ordinary`, with brace expansion (bash 3.5.1), as the word of a command has it.
    case argument
}

// What is parsed at run time, from the values of variables and from arguments.
extension Parser {
    /// A parser of a text that is at hand.
    private init(text: Bytes, names: NameTable, line: Int, options: ParserOptions) {
        self.init(input: TextInput(text), names: names, sourceName: [], firstLine: line)
        self.options = options
        continuesCommand = true
        completesLastLine = false
    }

    /// The word that a whole text makes.
    package static func word(
        text: Bytes, names: NameTable, line: Int, kind: WordKind, options: ParserOptions = .standard
    ) throws(ParseFailure) -> Word {
        var parser = Parser(text: text, names: names, line: line, options: options)
        switch kind {
        case .doubleQuoted: return try parser.quotedWord()
        case .prompt: return try parser.quotedWord(.prompt)
        case .ordinary: return try parser.word(.wholeText)
        case .argument:
            let word = try parser.word(.wholeText)
            let parts = BraceParser.expand(word.parts, names: names)
            return Word(parts: parts, shape: parts.isEmpty ? .general : WordShape.of(parts), line: word.line)
        }
    }

    /// The variable or array element that a text names (`name`, `name[subscript]`); nil where it names none.
    package static func parameterReference(
        _ text: Bytes, names: NameTable, line: Int = 1, options: ParserOptions = .standard
    ) -> (name: Name, subscript: Subscript?)? {
        guard let first = text.first, ASCII.isNameStart(first) else { return nil }
        var end = 1
        while end < text.count, ByteSet.nameBytes.contains(text[end]) { end += 1 }
        let name = Bytes(text[..<end])
        if end == text.count { return (names.intern(name), nil) }
        guard text[end] == ASCII.leftBracket, text.last == ASCII.rightBracket else { return nil }
        var parser = Parser(text: Bytes(text[end...]), names: names, line: line, options: options)
        do throws(ParseFailure) {
            guard try parser.peek() != 0, let key = try parser.subscript(), try parser.peek() == 0 else { return nil }
            return (names.intern(name), key)
        } catch {
            return nil
        }
    }

    /// The elements of a compound assignment whose text, with its parentheses, is the value of a word
    /// (`declare "a=(1 2 [5]=x)"`).
    package static func compoundElements(
        text: Bytes, names: NameTable, line: Int, options: ParserOptions = .standard
    ) throws(ParseFailure) -> [Assignment.Element] {
        var inner = text[...]
        if inner.first == ASCII.leftParenthesis, inner.last == ASCII.rightParenthesis, inner.count > 1 {
            inner = inner.dropFirst().dropLast()
        }
        var parser = Parser(text: Bytes(inner), names: names, line: line, options: options)
        let elements = try parser.compoundElements()
        guard try parser.peek() == 0 else { throw try parser.unexpectedToken() }
        return elements
    }

    /// The subscript that stands in an arithmetic expression.
    static func subscriptKey(_ parts: [WordPart], names: NameTable, options: ParserOptions, depth: Int) -> Subscript? {
        var key = parts
        if parts.count == 1, case .literal(let text) = parts[0] {
            var parser = Parser(text: text, names: names, line: 1, options: options)
            do throws(ParseFailure) {
                key = try parser.word(.wholeText).parts
            } catch {
                return nil
            }
        }
        var tree: ArithmeticExpression?
        if depth < 20, let text = ArithmeticText(parts) {
            tree = ArithmeticParser.tree(text, names: names, parser: options)
        }
        let word = Word(parts: key, shape: WordShape.of(key), line: 1)
        return .key(word, ArithmeticSource(text: word, tree: tree))
    }
}
