package import ShellBytes

/// What encloses an arithmetic expression.
enum ArithmeticContext {
    /// `$((…))` and `((…))`: ended by the parenthesis that balances.
    case parentheses
    /// `$[…]`
    case brackets
    /// `${parameter:offset:length}`: ended by `:` or `}`.
    case substring
    /// A part of `for ((…))`: ended by `;` or by the parenthesis that balances.
    case forClause
    /// A whole text.
    case wholeText
}

// The text of arithmetic expressions (XCU 2.6.4).
extension Parser {
    /// `$[…]`, from the dollar sign on.
    mutating func bracketedArithmetic() throws(ParseFailure) -> WordPart {
        try enter()
        let startLine = line
        position += 2
        let source = try arithmeticSource(.brackets)
        guard try peek() == ASCII.rightBracket else { throw unterminated("]", opening: "$[", line: startLine) }
        position += 1
        leave()
        return .arithmetic(ArithmeticExpansion(expression: source, isBracketed: true, line: startLine))
    }

    /// Reads an expression's text up to what ends it, which is left.
    mutating func arithmeticSource(_ context: ArithmeticContext) throws(ParseFailure) -> ArithmeticSource {
        let startLine = line
        var builder = WordBuilder()
        var open = OpenBrackets()
        while true {
            let start = position
            position = buffer.index(of: .arithmeticStops, from: start)
            if position > start { builder.addLiteral(buffer[start..<position]) }
            let byte = buffer[position]
            if byte == 0 {
                guard try refill() else { break }
                continue
            }
            if byte == ASCII.singleQuote, open.brackets > 0, let quoted = quotedInSubscript() {
                builder.add(.singleQuoted(text(quoted)))
                position = quoted.upperBound + 1
                continue
            }
            if try arithmeticExpansion(byte, into: &builder) { continue }
            if open.ends(before: byte, context) { break }
            if byte == ASCII.newline { countNewline() }
            builder.addLiteral(byte)
            position += 1
        }
        let parts = builder.finish()
        let word = Word(parts: parts, shape: WordShape.ofQuoted(parts), line: startLine)
        return ArithmeticSource(text: word, tree: arithmeticTree(parts))
    }

    /// What single quotes keep from being expanded in a subscript, where alone they quote. Without such their text stands
    /// as it is: it is the subscript's word that loses them. nil then, and for an apostrophe by itself.
    private func quotedInSubscript() -> Range<Int>? {
        let start = position + 1
        var end = start
        var isExpandable = false
        while buffer[end] != ASCII.singleQuote {
            switch buffer[end] {
            case 0, ASCII.newline: return nil
            case ASCII.dollar, ASCII.backquote, ASCII.backslash, ASCII.doubleQuote: isExpandable = true
            default: break
            }
            end += 1
        }
        return isExpandable ? start..<end : nil
    }

    /// The brackets and conditional operators that are open in an expression.
    private struct OpenBrackets {
        var parentheses = 0
        var brackets = 0
        var conditions = 0

        /// Whether `byte` ends the expression; else counts it.
        mutating func ends(before byte: UInt8, _ context: ArithmeticContext) -> Bool {
            switch byte {
            case ASCII.leftParenthesis: parentheses += 1
            case ASCII.rightParenthesis:
                if parentheses == 0 {
                    switch context {
                    case .parentheses, .forClause: return true
                    default: return false
                    }
                }
                parentheses -= 1
            case ASCII.leftBracket: brackets += 1
            case ASCII.rightBracket:
                if brackets == 0 {
                    if case .brackets = context { return true }
                    return false
                }
                brackets -= 1
            case ASCII.semicolon:
                if case .forClause = context { return true }
            case ASCII.question: conditions += 1
            case ASCII.colon:
                guard case .substring = context else { return false }
                if conditions == 0 { return parentheses == 0 && brackets == 0 }
                conditions -= 1
            case ASCII.rightBrace:
                if case .substring = context { return true }
            default: break
            }
            return false
        }
    }

    /// An expansion, quotes or a backslash within an expression; false where there is none.
    private mutating func arithmeticExpansion(
        _ byte: UInt8, into builder: inout WordBuilder
    ) throws(ParseFailure) -> Bool {
        switch byte {
        case ASCII.dollar: try dollar(isQuoted: true, into: &builder)
        case ASCII.backquote: builder.add(.command(try backquotedSubstitution(isQuoted: true)))
        case ASCII.doubleQuote: builder.add(.doubleQuoted(try doubleQuotedParts()))
        case ASCII.backslash:
            let next = try peekQuoted()
            switch next {
            case ASCII.newline:
                position += 2
                countNewline()
            case ASCII.dollar, ASCII.backquote, ASCII.backslash, ASCII.doubleQuote:
                position += 2
                builder.addEscaped(next)
            default: return false
            }
        default: return false
        }
        return true
    }

