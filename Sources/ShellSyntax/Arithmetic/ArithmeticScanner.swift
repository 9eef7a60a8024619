import ShellBytes

/// The tokens of an arithmetic expression. What a sign means depends on the tokens before it, and a message names the
/// text from the last token on; both as in bash.
struct ArithmeticScanner {
    /// A token; `.end` is the end of the text.
    enum Token: Equatable {
        case end
        case number(Int64)
        /// A variable or array element; its text is in `nameRange` and `subscriptRange`.
        case name
        /// An expansion that stands for a number: its index.
        case operand(Int)
        case preIncrement, preDecrement, postIncrement, postDecrement
        case assign
        case compound(ArithmeticExpression.BinaryOperator)
        case binary(ArithmeticExpression.BinaryOperator)
        case logicalAnd, logicalOr, not, complement
        case question, colon, comma, leftParenthesis, rightParenthesis

        /// Whether an operand can't follow it without an operator between.
        var isOperand: Bool {
            switch self {
            case .number, .name, .operand, .rightParenthesis, .postIncrement, .postDecrement: true
            default: false
            }
        }
    }

    let text: Bytes
    private var position = 0
    private var operandCount = 0
    /// Where the last token begins.
    private(set) var tokenStart: Int?
    private(set) var nameRange = 0..<0
    private(set) var subscriptRange: Range<Int>?
    private(set) var current = Token.end
    private(set) var previous = Token.end

    init(_ text: Bytes) { self.text = text }

    /// An error about the text from the last token on.
    func failure(_ message: StaticString) -> ArithmeticSyntaxError {
        ArithmeticSyntaxError(message, token: text[(tokenStart ?? text.count)...])
    }

    /// Makes the scanner take what has been read for a value, not for something to assign to.
    mutating func forgetVariable() { previous = .number(0) }

    /// Makes the scanner take the variable that has been read for a number, after `++` and `--` before it.
    mutating func takeAsNumber() { current = .number(0) }

