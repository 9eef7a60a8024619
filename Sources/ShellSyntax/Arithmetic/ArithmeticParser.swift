package import ShellBytes

/// The parser of arithmetic expressions (XCU 2.6.4, bash 6.5): C's grammar with `**` and `,`.
package struct ArithmeticParser {
    private var scanner: ArithmeticScanner
    private let source: ArithmeticText
    private let names: NameTable
    private let options: ParserOptions
    private var depth = 0

    /// Nested deeper, an expression is refused.
    private static let maximumDepth = 500
    /// More operators of one kind in a row are refused: their tree would be as deep.
    private static let maximumChain = 10_000

    private init(_ source: ArithmeticText, names: NameTable, options: ParserOptions) {
        scanner = ArithmeticScanner(source.bytes)
        self.source = source
        self.names = names
        self.options = options
    }

    /// The tree of a text whose expansions have been done; an empty one is 0.
    package static func parse(_ text: Bytes, names: NameTable) throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        var text = text
        if text.contains(0) { text.removeAll { $0 == 0 } }
        return try parse(ArithmeticText(text), names: names)
    }

    /// As `parse(_:names:)`, for a text with words in its subscripts.
    package static func parse(
        _ text: ArithmeticText, names: NameTable
    ) throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        var parser = ArithmeticParser(text, names: names, options: .standard)
        return try parser.whole()
    }

    /// The tree of a text with expansions that stand for numbers; nil where it is in error, and where an expansion
    /// stands behind an assignment: all expansions come before anything is evaluated.
    static func tree(_ text: ArithmeticText, names: NameTable, parser options: ParserOptions) -> ArithmeticExpression? {
        var parser = ArithmeticParser(text, names: names, options: options)
        do throws(ArithmeticSyntaxError) {
            let tree = try parser.whole()
            var order = EvaluationOrder()
            return text.operands.isEmpty || order.allows(tree) ? tree : nil
        } catch {
            return nil
        }
    }

    private mutating func whole() throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        try scanner.advance()
        if scanner.current == .end { return .constant(0) }
        let expression = try sequence()
        guard scanner.current == .end else { throw scanner.failure("syntax error in expression") }
        return expression
    }

    private mutating func enter() throws(ArithmeticSyntaxError) {
        depth += 1
        if depth > Self.maximumDepth { throw scanner.failure("expression recursion level exceeded") }
    }
}

