import ShellBytes

// What begins with a dollar sign (XCU 2.6).
extension Parser {
    /// A dollar sign and what it introduces, or the sign alone as text. With `isAssigned` it is part of the value of an
    /// assignment, outside quotes.
    mutating func dollar(
        isQuoted: Bool, isAssigned: Bool = false, into builder: inout WordBuilder
    ) throws(ParseFailure) {
        let next = try peekSecond()
        switch next {
        case ASCII.leftBrace: builder.add(try bracedParameter(isQuoted: isQuoted, isAssigned: isAssigned))
        case ASCII.leftParenthesis:
            try removeContinuationsIfAny(at: 2)
            builder.add(try parenthesizedSubstitution())
        case ASCII.leftBracket: builder.add(try bracketedArithmetic())
        case ASCII.singleQuote where !isQuoted: builder.add(.dollarSingleQuoted(try dollarSingleQuotedText()))
        case ASCII.doubleQuote where !isQuoted:
            position += 1
            builder.add(.localized(try doubleQuotedParts()))
        case let byte where ASCII.isNameStart(byte):
            position += 1
            let name = try name()
            builder.add(.parameter(simpleExpansion(.variable(name))))
        case let byte where ASCII.isDigit(byte):
            position += 2
            builder.add(.parameter(simpleExpansion(.positional(Int(byte - ASCII.zero)))))
        case let byte:
            if let special = SpecialParameter(rawValue: byte) {
                position += 2
                builder.add(.parameter(simpleExpansion(.special(special))))
            } else {
                position += 1
                builder.addLiteral(ASCII.dollar)
            }
        }
    }

    private func simpleExpansion(_ parameter: Parameter) -> ParameterExpansion {
        ParameterExpansion(parameter: parameter, isBraced: false, line: line)
    }

    /// Consumes the name at the position (XBD 3.216).
    mutating func name() throws(ParseFailure) -> Name {
        let start = position
        while true {
            while ByteSet.nameBytes.contains(buffer[position]) { position += 1 }
            if buffer[position] == ASCII.backslash {
                try removeContinuations()
                guard ByteSet.nameBytes.contains(buffer[position]) else { break }
            } else if buffer[position] == 0 {
                guard try refill() else { break }
            } else {
                break
            }
        }
        let end = position
        return names.intern(buffer[start..<end])
    }
}
