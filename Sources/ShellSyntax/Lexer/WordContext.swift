/// Where a word stands, which decides what ends it and what is special in it.
enum WordContext {
    /// An argument, a redirection's operand: ended by blanks and operators.
    case command
    /// A word in the list of a compound assignment: as an argument, but no tilde after `=`.
    case element
    /// An operand of a declaration utility that has the form of an assignment: tildes after `=` and `:`.
    case declaration
    /// The value of an assignment: tildes at its start and after `:`, no braces.
    case assignmentValue
    /// A pattern of `case`, or an operand of `[[`: no braces.
    case conditional
    /// The right side of `==` in `[[`: extended patterns whatever the options are.
    case conditionalPattern
    /// The right side of `=~`: `|` and parentheses are text.
    case regex
    /// The word of `${parameter-word}`, unquoted: ended by `}`, blanks are text.
    case braced
    /// As `braced`, within the value of an assignment: tildes after `:`, too.
    case bracedValue
    /// A pattern or a replacement in `${…}`, whose quotes act even within double quotes: ended by `}`.
    case bracedPattern(isQuoted: Bool)
    /// The pattern of `${parameter/pattern/string}`: ended by `/` or `}`.
    case replacedPattern(isQuoted: Bool)
    /// Between the brackets of a subscript: ended by the `]` that balances.
    case `subscript`
    /// A whole text: ended by nothing else.
    case wholeText

    /// Whether blanks and operators are text.
    var isEnclosed: Bool {
        switch self {
        case .braced, .bracedValue, .bracedPattern, .replacedPattern, .subscript, .wholeText: true
        default: false
        }
    }

    /// Whether the word is the value of an assignment, or part of one.
    var isAssigned: Bool {
        switch self {
        case .assignmentValue, .bracedValue: true
        default: false
        }
    }

    /// Whether a word of plain bytes only ends where any word does.
    var allowsPlainText: Bool {
        if case .regex = self { return false }
        return !isEnclosed
    }

    /// Whether braces are expanded.
    var expandsBraces: Bool {
        switch self {
        case .command, .element: true
        default: false
        }
    }

    /// Whether extended patterns are recognised whatever the options are.
    var alwaysExtends: Bool {
        switch self {
        case .conditionalPattern: true
        default: false
        }
    }
}
