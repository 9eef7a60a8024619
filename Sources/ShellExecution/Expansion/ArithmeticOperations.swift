import ShellBytes
import ShellSyntax

/// The nodes of arithmetic expressions (XCU 2.6.4, bash 6.5).
extension Shell {
    /// How deep variables may name each other as expressions.
    private static var maximumArithmeticDepth: Int { 1024 }

    /// The value of a parsed expression.
    mutating func evaluate(_ expression: ArithmeticExpression) throws(ArithmeticFailure) -> Int64 {
        switch expression {
        case .constant(let value): return value
        case .variable(let name): return try arithmeticValue(of: name)
        case .binary(let operation, let left, let right):
            let first = try evaluate(left)
            let second: Int64
            do throws(ArithmeticFailure) {
                second = try evaluate(right)
            } catch {
                throw error.following(left, operation)
            }
            return try Self.apply(operation, first, second, after: left)
        case .parameter(let expansion):
            return try arithmeticValue(of: expansion)
        case .element(let name, let key):
            return try arithmeticValue(of: name, key)
        case .unary(let operation, let operand):
            let value = try evaluate(operand)
            switch operation {
            case .plus: return value
            case .minus: return 0 &- value
            case .not: return value == 0 ? 1 : 0
            case .complement: return ~value
            }
        case .and(let left, let right):
            if try evaluate(left) == 0 { return 0 }
            return try evaluate(right, after: left) == 0 ? 0 : 1
        case .or(let left, let right):
            if try evaluate(left) != 0 { return 1 }
            return try evaluate(right, after: left) == 0 ? 0 : 1
        case .conditional(let condition, let first, let second):
            if try evaluate(condition) != 0 {
                return try evaluate(first, after: condition)
            }
            do throws(ArithmeticFailure) {
                return try evaluate(second, after: first)
            } catch {
                throw error.following(condition, nil)
            }
        case .assignment(let target, let operation, let value):
            return try assign(target, operation, value)
        case .increment(let target, let step, let isPrefix):
            let place = try place(of: target)
            let old = try arithmeticValue(at: place)
            try assign(place, old &+ step)
            return isPrefix ? old &+ step : old
        case .sequence(let first, let second):
            _ = try evaluate(first)
            return try evaluate(second, after: first)
        }
    }

    /// The value of an operand before which another stands: a failure in it counts the operators of that one, too.
    private mutating func evaluate(
        _ expression: ArithmeticExpression, after first: ArithmeticExpression
    ) throws(ArithmeticFailure) -> Int64 {
        do throws(ArithmeticFailure) {
            return try evaluate(expression)
        } catch {
            throw error.following(first, nil)
        }
    }

    @inline(__always)
    private static func apply(
        _ operation: ArithmeticExpression.BinaryOperator, _ left: Int64, _ right: Int64,
        after first: ArithmeticExpression?
    ) throws(ArithmeticFailure) -> Int64 {
        switch operation {
        case .add: return left &+ right
        case .subtract: return left &- right
        case .multiply: return left &* right
        case .divide:
            guard right != 0 else { throw .division(operators: first.map { divisions(in: $0) } ?? 0) }
            return right == -1 ? 0 &- left : left / right
        case .remainder:
            guard right != 0 else { throw .division(operators: first.map { divisions(in: $0) } ?? 0) }
            return right == -1 ? 0 : left % right
        case .power:
            guard right >= 0 else { throw .exponent(operators: first.map { powers(in: $0) } ?? 0) }
            return power(left, right)
        case .shiftLeft: return left &<< right
        case .shiftRight: return left &>> right
        case .less: return left < right ? 1 : 0
        case .lessOrEqual: return left <= right ? 1 : 0
        case .greater: return left > right ? 1 : 0
        case .greaterOrEqual: return left >= right ? 1 : 0
        case .equal: return left == right ? 1 : 0
        case .notEqual: return left != right ? 1 : 0
        case .bitAnd: return left & right
        case .bitExclusiveOr: return left ^ right
        case .bitOr: return left | right
        }
    }

