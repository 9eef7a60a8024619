package import ShellBytes

/// `$((expression))`, `$[expression]` (XCU 2.6.4).
package final class ArithmeticExpansion {
    package let expression: ArithmeticSource
    /// Whether it was written `$[…]`.
    package let isBracketed: Bool
    package let line: Int

    package init(expression: ArithmeticSource, isBracketed: Bool, line: Int) {
        self.expression = expression
        self.isBracketed = isBracketed
        self.line = line
    }
}

/// An arithmetic expression as written, and parsed where that could be done beforehand.
package final class ArithmeticSource {
    /// The text, to be expanded as if within double quotes before it is parsed (XCU 2.6.4).
    package let text: Word
    /// The tree, when the text has no expansion in it but `$name`, `${name}`, `${#name}`, `$1`, `$#`, `$?` and `$((…))`
    /// that stand where an operand does. nil: expand the text and parse the result (which also reports what is wrong with it).
    package let tree: ArithmeticExpression?

    package init(text: Word, tree: ArithmeticExpression?) {
        self.text = text
        self.tree = tree
    }
}

/// A parsed arithmetic expression over signed 64-bit integers with C's operators and precedence, `**` and `,` (XCU
/// 2.6.4, bash 6.5). Overflow wraps.
package indirect enum ArithmeticExpression {
    case constant(Int64)
    /// A variable by name: its value is evaluated as an expression in turn.
    case variable(Name)
    /// `name[subscript]`
    case element(Name, Subscript)
    /// `$name`, `${#name}` and the like as an operand: good for a value that is a plain unsigned integer; for any other the
    /// whole expression must be expanded as text and parsed again.
    case parameter(ParameterExpansion)
    case unary(UnaryOperator, ArithmeticExpression)
    case binary(BinaryOperator, ArithmeticExpression, ArithmeticExpression)
    /// `&&`
    case and(ArithmeticExpression, ArithmeticExpression)
    /// `||`
    case or(ArithmeticExpression, ArithmeticExpression)
    /// `condition ? first : second`
    case conditional(ArithmeticExpression, ArithmeticExpression, ArithmeticExpression)
    /// `target = value`, or `target op= value`
    case assignment(ArithmeticTarget, BinaryOperator?, ArithmeticExpression)
    /// `++target`, `target--` …
    case increment(ArithmeticTarget, by: Int64, isPrefix: Bool)
    /// `first, second`
    case sequence(ArithmeticExpression, ArithmeticExpression)

    package enum UnaryOperator: Sendable { case plus, minus, not, complement }

    package enum BinaryOperator: Sendable {
        case power, multiply, divide, remainder, add, subtract, shiftLeft, shiftRight
        case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
        case bitAnd, bitExclusiveOr, bitOr
    }
}

/// What an arithmetic assignment changes.
package enum ArithmeticTarget {
    case variable(Name)
    case element(Name, Subscript)
}
