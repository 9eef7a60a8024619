import ShellBytes

// `[[ … ]]` (bash 3.2.5.2).
extension Parser {
    /// `[[ expression ]]`, from the brackets on.
    mutating func conditionalCommand() throws(ParseFailure) -> Command {
        let startLine = line
        openers.append(Opener("[[", startLine))
        position += 2
        let expression = try conditionalOr()
        try skipLinebreak()
        guard try atConditionalEnd() else { throw try conditionalTrailer(line: startLine) }
        position += 2
        openers.removeLast()
        return .conditional(ConditionalCommand(expression: expression, line: startLine))
    }

    /// Whether `]]` comes next as a word.
    private mutating func atConditionalEnd() throws(ParseFailure) -> Bool {
        guard try peek() == ASCII.rightBracket, try peekSecond() == ASCII.rightBracket else { return false }
        try removeContinuationsIfAny(at: 2)
        return endsWord(buffer[position + 2])
    }

    private mutating func conditionalOr() throws(ParseFailure) -> ConditionalExpression {
        var left = try conditionalAnd()
        var count = 0
        while try consumeOperator(ASCII.bar) {
            count += 1
            if count > maximumDepth { throw failure(.tooDeep) }
            left = .or(left, try conditionalAnd())
        }
        return left
    }

    private mutating func conditionalAnd() throws(ParseFailure) -> ConditionalExpression {
        var left = try conditionalTerm()
        var count = 0
        while try consumeOperator(ASCII.ampersand) {
            count += 1
            if count > maximumDepth { throw failure(.tooDeep) }
            left = .and(left, try conditionalTerm())
        }
        return left
    }

    /// Consumes `&&` or `||`.
    private mutating func consumeOperator(_ byte: UInt8) throws(ParseFailure) -> Bool {
        try skipLinebreak()
        guard try peek() == byte, try peekSecond() == byte else { return false }
        position += 2
        return true
    }

    /// A primary, `! term`, or `( expression )`.
    private mutating func conditionalTerm() throws(ParseFailure) -> ConditionalExpression {
        try skipLinebreak()
        let byte = try peek()
        if byte == ASCII.leftParenthesis {
            try enter()
            position += 1
            let inner = try conditionalOr()
            try skipLinebreak()
            guard try peek() == ASCII.rightParenthesis else {
                throw try conditionalGroupEnd()
            }
            position += 1
            leave()
            return .group(inner)
        }
        if byte == ASCII.exclamation, endsWord(try peekSecond()),
            buffer[position + 1] != ASCII.leftParenthesis || !options.contains(.extendedGlob)
        {
            try enter()
            position += 1
            let inner = try conditionalTerm()
            leave()
            return .not(inner)
        }
        let isEnd = try atConditionalEnd()
        let isWord = try beginsWord(byte)
        if isEnd || !isWord { throw try conditionalUnexpected() }
        return try conditionalPrimary()
    }

    private mutating func conditionalPrimary() throws(ParseFailure) -> ConditionalExpression {
        let first = try word(.conditional)
        try skipBlanks()
        if let letter = Self.unaryOperator(first) {
            let operandBegins = try beginsWord(try peek())
            let isEnd = try atConditionalEnd()
            if operandBegins, !isEnd { return .unary(letter, try word(.conditional)) }
            throw try conditionalFailure("", unary: true)
        }
        return try conditionalBinary(first)
    }

    /// The letter of a unary primary; nil where the word is none.
    private static func unaryOperator(_ word: Word) -> UInt8? {
        guard word.parts.count == 1, case .literal(let text) = word.parts[0], text.count == 2, text[0] == ASCII.minus
        else { return nil }
        return "abcdefghknoprstuvwxzGLNORS".utf8.contains(text[1]) ? text[1] : nil
    }

    private mutating func conditionalBinary(_ left: Word) throws(ParseFailure) -> ConditionalExpression {
        let byte = try peek()
        switch byte {
        case ASCII.less, ASCII.greater:
            if try peekSecond() == ASCII.leftParenthesis { break }
            position += 1
            let right = try conditionalOperand(.conditional)
            return byte == ASCII.less ? .precedes(left, right) : .follows(left, right)
        case 0, ASCII.newline:
            throw try conditionalFailure(", conditional binary operator expected", unary: false)
        case ASCII.ampersand, ASCII.bar:
            if try peekSecond() == byte { return .nonEmpty(left) }
        case ASCII.rightParenthesis: return .nonEmpty(left)
        case ASCII.rightBracket:
            if try atConditionalEnd() { return .nonEmpty(left) }
        default: break
        }
        guard try beginsWord(byte) else {
            throw try conditionalFailure(", conditional binary operator expected", unary: false)
        }
        let start = position
        let operatorLine = line
        let operatorWord = try word(.conditional)
        if operatorWord.parts.count == 1, case .literal(let text) = operatorWord.parts[0],
            let expression = try conditionalBinary(left, text)
        {
            return expression
        }
        position = start
        throw failure(.message(Bytes("conditional binary operator expected")), line: operatorLine)
    }