    private static func power(_ base: Int64, _ exponent: Int64) -> Int64 {
        var result: Int64 = 1
        var factor = base
        var remaining = exponent
        while remaining > 0 {
            if remaining & 1 == 1 { result = result &* factor }
            factor = factor &* factor
            remaining >>= 1
        }
        return result
    }

    /// How many divisions an expression holds.
    static func divisions(in expression: ArithmeticExpression) -> Int {
        count(in: expression) { $0 == .divide || $0 == .remainder }
    }

    /// How many `**` an expression holds.
    static func powers(in expression: ArithmeticExpression) -> Int {
        count(in: expression) { $0 == .power }
    }

    private static func count(
        in expression: ArithmeticExpression, _ isCounted: (ArithmeticExpression.BinaryOperator) -> Bool
    ) -> Int {
        switch expression {
        case .constant, .variable, .element, .parameter, .increment: 0
        case .unary(_, let operand): count(in: operand, isCounted)
        case .binary(let operation, let left, let right):
            count(in: left, isCounted) + count(in: right, isCounted) + (isCounted(operation) ? 1 : 0)
        case .and(let left, let right), .or(let left, let right), .sequence(let left, let right):
            count(in: left, isCounted) + count(in: right, isCounted)
        case .conditional(let condition, let first, let second):
            count(in: condition, isCounted) + count(in: first, isCounted) + count(in: second, isCounted)
        case .assignment(_, let operation, let value):
            count(in: value, isCounted) + (operation.map(isCounted) == true ? 1 : 0)
        }
    }

    // MARK: - Operands

    /// The value of a variable: that of its text as an expression, 0 where it is unset or null.
    private mutating func arithmeticValue(of name: Name) throws(ArithmeticFailure) -> Int64 {
        switch environment.variables[name].value {
        case .integer(let number):
            return number
        case .text(let text):
            if let number = Self.plainInteger(text), !environment.variables[name].attributes.contains(.nameReference) {
                return number
            }
        case .dynamic(.processID):
            // A subshell whose process id is asked for must have one.
            do throws(Divert) { try becomeRealSubshell() } catch { throw .diverted(error) }
        default: break
        }
        guard let text = value(of: name) else {
            if options.contains(.noUnset) { throw .diverted(unboundVariable(names[name])) }
            return 0
        }
        return try arithmeticValue(ofValue: text)
    }

    /// With `set -u` an element counts as unset only where there is no array at all.
    private mutating func checkElement(of name: Name) throws(ArithmeticFailure) {
        guard options.contains(.noUnset) else { return }
        let name = dereferenced(name)?.name ?? name
        if !environment.variables[name].isSet { throw .diverted(unboundVariable(names[name])) }
    }

    private mutating func arithmeticValue(
        of name: Name, _ key: Subscript
    ) throws(ArithmeticFailure) -> Int64 {
        let text: Bytes?
        do throws(Divert) { text = try elementValue(name, key) } catch { throw .diverted(error) }
        guard let text else {
            try checkElement(of: name)
            return 0
        }
        return try arithmeticValue(ofValue: text)
    }

    private mutating func arithmeticValue(ofValue text: Bytes) throws(ArithmeticFailure) -> Int64 {
        if let number = Self.plainInteger(text) { return number }
        if arithmeticDepth >= Self.maximumArithmeticDepth {
            throw .message(
                Self.arithmeticMessage(text, Bytes("expression recursion level exceeded"), token: text))
        }
        arithmeticDepth += 1
        defer { arithmeticDepth -= 1 }
        return try arithmeticValue(ofText: text)
    }

    /// The value of `${#name}` as an operand.
    private mutating func length(of expansion: ParameterExpansion) throws(ArithmeticFailure) -> Int64 {
        if options.contains(.noUnset) { throw .needsText }
        do throws(Divert) {
            return Int64(try length(of: try target(of: expansion), expansion))
        } catch {
            throw .diverted(error)
        }
    }

