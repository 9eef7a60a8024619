internal import ShellBytes
internal import ShellExecution
internal import ShellSyntax

// `test`, `[` (XCU test; bash 4.1, 6.4).
extension StandardBuiltins {
    /// `test expression`
    static func test(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        try evaluate(arguments.from(1), &shell, arguments)
    }

    /// `[ expression ]`
    static func bracket(_ shell: inout Shell, _ arguments: Arguments) throws(Divert) -> ExitStatus {
        guard arguments.count > 1, arguments[arguments.count - 1].equals("]") else {
            return shell.fail(arguments, "missing `]'", .misuse)
        }
        return try evaluate(arguments.prefix(arguments.count - 1).from(1), &shell, arguments)
    }

    private static func evaluate(
        _ operands: Arguments, _ shell: inout Shell, _ arguments: Arguments
    ) throws(Divert) -> ExitStatus {
        var expression = TestExpression(operands, isBracket: arguments.count > operands.count + 1)
        do throws(TestFailure) {
            return ExitStatus(try expression.value(&shell))
        } catch {
            switch error {
            case .diverted(let divert): throw divert
            case .message(let text): return shell.fail(arguments, text, .misuse)
            }
        }
    }
}

/// Why an expression of `test` has no truth.
private enum TestFailure: Error {
    case message(Bytes)
    case diverted(Divert)
}

/// The operators between two operands.
private enum BinaryPrimary {
    case equal, notEqual, precedes, follows
    case integers(ArithmeticComparison)
    case files(FileComparison)

    init?(_ text: ByteView) {
        guard text.count <= 3, let first = text.first else { return nil }
        if text.count == 3, first == ASCII.minus {
            if let comparison = ArithmeticComparison(text[1], text[2]) {
                self = .integers(comparison)
            } else if text.equals("-nt") {
                self = .files(.newerThan)
            } else if text.equals("-ot") {
                self = .files(.olderThan)
            } else if text.equals("-ef") {
                self = .files(.sameFile)
            } else {
                return nil
            }
        } else if text.equals("=") || text.equals("==") {
            self = .equal
        } else if text.equals("!=") {
            self = .notEqual
        } else if text.equals("<") {
            self = .precedes
        } else if text.equals(">") {
            self = .follows
        } else {
            return nil
        }
    }
}

/// An expression given as arguments. Up to four of them are read by their number, as POSIX says; more by precedence.
private struct TestExpression {
    private let operands: Arguments
    private var position = 0
    private var depth = 0

    private static let maximumDepth = 1000

    /// Whether it is the one of `[`, so that a `]` stands after it.
    private let isBracket: Bool

    init(_ operands: Arguments, isBracket: Bool) {
        self.operands = operands
        self.isBracket = isBracket
    }

    mutating func value(_ shell: inout Shell) throws(TestFailure) -> Bool {
        switch operands.count {
        case 0: return false
        case 1: return !operands[0].isEmpty
        case 2: return try two(operands, &shell)
        case 3: return try three(operands, &shell)
        case 4:
            if isNegation(operands[0]) { return try !three(operands.from(1), &shell) }
            if operands[0].equals("("), operands[3].equals(")") {
                return try two(operands.prefix(3).from(1), &shell)
            }
        default: break
        }
        let value = try disjunction(&shell)
        if let rest = operands.at(position) {
            if rest.first == ASCII.minus {
                throw .message(Bytes("syntax error: `") + Bytes(rest) + Bytes("' unexpected"))
            }
            throw .message(Bytes("too many arguments"))
        }
        return value
    }

    private func isNegation(_ text: ByteView) -> Bool { text.count == 1 && text[0] == ASCII.exclamation }

    private func isUnary(_ text: ByteView) -> Bool {
        text.count == 2 && text[0] == ASCII.minus && Shell.isUnaryPrimary(text[1])
    }

    private func two(_ operands: Arguments, _ shell: inout Shell) throws(TestFailure) -> Bool {
        if isNegation(operands[0]) { return operands[1].isEmpty }
        guard isUnary(operands[0]) else {
            throw .message(Bytes(operands[0]) + Bytes(": unary operator expected"))
        }
        return try unary(operands[0], operands[1], &shell)
    }