    /// The tree of an expression whose expansions all stand where an operand does.
    func arithmeticTree(_ parts: [WordPart]) -> ArithmeticExpression? {
        guard !options.contains(.onlyChecks), let text = ArithmeticText(parts) else { return nil }
        return ArithmeticParser.tree(text, names: names, parser: options)
    }
}

/// An expression's text in which each expansion is a NUL byte, with the operands they stand for.
package struct ArithmeticText {
    package private(set) var bytes: Bytes = []
    private(set) var operands: [ArithmeticExpression] = []
    /// The parts of the word behind `operands`, for subscripts.
    private(set) var operandParts: [WordPart] = []
    /// How many brackets are open so far.
    private var openBrackets = 0

    init(_ bytes: Bytes) { self.bytes = bytes }

    /// nil where there is an expansion that is no operand.
    init?(_ parts: [WordPart]) {
        for part in parts {
            guard add(part) else { return nil }
        }
    }

    /// The text in which all expansions have been done. One in a subscript stands there as a quoted word: nothing in what
    /// it gave is part of the expression, or expanded again.
    package init<Failure: Error>(
        _ parts: [WordPart], expanding: (WordPart) throws(Failure) -> Bytes
    ) throws(Failure) {
        try add(parts, expanding: expanding)
    }

    private mutating func add<Failure: Error>(
        _ parts: [WordPart], expanding: (WordPart) throws(Failure) -> Bytes
    ) throws(Failure) {
        for part in parts {
            switch part {
            case .literal(let text): addLiteral(text)
            case .doubleQuoted(let inner) where openBrackets == 0: try add(inner, expanding: expanding)
            default:
                let text = try expanding(part)
                if openBrackets > 0 { addOperand(.constant(0), .singleQuoted(text)) } else { addLiteral(text) }
            }
        }
    }

    /// The text with that of the words in subscripts.
    package var expanded: Bytes {
        if operandParts.isEmpty { return bytes }
        var text = Bytes()
        var next = 0
        for byte in bytes {
            guard byte == 0 else {
                text.append(byte)
                continue
            }
            if next < operandParts.count, case .singleQuoted(let word) = operandParts[next] { text += word }
            next += 1
        }
        return text
    }

    private mutating func add(_ part: WordPart) -> Bool {
        switch part {
        case .literal(let text): addLiteral(text)
        // A subscript is a word by itself: what is quoted or expanded in it is no part of the expression.
        case .singleQuoted where openBrackets > 0, .doubleQuoted where openBrackets > 0,
            .parameter where openBrackets > 0, .arithmetic where openBrackets > 0, .command where openBrackets > 0:
            addOperand(.constant(0), part)
        case .doubleQuoted(let inner):
            // The quotes of an expression are as good as not there.
            for part in inner {
                switch part {
                case .literal, .parameter, .arithmetic, .command:
                    guard add(part) else { return false }
                default: return false
                }
            }
        case .parameter, .arithmetic, .command: return addOperand(part)
        default: return false
        }
        return true
    }

    private mutating func addLiteral(_ text: Bytes) {
        if bytes.isEmpty { bytes = text } else { bytes += text }
        for byte in text {
            if byte == ASCII.leftBracket { openBrackets += 1 }
            if byte == ASCII.rightBracket { openBrackets -= 1 }
        }
    }

    /// Adds an expansion that stands for a number; false where it may stand for anything.
    private mutating func addOperand(_ part: WordPart) -> Bool {
        switch part {
        case .parameter(let expansion):
            guard expansion.subscript == nil, !expansion.isIndirect else { return false }
            switch expansion.operation {
            case .length: break
            case .value where expansion.parameter != .special(.at) && expansion.parameter != .special(.asterisk): break
            default: return false
            }
            addOperand(.parameter(expansion), part)
        case .arithmetic(let expansion):
            guard let tree = expansion.expression.tree else { return false }
            addOperand(tree, part)
        default: return false
        }
        return true
    }

    private mutating func addOperand(_ operand: ArithmeticExpression, _ part: WordPart) {
        bytes.append(0)
        operands.append(operand)
        operandParts.append(part)
    }
}