    /// The value of `$name` as an operand, if it is a plain integer.
    private mutating func arithmeticValue(of expansion: ParameterExpansion) throws(ArithmeticFailure) -> Int64 {
        if case .length = expansion.operation { return try length(of: expansion) }
        switch expansion.parameter {
        case .variable(let name) where expansion.subscript == nil:
            switch environment.variables[name].value {
            case .integer(let number): return number
            case .text(let text):
                if let number = Self.plainInteger(text),
                    !environment.variables[name].attributes.contains(.nameReference)
                {
                    return number
                }
            default: break
            }
        case .positional(let number) where number > 0:
            if let view = environment.positionalParameters[number], let value = Self.plainInteger(view) { return value }
        case .special(.hash): return Int64(environment.positionalParameters.count)
        case .special(.question): return Int64(exitStatus.code)
        default: break
        }
        throw .needsText
    }

    // MARK: - Assignment

    /// What an assignment changes, its subscript evaluated.
    private enum Place {
        case variable(Name)
        case element(Name, ElementKey, ofSubscript: Subscript)
        /// The key is empty, which was reported. As in bash, the expression is evaluated all the same.
        case nowhere
    }

    private mutating func place(of target: ArithmeticTarget) throws(ArithmeticFailure) -> Place {
        switch target {
        case .variable(let name): return .variable(name)
        case .element(let name, let key):
            let reference = assignmentTarget(name)
            let element: ElementKey
            do throws(Divert) {
                element = try elementKey(of: reference.name, key, isAssigned: false)
            } catch {
                throw .diverted(error)
            }
            if case .key(let text) = element, text.isEmpty {
                let text = elementText(names[reference.name], key) + Bytes(": bad array subscript")
                diagnoseSubject(text, isAssigned: true)
                return .nowhere
            }
            return .element(reference.name, element, ofSubscript: key)
        }
    }

    private mutating func arithmeticValue(at place: Place) throws(ArithmeticFailure) -> Int64 {
        switch place {
        case .variable(let name): return try arithmeticValue(of: name)
        case .element(let name, let element, _):
            guard let text = value(of: name, at: element) else {
                try checkElement(of: name)
                return 0
            }
            return try arithmeticValue(ofValue: text)
        case .nowhere: return 0
        }
    }

    private mutating func assign(
        _ target: ArithmeticTarget, _ operation: ArithmeticExpression.BinaryOperator?, _ value: ArithmeticExpression
    ) throws(ArithmeticFailure) -> Int64 {
        guard let operation else {
            let result = try evaluate(value)
            try assign(try place(of: target), result)
            return result
        }
        let place = try place(of: target)
        let old = try arithmeticValue(at: place)
        let operand: Int64
        do throws(ArithmeticFailure) {
            operand = try evaluate(value)
        } catch {
            throw error.following(nil, operation)
        }
        let result = try Self.apply(operation, old, operand, after: nil)
        try assign(place, result)
        return result
    }

    private mutating func assign(_ place: Place, _ value: Int64) throws(ArithmeticFailure) {
        do throws(AssignmentError) {
            switch place {
            case .variable(let name):
                try assign(name, integer: value)
                keepBeyondCommand(name)
            case .element(let name, let element, _): try assign(name, element, DecimalText.bytes(value))
            case .nowhere: break
            }
        } catch {
            switch error {
            case .diverted(let divert): throw .diverted(divert)
            case .readOnly(let name): throw .assignment(name + Bytes(": readonly variable"))
            case .noIdentifier(let text): throw .assignment(AssignmentError.text(ofNoIdentifier: text))
            case .message(let text):
                guard case .element = place else { throw .assignment(text) }
                // The expression has a value all the same, as in bash.
                diagnoseSubject(text, isAssigned: true)
            }
        }
    }
}

extension ArithmeticFailure {
    /// The failure as seen from an expression in which an operand and an operator stand before the failing one.
    func following(
        _ first: ArithmeticExpression?, _ operation: ArithmeticExpression.BinaryOperator?
    ) -> ArithmeticFailure {
        switch self {
        case .division(let operators):
            let own = operation == .divide || operation == .remainder ? 1 : 0
            return .division(operators: operators + own + (first.map { Shell.divisions(in: $0) } ?? 0))
        case .exponent(let operators):
            let own = operation == .power ? 1 : 0
            return .exponent(operators: operators + own + (first.map { Shell.powers(in: $0) } ?? 0))
        default: return self
        }
    }
}