    private func three(_ operands: Arguments, _ shell: inout Shell) throws(TestFailure) -> Bool {
        if let primary = BinaryPrimary(operands[1]) { return try binary(operands[0], primary, operands[2], shell) }
        if operands[1].equals("-a") { return !operands[0].isEmpty && !operands[2].isEmpty }
        if operands[1].equals("-o") { return !operands[0].isEmpty || !operands[2].isEmpty }
        if isNegation(operands[0]) { return try !two(operands.from(1), &shell) }
        if operands[0].equals("("), operands[2].equals(")") { return !operands[1].isEmpty }
        throw .message(Bytes(operands[1]) + Bytes(": binary operator expected"))
    }

    // MARK: - By precedence

    private mutating func disjunction(_ shell: inout Shell) throws(TestFailure) -> Bool {
        var value = try conjunction(&shell)
        while let operation = operands.at(position), operation.equals("-o") {
            position += 1
            let right = try conjunction(&shell)
            value = value || right
        }
        return value
    }

    private mutating func conjunction(_ shell: inout Shell) throws(TestFailure) -> Bool {
        var value = try term(&shell)
        while let operation = operands.at(position), operation.equals("-a") {
            position += 1
            let right = try term(&shell)
            value = value && right
        }
        return value
    }

    private mutating func term(_ shell: inout Shell) throws(TestFailure) -> Bool {
        guard let first = operands.at(position) else { throw .message(Bytes("argument expected")) }
        if isNegation(first) {
            try enter()
            position += 1
            let value = try !term(&shell)
            depth -= 1
            return value
        }
        if first.equals("("), operands.at(position + 1) != nil { return try group(&shell) }
        if position + 2 < operands.count, let primary = BinaryPrimary(operands[position + 1]) {
            let right = operands[position + 2]
            position += 3
            return try binary(first, primary, right, shell)
        }
        if isUnary(first), let operand = operands.at(position + 1) {
            position += 2
            return try unary(first, operand, &shell)
        }
        position += 1
        return !first.isEmpty
    }

    private mutating func group(_ shell: inout Shell) throws(TestFailure) -> Bool {
        try enter()
        position += 1
        let value = try disjunction(&shell)
        guard let closing = operands.at(position) else {
            throw .message(Bytes(isBracket ? "`)' expected, found ]" : "`)' expected"))
        }
        guard closing.equals(")") else { throw .message(Bytes("`)' expected, found ") + Bytes(closing)) }
        position += 1
        depth -= 1
        return value
    }

    private mutating func enter() throws(TestFailure) {
        depth += 1
        if depth > Self.maximumDepth { throw .message(Bytes("expression nested too deeply")) }
    }

    // MARK: - Primaries

    private func unary(
        _ operation: ByteView, _ operand: ByteView, _ shell: inout Shell
    ) throws(TestFailure) -> Bool {
        do throws(Divert) {
            return try shell.unaryPrimary(operation[1], operand)
        } catch {
            throw .diverted(error)
        }
    }

    private func binary(
        _ left: ByteView, _ primary: BinaryPrimary, _ right: ByteView, _ shell: borrowing Shell
    ) throws(TestFailure) -> Bool {
        switch primary {
        case .equal: return left == right
        case .notEqual: return !(left == right)
        case .precedes: return left.buffer.lexicographicallyPrecedes(right.buffer)
        case .follows: return right.buffer.lexicographicallyPrecedes(left.buffer)
        case .integers(let comparison): return comparison.holds(try integer(left), try integer(right))
        case .files(let comparison): return shell.compareFiles(Bytes(left), comparison, Bytes(right))
        }
    }

    private func integer(_ text: ByteView) throws(TestFailure) -> Int64 {
        if let value = DecimalText.parse(text) { return value }
        throw .message(Bytes(text) + Bytes(": integer expression expected"))
    }
}
