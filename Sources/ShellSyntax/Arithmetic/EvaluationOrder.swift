/// Whether the parameters in an expression (`$name`) can be read as they are met, although the shell expands all of them
/// before it evaluates anything: none stands behind a side effect.
struct EvaluationOrder {
    private var hasEffect = false

    /// Whether no parameter is read after a side effect.
    mutating func allows(_ expression: ArithmeticExpression) -> Bool {
        switch expression {
        case .constant, .variable: return true
        case .parameter: return !hasEffect
        case .element(_, let key): return allows(key)
        case .unary(_, let operand): return allows(operand)
        case .binary(_, let left, let right), .and(let left, let right), .or(let left, let right),
            .sequence(let left, let right):
            return allows(left) && allows(right)
        case .conditional(let condition, let first, let second):
            return allows(condition) && allows(first) && allows(second)
        case .assignment(let target, _, let value):
            guard allows(value), allows(target) else { return false }
            hasEffect = true
            return true
        case .increment(let target, _, _):
            guard allows(target) else { return false }
            hasEffect = true
            return true
        }
    }

    private mutating func allows(_ target: ArithmeticTarget) -> Bool {
        if case .element(_, let key) = target { return allows(key) }
        return true
    }

    private mutating func allows(_ key: Subscript) -> Bool {
        guard case .key(let word, let source) = key else { return true }
        guard let tree = source.tree else {
            if Self.areConstant(word.parts) { return true }
            guard !hasEffect else { return false }
            hasEffect = true
            return true
        }
        return allows(tree)
    }

    /// Whether nothing in a key expands.
    private static func areConstant(_ parts: [WordPart]) -> Bool {
        parts.allSatisfy { part in
            switch part {
            case .literal, .singleQuoted: true
            case .doubleQuoted(let inner): areConstant(inner)
            default: false
            }
        }
    }
}