    /// Goes on to the next token.
    mutating func advance() throws(ArithmeticSyntaxError) {
        while let byte = byte(0), Self.isSpace(byte) { position += 1 }
        guard let first = byte(0) else {
            previous = current
            current = .end
            return
        }
        tokenStart = position
        let token: Token
        if first == 0 {
            token = try operand()
        } else if ASCII.isNameStart(first) {
            token = try name()
        } else if ASCII.isDigit(first) {
            token = .number(try number())
        } else {
            token = try sign(first)
        }
        previous = current
        current = token
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    private func byte(_ offset: Int) -> UInt8? {
        position + offset < text.count ? text[position + offset] : nil
    }

    /// An expansion; one that touches other text is no number by itself.
    private mutating func operand() throws(ArithmeticSyntaxError) -> Token {
        func touches(_ byte: UInt8) -> Bool {
            ASCII.isNameByte(byte) || byte == 0 || byte == ASCII.hash || byte == ASCII.at || byte == ASCII.leftBracket
        }
        if position > 0, touches(text[position - 1]) { throw failure("syntax error in expression") }
        position += 1
        operandCount += 1
        if let next = byte(0), touches(next) { throw failure("syntax error in expression") }
        return .operand(operandCount - 1)
    }

    private mutating func name() throws(ArithmeticSyntaxError) -> Token {
        let start = position
        while let byte = byte(0), ASCII.isNameByte(byte) { position += 1 }
        if byte(0) == 0 { throw failure("syntax error in expression") }
        nameRange = start..<position
        subscriptRange = nil
        guard byte(0) == ASCII.leftBracket else { return .name }
        guard let end = SubscriptText.end(of: text[position...]) else { throw failure("bad array subscript") }
        for index in position..<end where text[index] == 0 { operandCount += 1 }
        subscriptRange = (position + 1)..<(end - 1)
        position = end
        return .name
    }

    /// How many expansions stand before an index in the text.
    func operandIndex(at index: Int) -> Int { text[..<index].reduce(into: 0) { $0 += $1 == 0 ? 1 : 0 } }

    private mutating func number() throws(ArithmeticSyntaxError) -> Int64 {
        let start = position
        while let byte = byte(0), ASCII.isNameByte(byte) || byte == ASCII.hash || byte == ASCII.at { position += 1 }
        if byte(0) == 0 { throw failure("syntax error in expression") }
        return try ArithmeticConstant.value(text[start..<position])
    }

    private mutating func sign(_ first: UInt8) throws(ArithmeticSyntaxError) -> Token {
        let second = byte(1)
        if let second, let token = double(first, second) {
            position += 2
            return token
        }
        if first == second, first == ASCII.plus || first == ASCII.minus, let token = try increment(first) {
            position += 2
            return token
        }
        if second == ASCII.equals, let kind = Self.compoundOperator(first) {
            position += 2
            return .compound(kind)
        }
        guard let token = Self.single(first) else {
            throw failure(
                current.isOperand ? "syntax error: invalid arithmetic operator" : "syntax error: operand expected")
        }
        position += 1
        return token
    }

    /// `++` and `--`; nil where they are two signs.
    private func increment(_ first: UInt8) throws(ArithmeticSyntaxError) -> Token? {
        let isPlus = first == ASCII.plus
        switch current {
        case .name: return isPlus ? .postIncrement : .postDecrement
        case .number where previous == .preIncrement || previous == .preDecrement:
            throw failure(isPlus ? "++: assignment requires lvalue" : "--: assignment requires lvalue")
        default:
            var index = position + 2
            while index < text.count, Self.isSpace(text[index]) { index += 1 }
            guard index < text.count, ASCII.isNameStart(text[index]) else { return nil }
            return isPlus ? .preIncrement : .preDecrement
        }
    }

    /// Operators of two bytes, or of three where `=` follows a shift.
    private mutating func double(_ first: UInt8, _ second: UInt8) -> Token? {
        switch (first, second) {
        case (ASCII.equals, ASCII.equals): return .binary(.equal)
        case (ASCII.exclamation, ASCII.equals): return .binary(.notEqual)
        case (ASCII.greater, ASCII.equals): return .binary(.greaterOrEqual)
        case (ASCII.less, ASCII.equals): return .binary(.lessOrEqual)
        case (ASCII.less, ASCII.less), (ASCII.greater, ASCII.greater):
            let kind: ArithmeticExpression.BinaryOperator = first == ASCII.less ? .shiftLeft : .shiftRight
            guard byte(2) == ASCII.equals else { return .binary(kind) }
            position += 1
            return .compound(kind)
        case (ASCII.ampersand, ASCII.ampersand): return .logicalAnd
        case (ASCII.bar, ASCII.bar): return .logicalOr
        case (ASCII.asterisk, ASCII.asterisk): return .binary(.power)
        default: return nil
        }
    }

    private static func compoundOperator(_ byte: UInt8) -> ArithmeticExpression.BinaryOperator? {
        switch byte {
        case ASCII.asterisk: .multiply
        case ASCII.slash: .divide
        case ASCII.percent: .remainder
        case ASCII.plus: .add
        case ASCII.minus: .subtract
        case ASCII.ampersand: .bitAnd
        case ASCII.caret: .bitExclusiveOr
        case ASCII.bar: .bitOr
        default: nil
        }
    }

    private static func single(_ byte: UInt8) -> Token? {
        if let kind = compoundOperator(byte) { return .binary(kind) }
        switch byte {
        case ASCII.less: return .binary(.less)
        case ASCII.greater: return .binary(.greater)
        case ASCII.equals: return .assign
        case ASCII.exclamation: return .not
        case ASCII.tilde: return .complement
        case ASCII.question: return .question
        case ASCII.colon: return .colon
        case ASCII.comma: return .comma
        case ASCII.leftParenthesis: return .leftParenthesis
        case ASCII.rightParenthesis: return .rightParenthesis
        default: return nil
        }
    }
}

/// Integer constants: decimal, octal after `0`, hexadecimal after `0x`, and `base#digits` up to base 64 (bash 6.5).
enum ArithmeticConstant {
    /// The value, wrapped around to 64 bits.
    static func value(_ text: ArraySlice<UInt8>) throws(ArithmeticSyntaxError) -> Int64 {
        var rest = text
        var base: Int64 = 10
        var hasBase = false
        var value: Int64 = 0
        if rest.first == ASCII.zero, rest.count > 1 {
            rest.removeFirst()
            hasBase = true
            base = 8
            if let mark = rest.first, mark | 0x20 == UInt8(ascii: "x") {
                base = 16
                rest.removeFirst()
            }
        }
        while let byte = rest.popFirst() {
            if byte == ASCII.hash {
                if hasBase { throw ArithmeticSyntaxError("invalid number", token: text) }
                guard (2...64).contains(value) else {
                    throw ArithmeticSyntaxError("invalid arithmetic base", token: text)
                }
                base = value
                value = 0
                hasBase = true
                guard let next = rest.first, digit(next, base: 64) != nil else {
                    throw ArithmeticSyntaxError("invalid integer constant", token: text)
                }
                continue
            }
            guard let digit = digit(byte, base: base), digit < base else {
                throw ArithmeticSyntaxError("value too great for base", token: text)
            }
            value = value &* base &+ digit
        }
        return value
    }

    private static func digit(_ byte: UInt8, base: Int64) -> Int64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int64(byte - 0x30)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int64(byte - 0x61) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int64(byte - 0x41) + (base <= 36 ? 10 : 36)
        case ASCII.at: 62
        case ASCII.underscore: 63
        default: nil
        }
    }
}

/// Finding the end of a subscript in text that is not being lexed.
enum SubscriptText {
    /// The index after the bracket that closes the one at the start of `text`; nil where there is none. Quoted and
    /// nested brackets don't count.
    static func end(of text: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        var quote: UInt8 = 0
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == ASCII.backslash, quote != ASCII.singleQuote {
                index += 1
            } else if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == ASCII.singleQuote || byte == ASCII.doubleQuote {
                quote = byte
            } else if byte == ASCII.leftBracket {
                depth += 1
            } else if byte == ASCII.rightBracket {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
            index += 1
        }
        return nil
    }
}
