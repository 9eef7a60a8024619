package import ShellBytes

/// What is wrong with a text that does not parse (XCU 2.10).
package struct SyntaxError: Error {
    package let kind: Kind
    /// The line where the error was noticed, from 1.
    package let line: Int
    /// The construct that was left open, with the line where it began.
    package let opener: (text: Bytes, line: Int)?
    /// The text of the source line where the error was noticed, without its newline, for display.
    package let sourceLine: Bytes
    /// The byte offset in `sourceLine` that the error is about.
    package let column: Int
    /// Whether only the line is given up, and what follows it can be read: an error in the list of an array.
    package var endsOnlyLine = false

    package enum Kind {
        /// ``syntax error near unexpected token `text'``; a newline is named `newline`.
        case unexpectedToken(Bytes)
        /// ``unexpected EOF while looking for matching `text'``
        case unterminated(Bytes)
        /// `syntax error: unexpected end of file`
        case unexpectedEnd
        /// The header of an arithmetic `for` has too few or too many clauses: the message, and the clauses in their
        /// parentheses.
        case badClauses(Bytes, Bytes)
        /// Any other, in words of its own.
        case message(Bytes)
        /// Constructs are nested deeper than the parser goes.
        case tooDeep
    }

    package init(
        kind: Kind, line: Int, opener: (text: Bytes, line: Int)? = nil, sourceLine: Bytes = [], column: Int = 0
    ) {
        self.kind = kind
        self.line = line
        self.opener = opener
        self.sourceLine = sourceLine
        self.column = column
    }
}

/// Why the parser has no command to give.
package enum ParseFailure: Error {
    /// The text does not parse.
    case syntax(SyntaxError)
    /// The line input was interrupted; what had been read of the command is dropped.
    case interrupted
}