    /// The operands around a binary operator; nil where `text` is none.
    private mutating func conditionalBinary(_ left: Word, _ text: Bytes) throws(ParseFailure) -> ConditionalExpression?
    {
        if text.equals("==") || text.equals("=") || text.equals("!=") {
            let pattern = PatternWord(try conditionalOperand(.conditionalPattern))
            return .matches(left, pattern, isNegated: text[0] == ASCII.exclamation, operator: text)
        }
        if text.equals("=~") { return .matchesRegex(left, try conditionalOperand(.regex)) }
        guard text.count == 3, text[0] == ASCII.minus else { return nil }
        if let comparison = Self.arithmeticComparison(text) {
            let right = try conditionalOperand(.conditional)
            return .compares(comparedSource(left), comparison, comparedSource(right))
        }
        if let comparison = Self.fileComparison(text) {
            return .compareFiles(left, comparison, try conditionalOperand(.conditional))
        }
        return nil
    }

    /// An operand that is an expression. The keys in its subscripts are words, so that it needs a tree to be evaluated;
    /// all else is expanded as other operands are.
    private func comparedSource(_ word: Word) -> ArithmeticSource {
        let hasSubscript = word.parts.contains { part in
            if case .literal(let text) = part { return text.contains(ASCII.leftBracket) }
            return false
        }
        return ArithmeticSource(text: word, tree: hasSubscript ? arithmeticTree(word.parts) : nil)
    }

    private static func arithmeticComparison(_ text: Bytes) -> ArithmeticComparison? {
        if text.equals("-eq") { return .equal }
        if text.equals("-ne") { return .notEqual }
        if text.equals("-lt") { return .less }
        if text.equals("-le") { return .lessOrEqual }
        if text.equals("-gt") { return .greater }
        return text.equals("-ge") ? .greaterOrEqual : nil
    }

    private static func fileComparison(_ text: Bytes) -> FileComparison? {
        if text.equals("-nt") { return .newerThan }
        if text.equals("-ot") { return .olderThan }
        return text.equals("-ef") ? .sameFile : nil
    }

    /// The word right of a binary operator.
    private mutating func conditionalOperand(_ context: WordContext) throws(ParseFailure) -> Word {
        try skipBlanks()
        let byte = try peek()
        if case .regex = context, byte == ASCII.leftParenthesis || byte == ASCII.bar { return try word(context) }
        let begins = try beginsWord(byte)
        let isEnd = try atConditionalEnd()
        if byte == 0 || !begins || isEnd {
            throw try conditionalFailure(" to conditional binary operator", unary: false, asArgument: true)
        }
        return try word(context)
    }

    /// The token at the position as a message shows it.
    private mutating func tokenText() throws(ParseFailure) -> String {
        guard case .syntax(let error) = try unexpectedToken() else { return "" }
        switch error.kind {
        case .unexpectedToken(let text): return text.description
        default: return "EOF"
        }
    }

    /// bash's words for an operand or operator that is missing.
    private mutating func conditionalFailure(
        _ tail: String, unary: Bool, asArgument: Bool = false
    ) throws(ParseFailure) -> ParseFailure {
        if try peek() == 0 { return conditionalEnd() }
        let place = position
        let failedLine = line
        let token = try tokenText()
        position = place
        line = failedLine
        if unary || asArgument {
            let kind = unary ? "unary" : "binary"
            return failure(.message(Bytes("unexpected argument `\(token)' to conditional \(kind) operator".utf8)))
        }
        return failure(.message(Bytes("unexpected token `\(token)'\(tail)".utf8)))
    }

    private mutating func conditionalUnexpected() throws(ParseFailure) -> ParseFailure {
        if try peek() == 0 { return conditionalEnd() }
        return try unexpectedToken()
    }

    /// What stands after the expression in the place of `]]`.
    private mutating func conditionalTrailer(line startLine: Int) throws(ParseFailure) -> ParseFailure {
        let byte = try peek()
        if byte == 0 {
            let text = Bytes("unexpected EOF while looking for `]]'")
            return failure(.message(text), line: startLine, opener: (Bytes("[["), startLine))
        }
        if try beginsWord(byte) { return failure(.message(Bytes("syntax error in conditional expression"))) }
        let token = try tokenText()
        return failure(.message(Bytes("syntax error in conditional expression: unexpected token `\(token)'".utf8)))
    }

    /// What stands in the place of the parenthesis that closes a group.
    private mutating func conditionalGroupEnd() throws(ParseFailure) -> ParseFailure {
        let byte = try peek()
        let isEnd = try atConditionalEnd()
        let isWord = try beginsWord(byte)
        if byte == 0 || isWord && !isEnd { return failure(.message(Bytes("expected `)'"))) }
        return failure(.message(Bytes("unexpected token `\(try tokenText())', expected `)'".utf8)))
    }

    /// The input ends within `[[`.
    private func conditionalEnd() -> ParseFailure {
        let endsInNewline = buffer.count > 0 && buffer[buffer.count - 1] == ASCII.newline
        let opener = openers.last.map { (text: Bytes($0.text), line: $0.line) }
        return failure(
            .message(Bytes("unexpected token `EOF' in conditional command")), line: endsInNewline ? line : line + 1,
            opener: opener)
    }
}