// The grammar, from the weakest operator to the strongest.
extension ArithmeticParser {
    /// `first, second`
    private mutating func sequence() throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        let first = try assignment()
        guard scanner.current == .comma else { return first }
        var expressions = [first]
        while scanner.current == .comma {
            try scanner.advance()
            expressions.append(try assignment())
        }
        return Self.sequence(of: expressions[...])
    }

    /// A sequence as a tree that is no deeper than it must be.
    private static func sequence(of expressions: ArraySlice<ArithmeticExpression>) -> ArithmeticExpression {
        if expressions.count == 1, let only = expressions.first { return only }
        let middle = expressions.startIndex + expressions.count / 2
        return .sequence(sequence(of: expressions[..<middle]), sequence(of: expressions[middle...]))
    }

    /// `target = value`, `target op= value`
    private mutating func assignment() throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        let left = try conditional()
        let operation: ArithmeticExpression.BinaryOperator?
        switch scanner.current {
        case .assign: operation = nil
        case .compound(let kind): operation = kind
        default: return left
        }
        guard scanner.previous == .name, let target = Self.target(left) else {
            throw scanner.failure("attempted assignment to non-variable")
        }
        try enter()
        try scanner.advance()
        let value = try assignment()
        depth -= 1
        scanner.forgetVariable()
        return .assignment(target, operation, value)
    }

    private static func target(_ expression: ArithmeticExpression) -> ArithmeticTarget? {
        switch expression {
        case .variable(let name): .variable(name)
        case .element(let name, let key): .element(name, key)
        default: nil
        }
    }

    /// `condition ? first : second`
    private mutating func conditional() throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        let condition = try binary(atLeast: 1)
        guard scanner.current == .question else { return condition }
        try enter()
        try scanner.advance()
        if scanner.current == .end || scanner.current == .colon { throw scanner.failure("expression expected") }
        let first = try sequence()
        guard scanner.current == .colon else { throw scanner.failure("`:' expected for conditional expression") }
        try scanner.advance()
        if scanner.current == .end { throw scanner.failure("expression expected") }
        let second = try conditional()
        depth -= 1
        scanner.forgetVariable()
        return .conditional(condition, first, second)
    }

    /// Operators between two operands, by precedence.
    private mutating func binary(atLeast lowest: Int) throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        var left = try unary()
        var count = 0
        while let precedence = Self.precedence(scanner.current), precedence >= lowest {
            let token = scanner.current
            try scanner.advance()
            if token == .binary(.power) {
                try enter()
                let right = try binary(atLeast: precedence)
                depth -= 1
                left = Self.combine(.power, left, right)
            } else {
                let right = try binary(atLeast: precedence + 1)
                switch token {
                case .logicalAnd: left = .and(left, right)
                case .logicalOr: left = .or(left, right)
                case .binary(let kind): left = Self.combine(kind, left, right)
                default: break
                }
                if case .constant = left { count = 0 } else { count += 1 }
                if count > Self.maximumChain { throw scanner.failure("expression recursion level exceeded") }
            }
            scanner.forgetVariable()
        }
        return left
    }

    private static func precedence(_ token: ArithmeticScanner.Token) -> Int? {
        switch token {
        case .logicalOr: 1
        case .logicalAnd: 2
        case .binary(let kind):
            switch kind {
            case .bitOr: 3
            case .bitExclusiveOr: 4
            case .bitAnd: 5
            case .equal, .notEqual: 6
            case .less, .lessOrEqual, .greater, .greaterOrEqual: 7
            case .shiftLeft, .shiftRight: 8
            case .add, .subtract: 9
            case .multiply, .divide, .remainder: 10
            case .power: 11
            }
        default: nil
        }
    }

    /// A binary expression; sums and products of constants are computed at once.
    private static func combine(
        _ kind: ArithmeticExpression.BinaryOperator, _ left: ArithmeticExpression, _ right: ArithmeticExpression
    ) -> ArithmeticExpression {
        if case .constant(let first) = left, case .constant(let second) = right {
            switch kind {
            case .add: return .constant(first &+ second)
            case .subtract: return .constant(first &- second)
            case .multiply: return .constant(first &* second)
            case .bitAnd: return .constant(first & second)
            case .bitOr: return .constant(first | second)
            case .bitExclusiveOr: return .constant(first ^ second)
            default: break
            }
        }
        return .binary(kind, left, right)
    }

    /// Signs, `!` and `~`.
    private mutating func unary() throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        let kind: ArithmeticExpression.UnaryOperator
        switch scanner.current {
        case .not: kind = .not
        case .complement: kind = .complement
        case .binary(.subtract): kind = .minus
        case .binary(.add): kind = .plus
        default: return try primary()
        }
        try enter()
        try scanner.advance()
        let operand = try unary()
        depth -= 1
        scanner.forgetVariable()
        guard case .constant(let value) = operand else { return .unary(kind, operand) }
        switch kind {
        case .not: return .constant(value == 0 ? 1 : 0)
        case .complement: return .constant(~value)
        case .minus: return .constant(0 &- value)
        case .plus: return operand
        }
    }

    /// A constant, a variable, an expansion, or an expression in parentheses.
    private mutating func primary() throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        switch scanner.current {
        case .number(let value):
            try scanner.advance()
            return .constant(value)
        case .operand(let index):
            try scanner.advance()
            return source.operands[index]
        case .name:
            let target = try variable()
            try scanner.advance()
            switch scanner.current {
            case .postIncrement: return try postfix(target, by: 1)
            case .postDecrement: return try postfix(target, by: -1)
            default: return Self.expression(target)
            }
        case .preIncrement: return try prefix(by: 1)
        case .preDecrement: return try prefix(by: -1)
        case .leftParenthesis:
            try enter()
            try scanner.advance()
            let inner = try sequence()
            guard scanner.current == .rightParenthesis else { throw scanner.failure("missing `)'") }
            try scanner.advance()
            depth -= 1
            return inner
        default: throw scanner.failure("syntax error: operand expected")
        }
    }

    private mutating func postfix(
        _ target: ArithmeticTarget, by amount: Int64
    ) throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        try scanner.advance()
        return .increment(target, by: amount, isPrefix: false)
    }

    private mutating func prefix(by amount: Int64) throws(ArithmeticSyntaxError) -> ArithmeticExpression {
        try scanner.advance()
        guard scanner.current == .name else {
            throw scanner.failure("identifier expected after pre-increment or pre-decrement")
        }
        let target = try variable()
        scanner.takeAsNumber()
        try scanner.advance()
        return .increment(target, by: amount, isPrefix: true)
    }

    private static func expression(_ target: ArithmeticTarget) -> ArithmeticExpression {
        switch target {
        case .variable(let name): .variable(name)
        case .element(let name, let key): .element(name, key)
        }
    }

    /// The variable or element that the current token names.
    private func variable() throws(ArithmeticSyntaxError) -> ArithmeticTarget {
        let name = names.intern(Bytes(scanner.text[scanner.nameRange]))
        guard let range = scanner.subscriptRange else { return .variable(name) }
        guard let key = subscriptKey(range) else { throw scanner.failure("bad array subscript") }
        return .element(name, key)
    }

    private func subscriptKey(_ range: Range<Int>) -> Subscript? {
        let text = Bytes(scanner.text[range])
        if text == [ASCII.at] { return .allSeparate }
        if text == [ASCII.asterisk] { return .allJoined }
        if text.isEmpty { return nil }
        var parts: [WordPart] = []
        var run: Bytes = []
        var operand = scanner.operandIndex(at: range.lowerBound)
        for byte in text {
            if byte == 0 {
                if !run.isEmpty { parts.append(.literal(run)) }
                run = []
                guard operand < source.operandParts.count else { return nil }
                parts.append(source.operandParts[operand])
                operand += 1
            } else {
                run.append(byte)
            }
        }
        if !run.isEmpty { parts.append(.literal(run)) }
        return Parser.subscriptKey(parts, names: names, options: options, depth: depth)
    }
}
