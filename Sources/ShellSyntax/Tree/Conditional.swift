package import ShellBytes

/// `[[ expression ]]` (bash 3.2.5.2).
package final class ConditionalCommand {
    package let expression: ConditionalExpression
    package let line: Int

    package init(expression: ConditionalExpression, line: Int) {
        self.expression = expression
        self.line = line
    }
}

/// The expression between `[[` and `]]`. Its words are neither split nor matched against file names.
package indirect enum ConditionalExpression {
    case and(ConditionalExpression, ConditionalExpression)
    case or(ConditionalExpression, ConditionalExpression)
    case not(ConditionalExpression)
    /// An expression in parentheses, kept for printing.
    case group(ConditionalExpression)
    /// `-f word` and the other unary primaries: the operator's letter.
    case unary(UInt8, Word)
    /// A word alone: true when it is not empty.
    case nonEmpty(Word)
    /// `==`, `=`, `!=`: the right side is a pattern.
    case matches(Word, PatternWord, isNegated: Bool, operator: Bytes)
    /// `=~`: the right side is an extended regular expression whose quoted parts are literal.
    case matchesRegex(Word, Word)
    /// `<` and `>`: collation order.
    case precedes(Word, Word)
    case follows(Word, Word)
    /// `-eq -ne -lt -le -gt -ge`: both sides are arithmetic expressions, with a tree only where one has subscripts.
    case compares(ArithmeticSource, ArithmeticComparison, ArithmeticSource)
    /// `-nt -ot -ef`: the operator without its dash.
    case compareFiles(Word, FileComparison, Word)
}

/// The integer comparisons of `test` and `[[`.
package enum ArithmeticComparison: Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

/// The file comparisons of `test` and `[[`.
package enum FileComparison: Sendable {
    case newerThan, olderThan, sameFile
}
